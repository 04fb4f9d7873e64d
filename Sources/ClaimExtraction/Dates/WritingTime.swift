extension Sentence {
  /// A day or an hour says when the text was written: *PARIS, June 20 -*, *CASTRA, July 6 (Meridian
  /// News)*, *Last updated at 11:42 GMT*.
  func isOfWriting(_ tokens: Range<Int>) -> Bool {
    isDateline(tokens) || isStamp
  }

  /// A day or an hour as of which other figures of the sentence hold: *as of 10 March, 388 cases*.
  func isAsOf(_ tokens: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    return self.is(start - 1, anyOf: .of, .at) && self.is(start - 2, .as)
      || self.is(start, .as) && self.is(start + 1, anyOf: .of, .at)
  }

  private func isDateline(_ tokens: Range<Int>) -> Bool {
    let (start, end) = (tokens.lowerBound, tokens.upperBound)
    guard start > 0, isWord(0), isCapital(0), !isAny(0, Sentence.openers),
      isBreak(end) || isMark(end, anyOf: Mark.openParenthesis, Mark.closeParenthesis)
    else { return false }
    return (1..<start).allSatisfy {
      isCapital($0)
        || isMark($0, anyOf: Mark.comma, Mark.period, Mark.openParenthesis, Mark.closeParenthesis)
    }
  }

  /// A label and times are all it has.
  private var isStamp: Bool {
    var isLabelled = false
    for i in 0..<count {
      if Sentence.labels.contains(where: { spells(i, $0) }) {
        isLabelled = true
      } else if isWord(i) {
        guard isAny(i, [.month, .weekday]) || self.is(i, anyOf: .at, .on, .am, .pm, .last, .first)
          || ClockReader.zone(self, i) > i
        else { return false }
      }
    }
    return isLabelled
  }

  private static let labels: [StaticString] = [
    "originally", "published", "posted", "updated", "modified", "filed",
  ]

  /// What opens a sentence with a capital and is no place.
  private static let openers: WordClass = [
    .preposition, .determiner, .pronoun, .conjunction, .subordinator, .adverb,
  ]
}
