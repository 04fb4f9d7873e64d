import ClaimModel
import Foundation
import Testing

@testable import ClaimJournal

@Suite struct JournalTests {
  @Test func chainOfDigests() throws {
    let place = try Place()
    let folder = try place.filled()
    _ = try folder.decide(Made.decision(.accept, Made.claim("30", low: 30).id))
    let journal = try folder.readJournal()
    #expect(journal.entries.map(\.kind) == ["ledger", "source", "decision"])
    #expect(journal.entries[0].previous == nil)
    let lines = try place.lines
    for (line, next) in zip(lines, journal.entries.dropFirst()) {
      #expect(next.previous == Digest(of: Array(line.utf8)))
    }
    #expect(journal.head == Digest(of: Array(try #require(lines.last).utf8)))
    #expect(journal.torn == nil)
  }

  @Test func keysAreSorted() throws {
    let place = try Place()
    let folder = try place.filled()
    _ = try folder.decide(Made.decision(.notSame, "a", against: ["b"]))
    for line in try place.lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let sorted = try JSONSerialization.data(
        withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
      #expect(String(decoding: sorted, as: UTF8.self) == line)
    }
  }

  /// One changed byte anywhere but in the last line is found, with the line after it or its own.
  @Test func everyChangedByteIsFound() throws {
    let place = try Place()
    let folder = try place.filled()
    _ = try folder.decide(Made.decision(.accept, Made.claim("30", low: 30).id))
    let good = try place.bytes()
    let last = try #require(good.dropLast().lastIndex(of: 0x0A))
    for at in 0..<last {
      var bad = good
      bad[at] ^= 0x01
      #expect(throws: LedgerError.self, "byte \(at)") {
        _ = LedgerState(try Journal(bad, name: "j"), name: "j")
      }
    }
  }

  @Test(arguments: [0, 1, 2]) func aLineTakenOutIsFound(_ index: Int) throws {
    let place = try Place()
    let folder = try place.filled()
    _ = try folder.decide(Made.decision(.accept, Made.claim("30", low: 30).id))
    _ = try folder.decide(Made.decision(.reject, Made.claim("40", low: 40).id))
    var lines = try place.lines
    lines.remove(at: index)
    do {
      _ = try Journal(Array((lines.joined(separator: "\n") + "\n").utf8), name: "j")
      Issue.record("line \(index + 1) was not missed")
    } catch {
      #expect(error.problem.line == index + 1)
      #expect(error.problem.kind == .damaged)
      #expect(!error.problem.remedy.isEmpty)
    }
  }

  /// Cut anywhere in its last line, a journal opens as it was before that line.
  @Test func aTornLastLineIsLeftOut() throws {
    let place = try Place()
    let folder = try place.filled()
    let before = try place.bytes()
    let decided = try folder.decide(Made.decision(.accept, Made.claim("30", low: 30).id))
    let good = try place.bytes()
    for end in before.count + 1..<good.count {
      let journal = try Journal(Array(good[..<end]), name: "j")
      #expect(journal.entries.count == 2)
      #expect(journal.torn == before.count..<end)
    }
    try place.write(Array(good.dropLast(5)))
    let again = try folder.decide(Made.decision(.reject, Made.claim("40", low: 40).id))
    #expect(again.problems.map(\.kind) == [.tornLine])
    let state = try place.state()
    #expect(state.decisions.map(\.decision.id) == [again.decision.id])
    #expect(again.decision.id != decided.decision.id)
    // What was cut off is set aside, and not lost.
    let aside = try FileManager.default.contentsOfDirectory(atPath: place.ledger)
      .filter { $0.hasPrefix("torn-") }
    #expect(aside.count == 1)
    let kept = try Data(contentsOf: URL(filePath: place.ledger + "/" + aside[0]))
    #expect([UInt8](kept) == Array(good[before.count..<good.count - 5]))
  }

  @Test func zerosOfAPowerCutAreTorn() throws {
    let place = try Place()
    let folder = try place.filled()
    let good = try place.bytes()
    try place.write(good + [UInt8](repeating: 0, count: 40) + [0x0A])
    #expect(try folder.readJournal().entries.count == 2)
    let added = try folder.add([Made.addition("5 came", document: "b.txt")], added: "2026-11-21")
    #expect(added.problems.map(\.kind) == [.tornLine])
    #expect(try place.state().documents == ["a.txt", "b.txt"])
  }

  @Test func damageHasItsLineAndColumn() throws {
    let place = try Place()
    _ = try place.filled()
    var lines = try place.lines
    lines[1] = lines[1].replacingOccurrences(of: "\"added\":", with: "\"added\" ")
    try place.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    do {
      _ = try place.state()
      Issue.record("no damage was found")
    } catch let error as LedgerError {
      #expect(error.problem.line == 2)
      #expect(error.problem.column == 37)
      #expect(error.problem.excerpt?.hasPrefix("\"2026-11-20\"") == true)
    }
  }

  @Test func aConflictOfGitIsNamed() throws {
    let place = try Place()
    _ = try place.filled()
    try place.write(try place.bytes() + Array("<<<<<<< ours\n".utf8))
    do {
      _ = try place.state()
      Issue.record("the conflict was not seen")
    } catch let error as LedgerError {
      #expect(error.problem.message.contains("git left a conflict"))
      #expect(error.problem.remedy.contains("claims merge"))
    }
  }

  /// Kinds and fields of later versions are carried, and a later form of a kind is refused.
  @Test func whatIsUnknownIsCarried() throws {
    let place = try Place()
    let folder = try place.filled()
    let head = try #require(try folder.readJournal().head)
    let note =
      #"{"kind":"note","more":[1],"payload":{"x":1},"previous":"\#(head.text)","version":7}"#
    try place.write(try place.bytes() + Array((note + "\n").utf8))
    _ = try folder.add([Made.addition("5 came", document: "b.txt")], added: "2026-11-21")
    #expect(try place.lines[2] == note)
    #expect(try place.state().unknown == 1)
    #expect(try place.state().documents == ["a.txt", "b.txt"])
  }

  @Test func aLaterVersionIsToldFromDamage() throws {
    let place = try Place()
    let folder = try place.filled()
    let head = try #require(try folder.readJournal().head)
    let line = #"{"kind":"decision","payload":{},"previous":"\#(head.text)","version":2}"#
    try place.write(try place.bytes() + Array((line + "\n").utf8))
    do {
      _ = try place.state()
      Issue.record("the line was read")
    } catch let error as LedgerError {
      #expect(error.problem.kind == .tooNew)
      #expect(error.problem.line == 3)
    }
  }
}
