/// Takes Markdown apart into blocks (CommonMark's, and the tables of GitHub's), and drops the marks
/// that a reader of the page does not see.
struct MarkdownSegmenter {
  /// A block's lines without their markers, before its inline marks are read.
  struct Raw {
    var form: Form
    var lines: [Range<Int>]
    var standsApart = true
    var headers: [Int] = []
    var rowHeaders = 0
    var cell = CellPart.body
  }

  let bytes: [UInt8]
  private let lines: [TextLine]
  private var raws: [Raw] = []
  private var open = false
  private var apart = true

  static func draft(_ bytes: [UInt8], from start: Int) -> Draft {
    var segmenter = MarkdownSegmenter(bytes, from: start)
    segmenter.run()
    return segmenter.finish()
  }

  private init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    lines = TextLine.split(bytes, from: start)
  }

  // MARK: - Blocks

  private mutating func run() {
    var i = 0
    while i < lines.count { i = take(i) }
  }

  /// Reads the block that line `i` begins or goes on; returns the next line's index.
  private mutating func take(_ i: Int) -> Int {
    let line = lines[i]
    if line.isBlank {
      close()
      return i + 1
    }
    if let after = skipped(i) {
      close()
      return after
    }
    if let after = table(i) { return after }
    let first = bytes[line.start]
    if first == 0x23, let heading = atxHeading(line) {
      add(.heading(level: heading.level), heading.text)
      close()
      return i + 1
    }
    if first == 0x3D || first == 0x2D, isUnderline(line, first), open, raws.last?.form == .text {
      raws[raws.count - 1].form = .heading(level: first == 0x3D ? 1 : 2)
      close()
      return i + 1
    }
    if isRule(line) {
      close()
      return i + 1
    }
    if first == 0x3E {
      quotation(line)
      return i + 1
    }
    if let start = listItem(line) {
      add(.listItem, start..<line.end)
      open = true
      return i + 1
    }
    text(line)
    return i + 1
  }

  private mutating func close() {
    open = false
    apart = true
  }

  private mutating func add(_ form: Form, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    raws.append(Raw(form: form, lines: [range], standsApart: apart))
    apart = false
  }

  private mutating func text(_ line: TextLine) {
    let range = line.start..<line.end
    if open, let last = raws.last, last.form == .text || last.form == .listItem,
      !standsAlone(line)
    {
      raws[raws.count - 1].lines.append(range)
      return
    }
    // After a blank line an indented line still belongs to the list above.
    let isInList = line.indent >= 2 && raws.last?.form == .listItem
    add(isInList ? .listItem : .text, range)
    open = !standsAlone(line)
  }

  private mutating func quotation(_ line: TextLine) {
    var at = line.start
    while at < line.end, bytes[at] == 0x3E || bytes[at] == 0x20 { at += 1 }
    guard at < line.end else {
      close()
      return
    }
    let signs = bytes[at] == 0xE2 || bytes[at] == 0x2D
    if open, !signs, raws.last?.form == .quotation {
      raws[raws.count - 1].lines.append(at..<line.end)
    } else {
      add(.quotation, at..<line.end)
      open = true
    }
  }

  private func standsAlone(_ line: TextLine) -> Bool {
    line.count <= 240
      && (Furniture.isFurniture(bytes, line.start, line.end)
        || Byline.read(bytes, line.start, line.end) != nil
        || PostSignature.begins(bytes, line.start, line.end))
  }

  // MARK: - Lines

  private func atxHeading(_ line: TextLine) -> (level: Int, text: Range<Int>)? {
    var at = line.start
    while at < line.end, bytes[at] == 0x23 { at += 1 }
    let level = at - line.start
    guard level <= 6, at == line.end || ASCII.isSpace(bytes[at]) else { return nil }
    var (start, end) = ASCII.trim(bytes, at, line.end)
    var hashes = end
    while hashes > start, bytes[hashes - 1] == 0x23 { hashes -= 1 }
    if hashes > start, hashes < end, bytes[hashes - 1] == 0x20 {
      (start, end) = ASCII.trim(bytes, start, hashes)
    }
    return (level, start..<end)
  }

  private func isUnderline(_ line: TextLine, _ mark: UInt8) -> Bool {
    line.count >= 2 && bytes[line.start..<line.end].allSatisfy { $0 == mark }
  }

  private func isRule(_ line: TextLine) -> Bool {
    let mark = bytes[line.start]
    guard mark == 0x2D || mark == 0x2A || mark == 0x5F else { return false }
    let text = bytes[line.start..<line.end]
    return text.allSatisfy { $0 == mark || $0 == 0x20 } && text.count { $0 == mark } >= 3
  }

  /// Where the text of a list item begins.
  private func listItem(_ line: TextLine) -> Int? {
    var at = line.start
    if ASCII.isDigit(bytes[at]) {
      while at < line.end, at - line.start < 4, ASCII.isDigit(bytes[at]) { at += 1 }
      guard at - line.start <= 3, at < line.end, bytes[at] == 0x2E || bytes[at] == 0x29 else {
        return nil
      }
      // A paragraph is broken only by an item number 1.
      if open, raws.last?.form == .text, at - line.start != 1 || bytes[line.start] != 0x31 {
        return nil
      }
    } else if bytes[at] != 0x2D, bytes[at] != 0x2A, bytes[at] != 0x2B {
      return nil
    }
    at += 1
    guard at < line.end, ASCII.isSpace(bytes[at]) else { return nil }
    let start = ASCII.trim(bytes, at, line.end).start
    return start < line.end ? start : nil
  }

  /// Steps over fenced code, scripts, comments and link definitions.
  private func skipped(_ i: Int) -> Int? {
    let line = lines[i]
    let first = bytes[line.start]
    if first == 0x60 || first == 0x7E {
      var at = line.start
      while at < line.end, bytes[at] == first { at += 1 }
      let length = at - line.start
      guard length >= 3, !bytes[at..<line.end].contains(0x60) else { return nil }
      var next = i + 1
      while next < lines.count {
        let text = bytes[lines[next].start..<lines[next].end]
        next += 1
        if text.count >= length, text.allSatisfy({ $0 == first }) { break }
      }
      return next
    }
    if first == 0x3C {
      for (tag, closing): (StaticString, StaticString) in [
        ("<script", "</script"), ("<style", "</style"), ("<!--", "-->"),
      ] where ASCII.says(tag, bytes, at: line.start, to: line.end) {
        return lines[i...].firstIndex { says(closing, in: $0) }.map { $0 + 1 }
      }
    }
    if first == 0x5B, line.count > 4, bytes[line.start + 1] != 0x5E,
      let close = bytes[line.start..<min(line.end, line.start + 200)].firstIndex(of: 0x5D),
      close + 1 < line.end, bytes[close + 1] == 0x3A
    {
      return i + 1
    }
    return nil
  }

  private func says(_ word: StaticString, in line: TextLine) -> Bool {
    (line.start..<line.end).contains { ASCII.says(word, bytes, at: $0, to: line.end) }
  }

  // MARK: - Tables

  private mutating func table(_ i: Int) -> Int? {
    guard i + 1 < lines.count, bytes[lines[i].start..<lines[i].end].contains(0x7C),
      isDelimiterRow(lines[i + 1])
    else { return nil }
    close()
    let first = cellRanges(lines[i])
    let isBody = TableShape.isBody(first, bytes)
    let head = addRow(first, columns: [], isHead: !isBody)
    let columns = isBody ? [] : head
    var next = i + 2
    while next < lines.count, !lines[next].isBlank,
      bytes[lines[next].start..<lines[next].end].contains(0x7C)
    {
      addRow(cellRanges(lines[next]), columns: columns, isHead: false)
      next += 1
    }
    close()
    return next
  }

  private func isDelimiterRow(_ line: TextLine) -> Bool {
    guard !line.isBlank else { return false }
    let text = bytes[line.start..<line.end]
    return text.contains(0x2D) && text.contains(0x7C)
      && text.allSatisfy { $0 == 0x2D || $0 == 0x7C || $0 == 0x3A || ASCII.isSpace($0) }
  }

  /// Adds a row's cells; returns the index of each column's cell.
  @discardableResult
  private mutating func addRow(
    _ ranges: [Range<Int>], columns: [Int?], isHead: Bool
  ) -> [Int?] {
    var cells: [Int?] = []
    var rowHeads: [Int] = []
    let isSection = !isHead && ranges.count > 2 && ranges.dropFirst().allSatisfy(\.isEmpty)
    for (column, cell) in ranges.enumerated() {
      guard !cell.isEmpty else {
        cells.append(nil)
        continue
      }
      let headsRow =
        !isHead
        && (column == 0
          || column == 1 && TableShape.isRank(ranges[0], bytes)
            && TableShape.hasLetter(cell, bytes))
      var raw = Raw(form: .tableCell, lines: [cell])
      raw.cell =
        isHead ? .columnHeader : isSection ? .section : headsRow ? .rowHeader : .body
      if column < columns.count, let head = columns[column] { raw.headers.append(head) }
      if headsRow {
        rowHeads.append(raws.count)
      } else {
        raw.headers += rowHeads
        raw.rowHeaders = rowHeads.count
      }
      cells.append(raws.count)
      raws.append(raw)
    }
    return cells
  }

  private func cellRanges(_ line: TextLine) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var at = line.start
    if bytes[at] == 0x7C { at += 1 }
    var start = at
    while at <= line.end {
      if at == line.end || bytes[at] == 0x7C {
        let cell = ASCII.trim(bytes, start, at)
        if at < line.end || cell.start < cell.end { cells.append(cell.start..<cell.end) }
        start = at + 1
      } else if bytes[at] == 0x5C {
        at += 1
      }
      at += 1
    }
    return cells
  }

  // MARK: - Readable text

  private func finish() -> Draft {
    var builder = TextBuilder()
    builder.reserve(bytes.count)
    var pieces: [Piece] = []
    pieces.reserveCapacity(raws.count)
    var inline = MarkdownInline(bytes)
    for raw in raws {
      if builder.count > 0 {
        let start = raw.lines[0].lowerBound
        builder.replace(with: ASCII.lineFeed, at: start, length: 0)
      }
      let start = builder.count
      inline.write(raw.lines, into: &builder)
      let text = ASCII.trim(builder.bytes, start, builder.count)
      pieces.append(
        Piece(
          form: raw.form, start: text.start, end: text.end, standsApart: raw.standsApart,
          headers: raw.headers, rowHeaders: raw.rowHeaders, cell: raw.cell))
    }
    builder.finish(at: bytes.count)
    return Draft(readable: builder.bytes, map: builder.map, pieces: pieces)
  }
}
