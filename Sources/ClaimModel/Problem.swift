/// Something wrong with the input, as against what the text says.
///
/// Problems are collected and the run goes on; one of severity ``Severity/error`` makes it exit 2.
public struct Problem: Hashable, Sendable {
  public var kind: ProblemKind
  public var severity: Severity
  /// The document's id, or the path as it was given.
  public var document: String
  /// From 1; `nil` when the problem is the whole input.
  public var line: Int?
  /// From 1, in UTF-8 bytes.
  public var column: Int?
  public var message: String
  /// The bytes at fault, as readable text.
  public var excerpt: String?
  /// What the user can do.
  public var remedy: String

  public init(
    kind: ProblemKind, severity: Severity, document: String, line: Int? = nil,
    column: Int? = nil, message: String, excerpt: String? = nil, remedy: String
  ) {
    self.kind = kind
    self.severity = severity
    self.document = document
    self.line = line
    self.column = column
    self.message = message
    self.excerpt = excerpt
    self.remedy = remedy
  }
}

public enum ProblemKind: String, Hashable, Sendable, CaseIterable {
  case unreadable
  case missing
  case empty
  case binary
  case encoding
  case longLine = "long-line"
  case badRecord = "bad-record"
  case duplicateID = "duplicate-id"
  case impossibleDate = "impossible-date"
  case unreadableDate = "unreadable-date"
  case numberTooLarge = "number-too-large"
  case longSentence = "long-sentence"
  case outputIsInput = "output-is-input"
  /// A ledger's bytes are not what was written.
  case damaged
  /// A ledger's last line was cut off while it was written.
  case tornLine = "torn-line"
  /// A ledger written by a later version of the tool.
  case tooNew = "too-new"
  case unwritable
  /// A document's id that no ledger takes.
  case badName = "bad-name"
  /// An id of a claim, topic, finding, decision or document that is not there, or not alone.
  case unknownID = "unknown-id"
  /// Files of a folder that are of no sort that is read.
  case leftOut = "left-out"
}
