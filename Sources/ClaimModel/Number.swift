/// An exact rational number: a ratio of two 128-bit integers in lowest terms.
///
/// Decimals and fractions are both held without rounding, so `2/3`, `0.1` and `7.5 mi` in metres
/// are what they say. Arithmetic that leaves 128 bits returns `nil`; nothing wraps or saturates.
public struct Number: Hashable, Sendable {
  public let numerator: Int128
  /// Always positive.
  public let denominator: Int128

  public init(_ value: Int) {
    numerator = Int128(value)
    denominator = 1
  }

  /// The ratio in lowest terms; `nil` when the denominator is zero or a sign cannot be moved.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let sign: Int128 = denominator < 0 ? -1 : 1
    if denominator == 1 {
      self.init(reduced: numerator, 1)
      return
    }
    let divisor = Number.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let common = Int128(divisor)
    self.init(reduced: sign * numerator / common, sign * denominator / common)
  }

  /// `significand` times ten to the `exponent`; `nil` when that leaves 128 bits.
  public init?(significand: Int128, exponent: Int) {
    guard let power = Number.powerOfTen(exponent.magnitude) else {
      if significand == 0 {
        self.init(0)
        return
      }
      return nil
    }
    if exponent >= 0 {
      let (value, overflow) = significand.multipliedReportingOverflow(by: power)
      if overflow { return nil }
      self.init(value, over: 1)
    } else {
      self.init(significand, over: power)
    }
  }

  fileprivate init(reduced numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  public var isWhole: Bool { denominator == 1 }
  public var isZero: Bool { numerator == 0 }
  public var isNegative: Bool { numerator < 0 }

  /// Ten to the power given, up to 38; `nil` above.
  public static func powerOfTen(_ exponent: UInt) -> Int128? {
    guard exponent <= 38 else { return nil }
    var power: Int128 = 1
    for _ in 0..<exponent {
      let (next, overflow) = power.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      power = next
    }
    return power
  }

  private static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a == 0 ? 1 : a
  }
}

// MARK: - Arithmetic

extension Number {
  /// `nil` only when the sum in lowest terms, or a step of bringing both to one denominator,
  /// leaves 128 bits.
  public func adding(_ other: Number) -> Number? {
    // Over the least common denominator, so that long decimals of one scale stay small.
    let common = Int128(
      Number.greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude))
    let (ownFactor, otherFactor) = (other.denominator / common, denominator / common)
    let (left, o1) = numerator.multipliedReportingOverflow(by: ownFactor)
    let (right, o2) = other.numerator.multipliedReportingOverflow(by: otherFactor)
    let (sum, o3) = left.addingReportingOverflow(right)
    let (bottom, o4) = denominator.multipliedReportingOverflow(by: ownFactor)
    return o1 || o2 || o3 || o4 ? nil : Number(sum, over: bottom)
  }

  public func subtracting(_ other: Number) -> Number? {
    adding(other.negated)
  }

  public func multiplied(by other: Number) -> Number? {
    // Reducing crosswise first keeps products of large decimals inside 128 bits.
    guard let a = Number(numerator, over: other.denominator),
      let b = Number(other.numerator, over: denominator)
    else { return nil }
    let (top, o1) = a.numerator.multipliedReportingOverflow(by: b.numerator)
    let (bottom, o2) = a.denominator.multipliedReportingOverflow(by: b.denominator)
    return o1 || o2 ? nil : Number(top, over: bottom)
  }

  public func divided(by other: Number) -> Number? {
    guard !other.isZero, let inverse = Number(other.denominator, over: other.numerator) else {
      return nil
    }
    return multiplied(by: inverse)
  }

  public var negated: Number { Number(reduced: -numerator, denominator) }
  public var magnitude: Number { numerator < 0 ? negated : self }
}

// MARK: - Order

extension Number: Comparable {
  public static func < (left: Number, right: Number) -> Bool {
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    if left.isNegative != right.isNegative { return left.isNegative }
    let a = left.numerator.magnitude.multipliedFullWidth(by: right.denominator.magnitude)
    let b = right.numerator.magnitude.multipliedFullWidth(by: left.denominator.magnitude)
    let magnitudeIsLess = a.high != b.high ? a.high < b.high : a.low < b.low
    return left.isNegative ? !magnitudeIsLess && left != right : magnitudeIsLess
  }
}

// MARK: - Text

extension Number: CustomStringConvertible {
  /// Decimal digits. Ratios without a finite decimal form are rounded half up to twelve places.
  public var decimalText: String {
    if denominator == 1 { return String(numerator) }
    var rest = denominator
    var twos = 0
    var fives = 0
    while rest % 2 == 0 {
      rest /= 2
      twos += 1
    }
    while rest % 5 == 0 {
      rest /= 5
      fives += 1
    }
    let exact = rest == 1
    let places = exact ? max(twos, fives) : 12
    guard places <= 38, let digits = Number.scaled(magnitude, places: places, rounding: !exact)
    else { return fractionText }
    var text = String(digits)
    if text.utf8.count <= places {
      text = String(repeating: "0", count: places - text.utf8.count + 1) + text
    }
    let whole = text.prefix(text.utf8.count - places)
    return (isNegative ? "-" : "") + whole + "." + text.suffix(places)
  }

  /// `2/3`, or the digits of a whole number.
  public var fractionText: String {
    denominator == 1 ? String(numerator) : "\(numerator)/\(denominator)"
  }

  public var description: String { decimalText }

  private static func scaled(_ value: Number, places: Int, rounding: Bool) -> UInt128? {
    guard let power = powerOfTen(UInt(places)) else { return nil }
    let product = value.numerator.magnitude.multipliedFullWidth(by: power.magnitude)
    let divisor = value.denominator.magnitude
    guard product.high < divisor else { return nil }
    let (quotient, remainder) = divisor.dividingFullWidth(product)
    return rounding && remainder >= divisor - remainder ? quotient + 1 : quotient
  }

  /// Reads `-12.50`; `nil` for anything but an optional sign, digits and at most one point.
  public init?(decimalText: String) {
    var significand: Int128 = 0
    var exponent = 0
    var seenPoint = false
    var seenDigit = false
    var bytes = decimalText.utf8[...]
    let negative = bytes.first == UInt8(ascii: "-")
    if negative { bytes = bytes.dropFirst() }
    for byte in bytes {
      if byte == UInt8(ascii: "."), !seenPoint {
        seenPoint = true
        continue
      }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      let (ten, o1) = significand.multipliedReportingOverflow(by: 10)
      let (next, o2) = ten.addingReportingOverflow(Int128(byte - UInt8(ascii: "0")))
      if o1 || o2 { return nil }
      significand = next
      seenDigit = true
      if seenPoint { exponent -= 1 }
    }
    guard seenDigit else { return nil }
    self.init(significand: negative ? -significand : significand, exponent: exponent)
  }
}
