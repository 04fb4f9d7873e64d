import ClaimJournal
import ClaimLedger
import ClaimModel
import ClaimQuery
import ClaimReporting

extension Run {
  /// `claims list`: the claims of the latest versions as recorded, as far as the query picks them.
  mutating func list(to sink: any ByteSink) throws(StreamError) -> Int32 {
    guard let ledger = openLedger() else { return ExitStatus.trouble }
    let standard = sink.isTerminal ? "table" : "jsonl"
    var writer = ClaimWriter(
      format: invocation.format ?? standard, sink: sink, hasIDs: true)
    try writer.begin()
    guard let contexts = contexts(ledger, invocation.query) else { return ExitStatus.trouble }
    let failure = try ledger.state.forEachClaims(
      of: ledger.state.currentVersions, where: { contexts.pick($0, $1) },
      { (claims, _) throws(StreamError) in try writer.write(claims) })
    if let failure {
      diagnostics.write(failure.problem)
      return ExitStatus.trouble
    }
    try writer.end()
    return ExitStatus.clean
  }

  /// `claims export`: the claims as decisions leave them: without those rejected, and corrected.
  mutating func export(to sink: any ByteSink) throws(StreamError) -> Int32 {
    guard let ledger = openLedger(), let report = ledgerReport(ledger) else {
      return ExitStatus.trouble
    }
    diagnostics.write(report.problems)
    let shown = invocation.query.map {
      report.picked(by: $0, decisions: ledger.decisionsByClaim)
    }
    var writer = ClaimWriter(format: invocation.format ?? "jsonl", sink: sink)
    try writer.begin()
    let topics = report.topicByClaim
    try writer.write(report.claims.filter { shown?.contains($0.id) ?? true }, topics: topics)
    try writer.end()
    return ExitStatus.clean
  }

  private mutating func contexts(_ ledger: Ledger, _ query: Query?) -> Contexts? {
    var contexts = Contexts(query: query, decisions: ledger.decisionsByClaim)
    if query?.needs.contains(.topic) == true {
      guard let report = ledgerReport(ledger) else { return nil }
      for topic in report.topics {
        for claim in topic.topic.claims { contexts.topics[claim] = topic }
      }
    }
    return contexts
  }
}

/// A query, and what it may ask beyond the claims.
fileprivate struct Contexts: Sendable {
  var query: Query?
  var topics: [String: JudgedTopic] = [:]
  var decisions: [String: [Decision]]

  func pick(_ claim: Claim, _ version: SourceVersion) -> Bool {
    guard let query else { return true }
    let topic = topics[claim.id]
    return query.matches(
      claim,
      QueryContext(
        document: version.record.document, topic: topic?.topic, verdict: topic?.verdict,
        reason: topic?.reason, decisions: decisions[claim.id] ?? []))
  }
}
