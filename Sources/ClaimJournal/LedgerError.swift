public import ClaimModel

/// Why a ledger cannot be read or written: place, what is wrong, and what to do.
public struct LedgerError: Error, Hashable, Sendable {
  public var problem: Problem

  public init(_ problem: Problem) { self.problem = problem }

  /// - Parameter place: the path as given, or a document's id.
  public init(
    _ kind: ProblemKind, _ place: String, line: Int? = nil, column: Int? = nil,
    _ message: String, excerpt: String? = nil, remedy: String
  ) {
    problem = Problem(
      kind: kind, severity: .error, document: place, line: line, column: column,
      message: message, excerpt: excerpt, remedy: remedy)
  }
}
