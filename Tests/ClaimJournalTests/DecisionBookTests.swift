import ClaimModel
import Testing

@testable import ClaimJournal

@Suite struct DecisionBookTests {
  private let thirty = Made.claim("30", low: 30)
  private let forty = Made.claim("40", low: 40, start: 9)

  @Test func undoAndUndoOfUndo() throws {
    let place = try Place()
    let folder = try place.filled()
    let first = try folder.decide(Made.decision(.reject, thirty.id)).decision
    #expect(try DecisionBook(place.state()).standing == [first])
    let undo = try folder.decide(Made.decision(.undo, first.id)).decision
    #expect(try DecisionBook(place.state()).standing == [])
    #expect(try DecisionBook(place.state()).undone == [first.id])
    _ = try folder.decide(Made.decision(.undo, undo.id))
    #expect(try DecisionBook(place.state()).standing == [first])
    #expect(try place.state().decisions.count == 3)
  }

  @Test func equalDecisionsHaveTheirOwnIds() throws {
    let place = try Place()
    let folder = try place.filled()
    let first = try folder.decide(Made.decision(.reject, thirty.id)).decision
    let second = try folder.decide(Made.decision(.reject, thirty.id)).decision
    #expect(first.id != second.id)
  }

  /// A decision follows a claim whose surroundings were edited, and never one whose digits differ.
  @Test func decisionsFollowTheSameDigitsOnly() throws {
    let place = try Place()
    let folder = try place.filled()
    let onThirty = try folder.decide(Made.decision(.accept, thirty.id)).decision
    let onForty = try folder.decide(Made.decision(.accept, forty.id)).decision
    let reworded = Made.claim("30", low: 30, prefix: "some ")
    let changed = Made.claim("41", low: 41, start: 14)
    _ = try folder.add(
      [Made.addition("some 30 died, 41 lived", claims: [reworded, changed])],
      added: "2026-11-22")
    let book = DecisionBook(try place.state())
    #expect(book.claimToday(thirty.id) == reworded.id)
    #expect(book.claimToday(forty.id) == nil)
    #expect(book.orphans.map(\.decision) == [onForty])
    #expect(book.orphans.map(\.gone) == [[forty.id]])
    #expect(book.standing.filter { book.names($0, [reworded.id]) } == [onThirty])
    // The claim comes back with the old text, and the decision with it.
    _ = try folder.add(
      [Made.addition("30 died, 40 lived", claims: [thirty, forty])], added: "2026-11-23")
    #expect(DecisionBook(try place.state()).orphans.isEmpty)
    #expect(DecisionBook(try place.state()).claimToday(thirty.id) == thirty.id)
  }
}
