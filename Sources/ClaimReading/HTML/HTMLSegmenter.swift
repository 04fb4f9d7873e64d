import ClaimModel

/// Takes a page apart into the text that a reader sees. Never fails: tags that do not close, a bare
/// `<` and a page cut short are read as far as they go.
struct HTMLSegmenter {
  private struct Open {
    var name: String
    var form: Form
  }

  private let bytes: [UInt8]
  private var at = 0
  private var builder = TextBuilder()
  private var pieces: [Piece] = []
  private var metadata = HTMLMetadata()

  /// Open elements that say what their text is, and how many there are of each name.
  private var stack: [Open] = []
  private var counts: [String: Int] = [:]
  private var tables: [HTMLTable] = []
  private var articleDepth = 0
  private var section = 0
  private var preformatted = 0

  /// The readable byte at which the open block begins.
  private var blockStart = 0
  private var blockDay: Day?
  /// White space waits here until a word follows it.
  private var space: (stored: Int, length: Int, isBreak: Bool)?
  /// Elements found not to close: they are no longer skipped. After a few such, none is, so that
  /// time stays linear.
  private var unclosed = Set<String>()
  private static let mostUnclosed = 16
  /// The last `>` of the page: no tag ends after it.
  private let lastClose: Int

  static func draft(_ bytes: [UInt8]) -> Draft {
    var segmenter = HTMLSegmenter(bytes)
    segmenter.run()
    return Draft(
      readable: segmenter.builder.bytes, map: segmenter.builder.map, pieces: segmenter.pieces,
      metadata: segmenter.metadata.fields)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lastClose = bytes.lastIndex(of: 0x3E) ?? -1
    builder.reserve(bytes.count / 2)
  }

  private mutating func run() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x3C: markup()
      case 0x26: reference()
      case let byte where ASCII.isSpace(byte): whiteSpace()
      default: word()
      }
    }
    endBlock()
    while !tables.isEmpty { endTable() }
    builder.finish(at: bytes.count)
  }

  // MARK: - Text

  private mutating func word() {
    let start = at
    while at < bytes.count, bytes[at] != 0x3C, bytes[at] != 0x26, !ASCII.isSpace(bytes[at]) {
      at += 1
    }
    writeSpace()
    builder.copy(bytes, start, at)
  }

  private mutating func reference() {
    guard let entity = Entities.read(bytes, at: at) else {
      writeSpace()
      builder.copy(bytes[at], at: at)
      at += 1
      return
    }
    if entity.scalar == " " || entity.scalar == "\n" || entity.scalar == "\t" {
      wait(at, entity.end - at, isBreak: false)
    } else if entity.scalar != "\u{AD}" {
      writeSpace()
      builder.replace(with: entity.scalar, at: at, length: entity.end - at)
    }
    at = entity.end
  }

  private mutating func whiteSpace() {
    let start = at
    var isBreak = false
    while at < bytes.count, ASCII.isSpace(bytes[at]) {
      if bytes[at] == ASCII.lineFeed, preformatted > 0 { isBreak = true }
      at += 1
    }
    wait(start, at - start, isBreak: isBreak)
  }

  /// Notes white space, to be written once if a word of the same block follows.
  private mutating func wait(_ stored: Int, _ length: Int, isBreak: Bool) {
    guard builder.count > blockStart else { return }
    if let space {
      let isSecondBreak = space.isBreak && isBreak && preformatted == 0
      self.space = (space.stored, stored + length - space.stored, space.isBreak || isBreak)
      if isSecondBreak { endBlock() }
    } else {
      space = (stored, length, isBreak)
    }
  }

  private mutating func writeSpace() {
    guard let space else { return }
    self.space = nil
    builder.replace(
      with: space.isBreak ? ASCII.lineFeed : 0x20, at: space.stored, length: space.length)
  }

  /// Ends the block that is open; the next begins on a line of its own.
  private mutating func endBlock() {
    space = nil
    guard builder.count > blockStart else {
      if let blockDay, let last = pieces.indices.last, pieces[last].day == nil {
        pieces[last].day = blockDay
      }
      blockDay = nil
      return
    }
    let text = ASCII.trim(builder.bytes, blockStart, builder.count)
    if text.start < text.end {
      var form = stack.last(where: { $0.form != .text })?.form ?? .text
      if form == .text, tables.last?.isInCell == true { form = .tableCell }
      pieces.append(
        Piece(
          form: form, start: text.start, end: text.end, section: articleDepth > 0 ? section : 0,
          day: blockDay))
    }
    blockDay = nil
    builder.replace(with: ASCII.lineFeed, at: at, length: 0)
    blockStart = builder.count
  }

  // MARK: - Markup

  private mutating func markup() {
    if ASCII.says("<!--", bytes, at: at, to: bytes.count) {
      at = find("-->", from: at + 4).map { $0 + 3 } ?? bytes.count
      return
    }
    if at + 1 < bytes.count, bytes[at + 1] == 0x21 || bytes[at + 1] == 0x3F {
      at = (bytes[at...].firstIndex(of: 0x3E) ?? bytes.count - 1) + 1
      return
    }
    guard at < lastClose, let tag = HTMLTag(bytes, at: at) else {
      // A tag cut off at the end of the page is no text; a mere `<` is.
      if at > lastClose, at + 1 < bytes.count, bytes.count - at < 4096,
        ASCII.isLetter(bytes[at + 1]) || bytes[at + 1] == 0x2F
      {
        at = bytes.count
        return
      }
      writeSpace()
      builder.copy(bytes[at], at: at)
      at += 1
      return
    }
    if tag.isEnd { close(tag) } else { self.open(tag) }
  }

  private func find(_ word: StaticString, from start: Int) -> Int? {
    var i = start
    while i < bytes.count {
      if bytes[i] == word.utf8Start[0], ASCII.says(word, bytes, at: i, to: bytes.count) { return i }
      i += 1
    }
    return nil
  }

  private mutating func open(_ tag: HTMLTag) {
    let name = tag.name
    if HTMLElements.raw.contains(name) {
      skipRaw(tag)
      return
    }
    metadata.take(tag, bytes)
    if !HTMLElements.void.contains(name), isSkipped(tag), skip(tag) { return }
    let start = at
    at = tag.end
    if name == "br" {
      wait(start, tag.end - start, isBreak: true)
      return
    }
    if name == "time", let value = tag.attribute("datetime", bytes) {
      blockDay = blockDay ?? HeadDate.day(of: value)
    }
    if name == "sup", skipFootnote(tag) { return }
    guard HTMLElements.blocks.contains(name) else { return }
    endBlock()
    switch name {
    case "table":
      if !tables.isEmpty { tables[tables.count - 1].isLayout = true }
      tables.append(HTMLTable())
    case "tr" where !tables.isEmpty:
      endCell()
      tables[tables.count - 1].beginRow()
    case "td" where !tables.isEmpty, "th" where !tables.isEmpty:
      endCell()
      tables[tables.count - 1].beginCell(
        isHeader: name == "th", span: Int(tag.attribute("colspan", bytes) ?? "") ?? 1,
        rows: Int(tag.attribute("rowspan", bytes) ?? "") ?? 1, firstPiece: pieces.count)
    case "article":
      let kind = tag.attribute("class", bytes) ?? ""
      if articleDepth == 0, !kind.utf8.elementsEqual("comment".utf8), !isComment(kind) {
        section += 1
      }
      articleDepth += 1
    case "pre": preformatted += 1
    case "p":
      // A paragraph ends the one before, and a heading that was left open.
      if let last = stack.last, case .heading = last.form { pop(last.name) }
    default: break
    }
    if let form = HTMLElements.forms[name] {
      if name == "li", stack.last?.name == "li" { pop("li") }
      stack.append(Open(name: name, form: form))
      counts[name, default: 0] += 1
    } else if name == "ul" || name == "ol" || name == "dl" {
      stack.append(Open(name: name, form: .text))
      counts[name, default: 0] += 1
    }
  }

  /// Leaves out a raised mark right after a digit: *705* with a raised 2 is 705 and its footnote. An
  /// ending (*21st*) stays, and so does what is raised after a letter (a unit's power).
  private mutating func skipFootnote(_ tag: HTMLTag) -> Bool {
    guard let last = builder.bytes.last, last &- 0x30 < 10 else { return false }
    var end = tag.end
    while end < bytes.count, bytes[end] != 0x3C, end - tag.end < 8 { end += 1 }
    let mark = bytes[tag.end..<end]
    let isEnding = ["st", "nd", "rd", "th"].contains { $0.utf8.elementsEqual(mark) }
    guard !isEnding, !mark.isEmpty, mark.count <= 3,
      mark.allSatisfy({ ASCII.isLetter($0) || ASCII.isDigit($0) })
    else { return false }
    let before = builder.bytes.suffix(3)
    if before.suffix(2).elementsEqual("10".utf8),
      before.count < 3 || !ASCII.isDigit(before.first ?? 0),
      mark.allSatisfy(ASCII.isDigit)
    {
      // A power of ten: 10 with a raised 6 is read as 10^6.
      builder.copy(0x5E, at: tag.end - 1)
      return false
    }
    at = end
    return true
  }

  private func isComment(_ kind: String) -> Bool {
    let bytes = Array(kind.utf8)
    return bytes.indices.contains { ASCII.says("comment", bytes, at: $0, to: bytes.count) }
  }

  private mutating func close(_ tag: HTMLTag) {
    at = tag.end
    guard HTMLElements.blocks.contains(tag.name) else { return }
    endBlock()
    switch tag.name {
    case "table": endTable()
    case "td", "th", "tr": endCell()
    case "article": articleDepth = max(0, articleDepth - 1)
    case "pre": preformatted = max(0, preformatted - 1)
    default: break
    }
    pop(tag.name)
  }

  /// Closes the innermost element of that name, and what was left open in it.
  private mutating func pop(_ name: String) {
    guard counts[name, default: 0] > 0 else { return }
    while let last = stack.popLast() {
      counts[last.name, default: 1] -= 1
      if last.name == name { return }
    }
  }

  private mutating func endCell() {
    guard !tables.isEmpty else { return }
    tables[tables.count - 1].endCell(nextPiece: pieces.count)
  }

  private mutating func endTable() {
    endCell()
    guard let table = tables.popLast() else { return }
    table.finish(&pieces, in: builder.bytes, lengthLimit: 240)
  }

  // MARK: - What is left out

  private func isSkipped(_ tag: HTMLTag) -> Bool {
    if HTMLElements.skipped.contains(tag.name) { return true }
    guard tag.name != "html", tag.name != "body" else { return false }
    if tag.attribute("hidden", bytes) != nil { return true }
    if tag.attribute("role", bytes) == "navigation" { return true }
    guard let style = tag.attribute("style", bytes) else { return false }
    let compact = Array(style.utf8).filter { !ASCII.isSpace($0) }
    return compact.indices.contains {
      ASCII.says("display:none", compact, at: $0, to: compact.count)
    }
  }

  /// Steps over an element with all that it holds; false when it never closes, and so is read.
  private mutating func skip(_ tag: HTMLTag) -> Bool {
    guard !unclosed.contains(tag.name), unclosed.count < HTMLSegmenter.mostUnclosed
    else { return false }
    if tag.isSelfClosing, tag.name == "svg" || tag.name == "canvas" {
      at = tag.end
      return true
    }
    var depth = 1
    var i = tag.end
    while i < bytes.count {
      guard bytes[i] == 0x3C else {
        i += 1
        continue
      }
      if ASCII.says("<!--", bytes, at: i, to: bytes.count) {
        guard let end = find("-->", from: i + 4) else { break }
        i = end + 3
        continue
      }
      guard i < lastClose, let inner = HTMLTag(bytes, at: i) else {
        i += 1
        continue
      }
      i = inner.end
      if !inner.isEnd, inner.name == "script" || inner.name == "style" {
        i = rawEnd(inner)
      } else if inner.name == tag.name, !inner.isSelfClosing {
        depth += inner.isEnd ? -1 : 1
        if depth == 0 {
          at = i
          if HTMLElements.blocks.contains(tag.name) || tag.name == "nav" || tag.name == "aside" {
            endBlock()
          }
          return true
        }
      }
    }
    unclosed.insert(tag.name)
    return false
  }

  private mutating func skipRaw(_ tag: HTMLTag) {
    let end = rawEnd(tag)
    if tag.name == "title" { metadata.takeTitle(bytes, tag.end, end) }
    at = end
  }

  /// The byte after the end tag of a raw element, or the end of the page.
  private func rawEnd(_ tag: HTMLTag) -> Int {
    let name = Array(tag.name.utf8)
    var i = tag.end
    while i + 2 + name.count <= bytes.count {
      if bytes[i] == 0x3C, bytes[i + 1] == 0x2F,
        name.indices.allSatisfy({ ASCII.lower(bytes[i + 2 + $0]) == name[$0] })
      {
        return (bytes[i...].firstIndex(of: 0x3E) ?? bytes.count - 1) + 1
      }
      i += 1
    }
    return bytes.count
  }
}
