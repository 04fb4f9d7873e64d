import ClaimModel

/// The verdict on two dates or two times of day.
enum DateVerdict {
  static func judge(_ a: DateSpan, _ b: DateSpan) -> Judgement {
    guard a.isResolved, b.isResolved else {
      return Judgement(a.fields == b.fields ? .agree : .compatible)
    }
    if a.earliest == b.earliest, a.latest == b.latest { return Judgement(.agree) }
    if a.contains(b) || b.contains(a) || a.overlaps(b) { return Judgement(.compatible) }
    if a.modifier == .about || b.modifier == .about { return Judgement(.differ, .unexplained) }
    if let x = a.earliest, let y = b.earliest, a.precision == .day, b.precision == .day,
      Slips.isLikely(x, y)
    {
      return Judgement(.contradict, .likelySlip)
    }
    return Judgement(.contradict, .unexplained)
  }

  /// Times within a quarter of an hour are other words for one another.
  static func judge(_ a: ClockSpan, _ b: ClockSpan) -> Judgement {
    if a.earliest == b.earliest, a.latest == b.latest { return Judgement(.agree) }
    let gap = max(a.earliest - b.latest, b.earliest - a.latest)
    return gap <= 15 ? Judgement(.compatible) : Judgement(.differ, .unexplained)
  }
}
