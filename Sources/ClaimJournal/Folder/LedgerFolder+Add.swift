public import ClaimModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension LedgerFolder {
  /// Records documents: their bytes under their digests, then one entry for each that is new or was
  /// edited, all in one append.
  ///
  /// - Parameters:
  ///   - additions: what to record; no id twice.
  ///   - added: ISO 8601.
  ///   - rereads: records a document anew also when its bytes are the same and its claims are not.
  /// - Returns: what became of each, in the order given, and a warning where a torn line was set aside.
  /// - Complexity: that of the documents and their versions before, whatever the journal's length.
  public func add(
    _ additions: [SourceAddition], added: String, rereads: Bool = false
  ) throws(LedgerError) -> (outcomes: [AdditionOutcome], problems: [Problem]) {
    for addition in additions { try LedgerFolder.checkName(addition.document.id) }
    return try locked(isShared: false) { () throws(LedgerError) in
      let (tail, torn) = try tail()
      var latest = try latestVersions(of: additions.map(\.document.id), tail)
      var outcomes: [AdditionOutcome] = []
      var entries: [NewEntry] = []
      var sources: [SourceBytes] = []
      for addition in additions {
        let id = addition.document.id
        let before = latest[id]
        let isSame = before?.record.document.digest == addition.document.digest
        let changes = VersionComparison.changes(
          from: before?.claims ?? [], to: isSame && !rereads ? [] : addition.claims)
        if let before, isSame, !rereads || changes.allSatisfy({ $0.kind == .unchanged }) {
          outcomes.append(
            AdditionOutcome(document: id, number: before.record.number, changes: nil))
          continue
        }
        let record = SourceRecord(
          document: addition.document, number: (before?.record.number ?? 0) + 1, added: added,
          rules: addition.rules, clock: addition.clock,
          follows: VersionComparison.follows(changes))
        sources.append(addition.bytes)
        entries.append(
          NewEntry(kind: EntryKind.source, document: id) {
            V1.SourcePayload.write(record, claims: addition.claims, to: &$0)
          })
        latest[id] = (record, addition.claims)
        outcomes.append(AdditionOutcome(document: id, number: record.number, changes: changes))
      }
      let problems = try setAside(torn)
      try store(sources)
      try append(entries, to: tail)
      return (outcomes, problems)
    }
  }

  /// Refuses ids that are no plain names: paths that lead up or to the root, control characters.
  public static func checkName(_ id: String) throws(LedgerError) {
    let parts = id.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let message: String? =
      if id.isEmpty {
        "the document has no id"
      } else if id.unicodeScalars.contains(where: {
        $0.properties.generalCategory == .control || $0.value == 0x2028 || $0.value == 0x2029
          || 0x202A...0x202E ~= $0.value || 0x2066...0x2069 ~= $0.value
      }) {
        "the document's id holds control characters"
      } else if parts.contains(where: { $0.elementsEqual("..".utf8) || $0.isEmpty }) {
        "the document's id is a path that leads out of its folder"
      } else if id.utf8.count > 1024 {
        "the document's id is longer than 1,024 bytes"
      } else {
        nil
      }
    guard let message else { return }
    throw LedgerError(
      .badName, id, message,
      remedy: "Rename the file, or change the id in its front matter; it was not added.")
  }

  // MARK: - The latest versions

  typealias Latest = (record: SourceRecord, claims: [Claim])

  /// The latest version of each document that the ledger has.
  private func latestVersions(
    of documents: [String], _ tail: JournalTail
  ) throws(LedgerError) -> [String: Latest] {
    if let cache = HeadCache(in: folder, of: tail),
      let found = try latestVersions(of: documents, cache)
    {
      return found
    }
    // The journal was changed by another hand, or the cache is gone: read all, and make it anew.
    let state = LedgerState(try readJournalUnlocked(), name: journalPlace)
    var offsets: [String: Int] = [:]
    for document in state.documents {
      guard let version = state.current(document) else { continue }
      offsets[document] = state.journal.entries[version.line - 1].bytes.lowerBound
    }
    try? HeadCache.make(in: folder, of: tail, offsets: offsets)
    var latest: [String: Latest] = [:]
    for document in Set(documents) {
      guard let version = state.current(document) else { continue }
      latest[document] = (version.record, try state.claims(of: version))
    }
    return latest
  }

  /// `nil` when the cache leads to lines of other documents.
  private func latestVersions(
    of documents: [String], _ cache: HeadCache
  ) throws(LedgerError) -> [String: Latest]? {
    var latest: [String: Latest] = [:]
    do throws(SystemFailure) {
      let journal = try folder.open(LedgerFolder.journal, O_RDONLY)
      for document in Set(documents) {
        guard let offset = try cache.offset(of: document) else { continue }
        let bytes = JournalBytes(try line(at: offset, in: journal))
        guard let version = LedgerFolder.version(in: bytes),
          version.record.document.id == document
        else { return nil }
        latest[document] = version
      }
    } catch {
      throw error.error(journalPlace, "read")
    }
    return latest
  }

  /// The line that begins at `offset`, without its line feed.
  private func line(at offset: Int, in file: Descriptor) throws(SystemFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let chunk = try file.read(offset + bytes.count..<offset + bytes.count + 1 << 16)
      if let end = chunk.firstIndex(of: 0x0A) { return bytes + chunk[..<end] }
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
  }

  /// The source that a line holds; `nil` when it is another line.
  private static func version(in line: JournalBytes) -> Latest? {
    guard let entry = try? Journal.entry(0..<line.count, number: 1, in: line, name: ""),
      case .source(let record, let places) = entry.content
    else { return nil }
    var claims: [Claim] = []
    for place in places {
      var cursor = JSONCursor(line, place.start..<entry.payload.upperBound)
      guard
        let claim = try? V1.ClaimObject.read(
          &cursor, document: record.document.id, digest: record.document.digest)
      else { return nil }
      claims.append(claim)
    }
    return (record, claims)
  }
}
