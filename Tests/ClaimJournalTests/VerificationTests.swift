import ClaimModel
import Testing

@testable import ClaimJournal

@Suite struct VerificationTests {
  @Test(arguments: [
    Made.decision(.accept, "0000000000000000"), Made.decision(.undo, "0000000000000000"),
    Made.decision(.reject, "document:none.txt"),
    Made.decision(.same, "0000000000000000", against: ["1111111111111111"]),
    Made.decision(.except, "f", against: ["0000000000000000"]),
    Made.decision(.accept, "no id"),
  ])
  func decisionsOnNothing(_ decision: Decision) throws {
    let place = try Place()
    let folder = try place.filled()
    _ = try folder.decide(decision)
    let damages = try place.state().damages()
    #expect(damages.map(\.line) == [3])
    #expect(damages.allSatisfy { $0.kind == .damaged && !$0.remedy.isEmpty })
  }

  @Test func decisionsOnWhatIsThere() throws {
    let place = try Place()
    let folder = try place.filled()
    let claim = Made.claim("30", low: 30).id
    let first = try folder.decide(Made.decision(.accept, claim)).decision
    _ = try folder.decide(Made.decision(.undo, first.id))
    _ = try folder.decide(Made.decision(.reject, "document:a.txt"))
    _ = try folder.decide(Made.decision(.except, "anything", against: [claim]))
    #expect(try place.state().damages().isEmpty)
  }

  @Test func earlierStates() throws {
    let place = try Place()
    let folder = try place.filled()
    let digest = try #require(try folder.readJournal().head)
    _ = try folder.add([Made.addition("5 came", document: "b.txt")], added: "2026-11-25")
    let state = try place.state()
    #expect(state.entryCount(at: "-") == 3)
    #expect(state.entryCount(at: "2") == 2)
    #expect(state.entryCount(at: "2026-11-20") == 2)
    #expect(state.entryCount(at: "2026-11-19") == 0)
    #expect(state.entryCount(at: "2026-12-01") == 3)
    #expect(state.entryCount(at: digest.text) == 2)
    #expect(state.entryCount(at: "4") == nil)
    #expect(state.entryCount(at: "yesterday") == nil)
    let before = LedgerState(state.journal.prefix(2), name: "j")
    #expect(before.documents == ["a.txt"])
  }
}
