import ClaimModel

/// Whether two claims answer the same question.
enum Comparison {
  /// They do, with how much speaks for it.
  case same(Int)
  /// They agree: less speaks for it, and their figures are equal.
  case corroborated(Int)
  /// Beside all that their articles tell, it is likely enough.
  case aligned
  /// Much speaks for it, and one slot tells them apart.
  case refused(Refusal)
  /// Too little speaks for it.
  case apart
}

/// Compares claims slot by slot: what both ask, what ties them to one happening, what tells them
/// apart; then the evidence is added up.
///
/// What the figures say is asked in few places only: the age that describes somebody unnamed, the
/// date or hour that tells happenings apart, figures far from one another (``isFar(_:)``),
/// ``Corroboration``, and ``Alignment``, which asks what the other article tells elsewhere.
struct Comparer {
  /// Evidence from which two claims answer one question.
  static let enough = 7

  let collection: Collection
  private let alignment: Alignment?

  /// - Parameter alignment: the claims that are aligned, once they are known.
  init(_ collection: Collection, _ alignment: Alignment? = nil) {
    self.collection = collection
    self.alignment = alignment
  }

  func compare(_ i: Int, _ j: Int) -> Comparison {
    let pair = Pair(i, j, in: collection)
    if pair.isCopy { return .same(1000) }
    guard pair.a.kind == pair.b.kind || pair.m.family == pair.n.family else { return .apart }
    let evidence = Evidence(pair)
    let isEnough = evidence.isEnough
    let veto = isEnough ? Vetoes.find(pair) : nil
    let isTeaser = pair.a.cues.isTeaser || pair.b.cues.isTeaser
    if isEnough, evidence.isTied, veto == nil, !isTeaser, !isFar(pair), !doubts(pair, i, j) {
      return .same(evidence.total)
    }
    if Corroboration.holds(pair, evidence) { return .corroborated(evidence.total) }
    if aligns(i, j) { return .aligned }
    guard isEnough, let veto else { return .apart }
    return .refused(
      Refusal(left: i, right: j, slot: veto.slot, leftSays: veto.left, rightSays: veto.right))
  }

  /// A slot tells the two apart, whatever speaks for them.
  func excludes(_ i: Int, _ j: Int) -> Bool {
    let pair = Pair(i, j, in: collection)
    guard !pair.isCopy, !aligns(i, j) else { return false }
    // One author gives two sums, shares or lengths for two things.
    if pair.a.document == pair.b.document, pair.isOfAmounts, !Closeness.meet(pair.a, pair.b),
      !isSame(i, j)
    {
      return true
    }
    guard let veto = Vetoes.find(pair) else { return false }
    // The moment of a happening is told with many verbs; its topic is held together by the others.
    if pair.m.family == .time, veto.slot == .measure || veto.slot == .event { return false }
    return !Corroboration.holds(pair, Evidence(pair))
  }

  /// Two sums or measures of which one is more than ten times the other, or two counts of things of
  /// which one is more than three times the other, and not by a slip, are of two things; so
  /// are two figures that differ, of things that go by other names.
  private func isFar(_ pair: Pair) -> Bool {
    switch pair.m.family {
    case .money where pair.areNamedApart, .measure where pair.areNamedApart,
      .duration where pair.areNamedApart, .share where pair.areNamedApart:
      !Closeness.meet(pair.a, pair.b)
    case .money, .measure, .duration:
      !Closeness.areOfOneSize(pair.a, pair.b, times: 10) && Closeness.slip(pair.a, pair.b) == nil
    case .count where !pair.a.cues.countsPeople && !pair.b.cues.countsPeople:
      pair.areNamedApart && !Closeness.meet(pair.a, pair.b)
        || !Closeness.areOfOneSize(pair.a, pair.b, times: 3)
          && Closeness.slip(pair.a, pair.b) == nil
    default: false
    }
  }

  func doubts(_ pair: Pair, _ i: Int, _ j: Int) -> Bool {
    alignment?.doubts(pair, i, j) == true
  }

  func aligns(_ i: Int, _ j: Int) -> Bool { alignment?.aligns(i, j) == true }

  func isSame(_ i: Int, _ j: Int) -> Bool {
    switch compare(i, j) {
    case .same, .corroborated, .aligned: true
    case .refused, .apart: false
    }
  }
}
