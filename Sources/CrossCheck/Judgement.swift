public import ClaimModel

/// A verdict with the reason for a difference.
public struct Judgement: Hashable, Sendable {
  public var verdict: Verdict
  /// `nil` when nothing differs.
  public var reason: Reason?

  public init(_ verdict: Verdict, _ reason: Reason? = nil) {
    self.verdict = verdict
    self.reason = reason
  }

  /// Nothing in the texts explains the difference, so far.
  var isUnexplained: Bool { reason == .unexplained }

  /// Judgements in rising order of how much an editor wants to see them: a warning before a
  /// note, then the graver verdict.
  func isLess(than other: Judgement) -> Bool {
    rank.lexicographicallyPrecedes(other.rank)
  }

  private var rank: [Int] {
    let isFinding = verdict >= .differ
    let alarm = isFinding && (reason ?? .unexplained).isAlarming
    return [
      isFinding ? 1 : 0, alarm ? 1 : 0, verdict == .contradict ? 1 : 0, isUnexplained ? 1 : 0,
    ]
      + [verdict == .agree ? 0 : 1]
  }
}
