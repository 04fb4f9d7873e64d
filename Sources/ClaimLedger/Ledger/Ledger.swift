public import ClaimJournal
public import ClaimModel
public import ClaimReading
import ClaimReporting

/// A ledger: sources, the claims read from them, and editors' decisions, kept in a folder.
///
/// A value of this type is the ledger as it stood when it was read. Adding and deciding append to the
/// folder; ``init(at:)`` reads it anew.
public struct Ledger: Sendable {
  public let folder: LedgerFolder
  public let state: LedgerState
  /// Which decisions stand, and on which claims of today.
  public let book: DecisionBook
  /// What is amiss and does not keep the ledger from being read: a torn last line.
  public let problems: [Problem]

  /// Opens the ledger in a folder, and checks that each line holds the digest of the one before.
  ///
  /// - Complexity: linear in the journal, and the sources are not read.
  public init(at path: String) throws(LedgerError) {
    folder = try LedgerFolder(path: path)
    let journal = try folder.readJournal()
    let place = folder.journalPlace
    problems = journal.torn.map { [LedgerFolder.tornWarning(place, $0.count)] } ?? []
    state = LedgerState(journal, name: folder.journalPlace)
    book = DecisionBook(state)
  }

  /// Adds documents to the ledger in a folder, and makes the ledger when there is none.
  ///
  /// Documents whose bytes the ledger has already change nothing. Of an edited one, the outcome says
  /// claim by claim what became of it.
  ///
  /// - Parameters:
  ///   - documents: as read, each beside its stored bytes.
  ///   - path: the ledger's folder.
  ///   - date: the day that relative dates count from where a document gives none.
  ///   - added: ISO 8601.
  ///   - rereads: records a document anew also when only today's rules read it otherwise.
  /// - Returns: what became of each document; problems of names that are refused, of what the
  ///   extraction could not read, and of a torn line that was set aside.
  public static func add(
    _ documents: [StoredText], to path: String, date: Day? = nil, added: String,
    rereads: Bool = false
  ) throws(LedgerError) -> (outcomes: [AdditionOutcome], problems: [Problem]) {
    let folder = try LedgerFolder.make(path: path, created: added)
    var outcomes: [AdditionOutcome] = []
    var problems: [Problem] = []
    var rest = documents[...]
    while !rest.isEmpty {
      var batch: [SourceAddition] = []
      for document in rest.prefix(additionsAtOnce) {
        do throws(LedgerError) {
          try LedgerFolder.checkName(document.text.document.id)
        } catch {
          problems.append(error.problem)
          continue
        }
        let extraction = Chain.extract(document.text)
        problems += extraction.problems
        batch.append(
          SourceAddition(
            document: document.text.document, bytes: SourceBytes(document.bytes),
            claims: extraction.claims, rules: Chain.rules, clock: date))
      }
      rest = rest.dropFirst(additionsAtOnce)
      let added = try folder.add(batch, added: added, rereads: rereads)
      outcomes += added.outcomes
      problems += added.problems
    }
    return (outcomes, problems)
  }

  /// How many documents one append records.
  private static let additionsAtOnce = 64

  /// The stored bytes of a version of a source, which have its digest.
  public func bytes(of version: SourceVersion) throws(LedgerError) -> [UInt8] {
    guard let digest = Digest(text: version.record.document.digest) else {
      throw damaged(folder.journalPlace, "the digest of a source is none")
    }
    let bytes = try folder.source(digest)
    guard Digest(of: bytes) == digest else {
      throw damaged(folder.sourcePlace(digest), "the bytes of a source do not have its digest")
    }
    return bytes
  }

  /// The text of a version of a source, read anew from the stored bytes.
  public func text(of version: SourceVersion) throws(LedgerError) -> SourceText {
    try text(try bytes(of: version), of: version)
  }

  func text(_ bytes: [UInt8], of version: SourceVersion) throws(LedgerError) -> SourceText {
    let record = version.record
    let (read, _) = Reader.read(
      bytes, id: record.document.id, mediaType: record.document.mediaType)
    guard var text = read else {
      throw damaged(folder.journalPlace, "the bytes of a source are no text")
    }
    // It may declare an id that another document had before it.
    text.document.id = record.document.id
    return text.dated(record.clock)
  }

  private func damaged(_ place: String, _ message: String) -> LedgerError {
    LedgerError(
      .damaged, place, message,
      remedy: "Nothing was changed. Put the file back from a copy or from git's history.")
  }
}

extension Chain {
  /// The version of the rules that read figures and dates: that of the tool.
  public static var rules: String { Tool.version }
}
