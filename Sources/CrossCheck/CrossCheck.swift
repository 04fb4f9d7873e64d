public import ClaimModel

/// What checking gives: a verdict on every topic, and the findings.
public struct Checked: Sendable {
  /// The gravest verdict of each topic's pairs, with its reason, by topic id.
  public var verdicts: [String: Judgement]
  /// Worst first; within one rank in the order of documents and text. Ids are unique.
  public var findings: [Finding]
}

/// **check**: topics to findings.
public enum CrossCheck {
  /// Runs every check of ``CheckRules`` over every topic and every document.
  ///
  /// Linear in the claims; a topic's distinct values are compared in pairs, of which there is a
  /// fixed greatest number.
  public static func check(
    _ topics: [Topic], claims: [Claim], documents: [Document], bonds: [Bond] = []
  ) -> Checked {
    let order = Dictionary(
      claims.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let clocks = Clocks(documents)
    var verdicts: [String: Judgement] = [:]
    var findings: [Finding] = []
    for topic in topics {
      let members = topic.claims.compactMap { order[$0] }.map { claims[$0] }
      let judged = TopicJudge.judge(members, clocks: clocks)
      verdicts[topic.id] = judged.worst
      for rule in CheckRules.topics {
        findings += rule.findings(on: topic, members, judged)
      }
    }
    // What a document says twice, or what differs within a topic, is told once.
    var told: [String: [Set<String>]] = [:]
    for finding in findings {
      let members = Set(finding.claims)
      for claim in finding.claims { told[claim, default: []].append(members) }
    }
    var seen: Set<String> = []
    for document in DocumentClaims.all(claims, bonds: bonds, clocks: clocks) {
      for finding in CheckRules.documents.flatMap({ $0.findings(in: document) })
      where seen.insert(finding.id).inserted {
        let members = Set(finding.claims)
        let others = members.count > 1 ? finding.claims.first.flatMap { told[$0] } ?? [] : []
        if !others.contains(where: members.isSubset) { findings.append(finding) }
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
