public import ClaimModel

/// What checking gives: a verdict on every topic, and the findings.
public struct Checked: Sendable {
  /// The verdict and reason by topic id.
  public var verdicts: [String: Judgement]
  /// Worst first; within one rank in the order of documents and text.
  public var findings: [Finding]
}

/// A verdict with the reason for a difference.
public struct Judgement: Hashable, Sendable {
  public var verdict: Verdict
  /// `nil` when nothing differs.
  public var reason: Reason?

  public init(_ verdict: Verdict, _ reason: Reason? = nil) {
    self.verdict = verdict
    self.reason = reason
  }
}

/// **check**: topics to findings.
public enum CrossCheck {
  /// Runs every check of ``CheckRules`` over every topic. Linear in the pairs of each topic's
  /// distinct values.
  public static func check(
    _ topics: [Topic], claims: [Claim], documents: [Document]
  ) -> Checked {
    let byID = Dictionary(claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let order = Dictionary(
      claims.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let clocks = Clocks(documents)
    var verdicts: [String: Judgement] = [:]
    var findings: [Finding] = []
    for topic in topics {
      let members = topic.claims.compactMap { byID[$0] }
      let judged = TopicJudge.judge(members, clocks: clocks)
      verdicts[topic.id] = judged.worst
      for rule in CheckRules.all {
        if let finding = rule.finding(on: topic, members, judged) { findings.append(finding) }
      }
    }
    func first(_ finding: Finding) -> Int { finding.claims.first.flatMap { order[$0] } ?? 0 }
    findings.sort {
      if $0.severity != $1.severity { return $0.severity > $1.severity }
      if $0.verdict != $1.verdict { return $0.verdict > $1.verdict }
      return first($0) != first($1) ? first($0) < first($1) : $0.id < $1.id
    }
    return Checked(verdicts: verdicts, findings: findings)
  }
}

/// The day on which each article was written, for counts that grow.
struct Clocks {
  private let days: [String: [Day?]]

  init(_ documents: [Document]) {
    days = Dictionary(
      documents.map { document in (document.id, document.articles.map { $0.date ?? document.date })
      },
      uniquingKeysWith: { first, _ in first })
  }

  func day(of claim: Claim) -> Day? {
    guard let articles = days[claim.document], articles.indices.contains(claim.article) else {
      return nil
    }
    return articles[claim.article]
  }
}
