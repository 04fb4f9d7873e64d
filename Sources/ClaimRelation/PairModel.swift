/// How much each feature of a pair speaks for one question, or against it.
///
/// The model is a logistic regression: the weights are those that make the pairs that annotators
/// called one question likeliest. They are added up as whole numbers, so that every machine finds the
/// same.
package struct PairModel: Sendable {
  /// By ``PairFeature``, in thousandths.
  private let weights: [Int]
  let bias: Int
  /// What the sum must reach.
  let enough: Int

  static func of(_ candidate: AlignmentCandidate) -> PairModel {
    candidate.meets ? agreeing : differing
  }

  package init(bias: Int, enough: Int, weights: [PairFeature: Int]) {
    self.bias = bias
    self.enough = enough * 100
    self.weights = PairFeature.allCases.map { weights[$0] ?? 0 }
  }

  /// What each feature adds, in thousandths, the weightiest first; features that add nothing are
  /// left out.
  func parts(_ features: PairFeatures) -> [(feature: PairFeature, points: Int)] {
    PairFeature.allCases.map { ($0, weights[$0.rawValue] * features[$0] / 100) }
      .filter { $0.1 != 0 }
      .sorted { ($1.1.magnitude, $0.0.rawValue) < ($0.1.magnitude, $1.0.rawValue) }
  }

  /// The logarithm of the odds, in hundred-thousandths.
  package func weigh(_ features: PairFeatures) -> Int {
    zip(weights, features.values).reduce(bias * 100) { $0 + $1.0 * $1.1 }
  }
}
