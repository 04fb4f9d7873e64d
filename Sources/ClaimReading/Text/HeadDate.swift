import ClaimModel

/// Reads the full dates that documents use to date themselves.
///
/// Shapes: `2014-06-05` (also with slashes or points, and a time after `T`), `June 5, 2014`,
/// `5 June 2014`, `5th of June, 2014`, `5-Jun-2014`, `5.6.2014` (day first), `25/6/2014` and
/// `6/25/2014` where only one reading is a day; each may follow a weekday. Nothing else is read:
/// dates as claims are the extractor's.
enum HeadDate {
  struct Found: Equatable {
    var day: Day
    var end: Int
    var hasWeekday: Bool
  }

  private static let months: [StaticString] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let weekdays: [StaticString] = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// The letters that they begin with, a bit each, *a* the lowest.
  private static let beginnings = (months + weekdays).reduce(UInt32(0)) {
    $0 | 1 << UInt32($1.utf8Start[0] - 0x61)
  }

  /// The date that begins at `start`; `nil` when none does.
  static func date(in bytes: [UInt8], from start: Int, to end: Int) -> Found? {
    var at = start
    var hasWeekday = false
    if let (_, after) = name(weekdays, bytes, at, end) {
      hasWeekday = true
      at = after
      if at < end, bytes[at] == 0x2E { at += 1 }
      if at < end, bytes[at] == 0x2C { at += 1 }
      at = spaces(bytes, at, end)
    }
    guard at < end else { return nil }
    let found: (Day, Int)? =
      ASCII.isDigit(bytes[at])
      ? startingWithDigits(bytes, at, end) : startingWithMonth(bytes, at, end)
    guard let (day, after) = found else { return nil }
    return Found(day: day, end: after, hasWeekday: hasWeekday)
  }

  /// The first date in a short range, tried at the start of every word.
  static func firstDate(in bytes: [UInt8], from start: Int, to end: Int) -> (Int, Found)? {
    var at = start
    while at < end {
      if let found = date(in: bytes, from: at, to: end) { return (at, found) }
      while at < end, ASCII.isWord(bytes[at]) { at += 1 }
      while at < end, !ASCII.isWord(bytes[at]) { at += 1 }
    }
    return nil
  }

  static func day(of text: String) -> Day? {
    let bytes = Array(text.utf8)
    let (start, end) = ASCII.trim(bytes, 0, bytes.count)
    return date(in: bytes, from: start, to: end)?.day
  }

  // MARK: - Shapes

  private static func startingWithDigits(
    _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> (Day, Int)? {
    guard let (first, after, digits) = number(bytes, start, end), after < end else { return nil }
    let separator = bytes[after]
    if digits == 4 {
      guard separator == 0x2D || separator == 0x2F || separator == 0x2E,
        let (month, next, m) = number(bytes, after + 1, end), m <= 2, next < end,
        bytes[next] == separator, let (dayNumber, last, d) = number(bytes, next + 1, end), d <= 2,
        let day = Day(year: first, month: month, day: dayNumber)
      else { return nil }
      return (day, afterTime(bytes, last, end))
    }
    guard digits <= 2 else { return nil }
    if separator == 0x2F || separator == 0x2E || separator == 0x2D,
      let (second, next, m) = number(bytes, after + 1, end), m <= 2, next < end,
      bytes[next] == separator
    {
      guard let (year, last, y) = number(bytes, next + 1, end), y == 4 else { return nil }
      return numeric(first, second, year, dayFirst: separator == 0x2E).map { ($0, last) }
    }
    var at = ordinalSuffix(bytes, after, end)
    if at < end, bytes[at] == 0x2D { at += 1 } else { at = spaces(bytes, at, end) }
    if ASCII.says("of ", bytes, at: at, to: end) { at = spaces(bytes, at + 3, end) }
    guard let (month, afterMonth) = name(months, bytes, at, end) else { return nil }
    at = afterMonth
    if at < end, bytes[at] == 0x2E { at += 1 }
    if at < end, bytes[at] == 0x2C || bytes[at] == 0x2D { at += 1 }
    at = spaces(bytes, at, end)
    guard let (year, last) = fullYear(bytes, at, end),
      let day = Day(year: year, month: month + 1, day: first)
    else { return nil }
    return (day, last)
  }

  private static func startingWithMonth(
    _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> (Day, Int)? {
    guard let (month, afterMonth) = name(months, bytes, start, end) else { return nil }
    var at = afterMonth
    if at < end, bytes[at] == 0x2E { at += 1 }
    at = spaces(bytes, at, end)
    guard let (dayNumber, afterDay, digits) = number(bytes, at, end), digits <= 2 else {
      return nil
    }
    at = ordinalSuffix(bytes, afterDay, end)
    if at < end, bytes[at] == 0x2C { at += 1 }
    at = spaces(bytes, at, end)
    guard at > afterDay, let (year, last) = fullYear(bytes, at, end),
      let day = Day(year: year, month: month + 1, day: dayNumber)
    else { return nil }
    return (day, last)
  }

  private static func numeric(_ a: Int, _ b: Int, _ year: Int, dayFirst: Bool) -> Day? {
    if dayFirst || a > 12 || a == b { return Day(year: year, month: b, day: a) }
    return b > 12 ? Day(year: year, month: a, day: b) : nil
  }

  // MARK: - Parts

  private static func number(
    _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> (value: Int, end: Int, digits: Int)? {
    var at = start
    var value = 0
    while at < end, ASCII.isDigit(bytes[at]) {
      guard at - start < 4 else { return nil }
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    return at == start ? nil : (value, at, at - start)
  }

  private static func fullYear(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (Int, Int)? {
    guard let (year, after, digits) = number(bytes, start, end), digits == 4,
      (1000...2999).contains(year)
    else { return nil }
    return (year, after)
  }

  /// A whole name, or its first three letters, or `sept`.
  private static func name(
    _ names: [StaticString], _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> (Int, Int)? {
    var at = start
    while at < end, at - start < 10, ASCII.isLetter(bytes[at]) { at += 1 }
    let length = at - start
    guard length >= 3, at == end || !ASCII.isWord(bytes[at]) || ASCII.isDigit(bytes[at]) else {
      return nil
    }
    let first = ASCII.lower(bytes[start])
    guard beginnings & 1 << UInt32(first &- 0x61) != 0 else { return nil }
    for (index, name) in names.enumerated() where name.utf8Start[0] == first {
      let whole = name.utf8CodeUnitCount
      guard length <= whole, length == whole || length == 3 || length == 4 else { continue }
      if length == 4, whole > 4, !ASCII.says("sept", bytes, at: start, to: end),
        !ASCII.says("tues", bytes, at: start, to: end),
        !ASCII.says("thur", bytes, at: start, to: end)
      {
        continue
      }
      if (0..<length).allSatisfy({ ASCII.lower(bytes[start + $0]) == name.utf8Start[$0] }) {
        return (index, at)
      }
    }
    return nil
  }

  private static func ordinalSuffix(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    for suffix: StaticString in ["st", "nd", "rd", "th"]
    where ASCII.says(suffix, bytes, at: at, to: end) {
      if at + 2 == end || !ASCII.isLetter(bytes[at + 2]) { return at + 2 }
    }
    return at
  }

  private static func spaces(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      let length = ASCII.leadingSpace(bytes, at, end)
      if length == 0 { break }
      at += length
    }
    return at
  }

  /// Steps over the time of `2014-06-05T10:00:00Z`.
  private static func afterTime(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    guard start + 1 < end, bytes[start] | 0x20 == 0x74, ASCII.isDigit(bytes[start + 1]) else {
      return start
    }
    var at = start
    while at < end, !ASCII.isSpace(bytes[at]) { at += 1 }
    return at
  }
}
