import ClaimModel

/// Numbers in digits, with their scales: `1,500`, `5.2 million`, `1 414 021 100`, `3 1/2`.
extension NumberReader {
  /// The exact value of a token of digits; `nil` when it leaves 128 bits.
  static func value(_ s: Sentence, _ i: Int) -> (value: Number, grain: Int)? {
    let bytes = s.bytes(i)
    let shape = s.tokens[i].shape
    var point: Int?
    if shape.contains(.decimal) {
      point = bytes.lastIndex { $0 == 0x2E || $0 == 0x2C }
    }
    var significand: Int128 = 0
    var places = 0
    var zeros = 0
    for (offset, byte) in bytes.enumerated() where byte &- 0x30 < 10 {
      let (ten, o1) = significand.multipliedReportingOverflow(by: 10)
      let (next, o2) = ten.addingReportingOverflow(Int128(byte &- 0x30))
      if o1 || o2 { return nil }
      significand = next
      zeros = byte == 0x30 ? zeros + 1 : 0
      if let point, offset > point { places += 1 }
    }
    guard let value = Number(significand: significand, exponent: -places) else { return nil }
    return (value, places > 0 ? -places : (significand == 0 ? 0 : zeros))
  }

  static func digits(_ s: Sentence, at i: Int, isMoney: Bool) -> NumberPhrase? {
    guard var (value, grain) = value(s, i) else { return nil }
    let shape = s.tokens[i].shape
    var end = i + 1
    var power = 0
    if let spaced = spaced(s, at: i) {
      (value, grain, end) = (spaced.value, 0, spaced.end)
    } else if let decimal = PointReader.read(s, at: end, after: value) {
      return NumberPhrase(
        tokens: i..<decimal.end, low: decimal.value, high: decimal.value, style: .digits,
        grain: -decimal.places)
    }
    var isBare = shape.isDisjoint(with: [.decimal, .grouped])
    if let mixed = FractionReader.afterWhole(s, at: end) {
      // 3 1/2, 3½ million
      guard let sum = value.adding(mixed.value) else { return nil }
      (value, grain, end, isBare) = (sum, -1, mixed.end, false)
    }
    if let suffix = ScaleLetters.power(s, at: end, isMoney: isMoney) {
      guard let scaled = scaled(value, suffix) else { return nil }
      value = scaled
      grain += suffix
      power += suffix
      end += 1
      isBare = false
    }
    while let (scale, next) = scale(s, at: end) {
      guard let scaled = scaled(value, scale) else { return nil }
      value = scaled
      grain += scale
      power += scale
      end = next
      isBare = false
    }
    let dozen = s.isJoint(end) ? end + 1 : end
    if power == 0, s.isAny(dozen, .dozen) || s.isBytes(dozen, "dozens"),
      let product = value.multiplied(by: Number(max(12, Int(s.info(dozen).number))))
    {
      (value, end, isBare) = (product, dozen + 1, false)
    }
    if power > 0, let rest = rest(s, at: end, below: power), let sum = value.adding(rest.value) {
      (value, end) = (sum, rest.end)
    }
    if let half = FractionReader.andFraction(s, at: end), let part = scaled(half.value, power),
      let sum = value.adding(part)
    {
      return NumberPhrase(
        tokens: i..<half.end, low: sum, high: sum, style: .digits, grain: power - 1, scale: power)
    }
    let digits = isBare && s.length(i) <= 6 && value.isWhole ? Int(value.numerator) : nil
    return NumberPhrase(
      tokens: i..<end, low: value, high: value, style: .digits, grain: grain, isBare: isBare,
      digits: digits, scale: power)
  }

  /// Groups of three digits with plain spaces between them: `1 414 021 100`, `10 000`.
  private static func spaced(_ s: Sentence, at i: Int) -> (value: Number, end: Int)? {
    guard s.length(i) <= 3, isGroup(s, i + 1), var (value, _) = value(s, i),
      !s.isNumber(i - 1)
    else { return nil }
    var end = i + 1
    while isGroup(s, end), let group = self.value(s, end), let thousands = scaled(value, 3),
      let sum = thousands.adding(group.value)
    {
      value = sum
      end += 1
    }
    // One group alone is a thousand only when it is round.
    if end == i + 2, !s.bytes(i + 1).elementsEqual([0x30, 0x30, 0x30]) { return nil }
    return s.isNumber(end) || !s.isDisjointShape(i, [.decimal, .grouped]) ? nil : (value, end)
  }

  private static func isGroup(_ s: Sentence, _ i: Int) -> Bool {
    s.isNumber(i) && s.isSpaced(i) && s.length(i) == 3
      && s.isDisjointShape(i, [.decimal, .grouped])
  }

  /// *3 hundred* after *4 thousand*, *and one* after *3 hundred*.
  private static func rest(
    _ s: Sentence, at i: Int, below power: Int
  ) -> (value: Number, end: Int)? {
    let at = power == 2 && s.is(i, .and) ? i + 1 : i
    if at > i, let (unit, end) = small(s, at: at), !s.isWord(end) || s.isAny(end, .auxiliary) {
      return (Number(unit), end)
    }
    guard s.isNumber(at), s.length(at) <= 3, let (value, _) = value(s, at), !value.isZero else {
      return nil
    }
    if let (scale, next) = scale(s, at: at + 1), scale < power {
      return scaled(value, scale).map { ($0, next) }
    }
    guard at > i, value < Number(100), !s.isWord(at + 1) || s.isAny(at + 1, .auxiliary) else {
      return nil
    }
    return (value, at + 1)
  }

  static func scaled(_ value: Number, _ power: Int) -> Number? {
    Number(significand: 1, exponent: power).flatMap(value.multiplied)
  }

  /// A scale word at `i`, after a space or a hyphen: its power and the token after it.
  private static func scale(_ s: Sentence, at i: Int) -> (Int, Int)? {
    let word = s.isJoint(i) ? i + 1 : i
    if s.isAny(word, .scale) { return (Int(s.info(word).scale), word + 1) }
    if s.is(word, .hundred) { return (2, word + 1) }
    return nil
  }
}
