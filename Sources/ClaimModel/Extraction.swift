/// What extracting one document gives.
public struct Extraction: Sendable {
  /// In the order of the text.
  public var claims: [Claim]
  /// One an article.
  public var profiles: [Profile]
  public var problems: [Problem]
  /// In the order of the text.
  public var bonds: [Bond]

  public init(
    claims: [Claim] = [], profiles: [Profile] = [], problems: [Problem] = [], bonds: [Bond] = []
  ) {
    self.claims = claims
    self.profiles = profiles
    self.problems = problems
    self.bonds = bonds
  }
}
