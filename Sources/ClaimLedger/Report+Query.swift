public import ClaimModel
public import ClaimQuery
public import ClaimReporting

extension Report {
  /// The report with what concerns the claims that a query picks.
  ///
  /// Topics, findings and look-alikes stay when a claim of theirs is picked, with all their claims:
  /// a claim is nothing without its rivals. Documents, problems and coverage stay as they are.
  ///
  /// - Parameter decisions: what was decided on claims, by their ids.
  public func restricted(to query: Query, decisions: [String: [Decision]] = [:]) -> Report {
    let picked = self.picked(by: query, decisions: decisions)
    var report = self
    report.topics.removeAll { $0.topic.claims.allSatisfy { !picked.contains($0) } }
    let topicIDs = Set(report.topics.map(\.topic.id))
    report.findings.removeAll { finding in
      !topicIDs.contains(finding.topic) && finding.claims.allSatisfy { !picked.contains($0) }
    }
    report.lookAlikes.removeAll { !picked.contains($0.left) && !picked.contains($0.right) }
    var shown = picked
    for judged in report.topics { shown.formUnion(judged.topic.claims) }
    for finding in report.findings { shown.formUnion(finding.claims) }
    for lookAlike in report.lookAlikes { shown.formUnion([lookAlike.left, lookAlike.right]) }
    report.claims.removeAll { !shown.contains($0.id) }
    report.restriction = Restriction(
      query: query.text,
      claims: claims.reduce(into: [:]) { hidden, claim in
        if !shown.contains(claim.id) { hidden[claim.document, default: 0] += 1 }
      },
      topics: topics.count - report.topics.count,
      lookAlikes: lookAlikes.count - report.lookAlikes.count,
      findings: findings.count - report.findings.count)
    return report
  }

  /// The ids of the claims that the query picks.
  public func picked(by query: Query, decisions: [String: [Decision]] = [:]) -> Set<String> {
    let documents = Dictionary(
      self.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var judged: [String: JudgedTopic] = [:]
    for topic in topics { for claim in topic.topic.claims { judged[claim] = topic } }
    var picked: Set<String> = []
    for claim in claims {
      let topic = judged[claim.id]
      let context = QueryContext(
        document: documents[claim.document], topic: topic?.topic, verdict: topic?.verdict,
        reason: topic?.reason, decisions: decisions[claim.id] ?? [])
      if query.matches(claim, context) { picked.insert(claim.id) }
    }
    return picked
  }
}
