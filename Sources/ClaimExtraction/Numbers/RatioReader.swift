import ClaimModel

/// Reads one number of another: *one in five*, *one adult in six*, *four out of ten*, *one over
/// three*, *3 to 1*.
enum RatioReader {
  /// The ratio that goes on from a whole number.
  static func read(_ s: Sentence, from top: NumberPhrase) -> NumberPhrase? {
    guard top.style == .digits || top.style == .words, top.low.isWhole, !top.low.isZero,
      top.low < Number(1000), top.scale == 0
    else { return nil }
    if let share = named(s, top) { return share }
    let i = top.tokens.upperBound
    let isOut = s.is(i, .out) && s.is(i + 1, .of)
    let isIn = s.is(i, .in)
    let isOver = s.is(i, .over) && top.low == Number(1)
    let toward = s.isJoint(i) && s.is(i + 1, .to) && s.isJoint(i + 2) ? 3 : s.is(i, .to) ? 1 : 0
    let at = isOut ? i + 2 : toward > 0 ? i + toward : i + 1
    guard isOut || isIn || isOver || toward > 0,
      s.isNumber(at) || s.isAny(at, .numberWord) || s.is(at, .a),
      let bottom = NumberReader.read(s, at: at), bottom.low.isWhole, !bottom.low.isZero,
      bottom.style == .digits || bottom.style == .words
    else { return nil }
    if toward > 0 {
      // Odds: the second is one, and nothing is counted after it.
      guard bottom.low == Number(1), top.low > Number(1), bottom.tokens.count == 1,
        !s.isMark(bottom.tokens.upperBound, anyOf: Mark.percent, Mark.period) || toward > 1
      else { return nil }
      return phrase(top, bottom, top.low)
    }
    guard top.low < bottom.low, let value = top.low.divided(by: bottom.low) else { return nil }
    let next = bottom.tokens.upperBound
    if isIn, !isShare(s, top, bottom, next) { return nil }
    if isOver, s.isAny(next, .timeUnit) || s.isMark(next, Mark.percent) { return nil }
    return phrase(top, bottom, value)
  }

  /// *one adult in six*, and not *one goal in two games*.
  private static func named(_ s: Sentence, _ top: NumberPhrase) -> NumberPhrase? {
    let i = top.tokens.upperBound
    guard top.low == Number(1), s.is(i + 1, .in), s.isAny(i, [.noun, .person]),
      !YearContext.isPlural(s, i), s.isNumber(i + 2) || s.isAny(i + 2, .numberWord),
      let bottom = NumberReader.read(s, at: i + 2), bottom.low.isWhole, bottom.low > Number(1),
      bottom.style == .digits || bottom.style == .words,
      let value = top.low.divided(by: bottom.low)
    else { return nil }
    let next = bottom.tokens.upperBound
    guard isShare(s, top, bottom, next), !YearContext.isPlural(s, next), !s.is(next, .of) else {
      return nil
    }
    return phrase(top, bottom, value)
  }

  /// *one in five Americans*, and not *3 in 2012* or *two in three days*.
  private static func isShare(
    _ s: Sentence, _ top: NumberPhrase, _ bottom: NumberPhrase, _ next: Int
  ) -> Bool {
    if s.isAny(next, [.timeUnit, .unit, .month]) || s.isJoint(next) { return false }
    if let digits = bottom.digits, (1000...2100).contains(digits), digits % 1000 != 0 {
      return false
    }
    if top.low == Number(1) { return true }
    guard let digits = bottom.digits ?? Int(exactly: bottom.low.numerator) else {
      return true
    }
    return top.low < Number(10) && (digits <= 10 || digits % 10 == 0)
  }

  private static func phrase(
    _ top: NumberPhrase, _ bottom: NumberPhrase, _ value: Number
  ) -> NumberPhrase {
    NumberPhrase(
      tokens: top.tokens.lowerBound..<bottom.tokens.upperBound, low: value, high: value,
      style: .fraction, grain: -1)
  }
}
