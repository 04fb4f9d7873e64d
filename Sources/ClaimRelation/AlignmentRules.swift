import ClaimModel

/// When two claims that are like one another are taken to answer one question.
enum AlignmentRules {
  /// How sure it is that two claims answer one question; `nil` where it is not sure enough.
  static func surety(
    of candidate: AlignmentCandidate, _ articles: ArticleWordings, _ collection: Collection
  ) -> Int? {
    guard let features = features(of: candidate, articles, collection) else { return nil }
    let model = PairModel.of(candidate)
    let surety = model.weigh(features)
    return surety >= model.enough ? surety : nil
  }

  /// What is weighed of a pair; `nil` where a slot tells them apart or too little speaks for it.
  static func features(
    of candidate: AlignmentCandidate, _ articles: ArticleWordings, _ collection: Collection
  ) -> PairFeatures? {
    let pair = Pair(candidate.left, candidate.right, in: collection)
    guard pair.a.document != pair.b.document, isWorthWeighing(candidate, pair), !isToldApart(pair),
      candidate.meets || !isTold(candidate, pair, articles)
    else { return nil }
    return PairFeatures(candidate, pair, articles)
  }

  /// The one article gives the other's figure too.
  private static func isTold(
    _ candidate: AlignmentCandidate, _ pair: Pair, _ articles: ArticleWordings
  ) -> Bool {
    articles.tells(candidate.left, in: pair.n.article)
      || articles.tells(candidate.right, in: pair.m.article)
  }

  /// Both share words and neither has a claim that is far more like it, or the one may be a slip for
  /// the other.
  private static func isWorthWeighing(_ candidate: AlignmentCandidate, _ pair: Pair) -> Bool {
    let total = candidate.score.total
    let isLike = total * 2 >= AlignmentScore.point
    // What an article tells twice has two others.
    if candidate.meets { return total >= AlignmentScore.point && !isOpen(pair) }
    return isLike && candidate.next * 2 <= total * 3
      || Closeness.slip(pair.a, pair.b).map { $0.digits >= 2 } ?? false
  }

  /// Figures that can be one only because a bound leaves one of them open: *more than 50*, *177*.
  private static func isOpen(_ pair: Pair) -> Bool {
    guard let x = pair.a.value.figure, let y = pair.b.value.figure else { return false }
    let isBound = x.low == nil || x.high == nil || y.low == nil || y.high == nil
    return isBound && !Corroboration.meets(x, y)
  }

  /// A slot that no words outweigh, another sort of unit, or two persons.
  private static func isToldApart(_ pair: Pair) -> Bool {
    let meets = Closeness.meet(pair.a, pair.b)
    if !meets, pair.areNamedApart { return true }
    if pair.m.family == .age, isBound(pair.a) || isBound(pair.b) { return true }
    // Years and days have no unit in common.
    if pair.a.value.figure != nil, Closeness.sizes(pair.a, pair.b) == nil { return true }
    let slip = meets || pair.m.family == .age ? nil : Closeness.slip(pair.a, pair.b)
    // "215 inches long" and "its box is 215 cm long".
    let isOfThings = pair.a.cues.counted != nil || pair.b.cues.counted != nil
    if slip?.slip == .unit, !pair.asksAlike, isOfThings { return true }
    if let slip, slip.digits > 1 {
      return Vetoes.all(pair).contains { outweighs($0, slipOf: slip.digits, pair) }
    }
    return Vetoes.all(pair).contains { outweighs($0, pair, meets: meets) }
  }

  /// Another owner, place or event, another sort of happening, another time of figures.
  private static func outweighs(_ veto: Veto, _ pair: Pair, meets: Bool) -> Bool {
    switch veto.slot {
    case .owner, .event, .place: !veto.isOpen
    case .unit: true
    case .time: pair.m.family != .date && (!veto.isOpen || isHeader(pair))
    case .measure: pair.areOtherMeasures
    case .scope: isPart(pair.a) != isPart(pair.b)
    case .counted: meets
    // "The church tower" and "the water tower" are two.
    case .population: meets || veto.left != "all" && veto.right != "all"
    case .kind, .evidence: false
    }
  }

  /// Where the one figure may be a slip for the other, it takes more: another owner, place or event,
  /// another fate of people, a month between them.
  private static func outweighs(_ veto: Veto, slipOf digits: Int, _ pair: Pair) -> Bool {
    switch veto.slot {
    case .owner, .event, .place: !veto.isOpen
    case .unit: true
    case .time: areFarApart(pair)
    case .measure: areOtherFates(pair)
    case .population: digits == 2 && veto.left != "all" && veto.right != "all"
    case .scope, .counted, .kind, .evidence: false
    }
  }

  /// The figures are of two times, a month or more apart.
  private static func areFarApart(_ pair: Pair) -> Bool {
    guard pair.a.value.date == nil, let x = pair.m.when, let y = pair.n.when,
      let first = x.earliest, let last = x.latest, let start = y.earliest, let end = y.latest
    else { return false }
    return max(start.number - last.number, first.number - end.number) > 31
  }

  /// The dead and the arrested are two, however like the figures are.
  private static func areOtherFates(_ pair: Pair) -> Bool {
    pair.areOtherMeasures && (pair.a.cues.countsPeople || pair.b.cues.countsPeople)
  }

  /// Some of what the other counts, or what does not hold.
  private static func isPart(_ claim: Claim) -> Bool {
    switch claim.about.scope {
    case .additional, .part, .negated: true
    default: false
    }
  }

  private static func isBound(_ claim: Claim) -> Bool {
    claim.value.figure.map { $0.low == nil || $0.high == nil } ?? true
  }

  /// The time is that of a column, which has others beside it.
  private static func isHeader(_ pair: Pair) -> Bool {
    [pair.a, pair.b].contains { $0.cell != nil && $0.about.when != nil }
  }
}
