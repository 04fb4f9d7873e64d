import ClaimJournal
import ClaimLedger
import ClaimModel
import ClaimReporting

extension Run {
  /// `claims log`: every decision in the order in which it was made, and which of them count.
  mutating func log(to sink: any ByteSink) throws(StreamError) -> Int32 {
    guard let ledger = openLedger() else { return ExitStatus.trouble }
    let book = ledger.book
    var decisions = ledger.state.decisions.map(\.decision)
    if let id = invocation.paths.first {
      guard let ids = resolve(id, in: ledger)?.ids else { return ExitStatus.trouble }
      let all = Set(ids)
      decisions = decisions.filter { all.contains($0.id) || book.names($0, all) }
    }
    let gone = Dictionary(
      book.orphans.map { ($0.decision.id, $0.gone) }, uniquingKeysWith: { a, _ in a })
    var writer = JSONWriter()
    for decision in decisions {
      let isUndone = book.undone.contains(decision.id)
      let lost = gone[decision.id] ?? []
      if invocation.format == "jsonl" {
        writer.removeAll()
        V1.DecisionLine(decision, isUndone: isUndone, gone: lost).write(to: &writer)
        writer.endLine()
        try sink.write(writer.bytes)
      } else {
        try sink.write(DecisionText.line(decision, isUndone: isUndone, gone: lost))
      }
    }
    return ExitStatus.clean
  }
}
