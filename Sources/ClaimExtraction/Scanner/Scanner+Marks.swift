/// Numbers and marks.
extension Scanner {
  mutating func number(_ isSpaced: Bool) {
    let start = at
    var shape: TokenShape = isSpaced ? .spaced : []
    at = DigitRun.end(text, from: at, to: end, shape: &shape)
    hasNumber = true
    // A number that letters and further digits follow is an identifier: 4x4b2, 1zffuLIhrI.
    var i = at
    while i < end, CharacterClass.of(text[i]) == .letter { i += 1 }
    if i > at, i < end, CharacterClass.of(text[i]) == .digit, !isPower(from: at, to: i) {
      while i < end, CharacterClass.isWord(text[i]) || text[i] == 0x5F { i += 1 }
      at = i
      append(.opaque, start, shape, 0)
      return
    }
    append(.number, start, shape, 0)
  }

  /// Whether letters and digits after a number are a power: `1e6`, `6.2x10^-4`, `190km2`.
  private func isPower(from letters: Int, to digits: Int) -> Bool {
    var i = digits
    while i < end, CharacterClass.of(text[i]) == .digit { i += 1 }
    if i < end, CharacterClass.isWord(text[i]) { return false }
    let first = text[letters] | 0x20
    let isSingle = digits - letters == 1
    if isSingle, first == 0x65 { return i - digits <= 2 }
    if isSingle, first == 0x78 {
      return i - digits == 2 && text[digits] == 0x31 && text[digits + 1] == 0x30
    }
    return i - digits == 1 && (text[digits] == 0x32 || text[digits] == 0x33)
      && digits - letters <= 3 && text[digits - 1] | 0x20 == 0x6D
  }

  /// Reads an ASCII mark; true when it ends the sentence.
  mutating func mark(_ isSpaced: Bool) -> Bool {
    let start = at
    let byte = text[at]
    let shape: TokenShape = isSpaced ? .spaced : []
    if byte == 0x40 || byte == 0x23, at + 1 < end, CharacterClass.isWord(text[at + 1]),
      byte == 0x40 || CharacterClass.of(text[at + 1]) != .digit || !isSpaced
    {
      // @name, #tag; "#5" is a label and a number.
      at += 1
      while at < end, CharacterClass.isWord(text[at]) || text[at] == 0x5F { at += 1 }
      append(.opaque, start, shape, 0)
      return false
    }
    at += 1
    if byte == 0x2E, at + 1 < end, text[at] == 0x2E, text[at + 1] == 0x2E {
      at += 2
      leader()
      append(.mark, start, shape, Mark.ellipsis)
      return false
    }
    if byte == 0x22 {
      isQuoted.toggle()
      append(.mark, start, shape, isQuoted ? Mark.openQuote : Mark.closeQuote)
      return false
    }
    append(.mark, start, shape, UInt16(byte))
    return byte == 0x2E || byte == 0x21 || byte == 0x3F ? endsSentence() : false
  }

  /// Steps over the rest of the dots that lead to a figure: *Survivors .......... 84*.
  private mutating func leader() {
    var i = at
    while i < end, text[i] == 0x2E { i += 1 }
    guard i > at else { return }
    let dots = i
    while i < end, text[i] == 0x20 { i += 1 }
    if i < end, CharacterClass.of(text[i]) == .digit { at = dots }
  }

  /// Reads a character beyond ASCII; true when it was white space.
  mutating func beyondASCII(_ isSpaced: Bool) -> Bool {
    if letterBeyondASCII(at) != nil {
      mixedWord(isSpaced)
      return false
    }
    let start = at
    let (scalar, length) = UTF8Reader.scalar(text, at, end)
    at += length
    if UTF8Reader.isSpace(scalar) { return true }
    if scalar == 0x200B || scalar == 0xFEFF || scalar == 0x00AD { return false }
    let code = CharacterClass.mark(scalar)
    if code == Mark.openQuote { isQuoted = true }
    if code == Mark.closeQuote { isQuoted = false }
    if code >= Mark.half, Mark.fractions.contains(code) { hasNumber = true }
    append(.mark, start, isSpaced ? .spaced : [], code)
    return false
  }
}
