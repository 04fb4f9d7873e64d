import ClaimJournal
import ClaimModel
import ClaimReading
import ClaimReporting
import Foundation
import Testing

@testable import ClaimLedger

/// Decisions outlive the rules that read the claims: the figure at the same bytes is the same figure.
@Suite struct NewerRulesTests {
  private static let text = "The Harbour Mill fire killed 34 workers and hurt 12 children."

  /// A ledger that older rules have read: other quotes, other ids, the same figures.
  private func ledger(in path: String, value: Int = 34) throws -> (path: String, claim: Claim) {
    let stored = Array(Self.text.utf8)
    let read = try #require(Reader.read(stored, id: "a.txt").text)
    let today = Chain.extract(read).claims
    var old = try #require(today.first { $0.passage.quote == "34 workers" })
    old.id = "0123456789abcdef"
    old.passage.quote = "34"
    old.passage.endByte = old.passage.startByte + 2
    old.value = .figure(Figure(Number(value)))
    let folder = try LedgerFolder.make(path: path, created: "2020-01-01")
    _ = try folder.add(
      [
        SourceAddition(
          document: read.document, bytes: SourceBytes(stored), claims: [old], rules: "0.0.1")
      ], added: "2020-01-01")
    return (path, old)
  }

  private func withFolder(_ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "claims-rules-" + UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  @Test func aDecisionFindsTheFigure() throws {
    try withFolder { path in
      let (path, claim) = try ledger(in: path)
      let before = try Ledger(at: path)
      #expect(try before.report().claims.contains { $0.passage.quote == "34 workers" })
      _ = try before.decide(
        Decision(
          id: "", action: .reject, targets: [claim.id], by: "Ada", at: "2020-01-02",
          because: "a test"))
      let ledger = try Ledger(at: path)
      #expect(ledger.verify().isEmpty)
      let report = try ledger.report()
      #expect(!report.claims.contains { $0.passage.quote == "34 workers" })
      #expect(report.claims.contains { $0.passage.quote == "12 children" })
      #expect(report.problems.isEmpty)
    }
  }

  /// Read as another value, it is another claim: the decision does not count, and is told.
  @Test func anotherValueIsAnotherClaim() throws {
    try withFolder { path in
      let (path, claim) = try ledger(in: path, value: 340)
      _ = try Ledger(at: path).decide(
        Decision(
          id: "", action: .reject, targets: [claim.id], by: "Ada", at: "2020-01-02",
          because: "a test"))
      let report = try Ledger(at: path).report()
      #expect(report.claims.contains { $0.passage.quote == "34 workers" })
      #expect(report.problems.map(\.kind) == [.unknownID])
      #expect(report.problems[0].message.contains("the rules of today read no such claim"))
    }
  }

  /// A claim that only the rules of today read is not decided on: it would have no effect, and
  /// the ledger would not be sound.
  @Test(arguments: [DecisionAction.reject, .except])
  func whatIsNotRecordedIsNotDecidedOn(_ action: DecisionAction) throws {
    try withFolder { path in
      let (path, _) = try ledger(in: path)
      let ledger = try Ledger(at: path)
      let claims = try ledger.report().claims
      let today = try #require(claims.first { $0.passage.quote == "12 children" })
      do {
        _ = try ledger.decide(
          Decision(
            id: "", action: action, targets: [action == .except ? "f" : today.id],
            against: action == .except ? [today.id] : [], by: "Ada", at: "2020-01-02",
            because: "a test"))
        Issue.record("it was recorded")
      } catch let error as LedgerError {
        #expect(error.problem.document == today.id)
        #expect(error.problem.remedy.contains("--reread"))
      }
      let after = try Ledger(at: path)
      #expect(after.state.decisions.isEmpty && after.verify().isEmpty)
    }
  }

  /// Reading anew records what the rules of today read, and decisions go along.
  @Test func rereading() throws {
    try withFolder { path in
      let (path, claim) = try ledger(in: path)
      let stored = Array(Self.text.utf8)
      let read = try #require(Reader.read(stored, id: "a.txt").text)
      let document = StoredText(text: read, bytes: stored)
      #expect(try Ledger.add([document], to: path, added: "2020-01-02").outcomes[0].changes == nil)
      let again = try Ledger.add([document], to: path, added: "2020-01-02", rereads: true)
      #expect(again.outcomes[0].number == 2)
      #expect(again.outcomes[0].changes?.contains { $0.old?.id == claim.id } == true)
      let third = try Ledger.add([document], to: path, added: "2020-01-03", rereads: true)
      #expect(third.outcomes[0].changes == nil)
    }
  }
}
