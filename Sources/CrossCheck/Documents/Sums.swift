import ClaimModel

/// What is asked of a total beside what its parts make.
enum Sums {
  /// The slip in the total that would make it the sum.
  static func slip(_ total: Claim, _ sum: Interval) -> FoundSlip? {
    guard let figure = total.value.figure, figure.modifier == .exact, let said = figure.low,
      said == figure.high, let made = sum.value
    else { return nil }
    return FoundSlip.between(said, made)
  }

  /// The parts come to somewhere about the total: from three quarters of it to one and a half.
  static func isNear(_ total: Interval, _ sum: Interval) -> Bool {
    guard let said = total.low ?? total.high, let most = sum.high ?? sum.low,
      let least = sum.low ?? sum.high,
      let floor = said.multiplied(by: Number(3))?.divided(by: Number(4)),
      let ceiling = said.multiplied(by: Number(3))?.divided(by: Number(2))
    else { return false }
    return most >= floor && least <= ceiling
  }

  static func text(_ slip: FoundSlip?) -> String {
    slip.map { ": likely a slip, \($0.slip.text)" } ?? ""
  }
}
