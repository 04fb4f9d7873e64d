import ClaimJournal
import ClaimLedger
import ClaimModel
import ClaimReading
import ClaimReporting

extension Run {
  /// `claims diff`: what appeared, vanished and changed, source by source and claim by claim.
  mutating func diff(to sink: any ByteSink) throws(StreamError) -> Int32 {
    let (a, b) = (invocation.paths[0], invocation.paths[1])
    let sides: (Side, Side)?
    if invocation.ledger.path != nil {
      sides = states(a, b)
    } else if isFolder(a), isFolder(b) {
      sides = ledgers(a, b)
    } else {
      sides = documents(a, b)
    }
    guard let (before, after) = sides else { return ExitStatus.trouble }
    var writer = JSONWriter()
    for id in Set(before.claims.keys).union(after.claims.keys).sorted() {
      let changes = VersionComparison.changes(
        from: before.claims[id] ?? [], to: after.claims[id] ?? [])
      if invocation.format == "jsonl" {
        for change in changes where change.kind != .unchanged {
          writer.removeAll()
          ChangeFormat.write(change, of: id, to: &writer)
          try sink.write(writer.bytes)
        }
      } else if changes.contains(where: { $0.kind != .unchanged }) || before.claims[id] == nil
        || after.claims[id] == nil
      {
        let what =
          before.claims[id] == nil ? "appeared, " : after.claims[id] == nil ? "vanished, " : ""
        try sink.write(
          "\(PlainText.oneLine(id)): \(what)\(ChangeFormat.summary(changes))\n"
            + ChangeFormat.lines(changes))
      }
    }
    for decision in after.decisions where !before.decisions.contains(decision) {
      if invocation.format == "jsonl" {
        writer.removeAll()
        V1.DecisionLine(decision).write(to: &writer)
        writer.endLine()
        try sink.write(writer.bytes)
      } else {
        try sink.write("decided: " + DecisionText.line(decision, isUndone: false))
      }
    }
    return ExitStatus.clean
  }

  /// What one side of a comparison has.
  private struct Side {
    /// Of the latest versions, by document.
    var claims: [String: [Claim]] = [:]
    var decisions: [Decision] = []
  }

  private mutating func side(_ state: LedgerState) -> Side? {
    var side = Side(decisions: state.decisions.map(\.decision))
    for version in state.currentVersions {
      guard let claims = attempt({ () throws(LedgerError) in try state.claims(of: version) })
      else { return nil }
      side.claims[version.record.document.id] = claims
    }
    return side
  }

  private mutating func ledgers(_ a: String, _ b: String) -> (Side, Side)? {
    guard let left = openLedger(at: a), let right = openLedger(at: b),
      let before = side(left.state), let after = side(right.state)
    else { return nil }
    return (before, after)
  }

  /// Two states of one ledger: by entry, by day, by digest, or `-` for now.
  private mutating func states(_ a: String, _ b: String) -> (Side, Side)? {
    guard let ledger = openLedger(), let left = state(a, of: ledger),
      let right = state(b, of: ledger), let before = side(left), let after = side(right)
    else { return nil }
    return (before, after)
  }

  private mutating func state(_ text: String, of ledger: Ledger) -> LedgerState? {
    guard let count = ledger.state.entryCount(at: text) else {
      diagnostics.write(
        UsageError(
          "\"\(PlainText.oneLine(text))\" is no state of the ledger",
          remedy: "Give a number of entries, a day (2026-11-21), the digest of a last line, or -.",
          verb: .diff))
      return nil
    }
    return LedgerState(ledger.state.journal.prefix(count), name: ledger.folder.journalPlace)
  }

  /// Two documents, as versions of one.
  private mutating func documents(_ a: String, _ b: String) -> (Side, Side)? {
    var sides: [Side] = []
    for path in [a, b] {
      let (texts, problems) = Inputs.read([path], date: invocation.date)
      diagnostics.write(problems)
      guard texts.count == 1, var text = texts.first else {
        if problems.isEmpty {
          diagnostics.write(
            UsageError(
              "\(path) is not one document", remedy: "Name two documents, or two ledgers.",
              verb: .diff))
        }
        return nil
      }
      // Ids of claims count the document's in: both go by the second's name.
      text.document.id = b
      sides.append(Side(claims: [b: engine.extract(text).claims]))
    }
    return (sides[0], sides[1])
  }
}
