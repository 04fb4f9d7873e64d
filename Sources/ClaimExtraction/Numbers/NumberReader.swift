import ClaimModel

/// Reads numbers written in digits and in words.
///
/// The grammar, with everything optional in brackets:
///
///     number   := digits [suffix] [scale…] | words | vague | fraction | ordinal
///     words    := [a] group (scale [and] group)… | half a scale | words and a half [scale]
///     group    := unit | tens [-unit] | unit hundred [and group]
///     vague    := (tens | dozens | scores | hundreds | …) [of vague] | several scale
///
/// Time is linear in the tokens read.
enum NumberReader {
  /// The longest number that begins at token `i`.
  ///
  /// - Parameter isMoney: a currency stands before it, so that *20m* is twenty million.
  static func read(_ s: Sentence, at i: Int, isMoney: Bool = false) -> NumberPhrase? {
    guard s.has(i) else { return nil }
    if s.isNumber(i) { return digits(s, at: i, isMoney: isMoney) }
    if s.tokens[i].kind == .mark { return FractionReader.symbol(s, at: i) }
    guard s.isWord(i) else { return nil }
    let classes = s.classes(i)
    if classes.contains(.vagueSize) || s.is(i, anyOf: .several, .few, .many, .couple)
      || s.is(i, .a) && s.is(i + 1, anyOf: .few, .couple)
    {
      if let vague = VagueReader.read(s, at: i) { return vague }
    }
    if let fraction = FractionReader.words(s, at: i) { return fraction }
    if let words = words(s, at: i) { return words }
    return OrdinalReader.read(s, at: i)
  }

  // MARK: - Digits

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

  private static func digits(_ s: Sentence, at i: Int, isMoney: Bool) -> NumberPhrase? {
    guard var (value, grain) = value(s, i) else { return nil }
    let shape = s.tokens[i].shape
    var end = i + 1
    var isBare = shape.isDisjoint(with: [.decimal, .grouped])
    if let suffix = suffix(s, at: end, isMoney: isMoney) {
      guard let scaled = scaled(value, suffix) else { return nil }
      value = scaled
      grain += suffix
      end += 1
      isBare = false
    }
    if let mixed = FractionReader.afterWhole(s, at: end) {
      // 3 1/2, 3½
      guard let sum = value.adding(mixed.value) else { return nil }
      return NumberPhrase(
        tokens: i..<mixed.end, low: sum, high: sum, style: .digits, grain: -1)
    }
    while let (scale, next) = scale(s, at: end) {
      guard let scaled = scaled(value, scale) else { return nil }
      value = scaled
      grain += scale
      end = next
      isBare = false
    }
    let digits = isBare && s.length(i) <= 6 && value.isWhole ? Int(value.numerator) : nil
    return NumberPhrase(
      tokens: i..<end, low: value, high: value, style: .digits, grain: grain, isBare: isBare,
      digits: digits)
  }

  private static func scaled(_ value: Number, _ power: Int) -> Number? {
    Number(significand: 1, exponent: power).flatMap(value.multiplied)
  }

  /// The power of ten of a scale letter right after digits: *5k*, *1.5bn*.
  private static func suffix(_ s: Sentence, at i: Int, isMoney: Bool) -> Int? {
    guard s.isAny(i, .scaleSuffix), !s.isJoint(i + 1) else { return nil }
    let isLetter = s.length(i) == 1
    // Alone, m is a metre, g a gram, b and t may be anything; k is a thousand.
    if isLetter, !isMoney, !s.is(i, .k) { return nil }
    if s.isSpaced(i), isLetter { return nil }
    if !isMoney, s.length(i) == 2, !isScaleAbbreviation(s, i) { return nil }
    return Int(s.info(i).scale)
  }

  /// *mm* and *cr* are scales beside money only.
  private static func isScaleAbbreviation(_ s: Sentence, _ i: Int) -> Bool {
    s.is(i, anyOf: .bn, .mn) || s.length(i) > 2
  }

  /// A scale word at `i`, after a space or a hyphen: its power and the token after it.
  private static func scale(_ s: Sentence, at i: Int) -> (Int, Int)? {
    let word = s.isJoint(i) ? i + 1 : i
    if s.isAny(word, .scale) { return (Int(s.info(word).scale), word + 1) }
    if s.is(word, .hundred) { return (2, word + 1) }
    return nil
  }

  // MARK: - Words

  private static func words(_ s: Sentence, at i: Int) -> NumberPhrase? {
    var at = i
    var total = Number(0)
    var isArticle = false
    if s.is(i, .a), s.isAny(i + 1, [.hundred, .scale, .dozen]), !s.is(i + 1, .score) {
      isArticle = true
      at = i + 1
    }
    guard s.isAny(at, .numberWord) else { return nil }
    // A scale alone is a number only after its article: "million" in "a multi-million deal" is not.
    if !isArticle, !s.isAny(at, [.unitNumber, .tensNumber]) { return nil }
    var grain = 0
    var last = Int.max
    var end = at
    while let group = group(s, at: at, needsUnit: !(isArticle && at == i + 1)) {
      var value = Number(group.value)
      var next = group.end
      var power = 0
      while let (scale, after) = scaleWord(s, at: next) {
        power += scale
        next = after
      }
      guard power < last, let scaled = scaled(value, power), let sum = total.adding(scaled)
      else { break }
      value = scaled
      total = sum
      last = power
      end = next
      grain = power + trailingZeros(group.value)
      guard power > 0 else { break }
      at = next
      if s.is(at, .and), s.isAny(at + 1, [.unitNumber, .tensNumber]) { at += 1 }
      guard s.isAny(at, [.unitNumber, .tensNumber]) else { break }
    }
    guard end > at || end > i else { return nil }
    if let half = FractionReader.andFraction(s, at: end) {
      var (value, next) = (half.value, half.end)
      if last > 0, last < Int.max, let scaled = scaled(value, last) {
        value = scaled  // a million and a half
      }
      var sum = total.adding(value)
      if last == 0, let (scale, after) = scaleWord(s, at: next), let whole = sum {
        sum = scaled(whole, scale)  // two and a half million
        next = after
      }
      if let sum {
        return NumberPhrase(
          tokens: i..<next, low: sum, high: sum, style: .words, grain: grain - 1,
          beginsWithArticle: isArticle)
      }
    }
    return NumberPhrase(
      tokens: i..<end, low: total, high: total, style: .words, grain: grain,
      beginsWithArticle: isArticle)
  }

  private static func scaleWord(_ s: Sentence, at i: Int) -> (Int, Int)? {
    let word = s.isJoint(i) ? i + 1 : i
    return s.isAny(word, .scale) ? (Int(s.info(word).scale), word + 1) : nil
  }

  private static func trailingZeros(_ value: Int) -> Int {
    var value = value
    var zeros = 0
    while value > 0, value % 10 == 0 {
      value /= 10
      zeros += 1
    }
    return zeros
  }

  /// A number below a thousand: *thirty*, *twenty-five*, *three hundred and ten*, *two dozen*.
  private static func group(
    _ s: Sentence, at i: Int, needsUnit: Bool
  ) -> (value: Int, end: Int)? {
    var value = 0
    var at = i
    if s.isAny(at, [.unitNumber, .tensNumber]) {
      let small = belowHundred(s, at: at)
      (value, at) = (small.value, small.end)
    } else if !needsUnit {
      value = 1
      if s.isAny(at, .scale) { return (1, at) }
    } else {
      return nil
    }
    let multiplier = s.isJoint(at) ? at + 1 : at
    if s.isAny(multiplier, .dozen),
      !s.isSpaced(multiplier) || s.isAny(at - 1, .numberWord) || !needsUnit
    {
      return (value * Int(s.info(multiplier).number), multiplier + 1)
    }
    guard s.is(multiplier, .hundred) else { return (value, at) }
    value *= 100
    at = multiplier + 1
    var next = at
    if s.is(next, .and) { next += 1 }
    if s.isAny(next, [.unitNumber, .tensNumber]) {
      let small = belowHundred(s, at: next)
      // "five hundred and six hundred" are two numbers.
      if !s.is(small.end, .hundred) { return (value + small.value, small.end) }
    }
    return (value, at)
  }

  private static func belowHundred(_ s: Sentence, at i: Int) -> (value: Int, end: Int) {
    let value = Int(s.info(i).number)
    guard s.isAny(i, .tensNumber) else { return (value, i + 1) }
    let unit = s.isJoint(i + 1) ? i + 2 : i + 1
    if s.isAny(unit, .unitNumber), (1...9).contains(s.info(unit).number) {
      return (value + Int(s.info(unit).number), unit + 1)
    }
    return (value, i + 1)
  }
}
