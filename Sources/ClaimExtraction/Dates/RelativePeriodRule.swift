import ClaimModel

/// Reads a period by its distance from the present one: *last week*, *earlier this year*.
struct RelativePeriodRule: PhraseRule {
  let info = RuleInfo(
    id: "relative-period",
    summary: "This, last, next and their like with a unit of the calendar, or with several.",
    reads: [
      "last year", "this week", "next month", "the past decade", "earlier this year",
      "this weekend", "the last two weeks", "next 3 months",
    ],
    leavesAlone: ["this time", "the last days of the war", "a year", "the week"],
    source: "GOLD_GUIDE: last week, earlier this year; weeks run from Monday (ISO 8601)")
  let triggers: WordClass = .timeUnit
  let startsAtDigits = false

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    var at = i
    if s.is(at, anyOf: .earlier, .later, .early, .late), DatePieces.step(s, at + 1) == .this {
      at += 1
    }
    if s.is(at, .the) || s.isAny(at, .possessive) { at += 1 }
    var step = DatePieces.step(s, at)
    if step != nil {
      at += 1
      if s.is(at - 1, .this), let second = DatePieces.step(s, at), second != .this {
        step = second
        at += 1
      }
      if let several = several(s, at, step, from: i, clock) { return several }
    } else if let several = leading(s, at, from: i, clock) {
      return several
    } else if s.is(at, .the) || at > i, s.is(at, .weekend) || s.isBytes(at, "fortnight") {
      step = .this
    } else if let after = afterNext(s, at, from: i, clock) {
      return after
    }
    guard let step, let unit = CalendarUnit.read(s, at) else { return nil }
    var end = unit.end
    if step == .this, s.is(at, anyOf: .calendar), s.is(at + 1, .year) { end = at + 2 }
    if step == .following, s.is(at - 2, .the) || s.is(i, .the) {
      var clock = clock
      if Tense.read(s, from: i, clock: clock) == .past { clock.today = nil }
      return DatePhrase(i..<end, unit.unit.told(clock, by: 1))
    }
    // "to this day", "this months" are no dates; "next day" is told.
    guard unit.unit != .day || step == .coming, !s.isPluralUnit(at) || s.isBytes(at, "seasons")
    else { return nil }
    guard let today = clock.today else {
      return DatePhrase(i..<end, Spans.unresolved(unit.unit.precision))
    }
    if unit.unit == .week, s.is(at - 1, .last) {
      return DatePhrase(i..<end, lastWeek(today))
    }
    if unit.unit == .weekend {
      return DatePhrase(i..<end, weekend(s, step, from: i, today, clock))
    }
    return DatePhrase(i..<end, unit.unit.span(around: today, by: step.offset))
  }

  /// Writers count their weeks from Sunday or from Monday; *last week* is the days of both.
  private func lastWeek(_ today: Day) -> DateSpan {
    var span = Spans.week(of: today, plus: -1)
    span.earliest = span.earliest?.advanced(by: -1)
    return span
  }

  /// *this weekend* told in the past is the one just gone when the week has begun.
  private func weekend(
    _ s: Sentence, _ step: DatePieces.Step, from i: Int, _ today: Day, _ clock: Clock
  ) -> DateSpan {
    let isThis = step == .this
    let isPast = today.weekday <= 3 && !Tense.looksAhead(s, from: i, clock: clock)
    if isThis, isPast, hasPast(s) { return Spans.weekend(of: today, plus: -1) }
    return Spans.weekend(of: today, plus: isThis ? 0 : step.offset)
  }

  private func hasPast(_ s: Sentence) -> Bool {
    (0..<s.count).contains { s.isAny($0, .verb) && s.info($0).form == .past || s.is($0, .was) }
  }

  /// *[the last] two weeks*, *[next] 3 days*
  private func several(
    _ s: Sentence, _ at: Int, _ step: DatePieces.Step?, from i: Int, _ clock: Clock
  ) -> DatePhrase? {
    guard let step, step != .this, let today = clock.today,
      let count = DatePieces.count(s, at), !s.is(at, anyOf: .a, .an), let n = count.value, n > 0
    else { return nil }
    var end = count.end
    let isBusiness = s.isBytes(end, "business") || s.isBytes(end, "working")
    if isBusiness { end += 1 }
    guard let unit = CalendarUnit.read(s, end), n < 200 else { return nil }
    let span = isBusiness ? unit.unit.businessDays(n, step, today) : unit.unit.run(n, step, today)
    guard let span else { return nil }
    return DatePhrase(i..<unit.end, span, kind: .daterange)
  }

  /// *2 next days*
  private func leading(_ s: Sentence, _ at: Int, from i: Int, _ clock: Clock) -> DatePhrase? {
    guard let count = DatePieces.count(s, at), !s.is(at, anyOf: .a, .an), let n = count.value,
      let step = DatePieces.step(s, count.end), step != .this, let today = clock.today,
      let unit = CalendarUnit.read(s, count.end + 1)
    else { return nil }
    let last = today.advanced(by: unit.unit.days * n)
    guard n > 0, n < 200, step.offset > 0, unit.unit.days > 0 else {
      return unit.unit.run(n, step, today).map { DatePhrase(i..<unit.end, $0, kind: .daterange) }
    }
    let span = DateSpan(
      earliest: today.advanced(by: 1), latest: last, precision: .day, modifier: .range,
      isRelative: true)
    return DatePhrase(i..<unit.end, span, kind: .daterange)
  }

  /// *the week after next*
  private func afterNext(_ s: Sentence, _ at: Int, from i: Int, _ clock: Clock) -> DatePhrase? {
    guard let unit = CalendarUnit.read(s, at), s.is(unit.end, .after) else { return nil }
    let next = s.is(unit.end + 1, .the) ? unit.end + 2 : unit.end + 1
    guard s.is(next, .next), !s.isAny(next + 1, .timeUnit) else { return nil }
    guard let today = clock.today else {
      return DatePhrase(i..<next + 1, Spans.unresolved(unit.unit.precision))
    }
    return DatePhrase(i..<next + 1, unit.unit.span(around: today, by: 2))
  }

  func accepts(_ phrase: DatePhrase, in s: Sentence, clock: Clock) -> Bool {
    !s.isJoint(phrase.end)
  }
}

/// A unit of the calendar that *last*, *this* and *next* step through.
enum CalendarUnit {
  case day, week, weekend, fortnight, month, quarter, season, year, decade, century

  static func read(_ s: Sentence, _ i: Int) -> (unit: CalendarUnit, end: Int)? {
    guard s.isAny(i, .timeUnit) || s.is(i, anyOf: .calendar, .qtr) else { return nil }
    let unit: CalendarUnit? =
      switch s.key(i) {
      case .day, .days: .day
      case .week, .weeks: .week
      case .weekend: .weekend
      case .month, .months: .month
      case .quarter, .quarters, .qtr: .quarter
      case .year, .years: .year
      case .decade: .decade
      case .century: .century
      default: long(s, i)
      }
    if let unit { return (unit, i + 1) }
    return s.is(i, .calendar) && s.is(i + 1, .year) ? (.year, i + 2) : nil
  }

  private static func long(_ s: Sentence, _ i: Int) -> CalendarUnit? {
    let words: [(StaticString, CalendarUnit)] = [
      ("fortnight", .fortnight), ("season", .season), ("seasons", .season), ("yr", .year),
      ("decades", .decade), ("weekends", .weekend), ("yrs", .year), ("fortnights", .fortnight),
      ("centuries", .century),
    ]
    return words.first { s.isBytes(i, $0.0) }?.1
  }

  var precision: DatePrecision {
    switch self {
    case .day: .day
    case .week, .weekend, .fortnight: .week
    case .month: .month
    case .quarter, .season: .season
    case .year: .year
    case .decade: .decade
    case .century: .century
    }
  }

  /// Days in the unit, for those that have a fixed number.
  var days: Int {
    switch self {
    case .day: 1
    case .week, .weekend: 7
    case .fortnight: 14
    default: 0
    }
  }

  var months: Int {
    switch self {
    case .month: 1
    case .quarter, .season: 3
    case .year: 12
    case .decade: 120
    case .century: 1200
    default: 0
    }
  }

  /// `count` units later (or earlier), to the day.
  func advance(_ day: Day, by count: Int) -> Day? {
    days > 0 ? day.advanced(by: days * count) : day.advanced(byMonths: months * count)
  }

  /// The unit that holds `day`, or one `offset` further on.
  func span(around day: Day, by offset: Int) -> DateSpan {
    let (year, month, _) = day.civil
    switch self {
    case .day: return Spans.day(day.advanced(by: offset), isRelative: true)
    case .week: return Spans.week(of: day, plus: offset)
    case .weekend: return Spans.weekend(of: day, plus: offset)
    case .fortnight:
      var span = Spans.week(of: day, plus: offset * 2)
      span.latest = span.latest?.advanced(by: 7)
      return span
    case .month:
      let index = year * 12 + month - 1 + offset
      var span = Spans.month(index / 12, index % 12 + 1, isRelative: true)
      span.fields = DateFields()
      return span
    case .quarter:
      let index = year * 4 + (month - 1) / 3 + offset
      return Spans.quarter(index / 4, index % 4 + 1, isRelative: true)
    case .season:
      // December opens the winter of its year.
      let index = year * 4 + month / 3 + offset
      let part = index % 4
      return part == 0
        ? Spans.season(index / 4 - 1, 12, isRelative: true)
        : Spans.season(index / 4, part * 3, isRelative: true)
    case .year:
      var span = Spans.year(year + offset, isRelative: true)
      span.fields = DateFields()
      return span
    case .decade: return Spans.decade(year / 10 * 10 + offset * 10, isRelative: true)
    case .century: return Spans.century((year + 99) / 100 + offset, isRelative: true)
    }
  }

  /// `count` whole units before or after the present one; days run from tomorrow or to yesterday.
  func run(_ count: Int, _ step: DatePieces.Step, _ today: Day) -> DateSpan? {
    let isPast = step.offset < 0
    let near = span(around: today, by: isPast ? -1 : 1)
    let far = span(around: today, by: isPast ? -count : count)
    guard self != .weekend, self != .fortnight else { return nil }
    var span = near
    span.earliest = isPast ? far.earliest : near.earliest
    span.latest = isPast ? near.latest : far.latest
    span.modifier = .range
    span.isRelative = true
    return span
  }

  /// Monday to Friday only.
  func businessDays(_ count: Int, _ step: DatePieces.Step, _ today: Day) -> DateSpan? {
    guard self == .day else { return nil }
    let direction = step.offset < 0 ? -1 : 1
    var day = today
    var first: Day?
    var left = count
    while left > 0 {
      day = day.advanced(by: direction)
      guard day.weekday <= 5 else { continue }
      if first == nil { first = day }
      left -= 1
    }
    guard let first else { return nil }
    return DateSpan(
      earliest: min(first, day), latest: max(first, day), precision: .day, modifier: .range,
      isRelative: true)
  }

  /// The unit beside the one last told: *the following week*.
  func told(_ clock: Clock, by offset: Int) -> DateSpan {
    guard let day = clock.told?.earliest ?? clock.today else { return Spans.unresolved(precision) }
    return span(around: day, by: offset)
  }
}

extension Sentence {
  /// *days*, *weeks*, *months*, *years* and their like.
  func isPluralUnit(_ i: Int) -> Bool {
    isAny(i, .timeUnit) && bytes(i).last == 0x73 && length(i) > 3
  }
}
