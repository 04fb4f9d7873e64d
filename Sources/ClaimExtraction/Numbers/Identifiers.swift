/// Digits that are part of an identifier, an address, a score or a call sign.
enum Identifiers {
  static func holds(_ number: NumberPhrase, in s: Sentence) -> Bool {
    let i = number.tokens.lowerBound
    let end = number.tokens.upperBound
    guard s.isNumber(i) else {
      // Words joined to a capitalised word: "Twenty-Five-Point Plan" is left to the noun.
      return false
    }
    // Letters right after the digits: 3D, 4x4, 737s is left alone too.
    if s.has(end), !s.isSpaced(end), s.isWord(end) || s.tokens[end].kind == .opaque { return true }
    // COVID-19, F-16, Boeing-737, Iran–5
    if s.isMark(i - 1, anyOf: Mark.hyphen, Mark.dash), !s.isSpaced(i), !s.isSpaced(i - 1),
      s.isWord(i - 2) || s.has(i - 2) && s.tokens[i - 2].kind == .opaque
    {
      return s.isDisjoint(i - 2, [.unitNumber, .tensNumber, .month])
    }
    if s.isMark(i - 1, anyOf: Mark.slash, Mark.colon, Mark.plus), !s.isSpaced(i - 1), s.has(i - 2),
      !s.isSpaced(i), s.isMark(i - 1, anyOf: Mark.slash, Mark.colon) || s.isWord(i - 2)
    {
      return true
    }
    if s.isMark(end, anyOf: Mark.slash, Mark.colon), !s.isSpaced(end), s.isNumber(end + 1),
      !s.isSpaced(end + 1)
    {
      return true
    }
    if isTail(s, i) { return true }
    if s.isMark(end, Mark.period), !s.isSpaced(end), !s.isSpaced(end + 1), s.isNumber(end + 1) {
      return true
    }
    return isPhone(s, i) || isAddress(s, i, end) || isScore(s, i, end) || isCall(number, in: s)
  }

  /// The last part of a version, a formula or a power: `2.1.3`, `ES1.0`, `Mg(ClO4)2`, `m−2`,
  /// `poly(3-hexyl`.
  static func isTail(_ s: Sentence, _ i: Int) -> Bool {
    guard s.has(i - 1), s.tokens[i - 1].kind == .mark, !s.isSpaced(i - 1) else { return false }
    let isCode = s.has(i - 2) && s.tokens[i - 2].shape.contains(.foreign)
    switch s.tokens[i - 1].word {
    case Mark.period: return !s.isSpaced(i) && (s.isNumber(i - 2) || isCode)
    case Mark.minus: return s.isWord(i - 2) && s.length(i) == 1
    case Mark.closeParenthesis:
      // A bracket that joins a word: Mg(ClO4)2, and not "a)500 g".
      return !s.isSpaced(i)
        && (max(1, i - 8)..<i).contains {
          s.isMark($0, Mark.openParenthesis) && !s.isSpaced($0) && s.isWord($0 - 1)
        }
    case Mark.openParenthesis:
      return s.isWord(i - 2)
        && (s.isMark(i + 1, Mark.hyphen) || s.isMark(i + 1, Mark.comma) && s.isNumber(i + 2))
        && !s.isSpaced(i + 1) && !s.isSpaced(i + 2)
    default: return false
    }
  }

  /// `555-1234`, `(619) 555-1212`, `1-800-…`.
  private static func isPhone(_ s: Sentence, _ i: Int) -> Bool {
    func isJoined(_ mark: Int) -> Bool {
      s.isMark(mark, anyOf: Mark.hyphen, Mark.dash, Mark.period) && !s.isSpaced(mark)
        && !s.isSpaced(mark + 1)
    }
    let after =
      isJoined(i + 1) && s.isNumber(i + 2) && s.length(i) == 3
      && (s.length(i + 2) == 4 || s.length(i + 2) == 3 && isJoined(i + 3))
    let prefix =
      isJoined(i + 1) && s.length(i) == 1 && s.length(i + 2) == 3 && isJoined(i + 3)
      && s.length(i + 4) == 3
    let before =
      isJoined(i - 1) && s.isNumber(i - 2) && s.length(i) >= 3
      && s.length(i - 2) == 3
      && (s.length(i) == 4 || s.length(i) == 3 && isJoined(i + 1) && s.isNumber(i + 2))
    let area =
      s.isMark(i - 1, Mark.openParenthesis) && s.length(i) == 3
      && s.isMark(i + 1, Mark.closeParenthesis) && s.isNumber(i + 2)
    return after || before || area || prefix
  }

  /// `2500 block of`, `9210 South Hosmer Street`, `12 Main St.`
  private static func isAddress(_ s: Sentence, _ i: Int, _ end: Int) -> Bool {
    if s.isBytes(end, "block") || s.isBytes(end, "Block") { return true }
    if isDirection(s, end), !s.isCapital(end + 1) || s.isAny(end + 1, .ordinal) { return true }
    var at = end
    while at < end + 5, s.isWord(at), s.isCapital(at) {
      if streets.contains(where: { s.isBytes(at, $0) }) { return true }
      at += 1
      if s.isNumber(at), s.is(at + 1, anyOf: .st, .nd, .rd, .th) { at += 2 }
    }
    return false
  }

  private static func isDirection(_ s: Sentence, _ i: Int) -> Bool {
    s.isBytes(i, "North") || s.isBytes(i, "South") || s.isBytes(i, "East") || s.isBytes(i, "West")
  }

  /// *51st Street*, *32nd Ave.*
  static func isStreet(_ s: Sentence, _ i: Int) -> Bool {
    streets.contains { s.isBytes(i, $0) }
  }

  private static let streets: [StaticString] = [
    "Street", "St", "Avenue", "Ave", "Road", "Rd", "Boulevard", "Blvd", "Drive", "Dr", "Lane",
    "Ln", "Court", "Ct", "Place", "Pl", "Way", "Highway", "Hwy", "Parkway", "Pkwy", "Square",
    "Terrace", "Circle", "Trail", "Pike", "Route",
  ]

  /// `2-1`, `21-14`: two small runs joined by a hyphen, with no unit or noun after them.
  private static func isScore(_ s: Sentence, _ i: Int, _ end: Int) -> Bool {
    // A mixed number goes on behind its hyphen: "to 79-1/8".
    if end - i > 3 { return false }
    let first = s.isJoint(i - 1) && s.isNumber(i - 2) ? i - 2 : i
    guard s.isJoint(first + 1), s.isNumber(first + 2), s.length(first) <= 3,
      s.length(first + 2) <= 3, let left = NumberReader.value(s, first),
      let right = NumberReader.value(s, first + 2)
    else { return false }
    return left.value >= right.value
  }

  /// Emergency numbers: *called 911*, *a call to 112*, *a 911 call*; not *called 112 people*.
  private static func isCall(_ number: NumberPhrase, in s: Sentence) -> Bool {
    let i = number.tokens.lowerBound
    guard number.isBare, s.length(i) == 3, let digits = number.digits,
      [911, 999, 112, 110, 119, 000].contains(digits)
    else { return false }
    if ["call", "calls", "caller", "dispatch"].contains(where: { s.spells(i + 1, $0) }) {
      return true
    }
    let verb = s.is(i - 1, .to) ? i - 2 : i - 1
    let isCalling = ["call", "calls", "called", "calling", "dial", "dialed", "dialled", "phoned"]
      .contains { s.spells(verb, $0) }
    return isCalling && (!s.isWord(i + 1) || s.isAny(i + 1, .function.union([.adverb])))
  }
}

extension Sentence {
  /// The word is this one, letter for letter.
  @inline(__always)
  func isBytes(_ i: Int, _ word: StaticString) -> Bool {
    // Most words are told by their length.
    isWord(i) && Int(tokens[i].end &- tokens[i].start) == word.utf8CodeUnitCount
      && isSame(i, word)
  }

  private func isSame(_ i: Int, _ word: StaticString) -> Bool {
    let bytes = bytes(i)
    for offset in 0..<bytes.count where bytes[offset] != word.utf8Start[offset] { return false }
    return true
  }
}
