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
    if s.is(i - 2, .of), s.isBytes(i - 3, "population") { return true }
    var next = i + 1
    if s.is(next, .of), s.is(next + 1, anyOf: .them, .people) { return true }
    // "20m-30m customers", "2m to 3m tonnes"
    if s.is(next, .to) || s.isJoint(next), s.isNumber(next + 1), s.is(next + 2, .m) {
      next += 3
    }
    // "3m Swiss francs", "5m new homes"
    for _ in 0..<2 where s.isWord(next + 1) && !s.isAny(next, .function) && !isCounted(s, next) {
      next += 1
    }
    return s.isSpaced(next) && isCounted(s, next)
  }

  /// Money, people, an amount in bulk, or things that go by the million; "the 100m men's final" is a race.
  private static func isCounted(_ s: Sentence, _ i: Int) -> Bool {
    guard s.isWord(i), s.length(i) > 2, !s.isAny(i, .function), !races.contains(s, i),
      !(s.has(i + 1) && s.tokens[i + 1].kind == .genitive)
    else { return false }
    if s.isAny(i, .currency) || s.is(i, .people) || bulk.contains(s, i) { return true }
    return s.isAny(i, [.person, .nationality]) && s.bytes(i).last == 0x73
      || s.isAny(i, .person) && s.info(i).singular != 0
  }

  /// *300 °C (573K)*: a degree stands right before, so that *K* is one too.
  private static func isOfDegrees(_ s: Sentence, _ i: Int) -> Bool {
    (!s.isWord(i + 1) || s.isAny(i + 1, .function))
      && (i - 6...i).contains { s.isMark($0, Mark.degree) || s.isBytes($0, "kelvin") }
  }

  /// *six mln dlrs*, *two bn*; a mil is a thickness, and a Bn a battalion.
  static func followsWords(_ s: Sentence, _ i: Int) -> Bool {
    s.isAny(i, .scaleSuffix)
      && ["mln", "bln", "bn", "mn", "trn", "tln"].contains { s.isBytes(i, $0) }
  }

  /// *mm* and *cr* are scales beside money only.
  private static func isScaleAbbreviation(_ s: Sentence, _ i: Int) -> Bool {
    s.is(i, anyOf: .bn, .mn) || s.length(i) > 2 || s.spells(i, "cr")
  }

  // Source of the lists: compiled for this project from general knowledge of English.

  /// Who runs and swims a length.
  private static let races: StemSet = [
    "sprinter", "runner", "hurdler", "swimmer", "athlete", "champion", "medallist", "medalist",
    "winner", "finalist", "specialist", "rival", "qualifier", "favourite", "favorite",
  ]

  /// What is made, sold, told or held by the million.
  private static let bulk: StemSet = [
    "tonne", "ton", "barrel", "litre", "liter", "gallon", "acre", "hectare", "mile", "copy", "home",
    "house", "household", "family", "job", "post", "car", "vehicle", "unit", "view", "hit", "visit",
    "vote", "dose", "jab", "vaccination", "test", "case", "death", "birth", "ticket", "share",
    "album", "single", "disc", "dvd", "cd", "book", "song", "track", "download", "handset", "phone",
    "mobile", "computer", "laptop", "pc", "machine", "device", "console", "set", "connection",
    "line", "account", "subscription", "website", "site", "page", "message", "email", "e-mail",
    "bottle", "egg", "animal", "bird", "worker", "customer", "user", "viewer", "visitor",
    "listener", "passenger", "member", "subscriber", "pensioner", "follower", "refugee", "pupil",
    "hour",
  ]
}
