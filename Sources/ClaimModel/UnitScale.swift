/// How a unit converts, exactly, to the base unit of its dimension.
///
/// Units are named as ``Figure/unit`` names them: the plain singular in British spelling (`metre`,
/// `square kilometre`, `mile per hour`, `degree celsius`). Base units are the metre, kilogram,
/// second, ampere, kelvin, mole, bit and degree of angle, and the month for calendar time.
public struct UnitScale: Hashable, Sendable {
  public let dimension: Dimension
  /// A value times the factor, plus the offset, is in the base unit.
  public let factor: Number
  public let offset: Number

  init(_ dimension: Dimension, _ factor: Number, offset: Number = Number(0)) {
    self.dimension = dimension
    self.factor = factor
    self.offset = offset
  }

  /// The scale of a unit by its name; `nil` for money and for units without an exact ratio.
  public init?(unit name: String) {
    guard let scale = UnitScale.read(name[...]) else { return nil }
    self = scale
  }

  public static func dimension(of name: String) -> Dimension? { UnitScale(unit: name)?.dimension }

  /// The factor to the base unit; `nil` where an offset makes a factor alone wrong.
  public static func factor(of name: String) -> Number? {
    guard let scale = UnitScale(unit: name), scale.offset.isZero else { return nil }
    return scale.factor
  }

  /// The value in the base unit of the dimension; `nil` when it leaves 128 bits.
  public func base(of value: Number) -> Number? {
    value.multiplied(by: factor)?.adding(offset)
  }

  // MARK: - Names

  private static func read(_ name: Substring) -> UnitScale? {
    if let root = UnitRoots.table[String(name)] { return root }
    if let per = name.firstRange(of: " per ") {
      guard let top = read(name[..<per.lowerBound]), let bottom = read(name[per.upperBound...]),
        let factor = top.factor.divided(by: bottom.factor)
      else { return nil }
      return UnitScale(top.dimension / bottom.dimension, factor)
    }
    if name.hasPrefix("square ") { return read(name.dropFirst(7))?.raised(to: 2) }
    if name.hasPrefix("cubic ") { return read(name.dropFirst(6))?.raised(to: 3) }
    if name.hasPrefix("inverse ") {
      guard let scale = read(name.dropFirst(8)), let factor = Number(1).divided(by: scale.factor)
      else { return nil }
      return UnitScale(.none / scale.dimension, factor)
    }
    for (prefix, exponent) in UnitRoots.prefixes where name.hasPrefix(prefix) {
      let root = String(name.dropFirst(prefix.utf8.count))
      if let scale = UnitRoots.table[root], scale.offset.isZero,
        let power = Number(significand: 1, exponent: exponent),
        let factor = scale.factor.multiplied(by: power)
      {
        return UnitScale(scale.dimension, factor)
      }
    }
    return nil
  }

  private func raised(to exponent: Int) -> UnitScale? {
    var factor = Number(1)
    for _ in 0..<exponent {
      guard let next = factor.multiplied(by: self.factor) else { return nil }
      factor = next
    }
    return UnitScale(dimension.power(exponent), factor)
  }
}

extension Substring {
  /// Foundation-free search for a short separator.
  fileprivate func firstRange(of separator: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(separator) {
        return start..<index(start, offsetBy: separator.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
