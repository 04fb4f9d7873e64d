import ClaimModel

/// Pairs of figures that one slip of a hand would make equal.
enum Slips {
  /// A nought dropped or added, thousand for million or million for billion, two digits swapped.
  static func isLikely(_ a: Number, _ b: Number) -> Bool {
    guard a.isWhole, b.isWhole, !a.isNegative, !b.isNegative, !a.isZero, !b.isZero else {
      return false
    }
    let (small, large) = a < b ? (a, b) : (b, a)
    guard small > Number(99) || large > Number(999) else { return false }
    if let ratio = large.divided(by: small), ratio.isWhole,
      [10, 1000, 1_000_000].contains(ratio.numerator)
    {
      return true
    }
    return isSwapped(small, large)
  }

  /// The same digits but for two neighbours in the other order.
  private static func isSwapped(_ a: Number, _ b: Number) -> Bool {
    let (x, y) = (Array(a.decimalText.utf8), Array(b.decimalText.utf8))
    guard x.count == y.count, x.count >= 3 else { return false }
    let places = x.indices.filter { x[$0] != y[$0] }
    guard places.count == 2, places[1] == places[0] + 1 else { return false }
    return x[places[0]] == y[places[1]] && x[places[1]] == y[places[0]]
  }

  /// Day and month swapped, or the year off by one about the turn of a year.
  static func isLikely(_ a: Day, _ b: Day) -> Bool {
    let (x, y) = (a.civil, b.civil)
    if x.year == y.year, x.month == y.day, x.day == y.month { return true }
    return x.month == y.month && x.day == y.day && (x.year - y.year).magnitude == 1
  }
}
