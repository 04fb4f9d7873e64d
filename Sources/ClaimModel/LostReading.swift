/// A reading of words that another reading of the same words won over.
public struct LostReading: Hashable, Sendable {
  /// The id of the rule that read it.
  public var rule: String
  public var kind: ClaimKind
  public var value: ClaimValue
  /// The words read.
  public var quote: String
  /// Stored bytes, half-open.
  public var startByte: Int
  public var endByte: Int

  public init(
    rule: String, kind: ClaimKind, value: ClaimValue, quote: String, startByte: Int, endByte: Int
  ) {
    self.rule = rule
    self.kind = kind
    self.value = value
    self.quote = quote
    self.startByte = startByte
    self.endByte = endByte
  }
}
