import ClaimModel

/// Reads ordinals: *third*, *twenty-fifth*, *21st*, *one hundredth*.
enum OrdinalReader {
  static func read(_ s: Sentence, at i: Int) -> NumberPhrase? {
    if s.isAny(i, .tensNumber) {
      let unit = s.isJoint(i + 1) ? i + 2 : i + 1
      if s.isAny(unit, .ordinal), (1...9).contains(s.info(unit).ordinal) {
        return phrase(s, i..<unit + 1, Int(s.info(i).number) + Int(s.info(unit).ordinal))
      }
    }
    guard s.isAny(i, .ordinal) else { return nil }
    return phrase(s, i..<i + 1, Int(s.info(i).ordinal))
  }

  /// Digits with their ending: `21st`.
  static func digits(_ s: Sentence, at i: Int) -> NumberPhrase? {
    guard s.isNumber(i), s.is(i + 1, anyOf: .st, .nd, .rd, .th), !s.isSpaced(i + 1),
      let (value, _) = NumberReader.value(s, i), value.isWhole, value.numerator < 1_000_000
    else { return nil }
    return phrase(s, i..<i + 2, Int(value.numerator))
  }

  private static func phrase(_ s: Sentence, _ tokens: Range<Int>, _ value: Int) -> NumberPhrase {
    NumberPhrase(tokens: tokens, low: Number(value), high: Number(value), style: .ordinal)
  }
}
