import ClaimModel
import Foundation
import Testing

@testable import ClaimJournal

@Suite struct MergeTests {
  private let thirty = Made.claim("30", low: 30)
  private let forty = Made.claim("40", low: 40, start: 9)

  /// Two copies of one ledger, each with a decision and a source of its own.
  private func branches() throws -> (ours: Place, theirs: Place) {
    let ours = try Place()
    let folder = try ours.filled()
    let theirs = try Place()
    try FileManager.default.copyItem(atPath: ours.ledger, toPath: theirs.ledger)
    _ = try folder.decide(Made.decision(.accept, thirty.id))
    _ = try folder.add([Made.addition("5 came", document: "b.txt")], added: "2026-11-21")
    let other = try LedgerFolder(path: theirs.ledger)
    _ = try other.decide(Made.decision(.reject, forty.id, by: "Bo"))
    _ = try other.add([Made.addition("6 came", document: "c.txt")], added: "2026-11-21")
    return (ours, theirs)
  }

  private func merge(_ theirs: Place, into ours: Place) throws -> JournalMerge {
    let from = try LedgerFolder(path: theirs.ledger)
    return try LedgerFolder(path: ours.ledger).merge(try from.readJournal(), from: from).merge
  }

  @Test func bothSidesAreThere() throws {
    let (ours, theirs) = try branches()
    let heads = [try ours.state().journal.head, try theirs.state().journal.head]
    #expect(try merge(theirs, into: ours).brought == 2)
    let state = try ours.state()
    #expect(state.documents == ["a.txt", "b.txt", "c.txt"])
    #expect(Set(state.decisions.map(\.decision.by)) == ["Ada", "Bo"])
    #expect(state.damages().isEmpty)
    for head in heads { #expect(state.extends(try #require(head))) }
    #expect(!state.extends(Digest(of: [])))
    let bytes = try LedgerFolder(path: ours.ledger).source(Digest(of: Array("6 came".utf8)))
    #expect(bytes == Array("6 came".utf8))
  }

  @Test func mergingAgainBringsNothing() throws {
    let (ours, theirs) = try branches()
    _ = try merge(theirs, into: ours)
    let before = try ours.bytes()
    #expect(try merge(theirs, into: ours).brought == 0)
    #expect(try ours.bytes() == before)
  }

  /// What one merged and the other merged too ends up once, and the latest version stays the latest.
  @Test func crossedMergesAddNoEvent() throws {
    let (ours, theirs) = try branches()
    _ = try merge(theirs, into: ours)
    _ = try merge(ours, into: theirs)
    let state = try theirs.state()
    #expect(state.documents == ["a.txt", "b.txt", "c.txt"])
    #expect(state.decisions.count == 2)
    #expect(state.versions.count == 3)
    #expect(state.damages().isEmpty)
    _ = try LedgerFolder(path: ours.ledger).add(
      [Made.addition("5 went", document: "b.txt")], added: "2026-11-22")
    _ = try merge(theirs, into: ours)
    #expect(try ours.state().current("b.txt")?.record.number == 2)
    #expect(try ours.state().damages().isEmpty)
  }

  @Test func aheadIsTakenAsItIs() throws {
    let ours = try Place()
    let folder = try ours.filled()
    let theirs = try Place()
    try FileManager.default.copyItem(atPath: ours.ledger, toPath: theirs.ledger)
    _ = try LedgerFolder(path: theirs.ledger).decide(Made.decision(.accept, thirty.id))
    #expect(try merge(theirs, into: ours).isForward)
    #expect(try ours.bytes() == theirs.bytes())
    _ = try folder.decide(Made.decision(.reject, forty.id))
    #expect(try ours.state().decisions.count == 2)
  }

  @Test func anEntryTakenOutOfAMergeIsFound() throws {
    let (ours, theirs) = try branches()
    _ = try merge(theirs, into: ours)
    // Someone chains the lines anew without their decision: the chain holds, and the merge does not.
    let journal = try LedgerFolder(path: ours.ledger).readJournal()
    let kept = journal.entries.filter {
      !journal.bytes.text($0.bytes).contains("\"by\":\"Bo\"")
    }
    #expect(kept.count == journal.entries.count - 1)
    try ours.write(kept.map { NewEntry($0, in: journal.bytes) }.lines(after: nil).bytes)
    let damages = try ours.state().damages()
    #expect(damages.map(\.kind) == [.damaged])
    #expect(damages[0].line == kept.count)
  }

  @Test func strangersAreRefused() throws {
    let ours = try Place()
    _ = try ours.filled()
    let theirs = try Place()
    _ = try LedgerFolder.make(path: theirs.ledger, created: "1999-01-01")
    #expect(throws: LedgerError.self) { _ = try merge(theirs, into: ours) }
  }
}
