import ClaimModel

/// Reads a decimal point in words: *five point five*, *1 point 1*, *nought point nought three*.
enum PointReader {
  static func read(
    _ s: Sentence, at i: Int, after whole: Number
  ) -> (value: Number, places: Int, end: Int)? {
    guard s.is(i, .point), s.isSpaced(i), whole.isWhole else { return nil }
    var digits = 0
    var places = 0
    var at = i + 1
    while places < 12 {
      if s.isAny(at, .unitNumber), (0...9).contains(s.info(at).number) {
        digits = digits * 10 + Int(s.info(at).number)
        places += 1
        at += 1
      } else if places == 0, let small = NumberReader.small(s, at: at) {
        return sum(whole, small.value, 2, small.end)
      } else if places == 0, s.isNumber(at), s.length(at) <= 6,
        s.isDisjointShape(at, [.decimal, .grouped]),
        let (value, _) = NumberReader.value(s, at)
      {
        return sum(whole, Int(value.numerator), s.length(at), at + 1)
      } else {
        break
      }
    }
    return places > 0 ? sum(whole, digits, places, at) : nil
  }

  private static func sum(
    _ whole: Number, _ digits: Int, _ places: Int, _ end: Int
  ) -> (value: Number, places: Int, end: Int)? {
    Number(significand: Int128(digits), exponent: -places).flatMap(whole.adding).map {
      ($0, places, end)
    }
  }
}
