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
    if let ordinal = OrdinalReader.tens(s, at: i) { return ordinal }
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
    var power = 0
    if let spaced = spaced(s, at: i) {
      (value, grain, end) = (spaced.value, 0, spaced.end)
    } else if let decimal = PointReader.read(s, at: end, after: value) {
      return NumberPhrase(
        tokens: i..<decimal.end, low: decimal.value, high: decimal.value, style: .digits,
        grain: -decimal.places)
    }
    var isBare = shape.isDisjoint(with: [.decimal, .grouped])
    if let suffix = suffix(s, at: end, isMoney: isMoney) {
      guard let scaled = scaled(value, suffix) else { return nil }
      value = scaled
      grain += suffix
      power += suffix
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

  private static func scaled(_ value: Number, _ power: Int) -> Number? {
    Number(significand: 1, exponent: power).flatMap(value.multiplied)
  }

  /// The power of ten of a scale letter right after digits: *5k*, *1.5bn*.
  private static func suffix(_ s: Sentence, at i: Int, isMoney: Bool) -> Int? {
    guard s.isAny(i, .scaleSuffix), !s.isJoint(i + 1) else { return nil }
    let isLetter = s.length(i) == 1
    // Alone, m is a metre, g a gram, b and t may be anything; k is a thousand.
    if isLetter, !isMoney, !s.is(i, .k), !(s.is(i, .m) && s.isCapital(i)) { return nil }
    if s.isSpaced(i), isLetter { return nil }
    if !isMoney, s.length(i) == 2, !isScaleAbbreviation(s, i) { return nil }
    return Int(s.info(i).scale)
  }

  /// *mm* and *cr* are scales beside money only.
  private static func isScaleAbbreviation(_ s: Sentence, _ i: Int) -> Bool {
    s.is(i, anyOf: .bn, .mn) || s.length(i) > 2 || s.spells(i, "cr")
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
    if !isArticle, let bare = bareScale(s, at: at) { return bare }
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
      // one hundred and three quarters: the three belong to the fraction
      if at > i, s.is(at - 1, .and), let part = FractionReader.part(s, at: at),
        part.end >= group.end, s.isAny(part.end - 1, .fraction)
      {
        break
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
    if let decimal = PointReader.read(s, at: end, after: total) {
      var value = decimal.value
      var next = decimal.end
      if let (scale, after) = scaleWord(s, at: next), let product = scaled(value, scale) {
        (value, next) = (product, after)
      }
      return NumberPhrase(
        tokens: i..<next, low: value, high: value, style: .words, grain: -decimal.places)
    }
    if FractionReader.isPlural(s, end), !s.isAny(end, .timeUnit), !s.is(end, .quarters),
      let value = total.divided(by: Number(Int(s.info(end).denominator)))
    {
      return NumberPhrase(
        tokens: i..<end + 1, low: value, high: value, style: .fraction, grain: -1)
    }
    if let half = FractionReader.andFraction(s, at: end) {
      var (value, next) = (half.value, half.end)
      if last > 0, last < Int.max {
        if let (scale, after) = scaleWord(s, at: next), scale < last,
          let part = scaled(value, scale)
        {
          (value, next) = (part, after)  // a billion and a quarter million
        } else if let scaled = scaled(value, last) {
          value = scaled  // a million and a half
        }
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
      beginsWithArticle: isArticle, scale: last < Int.max ? last : 0)
  }

  /// *hundred thousand*, *thousand litres*: a scale that no number stands before.
  private static func bareScale(_ s: Sentence, at i: Int) -> NumberPhrase? {
    guard s.isAny(i, [.hundred, .scale]),
      s.isDisjoint(i - 1, [.numberWord, .vagueSize, .quantifier]),
      !s.isNumber(i - 1), s.isSpaced(i)
    else { return nil }
    var power = s.is(i, .hundred) ? 2 : Int(s.info(i).scale)
    var end = i + 1
    while let (scale, next) = scaleWord(s, at: end) {
      power += scale
      end = next
    }
    guard end > i + 1 || s.isAny(end, .unit), let value = Number(significand: 1, exponent: power)
    else { return nil }
    return NumberPhrase(
      tokens: i..<end, low: value, high: value, style: .words, grain: power, scale: power)
  }

  /// A number below a hundred: *three*, *fifty-four*.
  static func small(_ s: Sentence, at i: Int) -> (value: Int, end: Int)? {
    s.isAny(i, [.unitNumber, .tensNumber]) ? belowHundred(s, at: i) : nil
  }

  private static func scaleWord(_ s: Sentence, at i: Int) -> (Int, Int)? {
    let word = s.isJoint(i) ? i + 1 : i
    if s.isAny(word, .scale) { return (Int(s.info(word).scale), word + 1) }
    return s.isBytes(word, "Cr") ? (7, word + 1) : nil
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
    // one twenty two: the hundred is left out, with nothing after it
    if (1...9).contains(value), at == i + 1, s.isAny(at, .tensNumber), s.isSpaced(at) {
      let small = belowHundred(s, at: at)
      if small.end > at + 1, !s.isWord(small.end) { return (value * 100 + small.value, small.end) }
    }
    let multiplier = s.isJoint(at) ? at + 1 : at
    if s.isBytes(multiplier, "dozens"), !needsUnit || value > 0 {
      return (value * 12, multiplier + 1)
    }
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
      // "five hundred and six hundred" are two numbers; the three of "and three quarters" is none.
      let isFraction = next > at && s.isAny(small.end, .fraction)
      if !s.is(small.end, .hundred), !isFraction { return (value + small.value, small.end) }
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
