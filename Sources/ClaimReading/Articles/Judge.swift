import ClaimModel

/// Looks at the words of every piece, one at a time and then beside its neighbours.
struct Judge {
  private let bytes: [UInt8]
  private(set) var judged: [Judged] = []

  init(_ draft: Draft) {
    bytes = draft.readable
    judged.reserveCapacity(draft.pieces.count)
    for (index, piece) in draft.pieces.enumerated() { add(piece, index) }
    weighNeighbours()
    joinPosts()
    nameSpeakers()
  }

  // MARK: - Alone

  private mutating func add(_ piece: Piece, _ index: Int) {
    var start = piece.start
    var apart = piece.standsApart
    if piece.form != .picture, piece.form != .tableCell {
      while let signature = PostSignature.first(in: bytes, from: start, to: piece.end) {
        let words = ASCII.trim(bytes, start, signature.start)
        if words.start < words.end {
          append(piece, index, words.start, words.end, apart, .post)
          judged[judged.count - 1].speaker = signature.speaker
          judged[judged.count - 1].day = signature.day
          apart = false
        }
        append(piece, index, signature.start, signature.end, apart, .post)
        judged[judged.count - 1].speaker = signature.speaker
        judged[judged.count - 1].day = signature.day
        apart = false
        start = signature.end
      }
    }
    let rest = ASCII.trim(bytes, start, piece.end)
    guard rest.start < rest.end else { return }
    if start > piece.start, !bytes[rest.start..<rest.end].contains(where: ASCII.isWord) { return }
    append(piece, index, rest.start, rest.end, apart, nil)
  }

  private mutating func append(
    _ piece: Piece, _ index: Int, _ start: Int, _ end: Int, _ apart: Bool, _ role: Judged.Role?
  ) {
    var end = end
    if piece.form == .text, end > start + 1, bytes[end - 1] == 0x7C {
      end = ASCII.trim(bytes, start, end - 1).end
    }
    guard start < end else { return }
    judged.append(
      Judged(
        role: role ?? self.role(piece, start, end), form: piece.form, start: start, end: end,
        standsApart: apart, section: piece.section, day: piece.day, speaker: nil, piece: index))
  }

  private func role(_ piece: Piece, _ start: Int, _ end: Int) -> Judged.Role {
    let form = piece.form
    switch form {
    case .picture: return .picture
    case .tableCell: return .tableCell
    case .text, .heading, .listItem, .quotation, .caption: break
    }
    let isWhole = start == piece.start && end == piece.end
    if !(isWhole && piece.isNoFurniture), let kind = Furniture.kind(of: bytes, start, end) {
      return .furniture(kind)
    }
    switch form {
    case .caption: return .caption
    case .quotation: return .quotation
    case .listItem: return .listItem
    case .text, .heading, .tableCell, .picture: break
    }
    let isHead = isHead(form)
    if isHead || !(isWhole && piece.isNoByline),
      let byline = Byline.read(bytes, start, end, isHead: isHead)
    {
      return .byline(byline)
    }
    if case .heading = form { return .heading }
    if LineShape.couldBeHeading(bytes, start, end) { return .heading }
    return .prose
  }

  /// No prose stands before, and this is no title.
  private func isHead(_ form: Form) -> Bool {
    judged.count < 12 && !judged.contains(where: \.isProse) && (!judged.isEmpty || form == .text)
  }

  // MARK: - Beside its neighbours

  private mutating func weighNeighbours() {
    var afterPicture = false
    for i in judged.indices {
      let apartAfter = i + 1 == judged.count || judged[i + 1].standsApart
      let isText = judged[i].form == .text
      switch judged[i].role {
      case .furniture(.tags) where !(judged[i].standsApart && apartAfter) && !hasLabel(i):
        judged[i].role = .prose
      case .prose, .heading:
        if isBreadcrumb(i) {
          judged[i].role = .furniture(.plain)
        } else if isText, afterPicture, looksLikeCaption(i) {
          judged[i].role = .caption
        } else if isText, judged[i].standsApart, apartAfter, isCaption(i) {
          judged[i].role = .caption
        } else if isText, judged[i].role == .heading, isInRun(i) {
          judged[i].role = .prose
        }
      default: break
      }
      afterPicture = judged[i].role == .picture
    }
  }

  private func hasLabel(_ i: Int) -> Bool {
    let end = min(judged[i].end, judged[i].start + 20)
    return bytes[judged[i].start..<end].contains(0x3A)
  }

  private func looksLikeCaption(_ i: Int) -> Bool {
    judged[i].role == .heading
      || LineShape.looksLikeCaption(bytes, judged[i].start, judged[i].end)
  }

  /// A line of its own that credits a photographer, or that is too long for a heading and no
  /// sentence.
  private func isCaption(_ i: Int) -> Bool {
    judged[i].role == .prose
      ? LineShape.looksLikeCaption(bytes, judged[i].start, judged[i].end)
      : LineShape.endsWithCredit(bytes, judged[i].start, judged[i].end)
  }

  /// Short lines packed together are a list or an address, not headings.
  private func isInRun(_ i: Int) -> Bool {
    func follows(_ j: Int) -> Bool {
      j > 0 && j < judged.count && !judged[j].standsApart && isShort(j) && isShort(j - 1)
    }
    // The line above a list of figures heads it.
    if !follows(i), follows(i + 1), !hasDigit(i), hasDigit(i + 1) { return false }
    return follows(i) && (follows(i - 1) || follows(i + 1)) || follows(i + 1) && follows(i + 2)
  }

  private func hasDigit(_ i: Int) -> Bool {
    LineShape.hasDigit(bytes, judged[i].start, judged[i].end)
  }

  private func isShort(_ i: Int) -> Bool {
    judged[i].form == .text && !judged[i].isFurniture && judged[i].end - judged[i].start <= 80
      && LineShape.ending(bytes, judged[i].start, judged[i].end) == .none
  }

  /// A title cut short with dots, as paths at the head of a page have it, before the title itself.
  private func isBreadcrumb(_ i: Int) -> Bool {
    guard i < 3, i + 1 < judged.count, judged[i].end - judged[i].start <= 160,
      LineShape.ending(bytes, judged[i].start, judged[i].end) == .ellipsis
    else { return false }
    let crumb = Furniture.normal(bytes, judged[i].start, judged[i].end)
    let title = Furniture.normal(
      bytes, judged[i + 1].start, min(judged[i + 1].end, judged[i + 1].start + 300))
    // The title's first letters end the path: find where the crumb's tail begins them.
    guard crumb.count >= 12, title.count >= 12 else { return false }
    for at in crumb.indices where crumb.count - at >= 12 && at < 60 {
      if title.starts(with: crumb[at...]) { return true }
    }
    return false
  }

  // MARK: - Posts and quotations

  /// Gives a post's lines above its signature the signature's name and day.
  private mutating func joinPosts() {
    for i in judged.indices where judged[i].role == .post && judged[i].speaker != nil {
      let isSignature = PostSignature.begins(bytes, judged[i].start, judged[i].end)
      var line = i
      var taken = 0
      while line > 0, taken < 4 {
        let above = line - 1
        guard canBePost(above) else { break }
        let isNext = taken == 0 && isSignature && isFirstOfPost(i)
        guard isNext || !judged[line].standsApart && hasPostMarks(above) else { break }
        judged[above].role = .post
        judged[above].speaker = judged[i].speaker
        judged[above].day = judged[i].day
        line = above
        taken += 1
      }
    }
  }

  private func canBePost(_ i: Int) -> Bool {
    switch judged[i].role {
    case .prose, .heading, .quotation, .caption: true
    default: false
    }
  }

  /// True when no words of the post stand on the signature's own line.
  private func isFirstOfPost(_ i: Int) -> Bool {
    i == 0 || judged[i - 1].role != .post
  }

  /// A hash sign, a handle or a shortened link.
  private func hasPostMarks(_ i: Int) -> Bool {
    let (start, end) = (judged[i].start, min(judged[i].end, judged[i].start + 1200))
    for at in start..<end {
      let byte = bytes[at]
      if byte == 0x23 || byte == 0x40, at + 1 < end, ASCII.isLetter(bytes[at + 1]),
        at == start || !ASCII.isWord(bytes[at - 1])
      {
        return true
      }
      if byte == 0x2F, ASCII.says("/t.co/", bytes, at: at, to: end) { return true }
      if byte == 0x2E, ASCII.says(".twitter.com/", bytes, at: at, to: end) { return true }
    }
    return false
  }

  /// A quotation whose last line is a dash and a name belongs to that name.
  private mutating func nameSpeakers() {
    for i in judged.indices where judged[i].role == .quotation && judged[i].speaker == nil {
      guard let name = attribution(i) else { continue }
      judged[i].speaker = name
      var above = i - 1
      while above >= 0, judged[above].role == .quotation, judged[above].speaker == nil,
        judged[above + 1].standsApart == false || above == i - 1
      {
        judged[above].speaker = name
        above -= 1
      }
    }
  }

  private func attribution(_ i: Int) -> String? {
    let (start, end) = (judged[i].start, judged[i].end)
    guard end - start <= 120, end - start > 4 else { return nil }
    var at = start
    if bytes[at] == 0xE2, bytes[at + 1] == 0x80, (0x93...0x95).contains(bytes[at + 2]) {
      at += 3
    } else if bytes[at] == 0x2D, bytes[at + 1] == 0x2D {
      at += 2
    } else {
      return nil
    }
    var name = ASCII.trim(bytes, at, end)
    if let comma = bytes[name.start..<name.end].firstIndex(of: 0x2C) { name.end = comma }
    guard name.start < name.end,
      ASCII.isUpper(bytes[name.start]) || bytes[name.start] >= 0x80
    else { return nil }
    return ASCII.text(bytes, name.start, name.end)
  }
}
