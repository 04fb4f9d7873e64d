import ClaimModel

/// Brings two figures to one unit, where that can be done exactly.
enum Units {
  /// The two figures in one unit; `nil` when they cannot be compared.
  ///
  /// A table of exact conversions (minute to hour, gram to kilogram) belongs here.
  static func comparable(_ a: Figure, _ b: Figure) -> (Figure, Figure)? {
    a.unit == b.unit ? (a, b) : nil
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
