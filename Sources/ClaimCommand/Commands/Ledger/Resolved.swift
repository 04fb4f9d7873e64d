import ClaimJournal
import ClaimLedger
import ClaimModel
import ClaimReporting

/// What an id on the command line stands for.
enum Resolved {
  case claim(String)
  case decision(String)
  case document(String)
  case topic(Topic)
  case finding(Finding)

  /// The ids by which decisions may name it.
  var ids: [String] {
    switch self {
    case .claim(let id), .decision(let id): [id]
    case .document(let id): [Decision.target(ofDocument: id)]
    case .topic(let topic): topic.claims
    case .finding(let finding): [finding.id]
    }
  }
}

extension Run {
  /// Finds what the id, or its first digits, stands for; `nil`, and a diagnostic, when nothing or
  /// several things.
  ///
  /// Claims and decisions are looked for first; topics and findings exist only in a report, which is
  /// made when there is need of it. `document:ID` is a source.
  mutating func resolve(_ text: String, in ledger: Ledger) -> Resolved? {
    if let document = Decision.document(inTarget: text) {
      if ledger.state.current(document) != nil { return .document(document) }
      return refuse(text, ledger, "no source of the ledger goes by this id")
    }
    if ledger.state.current(text) != nil { return .document(text) }
    var found: [Resolved] = ledger.state.claimIDs(beginning: text).map(Resolved.claim)
    found += ledger.state.decisions.map(\.decision.id).filter { $0.hasPrefix(text) }.map(
      Resolved.decision)
    if found.isEmpty, !text.isEmpty, text.allSatisfy(\.isHexDigit) {
      guard let report = ledgerReport(ledger) else { return nil }
      found = report.topics.filter { $0.topic.id.hasPrefix(text) }.map { .topic($0.topic) }
      let findings = report.findings + report.excepted.map(\.finding)
      found += findings.filter { $0.id.hasPrefix(text) }.map { .finding($0) }
    }
    if found.count == 1 { return found[0] }
    if found.isEmpty { return refuse(text, ledger, "nothing in the ledger goes by this id") }
    let some = found.prefix(5).flatMap(\.ids).prefix(5).joined(separator: ", ")
    return refuse(text, ledger, "\(found.count) things begin like this: \(some)")
  }

  private mutating func refuse(_ text: String, _ ledger: Ledger, _ message: String) -> Resolved? {
    diagnostics.write(
      Problem(
        kind: .unknownID, severity: .error, document: PlainText.oneLine(text), message: message,
        remedy: "Ids of claims: claims list --ledger \(ledger.folder.path); of topics and findings:"
          + " claims report --ledger \(ledger.folder.path) --format json."))
    return nil
  }

  /// The report over the ledger; `nil`, and a diagnostic, when there is none.
  mutating func ledgerReport(_ ledger: Ledger) -> Report? {
    diagnostics.progress("comparing \(ledger.state.documents.count) documents")
    let report = attempt { () throws(LedgerError) in try ledger.report() }
    diagnostics.clearProgress()
    return report
  }
}
