import ClaimModel

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
    guard let day = clock.toldDay(precision) ?? clock.today else {
      return Spans.unresolved(precision)
    }
    return span(around: day, by: offset)
  }
}
