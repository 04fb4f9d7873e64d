public import ClaimModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder of a ledger: the only place that reads and writes its files.
///
///     journal.jsonl      what happened, one entry a line; only ever appended to
///     sources/sha256-…   the bytes of each source, named by their digest; never changed
///     lock               held while a process reads or appends; empty
///     head               a cache; may be deleted at any time
///
/// The folder may be reached through a link. Nothing inside it may be one.
public struct LedgerFolder: Sendable {
  /// As given; what errors name.
  public let path: String
  let folder: Descriptor

  /// The name of the journal in the folder.
  public static let journal = "journal.jsonl"
  static let sources = "sources"
  static let lock = "lock"
  static let head = "head"
  /// What is being written and has no name yet; one writer at a time.
  static let partial = ".partial"

  /// Opens a ledger that is there.
  public init(path: String) throws(LedgerError) {
    self.init(path: path, folder: try LedgerFolder.openFolder(path, to: "read as a ledger"))
    do throws(SystemFailure) {
      _ = try folder.open(LedgerFolder.journal, O_RDONLY)
    } catch {
      if error.isMissing { throw LedgerFolder.none(path) }
      throw error.error(journalPlace, "read")
    }
  }

  /// Opens the folder itself, to be `action` (*read as a ledger*).
  static func openFolder(_ path: String, to action: String) throws(LedgerError) -> Descriptor {
    do throws(SystemFailure) {
      return try Descriptor.folder(path)
    } catch {
      if error.isMissing { throw none(path) }
      if error.code == ENOTDIR {
        throw LedgerError(
          .unreadable, path, "cannot be \(action): it is no folder",
          remedy: "Name the folder of a ledger, or a new one.")
      }
      throw error.error(path, action)
    }
  }

  private static func none(_ path: String) -> LedgerError {
    LedgerError(
      .missing, path, "there is no ledger here",
      remedy: "claims add --ledger \(path) PATH... makes one.")
  }

  init(path: String, folder: Descriptor) {
    self.path = path
    self.folder = folder
  }

  /// Where a file of the ledger lies, for messages.
  func place(_ name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

  /// Where the journal lies, for messages.
  public var journalPlace: String { place(LedgerFolder.journal) }

  /// Does `body` while no other process appends (`isShared`), or while none reads or appends.
  ///
  /// A reader who may not open the lock reads without it: what it sees of an append under way is
  /// a torn last line at worst.
  func locked<Result>(
    isShared: Bool, _ body: () throws(LedgerError) -> Result
  ) throws(LedgerError) -> Result {
    let lock: Descriptor
    do throws(SystemFailure) {
      lock = try folder.open(
        LedgerFolder.lock, isShared ? O_RDONLY : O_RDWR | O_CREAT)
      try lock.lock(isShared: isShared)
    } catch {
      if isShared, !error.isLink { return try body() }
      throw error.error(place(LedgerFolder.lock), isShared ? "read" : "written")
    }
    return try withExtendedLifetime(lock) { () throws(LedgerError) in try body() }
  }

  /// Reads the journal as it stands now.
  public func readJournal() throws(LedgerError) -> Journal {
    let bytes = try locked(isShared: true) { () throws(LedgerError) in try readBytes() }
    return try Journal(bytes, name: journalPlace)
  }

  /// Every line of the journal that is not as it should be; a ledger that opens has none.
  public func journalDamages() throws(LedgerError) -> [Problem] {
    let bytes = try locked(isShared: true) { () throws(LedgerError) in try readBytes() }
    return Journal.check(bytes, name: journalPlace).errors.map(\.problem)
  }

  /// Reads the journal; called with the lock held.
  func readJournalUnlocked() throws(LedgerError) -> Journal {
    try Journal(try readBytes(), name: journalPlace)
  }

  private func readBytes() throws(LedgerError) -> JournalBytes {
    do throws(SystemFailure) {
      let file = try folder.open(LedgerFolder.journal, O_RDONLY)
      let state = try file.status()
      guard state.isPlain else { throw SystemFailure(code: ELOOP) }
      return try JournalBytes(capacity: state.byteCount) { room throws(SystemFailure) in
        try file.read(into: room, from: 0)
      }
    } catch {
      throw error.error(journalPlace, "read")
    }
  }

  // MARK: - Sources

  static func name(ofSource digest: Digest) -> String { "sha256-" + digest.hexadecimal }

  /// Where the bytes of a source lie, for messages.
  public func sourcePlace(_ digest: Digest) -> String {
    place(LedgerFolder.sources + "/" + LedgerFolder.name(ofSource: digest))
  }

  /// The stored bytes of a source, whatever their digest is now.
  public func source(_ digest: Digest) throws(LedgerError) -> [UInt8] {
    let name = LedgerFolder.name(ofSource: digest)
    do throws(SystemFailure) {
      let sources = try folder.open(LedgerFolder.sources, O_RDONLY | O_DIRECTORY)
      let file = try sources.open(name, O_RDONLY)
      let state = try file.status()
      guard state.isPlain else { throw SystemFailure(code: ELOOP) }
      return try file.read(0..<state.byteCount)
    } catch {
      if error.isMissing {
        throw LedgerError(
          .damaged, sourcePlace(digest), "the bytes of a source are gone",
          remedy: "Put the file back from a copy or from git's history.")
      }
      throw error.error(sourcePlace(digest), "read")
    }
  }

  /// The warning about a last line that was cut off, for those who read.
  public static func tornWarning(_ place: String, _ count: Int) -> Problem {
    torn(
      place, count,
      "The next add or decide sets them aside; run the command that was cut off again.")
  }
}
