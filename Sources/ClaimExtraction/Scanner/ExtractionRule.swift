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

/// A rule that says what it is; one value for all that is read with it, so that a rule is nothing
/// to copy.
protocol ExtractionRule: Sendable {
  static var info: RuleInfo { get }
}

extension ExtractionRule {
  var info: RuleInfo { Self.info }
}

/// A rule that reads a figure from a number phrase.
protocol NumberRule: ExtractionRule {
  /// Adds what the number phrase at hand states, if it is this rule's; constant in time.
  ///
  /// A candidate is large and most rules read nothing, so that nothing is handed on for it.
  ///
  /// - Parameter quantity: the number with the unit that follows it, where one does.
  func read(
    _ number: NumberPhrase, _ quantity: Quantity?, in sentence: Sentence,
    into candidates: inout [Candidate])
}

/// A rule that reads a date or time that begins at a token.
protocol DateRule: ExtractionRule {
  /// Classes of the words at which it is tried; digits are asked for apart.
  var triggers: WordClass { get }
  /// Whether it is tried at a token of digits.
  var startsAtDigits: Bool { get }
  /// What a sentence holds one of wherever the rule reads something; `nil` when nothing tells.
  static var needs: Evidence? { get }
  /// Adds the date at token `i`, resolved against the clock, if it is this rule's.
  func read(at i: Int, in sentence: Sentence, clock: Clock, into candidates: inout [Candidate])
}

extension DateRule {
  static var needs: Evidence? { nil }
}
