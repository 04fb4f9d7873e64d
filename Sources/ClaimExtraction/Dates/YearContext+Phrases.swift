/// Words around four digits that make a year of our time of them.
extension YearContext {
  /// Numbers that are years more often than counts.
  static let ours = 1900...2060

  /// *2003's record*, *up 2.6% on 2003*, *compared with 2003*, *dating back to 1993*, *for 2004 and 2005*,
  /// *much of 2004 in talks*, *the 2002 and 2003 races*, *2004 results*, *from 2011 onwards*.
  static func isPhrased(_ s: Sentence, _ i: Int) -> Bool {
    guard let value = year(s, i) else { return false }
    // "2003's record"; "the 1990's" are ten years.
    if value % 10 != 0, s.isMark(i + 1, Mark.apostrophe), !s.isSpaced(i + 1), s.is(i + 2, .s) {
      return true
    }
    if s.has(i + 1), s.tokens[i + 1].kind == .genitive { return true }
    if s.isBytes(i + 1, "onwards") || s.isBytes(i + 1, "onward") { return true }
    if isPaired(s, i) { return true }
    if isSize(s, i - 1) { return false }
    // "did not affect the 1986 quarter"
    if s.is(i + 1, anyOf: .quarter, .qtr), s.is(i - 1, anyOf: .the, .in),
      !s.isThing(i + 2, [.noun])
    {
      return true
    }
    if annual.contains(s, i + 1) {
      return value % 100 != 0 || s.is(i - 1, .the) || !s.isWord(i - 1) && s.has(i - 1)
    }
    // "the 2000 Olympic champion"
    if s.is(i - 1, .the), s.isCapital(i + 1), value % 100 == 0 { return !isPlural(s, i + 1) }
    return isLed(s, i) && goesOn(s, i + 1)
  }

  private static func year(_ s: Sentence, _ i: Int) -> Int? {
    DatePieces.digits(s, i, 4...4).flatMap { ours.contains($0) ? $0 : nil }
  }

  /// One of two years, of which *both*, *either* or *the* tells: *in both 2005 and 2006*.
  private static func isPaired(_ s: Sentence, _ i: Int) -> Bool {
    let isSecond = s.is(i - 1, anyOf: .and, .or) && year(s, i - 2) != nil
    let first = isSecond ? i - 2 : i
    guard isSecond || s.is(i + 1, anyOf: .and, .or) && year(s, i + 2) != nil else { return false }
    return s.is(first - 1, anyOf: .both, .the, .for, .of, .on, .to)
      || s.isBytes(first - 1, "either") || annual.contains(s, first + 3)
  }

  /// *more than 2005 results*, *some 1950 models*: a number.
  private static func isSize(_ s: Sentence, _ i: Int) -> Bool {
    s.is(
      i, anyOf: .than, .least, .most, .over, .only, .some, .nearly, .almost, .about, .around, .all,
      .another)
  }

  /// What stands before a year with which something is compared, or to which it reaches.
  private static func isLed(_ s: Sentence, _ i: Int) -> Bool {
    switch s.key(i - 1) {
    case .on:
      return s.isMark(i - 2, Mark.percent) || s.is(i - 2, anyOf: .percent, .cent, .up, .down)
        || s.isAny(i - 2, .change) || MultipleRule.isFold(s, i - 2)
    case .with: return compared.contains(s, i - 2)
    case .to: return compared.contains(s, i - 2) || s.isBytes(i - 2, "back")
    case .as: return lately.contains(s, i - 2)
    case .into, .for: return true
    case .of:
      return s.is(i - 2, anyOf: .much, .most, .all, .rest, .end, .start, .beginning)
        || s.isAny(i - 2, [.event, .timeUnit]) || isDated(s, i - 2) && !isRound(s, i)
    case .and: return s.is(i - 2, .now)
    default: return s.spells(i - 1, "unlike") || entering.contains(s, i - 1)
    }
  }

  /// *the films of 2003*: a noun that is no size of anything.
  private static func isDated(_ s: Sentence, _ i: Int) -> Bool {
    s.isAny(i, .noun) && s.isDisjoint(i, .vagueSize) && !sizes.contains(s, i)
  }

  /// *an army of 2000*, *a town of 1900* give a size.
  private static func isRound(_ s: Sentence, _ i: Int) -> Bool {
    year(s, i).map { $0 % 100 == 0 } ?? false
  }

  /// No noun follows that the digits could count.
  private static func goesOn(_ s: Sentence, _ i: Int) -> Bool {
    guard s.isWord(i) else { return true }
    return s.isAny(i, .function.union(.adverb)) && !s.is(i, .of)
      || s.isAny(i, .verb) && s.isDisjoint(i, [.noun, .adjective])
  }

  // Source of the lists: compiled for this project from general knowledge of English.

  /// What a year has one of.
  private static let annual: StemSet = [
    "result", "figure", "level", "season", "revenue", "earnings", "profit", "budget", "forecast",
    "target", "edition", "champion", "final", "election", "census", "vintage", "sale", "model",
    "accounts", "turnover",
  ]
  private static let compared: StemSet = [
    "compare", "comparable", "comparison", "favourably", "unfavourably", "favorably", "unfavorably",
  ]
  private static let lately: StemSet = ["recently", "soon", "back", "early", "late", "away", "far"]
  private static let entering: StemSet = [
    "enter", "begin", "start", "finish", "mature", "due", "expire",
  ]
  private static let sizes: StemSet = [
    "total", "number", "toll", "crowd", "sum", "group", "population", "maximum", "minimum", "score",
    "average", "audience", "fleet", "workforce", "staff", "capacity", "cost", "price", "list",
    "sample", "series", "set", "value", "rate",
  ]
}
