import ClaimModel

/// Reads feast days that have a date: *Christmas Day*, *New Year’s Eve*, *Easter 2016*.
struct FeastRule: PhraseRule {
  let info = RuleInfo(
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

enum Feast {
  case fixed(month: Int, day: Int)
  case thanksgiving
  case easter

  static func read(_ s: Sentence, _ i: Int) -> (feast: Feast, end: Int)? {
    if s.isBytes(i, "Christmas") {
      if s.is(i + 1, .eve) { return (.fixed(month: 12, day: 24), i + 2) }
      return (.fixed(month: 12, day: 25), s.is(i + 1, .day) ? i + 2 : i + 1)
    }
    if s.isBytes(i, "New"), s.isBytes(i + 1, "Year") || s.isBytes(i + 1, "Years") {
      let end = s.has(i + 2) && s.tokens[i + 2].kind == .genitive ? i + 3 : i + 2
      if s.is(end, .eve) { return (.fixed(month: 12, day: 31), end + 1) }
      return s.is(end, .day) ? (.fixed(month: 1, day: 1), end + 1) : nil
    }
    if s.isBytes(i, "Halloween") {
      return (.fixed(month: 10, day: 31), s.isBytes(i + 1, "night") ? i + 2 : i + 1)
    }
    if s.isBytes(i, "Thanksgiving") { return (.thanksgiving, s.is(i + 1, .day) ? i + 2 : i + 1) }
    if s.isBytes(i, "Easter") {
      if s.isAny(i + 1, .weekday) { return s.isBytes(i + 1, "Sunday") ? (.easter, i + 2) : nil }
      return (.easter, i + 1)
    }
    return nil
  }

  func day(of year: Int) -> Day? {
    switch self {
    case .fixed(let month, let day): return Day(year: year, month: month, day: day)
    case .thanksgiving:
      return Day(year: year, month: 11, day: 1).map {
        $0.advanced(by: (4 - $0.weekday + 7) % 7 + 21)
      }
    case .easter: return Feast.easter(year)
    }
  }

  /// The anonymous Gregorian computus (Nature, 20 April 1876).
  private static func easter(_ year: Int) -> Day? {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
    let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
    return Day(year: year, month: f / 31, day: f % 31 + 1)
  }
}
