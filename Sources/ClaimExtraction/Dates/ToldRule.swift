import ClaimModel

/// Reads a day by the one last told: *the same day*, *the next morning*, *the night before*.
struct ToldRule: PhraseRule {
  static let info = RuleInfo(
    id: "told-date",
    summary: "The same, next or previous day, week, month or year as the text last told.",
    reads: [
      "the same day", "the next morning", "the following day", "the night before",
      "in 1986 from the previous year",
    ],
    leavesAlone: ["the day", "one day", "day after day", "the same way"],
    source: "reference annotations: a relative date is resolved when the document says enough")
  let triggers: WordClass = [.timeUnit, .dayPart]
  let startsAtDigits = false
  static let needs: Evidence? = Evidence(
    keys: [.same, .next, .following, .previous, .before, .after])

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    var at = i
    let hasArticle = s.is(at, .the) || s.is(at, .that)
    if hasArticle { at += 1 }
    if s.is(at, .same) {
      guard let unit = unit(s, at + 1) else { return nil }
      return DatePhrase(i..<unit.end, place(unit.unit, clock, 0, in: s, at: i, isSame: true))
    }
    if s.is(at, anyOf: .next, .following, .previous), hasArticle || s.is(at + 1, .day) {
      guard let unit = unit(s, at + 1), unit.unit == .day || hasArticle && !s.is(at, .next) else {
        return nil
      }
      // Told in the past, it counts from a day that the text has told.
      var clock = clock
      if Tense.read(s, from: i, clock: clock) == .past { clock.today = nil }
      return DatePhrase(
        i..<unit.end, place(unit.unit, clock, s.is(at, .previous) ? -1 : 1, in: s, at: i))
    }
    // the day before, the night after: at the end of their clause
    guard hasArticle, s.is(i, .the), let unit = unit(s, at),
      s.is(unit.end, anyOf: .before, .after),
      !s.isWord(unit.end + 1) || s.isAny(unit.end + 1, .conjunction)
    else { return nil }
    if s.isNumber(unit.end + 1) { return nil }
    return DatePhrase(
      i..<unit.end + 1, place(unit.unit, clock, s.is(unit.end, .before) ? -1 : 1, in: s, at: i))
  }

  /// How many tokens back a year is looked for.
  private static let reach = 12

  /// *150 in 1986 from the previous year*: the year that the sentence tells right before.
  private func year(_ s: Sentence, before i: Int) -> Int? {
    stride(from: i - 1, through: max(0, i - ToldRule.reach), by: -1).lazy
      .filter { s.isNumber($0) && YearContext.holds(s, $0) }
      .compactMap { DatePieces.digits(s, $0, 4...4) }.first
  }

  private func unit(_ s: Sentence, _ i: Int) -> (unit: CalendarUnit, end: Int)? {
    if s.isBytes(i, "night") || s.isAny(i, .dayPart), !s.is(i, anyOf: .noon, .midnight) {
      return (.day, i + 1)
    }
    guard let unit = CalendarUnit.read(s, i),
      s.is(i, anyOf: .day, .week, .month, .year) || s.is(i, .weekend)
    else { return nil }
    return unit
  }

  private func place(
    _ unit: CalendarUnit, _ clock: Clock, _ offset: Int, in s: Sentence, at i: Int,
    isSame: Bool = false
  ) -> DateSpan {
    var clock = clock
    if unit == .year, let year = year(s, before: i) { clock.told = Spans.year(year) }
    if isSame, clock.toldDay(unit.precision) == nil { return Spans.unresolved(unit.precision) }
    return unit.told(clock, by: offset)
  }

  func accepts(_ phrase: DatePhrase, in s: Sentence, clock: Clock) -> Bool {
    !s.is(phrase.start - 1, anyOf: .day, .week, .month, .year) && !s.isJoint(phrase.end)
  }
}
