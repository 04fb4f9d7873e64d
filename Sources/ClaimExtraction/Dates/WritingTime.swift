extension Sentence {
  /// A day or an hour as of which other figures of the sentence hold: *as of 10 March, 388 cases*, *by the
  /// evening of 10 March, 388 cases*, *388 cases had been counted by 10 March*.
  func isAsOf(_ tokens: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    if self.is(0, .by), start <= 5, isMark(tokens.upperBound, Mark.comma) { return true }
    if self.is(start - 1, .by), isTold(before: start - 1) { return true }
    return self.is(start - 1, anyOf: .of, .at) && self.is(start - 2, .as)
      || self.is(start, .as) && self.is(start + 1, anyOf: .of, .at)
  }

  /// *had been counted by*, *were confirmed by*: a day by which things were told of, and nothing was done.
  private func isTold(before i: Int) -> Bool {
    isAny(i - 1, .participle) && isAny(i - 2, .auxiliary)
      && Sentence.telling.contains(info(i - 1).verb)
  }

  /// Source: compiled for this project from general knowledge of English.
  private static let telling: StemSet = [
    "count", "confirm", "report", "register", "record", "log", "identify", "diagnose", "notify",
  ]

  /// A day or an hour in a dateline, between a place or an agency and a break: *PARIS, June 20 -*, *CASTRA,
  /// July 6 (Meridian News)*, *KNS Nov 12, 2011, 05.51AM IST SELM: A ferry*.
  func isInDateline(_ tokens: Range<Int>) -> Bool {
    guard tokens.lowerBound > 0, tokens.upperBound <= Sentence.headLength, isWord(0), isCapital(0),
      !isAny(0, Sentence.openers), (1..<tokens.lowerBound).allSatisfy(isOfDateline)
    else { return false }
    var at = tokens.upperBound
    while at < Sentence.headLength, isOfDateline(at), !endsDateline(at) { at += 1 }
    return endsDateline(at)
  }

  private func endsDateline(_ i: Int) -> Bool { isBreak(i) || isMark(i, Mark.openParenthesis) }

  /// A capital, a number, a mark, or *am* and *pm*.
  private func isOfDateline(_ i: Int) -> Bool {
    isCapital(i) || isNumber(i) || self.is(i, anyOf: .am, .pm)
      || isMark(i, anyOf: Mark.comma, Mark.period, Mark.openParenthesis, Mark.closeParenthesis)
  }

  /// No dateline has more tokens, so that in a line of dates each costs no more.
  private static let headLength = 24

  /// What opens a sentence with a capital and is no place.
  private static let openers: WordClass = [
    .preposition, .determiner, .pronoun, .conjunction, .subordinator, .adverb,
  ]
}
