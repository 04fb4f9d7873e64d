import ClaimModel

/// Reads years in words: *nineteen eighty-six*, *two thousand and eighteen*, *twenty twenty*.
enum YearWords {
  static func read(_ s: Sentence, _ i: Int) -> DatePieces.Piece? {
    guard s.isAny(i, [.unitNumber, .tensNumber]) else { return nil }
    return thousands(s, i) ?? hundreds(s, i)
  }

  /// *two thousand [and] [eighteen]*
  private static func thousands(_ s: Sentence, _ i: Int) -> DatePieces.Piece? {
    guard s.isAny(i, .unitNumber), s.info(i).number == 2, s.isAny(i + 1, .scale),
      s.info(i + 1).scale == 3
    else { return nil }
    let base = Int(s.info(i).number) * 1000
    let next = s.is(i + 2, .and) ? i + 3 : i + 2
    if let rest = DatePieces.smallWords(s, next), rest.value > 0 {
      // "two thousand five hundred" is no year.
      return s.isAny(rest.end, [.hundred, .scale]) ? nil : (base + rest.value, rest.end)
    }
    return (base, i + 2)
  }

  /// *nineteen eighty-six*, *nineteen hundred [and] ninety three*, *nineteen oh five*
  private static func hundreds(_ s: Sentence, _ i: Int) -> DatePieces.Piece? {
    let century = Int(s.info(i).number)
    guard s.length(i) > 3, (11...19).contains(century) || century == 20 else { return nil }
    if s.is(i + 1, .hundred) {
      let next = s.is(i + 2, .and) ? i + 3 : i + 2
      guard let rest = DatePieces.smallWords(s, next) else { return nil }
      return (century * 100 + rest.value, rest.end)
    }
    if s.is(i + 1, .o), let unit = DatePieces.smallWords(s, i + 2), unit.value < 10 {
      return (century * 100 + unit.value, unit.end)
    }
    let next = s.isJoint(i + 1) ? i + 2 : i + 1
    guard let rest = DatePieces.smallWords(s, next), (10...99).contains(rest.value),
      !s.isAny(rest.end, [.hundred, .scale])
    else { return nil }
    return (century * 100 + rest.value, rest.end)
  }
}
