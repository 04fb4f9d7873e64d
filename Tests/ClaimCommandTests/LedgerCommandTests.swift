import ClaimJournal
import ClaimModel
import Foundation
import Testing

@testable import ClaimCommand

/// The verbs of the ledger, over the chain itself.
@Suite struct LedgerCommandTests {
  private static let memo = """
    The Harbour Mill fire of 3 May 2019 killed 30 workers. The police said that 12 children were
    hurt on the road to the harbour. The mill had cost $4 million.

    """
  private static let note = """
    Of the Harbour Mill fire of 3 May 2019 this is known: it killed 34 workers, and the owners fled.

    """

  /// A folder with two documents, and a ledger of them.
  private func ledger() throws -> Folder {
    let folder = try Folder(["in/memo.txt": Self.memo, "in/note.txt": Self.note])
    let added = run(folder, "add", folder.path + "/in", "--at", "2026-11-20")
    #expect(added.status == 0 && added.diagnostics.isEmpty, "\(added)")
    return folder
  }

  private func run(_ folder: Folder, _ arguments: String...) -> Outcome {
    let output = MemorySink()
    let diagnostics = MemorySink()
    let status = Command.run(
      arguments: arguments + ["--ledger", folder.path + "/ledger"],
      standardInput: MemorySource(), output: output, diagnostics: diagnostics)
    return Outcome(status: status, output: output.text, diagnostics: diagnostics.text)
  }

  private func decide(_ folder: Folder, _ arguments: String...) -> Outcome {
    let output = MemorySink()
    let diagnostics = MemorySink()
    let status = Command.run(
      arguments: ["decide"] + arguments + [
        "--ledger", folder.path + "/ledger", "--by", "Ada", "--because", "so it is", "--at",
        "2026-11-21",
      ],
      standardInput: MemorySource(), output: output, diagnostics: diagnostics)
    return Outcome(status: status, output: output.text, diagnostics: diagnostics.text)
  }

  /// The id of the claim with this quote.
  private func id(_ folder: Folder, _ quote: String) throws -> String {
    let lines = run(folder, "list", "--format", "jsonl").output.split(separator: "\n")
    let line = try #require(lines.first { $0.contains("\"quote\":\"\(quote)\"") })
    return try field("id", of: String(line))
  }

  private func field(_ name: String, of line: String) throws -> String {
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return try #require(object?[name] as? String)
  }

  @Test func addListShow() throws {
    let folder = try ledger()
    let again = run(folder, "add", folder.path + "/in")
    #expect(again.output == "memo.txt: as it was\nnote.txt: as it was\n")
    let listed = run(folder, "list", "counted:worker", "value:>=30", "--format", "table")
    #expect(listed.output.contains("memo.txt:1:") && listed.output.contains("note.txt:1:"))
    #expect(!listed.output.contains("children"))
    let claim = try id(folder, "30 workers")
    let shown = run(folder, "show", String(claim.prefix(6)))
    #expect(shown.status == 0)
    for part in [claim, "[30 workers]", "memo.txt:1:", "rule count", "sha256:", "34 workers"] {
      #expect(shown.output.contains(part), "\(part) in \(shown.output)")
    }
    let source = run(folder, "show", "memo.txt")
    #expect(source.output.contains("version 1: 2026-11-20"))
  }

  @Test func verifyAndItsDigest() throws {
    let folder = try ledger()
    let sound = run(folder, "verify")
    #expect(sound.status == 0 && sound.output.hasPrefix("sound: 3 entries, 2 sources"))
    let head = try #require(sound.output.split(separator: "\n").last).dropFirst("head: ".count)
    #expect(decide(folder, "accept", try id(folder, "30 workers")).status == 0)
    let later = run(folder, "verify", "--against", String(head))
    #expect(later.status == 0 && later.output.contains("extends: \(head)"))
    let other = "sha256:" + String(repeating: "0", count: 64)
    let stranger = run(folder, "verify", "--against", other)
    #expect(stranger.status == 2 && stranger.diagnostics.contains("does not extend"))
    #expect(run(folder, "verify", "--against", "abc").status == 2)
  }

  @Test func damagedSourcesAndQuotesAreFound() throws {
    let folder = try ledger()
    let sources = folder.path + "/ledger/sources"
    let names = try FileManager.default.contentsOfDirectory(atPath: sources).sorted()
    let path = sources + "/" + names[0]
    var text = try String(contentsOfFile: path, encoding: .utf8)
    text = text.replacingOccurrences(of: "workers", with: "farmers")
    try Data(text.utf8).write(to: URL(filePath: path))
    let altered = run(folder, "verify")
    #expect(altered.status == 2 && altered.output.isEmpty)
    #expect(altered.diagnostics.contains("do not have its digest"))
    #expect(altered.diagnostics.contains("journal.jsonl:"))
    try FileManager.default.removeItem(atPath: path)
    let gone = run(folder, "verify")
    #expect(gone.status == 2 && gone.diagnostics.contains("are gone"))
    #expect(run(folder, "report").status == 2)
  }

  @Test func rejectAndUndo() throws {
    let folder = try ledger()
    #expect(run(folder, "check").status == 1)
    let rejected = decide(folder, "reject", try id(folder, "34 workers"))
    #expect(rejected.status == 0, "\(rejected)")
    #expect(run(folder, "check").status == 0)
    let report = run(folder, "report").output
    #expect(report.contains("## Decisions") && report.contains("| reject | **34 workers**"))
    #expect(!run(folder, "export").output.contains("34 workers"))
    #expect(run(folder, "show", try id(folder, "34 workers")).output.contains("it is rejected"))
    let decision = String(rejected.output.prefix(16))
    let undone = run(
      folder, "undo", decision, "--by", "Bo", "--because", "it is one", "--at", "2026-11-22")
    #expect(undone.status == 0, "\(undone)")
    #expect(run(folder, "check").status == 1)
    let log = run(folder, "log").output.split(separator: "\n")
    #expect(log.count == 2 && log[0].hasSuffix("[undone]") && log[1].contains("Bo: undo"))
    let twice = run(folder, "undo", decision, "--by", "Bo", "--because", "again")
    #expect(twice.status == 2 && twice.diagnostics.contains("undone already"))
  }

  @Test func rejectASource() throws {
    let folder = try ledger()
    #expect(decide(folder, "reject", "document:note.txt").status == 0)
    #expect(run(folder, "check").status == 0)
    #expect(!run(folder, "export").output.contains("note.txt"))
    #expect(decide(folder, "accept", "note.txt").status == 0)
    #expect(run(folder, "check").status == 1)
  }

  @Test func correctAValue() throws {
    let folder = try ledger()
    let claim = try id(folder, "34 workers")
    #expect(decide(folder, "correct", claim, "--value", "about 30").status == 0)
    #expect(run(folder, "check").status == 0)
    let line = try #require(
      run(folder, "export").output.split(separator: "\n").first { $0.contains("34 workers") })
    #expect(line.contains("\"low\":\"30\"") && line.contains("\"modifier\":\"about\""))
    #expect(run(folder, "show", claim).output.contains("counts as: about 30;"))
    let unread = decide(folder, "correct", claim, "--value", "a great many")
    #expect(unread.status == 2 && unread.diagnostics.contains("no single value"))
    #expect(decide(folder, "correct", claim).status == 2)
    #expect(decide(folder, "accept", claim, "--value", "3").status == 2)
  }

  /// What a claim is about decides what it is compared with.
  @Test func correctWhatItIsAbout() throws {
    let folder = try ledger()
    let claim = try id(folder, "34 workers")
    #expect(decide(folder, "correct", claim, "--about", "counted=horses").status == 0)
    #expect(run(folder, "check").status == 0)
    let line = try #require(
      run(folder, "export").output.split(separator: "\n").first { $0.contains("34 workers") })
    #expect(line.contains("\"counted\":\"horses\""))
    let slot = decide(folder, "correct", claim, "--about", "colour=red")
    #expect(slot.status == 2 && slot.diagnostics.contains("counted"))
  }

  @Test func notSameAndSame() throws {
    let folder = try ledger()
    let (one, other) = (try id(folder, "30 workers"), try id(folder, "34 workers"))
    #expect(decide(folder, "not-same", one, other).status == 0)
    #expect(run(folder, "check").status == 0)
    #expect(decide(folder, "same", one, other).status == 0)
    #expect(run(folder, "check").status == 1)
    let same = decide(folder, "same", one, one)
    #expect(same.status == 2 && same.diagnostics.contains("share a claim"))
  }

  @Test func preferAndExcept() throws {
    let folder = try ledger()
    #expect(decide(folder, "prefer", try id(folder, "30 workers")).status == 0)
    #expect(run(folder, "report").output.contains("| 30 (preferred) |"))
    let lines = run(folder, "check", "--format", "jsonl").output.split(separator: "\n")
    let finding = try field("id", of: String(try #require(lines.first)))
    #expect(decide(folder, "except", String(finding.prefix(8))).status == 0)
    let check = run(folder, "check")
    #expect(check.status == 0)
    #expect(check.output.contains("set aside by decision"), "\(check.output)")
    let report = run(folder, "report").output
    #expect(report.contains("| except |") && report.contains("No discrepancies"))
    #expect(decide(folder, "except", try id(folder, "30 workers")).status == 2)
  }

  /// Of claims that only the rules of today read, a finding is set aside by its own id, and their
  /// topic is refused: either way the ledger stays sound.
  @Test func decisionsOnWhatIsNotRecorded() throws {
    let folder = try Folder()
    let older = try LedgerFolder.make(path: folder.path + "/ledger", created: "2020-01-01")
    for (id, text) in [("memo.txt", Self.memo), ("note.txt", Self.note)] {
      let bytes = SourceBytes(Array(text.utf8))
      let document = Document(
        id: id, digest: bytes.digest.text, mediaType: .plain, byteCount: bytes.bytes.count)
      _ = try older.add(
        [SourceAddition(document: document, bytes: bytes, claims: [], rules: "0.0.1")],
        added: "2020-01-01")
    }
    let lines = run(folder, "check", "--format", "jsonl").output.split(separator: "\n")
    let line = String(try #require(lines.first))
    let refused = decide(folder, "reject", try field("topic", of: line))
    #expect(refused.status == 2 && refused.diagnostics.contains("--reread"), "\(refused)")
    #expect(run(folder, "verify").output.contains("0 decisions"))
    #expect(decide(folder, "except", try field("id", of: line)).status == 0)
    #expect(run(folder, "check").output.contains("1 set aside by decision"))
    #expect(run(folder, "verify").status == 0)
  }

  /// The report is the same wherever the ledger lies, what is amiss in it included.
  @Test func aReportHoldsNoPathOfTheLedger() throws {
    let folder = try ledger()
    #expect(decide(folder, "accept", try id(folder, "34 workers")).status == 0)
    try Data("Nothing is known.\n".utf8).write(to: URL(filePath: folder.path + "/in/note.txt"))
    #expect(run(folder, "add", folder.path + "/in").status == 0)
    let journal = folder.path + "/ledger/journal.jsonl"
    let file = try #require(FileHandle(forWritingAtPath: journal))
    try file.seekToEnd()
    try file.write(contentsOf: Data("{".utf8))
    try file.close()
    for format in ["markdown", "json", "html"] {
      let report = run(folder, "report", "--format", format).output
      #expect(report.contains("does not count") && report.contains("was cut off"))
      #expect(!report.contains(folder.path))
    }
  }

  /// That a source was rejected is no reason to warn of the decisions on its claims.
  @Test func decisionsOnARejectedSourceAreNoTrouble() throws {
    let folder = try ledger()
    #expect(decide(folder, "accept", try id(folder, "34 workers")).status == 0)
    #expect(decide(folder, "reject", "document:note.txt").status == 0)
    #expect(run(folder, "report").diagnostics == "")
  }

  /// A journal alone brings no sources, and says which are not here.
  @Test func mergeOfAJournalAlone() throws {
    let folder = try ledger()
    let copy = try Folder(["new.txt": "The fire hurt 77 men.\n"])
    try FileManager.default.copyItem(
      atPath: folder.path + "/ledger", toPath: copy.path + "/ledger")
    #expect(run(copy, "add", copy.path + "/new.txt").status == 0)
    let merged = run(folder, "merge", copy.path + "/ledger/journal.jsonl")
    #expect(merged.status == 0 && merged.output.contains("merged 1 entry"))
    #expect(merged.diagnostics.contains("a journal alone brings no sources"))
    #expect(run(folder, "verify").status == 2)
    for name in try FileManager.default.contentsOfDirectory(
      atPath: copy.path + "/ledger/sources")
    where !FileManager.default.fileExists(atPath: folder.path + "/ledger/sources/" + name) {
      try FileManager.default.copyItem(
        atPath: copy.path + "/ledger/sources/" + name,
        toPath: folder.path + "/ledger/sources/" + name)
    }
    #expect(run(folder, "verify").status == 0)
  }

  @Test func editsAndOrphans() throws {
    let folder = try ledger()
    #expect(decide(folder, "accept", try id(folder, "30 workers")).status == 0)
    #expect(decide(folder, "accept", try id(folder, "12 children")).status == 0)
    let edited = Self.memo.replacingOccurrences(of: "killed 30 workers", with: "killed 31 workers")
      .replacingOccurrences(of: "said that 12", with: "say that 12")
    try Data(edited.utf8).write(to: URL(filePath: folder.path + "/in/memo.txt"))
    let added = run(folder, "add", folder.path + "/in", "--at", "2026-11-22")
    #expect(added.status == 0)
    for part in [
      "memo.txt: version 2", "value changed: 1:", "reworded: 1:", "orphan: decision",
      "note.txt: as it was",
    ] {
      #expect(added.output.contains(part), "\(part) in \(added.output)")
    }
    let log = run(folder, "log").output.split(separator: "\n")
    #expect(log.count == 2 && log[0].contains("[orphan:") && !log[1].contains("[orphan:"))
    let decided = run(folder, "list", "decided:accept", "--format", "jsonl").output
    #expect(decided.split(separator: "\n").count == 1 && decided.contains("\"12 children\""))
    let children = run(folder, "show", try id(folder, "12 children")).output
    #expect(children.contains("before:   ") && children.contains("accept"), "\(children)")
    #expect(run(folder, "verify").status == 0)
    let diff = run(folder, "diff", "2026-11-20", "-")
    #expect(diff.output.contains("value changed") && diff.output.contains("decided: "))
    let changes = run(folder, "diff", "3", "-", "--format", "jsonl")
    #expect(changes.output.contains("\"change\":\"value-changed\""))
  }

  @Test func diffOfDocumentsAndLedgers() throws {
    let folder = try ledger()
    let outcome = ClaimCommandTests.run(
      "diff", folder.path + "/in/memo.txt", folder.path + "/in/note.txt", engine: .chain)
    #expect(outcome.status == 0 && outcome.output.contains("30 workers"))
    let same = ClaimCommandTests.run(
      "diff", folder.path + "/ledger", folder.path + "/ledger", engine: .chain)
    #expect(same.status == 0 && same.output.isEmpty)
    #expect(run(folder, "diff", "nonsense", "-").status == 2)
  }

  @Test func mergeAndDriver() throws {
    let folder = try ledger()
    let (ours, theirs) = (folder.path + "/ledger", folder.path + "/theirs")
    let base = folder.path + "/base.jsonl"
    try FileManager.default.copyItem(atPath: ours, toPath: theirs)
    try FileManager.default.copyItem(atPath: ours + "/journal.jsonl", toPath: base)
    let claim = try id(folder, "30 workers")
    #expect(decide(folder, "accept", claim).status == 0)
    let other = ClaimCommandTests.run(
      "decide", "reject", claim, "--ledger", theirs, "--by", "Bo", "--because", "no",
      engine: .chain)
    #expect(other.status == 0)
    let copy = folder.path + "/copy.jsonl"
    try FileManager.default.copyItem(atPath: ours + "/journal.jsonl", toPath: copy)
    let driven = ClaimCommandTests.run(
      "merge", "--driver", base, copy, theirs + "/journal.jsonl", engine: .chain)
    #expect(driven.status == 0, "\(driven)")
    let merged = run(folder, "merge", theirs)
    #expect(merged.output.contains("merged 1 entry of"))
    #expect(merged.output.contains("both decided on \(claim)"))
    #expect(try folder.text(of: "copy.jsonl") == folder.text(of: "ledger/journal.jsonl"))
    #expect(run(folder, "verify").status == 0)
    #expect(run(folder, "merge", theirs).output.hasPrefix("nothing to merge"))
  }

  @Test(arguments: [
    ["list"], ["show", "--ledger", "x"], ["decide", "accept", "--ledger", "x"],
    ["verify", "a", "--ledger", "x"], ["merge", "--driver", "a"], ["report", "a", "--ledger", "x"],
    ["add", "a"], ["undo", "a", "--ledger", "x"], ["diff", "a"],
    ["decide", "accept", "a", "--ledger", "x", "--by", "A", "--because", "b", "--at", "noon"],
    ["decide", "accept", "a", "--ledger", "x", "--by", " ", "--because", "b"],
  ])
  func usage(_ arguments: [String]) {
    let diagnostics = MemorySink()
    let output = MemorySink()
    let status = Command.run(
      arguments: arguments, standardInput: MemorySource(), output: output,
      diagnostics: diagnostics)
    #expect(status == 2 && output.bytes.isEmpty)
    #expect(diagnostics.text.hasPrefix("claims: error: "), "\(diagnostics.text)")
    #expect(diagnostics.text.contains("--help shows how"))
  }

  /// No output goes over the ledger's own files, by whatever path.
  @Test func outputsStayOutOfTheLedger() throws {
    let folder = try ledger()
    let journal = try folder.text(of: "ledger/journal.jsonl")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: folder.path + "/ledger/journal.jsonl")
    for name in ["ledger/journal.jsonl", "ledger/sources/x", "in/../ledger/new.jsonl", "link"] {
      let outcome = run(folder, "list", "-o", folder.path + "/" + name)
      #expect(outcome.status == 2 && outcome.diagnostics.contains("inside the ledger"), "\(name)")
    }
    #expect(try folder.text(of: "ledger/journal.jsonl") == journal)
    #expect(run(folder, "list", "-o", folder.path + "/out.jsonl").status == 0)
    #expect(try folder.text(of: "out.jsonl").contains("34 workers"))
  }

  @Test func explainOverALedger() throws {
    let folder = try ledger()
    let claim = try id(folder, "34 workers")
    let explained = run(folder, "explain", "--claim", claim)
    #expect(explained.status == 0 && explained.output.contains("34 workers"), "\(explained)")
  }

  @Test func noLedgerAndNoSuchId() throws {
    let folder = try Folder()
    let none = run(folder, "list")
    #expect(none.status == 2 && none.diagnostics.contains("there is no ledger here"))
    let full = try ledger()
    let unknown = run(full, "show", "zzzz")
    #expect(unknown.status == 2 && unknown.diagnostics.contains("nothing in the ledger"))
    let many = decide(full, "accept", "")
    #expect(many.status == 2)
  }

  @Test func aHostileNameIsRefusedAndTheRestAdded() throws {
    let folder = try Folder([
      "in/a.txt": "---\nid: ../../x\n---\nThe fire killed 30 workers.\n",
      "in/b.txt": "The fire killed 31 workers.\n",
    ])
    let added = run(folder, "add", folder.path + "/in")
    #expect(added.status == 2 && added.output == "b.txt: new, 1 claim\n")
    #expect(added.diagnostics.contains("leads out of its folder"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/../../x"))
  }
}
