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
  /// A range after such a word (*rose 5 to 6 per cent*) is narrow, and says its unit, noun or scale once.
  ///
  /// - Parameters:
  ///   - low: the value of `a`, by the scale of `b` where it has none.
  ///   - high: the value of `b`.
  static func isStep(
    _ a: Candidate, _ low: Number, to b: Candidate, _ high: Number, in s: Sentence
  ) -> Bool {
    guard b.kind != .percentage, a.kind == b.kind || a.kind == .count, !low.isNegative,
      stands(before: a.tokens.lowerBound, in: s)
    else { return false }
    let isWhole =
      a.scale > 0
      || a.kind == b.kind && (a.kind != .count || !s.isThing(b.tokens.upperBound, .noun))
    guard let narrow = low.multiplied(by: Number(isWhole ? 3 : 10)) else { return false }
    return high >= narrow
  }

  /// The figure says by how much something rose or fell, and not how much there is: *rose by 12,000*,
  /// *an increase of 300*, *fell 12 cents*.
  ///
  /// Shares are left out: *growth of 3 per cent*, *grew 3 per cent* and *3 per cent growth* say one thing.
  static func isChange(_ candidate: Candidate, in s: Sentence) -> Bool {
    switch candidate.kind {
    case .count, .money, .measure: break
    default: return false
    }
    let i = beforeHedge(candidate.tokens.lowerBound, s)
    // "was cut by 12 workers"
    if s.is(i, .by) {
      return s.isAny(i - 1, .change) && !s.isAny(candidate.tokens.upperBound, .person)
    }
    if s.is(i, .of) { return s.isAny(i - 1, .change) }
    if s.is(i, anyOf: .up, .down) { return isMove(i, s) }
    return candidate.kind != .measure && alone.contains(s, i)
  }

  /// A word of change stands right before, but for *by*, *another* and a hedge.
  private static func stands(before start: Int, in s: Sentence) -> Bool {
    var i = beforeHedge(start, s)
    if s.is(i, anyOf: .by, .of) { i -= 1 }
    return s.isAny(i, .change) || s.is(i, anyOf: .up, .down) || verbs.contains(s, i)
  }

  private static func beforeHedge(_ start: Int, _ s: Sentence) -> Int {
    var i = (Hedges.before(s, at: start)?.start ?? start) - 1
    if s.is(i, anyOf: .another, .further) { i -= 1 }
    return s.is(i, .a) ? i - 1 : i
  }

  /// *closed up 64 pence*, *at $66.48, up 73 cents*, and not *picked up 63 people*.
  private static func isMove(_ i: Int, _ s: Sentence) -> Bool {
    s.isMark(i - 1, anyOf: Mark.comma, Mark.dash, Mark.emDash) || s.isBe(i - 1)
      || trading.contains(s, i - 1)
  }

  /// Source: compiled for this project from general knowledge of English.
  private static let trading: StemSet = ["close", "end", "finish", "open", "settle", "trade"]

  /// Verbs that take no object: *rose 7,000*, and not *raised 7,000 dollars*.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let alone: StemSet = [
    "rise", "fall", "climb", "slide", "slip", "surge", "soar", "plunge", "tumble", "jump", "grow",
  ]

  /// What shares, sums and tolls do besides rising and falling.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let verbs: StemSet = [
    "gain", "add", "lose", "advance", "ease", "firm", "rebound", "shed", "retreat", "rally",
    "recover", "dip", "strengthen", "weaken", "sink", "leap",
  ]
}
