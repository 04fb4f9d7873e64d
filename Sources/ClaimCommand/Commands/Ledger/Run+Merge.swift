import ClaimJournal
import ClaimLedger
import ClaimModel
import ClaimReporting

extension Run {
  /// `claims merge`: another copy's entries after ours.
  mutating func merge(to sink: any ByteSink) throws(StreamError) -> Int32 {
    if invocation.ledger.isDriver { return try drive() }
    let path = invocation.paths[0]
    let theirs =
      isFolder(path) ? attempt { () throws(LedgerError) in try LedgerFolder(path: path) } : nil
    if isFolder(path), theirs == nil { return ExitStatus.trouble }
    guard let before = openLedger() else { return ExitStatus.trouble }
    let journal: Journal?
    if let theirs {
      journal = attempt { () throws(LedgerError) in try theirs.readJournal() }
    } else {
      journal = try read(path)
    }
    guard let journal,
      let merged = attempt({ () throws(LedgerError) in
        try before.folder.merge(journal, from: theirs)
      })
    else { return ExitStatus.trouble }
    diagnostics.write(merged.problems)
    if merged.merge.brought == 0 {
      try sink.write("nothing to merge: every entry of \(path) is here\n")
      return ExitStatus.clean
    }
    let count = merged.merge.brought
    try sink.write("merged \(count) \(count == 1 ? "entry" : "entries") of \(path)\n")
    guard let after = openLedger() else { return ExitStatus.trouble }
    try sink.write(MergeNotes.text(before: before.state, after: after.state))
    return ExitStatus.clean
  }

  /// As git calls it: `%O %A %B`; the result goes over the second, and conflicts there are none.
  private mutating func drive() throws(StreamError) -> Int32 {
    let path = invocation.paths[1]
    guard let ours = try read(path), let theirs = try read(invocation.paths[2]),
      let merge = attempt({ () throws(LedgerError) in
        try JournalMerge(ours: ours, theirs: theirs, name: path)
      })
    else { return ExitStatus.trouble }
    let file = try OutputFile(path: path)
    try file.write(merge.journal(ours: ours))
    try file.commit()
    return ExitStatus.clean
  }

  /// A journal that lies anywhere; `nil`, and a diagnostic, when it cannot be read.
  private mutating func read(_ path: String) throws(StreamError) -> Journal? {
    let bytes: [UInt8]
    do throws(StreamError) {
      bytes = try FileDescriptorSource(path: path).readAll()
    } catch {
      diagnostics.write(problem(error, path))
      return nil
    }
    guard let journal = attempt({ () throws(LedgerError) in try Journal(bytes, name: path) })
    else { return nil }
    if let torn = journal.torn { diagnostics.write(LedgerFolder.tornWarning(path, torn.count)) }
    return journal
  }
}

/// What an editor should look at after a merge.
enum MergeNotes {
  static func text(before: LedgerState, after: LedgerState) -> String {
    var text = ""
    for document in after.documents {
      guard let old = before.current(document)?.record, let new = after.current(document)?.record,
        old.document.digest != new.document.digest
      else { continue }
      text +=
        "  \(PlainText.oneLine(document)): version \(new.number) (\(new.added)) of theirs is"
        + " the latest now\n"
    }
    let known = Set(before.decisions.map(\.decision.id))
    let old = Set(before.decisions.flatMap(\.decision.targets))
    for decision in after.decisions.map(\.decision)
    where !known.contains(decision.id) && decision.targets.contains(where: old.contains) {
      text +=
        "  both decided on \(decision.targets.joined(separator: " ")); theirs comes later: "
        + DecisionText.line(decision, isUndone: false)
    }
    return text
  }
}
