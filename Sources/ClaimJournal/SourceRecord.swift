public import ClaimModel

/// One version of a source, as the journal has it; its claims stand beside it.
public struct SourceRecord: Hashable, Sendable {
  /// What the document says of itself; its articles are not kept.
  public var document: Document
  /// 1 for the first version of the document, and one more for each.
  public var number: Int
  /// When it was added; ISO 8601.
  public var added: String
  /// The version of the rules that read it.
  public var rules: String
  /// The day given for relative dates in articles that state none.
  public var clock: Day?
  /// Claims of the version before that read otherwise here and say the same in the same digits, by
  /// the ids of their successors: decisions go with them.
  public var follows: [String: String]

  public init(
    document: Document, number: Int, added: String, rules: String, clock: Day? = nil,
    follows: [String: String] = [:]
  ) {
    self.document = document
    self.number = number
    self.added = added
    self.rules = rules
    self.clock = clock
    self.follows = follows
  }
}
