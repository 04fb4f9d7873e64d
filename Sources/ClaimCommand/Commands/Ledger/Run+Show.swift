import ClaimJournal
import ClaimLedger
import ClaimModel
import ClaimReporting

extension Run {
  /// `claims show`: one thing of the ledger, with all that is known of it.
  mutating func show(to sink: any ByteSink) throws(StreamError) -> Int32 {
    guard let ledger = openLedger(), let thing = resolve(invocation.paths[0], in: ledger) else {
      return ExitStatus.trouble
    }
    let text: String?
    switch thing {
    case .claim(let id): text = show(claim: id, in: ledger)
    case .document(let id): text = ShowText.document(ledger.state.versions(of: id))
    case .decision(let id):
      let decision = ledger.state.decisions.first { $0.decision.id == id }?.decision
      text = decision.map { DecisionText.line($0, in: ledger.book) }
    case .topic(let topic): text = show(topic: topic, in: ledger)
    case .finding(let finding):
      text =
        "finding \(finding.id) (\(finding.check), \(finding.verdict.rawValue),"
        + " \(finding.reason.rawValue))\n  \(PlainText.oneLine(finding.message))\n"
        + "  claims: \(finding.claims.joined(separator: " "))\n"
    }
    guard let text else { return ExitStatus.trouble }
    try sink.write(text)
    return ExitStatus.clean
  }

  private mutating func show(claim id: String, in ledger: Ledger) -> String? {
    guard
      let history = attempt({ () throws(LedgerError) in try ledger.state.history(of: id) }),
      let last = history.last, let report = ledgerReport(ledger)
    else { return nil }
    var text = ShowText.claim(last.claim, last.version)
    if ledger.state.current(last.claim.document)?.line != last.version.line {
      text += "went:     not in the latest version of \(last.claim.document)\n"
    }
    text += ShowText.current(last.claim, in: report)
    let versions = history.map { "\($0.version.record.number) (\($0.version.record.added))" }
    text += "versions: \(versions.joined(separator: ", "))\n"
    for version in ledger.state.versions(of: last.claim.document) {
      for (old, new) in version.record.follows.sorted(by: { $0.key < $1.key }) where new == id {
        text += "before:   \(old), until version \(version.record.number)\n"
      }
    }
    let decisions = ledger.state.decisions.map(\.decision).filter { ledger.book.names($0, [id]) }
    if !decisions.isEmpty { text += "decisions:\n" }
    for decision in decisions { text += "  " + DecisionText.line(decision, in: ledger.book) }
    if let topic = report.topics.first(where: { $0.topic.claims.contains(id) }) {
      text += ShowText.topic(topic, in: report, asking: id)
    } else {
      text += "topic:    none; no other claim answers its question\n"
    }
    return text
  }

  private mutating func show(topic: Topic, in ledger: Ledger) -> String? {
    guard let report = ledgerReport(ledger),
      let judged = report.topics.first(where: { $0.topic.id == topic.id })
    else { return nil }
    return ShowText.topic(judged, in: report, asking: nil)
  }
}
