/// Where sentences end.
extension Scanner {
  /// Whether the mark just read ends the sentence. Closing quotes and brackets after it belong to
  /// the sentence and are read here.
  mutating func endsSentence() -> Bool {
    guard let mark = last, mark.kind == .mark else { return false }
    guard mark.word == Mark.period || mark.word == Mark.question || mark.word == Mark.exclamation
    else { return false }
    var i = at
    while i < end, i - at < Scanner.longestClosing, let length = closing(i) { i += length }
    // Nothing ends in the middle of a word.
    guard i >= end || CharacterClass.of(text[i]) == .space || text[i] == 0xC2 else {
      return false
    }
    if mark.word == Mark.period, i == at, isAbbreviation() {
      return false
    }
    while at < i {
      let start = at
      let (scalar, length) = UTF8Reader.scalar(text, at, end)
      at += length
      let code = scalar < 128 ? UInt16(scalar) : CharacterClass.mark(scalar)
      if code == Mark.closeQuote || code == Mark.quote { isQuoted = false }
      append(.mark, start, [], code == Mark.quote ? Mark.closeQuote : code)
    }
    return true
  }

  private func closing(_ i: Int) -> Int? {
    switch text[i] {
    case 0x22: isQuoted ? 1 : nil
    case 0x27, 0x29, 0x5D: 1
    case 0xE2
    where i + 2 < end && text[i + 1] == 0x80 && (text[i + 2] == 0x9D || text[i + 2] == 0x99):
      3
    case 0xC2 where i + 1 < end && text[i + 1] == 0xBB: 2
    default: nil
    }
  }

  /// Whether the period just read closes an abbreviation or an initial inside a sentence.
  private func isAbbreviation() -> Bool {
    guard taken.count >= 2 else { return true }
    let before = taken[taken.count - 2]
    // What stands next: a small letter goes on with the sentence.
    var i = at
    while i < end, CharacterClass.of(text[i]) == .space { i += 1 }
    guard i < end else { return false }
    let next = text[i]
    let goesOn = next &- 0x61 < 26 || next == 0x2C || next == 0x3B
    if before.kind == .number { return false }
    guard before.kind == .word else { return goesOn }
    if before.end - before.start == 1, before.shape.contains(.capital) {
      // "It was held at 55 K. The voltage": a unit; but "202 N. Main Street", "In 2001 A. Smith".
      if taken.count >= 3, isShortNumber(taken[taken.count - 3]), beginsSentence(i),
        "ACFJKTV".utf8.contains(text[Int(before.start)])
      {
        return goesOn
      }
      return Lexicon.lower(text[Int(before.start)]) != 0x69 || goesOn
    }
    guard lexicon.classes(of: before.word).contains(.abbreviation) else { return goesOn }
    if before.word == KeyWord.no.rawValue { return CharacterClass.of(next) == .digit }
    // "a.m.", "p.m.", "U.S." and months can end a sentence before a capital that begins one.
    return goesOn || lexicon.classes(of: before.word).contains(.title)
      || lexicon.classes(of: before.word).contains(.month)
      || CharacterClass.of(next) == .digit || isAlwaysFollowed(before)
  }

  private func isShortNumber(_ token: Token) -> Bool {
    token.kind == .number && token.end - token.start != 4
  }

  /// The word at a byte is one that sentences begin with and names do not: *The*, *It*, *Then*.
  private func beginsSentence(_ start: Int) -> Bool {
    var i = start
    while i < end, CharacterClass.of(text[i]) == .letter { i += 1 }
    let word = lexicon.find(UnsafeBufferPointer(rebasing: text[start..<i]))
    return i - start > 1
      && !lexicon.classes(of: word).isDisjoint(with: WordClass.function.union(.adverb))
  }

  /// Abbreviations that never stand at the end: *vs.*, *St.*, *Gov.*
  private func isAlwaysFollowed(_ token: Token) -> Bool {
    let classes = lexicon.classes(of: token.word)
    return !classes.contains(.era) && token.end - token.start <= 5
      && ![KeyWord.am.rawValue, KeyWord.pm.rawValue].contains(token.word)
  }
}
