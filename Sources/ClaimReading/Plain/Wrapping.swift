/// Tells text whose lines were broken at a column from text with one paragraph a line.
struct Wrapping {
  /// The longest line, where lines are broken at a column; `nil` where each is a paragraph.
  var width: Int?

  /// Text is wrapped when, mostly where a line follows another directly, the first word
  /// of the second would not have fitted on the first.
  init(_ lines: [TextLine], _ bytes: [UInt8]) {
    var longest = 0
    var pairs = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && !next.isBlank {
      longest = max(longest, line.count)
      pairs += 1
    }
    guard pairs > 0, (24...160).contains(longest) else { return }
    var full = 0
    var flows = 0
    var ends = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && !next.isBlank {
      if line.count + 1 + Wrapping.firstWord(next, bytes) > longest * 17 / 20 { full += 1 }
      if LineShape.ending(bytes, line.start, line.end) == .none { flows += 1 }
      if ASCII.isLower(bytes[next.start]) { ends += 1 }
    }
    if full * 2 >= pairs, flows * 2 >= pairs, ends * 4 >= pairs { width = longest }
  }

  /// True when `next` goes on with the paragraph of `line`.
  func joins(_ line: TextLine, _ next: TextLine, _ bytes: [UInt8]) -> Bool {
    let ending = LineShape.ending(bytes, line.start, line.end)
    guard let width else {
      return (ending == .none || ending == .comma) && line.count > 20
        && ASCII.isLower(bytes[next.start])
    }
    if next.indent >= line.indent + 2, ending != .none { return false }
    let fits = line.count + 1 + Wrapping.firstWord(next, bytes) <= width * 3 / 4
    // A line that breaks early ends a sentence, or heads what a capital begins below it.
    let ends = ending == .period || ending == .question || ending == .colon
    return !(fits && (ends || ASCII.isUpper(bytes[next.start])))
  }

  private static func firstWord(_ line: TextLine, _ bytes: [UInt8]) -> Int {
    var end = line.start
    while end < line.end, end - line.start < 40, !ASCII.isSpace(bytes[end]) { end += 1 }
    return end - line.start
  }
}
