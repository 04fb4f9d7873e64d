import ClaimModel

/// Reads a day or week by its place in a month or year: *the first Friday of July*, *last week of 2015*.
struct NthRule: PhraseRule {
  static let info = RuleInfo(
    id: "nth-of-period",
    summary: "A weekday, day, week or month by its ordinal within a period, or the week of a day.",
    reads: [
      "the first Friday of July", "last Monday of March", "third week of 2018",
      "the week of April 10th", "20th of the previous month", "week 31", "on the 15th",
    ],
    leavesAlone: ["the first day of the trial", "the third week", "20 of them"],
    source: "ISO 8601 week numbers: week 1 holds the year's first Thursday")
  let triggers: WordClass = [.ordinal, .weekday, .timeUnit]
  let startsAtDigits = true
  static let needs: Evidence? = Evidence(
    .weekday, keys: [.day, .days, .week, .weeks, .month, .months, .on, .c])

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    var at = i
    if s.is(at, .the) { at += 1 }
    if let week = week(s, at, from: i, clock) { return week }
    if let dayOf = dayOfMonth(s, at, from: i, clock) { return dayOf }
    guard let place = place(s, at) else { return nil }
    return within(s, place, from: i, clock)
  }

  // MARK: - The week of a day

  private func week(_ s: Sentence, _ at: Int, from i: Int, _ clock: Clock) -> DatePhrase? {
    // w/c feb 4
    if s.isBytes(at, "w"), s.isMark(at + 1, Mark.slash), s.is(at + 2, .c),
      let day = DateReader.day(s, at: at + 3, clock: clock), let first = day.span.earliest
    {
      return DatePhrase(i..<day.end, Spans.week(of: first))
    }
    guard s.is(at, .week) else { return nil }
    if let number = DatePieces.digits(s, at + 1, 1...2), (1...53).contains(number),
      !(s.isWord(at + 2) && !s.isSpaced(at + 2)), DatePieces.step(s, at - 1) == nil
    {
      return numbered(number, s, at + 2, from: i, clock)
    }
    var next = at + 1
    guard s.is(next, anyOf: .of, .commencing, .beginning, .starting) else { return nil }
    next += 1
    if s.is(next, .on) { next += 1 }
    if let day = DateReader.day(s, at: next, clock: clock), day.span.precision == .day {
      guard let first = day.span.earliest else {
        return DatePhrase(i..<day.end, Spans.unresolved(.week))
      }
      return DatePhrase(i..<day.end, Spans.week(of: first))
    }
    // the week of the 18th
    guard s.is(next, .the), let day = DatePieces.day(s, next + 1), day.isOrdinal else { return nil }
    guard let place = dayAlone(day.value, clock, ahead: false) else {
      return DatePhrase(i..<day.end, Spans.unresolved(.week))
    }
    return DatePhrase(i..<day.end, Spans.week(of: place))
  }

  private func numbered(
    _ number: Int, _ s: Sentence, _ at: Int, from i: Int, _ clock: Clock
  ) -> DatePhrase? {
    var end = at
    var year = clock.today?.year
    let next = s.is(at, .of) || s.isMark(at, Mark.comma) ? at + 1 : at
    if let named = DatePieces.digits(s, next, 4...4) {
      year = named
      end = next + 1
    }
    guard let year, let first = NthRule.firstWeek(of: year) else {
      return DatePhrase(i..<end, Spans.unresolved(.week))
    }
    return DatePhrase(i..<end, Spans.week(of: first, plus: number - 1))
  }

  /// The Monday of the week with the year's first Thursday.
  static func firstWeek(of year: Int) -> Day? {
    Day(year: year, month: 1, day: 4).map { $0.advanced(by: 1 - $0.weekday) }
  }

  // MARK: - A day of a month that is not named

  /// *20th of the previous month*, *the 15th day of next month*, *on the 15th*
  private func dayOfMonth(_ s: Sentence, _ at: Int, from i: Int, _ clock: Clock) -> DatePhrase? {
    guard let day = DatePieces.day(s, at) else { return nil }
    var next = day.end
    if s.is(next, .day) { next += 1 }
    if s.is(next, anyOf: .of, .in) { next += 1 }
    let isOf = s.is(next - 1, anyOf: .of, .in)
    if isOf, s.is(next, .the) { next += 1 }
    let step = DatePieces.step(s, next) ?? (s.is(next, .month) && isOf ? .this : nil)
    if let step, isOf || day.isOrdinal {
      let month = s.is(next, .month) ? next : next + 1
      guard s.is(month, .month) else { return nil }
      guard let today = clock.today else {
        return DatePhrase(
          i..<month + 1, Spans.unresolved(.day, fields: DateFields(day: day.value)))
      }
      let (year, now, _) = today.civil
      let index = year * 12 + now - 1 + step.offset
      guard let exact = Day(year: index / 12, month: index % 12 + 1, day: day.value) else {
        return nil
      }
      return DatePhrase(
        i..<month + 1,
        Spans.day(exact, fields: DateFields(day: day.value), isRelative: true))
    }
    // on the 15th: nothing that it could count follows
    guard s.is(at - 1, .the), at > i || i > 0, s.isNumber(at), day.isOrdinal,
      s.is(i - 1, .on) || s.is(i, .on), !isCounting(s, day.end)
    else { return nil }
    let fields = DateFields(day: day.value)
    let tense = Tense.read(s, from: i, clock: clock)
    let here = clock.today.flatMap {
      Day(year: $0.civil.year, month: $0.civil.month, day: day.value)
    }
    guard let place = tense == .open ? here : dayAlone(day.value, clock, ahead: tense == .ahead)
    else {
      return DatePhrase(i..<day.end, Spans.unresolved(.day, fields: fields))
    }
    return DatePhrase(i..<day.end, Spans.day(place, fields: fields, isRelative: true))
  }

  private func isCounting(_ s: Sentence, _ i: Int) -> Bool {
    s.isWord(i) && s.isDisjoint(i, .function) || s.is(i, .of) || s.isJoint(i)
  }

  private func dayAlone(_ day: Int, _ clock: Clock, ahead: Bool) -> Day? {
    guard let today = clock.today else { return nil }
    let (year, month, _) = today.civil
    for offset in 0..<4 {
      let index = year * 12 + month - 1 + (ahead ? offset : -offset)
      if let found = Day(year: index / 12, month: index % 12 + 1, day: day),
        ahead ? found >= today : found <= today
      {
        return found
      }
    }
    return nil
  }

  // MARK: - An ordinal within a period

  private struct Place {
    enum Thing {
      case weekday(Int)
      case day, week, month
    }
    /// From 1; negative from the end.
    var ordinal: Int
    var thing: Thing
    /// *the first 2 weeks*
    var count = 1
    var end: Int
  }

  private func place(_ s: Sentence, _ i: Int) -> Place? {
    var ordinal: Int
    var at: Int
    if s.is(i, .last) {
      (ordinal, at) = (-1, i + 1)
    } else if let named = DatePieces.ordinal(s, i) {
      (ordinal, at) = (named.value, named.end)
      if s.is(at, .last) {
        ordinal = -ordinal
        at += 1
      }
    } else {
      return nil
    }
    var count = 1
    if let several = DatePieces.count(s, at), !s.is(at, anyOf: .a, .an), let n = several.value {
      (count, at) = (n, several.end)
    }
    if let day = DatePieces.weekday(s, at), count == 1 {
      return Place(ordinal: ordinal, thing: .weekday(day.value), end: day.end)
    }
    switch s.key(at) {
    case .day, .days: return Place(ordinal: ordinal, thing: .day, count: count, end: at + 1)
    case .week, .weeks: return Place(ordinal: ordinal, thing: .week, count: count, end: at + 1)
    case .month, .months: return Place(ordinal: ordinal, thing: .month, count: count, end: at + 1)
    default: return nil
    }
  }

  private func within(
    _ s: Sentence, _ place: Place, from i: Int, _ clock: Clock
  ) -> DatePhrase? {
    guard s.is(place.end, anyOf: .of, .in), place.count > 0 else { return nil }
    var next = place.end + 1
    var period = DateReader.period(s, at: next, clock: clock)
    if period == nil, s.is(next, .the), s.is(next + 1, anyOf: .month, .year) {
      // the first Monday of the month
      next += 1
      guard let unit = CalendarUnit.read(s, next) else { return nil }
      period = DatePhrase(
        next..<next + 1,
        clock.today.map { unit.unit.span(around: $0, by: 0) }
          ?? Spans.unresolved(unit.unit.precision))
    }
    guard let period, [.month, .year].contains(period.span.precision) else { return nil }
    guard let first = period.span.earliest, let last = period.span.latest else {
      return DatePhrase(i..<period.end, Spans.unresolved(.day))
    }
    guard var span = span(place, first, last, isYear: period.span.precision == .year) else {
      return nil
    }
    span.isRelative = period.span.isRelative
    if case .weekday(let weekday) = place.thing { span.fields = DateFields(weekday: weekday) }
    return DatePhrase(i..<period.end, span)
  }

  private func span(_ place: Place, _ first: Day, _ last: Day, isYear: Bool) -> DateSpan? {
    let n = place.ordinal
    switch place.thing {
    case .weekday(let weekday):
      let day =
        n > 0
        ? first.advanced(by: (weekday - first.weekday + 7) % 7 + 7 * (n - 1))
        : last.advanced(by: -((last.weekday - weekday + 7) % 7) + 7 * (n + 1))
      return day >= first && day <= last ? Spans.day(day) : nil
    case .day:
      let day = n > 0 ? first.advanced(by: n - 1) : last.advanced(by: n + 1)
      return day >= first && day <= last ? Spans.day(day) : nil
    case .week:
      // A week belongs to the month or year that holds its Thursday.
      let monday =
        n > 0
        ? first.advanced(by: (11 - first.weekday) % 7 - 3 + 7 * (n - 1))
        : last.advanced(by: -((last.weekday + 3) % 7) - 3 + 7 * (n + 2 - place.count))
      var span = Spans.week(of: monday, isRelative: false)
      if place.count > 1 { span.latest = span.latest?.advanced(by: 7 * (place.count - 1)) }
      return span
    case .month:
      guard isYear else { return nil }
      // the first six months of 1989
      let start = n > 0 ? n : 13 + n + 1 - place.count
      guard (1...12).contains(start), start + place.count <= 13 else { return nil }
      return place.count == 1
        ? Spans.month(first.year, start)
        : Spans.months(first.year, start, start + place.count - 1, .season)
    }
  }
}
