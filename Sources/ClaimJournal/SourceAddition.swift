public import ClaimModel

/// A document to be added, read and extracted.
public struct SourceAddition: Sendable {
  public var document: Document
  public var bytes: SourceBytes
  public var claims: [Claim]
  /// The version of the rules that read it.
  public var rules: String
  /// The day given for relative dates in articles that state none.
  public var clock: Day?

  public init(
    document: Document, bytes: SourceBytes, claims: [Claim], rules: String, clock: Day? = nil
  ) {
    self.document = document
    self.bytes = bytes
    self.claims = claims
    self.rules = rules
    self.clock = clock
  }
}

/// What adding a document came to.
public struct AdditionOutcome: Sendable {
  public var document: String
  /// The version that the ledger has now; from 1.
  public var number: Int
  /// Claim by claim; `nil` when the ledger has the same bytes already, and nothing was recorded.
  public var changes: [ClaimChange]?
}
