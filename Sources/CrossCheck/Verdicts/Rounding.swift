import ClaimModel

/// What a figure's kind says of its digits.
enum Sort {
  /// Whole things. A count that ends in two noughts or more may have been rounded; 50 may not.
  case counted
  /// Money, shares, lengths: every written digit is a rounding of something finer.
  case measured
  /// Whole years, never rounded unless the words say so.
  case aged

  init(_ kind: ClaimKind) {
    switch kind {
    case .count, .ordinal: self = .counted
    case .age: self = .aged
    default: self = .measured
    }
  }
}

/// What rounding the digits of a figure show.
enum Rounding {
  /// The share of a figure up to which no reader minds that it was rounded: one part in twenty.
  static let unnoticed = 20
  /// The share that *about* covers at most: *some thirty thousand* is 25,000 to 35,000.
  static let hedged = 6

  /// How far the true value may lie from the figure given, beside another figure.
  ///
  /// *About* covers half a unit of the last digit given, and for a small whole number one. A bare
  /// figure was rounded only where the other is finer; then it covers half a unit too, up to one
  /// part in `parts`. `about 1,512` covers nothing that a reader would see.
  /// Source: docs/decisions.md, *Verdicts*; the rows 30,000 / some thirty thousand, 1,517 / 1,490.
  static func margin(_ figure: Figure, beside other: Figure, _ sort: Sort, parts: Int) -> Number {
    guard let half = half(of: figure.grain), let low = figure.low, let high = figure.high else {
      return Number(0)
    }
    let size = min(low.magnitude, high.magnitude)
    switch figure.modifier {
    case .about:
      if figure.grain <= 0, low.isWhole, high.isWhole, size < Number(100) { return Number(1) }
      return smaller(half, of: size, parts: hedged)
    case .exact:
      let isRounded: Bool
      switch sort {
      case .counted: isRounded = figure.grain >= 2 && figure.grain > other.grain
      case .measured: isRounded = figure.grain > other.grain
      case .aged: isRounded = false
      }
      return isRounded ? smaller(half, of: size, parts: parts) : Number(0)
    default: return Number(0)
    }
  }

  static func half(of grain: Int) -> Number? {
    Number(significand: 1, exponent: grain)?.divided(by: Number(2))
  }

  private static func smaller(_ half: Number, of size: Number, parts: Int) -> Number {
    guard let cap = size.divided(by: Number(parts)) else { return half }
    return min(half, cap)
  }

  /// The value cut down to a multiple of ten to the `grain`: 120,000 to 100,000 at grain 5.
  static func cut(_ value: Number, grain: Int) -> Number? {
    guard let unit = Number(significand: 1, exponent: grain), let ratio = value.divided(by: unit)
    else { return nil }
    let (quotient, remainder) = ratio.numerator.quotientAndRemainder(dividingBy: ratio.denominator)
    let floor = remainder < 0 ? quotient - 1 : quotient
    return Number(floor, over: 1)?.multiplied(by: unit)
  }

  /// Apart by no more than one part in `parts` of the first.
  static func isNear(_ a: Number, _ b: Number, parts: Int) -> Bool {
    guard let gap = a.subtracting(b)?.magnitude, let scaled = gap.multiplied(by: Number(parts))
    else { return false }
    return scaled <= a.magnitude
  }
}
