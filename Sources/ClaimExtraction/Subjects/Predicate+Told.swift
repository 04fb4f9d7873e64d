import ClaimModel

/// What verbs of saying and knowing leave to the next verb.
extension PredicateFinder {
  /// *are known to have died*, *are feared dead*: what is known of them is what happened.
  static func raised(_ p: Parse, _ group: Parse.VerbGroup) -> Predicate? {
    guard group.isPassive, raising.contains(p.s.info(group.main).verb) else {
      return nil
    }
    let at = group.tokens.upperBound
    if let measure = States.measure(p.s, at) {
      return Predicate(word: 0, token: at, measure: measure, group: group)
    }
    guard p.s.is(at, .to), let next = p.verbs.first(where: { $0.tokens.lowerBound == at }),
      p.s.is(at + 1, .have)
    else { return nil }
    var told = next
    told.isModal = false
    return predicate(p, told)
  }

  /// Source: compiled for this project from general knowledge of English.
  private static let raising: StemSet = [
    "know", "believe", "think", "say", "report", "fear", "presume", "confirm", "estimate",
    "find", "declare", "pronounce", "list", "count", "allege", "understand",
  ]

  /// *was shot and killed*: the second verb says what came of the first.
  static func isKilledNext(_ p: Parse, _ group: Parse.VerbGroup) -> Bool {
    let next = group.main + 2
    guard p.tag(next - 1) == .conjunction, p.tag(next) == p.tag(group.main) else { return false }
    return p.s.lexicon.info(p.s.info(next).verb).measure == .killed
  }
  /// *Police say 300 people were attending*, *found six men who had died*: what is said of those
  /// counted, and not that somebody says it.
  static func said(
    _ p: Parse, by verb: Predicate, _ group: NounGroup, _ figure: Range<Int>
  ) -> Predicate? {
    guard verb.measure == .said, verb.group?.isPassive == false else { return nil }
    let end = group.isElided ? figure.upperBound : group.end
    guard let next = p.verbs.first(where: { $0.tokens.lowerBound >= end }), next.isFinite else {
      return nil
    }
    let between = end..<next.tokens.lowerBound
    let isFinding = p.s.lexicon.spelling(verb.word) == "find"
    guard
      p.s.isAny(verb.token, .reporting) && !isFinding
        || between.contains(where: { p.tag($0) == .relative })
    else { return nil }
    let isSubject = between.allSatisfy {
      p.tag($0) == .adverb || p.tag($0) == .relative || p.tag($0) == .preposition
        || p.tag($0).isNominal || p.tag($0) == .determiner || p.s.is($0, .others)
    }
    return isSubject ? verbAfter(p, end) : nil
  }
}
