/// A slip of a hand that would make one value the other.
public enum Slip: String, CaseIterable, Sendable {
  case nought, thousand, million, point, swapped, digit, dropped, unit
  case dayAndMonth, oldYear, weekday, halfDay

  /// What happened, in words.
  public var text: String {
    switch self {
    case .nought: "a nought dropped or added"
    case .thousand: "thousand left out, or one of thousand, million and billion for the next"
    case .million: "million left out, or thousand for billion"
    case .point: "a decimal point moved"
    case .swapped: "two digits swapped"
    case .digit: "one digit mistyped"
    case .dropped: "a digit dropped or added"
    case .unit: "one unit written for another"
    case .dayAndMonth: "day and month swapped"
    case .oldYear: "the old year written in January"
    case .weekday: "the weekday fits only one of the days"
    case .halfDay: "a.m. for p.m."
    }
  }
}

/// A slip that would make two values equal.
public struct FoundSlip: Hashable, Sendable {
  public var slip: Slip
  /// How many digits both figures give, noughts at their ends left out; 0 for days and hours.
  public var digits: Int

  public init(_ slip: Slip, digits: Int = 0) {
    self.slip = slip
    self.digits = digits
  }

  /// Three digits or more are the same: no other people, time or part is likely to have made them.
  public var isExact: Bool { digits >= 3 && slip != .digit }

  /// Nor is growth.
  public var isStrong: Bool { isExact && slip != .swapped }
}

// MARK: - Figures

extension FoundSlip {
  /// The slip that makes one figure the other, both in one unit; `nil` for equal figures, for figures
  /// below nought and where none does.
  ///
  /// Small counts are often ten times one another, and have their digits swapped, by chance, so
  /// there it takes a larger figure.
  ///
  /// - Parameter fewest: how many digits a figure has at least of which two may be swapped.
  public static func between(_ a: Number, _ b: Number, fewest: Int = 3) -> FoundSlip? {
    guard !a.isNegative, !b.isNegative, !a.isZero, !b.isZero, a != b else { return nil }
    let (small, large) = a < b ? (a, b) : (b, a)
    let digits = min(small.significantDigits, large.significantDigits)
    let (x, y) = (Array(small.decimalText.utf8), Array(large.decimalText.utf8))
    guard small.isWhole, large.isWhole else {
      let isMoved = isTimes(10, small, large) || isTimes(100, small, large)
      if isMoved { return digits >= 3 ? FoundSlip(.point, digits: digits) : nil }
      return isSwapped(x, y, least: fewest) ? FoundSlip(.swapped, digits: digits) : nil
    }
    if large >= Number(1000) {
      if isTimes(10, small, large) { return FoundSlip(.nought, digits: digits) }
      if isTimes(1000, small, large) { return FoundSlip(.thousand, digits: digits) }
      if isTimes(1_000_000, small, large) { return FoundSlip(.million, digits: digits) }
    }
    if isSwapped(x, y, least: fewest) { return FoundSlip(.swapped, digits: digits) }
    return isMistyped(x, y) ? FoundSlip(.digit, digits: digits) : nil
  }

  private static func isTimes(_ factor: Int, _ small: Number, _ large: Number) -> Bool {
    small.multiplied(by: Number(factor)) == large
  }

  /// The same digits but for two neighbours in the other order, the point in the same place.
  private static func isSwapped(_ x: [UInt8], _ y: [UInt8], least: Int) -> Bool {
    let point = UInt8(ascii: ".")
    guard x.firstIndex(of: point) == y.firstIndex(of: point) else { return false }
    let (x, y) = (x.filter { $0 != point }, y.filter { $0 != point })
    guard x.count == y.count, x.count >= least else { return false }
    let places = x.indices.filter { x[$0] != y[$0] }
    guard places.count == 2, places[1] == places[0] + 1 else { return false }
    return x[places[0]] == y[places[1]] && x[places[1]] == y[places[0]]
  }

  /// One digit of five or more differs, and two or more follow it, not all of them noughts. Figures
  /// for one question often begin alike; that they end alike too is what points to a slip.
  private static func isMistyped(_ x: [UInt8], _ y: [UInt8]) -> Bool {
    guard x.count == y.count, x.count >= 5 else { return false }
    let places = x.indices.filter { x[$0] != y[$0] }
    guard places.count == 1, places[0] + 2 < x.count else { return false }
    return x[(places[0] + 1)...].contains { $0 != UInt8(ascii: "0") }
  }
}

extension Number {
  /// How many digits a figure gives, without the noughts at its ends: 3 for 15,100 and for 0.151.
  public var significantDigits: Int {
    var digits = decimalText.utf8.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-") }[...]
    digits = digits.drop { $0 == UInt8(ascii: "0") }
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return digits.count
  }
}

// MARK: - Dates and hours

extension FoundSlip {
  public static func between(_ a: DateSpan, _ b: DateSpan) -> FoundSlip? {
    guard let first = a.earliest, let second = b.earliest, first != second else { return nil }
    let (x, y) = (first.civil, second.civil)
    let isYearApart = (x.year - y.year).magnitude == 1 && x.month == y.month && x.day == y.day
    // People go on writing the old year for some weeks.
    if isYearApart, x.month == 1, a.precision == b.precision, [.day, .month].contains(a.precision) {
      return FoundSlip(.oldYear)
    }
    if a.precision == .year, b.precision == .year,
      isSwapped(Array(String(x.year).utf8), Array(String(y.year).utf8), least: 4)
    {
      return FoundSlip(.swapped)
    }
    guard a.earliest == a.latest, b.earliest == b.latest else { return nil }
    if x.year == y.year, x.month == y.day, x.day == y.month { return FoundSlip(.dayAndMonth) }
    let (days, others) = (Array(String(x.day).utf8), Array(String(y.day).utf8))
    if x.year == y.year, x.month == y.month, isSwapped(days, others, least: 2) {
      return FoundSlip(.swapped)
    }
    if x.year == y.year, x.month == y.month, isDropped(days, others) { return FoundSlip(.dropped) }
    return isDenied(a, b) != isDenied(b, a) ? FoundSlip(.weekday) : nil
  }

  /// *3 May*, *13 May*: the day of the one is the last digit of the other.
  private static func isDropped(_ x: [UInt8], _ y: [UInt8]) -> Bool {
    x.count != y.count && x.last == y.last
  }

  /// The weekday that the words name is not that of the day, and is that of the other.
  private static func isDenied(_ span: DateSpan, _ other: DateSpan) -> Bool {
    guard let weekday = span.fields.weekday, let day = span.earliest, let right = other.earliest
    else { return false }
    return weekday != day.weekday && weekday == right.weekday
  }

  /// The very same time, twelve hours apart.
  public static func between(_ a: ClockSpan, _ b: ClockSpan) -> FoundSlip? {
    guard a.earliest == a.latest, b.earliest == b.latest else { return nil }
    return (a.earliest - b.earliest).magnitude == 12 * 60 ? FoundSlip(.halfDay) : nil
  }
}
