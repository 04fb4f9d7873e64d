import ClaimModel

extension Sentence {
  /// A date of what the text tells, so that days after it that name no year are of its year: a day, a month or
  /// a season, or a year that opens its sentence. None is that of a birth or of how long something has been so:
  /// *born on 17 March 1955*, *since November 2020*.
  func isNarrated(_ tokens: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    if tokens.count == 1, isNumber(start) { return start == 1 && self.is(0, .in) }
    if (1...2).contains(where: { self.is(start - $0, anyOf: .since, .until, .till) })
      || isMark(start - 1, Mark.openParenthesis) || isOfAside(start)
    {
      return false
    }
    return !(1...4).contains {
      let info = info(start - $0)
      return lexicon.info(info.verb).measure == .born || lexicon.info(info.action).measure == .born
    }
  }

  /// *The company, founded on 9 August 1908, reported*; *last updated on*; *go back to*: told by the way.
  private func isOfAside(_ start: Int) -> Bool {
    if self.is(start - 1, .to) { return isBytes(start - 2, "back") }
    guard self.is(start - 1, anyOf: .on, .in), isAny(start - 2, .verb) else { return false }
    return start == 2 || isMark(start - 3, Mark.comma) || self.is(start - 3, .last)
  }

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
