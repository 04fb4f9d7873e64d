import ClaimModel

/// A slip of a hand that would make one value the other.
enum Slip: String, CaseIterable, Sendable {
  case nought, thousand, million, point, swapped, digit
  case dayAndMonth, oldYear, weekday, halfDay

  /// What happened, in words.
  var text: String {
    switch self {
    case .nought: "a nought dropped or added"
    case .thousand: "thousand left out, or one of thousand, million and billion for the next"
    case .million: "million left out, or thousand for billion"
    case .point: "a decimal point moved"
    case .swapped: "two digits swapped"
    case .digit: "one digit mistyped"
    case .dayAndMonth: "day and month swapped"
    case .oldYear: "the old year written in January"
    case .weekday: "the weekday fits only one of the days"
    case .halfDay: "a.m. for p.m."
    }
  }
}

/// Finds the slip that would make two values equal.
enum Slips {
  /// The slip, and whether it is too exact to be chance.
  struct Found {
    var slip: Slip
    /// Three digits or more are the same, so no growth or guess is likely to have made them.
    var isStrong = false
  }

  static func find(_ a: Claim, _ b: Claim) -> Found? {
    switch (a.value, b.value) {
    case (.figure(let x), .figure(let y)):
      guard let (p, q) = Units.comparable(x, a.kind, y, b.kind), p.low == p.high, q.low == q.high,
        let left = p.low, let right = q.low
      else { return nil }
      return find(left, right, isAge: a.kind == .age)
    case (.date(let x), .date(let y)): return find(x, y).map { Found(slip: $0) }
    case (.time(let x), .time(let y)): return find(x, y).map { Found(slip: $0) }
    default: return nil
    }
  }

  // MARK: - Figures

  static func find(_ a: Number, _ b: Number, isAge: Bool = false) -> Found? {
    guard !a.isNegative, !b.isNegative, !a.isZero, !b.isZero, a != b else { return nil }
    let (small, large) = a < b ? (a, b) : (b, a)
    let isStrong = significantDigits(small) >= 3
    guard small.isWhole, large.isWhole else {
      let isMoved = isTimes(10, small, large) || isTimes(100, small, large)
      return isMoved && isStrong ? Found(slip: .point, isStrong: true) : nil
    }
    // Small counts are often ten times one another by chance.
    if large >= Number(1000) {
      if isTimes(10, small, large) { return Found(slip: .nought, isStrong: isStrong) }
      if isTimes(1000, small, large) { return Found(slip: .thousand, isStrong: isStrong) }
      if isTimes(1_000_000, small, large) { return Found(slip: .million, isStrong: isStrong) }
    }
    let (x, y) = (Array(small.decimalText.utf8), Array(large.decimalText.utf8))
    if isSwapped(x, y, least: isAge ? 2 : 3) { return Found(slip: .swapped) }
    return isMistyped(x, y) ? Found(slip: .digit) : nil
  }

  private static func isTimes(_ factor: Int, _ small: Number, _ large: Number) -> Bool {
    small.multiplied(by: Number(factor)) == large
  }

  private static func significantDigits(_ value: Number) -> Int {
    var digits = value.decimalText.utf8.filter { $0 != UInt8(ascii: ".") }[...]
    digits = digits.drop { $0 == UInt8(ascii: "0") }
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return digits.count
  }

  /// The same digits but for two neighbours in the other order.
  private static func isSwapped(_ x: [UInt8], _ y: [UInt8], least: Int) -> Bool {
    guard x.count == y.count, x.count >= least else { return false }
    let places = x.indices.filter { x[$0] != y[$0] }
    guard places.count == 2, places[1] == places[0] + 1 else { return false }
    return x[places[0]] == y[places[1]] && x[places[1]] == y[places[0]]
  }

  /// One digit of five or more differs, and the two after it are the same and not noughts. Figures
  /// for one question often begin alike; that they end alike too is what points to a slip.
  private static func isMistyped(_ x: [UInt8], _ y: [UInt8]) -> Bool {
    guard x.count == y.count, x.count >= 5 else { return false }
    let places = x.indices.filter { x[$0] != y[$0] }
    guard places.count == 1, places[0] + 2 < x.count else { return false }
    return x[(places[0] + 1)...].contains { $0 != UInt8(ascii: "0") }
  }

  // MARK: - Dates

  static func find(_ a: DateSpan, _ b: DateSpan) -> Slip? {
    guard let first = a.earliest, let second = b.earliest, first != second else { return nil }
    let (x, y) = (first.civil, second.civil)
    let isYearApart = (x.year - y.year).magnitude == 1 && x.month == y.month && x.day == y.day
    // People go on writing the old year for some weeks.
    if isYearApart, x.month == 1, a.precision == b.precision, [.day, .month].contains(a.precision) {
      return .oldYear
    }
    if a.precision == .year, b.precision == .year,
      isSwapped(Array(String(x.year).utf8), Array(String(y.year).utf8), least: 4)
    {
      return .swapped
    }
    guard a.earliest == a.latest, b.earliest == b.latest else { return nil }
    if x.year == y.year, x.month == y.day, x.day == y.month { return .dayAndMonth }
    return isDenied(a, b) != isDenied(b, a) ? .weekday : nil
  }

  /// The weekday that the words name is not that of the day, and is that of the other.
  private static func isDenied(_ span: DateSpan, _ other: DateSpan) -> Bool {
    guard let weekday = span.fields.weekday, let day = span.earliest, let right = other.earliest
    else { return false }
    return weekday != day.weekday && weekday == right.weekday
  }

  /// The very same time, twelve hours apart.
  static func find(_ a: ClockSpan, _ b: ClockSpan) -> Slip? {
    guard a.earliest == a.latest, b.earliest == b.latest else { return nil }
    return (a.earliest - b.earliest).magnitude == 12 * 60 ? .halfDay : nil
  }
}
