/// Takes plain text apart into paragraphs, list items and lines that stand alone.
struct PlainSegmenter {
  private let bytes: [UInt8]
  private let lines: [TextLine]
  private let wrapping: Wrapping
  private var pieces: [Piece] = []
  private var lastNumber: Int?

  static func draft(_ bytes: [UInt8], from start: Int) -> Draft {
    var segmenter = PlainSegmenter(bytes, from: start)
    segmenter.run()
    return Draft(readable: bytes, pieces: segmenter.pieces)
  }

  private init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    lines = TextLine.split(bytes, from: start)
    wrapping = Wrapping(lines, bytes)
    pieces.reserveCapacity(lines.count)
  }

  private mutating func run() {
    var apart = true
    var open: TextLine?
    for line in lines {
      if line.isBlank {
        apart = true
        open = nil
        continue
      }
      if isRule(line) {
        apart = true
        open = nil
        continue
      }
      let isFurniture = line.count <= 240 && Furniture.isFurniture(bytes, line.start, line.end)
      let stands = isFurniture || standsAlone(line)
      if let before = open, !stands, marker(line, afterBreak: false) == nil,
        wrapping.joins(before, line, bytes)
      {
        pieces[pieces.count - 1].end = line.end
        pieces[pieces.count - 1].isNoFurniture = false
        pieces[pieces.count - 1].isNoByline = false
        open = line
        continue
      }
      add(line, apart: apart)
      let isWhole = pieces[pieces.count - 1].start == line.start
      pieces[pieces.count - 1].isNoFurniture = line.count <= 240 && !isFurniture && isWhole
      pieces[pieces.count - 1].isNoByline = line.count <= 240 && !stands && isWhole
      open = stands ? nil : line
      apart = false
    }
  }

  private mutating func add(_ line: TextLine, apart: Bool) {
    var piece = Piece(form: .text, start: line.start, end: line.end, standsApart: apart)
    if bytes[line.start] == 0x21, let picture = PlainSegmenter.picture(bytes, line) {
      piece.form = .picture
      piece.end = picture
    } else if let (start, number) = marker(line, afterBreak: apart || wrapping.width == nil) {
      piece.form = .listItem
      piece.start = start
      lastNumber = number
    }
    pieces.append(piece)
  }

  /// Where the text of a list item begins, and its number; `nil` when the line is none.
  private func marker(_ line: TextLine, afterBreak: Bool) -> (start: Int, number: Int?)? {
    let first = bytes[line.start]
    var at = line.start
    var number: Int?
    if ASCII.isDigit(first) {
      var value = 0
      while at < line.end, at - line.start < 3, ASCII.isDigit(bytes[at]) {
        value = value * 10 + Int(bytes[at] - 0x30)
        at += 1
      }
      guard at < line.end, bytes[at] == 0x2E || bytes[at] == 0x29,
        value == 1 && afterBreak || value == (lastNumber ?? -1) + 1
      else { return nil }
      number = value
      at += 1
    } else if first == 0x2D || first == 0x2A || first == 0x2B {
      at += 1
    } else if first == 0xE2, line.count > 3, bytes[at + 1] == 0x80, bytes[at + 2] == 0xA2 {
      // A bullet needs no space after it.
      at += 3
      if !ASCII.isSpace(bytes[at]) { return (at, nil) }
    } else {
      return nil
    }
    guard at < line.end, ASCII.leadingSpace(bytes, at, line.end) > 0 else { return nil }
    let text = ASCII.trim(bytes, at, line.end)
    return text.start < text.end ? (text.start, number) : nil
  }

  /// True for a line that never goes on from the line before, nor into the next.
  private func standsAlone(_ line: TextLine) -> Bool {
    guard line.count <= 240 else { return false }
    if bytes[line.start] == 0x21 || bytes[line.start] == 0x7C { return true }
    return Byline.read(bytes, line.start, line.end) != nil
      || PostSignature.begins(bytes, line.start, line.end)
  }

  /// A row of dashes, stars or the like.
  private func isRule(_ line: TextLine) -> Bool {
    let first = bytes[line.start]
    guard !ASCII.isWord(first) else { return false }
    return bytes[line.start..<line.end].allSatisfy { $0 == first || ASCII.isSpace($0) }
      && "-*_=~#|+.".utf8.contains(first)
  }

  /// The end of `![…](…)` when that is all the line holds, a table's bar left out.
  private static func picture(_ bytes: [UInt8], _ line: TextLine) -> Int? {
    guard line.count >= 5, bytes[line.start + 1] == 0x5B, line.count < 2048 else { return nil }
    guard let close = bytes[line.start..<line.end].firstIndex(of: 0x5D), close + 1 < line.end,
      bytes[close + 1] == 0x28,
      let end = bytes[(close + 1)..<line.end].firstIndex(of: 0x29)
    else { return nil }
    let rest = bytes[(end + 1)..<line.end]
    return rest.allSatisfy({ ASCII.isSpace($0) || $0 == 0x7C }) ? end + 1 : nil
  }
}
