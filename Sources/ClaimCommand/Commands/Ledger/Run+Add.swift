import ClaimJournal
import ClaimLedger
import ClaimModel
import ClaimReading
import ClaimReporting

extension Run {
  /// `claims add`: what became of each document, and of each claim of an edited one.
  mutating func add(to sink: any ByteSink) throws(StreamError) -> Int32 {
    let options = invocation.ledger
    diagnostics.progress("reading")
    var (documents, problems) = Inputs.readStored(
      invocation.paths.filter { $0 != "-" }, date: invocation.date)
    if invocation.paths.contains("-") {
      let bytes: [UInt8]
      do throws(StreamError) {
        bytes = try standardInput.readAll()
      } catch {
        diagnostics.write(problem(error, "-"))
        return ExitStatus.trouble
      }
      let (text, found) = Reader.read(bytes, id: "-")
      if let text { documents.append(StoredText(text: text.dated(invocation.date), bytes: bytes)) }
      problems += found
    }
    diagnostics.write(problems)
    if documents.isEmpty { return ExitStatus.trouble }
    diagnostics.progress("adding \(documents.count) documents")
    let date = invocation.date
    let added = attempt { () throws(LedgerError) in
      try Ledger.add(
        documents, to: options.path ?? "", date: date, added: options.at ?? Now.text(),
        rereads: options.rereads)
    }
    guard let added else { return ExitStatus.trouble }
    diagnostics.write(added.problems)
    let orphans = orphaned(by: added.outcomes)
    if invocation.format == "jsonl" {
      try sink.write(ChangeFormat.lines(added.outcomes))
    } else {
      for outcome in added.outcomes {
        try sink.write(ChangeFormat.text(outcome))
      }
      try sink.write(orphans)
    }
    return ExitStatus.clean
  }

  /// Lines on the decisions whose claims went with the documents just added.
  private mutating func orphaned(by outcomes: [AdditionOutcome]) -> String {
    let gone = Set(
      outcomes.flatMap { $0.changes ?? [] }.compactMap { change -> String? in
        guard let old = change.old, change.new?.id != old.id else { return nil }
        return old.id
      })
    if gone.isEmpty { return "" }
    guard let ledger = openLedger() else { return "" }
    return ledger.book.orphans.filter { !gone.isDisjoint(with: $0.gone) }.map {
      DecisionText.orphan($0.decision, $0.gone)
    }.joined()
  }
}
