import ClaimModel

/// Spans of the calendar.
enum Spans {
  static func day(_ day: Day, fields: DateFields = DateFields(), isRelative: Bool = false)
    -> DateSpan
  {
    DateSpan(day: day, fields: fields, isRelative: isRelative)
  }

  static func year(_ year: Int, isRelative: Bool = false) -> DateSpan {
    DateSpan(
      earliest: Day(year: year, month: 1, day: 1), latest: Day(year: year, month: 12, day: 31),
      precision: .year, fields: DateFields(year: year), isRelative: isRelative)
  }

  static func years(_ first: Int, _ last: Int, _ precision: DatePrecision) -> DateSpan {
    DateSpan(
      earliest: Day(year: first, month: 1, day: 1), latest: Day(year: last, month: 12, day: 31),
      precision: precision)
  }

  /// Months `first` to `last` of a year; `last` beyond 12 is in the next year.
  static func months(
    _ year: Int, _ first: Int, _ last: Int, _ precision: DatePrecision, isRelative: Bool = false
  ) -> DateSpan {
    let endYear = last > 12 ? year + 1 : year
    let endMonth = last > 12 ? last - 12 : last
    return DateSpan(
      earliest: Day(year: year, month: first, day: 1),
      latest: Day(
        year: endYear, month: endMonth, day: Day.length(ofMonth: endMonth, year: endYear)),
      precision: precision,
      fields: DateFields(year: year, month: precision == .month ? first : nil),
      isRelative: isRelative)
  }

  static func month(_ year: Int, _ month: Int, isRelative: Bool = false) -> DateSpan {
    months(year, month, month, .month, isRelative: isRelative)
  }

  /// Monday to Sunday around a day (ISO 8601), `weeks` later.
  static func week(of day: Day, plus weeks: Int = 0, isRelative: Bool = true) -> DateSpan {
    let monday = day.advanced(by: 1 - day.weekday + 7 * weeks)
    return DateSpan(
      earliest: monday, latest: monday.advanced(by: 6), precision: .week, isRelative: isRelative)
  }

  static func weekend(of day: Day, plus weeks: Int = 0) -> DateSpan {
    let saturday = day.advanced(by: 6 - day.weekday + 7 * weeks)
    return DateSpan(
      earliest: saturday, latest: saturday.advanced(by: 1), precision: .week, isRelative: true)
  }

  static func decade(_ first: Int, isRelative: Bool = false) -> DateSpan {
    var span = years(first, first + 9, .decade)
    span.isRelative = isRelative
    return span
  }

  /// The nineteenth century is 1801 to 1900.
  static func century(_ number: Int, isRelative: Bool = false) -> DateSpan {
    var span = years(number * 100 - 99, number * 100, .century)
    span.isRelative = isRelative
    return span
  }

  static func quarter(_ year: Int, _ quarter: Int, isRelative: Bool = false) -> DateSpan {
    months(year, quarter * 3 - 2, quarter * 3, .season, isRelative: isRelative)
  }

  /// The three months of a northern season, by its first month; winter ends in the next year.
  static func season(_ year: Int, _ first: Int, isRelative: Bool = false) -> DateSpan {
    months(year, first, first + 2, .season, isRelative: isRelative)
  }

  static func unresolved(
    _ precision: DatePrecision, fields: DateFields = DateFields(), isRelative: Bool = true
  ) -> DateSpan {
    DateSpan(
      earliest: nil, latest: nil, precision: precision, fields: fields, isRelative: isRelative)
  }

  /// From the first span's first day to the last one's last.
  static func from(_ first: DateSpan, to last: DateSpan) -> DateSpan {
    var span = first
    span.latest = last.latest
    span.precision = first.precision == last.precision ? first.precision : .day
    span.modifier = .range
    span.isRelative = first.isRelative || last.isRelative
    if first.earliest == nil || last.latest == nil { (span.earliest, span.latest) = (nil, nil) }
    return span
  }
}
