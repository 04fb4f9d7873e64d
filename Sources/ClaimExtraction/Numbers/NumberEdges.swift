import ClaimModel

/// What stands right beside a number and changes it: a sign, a leading point, a power of ten.
enum NumberEdges {
  static func extend(_ number: NumberPhrase, in s: Sentence) -> NumberPhrase {
    var number = number
    if number.style == .digits { point(&number, in: s) }
    if number.style == .digits { power(&number, in: s) }
    switch number.style {
    case .digits, .words, .fraction: sign(&number, in: s)
    default: break
    }
    if number.style == .words { repetition(&number, in: s) }
    return number
  }

  /// `.08`: a point that ends no sentence.
  private static func point(_ number: inout NumberPhrase, in s: Sentence) {
    let i = number.tokens.lowerBound
    guard s.isMark(i - 1, Mark.period), !s.isSpaced(i),
      s.isDisjointShape(i, [.decimal, .grouped]),
      s.isSpaced(i - 1) || i == 1 || s.tokens[i - 2].kind == .mark,
      let scaled = Number(significand: 1, exponent: -s.length(i)).flatMap(number.low.multiplied)
    else { return }
    number.low = scaled
    number.high = scaled
    number.isBare = false
    number.digits = nil
    number.grain = -s.length(i)
    number.tokens = i - 1..<number.tokens.upperBound
  }

  /// `5.2 × 10^6`, `1e6`, `9.83e-3`.
  private static func power(_ number: inout NumberPhrase, in s: Sentence) {
    let i = number.tokens.lowerBound
    // 10−5 mbar: a power of ten that lost its raising
    if number.tokens.count == 1, s.bytes(i).elementsEqual([0x31, 0x30]),
      s.isMark(i + 1, Mark.minus),
      !s.isSpaced(i + 1), s.isNumber(i + 2), !s.isSpaced(i + 2), s.length(i + 2) <= 2,
      let (places, _) = NumberReader.value(s, i + 2),
      let value = Number(significand: 1, exponent: -Int(places.numerator))
    {
      number.low = value
      number.high = value
      number.isBare = false
      number.digits = nil
      number.tokens = i..<i + 3
      return
    }
    guard let (exponent, end) = PowerOfTen.read(s, at: number.tokens.upperBound),
      let power = Number(significand: 1, exponent: exponent),
      let low = number.low.multiplied(by: power)
    else { return }
    number.low = low
    number.high = low
    number.isBare = false
    number.digits = nil
    number.grain += exponent
    number.tokens = number.tokens.lowerBound..<end
  }

  /// `-5`, *minus five*, *negative 0.3*.
  private static func sign(_ number: inout NumberPhrase, in s: Sentence) {
    let i = number.tokens.lowerBound
    let before = i - 1
    let isWord = s.is(before, anyOf: .minus, .negative)
    let isMinus = s.isMark(before, Mark.minus) && !s.isSpaced(i)
    let isHyphen =
      s.isMark(before, anyOf: Mark.hyphen, Mark.dash) && (s.isNumber(i) || s.isMark(i, Mark.period))
      && (!s.isSpaced(i) || before == 0)
    guard isWord || isMinus || isHyphen else { return }
    if isWord, s.isNumber(before - 1) || s.isAny(before - 1, [.numberWord, .currency]) { return }
    if isWord, s.is(before, .negative), s.isWord(i) == false, s.isAny(before - 1, .determiner) {
      return
    }
    if !isWord, before > 0 {
      // A range, a score, a code or a list mark is no sign.
      guard s.isSpaced(before) || s.tokens[before - 1].kind == .mark else { return }
      if s.isNumber(before - 1) || s.isMark(before - 1, Mark.hyphen) { return }
      if s.isMark(before - 1, anyOf: Mark.closeParenthesis, Mark.closeQuote, Mark.percent) {
        return
      }
    }
    if before == 0, isHyphen, s.isSpaced(i), s.isWord(number.tokens.upperBound) { return }
    number.low = number.low.negated
    number.high = number.high.negated
    number.isBare = false
    number.digits = nil
    number.tokens = before..<number.tokens.upperBound
  }

  /// *forty-five (45)*: the same number again in digits.
  private static func repetition(_ number: inout NumberPhrase, in s: Sentence) {
    let i = number.tokens.upperBound
    guard s.isMark(i, Mark.openParenthesis), s.isNumber(i + 1),
      s.isMark(i + 2, Mark.closeParenthesis), let (value, _) = NumberReader.value(s, i + 1),
      value == number.low
    else { return }
    number.tokens = number.tokens.lowerBound..<i + 3
  }
}

extension Sentence {
  func isDisjointShape(_ i: Int, _ shape: TokenShape) -> Bool {
    has(i) && tokens[i].shape.isDisjoint(with: shape)
  }
}

/// Reads powers of ten after a number: `e6`, `e-3`, `× 10^6`, `x10^-4`, `×10−5`, `× 10⁶`.
enum PowerOfTen {
  static func read(_ s: Sentence, at i: Int) -> (exponent: Int, end: Int)? {
    if !s.isSpaced(i), s.isWord(i), s.bytes(i)[0] | 0x20 == 0x65 {
      if s.length(i) == 1 { return signed(s, at: i + 1) }
      return digits(s.bytes(i).dropFirst()).map { ($0, i + 1) }
    }
    var at = i
    if s.isMark(at, Mark.times) || s.is(at, .x), s.isNumber(at + 1), isTen(s, at + 1) {
      at += 2
    } else if s.isBytes(at, "x10") {
      at += 1
    } else {
      return nil
    }
    if s.isMark(at, Mark.caret), !s.isSpaced(at) { return signed(s, at: at + 1) }
    if s.isMark(at, anyOf: Mark.minus, Mark.hyphen, Mark.dash), !s.isSpaced(at) {
      return signed(s, at: at)
    }
    return superscript(s, at: at)
  }

  private static func isTen(_ s: Sentence, _ i: Int) -> Bool {
    s.bytes(i).elementsEqual([0x31, 0x30])
  }

  private static func signed(_ s: Sentence, at i: Int) -> (Int, Int)? {
    let isNegative = s.isMark(i, anyOf: Mark.minus, Mark.hyphen, Mark.dash)
    let at = isNegative || s.isMark(i, Mark.plus) ? i + 1 : i
    guard s.isNumber(at), !s.isSpaced(at), let value = digits(s.bytes(at)[...]) else { return nil }
    return (isNegative ? -value : value, at + 1)
  }

  private static func digits(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard (1...2).contains(bytes.count) else { return nil }
    var value = 0
    for byte in bytes {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte &- 0x30)
    }
    return value
  }

  private static func superscript(_ s: Sentence, at i: Int) -> (Int, Int)? {
    var at = i
    var isNegative = false
    if s.has(at), s.bytes(at).elementsEqual([0xE2, 0x81, 0xBB]) {
      isNegative = true
      at += 1
    }
    var value: Int?
    while s.has(at), !s.isSpaced(at), let digit = superscriptDigit(s, at), at - i < 4 {
      value = (value ?? 0) * 10 + digit
      at += 1
    }
    return value.map { (isNegative ? -$0 : $0, at) }
  }

  private static func superscriptDigit(_ s: Sentence, _ i: Int) -> Int? {
    let bytes = s.bytes(i)
    if s.isMark(i, Mark.superscriptTwo) { return 2 }
    if s.isMark(i, Mark.superscriptThree) { return 3 }
    if bytes.elementsEqual([0xC2, 0xB9]) { return 1 }
    guard bytes.count == 3, bytes[0] == 0xE2, bytes[1] == 0x81 else { return nil }
    return bytes[2] == 0xB0 ? 0 : (0xB4...0xB9).contains(bytes[2]) ? Int(bytes[2]) - 0xB0 : nil
  }
}
