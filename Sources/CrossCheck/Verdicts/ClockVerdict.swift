import ClaimModel

/// The verdict on two times of day.
enum ClockVerdict {
  private static let day = 24 * 60
  /// Two exact times further apart than this cannot both be meant, in minutes.
  private static let far = 60

  /// Compares with the rounding that the minutes show. A night that runs over midnight is one
  /// span. Source: gold pairs 8:34 / around 8:30, around 8 / about 8:30, around 3 / around 3:20.
  static func judge(_ a: ClockSpan, _ b: ClockSpan) -> Judgement {
    if a.earliest == b.earliest, a.latest == b.latest {
      return Judgement(a.modifier == b.modifier ? .agree : .compatible)
    }
    let gap = gap(a, b)
    if gap == 0 { return Judgement(.compatible) }
    if gap <= max(margin(a), margin(b)) { return Judgement(.compatible, .rounding) }
    let isExact = a.modifier == .exact && b.modifier == .exact
    return Judgement(isExact && gap > far ? .contradict : .differ, .unexplained)
  }

  /// Minutes between the spans, the short way round the clock.
  static func gap(_ a: ClockSpan, _ b: ClockSpan) -> Int {
    func wrapped(_ minutes: Int) -> Int { (minutes % day + day) % day }
    func covers(_ span: ClockSpan, _ minute: Int) -> Bool {
      wrapped(minute - span.earliest) <= wrapped(span.latest - span.earliest)
    }
    if covers(a, b.earliest) || covers(b, a.earliest) { return 0 }
    return min(wrapped(b.earliest - a.latest), wrapped(a.earliest - b.latest))
  }

  /// Twenty minutes for *shortly after*, a quarter of an hour for *about* and for a whole or a half
  /// hour; less where the minutes are finer.
  private static func margin(_ span: ClockSpan) -> Int {
    if span.modifier == .about { return 15 }
    if span.modifier != .exact { return 20 }
    if span.earliest % 30 == 0 { return 15 }
    if span.earliest % 15 == 0 { return 7 }
    return span.earliest % 5 == 0 ? 2 : 0
  }
}
