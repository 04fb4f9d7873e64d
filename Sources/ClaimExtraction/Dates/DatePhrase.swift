import ClaimModel

/// A date as read from the words, before it becomes a candidate.
struct DatePhrase: Sendable {
  /// Half-open.
  var tokens: Range<Int>
  var span: DateSpan
  var kind: ClaimKind = .date
  /// Why the calendar has no such day, when it has none.
  var problem: String?

  init(
    _ tokens: Range<Int>, _ span: DateSpan, kind: ClaimKind = .date, problem: String? = nil
  ) {
    self.tokens = tokens
    self.span = span
    self.kind = kind
    self.problem = problem
  }

  var start: Int { tokens.lowerBound }
  var end: Int { tokens.upperBound }

  /// The same date with its words reaching further.
  func reaching(from start: Int? = nil, to end: Int? = nil) -> DatePhrase {
    var phrase = self
    phrase.tokens = (start ?? self.start)..<(end ?? self.end)
    return phrase
  }

  func candidate(rule: String) -> Candidate {
    var candidate = Candidate(kind: kind, value: .date(span), tokens: tokens, rule: rule)
    if let problem { candidate.problem = (.impossibleDate, problem) }
    return candidate
  }
}
