import ClaimModel

/// Finds the slip that would make the values of two claims equal.
enum Slips {
  static func find(_ a: Claim, _ b: Claim) -> FoundSlip? {
    switch (a.value, b.value) {
    case (.figure(let x), .figure(let y)):
      if isOtherUnit(x, y) { return FoundSlip(.unit) }
      guard let (p, q) = Units.comparable(x, a.kind, y, b.kind), p.low == p.high, q.low == q.high,
        let left = p.low, let right = q.low
      else { return nil }
      return FoundSlip.between(left, right, fewest: a.kind == .age || a.kind == .percentage ? 2 : 3)
    case (.date(let x), .date(let y)): return FoundSlip.between(x, y)
    case (.time(let x), .time(let y)): return FoundSlip.between(x, y)
    default: return nil
    }
  }

  /// The same digits of two units of one sort: *2.1 metres* and *2.1 feet*.
  private static func isOtherUnit(_ x: Figure, _ y: Figure) -> Bool {
    guard x.low != nil, x.low == y.low, x.high == y.high, !x.hasUnit(of: y) else { return false }
    return Units.comparable(x, y) != nil
  }
}
