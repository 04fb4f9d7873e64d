import ClaimModel

/// Makes the blocks and the articles of a document out of its pieces.
struct Composer {
  private let draft: Draft
  private let judged: [Judged]
  private let splitter: ArticleSplitter
  private(set) var blocks: [Block] = []
  private(set) var articles: [Article] = []
  private(set) var title: String?
  /// The name of the byline, where the document has one article.
  private(set) var author: String?

  init(_ draft: Draft) {
    self.draft = draft
    judged = Judge(draft).judged
    splitter = ArticleSplitter(judged)
    title = draft.metadata.title
    compose()
  }

  private var bytes: [UInt8] { draft.readable }

  private mutating func compose() {
    blocks.reserveCapacity(judged.count)
    let starts = splitter.starts
    let isOnly = starts.count == 1
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : judged.count
      let body = number == 0 ? max(start, splitter.pageHead.upperBound)..<end : start..<end
      let heading = titleIndex(body, isOnly: isOnly)
      var article = Article(
        title: heading.map { text($0) }, date: ArticleDate.find(bytes, judged, body),
        startByte: start < judged.count ? judged[start].start : 0, endByte: bytes.count)
      if article.title == nil {
        article.title = isOnly ? draft.metadata.title : captionTitle(body)
      }
      if number > 0 { articles[number - 1].endByte = article.startByte }
      articles.append(article)
      emit(start..<end, article: number, title: heading, labels: pictureLabels(body))
    }
    articles[0].startByte = 0
    if title == nil {
      let head = splitter.pageHead.first { judged[$0].role == .heading || isListing($0) }
      title = head.map { text($0) } ?? (isOnly ? articles[0].title : nil)
    }
    if isOnly { author = findAuthor() }
    fillHeaders()
  }

  private func findAuthor() -> String? {
    for piece in judged {
      if case .byline = piece.role, let name = Byline.author(bytes, piece.start, piece.end) {
        return name
      }
    }
    return nil
  }

  private func text(_ index: Int) -> String {
    ASCII.text(bytes, judged[index].start, judged[index].end)
  }

  private func isListing(_ index: Int) -> Bool { judged[index].role == .furniture(.listing) }

  // MARK: - Titles

  /// The heading that names the article: the one that says what the document calls itself, else
  /// the first of the highest level before the text, lines that come twice (pictures' labels)
  /// left out.
  private func titleIndex(_ body: Range<Int>, isOnly: Bool) -> Int? {
    var head: [Int] = []
    for i in body {
      if judged[i].role == .heading { head.append(i) }
      if judged[i].isProse, judged[i].end - judged[i].start >= 100, !isFollowedByTopHeading(i, body)
      {
        break
      }
      if head.count > 20 { break }
    }
    if isOnly, let name = draft.metadata.title {
      let words = Furniture.normal(Array(name.utf8), 0, name.utf8.count)
      if let same = head.first(where: { sameTitle($0, words) }) { return same }
      // A document that names itself needs no other title, unless its markup says so.
      return head.first { judged[$0].form == .heading(level: 1) }
    }
    if let top = head.compactMap({ level($0) }).min() {
      return head.first { level($0) == top }
    }
    let once = head.first { candidate in
      !head.contains { $0 != candidate && text($0) == text(candidate) }
        && !isRepeated(candidate, body)
    }
    return once ?? head.first
  }

  /// True for prose that a level-one heading follows soon: a lead above the title.
  private func isFollowedByTopHeading(_ index: Int, _ body: Range<Int>) -> Bool {
    (index + 1..<min(index + 3, body.upperBound)).contains { level($0) == 1 }
  }

  private func level(_ index: Int) -> Int? {
    guard case .heading(let level) = judged[index].form, judged[index].role == .heading else {
      return nil
    }
    return level
  }

  private func sameTitle(_ index: Int, _ name: [UInt8]) -> Bool {
    let words = Furniture.normal(bytes, judged[index].start, judged[index].end)
    return words == name || words.count >= 12 && name.starts(with: words)
  }

  /// True when one of the next lines says the same.
  private func isRepeated(_ index: Int, _ body: Range<Int>) -> Bool {
    let words = bytes[judged[index].start..<judged[index].end]
    return (index + 1..<min(index + 6, body.upperBound)).contains { other in
      judged[other].end - judged[other].start == words.count
        && bytes[judged[other].start..<judged[other].end] == words
    }
  }

  /// A picture's words, where an article of several has no title of its own.
  private func captionTitle(_ body: Range<Int>) -> String? {
    body.first { i in
      judged[i].role == .caption
        && LineShape.couldBeHeading(bytes, judged[i].start, judged[i].end)
        && LineShape.words(bytes, judged[i].start, judged[i].end, limit: 4) == 4
    }.map { text($0) }
  }

  /// Lines that stand both above and below a title name its picture.
  private func pictureLabels(_ body: Range<Int>) -> Set<Int> {
    var seen: [ArraySlice<UInt8>: Int] = [:]
    var labels = Set<Int>()
    for i in body.prefix(12) where judged[i].form == .text && judged[i].role == .heading {
      let words = bytes[judged[i].start..<judged[i].end]
      if let first = seen[words] {
        labels.insert(first)
        labels.insert(i)
      }
      seen[words] = i
    }
    return labels
  }

  // MARK: - Blocks

  private mutating func emit(
    _ range: Range<Int>, article: Int, title: Int?, labels: Set<Int>
  ) {
    let firstText = range.first { judged[$0].isProse } ?? range.upperBound
    let lastText = range.last { judged[$0].isText } ?? range.lowerBound
    for i in range {
      let piece = judged[i]
      let kind: BlockKind
      switch piece.role {
      case .furniture, .picture: continue
      case .prose: kind = .paragraph
      case .heading:
        kind =
          i == title
          ? .title
          : labels.contains(i) ? .caption : isHeading(i, lastText) ? .heading : .paragraph
      case .caption: kind = .caption
      case .byline(let byline):
        // A date between prose is a step of a chronology.
        let isMidway = firstText < i && i < lastText
        kind = byline.style == .dateAlone && isMidway ? .heading : .byline
      case .post: kind = .post
      case .quotation: kind = .quotation
      case .listItem: kind = .listItem
      case .tableCell: kind = .tableCell
      }
      var block = Block(kind: kind, start: piece.start, end: piece.end, article: article)
      block.speaker = piece.speaker
      if kind == .post { block.date = piece.day }
      if kind == .tableCell {
        blockOfPiece[piece.piece] = blocks.count
        block.cell = draft.pieces[piece.piece].cell
      }
      if !draft.pieces[piece.piece].headers.isEmpty { headed.append((blocks.count, piece.piece)) }
      blocks.append(block)
    }
  }

  private var blockOfPiece: [Int: Int] = [:]
  private var headed: [(block: Int, piece: Int)] = []

  /// A heading needs text after it; markup's word is enough.
  private func isHeading(_ index: Int, _ lastText: Int) -> Bool {
    if case .heading = judged[index].form { return true }
    return index < lastText
  }

  private mutating func fillHeaders() {
    for (block, piece) in headed {
      let headers = draft.pieces[piece].headers
      let firstOfRow = headers.count - draft.pieces[piece].rowHeaders
      for (index, header) in headers.enumerated() {
        guard let other = blockOfPiece[header] else { continue }
        blocks[block].headers.append(blocks[other].start..<blocks[other].end)
        if index >= firstOfRow { blocks[block].rowHeaders += 1 }
      }
    }
  }
}
