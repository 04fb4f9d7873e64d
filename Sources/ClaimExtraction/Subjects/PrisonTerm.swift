import ClaimModel

/// How long somebody is sent to prison for, whichever verb tells it: *was sent to prison for 14 years*,
/// *received six months in jail*, *the judge gave him 17 years*.
///
/// Source: compiled for this project from general knowledge of English.
enum PrisonTerm {
  private static let prisons: StemSet = ["prison", "jail", "gaol", "custody", "penitentiary"]
  private static let jailing: StemSet = ["jail", "imprison", "incarcerate", "gaol"]
  private static let sending: StemSet = ["send", "commit"]
  private static let receiving: StemSet = ["receive", "get", "give"]
  private static let courts: StemSet = ["judge", "court", "jury", "tribunal", "magistrate"]

  /// That somebody was sentenced, where the duration is the sentence.
  static func predicate(_ p: Parse, _ duration: Range<Int>) -> Predicate? {
    let start = PredicateFinder.leftEdge(p, duration.lowerBound)
    guard let group = p.verbs.last(where: { $0.tokens.upperBound <= start }), !group.isNegated,
      !group.isModal, start - group.main < 12, tells(p, group, start, duration.upperBound)
    else { return nil }
    return Predicate(
      word: p.s.lexicon.find("sentence"), token: group.main, measure: .sentenced, group: group)
  }

  private static func tells(
    _ p: Parse, _ group: Parse.VerbGroup, _ start: Int, _ end: Int
  ) -> Bool {
    let s = p.s
    let verb = s.info(group.main).verb
    let between = group.tokens.upperBound..<start
    if jailing.contains(verb) { return s.is(start - 1, .for) }
    if sending.contains(verb) {
      // "sent letters to the prison for 12 years"
      let place = between.first { p.tag($0) == .preposition || s.is($0, .to) }
      return s.is(start - 1, .for)
        && place.map { s.is($0, .to) && prisons.contains(s, $0 + 1) } ?? false
    }
    // Nobody but who is named or told of before stands between: "gave the tenants 30 days".
    guard receiving.contains(verb),
      between.allSatisfy({ p.tag($0) == .name || p.tag($0) == .pronoun || s.isAny($0, .possessive) }
      )
    else { return false }
    if isFollowed(p, end) { return true }
    let first = p.clause(around: group.main).lowerBound
    // "the judge, who gave Denholm 17 years"
    let subject = (p.tag(first - 1) == .relative ? max(0, first - 3) : first)..<group.main
    return !between.isEmpty && !group.isPassive && endsClause(s, end)
      && s.lexicon.spelling(verb) == "give" && subject.contains { courts.contains(s, $0) }
  }

  /// *in prison*, *behind bars*, *of imprisonment* stands after the duration.
  private static func isFollowed(_ p: Parse, _ end: Int) -> Bool {
    let s = p.s
    let at = p.tag(end) == .genitive || s.is(end, .of) ? end + 1 : end
    return s.isBytes(at, "imprisonment") || s.is(end, .in) && prisons.contains(s, end + 1)
      || s.isBytes(end, "behind") && s.isBytes(end + 1, "bars")
  }

  private static func endsClause(_ s: Sentence, _ end: Int) -> Bool {
    !s.has(end) || s.isMark(end, anyOf: Mark.period, Mark.comma, Mark.semicolon)
      || s.is(end, .for)
  }
}
