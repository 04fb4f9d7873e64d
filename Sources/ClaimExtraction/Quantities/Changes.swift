import ClaimModel

/// Two figures beside a word of change: *rose from 5 per cent to 7*, *fell 12 cents to 3.40 dollars*.
enum Changes {
  /// A word of change stands shortly before *from*: two figures, and no range.
  static func stands(beforeFrom from: Int, in s: Sentence) -> Bool {
    for at in max(0, from - 5)..<from where s.isAny(at, .change) || s.is(at, anyOf: .up, .down) {
      return true
    }
    return false
  }

  /// The first figure is the step and the second what it led to: *has risen by 12 to 153*.
  ///
  /// A range after such a word (*rose 5 to 6 per cent*, *will increase $200 to $900 a year*) is narrow, is a
  /// rate or is yet to come.
  ///
  /// - Parameters:
  ///   - low: the value of `a`, by the scale of `b` where it has none.
  ///   - high: the value of `b`.
  static func isStep(
    _ a: Candidate, _ low: Number, to b: Candidate, _ high: Number, in s: Sentence
  ) -> Bool {
    guard b.kind != .percentage, a.kind == b.kind || a.kind == .count, !low.isNegative,
      let verb = verb(before: a.tokens.lowerBound, in: s), !isYetToCome(verb.at, s),
      !s.is(b.tokens.upperBound, anyOf: .a, .an, .per, .each),
      let times = leastTimes(a, b, isBy: verb.isBy, in: s), let least = low.multiplied(by: times)
    else { return false }
    return high >= least
  }

  /// How many times the step the second figure must be: few where each has its own unit or neither has
  /// one, more where one unit or noun may be that of both; `nil` where it surely is.
  private static func leastTimes(
    _ a: Candidate, _ b: Candidate, isBy: Bool, in s: Sentence
  ) -> Number? {
    if a.scale > 0 || a.kind == b.kind && a.kind != .count { return Number(3) }
    if b.kind == .count, !s.isThing(b.tokens.upperBound, .noun) { return Number(3) }
    return isBy || b.scale > 0 ? Number(10) : nil
  }

  /// The word of change right before a figure, but for *by*, *another*, an adverb and a hedge. Without *by*
  /// it must be one that takes no object: *rose 7,000*, and not *raised 7,000 dollars*.
  private static func verb(before start: Int, in s: Sentence) -> (at: Int, isBy: Bool)? {
    var i = (Hedges.before(s, at: start)?.start ?? start) - 1
    if s.is(i, anyOf: .another, .further) { i -= 1 }
    if s.is(i, .a) { i -= 1 }
    let isBy = s.is(i, .by)
    if isBy { i -= 1 }
    if s.isAny(i, .adverb), s.isDisjoint(i, .change), !s.is(i, anyOf: .up, .down) { i -= 1 }
    let isOne = isBy ? s.isAny(i, .change) || movers.contains(s, i) : movers.contains(s, i)
    return isOne || isMove(i, s) ? (i, isBy) : nil
  }

  /// *closed up 64 pence*, *was down 12*, and not *walked down 3 flights*.
  private static func isMove(_ i: Int, _ s: Sentence) -> Bool {
    s.is(i, anyOf: .up, .down)
      && (s.isMark(i - 1, anyOf: Mark.comma, Mark.dash, Mark.emDash) || s.isBe(i - 1)
        || trading.contains(s, i - 1))
  }

  /// *will rise*, *can rise*, *to rise*.
  private static func isYetToCome(_ verb: Int, _ s: Sentence) -> Bool {
    s.isAny(verb - 1, .modal) || s.is(verb - 1, .to) || s.is(verb - 1, .be)
  }

  /// Source: compiled for this project from general knowledge of English.
  private static let trading: StemSet = ["close", "end", "finish", "open", "settle", "trade"]

  /// Verbs of change that take no object.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let movers: StemSet = [
    "rise", "fall", "climb", "slide", "slip", "surge", "soar", "plunge", "tumble", "jump", "grow",
    "increase", "decrease", "decline", "gain", "advance", "rebound", "dip", "slump",
    "sink", "leap",
  ]
}
