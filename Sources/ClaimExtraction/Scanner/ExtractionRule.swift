/// What a rule says of itself, for `claims explain` and the page of rules.
package struct RuleInfo: Sendable {
  /// Stable, in kebab case.
  package let id: String
  /// One sentence.
  package let summary: String
  /// Phrases that it reads.
  package let reads: [String]
  /// Phrases that look alike and that it leaves alone.
  package let leavesAlone: [String]
  /// Where the rule comes from.
  package let source: String
}

/// A rule that reads a figure from a number phrase.
protocol NumberRule: Sendable {
  var info: RuleInfo { get }
  /// What the number phrase at hand states, if it is this rule's; pure, and constant in time.
  func read(_ number: NumberPhrase, in sentence: Sentence) -> Candidate?
}

/// A rule that reads a date or time that begins at a token.
protocol DateRule: Sendable {
  var info: RuleInfo { get }
  /// Classes of the words at which it is tried; digits are asked for apart.
  var triggers: WordClass { get }
  /// Whether it is tried at a token of digits.
  var startsAtDigits: Bool { get }
  /// The date that begins at token `i`, resolved against the clock.
  func read(at i: Int, in sentence: Sentence, clock: Clock) -> Candidate?
}
