public import ClaimModel

extension Relation {
  /// Explains a pair of the claims given, by id; `nil` when one is not among them.
  ///
  /// As costly as relating all the claims: how telling a word is depends on all of them.
  public static func explain(
    _ left: String, _ right: String, in claims: [Claim], profiles: [Profile]
  ) -> PairExplanation? {
    let claims = claims.sorted(by: inOrder)
    guard let i = claims.firstIndex(where: { $0.id == left }),
      let j = claims.firstIndex(where: { $0.id == right })
    else { return nil }
    let collection = Collection(claims: claims, profiles: profiles)
    var alignment = Alignment(collection)
    alignment.doubt([Link(left: min(i, j), right: max(i, j), score: 0)], collection)
    let comparer = Comparer(collection, alignment)
    let pair = Pair(i, j, in: collection)
    let evidence = Evidence(pair)
    let meeting = meeting(i, j, in: collection)
    let (weighing, unweighed) = weigh(i, j, in: collection, alignment)
    return PairExplanation(
      answer: answer(i, j, evidence, meeting, comparer), meeting: meeting,
      evidence: evidence.parts.map { .init(name: $0.name, points: $0.points) },
      enough: Comparer.enough, asksTheSame: evidence.isOneQuestion, isTied: evidence.isTied,
      veto: Vetoes.find(pair).map { .init(slot: $0.slot, left: $0.left, right: $0.right) },
      weighing: weighing, unweighed: unweighed)
  }

  /// How the pair is weighed, where its articles are read side by side or ``Alignment/doubt(_:_:)`` asks, or
  /// why it is not.
  private static func weigh(
    _ i: Int, _ j: Int, in collection: Collection, _ alignment: Alignment
  ) -> (PairExplanation.Weighing?, PairExplanation.Unweighed?) {
    let (left, right) = (min(i, j), max(i, j))
    let sides = [collection.nodes[left].article, collection.nodes[right].article].sorted()
    guard sides[0] >= 0, sides[0] != sides[1], collection.isOneStory(sides[0], sides[1]) else {
      return (nil, .otherStory)
    }
    if collection.nodes[left].family != collection.nodes[right].family { return (nil, .otherSort) }
    let articles = ArticleWordings(collection)
    let candidates = ArticleScores(sides[0], sides[1], articles, collection).candidates
    guard
      let candidate = candidates.first(where: {
        min($0.left, $0.right) == left && max($0.left, $0.right) == right
      })
    else { return (nil, .fewWords) }
    let pair = Pair(candidate.left, candidate.right, in: collection)
    if let reason = AlignmentRules.refusal(of: candidate, pair, articles) { return (nil, reason) }
    if AlignmentRules.areFarApart(candidate, pair) { return (nil, .farApart) }
    let model = PairModel.of(candidate)
    let features = PairFeatures(candidate, pair, articles)
    var parts = model.parts(features).map { (name: "\($0.feature)", points: $0.points) }
    let seconds = alignment.seconds(left, right)
    if seconds > 0 { parts.append(("seconded", seconds / 100)) }
    parts.sort { $0.points.magnitude > $1.points.magnitude }
    let weighing = PairExplanation.Weighing(
      parts: ([("start", model.bias)] + parts).map { .init(name: $0.0, points: $0.1) },
      odds: (model.weigh(features) + seconds) / 100, enough: model.enough / 100)
    return (weighing, nil)
  }

  /// What comparing makes of the pair, and which of its tests decided.
  private static func answer(
    _ i: Int, _ j: Int, _ evidence: Evidence, _ meeting: PairExplanation.Meeting,
    _ comparer: Comparer
  ) -> PairExplanation.Answer {
    let pair = Pair(i, j, in: comparer.collection)
    if meeting == .otherSort { return .otherSort }
    if meeting != .met { return comparer.aligns(i, j) ? .aligned : .neverMet }
    switch comparer.compare(i, j) {
    case .refused: return .toldApart
    case .same: return pair.isCopy ? .copy : .same
    case .corroborated: return .corroborated
    case .aligned: return .aligned
    case .apart:
      if let reason = pair.noQuestion { return reason }
      if !evidence.isOneQuestion { return .asksOther }
      if !evidence.isEnough { return .tooLittle }
      if evidence.isTied, comparer.doubts(pair, i, j) { return .doubted }
      if !evidence.isTied { return .notTied }
      return pair.a.cues.isTeaser || pair.b.cues.isTeaser ? .teaser : .otherThing
    }
  }

  /// The claims that one claim met and that read alike but are told apart, each with the slot; in
  /// the order of documents and text. The claim itself stands on the left.
  public static func refusals(
    of id: String, in claims: [Claim], profiles: [Profile]
  ) -> [LookAlike] {
    let claims = claims.sorted(by: inOrder)
    guard let index = claims.firstIndex(where: { $0.id == id }) else { return [] }
    let collection = Collection(claims: claims, profiles: profiles)
    let comparer = Comparer(collection, Alignment(collection))
    return Blocking.pairs(in: collection).compactMap { pair in
      guard pair.left == index || pair.right == index,
        case .refused(let refusal) = comparer.compare(pair.left, pair.right)
      else { return nil }
      let isLeft = refusal.left == index
      return LookAlike(
        left: id, right: claims[isLeft ? refusal.right : refusal.left].id, slot: refusal.slot,
        leftSays: isLeft ? refusal.leftSays : refusal.rightSays,
        rightSays: isLeft ? refusal.rightSays : refusal.leftSays)
    }
  }

  private static func meeting(
    _ i: Int, _ j: Int, in collection: Collection
  ) -> PairExplanation.Meeting {
    let (left, right) = (min(i, j), max(i, j))
    if Blocking.pairs(in: collection).contains(where: { $0.left == left && $0.right == right }) {
      return .met
    }
    if collection.nodes[i].family != collection.nodes[j].family { return .otherSort }
    let (a, b) = (subjects(of: collection.claims[i]), subjects(of: collection.claims[j]))
    let shared = a.filter(b.contains)
    if shared.isEmpty { return .noSubject(left: a, right: b) }
    return Blocking.shareBucket(i, j, in: collection) ? .crowded : .noTie(subjects: shared)
  }

  private static func subjects(of claim: Claim) -> [String] {
    let subjects = Node.subjects(of: claim)
    return subjects + Node.storySubjects(claim).filter { !subjects.contains($0) }
  }
}
