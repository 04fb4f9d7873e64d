import ClaimModel

/// Which part of the whole a figure speaks of, from the words of its clause.
enum ClauseScope {
  static func find(
    in p: Parse, _ candidate: Candidate, _ group: NounGroup, _ predicate: Predicate?
  ) -> Scope? {
    let s = p.s
    let range = candidate.tokens
    if let verb = modalCopula(p, candidate) ?? predicate?.group {
      if verb.isNegated, !isUntil(s, candidate) { return .negated }
      if verb.isModal, !isHadTo(s, verb), !isDone(p, verb), !isOutside(p, verb, range) {
        return isWill(s, verb) ? .planned : .hypothetical
      }
    }
    if isReplaced(s, range.lowerBound) { return .negated }
    if Plans.hold(in: p, candidate, group) { return .planned }
    let clause = p.clause(around: range.lowerBound)
    for i in clause {
      if s.is(i, .so) && s.is(i + 1, .far) || s.is(i, .to) && s.is(i + 1, .date)
        || s.is(i, .up) && s.is(i + 1, .to) && s.is(i + 2, .now)
      {
        return .running
      }
      if s.is(i, .in), s.is(i + 1, anyOf: .all, .total) { return .total }
      if s.is(i, anyOf: .if) { return .hypothetical }
    }
    if candidate.kind == .count || candidate.kind == .money, isAlone(p, clause) { return .part }
    if s.is(range.lowerBound - 1, .including) { return .part }
    return nil
  }

  /// *the bill will be £71 million*, *she said it would be £71 million*: the verb that states a figure, where
  /// no predicate is made of it. What *would* be in 1900 was.
  private static func modalCopula(_ p: Parse, _ candidate: Candidate) -> Parse.VerbGroup? {
    let (s, start) = (p.s, candidate.tokens.lowerBound)
    switch candidate.kind {
    case .ordinal, .duration, .date, .daterange, .time: return nil
    default: break
    }
    guard let group = p.verbs.last(where: { $0.tokens.upperBound <= start }), group.isCopula,
      group.isModal, start - group.tokens.upperBound <= 2,
      (group.tokens.upperBound..<start).allSatisfy({
        [.adjective, .adverb, .mark].contains(p.tag($0))
      })
    else { return nil }
    if group.tokens.contains(where: { s.is($0, .would) }) {
      return p.verbs.contains { s.isAny($0.main, .reporting) } ? group : nil
    }
    return group.tokens.contains { s.is($0, anyOf: .will, .could, .might, .may) } ? group : nil
  }

  /// *in the port alone*: some of those there were. *In 2005 alone* is a time, and who lives alone no part.
  private static func isAlone(_ p: Parse, _ clause: Range<Int>) -> Bool {
    let s = p.s
    // "In the port alone, 14 people died."
    let start = p.tag(clause.lowerBound - 1) == .comma ? clause.lowerBound - 2 : clause.lowerBound
    guard let alone = (max(0, start)..<clause.upperBound).first(where: { s.is($0, .alone) }),
      p.tag(alone - 1).isNominal, s.isDisjoint(alone - 1, [.month, .weekday, .timeUnit, .season]),
      !s.isNumber(alone - 1)
    else { return false }
    var at = alone - 2
    while [.noun, .name, .adjective, .determiner, .genitive, .pronoun].contains(p.tag(at)) {
      at -= 1
    }
    return s.is(at, anyOf: .in, .at, .on, .from, .near)
      && !s.isAny(alone - 1, [.unitNumber, .tensNumber])
  }

  /// The figure is none of what the group leaves open.
  private static func isOutside(_ p: Parse, _ group: Parse.VerbGroup, _ range: Range<Int>) -> Bool {
    let (s, start) = (p.s, range.lowerBound)
    // "Any of the eleven schools", "whose seven seats": those there are, whatever becomes of them.
    if s.isBytes(start - 1, "whose") { return true }
    if s.is(start - 1, anyOf: .the, .its, .their), s.is(start - 2, .of) { return true }
    // "You can travel there in 24 minutes": so it is.
    if s.is(group.tokens.lowerBound, .can), !group.isPassive, s.is(start - 1, .in),
      !p.clause(around: start).contains(where: { s.is($0, .if) })
    {
      return true
    }
    if group.tokens.upperBound <= start {
      let between = group.tokens.upperBound..<start
      // "They will look at the calves: 22 for every hundred."
      if s.isMark(start - 1, Mark.colon), isBare(p, range) { return true }
      // "made them open it and were inside for six minutes", "was to save us and which is 2.1 feet high"
      return p.verbs.contains {
        $0.isFinite && !$0.isModal && between.contains($0.main)
          && [.conjunction, .relative].contains(p.tag($0.tokens.lowerBound - 1))
      }
    }
    // "Rose in the 112th minute to settle the game": the aim of what was done then.
    let before = p.tag(start - 1) == .determiner ? start - 2 : start - 1
    return p.tag(group.tokens.lowerBound) == .infinitive && p.tag(before) == .preposition
      && !s.is(before, .for)
      && p.verbs.contains {
        $0.isFinite && !$0.isModal && $0.tokens.upperBound <= start
          && p.clause(around: start).contains($0.main)
      }
  }

  /// No noun stands beside the figure.
  private static func isBare(_ p: Parse, _ range: Range<Int>) -> Bool {
    switch p.tag(range.upperBound) {
    case .noun, .adjective, .name, .gerund, .participle: false
    default: range.count == 1
    }
  }

  /// *did not reopen until 21 September*: then it did.
  private static func isUntil(_ s: Sentence, _ candidate: Candidate) -> Bool {
    candidate.value.isDate
      && (s.is(candidate.tokens.lowerBound, anyOf: .until, .till, .before)
        || s.is(candidate.tokens.lowerBound - 1, anyOf: .until, .till, .before))
  }

  /// *had to leave*: they did.
  private static func isHadTo(_ s: Sentence, _ group: Parse.VerbGroup) -> Bool {
    group.tokens.contains { s.is($0, anyOf: .had) && s.is($0 + 1, .to) }
  }

  /// *regrets to confirm*, *managed to save*, *used to keep*: what the infinitive says is so.
  private static func isDone(_ p: Parse, _ group: Parse.VerbGroup) -> Bool {
    let start = group.tokens.lowerBound
    guard p.tag(start) == .infinitive, p.s.isWord(start - 1) else { return false }
    if p.s.is(start - 1, .on) { return p.s.isBytes(start - 2, "went") }
    return done.contains(p.s.string(start - 1).lowercased())
  }

  /// Words after which an infinitive tells what was done.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let done: Set<String> = [
    "used", "regret", "regrets", "regretted", "pleased", "proud", "glad", "sorry", "managed",
    "began", "begun", "started", "continued", "continues", "helped", "came", "proved", "happened",
  ]

  /// *eleven jobs will go instead of 18*, *£500,000 rather than £640,000*: what does not hold now.
  private static func isReplaced(_ s: Sentence, _ start: Int) -> Bool {
    s.is(start - 1, .of) && s.isBytes(start - 2, "instead")
      || s.is(start - 1, .than) && s.isBytes(start - 2, "rather")
  }

  private static func isWill(_ s: Sentence, _ group: Parse.VerbGroup) -> Bool {
    group.tokens.contains { s.is($0, anyOf: .will, .would, .to) }
  }
}
