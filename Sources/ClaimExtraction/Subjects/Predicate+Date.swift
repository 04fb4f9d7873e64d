import ClaimModel

/// What a date dates.
extension PredicateFinder {
  /// The verb of what a date dates.
  static func find(in p: Parse, date: Range<Int>) -> Predicate? {
    let start = leftEdge(p, date.lowerBound)
    let none = NounGroup.none(at: date.upperBound)
    if let named = namedByDate(p, date) { return named }
    // "Good news came on 24 September, when the airport opened."
    let next = p.tag(date.upperBound) == .comma ? date.upperBound + 1 : date.upperBound
    if p.s.is(next, .when), let before = p.verbs.last(where: { $0.tokens.upperBound <= start }),
      before.isCopula || coming.contains(p.s.info(before.main).verb),
      let told = verbAfter(p, next + 1)
    {
      return told
    }
    if let told = governingNoun(p, before: start) ?? verbBefore(p, start, over: 1) { return told }
    // A verb of the clause before the date is dated by it, else the next: "On Monday police said".
    let clause = p.clause(around: max(0, date.lowerBound - 1))
    let isOpen = !p.verbs.contains {
      $0.tokens.upperBound <= start && $0.main >= clause.lowerBound && !$0.isCopula
    }
    return (isOpen ? verbAfter(p, none.end) : nil) ?? nearestBefore(p, start)
      ?? verbAfter(p, none.end)
  }

  /// What a turn does on the day when something happens.
  private static let coming: StemSet = ["come", "arrive", "follow"]

  /// *the March 4 shooting*, *last week's murder*: the date names what happened then.
  private static func namedByDate(_ p: Parse, _ date: Range<Int>) -> Predicate? {
    var at = date.upperBound
    if p.tag(at) == .genitive {
      at += 1
    } else if p.tag(date.lowerBound - 1) != .determiner {
      return nil
    }
    let group = p.nounGroup(at: at)
    guard !group.isElided, group.tokens.lowerBound == at else { return nil }
    return named(p, group)
  }
}
