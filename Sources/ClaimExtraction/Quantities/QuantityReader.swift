import ClaimModel

/// A number with its unit, and the smaller units that go on from it.
struct Quantity {
  var low: Number
  var high: Number
  var unit: UnitPhrase
  var tokens: Range<Int>
  var modifier: Modifier?
  var scope: Scope?
  var isSum = false
}

/// Reads quantities: *12 km*, *6'2"*, *5 pounds 3 ounces*, *an hour and a half*.
enum QuantityReader {
  static func read(_ number: NumberPhrase, in s: Sentence) -> Quantity? {
    guard number.style != .ordinal, number.style != .multiple, number.style != .majority,
      number.style != .decade
    else {
      return nil
    }
    let end = number.tokens.upperBound
    let bridge = Bridge.read(s, at: end, style: number.style)
    let afterDigits = number.style == .digits || s.isNumber(end - 1)
    guard
      let unit = UnitReader.read(s, at: bridge.end, afterDigits: afterDigits)
        ?? bracketed(s, at: bridge.end, afterDigits)
    else { return nil }
    var quantity = Quantity(
      low: number.low, high: number.high, unit: unit,
      tokens: number.tokens.lowerBound..<unit.end, modifier: bridge.modifier, scope: bridge.scope)
    scale(&quantity, by: unit.multiplier)
    if number.style == .digits || number.style == .words || number.style == .article {
      if number.low == number.high { addFraction(to: &quantity, in: s) }
      while number.low == number.high, add(to: &quantity, in: s) {}
    }
    if number.style == .digits, belowZero(&quantity, in: s) {}
    return quantity
  }

  /// `20 (kg)`
  private static func bracketed(_ s: Sentence, at i: Int, _ afterDigits: Bool) -> UnitPhrase? {
    guard s.isMark(i, anyOf: Mark.openParenthesis, Mark.less),
      var unit = UnitReader.read(s, at: i + 1, afterDigits: afterDigits),
      s.isMark(unit.end, anyOf: Mark.closeParenthesis, Mark.greater)
    else { return nil }
    unit.end += 1
    return unit
  }

  private static func scale(_ quantity: inout Quantity, by factor: Number) {
    guard factor != Number(1), let low = quantity.low.multiplied(by: factor),
      let high = quantity.high.multiplied(by: factor)
    else { return }
    (quantity.low, quantity.high) = (low, high)
  }

  /// *a month and a half*, *an hour and three quarters*.
  private static func addFraction(to quantity: inout Quantity, in s: Sentence) {
    guard let fraction = FractionReader.andFraction(s, at: quantity.tokens.upperBound),
      !s.is(fraction.end, .of),
      let part = fraction.value.multiplied(by: quantity.unit.multiplier),
      let sum = quantity.low.adding(part)
    else { return }
    (quantity.low, quantity.high) = (sum, sum)
    quantity.tokens = quantity.tokens.lowerBound..<fraction.end
  }

  /// Adds the next, smaller unit: *2 in* after *12 ft*. The sum is in the smaller unit.
  private static func add(to quantity: inout Quantity, in s: Sentence) -> Bool {
    guard let scale = quantity.unit.scale, scale.offset.isZero,
      [.length, .mass, .time, .calendar, .angle].contains(scale.dimension)
    else { return false }
    var at = quantity.tokens.upperBound
    if s.isMark(at, Mark.comma) || s.isJoint(at) { at += 1 }
    if s.is(at, .and) { at += 1 }
    if s.isMark(at, Mark.comma) { return false }
    guard s.isNumber(at) || s.isAny(at, [.unitNumber, .tensNumber]),
      let next = NumberReader.read(s, at: at), next.style == .digits || next.style == .words,
      next.low == next.high
    else { return false }
    let bridge =
      s.isJoint(next.tokens.upperBound) ? next.tokens.upperBound + 1 : next.tokens.upperBound
    if let unit = UnitReader.read(s, at: bridge, afterDigits: next.style == .digits),
      let smaller = unit.scale, smaller.dimension == scale.dimension,
      smaller.factor < scale.factor, smaller.offset.isZero, unit.multiplier == Number(1)
    {
      return sum(&quantity, next.low, unit, unit.end)
    }
    return implicit(&quantity, next, in: s)
  }

  /// `5-foot-8`, `6'2`: inches; *1 hour thirty*: minutes.
  private static func implicit(
    _ quantity: inout Quantity, _ next: NumberPhrase, in s: Sentence
  ) -> Bool {
    let end = next.tokens.upperBound
    let isClosed = !s.isWord(end) && !s.isMark(end, Mark.percent) && !s.isNumber(end)
    if quantity.unit.name == "foot", next.low < Number(12), next.style == .digits,
      s.isJoint(next.tokens.lowerBound - 1)
        || s.isMark(next.tokens.lowerBound - 1, anyOf: Mark.apostrophe, Mark.prime),
      let inch = UnitSpelling.named("inch")
    {
      let unit = UnitPhrase(
        name: "inch", multiplier: Number(1), scale: inch.scale, isTime: false, end: end)
      return sum(&quantity, next.low, unit, end)
    }
    if quantity.unit.name == "hour", next.low < Number(60), isClosed, next.low.isWhole,
      !s.isMark(next.tokens.lowerBound - 1, Mark.comma), let minute = UnitSpelling.named("minute")
    {
      let unit = UnitPhrase(
        name: "minute", multiplier: Number(1), scale: minute.scale, isTime: true, end: end)
      return sum(&quantity, next.low, unit, end)
    }
    return false
  }

  private static func sum(
    _ quantity: inout Quantity, _ value: Number, _ unit: UnitPhrase, _ end: Int
  ) -> Bool {
    guard let larger = quantity.unit.scale, let smaller = unit.scale,
      let ratio = larger.factor.divided(by: smaller.factor),
      let converted = quantity.low.multiplied(by: ratio), let total = converted.adding(value)
    else { return false }
    (quantity.low, quantity.high) = (total, total)
    quantity.unit = unit
    quantity.tokens = quantity.tokens.lowerBound..<end
    quantity.isSum = true
    return true
  }

  /// *2 degrees below zero*
  private static func belowZero(_ quantity: inout Quantity, in s: Sentence) -> Bool {
    let i = quantity.tokens.upperBound
    guard quantity.unit.name.hasPrefix("degree"), s.is(i, .below), s.is(i + 1, .zero) else {
      return false
    }
    (quantity.low, quantity.high) = (quantity.high.negated, quantity.low.negated)
    quantity.tokens = quantity.tokens.lowerBound..<i + 2
    return true
  }
}
