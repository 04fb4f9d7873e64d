extension Sentence {
  /// A day or an hour at the head of a block says when the text was written: *PARIS, June 20 -*,
  /// *CASTRA, July 6 (Meridian News)*, *TNN Nov 12, 2011, 05.51AM IST MUMBAI: An Indian*, *June 26, 2005
  /// Before he was shot*, *Last updated at 11:42 GMT*.
  func isOfWriting(_ tokens: Range<Int>) -> Bool {
    tokens.upperBound <= Sentence.headLength && (isDateline(tokens) || isStamp)
  }

  /// A day or an hour as of which other figures of the sentence hold: *as of 10 March, 388 cases*.
  func isAsOf(_ tokens: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    return self.is(start - 1, anyOf: .of, .at) && self.is(start - 2, .as)
      || self.is(start, .as) && self.is(start + 1, anyOf: .of, .at)
  }

  /// A place or an agency, times, and a break; or a whole date that a new sentence follows.
  private func isDateline(_ tokens: Range<Int>) -> Bool {
    let end = tokens.upperBound
    if tokens.lowerBound == 0 {
      return isNumber(end - 1) && length(end - 1) == 4 && tokens.count > 2 && isCapital(end)
        && isWord(end)
    }
    guard isWord(0), isCapital(0), !isAny(0, Sentence.openers),
      (1..<tokens.lowerBound).allSatisfy(isInDateline)
    else { return false }
    var at = end
    while at < 2 * Sentence.headLength, isInDateline(at), !isBreak(at),
      !isMark(at, Mark.openParenthesis)
    { at += 1 }
    return isBreak(at) || isMark(at, Mark.openParenthesis)
  }

  /// A capital, a number, a mark, or *am* and *pm*.
  private func isInDateline(_ i: Int) -> Bool {
    isCapital(i) || isNumber(i) || self.is(i, anyOf: .am, .pm)
      || isMark(i, anyOf: Mark.comma, Mark.period, Mark.openParenthesis, Mark.closeParenthesis)
  }

  /// A label and times are all it has.
  private var isStamp: Bool {
    var isLabelled = false
    for i in 0..<min(count, 2 * Sentence.headLength) {
      if Sentence.labels.contains(where: { spells(i, $0) }) {
        isLabelled = true
      } else if isWord(i) {
        guard
          isAny(i, [.month, .weekday]) || self.is(i, anyOf: .at, .on, .am, .pm, .last, .first)
            || ClockReader.zone(self, i) > i
        else { return false }
      }
    }
    return isLabelled
  }

  /// No head of an article has more tokens before its time, so that a line of dates costs no more each.
  private static let headLength = 24

  private static let labels: [StaticString] = [
    "originally", "published", "posted", "updated", "modified", "filed",
  ]

  /// What opens a sentence with a capital and is no place.
  private static let openers: WordClass = [
    .preposition, .determiner, .pronoun, .conjunction, .subordinator, .adverb,
  ]
}
