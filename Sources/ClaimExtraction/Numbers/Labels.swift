/// Numbers that name a thing instead of counting: *page 12*, *Room 5*, *No. 7*, *Ashraf 3*.
enum Labels {
  static func holds(_ number: NumberPhrase, in s: Sentence) -> Bool {
    let i = number.tokens.lowerBound
    let before = s.isMark(i - 1, Mark.period) ? i - 2 : i - 1
    guard number.style == .digits || number.style == .words, number.isBare || !s.isNumber(i) else {
      return s.isMark(i - 1, Mark.hash) || isVersion(s, before)
    }
    if s.isMark(i - 1, Mark.hash) { return true }
    if s.isAny(before, .label), !isCounting(s, before) { return true }
    return isPartOfName(number, in: s)
  }

  private static func isVersion(_ s: Sentence, _ before: Int) -> Bool {
    s.isAny(before, .label) && !isCounting(s, before)
  }

  /// A label word that is a verb or plural here: *rooms 5*, but *the group 5 people joined*.
  private static func isCounting(_ s: Sentence, _ i: Int) -> Bool {
    s.is(i, .no) && !s.isMark(i + 1, Mark.period) && !s.isCapital(i)
  }

  /// A capitalised name right before the digits, with no noun after them: *Ashraf 3*.
  private static func isPartOfName(_ number: NumberPhrase, in s: Sentence) -> Bool {
    let i = number.tokens.lowerBound
    guard number.isBare, number.tokens.count == 1, s.isWord(i - 1), s.isCapital(i - 1),
      !s.tokens[i - 1].shape.contains(.first), (number.digits ?? 0) < 1000,
      s.isDisjoint(i - 1, .function.union([.month, .weekday, .verb, .currency, .adverb]))
    else { return false }
    let next = i + 1
    guard s.isWord(next) else { return true }
    return !s.isDisjoint(next, .function) && !s.is(next, .of)
  }
}

extension Sentence {
  func isDisjoint(_ i: Int, _ classes: WordClass) -> Bool { !isAny(i, classes) }
}
