public import ClaimModel

/// Why a ledger cannot be read or written: place, what is wrong, and what to do.
public struct LedgerError: Error, Hashable, Sendable {
  public var problem: Problem

  public init(_ problem: Problem) { self.problem = problem }

  /// - Parameters:
  ///   - kind: what sort of trouble it is.
  ///   - place: the path as given, or a document's id.
  ///   - line: from 1; `nil` when it is the whole file.
  ///   - column: from 1, in bytes.
  ///   - message: what is wrong.
  ///   - excerpt: the bytes at fault.
  ///   - remedy: what the user can do.
  public init(
    _ kind: ProblemKind, _ place: String, line: Int? = nil, column: Int? = nil,
    _ message: String, excerpt: String? = nil, remedy: String
  ) {
    problem = Problem(
      kind: kind, severity: .error, document: place, line: line, column: column,
      message: message, excerpt: excerpt, remedy: remedy)
  }
}
