import ClaimModel

/// Reads feast days that have a date: *Christmas Day*, *New Year’s Eve*, *Easter 2016*.
struct FeastRule: PhraseRule {
  static let info = RuleInfo(
    id: "feast",
    summary: "A feast day with a date that the calendar fixes.",
    reads: ["Christmas Eve", "New Year's Day", "Christmas 2016", "two days before Christmas"],
    leavesAlone: ["a Christmas tree", "Christmas shopping", "Easter Island"],
    source: "Dates as in the calendar of the United States; Easter by the Gregorian rule")
  let triggers: WordClass = .feast
  let startsAtDigits = false

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    guard s.isCapital(i), let feast = Feast.read(s, i) else { return nil }
    var end = feast.end
    let next = s.isMark(end, Mark.comma) || s.is(end, .of) ? end + 1 : end
    var year = DatePieces.year(s, next).map { found in
      end = found.end
      return found.value
    }
    if year == nil, let step = DatePieces.step(s, end), s.is(end + 1, .year),
      let today = clock.today
    {
      year = today.year + step.offset
      end += 2
    }
    if year == nil, let step = DatePieces.step(s, i - 1), let today = clock.today,
      [.last, .next].contains(step)
    {
      year = today.year + step.offset
    }
    let fields = DateFields(year: year)
    guard let day = place(feast.feast, year, s, i, clock) else {
      return DatePhrase(i..<end, Spans.unresolved(.day, fields: fields))
    }
    return DatePhrase(i..<end, Spans.day(day, fields: fields, isRelative: year == nil))
  }

  private func place(
    _ feast: Feast, _ year: Int?, _ s: Sentence, _ i: Int, _ clock: Clock
  ) -> Day? {
    if let year { return feast.day(of: year) }
    guard let today = clock.today else { return nil }
    let ahead = Tense.looksAhead(s, from: i, clock: clock)
    return [today.year, today.year + (ahead ? 1 : -1)].lazy.compactMap { feast.day(of: $0) }
      .first { ahead ? $0 >= today : $0 <= today.advanced(by: 7) }
  }

  func accepts(_ phrase: DatePhrase, in s: Sentence, clock: Clock) -> Bool {
    if phrase.tokens.count > 1 { return true }
    // Alone it is an occasion, not a day, unless the words ask for one.
    return s.is(phrase.start - 1, anyOf: .on, .before, .after, .since, .until, .by)
      && (!s.isWord(phrase.end) || s.isAny(phrase.end, .function))
  }
}
