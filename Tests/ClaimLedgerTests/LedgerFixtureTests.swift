import ClaimJournal
import ClaimLedger
import ClaimModel
import ClaimTestSupport
import Foundation
import Testing

/// Ledgers of every version ever written, and broken ones, in `Fixtures/ledgers`.
@Suite struct LedgerFixtureTests {
  /// The ledger of a version with another journal in place of its own, in a folder of its own.
  private func copy(_ version: String, journal: String? = nil) throws -> URL {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "claims-ledger-\(UUID())")
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    let ledger = folder.appending(path: "ledger")
    try files.copyItem(at: Fixture.folder.appending(path: "ledgers/\(version)"), to: ledger)
    if let journal {
      let file = ledger.appending(path: "journal.jsonl")
      try files.removeItem(at: file)
      try files.copyItem(at: Fixture.folder.appending(path: "ledgers/\(journal)"), to: file)
    }
    return folder
  }

  private func open(_ folder: URL) throws -> Ledger {
    try Ledger(at: folder.appending(path: "ledger").path(percentEncoded: false))
  }

  @Test func versionOne() throws {
    let folder = try copy("v1")
    defer { try? FileManager.default.removeItem(at: folder) }
    let ledger = try open(folder)
    #expect(ledger.verify().isEmpty && ledger.problems.isEmpty)
    #expect(
      ledger.state.journal.head?.text
        == "sha256:080a4969ff7eb3d9957cc161057a4d06a2df6a4e4beaf50568502d9f4c240b41")
    #expect(ledger.state.documents == ["memo.txt", "note.md", "page.html"])
    #expect(ledger.state.versions(of: "memo.txt").map(\.record.number) == [1, 2])
    #expect(ledger.state.claimCount == 12)
    #expect(
      ledger.state.decisions.map(\.decision.action)
        == [.accept, .correct, .reject, .notSame, .prefer, .undo])
    #expect(ledger.book.standing.map(\.action) == [.correct, .reject, .notSame, .prefer])
    #expect(ledger.book.orphans.map(\.decision.action) == [.reject])
    let note = try #require(ledger.state.current("note.md"))
    let claims = try ledger.state.claims(of: note)
    #expect(claims.map(\.passage.quote).contains("34 workers"))
    #expect(claims.first { $0.kind == .fraction }?.value.figure?.low == Number(1, over: 3))
    let page = try #require(ledger.state.current("page.html"))
    #expect(try ledger.state.claims(of: page).contains { $0.value.time?.earliest == 870 })
  }

  /// It can be added to, and nothing that was there changes.
  @Test func versionOneGoesOn() throws {
    let folder = try copy("v1")
    defer { try? FileManager.default.removeItem(at: folder) }
    let before = try Data(contentsOf: folder.appending(path: "ledger/journal.jsonl"))
    try Data("The fire cost 3 lives.".utf8).write(to: folder.appending(path: "new.txt"))
    #expect(try DocsTool.shell("claims add --ledger ledger new.txt", in: folder).status == 0)
    let after = try Data(contentsOf: folder.appending(path: "ledger/journal.jsonl"))
    #expect(after.starts(with: before) && after.count > before.count)
    #expect(try open(folder).verify().isEmpty)
  }

  @Test func tornLine() throws {
    let folder = try copy("v1", journal: "torn.jsonl")
    defer { try? FileManager.default.removeItem(at: folder) }
    let ledger = try open(folder)
    #expect(ledger.problems.map(\.kind) == [.tornLine])
    #expect(ledger.state.journal.entries.count == 11)
    #expect(ledger.verify().isEmpty)
  }

  /// Kinds and members of later versions are carried, and what is known beside them is read.
  @Test func unknownKindsAndMembers() throws {
    let folder = try copy("v1", journal: "unknown.jsonl")
    defer { try? FileManager.default.removeItem(at: folder) }
    let ledger = try open(folder)
    #expect(ledger.state.unknown == 1)
    #expect(ledger.state.decisions.last?.decision.by == "Di")
    #expect(ledger.verify().isEmpty)
  }

  private static let broken: [String] =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: Fixture.folder.appending(path: "ledgers/broken").path(percentEncoded: false))) ?? [])
    .filter { $0.hasSuffix(".jsonl") }.sorted()

  /// Each damage is told with its line, as the file beside it says, and nothing is changed.
  @Test(arguments: broken) func damages(_ name: String) throws {
    let folder = try copy("v1", journal: "broken/\(name)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try DocsTool.shell("claims verify --ledger ledger 2>&1", in: folder)
    #expect(run.status == 2)
    try DocsPage(path: "Fixtures/ledgers/broken/\(name.dropLast(6)).txt").expect(run.output)
    let journal = try Data(contentsOf: folder.appending(path: "ledger/journal.jsonl"))
    #expect(journal == Data(try Fixture.bytes("ledgers/broken/\(name)")))
    // What verify finds in the journal alone keeps every other command from working too.
    let added = try DocsTool.shell("claims list --ledger ledger", in: folder)
    #expect(added.status == (Self.deeper.contains(name) ? 0 : 2))
  }

  /// Damages that only verify looks for.
  private static let deeper: Set = [
    "merge-incomplete.jsonl", "misquoted.jsonl", "source-gone.jsonl", "unknown-claim.jsonl",
  ]

  @Test func thereAreBrokenOnes() { #expect(LedgerFixtureTests.broken.count >= 12) }
}
