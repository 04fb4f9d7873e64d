import ClaimModel

/// Why two claims of one topic differ.
enum Reasons {
  /// The most telling reason; a likely slip only when nothing else explains the difference.
  static func explain(_ judgement: Judgement, _ a: Claim, _ b: Claim, _ clocks: Clocks) -> Judgement
  {
    if let reason = judgement.reason, reason == .likelySlip || reason == .rounding {
      return judgement
    }
    if isUpdate(a, b, clocks) { return Judgement(.differ, .updated) }
    if a.kind == .age, isYearApart(a, b) { return Judgement(.compatible, .time) }
    if a.speaker != b.speaker { return Judgement(judgement.verdict, .speaker) }
    if let reason = judgement.reason, reason != .unexplained { return judgement }
    if a.about.when != b.about.when, a.value.date == nil, a.about.when != nil, b.about.when != nil {
      return Judgement(judgement.verdict, .time)
    }
    return judgement
  }

  /// A later figure of a count that runs is the larger one.
  private static func isUpdate(_ a: Claim, _ b: Claim, _ clocks: Clocks) -> Bool {
    guard a.kind == .count, let x = a.value.figure, let y = b.value.figure,
      let first = clocks.day(of: a), let second = clocks.day(of: b), first != second,
      let low = x.low ?? x.high, let other = y.low ?? y.high
    else { return false }
    return first < second ? low < other : other < low
  }

  private static func isYearApart(_ a: Claim, _ b: Claim) -> Bool {
    guard let x = a.value.figure?.low, let y = b.value.figure?.low,
      let gap = x.subtracting(y)?.magnitude
    else { return false }
    return gap <= Number(1) && a.document != b.document
  }
}
