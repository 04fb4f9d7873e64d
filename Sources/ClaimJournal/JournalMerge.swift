public import ClaimModel

/// Two copies of one ledger that both went on, made one: what both have, then ours, then theirs.
///
/// Their lines get new digests of the lines before, and nothing else of them changes; a `merge` line
/// after them names the digest that the branch had, so that anybody can prove that it is there whole.
public struct JournalMerge: Sendable {
  /// The lines to append to ours; none when ours has all of theirs.
  public let entries: [NewEntry]
  /// How many lines theirs brings.
  public let brought: Int
  /// True when ours has nothing that theirs has not: theirs goes on where ours ends.
  public let isForward: Bool

  /// - Throws: when the two do not begin with the same line, and so are two ledgers.
  public init(ours: Journal, theirs: Journal, name: String) throws(LedgerError) {
    var common = 0
    while common < min(ours.entries.count, theirs.entries.count),
      ours.entries[common].digest == theirs.entries[common].digest
    {
      common += 1
    }
    guard common > 0, let head = theirs.head else {
      throw LedgerError(
        .damaged, name,
        "the two ledgers do not begin with the same line: they are not copies of"
          + " one",
        remedy: "Only branches of one ledger can be merged; add the other one's sources instead.")
    }
    isForward = common == ours.entries.count
    // Ours may have merged this very branch before.
    let state = LedgerState(ours, name: name)
    guard common < theirs.entries.count, !state.extends(head) else {
      entries = []
      brought = 0
      return
    }
    let new = theirs.entries[common...]
    brought = new.count
    var entries = new.map { NewEntry($0, in: theirs.bytes) }
    if !isForward {
      let merge = MergeRecord(
        common: theirs.entries[common - 1].digest, entries: brought, theirs: head)
      entries.append(NewEntry(kind: EntryKind.merge) { V1.MergePayload.write(merge, to: &$0) })
    }
    self.entries = entries
  }

  /// The whole journal after the merge.
  public func journal(ours: Journal) -> [UInt8] {
    Array(ours.bytes[0..<ours.end]) + entries.lines(after: ours.head).bytes
  }
}

extension LedgerFolder {
  /// Brings in the entries of another copy of this ledger, and the sources that it has.
  ///
  /// - Parameters:
  ///   - journal: the other copy's.
  ///   - theirs: the other copy's folder; `nil` when only its journal is at hand, and the sources are
  ///     brought by other means.
  public func merge(
    _ journal: Journal, from theirs: LedgerFolder?
  ) throws(LedgerError) -> (merge: JournalMerge, problems: [Problem]) {
    let incoming = LedgerState(journal, name: theirs?.journalPlace ?? journalPlace)
    return try locked(isShared: false) { () throws(LedgerError) in
      let (tail, torn) = try tail()
      let merge = try JournalMerge(
        ours: try readJournalUnlocked(), theirs: journal, name: journalPlace)
      var sources: [SourceBytes] = []
      var missing: [Problem] = []
      if !merge.entries.isEmpty {
        for digest in Set(incoming.versions.map(\.record.document.digest)).sorted() {
          guard let digest = Digest(text: digest) else { continue }
          if has(digest) { continue }
          guard let theirs else {
            missing.append(notBrought(digest))
            continue
          }
          let source = SourceBytes(try theirs.source(digest))
          guard source.digest == digest else {
            throw LedgerError(
              .damaged, theirs.sourcePlace(digest), "the bytes of a source do not have its digest",
              remedy: "Mend the other ledger first; nothing was merged.")
          }
          sources.append(source)
        }
      }
      let problems = try setAside(torn)
      try store(sources)
      try append(merge.entries, to: tail)
      return (merge, problems + missing)
    }
  }

  private func notBrought(_ digest: Digest) -> Problem {
    Problem(
      kind: .damaged, severity: .warning, document: sourcePlace(digest),
      message: "a journal alone brings no sources, and the bytes of this one are not here",
      remedy: "Copy the file from sources/ of the other ledger; until then report and verify fail.")
  }
}
