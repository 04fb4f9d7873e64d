import ClaimModel

/// The parts that dates are made of. Each reader takes any index and answers `nil` beyond the end.
enum DatePieces {
  /// A piece with the token after it.
  typealias Piece = (value: Int, end: Int)

  /// The bare digits of a token of at most `length` digits.
  static func digits(_ s: Sentence, _ i: Int, _ lengths: ClosedRange<Int>) -> Int? {
    guard s.isNumber(i), lengths.contains(s.length(i)),
      s.tokens[i].shape.isDisjoint(with: [.decimal, .grouped])
    else { return nil }
    var value = 0
    for byte in s.bytes(i) {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte &- 0x30)
    }
    return value
  }

  /// A month's name; `next` is the token after a period that closes its short form.
  static func month(_ s: Sentence, _ i: Int) -> (value: Int, end: Int, next: Int)? {
    guard s.isAny(i, .month) else { return nil }
    let isShort = s.length(i) <= 4 && s.isMark(i + 1, Mark.period) && !s.isSpaced(i + 1)
    return (Int(s.info(i).month), i + 1, isShort ? i + 2 : i + 1)
  }

  static func weekday(_ s: Sentence, _ i: Int) -> (value: Int, end: Int, next: Int)? {
    // "on Sundays" is no day.
    guard s.isAny(i, .weekday), s.length(i) < 7 || s.bytes(i).last != 0x73 else { return nil }
    let isShort = s.length(i) <= 5 && s.isMark(i + 1, Mark.period) && !s.isSpaced(i + 1)
    return (Int(s.info(i).weekday), i + 1, isShort ? i + 2 : i + 1)
  }

  /// The day of a month: `5`, `05`, `5th`, *fifth*, *twenty second*.
  static func day(_ s: Sentence, _ i: Int) -> (value: Int, end: Int, isOrdinal: Bool)? {
    if let value = digits(s, i, 1...2) {
      guard (1...31).contains(value) else { return nil }
      if s.is(i + 1, anyOf: .st, .nd, .rd, .th), !s.isSpaced(i + 1) { return (value, i + 2, true) }
      if s.isWord(i + 1), !s.isSpaced(i + 1), !s.isAny(i + 1, .month) { return nil }
      return (value, i + 1, false)
    }
    guard let ordinal = ordinal(s, i), (1...31).contains(ordinal.value) else { return nil }
    return (ordinal.value, ordinal.end, true)
  }

  /// An ordinal in words or digits.
  static func ordinal(_ s: Sentence, _ i: Int) -> Piece? {
    if let value = digits(s, i, 1...3) {
      guard s.is(i + 1, anyOf: .st, .nd, .rd, .th), !s.isSpaced(i + 1) else { return nil }
      return (value, i + 2)
    }
    if s.isAny(i, .tensNumber) {
      let unit = s.isJoint(i + 1) ? i + 2 : i + 1
      guard s.isAny(unit, .ordinal), (1...9).contains(s.info(unit).ordinal) else { return nil }
      return (Int(s.info(i).number) + Int(s.info(unit).ordinal), unit + 1)
    }
    guard s.isAny(i, .ordinal) else { return nil }
    return (Int(s.info(i).ordinal), i + 1)
  }

  /// A number below a hundred in words: *fifteen*, *twenty five*, *thirty-one*.
  static func smallWords(_ s: Sentence, _ i: Int) -> Piece? {
    if s.isAny(i, .unitNumber) { return (Int(s.info(i).number), i + 1) }
    guard s.isAny(i, .tensNumber) else { return nil }
    let unit = s.isJoint(i + 1) ? i + 2 : i + 1
    if s.isAny(unit, .unitNumber), (1...9).contains(s.info(unit).number) {
      return (Int(s.info(i).number) + Int(s.info(unit).number), unit + 1)
    }
    return (Int(s.info(i).number), i + 1)
  }

  /// How many units: *a*, *two*, `3`, *a couple of*. A vague many (*several*, *a few*) has no value.
  static func count(_ s: Sentence, _ i: Int) -> (value: Int?, end: Int)? {
    if let value = digits(s, i, 1...3) { return (value, i + 1) }
    if s.is(i, anyOf: .a, .an) {
      if s.is(i + 1, .few) { return (nil, i + 2) }
      if s.is(i + 1, .couple) { return (2, s.is(i + 2, .of) ? i + 3 : i + 2) }
      return (1, i + 1)
    }
    if s.is(i, anyOf: .several, .few, .many) { return (nil, i + 1) }
    if s.is(i, .couple) { return (2, s.is(i + 1, .of) ? i + 2 : i + 1) }
    if let words = smallWords(s, i) { return (words.value, words.end) }
    return nil
  }

  // MARK: - Years

  /// A year after a day or month: four digits, `'88`, or words.
  static func year(_ s: Sentence, _ i: Int) -> Piece? {
    if let value = digits(s, i, 4...4), (1000...2199).contains(value) {
      // 1990s, 2000m
      if s.isWord(i + 1), !s.isSpaced(i + 1) { return nil }
      return era(s, (value, i + 1))
    }
    if s.isMark(i, Mark.apostrophe), !s.isSpaced(i + 1), let value = digits(s, i + 1, 2...2) {
      if s.isWord(i + 2), !s.isSpaced(i + 2) { return nil }
      return (century(of: value), i + 2)
    }
    return YearWords.read(s, i)
  }

  /// A year with its era: *44 BC*, *AD 70*. Years before the era count down from 0 (1 BC).
  static func eraYear(_ s: Sentence, _ i: Int) -> Piece? {
    if s.is(i, .ad), s.tokens[i].shape.contains(.allCapitals) || s.length(i) > 2,
      let value = digits(s, i + 1, 1...4), value > 0
    {
      return (value, i + 2)
    }
    guard let value = digits(s, i, 1...4), value > 0 else { return nil }
    let dated = era(s, (value, i + 1))
    return dated.end > i + 1 ? dated : nil
  }

  private static func era(_ s: Sentence, _ year: Piece) -> Piece {
    let i = year.end
    guard s.isAny(i, .era), s.isCapital(i) else { return year }
    return s.is(i, anyOf: .bc, .bce) ? (1 - year.value, i + 1) : (year.value, i + 1)
  }

  /// The full year of two digits: 50 to 99 belong to the twentieth century, 00 to 49 to this one.
  static func century(of twoDigits: Int) -> Int {
    twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits
  }

  // MARK: - Words around

  /// *last*, *this*, *next* and their like, as a step from the present one.
  static func step(_ s: Sentence, _ i: Int) -> Step? {
    switch s.key(i) {
    case .last, .previous: .last
    case .past: .past
    case .this, .current, .present: .this
    case .next: .next
    case .coming, .upcoming: .coming
    case .following: .following
    default: nil
    }
  }

  enum Step {
    case last, past, this, next, coming, following

    /// Units from the present one.
    var offset: Int {
      switch self {
      case .last, .past: -1
      case .this: 0
      case .next, .coming, .following: 1
      }
    }
  }
}
