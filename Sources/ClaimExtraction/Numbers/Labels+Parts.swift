/// Parts of what a label numbers: *Fig. 10b*, *Figures 3A and 3C*, *Table 3(b)*.
extension Labels {
  /// The token after the letter of such a part; `nil` where the number is none.
  static func part(_ number: NumberPhrase, in s: Sentence) -> Int? {
    let (i, end) = (number.tokens.lowerBound, number.tokens.upperBound)
    guard number.isBare, !s.isSpaced(end), s.length(i) <= 3, let after = letter(s, end),
      precedes(i, in: s) || isListed(s, i)
    else { return nil }
    return after
  }

  /// The token after a letter right behind digits, in brackets or not.
  private static func letter(_ s: Sentence, _ i: Int) -> Int? {
    if isPartLetter(s, i) { return i + 1 }
    guard s.isMark(i, Mark.openParenthesis), isPartLetter(s, i + 1),
      s.isMark(i + 2, Mark.closeParenthesis)
    else { return nil }
    return i + 3
  }

  /// A letter alone, joined to what stands before it: a capital, or *a* to *f*. *m*, *l* and *h* are units.
  static func isPartLetter(_ s: Sentence, _ i: Int) -> Bool {
    guard s.isWord(i), s.length(i) == 1, !s.isSpaced(i) else { return false }
    return s.isCapital(i) || (0x61...0x66).contains(s.bytes(i)[0])
  }
}
