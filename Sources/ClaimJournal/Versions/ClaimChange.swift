public import ClaimModel

/// What became of one claim from one version of a document to the next.
public struct ClaimChange: Hashable, Sendable {
  public var kind: Kind
  /// In the earlier version; `nil` for a new claim.
  public var old: Claim?
  /// In the later version; `nil` for one that went.
  public var new: Claim?

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The same words at the same place, read as the same.
    case unchanged
    /// The same words at another place.
    case moved
    /// The same value in the same digits, in other words or among others.
    case reworded
    /// Another value for what is, by the words around, the same statement; or the same words, read
    /// otherwise.
    case valueChanged = "value-changed"
    case gone
    case new
  }
}
