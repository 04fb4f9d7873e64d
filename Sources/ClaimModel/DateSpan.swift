/// How finely the words give a date.
public enum DatePrecision: String, Hashable, Sendable, CaseIterable {
  case day, week, month, season, year, decade, century, open
}

/// First and last day, both inclusive, with what the words leave open.
///
/// A date that its document does not place (*Sunday* with no clock) has neither end, and keeps in
/// ``fields`` what the words do say, so that *July 1* can still be held beside *July 1, 2017*.
public struct DateSpan: Hashable, Sendable {
  public var earliest: Day?
  public var latest: Day?
  public var precision: DatePrecision
  public var modifier: Modifier
  public var fields: DateFields
  /// True when the words count from another day (*last December*, *a month later*).
  public var isRelative: Bool

  @inlinable
  public init(
    earliest: Day?, latest: Day?, precision: DatePrecision, modifier: Modifier = .exact,
    fields: DateFields = DateFields(), isRelative: Bool = false
  ) {
    self.earliest = earliest
    self.latest = latest
    self.precision = precision
    self.modifier = modifier
    self.fields = fields
    self.isRelative = isRelative
  }

  @inlinable
  public init(day: Day, fields: DateFields = DateFields(), isRelative: Bool = false) {
    self.init(
      earliest: day, latest: day, precision: .day, fields: fields, isRelative: isRelative)
  }

  /// How many days it has; `nil` when an end is open.
  public var days: Int? {
    guard let earliest, let latest else { return nil }
    return Int(latest.number - earliest.number) + 1
  }

  public var isResolved: Bool { earliest != nil || latest != nil }

  /// True when a day named lies before 1582-10-15, where Julian and Gregorian dates differ.
  public var precedesGregorianCalendar: Bool {
    guard let first = earliest ?? latest, let reform = Day(year: 1582, month: 10, day: 15) else {
      return false
    }
    return first < reform
  }

  /// True when every day of `other` lies in this span.
  public func contains(_ other: DateSpan) -> Bool {
    guard isResolved, other.isResolved else { return false }
    if let earliest {
      guard let start = other.earliest, start >= earliest else { return false }
    }
    if let latest {
      guard let end = other.latest, end <= latest else { return false }
    }
    return true
  }

  /// True when the spans share a day; unresolved spans share nothing.
  public func overlaps(_ other: DateSpan) -> Bool {
    guard isResolved, other.isResolved else { return false }
    if let end = latest, let start = other.earliest, end < start { return false }
    if let end = other.latest, let start = earliest, end < start { return false }
    return true
  }
}

/// The parts of a date that the words name.
public struct DateFields: Hashable, Sendable {
  public var year: Int?
  public var month: Int?
  public var day: Int?
  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int?

  @inlinable
  public init(year: Int? = nil, month: Int? = nil, day: Int? = nil, weekday: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
  }

  /// What the words do say, as in *Monday November 5*; `nil` when they say nothing.
  package var text: String? {
    var words: [String] = []
    if let weekday, (1...7).contains(weekday) { words.append(DateFields.weekdays[weekday - 1]) }
    if let month, (1...12).contains(month) { words.append(DateFields.months[month - 1]) }
    if let day { words.append(month == nil ? "day \(day)" : String(day)) }
    if let year { words.append(String(year)) }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  package static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  package static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
