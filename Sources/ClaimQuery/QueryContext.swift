public import ClaimModel

/// What stands around a claim, as far as the caller knows it.
///
/// A term that asks for what is missing here does not hold; see ``Query/needs``.
public struct QueryContext: Sendable {
  /// The document that states the claim.
  public var document: Document?
  /// The topic that holds the claim, with the verdict on it.
  public var topic: Topic?
  public var verdict: Verdict?
  public var reason: Reason?
  /// What was decided on the claim and still stands.
  public var decisions: [Decision]

  public init(
    document: Document? = nil, topic: Topic? = nil, verdict: Verdict? = nil,
    reason: Reason? = nil, decisions: [Decision] = []
  ) {
    self.document = document
    self.topic = topic
    self.verdict = verdict
    self.reason = reason
    self.decisions = decisions
  }

  public static let none = QueryContext()
}

/// What a key looks at.
public enum QueryNeed: String, Hashable, Sendable, CaseIterable {
  /// The claim itself, which is always there.
  case claim
  case document, topic, decision
}
