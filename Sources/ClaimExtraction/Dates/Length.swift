import ClaimModel

/// A length of time as a distance: *three weeks*, *2 years 1 month and 21 days*, *months*.
struct Length {
  var days = 0
  var months = 0
  /// False for *months*, *several years*.
  var isCounted = true
  var precision = DatePrecision.day
  var end: Int

  static func read(_ s: Sentence, _ i: Int) -> Length? {
    var length = Length(end: i)
    var at = i
    while let part = part(s, at) {
      length.end = part.end
      if let count = part.count {
        length.days += part.unit.days * count
        length.months += part.unit.months * count
      } else {
        length.isCounted = false
        length.precision = part.unit.precision
        break
      }
      if length.precision == .day || length.days == 0 { length.precision = part.unit.precision }
      at = part.end
      if s.isMark(at, Mark.comma) { at += 1 }
      if s.is(at, .and) { at += 1 }
      guard s.isNumber(at) || s.isAny(at, [.unitNumber, .tensNumber]) else { break }
    }
    guard length.end > i else { return nil }
    if length.days % 7 != 0 { length.precision = .day }
    return length
  }

  private static func part(
    _ s: Sentence, _ i: Int
  ) -> (count: Int?, unit: CalendarUnit, end: Int)? {
    // "three months", "the three-month period"
    if let count = DatePieces.count(s, i),
      let unit = CalendarUnit.read(s, s.isJoint(count.end) ? count.end + 1 : count.end),
      unit.unit != .quarter, unit.unit != .season, unit.unit != .weekend
    {
      return (count.value, unit.unit, unit.end)
    }
    // "months ago": a plural alone.
    guard YearContext.isPlural(s, i) || s.is(i, anyOf: .days, .weeks, .months, .years),
      let unit = CalendarUnit.read(s, i), unit.unit != .season, unit.unit != .quarter
    else { return nil }
    return (nil, unit.unit, unit.end)
  }

  func advance(_ day: Day, _ sign: Int) -> Day? {
    (months == 0 ? day : day.advanced(byMonths: sign * months))?.advanced(by: sign * days)
  }

  /// So long from the first day of a date on, that day included.
  func span(from start: DateSpan, _ tokens: Range<Int>) -> DatePhrase? {
    guard isCounted, days + months > 0 else { return nil }
    var span = start
    span.modifier = .range
    span.latest = start.earliest.flatMap { advance($0, 1) }?.advanced(by: -1)
    return DatePhrase(tokens, span, kind: .daterange)
  }
}
