import ClaimModel
import Testing

@testable import ClaimCommand

/// 0 clean, 1 findings at or above the threshold, 2 trouble, whatever the findings.
@Suite struct ExitStatusTests {
  private static let trouble = Problem(
    kind: .encoding, severity: .error, document: "a.txt", line: 1, message: "broken bytes",
    remedy: "Save it as UTF-8.")
  private static let doubt = Problem(
    kind: .impossibleDate, severity: .warning, document: "a.txt", line: 1,
    message: "31 June is no day", remedy: "Check the date.")

  private func status(
    _ verb: String, _ findings: [Severity], _ flags: [String] = [], problems: [Problem] = []
  ) throws -> Int32 {
    let folder = try Folder(["a.txt": "30 died"])
    let engine = Engine.standIn(
      findings: findings.enumerated().map { .sample($0.element, id: "f\($0.offset)") },
      problems: problems)
    return Command.run(
      arguments: [verb, folder.path] + flags, standardInput: MemorySource(),
      output: MemorySink(), diagnostics: MemorySink(), engine: engine)
  }

  @Test func check() throws {
    #expect(try status("check", []) == 0)
    #expect(try status("check", [.note]) == 0)
    #expect(try status("check", [.note, .warning]) == 1)
    #expect(try status("check", [.error]) == 1)
    #expect(try status("check", [.warning], ["--fail-on", "error"]) == 0)
    #expect(try status("check", [.note], ["--fail-on", "note"]) == 1)
    #expect(try status("check", [.error], ["--fail-on", "never"]) == 0)
  }

  @Test func report() throws {
    #expect(try status("report", [.error]) == 0)
    #expect(try status("report", [.error], ["--fail-on", "warning"]) == 1)
    #expect(try status("report", [.note], ["--fail-on", "warning"]) == 0)
  }

  @Test(arguments: ["report", "check", "extract"])
  func troubleOutranksFindings(_ verb: String) throws {
    #expect(try status(verb, [], problems: [ExitStatusTests.trouble]) == 2)
    #expect(try status(verb, [.error], problems: [ExitStatusTests.trouble]) == 2)
    #expect(try status(verb, [], problems: [ExitStatusTests.doubt]) == 0)
  }

  @Test func neverDoesNotHideTrouble() throws {
    #expect(
      try status("check", [], ["--fail-on", "never"], problems: [ExitStatusTests.trouble]) == 2)
  }

  @Test func missingInput() {
    let outcome = run("report", "/no/such/file.txt")
    #expect(outcome.status == 2)
    #expect(
      outcome.diagnostics.hasPrefix("claims: error: /no/such/file.txt: "))
    #expect(outcome.output.contains("Nothing was read."))
  }

  @Test func oneMissingInputDoesNotEndTheRun() throws {
    let folder = try Folder(["a.txt": "30 died"])
    let outcome = run("extract", folder.path + "/a.txt", "/no/such/file.txt")
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("\"quote\":\"30\""))
  }
}
