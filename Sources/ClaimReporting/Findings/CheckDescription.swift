/// What a check is called and looks for: what SARIF says of its rules, and what `--only` knows.
public struct CheckDescription: Hashable, Sendable {
  /// Stable and kebab-case: `figure-differs`.
  public var id: String
  /// One sentence.
  public var summary: String

  public init(id: String, summary: String) {
    self.id = id
    self.summary = summary
  }
}
