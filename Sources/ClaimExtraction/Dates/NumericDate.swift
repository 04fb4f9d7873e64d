import ClaimModel

/// The numbers of a date in digits.
struct NumericDate {
  var year: Int?
  var month: Int
  var day: Int
  var end: Int
  /// Too short to be a date without a weekday beside it: `7-6`.
  var isLoose: Bool

  static func read(_ s: Sentence, at i: Int) -> NumericDate? {
    guard s.isNumber(i), !follows(s, i) else { return nil }
    return compact(s, i) ?? yearFirst(s, i) ?? yearLast(s, i) ?? dotted(s, i) ?? short(s, i)
  }

  /// Something stands right before that makes the digits part of a longer run.
  private static func follows(_ s: Sentence, _ i: Int) -> Bool {
    guard !s.isSpaced(i) else { return s.isAny(i - 1, .label) && !s.isAny(i - 1, .month) }
    // 10/1-11/7
    if s.isMark(i - 1, anyOf: Mark.hyphen, Mark.dash), s.isMark(i + 1, Mark.slash),
      s.isMark(i - 3, Mark.slash)
    {
      return false
    }
    return s.isNumber(i - 1)
      || s.isMark(i - 1, anyOf: Mark.slash, Mark.period, Mark.colon, Mark.dollar, Mark.plus)
      || s.isMark(i - 1, anyOf: Mark.hyphen, Mark.dash) && s.isNumber(i - 2) && !s.isSpaced(i - 1)
  }

  private static func goesOn(_ s: Sentence, _ i: Int) -> Bool {
    if s.isWord(i), !s.isSpaced(i), !s.isAny(i, .month) { return true }
    guard s.has(i + 1), !s.isSpaced(i), !s.isSpaced(i + 1), s.isNumber(i + 1) else { return false }
    if s.isMark(i, Mark.hyphen) {
      return !(s.isMark(i + 2, Mark.slash) && s.isMark(i - 2, Mark.slash))
    }
    return s.isMark(i, anyOf: Mark.slash, Mark.period, Mark.colon)
  }

  /// The same mark twice between three numbers.
  private static func isJoined(_ s: Sentence, _ i: Int, _ mark: UInt16) -> Bool {
    s.isMark(i, mark) && !s.isSpaced(i) && !s.isSpaced(i + 1)
  }

  private static let marks = [Mark.slash, Mark.hyphen, Mark.period]

  /// `20161016`
  private static func compact(_ s: Sentence, _ i: Int) -> NumericDate? {
    guard let value = DatePieces.digits(s, i, 8...8), (1900...2100).contains(value / 10_000),
      !goesOn(s, i + 1), !s.isWord(i - 1) || !s.isAny(i - 1, .label)
    else { return nil }
    let (month, day) = (value / 100 % 100, value % 100)
    guard Day(year: value / 10_000, month: month, day: day) != nil else { return nil }
    return NumericDate(
      year: value / 10_000, month: month, day: day, end: i + 1, isLoose: false)
  }

  /// `2018-06-30`, `2015/08/12`
  private static func yearFirst(_ s: Sentence, _ i: Int) -> NumericDate? {
    guard let year = DatePieces.digits(s, i, 4...4), (1000...2199).contains(year),
      let mark = marks.first(where: { isJoined(s, i + 1, $0) }),
      let month = DatePieces.digits(s, i + 2, 1...2), (1...12).contains(month),
      isJoined(s, i + 3, mark), let day = DatePieces.digits(s, i + 4, 1...2),
      (1...31).contains(day), !goesOn(s, i + 5)
    else { return nil }
    return NumericDate(year: year, month: month, day: day, end: i + 5, isLoose: false)
  }

  /// `6/30/2018`, `30-6-2018`, `3/3/15`
  private static func yearLast(_ s: Sentence, _ i: Int) -> NumericDate? {
    guard let first = DatePieces.digits(s, i, 1...2),
      let mark = marks.first(where: {
        isJoined(s, i + 1, $0)
      }), let second = DatePieces.digits(s, i + 2, 1...2)
    else { return nil }
    let closes = isJoined(s, i + 3, mark) || mark == Mark.slash && isJoined(s, i + 3, Mark.comma)
    guard closes, !goesOn(s, i + 5) else { return nil }
    var year: Int
    if let full = DatePieces.digits(s, i + 4, 4...4), (1000...2199).contains(full) {
      year = full
    } else if mark != Mark.period, let short = DatePieces.digits(s, i + 4, 2...2) {
      year = DatePieces.century(of: short)
    } else {
      return nil
    }
    guard let (month, day) = order(first, second) else { return nil }
    return NumericDate(year: year, month: month, day: day, end: i + 5, isLoose: false)
  }

  /// `30.6.2018`: the scanner reads the last two numbers as one with a decimal point.
  private static func dotted(_ s: Sentence, _ i: Int) -> NumericDate? {
    guard let first = DatePieces.digits(s, i, 1...2), isJoined(s, i + 1, Mark.period),
      s.isNumber(i + 2), s.length(i + 2) <= 7, s.tokens[i + 2].shape.contains(.decimal),
      !goesOn(s, i + 3)
    else { return nil }
    var parts = (0, 0)
    var digits = (0, 0)
    var isAfter = false
    for byte in s.bytes(i + 2) {
      if byte == 0x2E {
        isAfter = true
      } else if byte &- 0x30 < 10 {
        let value = Int(byte &- 0x30)
        if isAfter {
          parts.1 = parts.1 * 10 + value
          digits.1 += 1
        } else {
          parts.0 = parts.0 * 10 + value
          digits.0 += 1
        }
      }
    }
    guard digits.0 <= 2, digits.1 == 4, (1000...2199).contains(parts.1),
      let (month, day) = order(first, parts.0)
    else { return nil }
    return NumericDate(year: parts.1, month: month, day: day, end: i + 3, isLoose: false)
  }

  /// `6/30`, and `7-6` beside a weekday.
  private static func short(_ s: Sentence, _ i: Int) -> NumericDate? {
    guard let first = DatePieces.digits(s, i, 1...2),
      let second = DatePieces.digits(s, i + 2, 1...2),
      isJoined(s, i + 1, Mark.slash) || isJoined(s, i + 1, Mark.hyphen), !goesOn(s, i + 3),
      let (month, day) = order(first, second), (first, second) != (24, 7),
      (first, second) != (9, 11)
    else { return nil }
    let isSlash = s.isMark(i + 1, Mark.slash)
    // A fraction, or 24/7 and 9/11, unless the words before ask for a day.
    let isAsked =
      s.is(i - 1, anyOf: .on, .by, .since, .until, .from, .till, .this, .next)
      || s.is(i - 1, anyOf: .to, .before, .after, .between)
    let isAlone = i == 0 && !s.isWord(i + 3) && !s.has(i + 4) && s.length(i) + s.length(i + 2) > 2
    let isFraction =
      first == 1 || first < second && first < 5 && [2, 3, 4, 5, 8, 16].contains(second)
    let isDay =
      isSlash && max(first, second) > 12 && !isFraction && !s.isThing(i + 3, [.noun, .unit])
    return NumericDate(
      year: nil, month: month, day: day, end: i + 3,
      isLoose: !(isAsked && (isSlash || second > 12) || isAlone || isDay))
  }

  /// Month first, unless the first number can only be a day.
  private static func order(_ first: Int, _ second: Int) -> (month: Int, day: Int)? {
    if (1...12).contains(first), (1...31).contains(second) { return (first, second) }
    if (13...31).contains(first), (1...12).contains(second) { return (second, first) }
    return nil
  }
}
