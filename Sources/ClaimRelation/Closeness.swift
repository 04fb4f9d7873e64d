import ClaimModel

/// Whether two values can be one and the same, before anybody judges them.
enum Closeness {
  /// Spans of days or minutes that meet; figures within their bounds, or within what the coarser of
  /// the two may have been rounded by.
  static func meet(_ a: Claim, _ b: Claim) -> Bool {
    if let x = a.value.date, let y = b.value.date { return Spans.meet(x, y) }
    if let x = a.value.time, let y = b.value.time { return x.isNear(y) }
    guard let x = a.value.figure, let y = b.value.figure else { return false }
    if !x.hasUnit(of: y) { return areOneMeasure(x, y) }
    return overlap(x, y) || isRounded(x, to: y, a.kind) || isRounded(y, to: x, a.kind)
  }

  /// Values that can be one only because a bound leaves one of them open: *more than 50*, *177*; a year
  /// and a day of it.
  static func isOpenMeeting(_ a: Claim, _ b: Claim) -> Bool {
    if let x = a.value.date, let y = b.value.date {
      return abs(x.precision.width - y.precision.width) > 1
    }
    guard let x = a.value.figure, let y = b.value.figure else { return false }
    let isBound = x.low == nil || x.high == nil || y.low == nil || y.high == nil
    return isBound && !Corroboration.meets(x, y)
  }

  private static func overlap(_ x: Figure, _ y: Figure) -> Bool {
    isAtMost(x.low, y.high) && isAtMost(y.low, x.high)
  }

  /// An end that is open is beyond every other.
  private static func isAtMost(_ low: Number?, _ high: Number?) -> Bool {
    guard let low, let high else { return true }
    return low <= high
  }

  /// Fifty counted things are fifty, ages are whole years, and no rounding goes beyond
  /// ``Figure/greatestRounding``.
  private static func isRounded(_ fine: Figure, to coarse: Figure, _ kind: ClaimKind) -> Bool {
    let finest =
      switch kind {
      case .count, .ordinal: 2
      case .age: Int.max
      default: Int.min
      }
    guard coarse.grain > fine.grain, coarse.grain >= finest, let x = fine.low ?? fine.high,
      let y = coarse.low ?? coarse.high,
      let gap = x.subtracting(y)?.magnitude, let twice = gap.multiplied(by: Number(2)),
      let manifold = gap.multiplied(by: Number(Figure.greatestRounding)),
      let unit = Number(significand: 1, exponent: coarse.grain)
    else { return false }
    return twice <= unit && manifold <= y.magnitude
  }

  /// Of two units of one sort, within three in a hundred of one another.
  private static func areOneMeasure(_ x: Figure, _ y: Figure) -> Bool {
    guard let p = x.unit.flatMap({ UnitScale(unit: $0) }),
      let q = y.unit.flatMap({ UnitScale(unit: $0) }), p.dimension == q.dimension,
      let left = (x.low ?? x.high).flatMap(p.base), let right = (y.low ?? y.high).flatMap(q.base),
      let gap = left.subtracting(right)?.magnitude.multiplied(by: Number(100)),
      let most = max(left.magnitude, right.magnitude).multiplied(by: Number(3))
    else { return false }
    return gap <= most
  }

  /// Neither is more than so many times the other, in one unit; true where nothing can be said.
  static func areOfOneSize(_ a: Claim, _ b: Claim, times: Int) -> Bool {
    guard let (small, large) = sizes(a, b), let most = small.multiplied(by: Number(times)) else {
      return true
    }
    return large <= most
  }

  /// The sizes of two figures in one unit, the smaller first; `nil` where there is none.
  static func sizes(_ a: Claim, _ b: Claim) -> (small: Number, large: Number)? {
    guard let x = a.value.figure, let y = b.value.figure, let left = size(x, beside: y),
      let right = size(y, beside: x)
    else { return nil }
    return (min(left, right), max(left, right))
  }

  private static func size(_ figure: Figure, beside other: Figure) -> Number? {
    guard let value = (figure.low ?? figure.high)?.magnitude else { return nil }
    if figure.hasUnit(of: other) { return value }
    guard let scale = figure.unit.flatMap({ UnitScale(unit: $0) }),
      scale.dimension == other.unit.flatMap({ UnitScale(unit: $0) })?.dimension
    else { return nil }
    return scale.base(of: value)
  }

  /// The digits of a figure but for noughts, whatever their order: equal in figures that a swapped
  /// digit, a nought, a wrong scale word or a wrong unit makes one another; `nil` for all others.
  static func digits(_ claim: Claim) -> UInt64? {
    guard let figure = claim.value.figure, let value = figure.low, figure.low == figure.high else {
      return nil
    }
    var digits: UInt64 = 0
    for byte in value.decimalText.utf8 where byte > UInt8(ascii: "0") && byte <= UInt8(ascii: "9") {
      digits &+= 1 << (UInt64(byte - UInt8(ascii: "1")) * 7)
    }
    return digits
  }

  /// The slip that makes one value the other, and how many digits the two show it in.
  static func slip(_ a: Claim, _ b: Claim) -> (slip: Slip, digits: Int)? {
    switch (a.value, b.value) {
    case (.figure(let x), .figure(let y)):
      guard let left = x.low, let right = y.low, x.low == x.high, y.low == y.high else {
        return nil
      }
      let digits = min(left.significantDigits, right.significantDigits)
      if !x.hasUnit(of: y) { return left == right ? (.unit, digits) : nil }
      return FoundSlip.between(left, right, fewest: 2).map { ($0.slip, digits) }
    case (.date(let x), .date(let y)):
      guard !x.isRelative, !y.isRelative else { return nil }
      return FoundSlip.between(x, y).map { ($0.slip, $0.slip == .dropped ? 2 : 4) }
    default: return nil
    }
  }
}
