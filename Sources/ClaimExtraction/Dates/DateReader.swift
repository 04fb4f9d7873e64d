import ClaimModel

/// The date that begins at a token, for rules that build on another's date.
enum DateReader {
  private static let calendar = CalendarDateRule()
  private static let numeric = NumericDateRule()
  private static let relativeDay = RelativeDayRule()
  private static let weekday = WeekdayRule()
  private static let feast = FeastRule()
  private static let month = MonthRule()
  private static let season = SeasonRule()
  private static let quarter = QuarterRule()
  private static let relativePeriod = RelativePeriodRule()
  private static let year = YearRule()

  /// A single day.
  static func day(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    var best = calendar.parse(s, at: i, clock: clock)
    take(numeric.parse(s, at: i, clock: clock), &best)
    take(relativeDay.parse(s, at: i, clock: clock), &best)
    take(weekday.parse(s, at: i, clock: clock), &best)
    take(feast.parse(s, at: i, clock: clock), &best)
    return best
  }

  /// A month, season, quarter, week, year.
  static func period(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    var best = month.parse(s, at: i, clock: clock)
    take(season.parse(s, at: i, clock: clock), &best)
    take(quarter.parse(s, at: i, clock: clock), &best)
    take(relativePeriod.parse(s, at: i, clock: clock), &best)
    take(year.parse(s, at: i, clock: clock), &best)
    guard let phrase = best else { return nil }
    if phrase.tokens.count == 1, s.isWord(i), s.isAny(i, .month) {
      return s.isCapital(i) || !s.is(i, anyOf: .may, .march, .mar) ? phrase : nil
    }
    return phrase
  }

  /// Any date at all, as the end of a range.
  static func any(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    var best = day(s, at: i, clock: clock)
    take(period(s, at: i, clock: clock), &best)
    take(part.parse(s, at: i, clock: clock), &best)
    take(nth.parse(s, at: i, clock: clock), &best)
    take(ago.parse(s, at: i, clock: clock), &best)
    take(decade.parse(s, at: i, clock: clock), &best)
    take(loose.parse(s, at: i, clock: clock), &best)
    return best
  }

  private static let part = PartRule()
  private static let nth = NthRule()
  private static let ago = AgoRule()
  private static let decade = DecadeRule()
  private static let loose = NumericDateRule(takesLoose: true)

  /// Takes a phrase that is longer than the best so far.
  @inline(__always)
  private static func take(_ phrase: DatePhrase?, _ best: inout DatePhrase?) {
    guard let phrase, phrase.tokens.count > best?.tokens.count ?? 0 else { return }
    best = phrase
  }
}
