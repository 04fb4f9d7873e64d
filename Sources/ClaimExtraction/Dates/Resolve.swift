import ClaimModel

/// Places what the words leave open: a year that is not named, a weekday.
///
/// Told in the past, *June 20* is the latest one that is not after the clock's day; looking ahead,
/// the first that is not before it. The words alone decide what looks ahead; see ``Tense``.
enum Resolve {
  /// A day by its parts. The weekday is kept as it is said, right or wrong.
  static func day(
    year: Int?, month: Int, day: Int, weekday: Int?, clock: Clock, tense: Tense
  ) -> (span: DateSpan, problem: String?) {
    let fields = DateFields(year: year, month: month, day: day, weekday: weekday)
    if let year {
      guard let exact = Day(year: year, month: month, day: day) else {
        return (
          Spans.unresolved(.day, fields: fields, isRelative: false),
          impossible(year: year, month: month, day: day)
        )
      }
      return (Spans.day(exact, fields: fields), nil)
    }
    // 2000 is a leap year: what it lacks, every year lacks.
    guard Day(year: 2000, month: month, day: day) != nil else {
      return (
        Spans.unresolved(.day, fields: fields, isRelative: false),
        impossible(year: nil, month: month, day: day)
      )
    }
    if tense == .past, let year = clock.narrated, let day = Day(year: year, month: month, day: day)
    {
      // "on 9 December 2008 and was put out on 2 January": the next year's.
      let isNext = clock.told?.earliest.map { $0.year == year && $0.number - day.number > 183 }
      let told = isNext == true ? Day(year: year + 1, month: month, day: day.civil.day) : day
      return (Spans.day(told ?? day, fields: fields, isRelative: true), nil)
    }
    guard let today = clock.today else { return (Spans.unresolved(.day, fields: fields), nil) }
    func nearest(_ step: Int) -> Day? {
      (0..<9).lazy.compactMap { Day(year: today.year + step * $0, month: month, day: day) }
        .first { step > 0 ? $0 >= today : $0 <= today }
    }
    let place = choose(nearest(-1), nearest(1), today, tense)
    guard let place else { return (Spans.unresolved(.day, fields: fields), nil) }
    return (Spans.day(place, fields: fields, isRelative: true), nil)
  }

  /// Without a verb, a day long gone gives way to the same day soon to come.
  private static func choose(_ past: Day?, _ ahead: Day?, _ today: Day, _ tense: Tense) -> Day? {
    switch tense {
    case .past: return past
    case .ahead: return ahead
    case .open:
      guard let past, let ahead else { return past ?? ahead }
      return today.number - past.number > 270 && ahead.number - today.number < 90 ? ahead : past
    }
  }

  static func month(_ month: Int, clock: Clock, tense: Tense) -> DateSpan {
    if tense == .past, let year = clock.narrated {
      var span = Spans.month(year, month, isRelative: true)
      span.fields = DateFields(month: month)
      return span
    }
    guard let today = clock.today else {
      return Spans.unresolved(.month, fields: DateFields(month: month))
    }
    let (year, now, _) = today.civil
    let ahead = tense == .ahead || tense == .open && (month - now + 12) % 12 <= 3
    var span = Spans.month(
      ahead ? (month >= now ? year : year + 1) : (month <= now ? year : year - 1), month,
      isRelative: true)
    span.fields = DateFields(month: month)
    return span
  }

  static func weekday(_ weekday: Int, clock: Clock, ahead: Bool) -> DateSpan {
    let fields = DateFields(weekday: weekday)
    guard let today = clock.today else { return Spans.unresolved(.day, fields: fields) }
    let back = (today.weekday - weekday + 7) % 7
    let day = ahead ? today.advanced(by: (7 - back) % 7) : today.advanced(by: -back)
    return Spans.day(day, fields: fields, isRelative: true)
  }

  /// *last Thursday* is the Thursday of the week before, *past Thursday* the one just gone.
  static func weekday(_ weekday: Int, step: DatePieces.Step, clock: Clock) -> DateSpan {
    let fields = DateFields(weekday: weekday)
    guard let today = clock.today else { return Spans.unresolved(.day, fields: fields) }
    let inThisWeek = today.advanced(by: weekday - today.weekday)
    let day =
      switch step {
      case .last: inThisWeek.advanced(by: -7)
      case .past: inThisWeek < today ? inThisWeek : inThisWeek.advanced(by: -7)
      case .this: inThisWeek
      case .next: inThisWeek.advanced(by: 7)
      case .coming, .following: inThisWeek > today ? inThisWeek : inThisWeek.advanced(by: 7)
      }
    return Spans.day(day, fields: fields, isRelative: true)
  }

  static func season(_ first: Int, clock: Clock, ahead: Bool) -> DateSpan {
    guard let today = clock.today else { return Spans.unresolved(.season) }
    let span = Spans.season(today.year, first, isRelative: true)
    guard let start = span.earliest, let end = span.latest else { return span }
    if ahead { return end < today ? Spans.season(today.year + 1, first, isRelative: true) : span }
    return start > today ? Spans.season(today.year - 1, first, isRelative: true) : span
  }

  private static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static func impossible(year: Int?, month: Int, day: Int) -> String {
    guard (1...12).contains(month) else { return "there is no month \(month)" }
    let length = Day.length(ofMonth: month, year: year ?? 2000)
    let place = year.map { " \($0)" } ?? ""
    return "\(names[month - 1])\(place) has \(length) days, so it has no day \(day)"
  }
}
