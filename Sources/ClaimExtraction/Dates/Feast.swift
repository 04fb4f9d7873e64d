import ClaimModel

enum Feast {
  case fixed(month: Int, day: Int)
  case thanksgiving
  case easter

  static func read(_ s: Sentence, _ i: Int) -> (feast: Feast, end: Int)? {
    if s.isBytes(i, "Christmas") {
      if s.is(i + 1, .eve) { return (.fixed(month: 12, day: 24), i + 2) }
      return (.fixed(month: 12, day: 25), s.is(i + 1, .day) ? i + 2 : i + 1)
    }
    if s.isBytes(i, "New"), s.isBytes(i + 1, "Year") || s.isBytes(i + 1, "Years") {
      let end = s.has(i + 2) && s.tokens[i + 2].kind == .genitive ? i + 3 : i + 2
      if s.is(end, .eve) { return (.fixed(month: 12, day: 31), end + 1) }
      return s.is(end, .day) ? (.fixed(month: 1, day: 1), end + 1) : nil
    }
    if s.isBytes(i, "Halloween") {
      return (.fixed(month: 10, day: 31), s.isBytes(i + 1, "night") ? i + 2 : i + 1)
    }
    if s.isBytes(i, "Thanksgiving") { return (.thanksgiving, s.is(i + 1, .day) ? i + 2 : i + 1) }
    if s.isBytes(i, "Easter") {
      if s.isAny(i + 1, .weekday) { return s.isBytes(i + 1, "Sunday") ? (.easter, i + 2) : nil }
      return (.easter, i + 1)
    }
    return nil
  }

  func day(of year: Int) -> Day? {
    switch self {
    case .fixed(let month, let day): return Day(year: year, month: month, day: day)
    case .thanksgiving:
      return Day(year: year, month: 11, day: 1).map {
        $0.advanced(by: (4 - $0.weekday + 7) % 7 + 21)
      }
    case .easter: return Feast.easter(year)
    }
  }

  /// The anonymous Gregorian computus (Nature, 20 April 1876).
  private static func easter(_ year: Int) -> Day? {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
    let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
    return Day(year: year, month: f / 31, day: f % 31 + 1)
  }
}
