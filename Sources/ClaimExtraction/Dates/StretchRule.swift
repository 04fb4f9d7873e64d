import ClaimModel

/// Reads a stretch of time by its length and its end: *the three months to September*, *the year ended
/// March 31*.
///
/// Figures of trade and output are of such a stretch, and not of the month that ends it.
struct StretchRule: PhraseRule {
  static let info = RuleInfo(
    id: "stretch",
    summary: "So many days, weeks, months, quarters or years up to a day, month or year.",
    reads: [
      "the three months to September", "the year ended March 31, 2015", "the quarter to June",
      "the 12 months ending in June 2015",
    ],
    leavesAlone: ["two days to Christmas", "three months to finish", "from May to September"],
    source: "statements of earnings and of output; both ends belong to it")
  let triggers: WordClass = .timeUnit
  let startsAtDigits = false
  static let needs: Evidence? = Evidence(.month, keys: [.to, .through, .until, .till])

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    // "the financial year"
    let isNamed = s.is(i, .year) && s.is(i - 2, .the) && StretchRule.years.contains(s, i - 1)
    let hasArticle = s.is(i, .the) || isNamed
    guard let length = length(s, s.is(i, .the) ? i + 1 : i, hasArticle),
      let start = end(s, length.end, isClear: hasArticle || s.is(i - 1, anyOf: .in, .for, .over)),
      var phrase = DateReader.day(s, at: start, clock: clock)
        ?? DateReader.period(s, at: start, clock: clock),
      phrase.span.precision == .day || phrase.span.precision == .month
        || phrase.span.precision == .year && length.months >= 12
    else { return nil }
    phrase.tokens = (isNamed ? i - 2 : i)..<phrase.end
    phrase.kind = .daterange
    phrase.span.modifier = .range
    phrase.span.precision = length.months >= 12 ? .year : length.months > 1 ? .season : .month
    phrase.span.earliest = phrase.span.latest.flatMap { length.advance($0.advanced(by: 1), -1) }
    return phrase
  }

  /// *three months*, *the three-month period*, *the year*; one alone has an article.
  private func length(_ s: Sentence, _ i: Int, _ hasArticle: Bool) -> Length? {
    if var length = Length.read(s, i) {
      if s.spells(length.end, "period") { length.end += 1 }
      return length.isCounted ? length : nil
    }
    let at = s.is(i, anyOf: .fiscal, .calendar) ? i + 1 : i
    guard hasArticle, let (unit, end) = CalendarUnit.read(s, at), unit != .day else { return nil }
    return Length(days: unit.days, months: unit.months, precision: unit.precision, end: end)
  }

  /// *to*, *ended*, *ending on*: the token at which the date begins.
  ///
  /// - Parameter isClear: false where *to* may begin something else: *two days to Christmas*.
  private func end(_ s: Sentence, _ i: Int, isClear: Bool) -> Int? {
    if s.is(i, anyOf: .to, .through, .until, .till) { return isClear ? i + 1 : nil }
    guard s.spells(i, "ended") || s.spells(i, "ending") else { return nil }
    return s.is(i + 1, anyOf: .on, .in, .at) ? i + 2 : i + 1
  }

  /// Which year it is.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let years: StemSet = ["financial", "full", "trading", "business"]
}
