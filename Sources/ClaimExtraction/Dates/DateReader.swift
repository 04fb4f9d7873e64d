import ClaimModel

/// The date that begins at a token, for rules that build on another's date.
enum DateReader {
  private static let days: [any PhraseRule] = [
    CalendarDateRule(), NumericDateRule(), RelativeDayRule(), WeekdayRule(), FeastRule(),
  ]
  private static let periods: [any PhraseRule] = [
    MonthRule(), SeasonRule(), QuarterRule(), RelativePeriodRule(), YearRule(),
  ]

  /// A single day.
  static func day(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    longest(days, s, i, clock)
  }

  /// A month, season, quarter, week, year.
  static func period(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    guard let phrase = longest(periods, s, i, clock) else { return nil }
    if phrase.tokens.count == 1, s.isWord(i), s.isAny(i, .month) {
      return s.isCapital(i) || !s.is(i, anyOf: .may, .march, .mar) ? phrase : nil
    }
    return phrase
  }

  /// Any date at all, as the end of a range.
  static func any(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    let found = [
      longest(days, s, i, clock), period(s, at: i, clock: clock),
      part.parse(s, at: i, clock: clock),
      nth.parse(s, at: i, clock: clock), ago.parse(s, at: i, clock: clock),
      decade.parse(s, at: i, clock: clock), loose.parse(s, at: i, clock: clock),
    ].compactMap { $0 }
    return found.max { $0.tokens.count < $1.tokens.count }
  }

  private static let part = PartRule()
  private static let nth = NthRule()
  private static let ago = AgoRule()
  private static let decade = DecadeRule()
  private static let loose = NumericDateRule(takesLoose: true)

  private static func longest(
    _ rules: [any PhraseRule], _ s: Sentence, _ i: Int, _ clock: Clock
  ) -> DatePhrase? {
    var best: DatePhrase?
    for rule in rules {
      if let phrase = rule.parse(s, at: i, clock: clock),
        phrase.tokens.count > best?.tokens.count ?? 0
      {
        best = phrase
      }
    }
    return best
  }
}
