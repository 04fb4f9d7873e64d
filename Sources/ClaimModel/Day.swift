/// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
public struct Day: Hashable, Comparable, Sendable {
  public let number: Int

  public init(number: Int) { self.number = number }

  /// `nil` for a day that the calendar does not have, such as 31 June.
  public init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    // Days from civil, counting years from March: H. Hinnant, "chrono-Compatible Low-Level Date
    // Algorithms" (2013).
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  public var year: Int { civil.year }

  /// 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  public func advanced(by days: Int) -> Day { Day(number: number + days) }

  /// The same day of a later month, or that month's last day when it is shorter; `nil` when that
  /// leaves the years -9999 to 9999.
  public func advanced(byMonths months: Int) -> Day? {
    let (year, month, day) = civil
    let (index, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, index > Int.min + 11 else { return nil }
    let newYear = index >= 0 ? index / 12 : (index - 11) / 12
    let newMonth = index - newYear * 12 + 1
    return Day(
      year: newYear, month: newMonth, day: min(day, Day.length(ofMonth: newMonth, year: newYear)))
  }
}

extension Day: CustomStringConvertible {
  /// ISO 8601: `1981-06-20`; years before 1 carry a minus sign (astronomical numbering).
  public var isoText: String {
    let (year, month, day) = civil
    func padded(_ value: Int, _ width: Int) -> String {
      let text = String(value.magnitude)
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    return (year < 0 ? "-" : "") + padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  public var description: String { isoText }

  /// Reads `1981-06-20`, and nothing else.
  public init?(isoText: String) {
    let parts = isoText.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Day.digits(parts[0]), let month = Day.digits(parts[1]),
      let day = Day.digits(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The number that digits alone spell; `Int` would take a plus sign as well.
  private static func digits(_ bytes: Substring.UTF8View) -> Int? {
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
