/// Writes the text of a Markdown block without its inline marks: emphasis, link targets, pictures,
/// code ticks, escapes, tags and footnote marks.
struct MarkdownInline {
  private struct Edit {
    var range: Range<Int>
    var scalar: Unicode.Scalar?
  }

  private struct Delimiter {
    var start: Int
    var count: Int
  }

  /// How far a code span, a tag or a link target is looked for.
  private static let reach = 4096

  private let source: [UInt8]
  /// The block's lines joined by line feeds, and where each begins here and in the source.
  private var text: [UInt8] = []
  private var origins: [(at: Int, source: Int)] = []
  private var edits: [Edit] = []
  private var stars: [Delimiter] = []
  private var lows: [Delimiter] = []

  init(_ source: [UInt8]) { self.source = source }

  mutating func write(_ lines: [Range<Int>], into builder: inout TextBuilder) {
    text.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
    edits.removeAll(keepingCapacity: true)
    stars.removeAll(keepingCapacity: true)
    lows.removeAll(keepingCapacity: true)
    for line in lines {
      if !text.isEmpty {
        // The line feed stands where the line before ends.
        origins.append(
          (
            text.count,
            origins[origins.count - 1].source + text.count - origins[origins.count - 1].at
          ))
        text.append(ASCII.lineFeed)
      }
      origins.append((text.count, line.lowerBound))
      text.append(contentsOf: source[line])
    }
    scan()
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    emit(into: &builder)
  }

  // MARK: - Output

  private func emit(into builder: inout TextBuilder) {
    var at = 0
    var origin = 0
    for edit in edits where edit.range.lowerBound >= at {
      copy(at..<edit.range.lowerBound, &origin, into: &builder)
      if let scalar = edit.scalar {
        while origin + 1 < origins.count, origins[origin + 1].at <= edit.range.lowerBound {
          origin += 1
        }
        let stored = origins[origin].source + edit.range.lowerBound - origins[origin].at
        builder.replace(with: scalar, at: stored, length: edit.range.count)
      }
      at = edit.range.upperBound
    }
    copy(at..<max(at, text.count), &origin, into: &builder)
  }

  private func copy(_ range: Range<Int>, _ origin: inout Int, into builder: inout TextBuilder) {
    var at = range.lowerBound
    while at < range.upperBound {
      while origin + 1 < origins.count, origins[origin + 1].at <= at { origin += 1 }
      let next = origin + 1 < origins.count ? origins[origin + 1].at : text.count
      let end = min(next, range.upperBound)
      let stored = origins[origin].source + at - origins[origin].at
      if text[at] == ASCII.lineFeed {
        builder.copy(ASCII.lineFeed, at: stored)
        at += 1
        if at < end { continue }
      } else {
        builder.copy(source, stored, stored + end - at)
      }
      at = end
    }
  }

  private mutating func drop(_ range: Range<Int>) {
    if !range.isEmpty { edits.append(Edit(range: range, scalar: nil)) }
  }

  // MARK: - Marks

  private mutating func scan() {
    let brackets = matchBrackets()
    var closings: [Int: Int] = [:]
    var i = 0
    while i < text.count {
      switch text[i] {
      case 0x5C:
        if i + 1 < text.count, text[i + 1] < 0x80, !ASCII.isWord(text[i + 1]) {
          drop(i..<(i + 1))
          i += 1
        }
        i += 1
      case 0x60: i = code(i)
      case 0x21 where i + 1 < text.count && text[i + 1] == 0x5B: i = picture(i, brackets)
      case 0x5B: i = link(i, brackets, &closings)
      case 0x5D:
        if let end = closings[i] {
          drop(i..<end)
          i = end
        } else {
          i += 1
        }
      case 0x3C: i = tag(i)
      case 0x26:
        if let entity = Entities.read(text, at: i) {
          edits.append(Edit(range: i..<entity.end, scalar: entity.scalar))
          i = entity.end
        } else {
          i += 1
        }
      case 0x2A, 0x5F, 0x7E: i = delimiter(i)
      default: i += 1
      }
    }
  }

  private func matchBrackets() -> [Int: Int] {
    guard text.contains(0x5B) else { return [:] }
    var open: [Int] = []
    var matches: [Int: Int] = [:]
    var i = 0
    while i < text.count {
      switch text[i] {
      case 0x5C: i += 1
      case 0x5B: open.append(i)
      case 0x5D: if let start = open.popLast() { matches[start] = i }
      default: break
      }
      i += 1
    }
    return matches
  }

  private mutating func code(_ start: Int) -> Int {
    var end = start
    while end < text.count, text[end] == 0x60 { end += 1 }
    let length = end - start
    var at = end
    let limit = min(text.count, end + MarkdownInline.reach)
    while at < limit {
      guard text[at] == 0x60 else {
        at += 1
        continue
      }
      var close = at
      while close < limit, text[close] == 0x60 { close += 1 }
      if close - at == length {
        drop(start..<end)
        drop(at..<close)
        return close
      }
      at = close
    }
    return end
  }

  private mutating func picture(_ start: Int, _ brackets: [Int: Int]) -> Int {
    guard let close = brackets[start + 1], let end = target(close + 1) else { return start + 1 }
    drop(start..<end)
    return end
  }

  private mutating func link(
    _ start: Int, _ brackets: [Int: Int], _ closings: inout [Int: Int]
  ) -> Int {
    guard let close = brackets[start] else { return start + 1 }
    if start + 1 < close, text[start + 1] == 0x5E {
      // A footnote's mark, or the label before its words.
      let end = close + 1 < text.count && text[close + 1] == 0x3A ? close + 2 : close + 1
      drop(start..<end)
      return end
    }
    if let end = target(close + 1) {
      drop(start..<(start + 1))
      closings[close] = end
    }
    return start + 1
  }

  /// The end of `(…)` or `[…]` at `start`.
  private func target(_ start: Int) -> Int? {
    guard start < text.count, text[start] == 0x28 || text[start] == 0x5B else { return nil }
    let (opening, closing): (UInt8, UInt8) = text[start] == 0x28 ? (0x28, 0x29) : (0x5B, 0x5D)
    if opening == 0x5B, start + 1 < text.count, text[start + 1] == 0x5E { return nil }
    var depth = 0
    for i in start..<min(text.count, start + MarkdownInline.reach) {
      if text[i] == opening { depth += 1 }
      if text[i] == closing {
        depth -= 1
        if depth == 0 { return i + 1 }
      }
    }
    return nil
  }

  private mutating func tag(_ start: Int) -> Int {
    guard start + 1 < text.count else { return start + 1 }
    let next = text[start + 1]
    guard ASCII.isLetter(next) || next == 0x2F || next == 0x21 else { return start + 1 }
    let limit = min(text.count, start + 1024)
    guard let close = text[start..<limit].firstIndex(of: 0x3E) else { return start + 1 }
    var name = start + 1
    while name < close, ASCII.isLetter(text[name]) { name += 1 }
    if name < close, text[name] == 0x3A || text[name] == 0x40 {
      // An address between angle brackets.
      drop(start..<(start + 1))
      drop(close..<(close + 1))
      return close + 1
    }
    drop(start..<(close + 1))
    return close + 1
  }

  /// Emphasis: a run that can close one that could open takes both away.
  private mutating func delimiter(_ start: Int) -> Int {
    let mark = text[start]
    var end = start
    while end < text.count, text[end] == mark { end += 1 }
    if mark == 0x7E {
      if end - start == 2 { drop(start..<end) }
      return end
    }
    let before = start > 0 ? text[start - 1] : 0x20
    let after = end < text.count ? text[end] : 0x20
    var opens = !ASCII.isSpace(after)
    var closes = !ASCII.isSpace(before)
    if mark == 0x5F || ASCII.isDigit(before) && ASCII.isDigit(after) {
      if ASCII.isWord(before), ASCII.isWord(after) { return end }
      opens = opens && !ASCII.isWord(before)
      closes = closes && !ASCII.isWord(after)
    }
    var open = mark == 0x2A ? stars : lows
    var rest = start
    while closes, rest < end, var last = open.popLast() {
      let count = min(last.count, end - rest)
      drop((last.start + last.count - count)..<(last.start + last.count))
      drop(rest..<(rest + count))
      last.count -= count
      rest += count
      if last.count > 0 { open.append(last) }
    }
    if opens, rest < end { open.append(Delimiter(start: rest, count: end - rest)) }
    if mark == 0x2A { stars = open } else { lows = open }
    return end
  }
}
