/// What an editor said of a claim, a topic or a finding. It supersedes, and never erases.
public struct Decision: Hashable, Sendable, Identifiable {
  public var id: String
  public var action: DecisionAction
  /// The ids of the claims, topics or findings decided on.
  public var targets: [String]
  public var by: String
  /// ISO 8601, as given.
  public var at: String
  public var because: String

  public init(
    id: String, action: DecisionAction, targets: [String], by: String, at: String,
    because: String
  ) {
    self.id = id
    self.action = action
    self.targets = targets
    self.by = by
    self.at = at
    self.because = because
  }
}

public enum DecisionAction: String, Hashable, Sendable, CaseIterable {
  case accept, correct, reject, same, prefer, except, undo
  case notSame = "not-same"
}
