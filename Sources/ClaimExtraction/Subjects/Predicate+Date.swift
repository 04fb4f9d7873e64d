import ClaimModel

/// What a date dates.
extension PredicateFinder {
  /// The verb of what a date dates.
  static func find(in p: Parse, date: Range<Int>) -> Predicate? {
    let start = leftEdge(p, date.lowerBound)
    let none = NounGroup.none(at: date.upperBound)
    if let named = namedByDate(p, date) ?? occasion(p, before: start) { return named }
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

  /// *after his resignation on 3 May*, *at the opening, on 26 May*, *the flood of 2 February*: the noun right
  /// before, where no verb has it for its object, so that the day is that of what it names.
  private static func occasion(_ p: Parse, before start: Int) -> Predicate? {
    let s = p.s
    guard s.is(start - 1, anyOf: .on, .in, .of) else { return nil }
    var head = start - 2
    if p.tag(head) == .comma { head -= 1 }
    guard p.tag(head) == .noun,
      s.isAny(head, .event) || s.action(head) != nil || occasions.contains(s, head)
    else { return nil }
    if !s.is(start - 1, .of) {
      var at = head - 1
      while at >= 0, p.tag(at).isNominal || modifying.contains(p.tag(at)) { at -= 1 }
      guard
        s.is(
          at, anyOf: .at, .to, .since, .after, .before, .during, .until, .till, .from, .following,
          .with, .for)
      else { return nil }
    }
    let action = s.action(head)
    return Predicate(
      word: action?.word ?? 0, token: head, measure: action?.measure, group: nil)
  }

  private static let modifying: Set<Tag> = [
    .determiner, .adjective, .number, .genitive, .pronoun, .gerund, .participle,
  ]

  /// What has a day, beside ``Nouns/events`` and the nouns that stand for verbs.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let occasions: StemSet = [
    "opening", "reopening", "release", "start", "finish", "completion", "arrival", "departure",
    "fall",
    "handover", "unveiling", "dedication", "premiere", "closing", "signing", "naming", "takeoff",
    "retirement", "commissioning", "submission", "delivery", "accession", "enactment", "expiry",
    "switch-on",
    "groundbreaking", "topping-out", "separation", "ascent", "descent", "crossing", "flight",
    "examination",
    "inspection", "screening", "rollout", "sighting", "dismantling", "abdication", "ruling",
    "adjournment",
  ]
}
