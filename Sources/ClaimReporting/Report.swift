public import ClaimModel

/// Everything that one run says: what was read, what it states, where it differs.
public struct Report: Sendable {
  /// In the order of their ids.
  public var documents: [Document]
  /// In the order of documents and text.
  public var claims: [Claim]
  /// Topics of two claims or more; the ones that differ most come first.
  public var topics: [JudgedTopic]
  public var lookAlikes: [LookAlike]
  /// Worst first.
  public var findings: [Finding]
  public var problems: [Problem]
  public var coverage: Coverage
  /// What a query left out; `nil` for the whole report.
  public var restriction: Restriction?
  /// The decisions that stand, in the order in which they were made.
  public var decisions: [Decided] = []
  /// Findings that editors set aside; they are not among ``findings``.
  public var excepted: [Excepted]

  public init(
    documents: [Document], claims: [Claim], topics: [JudgedTopic], lookAlikes: [LookAlike],
    findings: [Finding], problems: [Problem], coverage: Coverage, excepted: [Excepted] = []
  ) {
    self.documents = documents
    self.claims = claims
    self.topics = topics
    self.lookAlikes = lookAlikes
    self.findings = findings
    self.problems = problems
    self.coverage = coverage
    self.excepted = excepted
  }
}

/// A topic with the verdict on its claims.
public struct JudgedTopic: Hashable, Sendable {
  public var topic: Topic
  public var verdict: Verdict
  /// Why its claims differ; `nil` when they agree.
  public var reason: Reason?
  /// The claim that an editor put over its rivals.
  public var preferred: String?

  public init(topic: Topic, verdict: Verdict, reason: Reason?, preferred: String? = nil) {
    self.topic = topic
    self.verdict = verdict
    self.reason = reason
    self.preferred = preferred
  }
}

/// What was compared, so that silence is not taken for agreement.
public struct Coverage: Hashable, Sendable {
  /// Claims that share a topic with another claim.
  public var compared: Int
  /// Claims that no other claim came near.
  public var alone: Int
  /// Pairs that came near and were refused, by the slot that tells them apart.
  public var refused: [Slot: Int]

  public init(compared: Int = 0, alone: Int = 0, refused: [Slot: Int] = [:]) {
    self.compared = compared
    self.alone = alone
    self.refused = refused
  }
}

/// What a query left out of a report, so that what is shown is not taken for all.
public struct Restriction: Hashable, Sendable {
  /// The query, as written.
  public var query: String
  /// How many claims of each document are not shown.
  public var claims: [String: Int]
  public var topics: Int
  public var lookAlikes: Int
  public var findings: Int

  public init(
    query: String, claims: [String: Int] = [:], topics: Int = 0, lookAlikes: Int = 0,
    findings: Int = 0
  ) {
    self.query = query
    self.claims = claims
    self.topics = topics
    self.lookAlikes = lookAlikes
    self.findings = findings
  }

  public var claimCount: Int { claims.values.reduce(0, +) }
}
