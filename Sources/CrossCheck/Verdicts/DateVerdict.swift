import ClaimModel

/// The verdict on two dates.
///
/// A wider date that contains the narrower one is compatible, and dates that share no day
/// contradict. Where a clock had to be guessed, one day proves nothing.
/// Source: docs/decisions.md, *Verdicts*; the rows June 2016 / 2016, July 1 / July 1, 2017.
enum DateVerdict {
  static func judge(_ a: DateSpan, _ b: DateSpan) -> Judgement {
    guard a.isResolved, b.isResolved else { return fields(a, b) }
    if a.earliest == b.earliest, a.latest == b.latest { return Judgement(.agree) }
    if let starts = sharedOpenEnd(a, b) { return starts }
    if a.contains(b) || b.contains(a) { return Judgement(.compatible) }
    if a.overlaps(b) {
      let isSharp = a.precision == .day && b.precision == .day
      return isSharp && !isHedged(a, b)
        ? Judgement(.differ, .unexplained) : Judgement(.compatible)
    }
    return apart(a, b)
  }

  private static func isHedged(_ a: DateSpan, _ b: DateSpan) -> Bool {
    a.modifier == .about || b.modifier == .about
  }

  /// *Since 1981* beside *since 1988*: bounds that are open on the same side.
  private static func sharedOpenEnd(_ a: DateSpan, _ b: DateSpan) -> Judgement? {
    let ends: (Day, Day)
    switch (a.earliest, a.latest, b.earliest, b.latest) {
    case (let x?, nil, let y?, nil): ends = (x, y)
    case (nil, let x?, nil, let y?): ends = (x, y)
    default: return nil
    }
    return ends.0.year == ends.1.year ? Judgement(.compatible) : Judgement(.differ, .bound)
  }

  /// Dates that share no day.
  private static func apart(_ a: DateSpan, _ b: DateSpan) -> Judgement {
    let gap = gap(a, b)
    if isHedged(a, b) {
      let hedged = [a, b].filter { $0.modifier == .about }
      let unit = hedged.map { days(of: $0.precision) }.max() ?? 1
      if gap <= unit { return Judgement(.compatible, .rounding) }
      return Judgement(gap <= 3 * unit ? .differ : .contradict, .unexplained)
    }
    // "Last night" and "early Tuesday" may be one night.
    if gap <= 1, a.isRelative || b.isRelative { return Judgement(.differ, .unexplained) }
    return Judgement(.contradict, .unexplained)
  }

  private static func gap(_ a: DateSpan, _ b: DateSpan) -> Int {
    func days(_ end: Day?, _ start: Day?) -> Int {
      end.flatMap { end in start.map { $0.number - end.number } } ?? 0
    }
    return max(days(a.latest, b.earliest), days(b.latest, a.earliest))
  }

  /// The fewest days that a span of the precision has.
  private static func days(of precision: DatePrecision) -> Int {
    switch precision {
    case .day: 1
    case .week: 7
    case .month: 28
    case .season: 89
    case .year: 365
    case .decade: 3652
    case .century: 36_524
    case .open: 365
    }
  }

  /// Dates of which one at least is not placed: what both name must be the same.
  private static func fields(_ a: DateSpan, _ b: DateSpan) -> Judgement {
    if !a.isResolved, !b.isResolved, a.fields == b.fields { return Judgement(.agree) }
    let (x, y) = (named(a), named(b))
    func clash(_ field: KeyPath<DateFields, Int?>) -> Bool {
      guard let p = x[keyPath: field], let q = y[keyPath: field] else { return false }
      return p != q
    }
    if clash(\.year) || clash(\.month) || clash(\.day) || clash(\.weekday) {
      return Judgement(.differ, .unexplained)
    }
    // "July 1" says what "July 1, 2017" says, as far as it goes.
    let isWhole = x.month != nil && x.day != nil && y.month != nil && y.day != nil
    return Judgement(isWhole ? .agree : .compatible)
  }

  /// The parts that a date names, or, for a date that is placed, those that follow from it.
  private static func named(_ span: DateSpan) -> DateFields {
    guard let first = span.earliest, let last = span.latest else { return span.fields }
    let (x, y) = (first.civil, last.civil)
    var fields = DateFields()
    if x.year == y.year { fields.year = x.year }
    if x.year == y.year, x.month == y.month { fields.month = x.month }
    if first == last {
      fields.day = x.day
      fields.weekday = first.weekday
    }
    return fields
  }
}
