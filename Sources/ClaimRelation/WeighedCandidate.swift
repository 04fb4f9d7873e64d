/// Two claims of two articles, and how likely they are to answer one question.
struct WeighedCandidate {
  let candidate: AlignmentCandidate
  /// The logarithm of the odds, in hundred-thousandths.
  private(set) var odds: Int
  /// Figures that differ, of which ``Comparer`` finds that they answer one question; not where twice as much
  /// speaks for it as it asks for.
  private let isDisputable: Bool

  /// How much less than enough leaves what ``Comparer`` finds in doubt, in hundred-thousandths.
  private static let margin = 30_000

  init(_ candidate: AlignmentCandidate, _ features: PairFeatures) {
    self.candidate = candidate
    odds = PairModel.of(candidate).weigh(features)
    isDisputable =
      !candidate.meets && features[.same] > 0
      && features[.evidence] < 2 * Comparer.enough * PairFeatures.evidencePoint
  }

  /// Likely enough to be aligned.
  var isSure: Bool { odds >= PairModel.of(candidate).enough }

  /// Much less likely than enough, although ``Comparer`` finds one question.
  var isDoubtful: Bool {
    isDisputable && odds < PairModel.of(candidate).enough - WeighedCandidate.margin
  }

  /// The pair with what third articles add to its odds.
  func seconded(_ points: Int) -> WeighedCandidate {
    var seconded = self
    seconded.odds += points
    return seconded
  }
}
