/// Letters right after digits that stand for a scale word: *5k*, *1.5bn*, *10m tonnes*.
enum ScaleLetters {
  /// The power of ten that the letters at `i` give; `nil` where they are none.
  static func power(_ s: Sentence, at i: Int, isMoney: Bool) -> Int? {
    guard s.isAny(i, .scaleSuffix) else { return nil }
    let isLetter = s.length(i) == 1
    // Alone, m is a metre, g a gram, b and t may be anything; k is a thousand.
    if s.is(i, .m), !s.isSpaced(i), isOfMillions(s, i) { return 6 }
    if s.isJoint(i + 1) { return nil }
    if isLetter, !isMoney, !s.is(i, .k), !(s.is(i, .m) && s.isCapital(i)) { return nil }
    if s.isSpaced(i), isLetter { return nil }
    if s.is(i, .k), s.isCapital(i), isOfDegrees(s, i) { return nil }
    if !isMoney, s.length(i) == 2, !isScaleAbbreviation(s, i) { return nil }
    return Int(s.info(i).scale)
  }

  /// *a population of 1.3m*, *15m customers*, *1.4m euros*, *10m tonnes*, *5m new homes*: what follows is
  /// counted or paid by the million, and no length.
  private static func isOfMillions(_ s: Sentence, _ i: Int) -> Bool {
    if (max(0, i - 4)..<min(s.count, i + 3)).contains(where: { s.isBytes($0, "population") }) {
      return true
    }
    var next = i + 1
    // "20m-30m customers", "2m to 3m tonnes"
    if s.is(next, .to) || s.isJoint(next), s.isNumber(next + 1), s.is(next + 2, .m) {
      next += 3
    }
    guard s.isSpaced(next), s.isWord(next), !dimensions.contains(s, next) else { return false }
    // "3m Swiss francs", "5m new homes"
    for _ in 0..<2
    where s.isAny(next, [.adjective, .nationality, .place]) && s.isWord(next + 1)
      && !isCounted(s, next)
    {
      next += 1
    }
    return isCounted(s, next)
  }

  /// Money, a unit, or things in the plural that are no race.
  private static func isCounted(_ s: Sentence, _ i: Int) -> Bool {
    if s.isAny(i, .currency) { return !s.isAny(i, .function) }
    guard s.length(i) > 2, !s.isAny(i, .function), !races.contains(s, i) else { return false }
    if s.is(i, .people) || s.info(i).singular != 0 { return true }
    return s.bytes(i).last == 0x73
      && (s.isAny(i, .unit) || s.tokens[i].word == 0 && !s.isCapital(i))
  }

  /// *300 °C (573K)*: a degree stands near, so that *K* is one too.
  private static func isOfDegrees(_ s: Sentence, _ i: Int) -> Bool {
    (i - 12...i + 12).contains { s.isMark($0, Mark.degree) || s.isBytes($0, "kelvin") }
  }

  /// *mm* and *cr* are scales beside money only.
  private static func isScaleAbbreviation(_ s: Sentence, _ i: Int) -> Bool {
    s.is(i, anyOf: .bn, .mn) || s.length(i) > 2 || s.spells(i, "cr")
  }

  /// What is measured by its length, and who does it.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let races: StemSet = [
    "race", "run", "walk", "heat", "hurdle", "relay", "final", "semifinal", "sprint", "sprinter",
    "runner", "hurdler", "swimmer", "athlete", "champion", "medallist", "medalist", "winner",
    "finalist", "specialist", "event", "title", "record", "freestyle", "backstroke", "butterfly",
    "breaststroke", "medley", "dash", "course", "swim", "ride",
  ]

  /// What a length is said of, before a noun or after it.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let dimensions: StemSet = [
    "wide", "tall", "high", "deep", "long", "thick", "away", "apart", "above", "below",
  ]
}
