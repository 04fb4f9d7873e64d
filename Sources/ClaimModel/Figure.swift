/// An exact interval, with the modifier that the words give and the unit.
///
/// An end that is `nil` is open: *more than 1,500* has low 1500 and no high. Whether a closed end
/// belongs to the interval follows from the modifier (`moreThan` and `lessThan` leave it out).
public struct Figure: Hashable, Sendable {
  public var low: Number?
  public var high: Number?
  public var modifier: Modifier
  /// ISO 4217 code for money, else the unit's plain singular name; `nil` for a bare count.
  public var unit: String?
  /// The power of ten of the last digit that the words give: 0 for 1,512, 2 for 1,500, 5 for
  /// 5.2 million, -1 for 16.3.
  public var grain: Int

  @inlinable
  public init(
    low: Number?, high: Number?, modifier: Modifier = .exact, unit: String? = nil, grain: Int = 0
  ) {
    self.low = low
    self.high = high
    self.modifier = modifier
    self.unit = unit
    self.grain = grain
  }

  @inlinable
  public init(_ value: Number, modifier: Modifier = .exact, unit: String? = nil, grain: Int = 0) {
    self.init(low: value, high: value, modifier: modifier, unit: unit, grain: grain)
  }
}

extension Figure {
  /// The share of a figure beyond which rounding explains nothing, one part in so many: nobody writes
  /// 2,000 for 2,400.
  package static let greatestRounding = 10

  /// The units are one, or the one says *degrees* and leaves the scale to the other.
  package func hasUnit(of other: Figure) -> Bool {
    if unit == other.unit { return true }
    guard let unit, let theirs = other.unit else { return false }
    return unit == "degree" && theirs.hasPrefix("degree ")
      || theirs == "degree" && unit.hasPrefix("degree ")
  }
}
