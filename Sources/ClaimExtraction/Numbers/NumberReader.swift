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
    if let ordinal = OrdinalReader.closing(s, at: end, total, from: i) { return ordinal }
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
    while end - i < 16, let (scale, next) = scaleWord(s, at: end) {
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
    if s.isAny(word, .scale) || ScaleLetters.followsWords(s, word) {
      return (Int(s.info(word).scale), word + 1)
    }
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
      let isFraction =
        next > at && (FractionReader.part(s, at: next).map { $0.end > small.end } ?? false)
      if !s.is(small.end, .hundred), !isFraction { return (value + small.value, small.end) }
    }
    return (value, at)
  }

  private static func belowHundred(_ s: Sentence, at i: Int) -> (value: Int, end: Int) {
    let value = Int(s.info(i).number)
    guard s.isAny(i, .tensNumber) else { return (value, i + 1) }
    let isApart = s.isMark(i + 1, Mark.hyphen) && s.isSpaced(i + 1) && s.isSpaced(i + 2)
    let unit = s.isJoint(i + 1) || isApart ? i + 2 : i + 1
    if s.isAny(unit, .unitNumber), (1...9).contains(s.info(unit).number) {
      return (value + Int(s.info(unit).number), unit + 1)
    }
    return (value, i + 1)
  }
}
