/// What a unit measures, as powers of the base quantities.
///
/// Calendar time (months, years) is apart from clock time (seconds, days): a month has no fixed
/// number of days, so neither converts exactly into the other.
public struct Dimension: Hashable, Sendable {
  fileprivate var powers: SIMD16<Int8>

  fileprivate init(_ powers: SIMD16<Int8>) { self.powers = powers }

  fileprivate init(base index: Int) {
    powers = .zero
    powers[index] = 1
  }

  public static let none = Dimension(SIMD16<Int8>.zero)
  public static let length = Dimension(base: 0)
  public static let mass = Dimension(base: 1)
  public static let time = Dimension(base: 2)
  public static let calendar = Dimension(base: 3)
  public static let current = Dimension(base: 4)
  public static let temperature = Dimension(base: 5)
  public static let amount = Dimension(base: 6)
  public static let information = Dimension(base: 7)
  public static let angle = Dimension(base: 8)

  public static let area = length.power(2)
  public static let volume = length.power(3)
  public static let speed = length / time
  public static let frequency = none / time
  public static let force = mass * length / time.power(2)
  public static let pressure = force / area
  public static let energy = force * length
  public static let wattage = energy / time
  public static let voltage = wattage / current

  public static func * (left: Dimension, right: Dimension) -> Dimension {
    Dimension(left.powers &+ right.powers)
  }

  public static func / (left: Dimension, right: Dimension) -> Dimension {
    Dimension(left.powers &- right.powers)
  }

  public func power(_ exponent: Int) -> Dimension {
    Dimension(powers &* SIMD16(repeating: Int8(truncatingIfNeeded: exponent)))
  }
}
