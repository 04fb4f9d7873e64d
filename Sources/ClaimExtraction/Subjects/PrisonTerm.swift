import ClaimModel

/// How long somebody is sent to prison for, whichever verb tells it: *was sent to prison for 14 years*,
/// *got six months in jail*, *the judge gave him 17 years*.
///
/// Source: compiled for this project from general knowledge of English.
enum PrisonTerm {
  private static let prisons: StemSet = [
    "prison", "jail", "gaol", "custody", "bar", "penitentiary",
  ]
  private static let jailing: StemSet = ["jail", "imprison", "incarcerate", "gaol"]
  private static let sending: StemSet = ["send", "put", "commit"]
  private static let giving: StemSet = ["give", "get", "receive", "hand", "draw", "impose"]
  private static let spending: StemSet = ["spend", "serve", "face", "live", "risk"]
  private static let courts: StemSet = ["judge", "court", "jury", "tribunal", "magistrate"]

  /// That somebody was sentenced, where the duration is the sentence.
  static func predicate(_ p: Parse, _ duration: Range<Int>) -> Predicate? {
    let start = PredicateFinder.leftEdge(p, duration.lowerBound)
    let group = p.verbs.last { $0.tokens.upperBound <= start && start - $0.main < 12 }
    if let group, group.isNegated || group.isModal { return nil }
    let isOfVerb = group.map { tells(p, $0, start, duration.upperBound) } ?? false
    let token = isOfVerb ? group?.main : isFollowed(p, duration.upperBound, group)
    return token.map {
      Predicate(word: p.s.lexicon.find("sentence"), token: $0, measure: .sentenced, group: group)
    }
  }

  /// *seven years' imprisonment*, *seven years behind bars*, which nobody has spent there yet.
  private static func isFollowed(_ p: Parse, _ end: Int, _ group: Parse.VerbGroup?) -> Int? {
    if let group, spending.contains(p.s.info(group.main).verb) { return nil }
    let at = p.tag(end) == .genitive || p.s.is(end, .of) ? end + 1 : end
    if p.s.isBytes(at, "imprisonment") { return at }
    return p.s.isBytes(end, "behind") && p.s.isBytes(end + 1, "bars") ? end : nil
  }

  private static func tells(
    _ p: Parse, _ group: Parse.VerbGroup, _ start: Int, _ end: Int
  ) -> Bool {
    let s = p.s
    let verb = s.info(group.main).verb
    if jailing.contains(verb) { return s.is(start - 1, .for) }
    if sending.contains(verb) {
      return s.is(start - 1, .for)
        && (group.tokens.upperBound..<start).contains { prisons.contains(s, $0) }
    }
    guard giving.contains(verb) else { return false }
    if s.is(end, .in) || s.isBytes(end, "behind"), prisons.contains(s, end + 1) { return true }
    // "The judge gave Denholm 17 years."
    let first = p.clause(around: group.main).lowerBound
    // "the judge, who gave Denholm 17 years"
    let start = p.tag(first - 1) == .relative ? max(0, first - 3) : first
    return endsClause(s, end) && (start..<group.main).contains { courts.contains(s, $0) }
  }

  private static func endsClause(_ s: Sentence, _ end: Int) -> Bool {
    !s.has(end) || s.isMark(end, anyOf: Mark.period, Mark.comma, Mark.semicolon) || s.is(end, .for)
  }
}
