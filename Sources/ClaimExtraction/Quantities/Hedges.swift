import ClaimModel

/// Widens a figure by the hedge around it: *more than*, *some*, *or so*.
enum Hedges {
  static func apply(to candidate: inout Candidate, in s: Sentence) {}
}
