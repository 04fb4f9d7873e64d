/// A check's result.
public struct Finding: Hashable, Sendable, Identifiable {
  /// Follows from check, question and values, never from line numbers.
  public var id: String
  /// The id of the check: `figure-differs`.
  public var check: String
  public var severity: Severity
  public var verdict: Verdict
  public var reason: Reason
  public var span: FindingSpan
  public var topic: String
  public var question: String
  /// Claim ids, in the order of documents and text.
  public var claims: [String]
  /// One sentence that a person understands.
  public var message: String

  public init(
    id: String, check: String, severity: Severity, verdict: Verdict, reason: Reason,
    span: FindingSpan, topic: String, question: String, claims: [String], message: String
  ) {
    self.id = id
    self.check = check
    self.severity = severity
    self.verdict = verdict
    self.reason = reason
    self.span = span
    self.topic = topic
    self.question = question
    self.claims = claims
    self.message = message
  }
}

public enum Severity: String, Hashable, Comparable, Sendable, CaseIterable {
  case note, warning, error

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// Whether a finding stands between documents or inside one.
public enum FindingSpan: String, Hashable, Sendable, CaseIterable {
  case betweenDocuments = "between-documents"
  case withinDocument = "within-document"
}
