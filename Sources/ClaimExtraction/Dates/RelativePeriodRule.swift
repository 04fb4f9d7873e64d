import ClaimModel

/// Reads a period by its distance from the present one: *last week*, *earlier this year*.
struct RelativePeriodRule: PhraseRule {
  static let info = RuleInfo(
    id: "relative-period",
    summary: "This, last, next and their like with a unit of the calendar, or with several.",
    reads: [
      "last year", "this week", "next month", "the past decade", "earlier this year",
      "this weekend", "the last two weeks", "next 3 months",
    ],
    leavesAlone: ["this time", "the last days of the war", "a year", "the week"],
    source: "reference annotations: last week, earlier this year; weeks run from Monday (ISO 8601)")
  let triggers: WordClass = .timeUnit
  let startsAtDigits = false
  static let needs: Evidence? = Evidence(
    keys: [
      .last, .previous, .past, .this, .current, .present, .next, .coming, .upcoming, .following,
      .weekend, .fortnight,
    ])

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
    // "built to last 120 years"
    guard let step, step != .this, let today = clock.today, !(at == i + 1 && s.is(i - 1, .to)),
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
      n > 0, let step = DatePieces.step(s, count.end), step != .this, let today = clock.today,
      let unit = CalendarUnit.read(s, count.end + 1)
    else { return nil }
    let last = today.advanced(by: unit.unit.days * n)
    guard n < 200, step.offset > 0, unit.unit.days > 0 else {
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

extension Sentence {
  /// *days*, *weeks*, *months*, *years* and their like.
  func isPluralUnit(_ i: Int) -> Bool {
    isAny(i, .timeUnit) && bytes(i).last == 0x73 && length(i) > 3
  }
}
