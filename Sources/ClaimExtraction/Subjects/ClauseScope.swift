import ClaimModel

/// Which part of the whole a figure speaks of, from the words of its clause.
enum ClauseScope {
  static func find(in p: Parse, _ candidate: Candidate, _ predicate: Predicate?) -> Scope? {
    let s = p.s
    let range = candidate.tokens
    if let group = predicate?.group {
      if group.isNegated { return .negated }
      if group.isModal { return isWill(s, group) ? .planned : .hypothetical }
    }
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
    if s.is(range.lowerBound - 1, .including) { return .part }
    return nil
  }

  private static func isWill(_ s: Sentence, _ group: Parse.VerbGroup) -> Bool {
    group.tokens.contains { s.is($0, anyOf: .will, .would, .to) }
  }
}
