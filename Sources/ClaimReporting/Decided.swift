public import ClaimModel

/// A decision that a report obeys, with the claims that it is about as the ledger has them.
public struct Decided: Hashable, Sendable {
  public var decision: Decision
  /// Those it is about and those it sets them against; one that was rejected is nowhere else in the
  /// report.
  public var claims: [Claim]

  public init(decision: Decision, claims: [Claim]) {
    self.decision = decision
    self.claims = claims
  }
}

/// A finding that an editor set aside.
public struct Excepted: Hashable, Sendable {
  public var finding: Finding
  public var decision: Decision

  public init(finding: Finding, decision: Decision) {
    self.finding = finding
    self.decision = decision
  }
}
