import ClaimModel

/// Reads ordinals: *third*, *twenty-fifth*, *21st*, *one hundredth*.
enum OrdinalReader {
  static func read(_ s: Sentence, at i: Int) -> NumberPhrase? {
    guard s.isAny(i, .ordinal) else { return nil }
    return phrase(s, i..<i + 1, Int(s.info(i).ordinal))
  }

  /// *twenty-fifth*, *twenty fifth*, *two hundredth*.
  static func tens(_ s: Sentence, at i: Int) -> NumberPhrase? {
    let isJoined = s.isJoint(i + 1) || s.isMark(i + 1, Mark.emDash) && !s.isSpaced(i + 2)
    let unit = isJoined ? i + 2 : i + 1
    guard s.isAny(unit, .ordinal) else { return nil }
    let ordinal = Int(s.info(unit).ordinal)
    if s.isAny(i, .tensNumber), (1...9).contains(ordinal) {
      // "thirty second" is how long something takes.
      if !isJoined, s.is(unit, .second) { return nil }
      return phrase(s, i..<unit + 1, Int(s.info(i).number) + ordinal)
    }
    if s.isAny(i, .unitNumber), s.info(i).number > 1, ordinal >= 100 {
      return phrase(s, i..<unit + 1, Int(s.info(i).number) * ordinal)
    }
    return nil
  }

  /// The ordinal that closes a longer number: *three hundred and thirty-first*, *two millionth*.
  static func closing(
    _ s: Sentence, at end: Int, _ total: Number, from start: Int
  ) -> NumberPhrase? {
    guard total >= Number(10), total < Number(1_000_000), total.isWhole else { return nil }
    let value = Int(total.numerator)
    let isJoined = s.isJoint(end)
    let isAdded = s.is(end, .and)
    let at = isJoined || isAdded ? end + 1 : end
    guard s.isAny(at, .ordinal), !s.isJoint(at + 1) else { return nil }
    let ordinal = Int(s.info(at).ordinal)
    if ordinal >= 100, !isAdded { return phrase(s, start..<at + 1, value * ordinal) }
    let room = value % 100 == 0 ? 100 : value % 10 == 0 ? 10 : 0
    guard value >= 100, ordinal < room, isAdded == (room == 100), isJoined || !s.is(at, .second)
    else { return nil }
    return phrase(s, start..<at + 1, value + ordinal)
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
