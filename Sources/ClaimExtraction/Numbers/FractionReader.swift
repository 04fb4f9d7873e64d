import ClaimModel

/// Reads fractions: *two-thirds*, *half*, *a quarter*, *½*, *3/4*, *one in five*.
enum FractionReader {
  private static let symbols: [UInt16: (Int128, Int128)] = [
    Mark.half: (1, 2), Mark.quarter: (1, 4), Mark.threeQuarters: (3, 4), Mark.third: (1, 3),
    Mark.twoThirds: (2, 3), Mark.eighth: (1, 8), Mark.threeEighths: (3, 8),
    Mark.fiveEighths: (5, 8), Mark.sevenEighths: (7, 8), Mark.fifth: (1, 5),
    Mark.twoFifths: (2, 5), Mark.threeFifths: (3, 5), Mark.fourFifths: (4, 5), Mark.sixth: (1, 6),
    Mark.fiveSixths: (5, 6),
  ]

  static func symbol(_ s: Sentence, at i: Int) -> NumberPhrase? {
    guard s.has(i), let ratio = symbols[s.tokens[i].word],
      let value = Number(ratio.0, over: ratio.1)
    else { return nil }
    return scaled(s, value, i, i + 1)
  }

  static func words(_ s: Sentence, at i: Int) -> NumberPhrase? {
    // half, half a million, half of
    if s.is(i, .half), let half = Number(1, over: 2) {
      // half a dozen, half a million: the scale takes the half.
      if s.is(i + 1, anyOf: .a, .an), s.isAny(i + 2, [.scale, .dozen, .hundred]) {
        return scaled(s, half, i, i + 2)
      }
      return NumberPhrase(tokens: i..<i + 1, low: half, high: half, style: .fraction, grain: -1)
    }
    if s.is(i, .quarter), s.isAny(i + 1, .scale), let quarter = Number(1, over: 4) {
      return scaled(s, quarter, i, i + 1)
    }
    // one twenty-fifth of it
    if s.is(i, anyOf: .a, .one), let ordinal = OrdinalReader.tens(s, at: i + 1),
      s.is(ordinal.tokens.upperBound, .of) || s.isWhole(i..<ordinal.tokens.upperBound),
      let value = Number(1).divided(by: ordinal.low)
    {
      return NumberPhrase(
        tokens: i..<ordinal.tokens.upperBound, low: value, high: value, style: .fraction, grain: -1)
    }
    var top = 1
    var at = i
    if s.is(i, anyOf: .a, .an, .one) {
      at = i + 1
    } else if s.isAny(i, .unitNumber) {
      top = Int(s.info(i).number)
      at = i + 1
    } else {
      return nil
    }
    if s.isJoint(at) || s.isMark(at, Mark.hyphen) { at += 1 }
    guard s.isAny(at, .fraction), top > 0 else { return nil }
    let bottom = Int(s.info(at).denominator)
    // "two third" is no fraction, "one second" a time, "a second" an ordinal.
    guard bottom > 0, isPlural(s, at) == (top > 1), !(top == 1 && s.is(at, .second)) else {
      return nil
    }
    if s.is(i, anyOf: .a, .an) {
      // "a third" is a fraction before "of", and an ordinal before a noun.
      guard
        s.is(at, anyOf: .quarter, .half) || s.is(at + 1, .of)
          || bottom >= 100 && s.isWhole(i..<at + 1)
      else { return nil }
      if s.is(at, .quarter), s.is(i - 1, anyOf: .and) { return nil }
    }
    guard let value = Number(Int128(top), over: Int128(bottom)) else { return nil }
    var end = at + 1
    if s.is(end, .of), s.is(end + 1, anyOf: .a, .an), s.isAny(end + 2, [.scale, .dozen]) {
      end += 2
    }
    return scaled(s, value, i, end)
  }

  /// Takes the scale that stands at `end`: *a quarter of a million*.
  private static func scaled(
    _ s: Sentence, _ value: Number, _ start: Int, _ end: Int
  ) -> NumberPhrase {
    let info = s.info(end)
    var factor: Number?
    if s.isAny(end, .scale) { factor = Number(significand: 1, exponent: Int(info.scale)) }
    if s.isAny(end, [.dozen, .hundred]) { factor = Number(Int(info.number)) }
    if let factor, let product = value.multiplied(by: factor) {
      return NumberPhrase(
        tokens: start..<end + 1, low: product, high: product, style: .words,
        grain: max(0, Int(info.scale) - 1), beginsWithArticle: true)
    }
    return NumberPhrase(tokens: start..<end, low: value, high: value, style: .fraction, grain: -1)
  }

  /// *and a half*, *and three quarters*, *and fifty-four hundredths* after a whole number.
  static func andFraction(_ s: Sentence, at i: Int) -> (value: Number, end: Int)? {
    guard s.is(i, .and), let (value, end) = part(s, at: i + 1), !s.is(end, .of) || hasUnit(s, end)
    else { return nil }
    return (value, end)
  }

  /// *and a quarter of an hour*: the fraction is of a unit.
  private static func hasUnit(_ s: Sentence, _ of: Int) -> Bool {
    s.isAny(s.is(of + 1, anyOf: .a, .an) ? of + 2 : of + 1, .unit)
  }

  /// A fraction of one: *a half*, *half*, *one quarter*, *three fifths*, *two quarter*.
  static func part(_ s: Sentence, at i: Int) -> (value: Number, end: Int)? {
    if s.is(i, anyOf: .half, .quarter) { return ratio(1, s, i) }
    if s.is(i, anyOf: .a, .an), s.is(i + 1, anyOf: .half, .quarter, .third) {
      return ratio(1, s, i + 1)
    }
    guard let (top, end) = NumberReader.small(s, at: i) else { return nil }
    let at = s.isJoint(end) ? end + 1 : end
    guard isPlural(s, at) || s.is(at, anyOf: .half, .quarter) || top == 1 && s.is(at, .third)
    else { return nil }
    return ratio(top, s, at)
  }

  private static func ratio(_ top: Int, _ s: Sentence, _ i: Int) -> (value: Number, end: Int)? {
    let bottom = Int(s.info(i).denominator)
    guard bottom > 0, top > 0, top < bottom else { return nil }
    return Number(Int128(top), over: Int128(bottom)).map { ($0, i + 1) }
  }

  /// *fifths*, *halves*: the lower part of a fraction in the plural.
  static func isPlural(_ s: Sentence, _ i: Int) -> Bool {
    guard s.isAny(i, .fraction), let last = s.bytes(i).last else { return false }
    return last | 0x20 == 0x73
  }

  /// `½`, `1/2` or `-1/2` after whole digits.
  static func afterWhole(_ s: Sentence, at i: Int) -> (value: Number, end: Int)? {
    if s.has(i), s.tokens[i].kind == .mark, let ratio = symbols[s.tokens[i].word],
      let value = Number(ratio.0, over: ratio.1)
    {
      return (value, i + 1)
    }
    // "a coupon of 6-1/2 per cent", "1-1/2 cups": halves and thirds, and what is halved again.
    let at = s.isMark(i, Mark.hyphen) && s.isJoint(i) ? i + 1 : i
    guard s.isNumber(at), at > i || s.isSpaced(at), let value = slash(s, at: at),
      value < Number(1), at == i || isJoined(s, i - 1, value, bottom: at + 2)
    else { return nil }
    return (value, at + 3)
  }

  /// A fraction in lowest terms after a whole number and a hyphen; "3-5/10" and "1984-3/4" are days and
  /// years.
  private static func isJoined(
    _ s: Sentence, _ whole: Int, _ value: Number, bottom: Int
  ) -> Bool {
    guard DatePieces.digits(s, whole, 4...4) == nil,
      let written = NumberReader.value(s, bottom)?.value
    else { return false }
    return written.isWhole && written.numerator == value.denominator
      && joined.contains(value.denominator)
  }

  /// The lower parts of fractions that are written after a whole number and a hyphen.
  private static let joined: Set<Int128> = [2, 3, 4, 8, 16, 32, 64]

  /// `3/4`: two short runs of digits joined by a slash, the first the smaller.
  static func slash(_ s: Sentence, at i: Int) -> Number? {
    guard s.isNumber(i), s.isMark(i + 1, anyOf: Mark.slash, Mark.fraction), s.isNumber(i + 2),
      !s.isSpaced(i + 1), !s.isSpaced(i + 2), s.length(i) <= 2, s.length(i + 2) <= 4,
      !s.isMark(i + 3, Mark.slash), !s.isMark(i - 1, Mark.slash),
      let top = NumberReader.value(s, i), let bottom = NumberReader.value(s, i + 2)
    else { return nil }
    return top.value.divided(by: bottom.value)
  }
}
