public import ClaimModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a source, to be stored under their digest.
public struct SourceBytes: Sendable {
  public let digest: Digest
  public let bytes: [UInt8]

  /// Computes the digest.
  public init(_ bytes: [UInt8]) {
    digest = Digest(of: bytes)
    self.bytes = bytes
  }
}

extension LedgerFolder {
  /// Opens the ledger at the path, and makes it when there is none.
  ///
  /// A folder that holds other things is not taken. A process that is killed while it makes one
  /// leaves what the next one takes up.
  ///
  /// - Parameters:
  ///   - path: the folder; the one that it lies in must be there.
  ///   - created: ISO 8601; what the first line says.
  public static func make(path: String, created: String) throws(LedgerError) -> LedgerFolder {
    if mkdir(path, 0o777) != 0, errno != EEXIST {
      if errno == ENOENT || errno == ENOTDIR {
        throw LedgerError(
          .missing, path, "cannot be written as a ledger: the folder that it lies in is not there",
          remedy: "Check the path, or make that folder first.")
      }
      throw SystemFailure(code: errno).error(path, "written as a ledger")
    }
    let folder = LedgerFolder(path: path, folder: try openFolder(path, to: "written as a ledger"))
    try folder.refuseOtherContent()
    try folder.locked(isShared: false) { () throws(LedgerError) in
      if try folder.isBegun() { return }
      do throws(SystemFailure) {
        try folder.begin(created: created)
      } catch {
        throw error.error(path, "written as a ledger")
      }
    }
    return folder
  }

  private func refuseOtherContent() throws(LedgerError) {
    do throws(SystemFailure) {
      _ = try folder.open(LedgerFolder.journal, O_RDONLY)
      return
    } catch {
      // What stands in the journal's place, a link say, is told by who reads it.
      if !error.isMissing { return }
    }
    let own = [
      ".", "..", LedgerFolder.lock, LedgerFolder.sources, LedgerFolder.journal,
      LedgerFolder.partial, ".gitignore", ".gitattributes",
    ]
    guard let stream = opendir(path) else { throw SystemFailure(code: errno).error(path, "read") }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !own.contains(name) {
        throw LedgerError(
          .unwritable, path, "the folder holds other things and no ledger",
          remedy: "Name a new or an empty folder for the ledger.")
      }
    }
  }

  /// Whether the journal has its first line.
  ///
  /// One that was cut off within it has nothing to lose, and is begun anew. A file without a line
  /// that never was a ledger's is somebody else's, and is left as it is.
  private func isBegun() throws(LedgerError) -> Bool {
    var bytes: [UInt8]
    do throws(SystemFailure) {
      let journal = try folder.open(LedgerFolder.journal, O_RDONLY)
      let state = try journal.status()
      guard state.isPlain else { throw SystemFailure(code: ELOOP) }
      bytes = try journal.read(0..<min(state.byteCount, 4096))
      if !bytes.contains(0x0A) { bytes = try journal.read(0..<state.byteCount) }
    } catch {
      if error.isMissing { return false }
      throw error.error(journalPlace, "read")
    }
    if bytes.contains(0x0A) { return true }
    let first = NewEntry.firstBytes.prefix(bytes.count)
    // The line has two objects; more of them are lines that lost their ends.
    let isCut = bytes.starts(with: first) && bytes.count { $0 == UInt8(ascii: "{") } <= 2
    if isCut || bytes.allSatisfy({ $0 == 0 }) { return false }
    throw LedgerError(
      .damaged, journalPlace, line: 1, "the file is no journal of a ledger",
      remedy: "Nothing was changed. Name another folder for the ledger, or put its journal back"
        + " from a copy or from git's history.")
  }

  /// Writes what a ledger needs and does not have yet; the journal comes last.
  private func begin(created: String) throws(SystemFailure) {
    try folder.makeFolder(LedgerFolder.sources)
    try place(Array("head\nlock\n.partial\ntorn-*\n".utf8), as: ".gitignore", in: folder)
    let attributes = "journal.jsonl -text merge=claims\nsources/* -text -diff\n"
    try place(Array(attributes.utf8), as: ".gitattributes", in: folder)
    let first = NewEntry(kind: EntryKind.ledger) { writer in
      writer.object { $0.member("created", created) }
    }
    try place([first].lines(after: nil).bytes, as: LedgerFolder.journal, in: folder)
    try folder.synchronize()
    // The folder's own name; not everybody may open the folder that holds it.
    try? folder.open("..", O_RDONLY | O_DIRECTORY).synchronize()
  }

  /// Puts a whole file under a name in one step. The name is on the disk once the folder is
  /// synchronized.
  private func place(
    _ bytes: [UInt8], as name: String, in folder: Descriptor
  ) throws(SystemFailure) {
    do throws(SystemFailure) {
      let file = try folder.open(LedgerFolder.partial, O_WRONLY | O_CREAT | O_TRUNC)
      try file.write(bytes)
      try file.synchronize()
      try folder.rename(LedgerFolder.partial, to: name)
    } catch {
      folder.remove(LedgerFolder.partial)
      throw error
    }
  }

  /// Stores the bytes of sources under their digests, those that are not there, and returns when they
  /// are on the disk.
  ///
  /// Called with the lock held. A file of that name and another length is damage, and is left.
  func store(_ sources: [SourceBytes]) throws(LedgerError) {
    if sources.isEmpty { return }
    let folder: Descriptor
    do throws(SystemFailure) {
      try self.folder.makeFolder(LedgerFolder.sources)
      folder = try self.folder.open(LedgerFolder.sources, O_RDONLY | O_DIRECTORY)
    } catch {
      throw error.error(place(LedgerFolder.sources), "written")
    }
    for source in sources { try store(source, in: folder) }
    do throws(SystemFailure) {
      try folder.synchronize()
    } catch {
      throw error.error(place(LedgerFolder.sources), "written")
    }
  }

  private func store(_ source: SourceBytes, in folder: Descriptor) throws(LedgerError) {
    let name = LedgerFolder.name(ofSource: source.digest)
    do throws(SystemFailure) {
      guard let state = try state(of: name, in: folder) else {
        try place(source.bytes, as: name, in: folder)
        return
      }
      if state.isPlain, state.byteCount == source.bytes.count { return }
    } catch {
      throw error.error(sourcePlace(source.digest), "written")
    }
    throw LedgerError(
      .damaged, sourcePlace(source.digest), "the stored source is not as long as it was",
      remedy: "Put the file back from a copy or from git's history; nothing was recorded.")
  }

  /// Whether the bytes of a source are there.
  func has(_ digest: Digest) -> Bool {
    guard let sources = try? folder.open(LedgerFolder.sources, O_RDONLY | O_DIRECTORY) else {
      return false
    }
    return (try? state(of: LedgerFolder.name(ofSource: digest), in: sources)) != nil
  }

  private func state(of name: String, in folder: Descriptor) throws(SystemFailure) -> FileState? {
    do throws(SystemFailure) {
      return try folder.open(name, O_RDONLY).status()
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// Appends entries in one write, and returns when they are on the disk.
  ///
  /// Called with the lock held, after ``tail()``. When the write fails, what was written of it is
  /// taken back, so that the journal is as it was.
  func append(_ entries: [NewEntry], to tail: JournalTail) throws(LedgerError) {
    if entries.isEmpty { return }
    let (bytes, starts, last) = entries.lines(after: tail.digest)
    var cache = HeadCache(in: folder, of: tail)
    do throws(SystemFailure) {
      let journal = try folder.open(LedgerFolder.journal, O_WRONLY | O_APPEND)
      do throws(SystemFailure) {
        try journal.write(bytes)
        try journal.synchronize()
      } catch {
        try? journal.truncate(to: tail.end)
        throw error
      }
      try folder.synchronize()
    } catch {
      throw error.error(journalPlace, "written")
    }
    // Lines that are carried from elsewhere are not indexed: the cache is made anew.
    if entries.contains(where: \.isCarried) { cache = nil }
    let offsets = zip(entries, starts).compactMap { entry, start in
      entry.document.map { (document: $0, offset: tail.end + start) }
    }
    let end = JournalTail(end: tail.end + bytes.count, digest: last)
    // A cache that cannot be written is made anew by the next to need it.
    if (try? cache?.note(offsets, tail: end)) == false { folder.remove(LedgerFolder.head) }
  }
}
