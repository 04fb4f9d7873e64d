import ClaimModel

/// Brings two figures to one unit, where that can be done exactly.
enum Units {
  /// The two figures in one unit; `nil` when they cannot be compared.
  ///
  /// Measures of one dimension are brought to its base unit by exact ratios (``UnitScale``), with a
  /// margin for the last digit that each gives: 12 km and 7.5 miles can be one distance.
  static func comparable(_ a: Figure, _ b: Figure) -> (Figure, Figure)? {
    if a.unit == b.unit { return (a, b) }
    if a.hasUnit(of: b) { return degrees(a, b) }
    guard let x = a.unit.flatMap({ UnitScale(unit: $0) }),
      let y = b.unit.flatMap({ UnitScale(unit: $0) }), x.dimension == y.dimension,
      let left = converted(a, x), let right = converted(b, y)
    else { return nil }
    return (left, right)
  }

  /// Degrees of no scale are of the other's, or of that in which both can be one temperature: *104
  /// degrees* and *40 degrees Celsius*.
  private static func degrees(_ a: Figure, _ b: Figure) -> (Figure, Figure) {
    for scale in ["degree celsius", "degree fahrenheit"] {
      var (x, y) = (a, b)
      if x.unit == "degree" { x.unit = scale } else { y.unit = scale }
      guard x.unit != y.unit, let (p, q) = comparable(x, y) else { continue }
      if let low = p.low, let high = p.high, let least = q.low, let most = q.high, low <= most,
        least <= high
      {
        return (p, q)
      }
    }
    return (a, b)
  }

  /// The interval that the digits of a figure leave open, in the base unit.
  private static func converted(_ figure: Figure, _ scale: UnitScale) -> Figure? {
    guard let half = Rounding.half(of: figure.grain) else { return nil }
    func base(_ value: Number?, _ margin: Number) -> Number? {
      value.flatMap { $0.adding(margin) }.flatMap { scale.base(of: $0) }
    }
    let isBound = figure.low == nil || figure.high == nil
    let low = base(figure.low, isBound ? Number(0) : half.negated)
    let high = base(figure.high, isBound ? Number(0) : half)
    guard (low == nil) == (figure.low == nil), (high == nil) == (figure.high == nil) else {
      return nil
    }
    return Figure(
      low: low, high: high, modifier: isBound ? figure.modifier : .range, unit: nil, grain: 0)
  }

  /// The figures of two claims in one unit; a percentage beside a fraction becomes a fraction.
  static func comparable(
    _ a: Figure, _ kindOfA: ClaimKind, _ b: Figure, _ kindOfB: ClaimKind
  ) -> (Figure, Figure)? {
    switch (kindOfA, kindOfB) {
    case (.percentage, .fraction):
      guard let share = share(a) else { return nil }
      return (share, bare(b))
    case (.fraction, .percentage):
      guard let share = share(b) else { return nil }
      return (bare(a), share)
    default: return kindOfA == kindOfB ? comparable(a, b) : nil
    }
  }

  private static func bare(_ figure: Figure) -> Figure {
    var figure = figure
    figure.unit = nil
    return figure
  }

  private static func share(_ percentage: Figure) -> Figure? {
    let hundred = Number(100)
    var figure = bare(percentage)
    figure.low = percentage.low?.divided(by: hundred)
    figure.high = percentage.high?.divided(by: hundred)
    guard (figure.low == nil) == (percentage.low == nil),
      (figure.high == nil) == (percentage.high == nil)
    else { return nil }
    figure.grain -= 2
    return figure
  }
}
