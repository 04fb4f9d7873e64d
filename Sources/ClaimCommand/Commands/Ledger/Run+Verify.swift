import ClaimJournal
import ClaimLedger
import ClaimModel

extension Run {
  /// `claims verify`: nothing altered, or each damage with its line.
  mutating func verify(to sink: any ByteSink) throws(StreamError) -> Int32 {
    let options = invocation.ledger
    var against: Digest?
    if let text = options.against {
      against = Digest(text: text) ?? Digest(hexadecimal: text)
      if against == nil {
        diagnostics.write(
          UsageError(
            "\"\(text)\" is no digest",
            remedy: "Give the one that verify wrote: sha256: and sixty-four digits.",
            verb: .verify))
        return ExitStatus.trouble
      }
    }
    let ledger: Ledger
    do throws(LedgerError) {
      ledger = try Ledger(at: options.path ?? "")
    } catch {
      diagnostics.write(damages(options.path ?? "", first: error))
      return ExitStatus.trouble
    }
    diagnostics.write(ledger.problems)
    diagnostics.progress("verifying")
    diagnostics.write(ledger.verify())
    let state = ledger.state
    if let against, !state.extends(against) {
      diagnostics.write(
        Problem(
          kind: .damaged, severity: .error, document: ledger.folder.journalPlace,
          message: "no line of this ledger has the digest \(against.text): it does not extend the"
            + " ledger of that digest",
          remedy: "Compare with the copy from which the digest is; what came after was altered,"
            + " or this is another ledger."))
    }
    if diagnostics.hasTrouble { return ExitStatus.trouble }
    let counts = [
      "\(state.journal.entries.count) entries", "\(state.documents.count) sources",
      "\(state.versions.count) versions", "\(state.claimCount) claims",
      "\(state.decisions.count) decisions",
    ]
    let unknown = state.unknown == 0 ? "" : ", \(state.unknown) of kinds unknown here"
    try sink.write("sound: \(counts.joined(separator: ", "))\(unknown)\n")
    if let against { try sink.write("extends: \(against.text)\n") }
    try sink.write("head: \(state.journal.head?.text ?? "none")\n")
    return ExitStatus.clean
  }

  /// Everything wrong with a journal that does not open, of which `first` comes first.
  private func damages(_ path: String, first: LedgerError) -> [Problem] {
    let all = try? LedgerFolder(path: path).journalDamages()
    return all.flatMap { $0.isEmpty ? nil : $0 } ?? [first.problem]
  }
}
