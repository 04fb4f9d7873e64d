import ClaimModel
import Testing

@testable import ClaimCommand

@Suite struct CheckTests {
  private let engine = Engine.standIn(findings: [
    .sample(.warning, id: "f1"), .sample(.error, id: "f2", check: "date-differs"),
  ])

  @Test func text() throws {
    let folder = try Folder(["a.txt": "30 died"])
    let outcome = run("check", folder.path, engine: engine)
    #expect(outcome.status == 1)
    #expect(
      outcome.output == """
        -: warning: They differ. [figure-differs]
        -: error: They differ. [date-differs]
        2 findings (1 error, 1 warning) in 1 document.

        """)
    #expect(
      !run("check", folder.path, "--quiet", engine: engine).output.contains("2 findings"))
  }

  @Test func everyFormatOfEveryVerbRuns() throws {
    let folder = try Folder(["a.txt": "30 died"])
    // explain needs a claim; ExplainTests runs its formats, and LedgerCommandTests those of ledgers.
    for verb in Verb.allCases where verb != .explain && !verb.isOfLedger {
      for format in verb.info.formats {
        let outcome = run(verb.rawValue, folder.path, "--format", format, engine: engine)
        #expect(outcome.status == (verb == .check ? 1 : 0))
        #expect(!outcome.output.isEmpty)
        #expect(outcome.diagnostics.isEmpty)
        #expect(!outcome.output.contains(folder.path), "an absolute path in \(format)")
      }
    }
  }

  @Test func onlyAndSkip() throws {
    let folder = try Folder(["a.txt": "30 died"])
    let only = run("check", folder.path, "--only", "date-differs", engine: engine)
    #expect(only.output.hasPrefix("-: error: They differ. [date-differs]\n1 finding"))
    let skip = run("check", folder.path, "--skip", "date-differs,figure-differs", engine: engine)
    #expect(skip.status == 0)
    #expect(skip.output == "No findings in 1 document.\n")
  }

  @Test func baselineIsWhatCheckWrites() throws {
    let folder = try Folder(["in/a.txt": "30 died"])
    let baseline = folder.path + "/accepted.jsonl"
    let write = run(
      "check", folder.path + "/in", "--format", "jsonl", "-o", baseline, engine: engine)
    #expect(write.status == 1)
    #expect(write.output.isEmpty)
    let again = run("check", folder.path + "/in", "--baseline", baseline, engine: engine)
    #expect(again.status == 0)
    #expect(again.output.contains("[figure-differs] (in the baseline)\n"))
    #expect(again.output.hasSuffix("No findings in 1 document; 2 more in the baseline.\n"))
    let grown = Engine.standIn(findings: [.sample(.warning, id: "f1"), .sample(.error, id: "f3")])
    #expect(run("check", folder.path + "/in", "--baseline", baseline, engine: grown).status == 1)
  }

  @Test func baselineWithBaselineMarksIsABaseline() throws {
    let folder = try Folder(["a.txt": "30 died"])
    let first = folder.path + "/one.jsonl"
    let second = folder.path + "/two.jsonl"
    _ = run("check", folder.path, "--format=jsonl", "-o", first, engine: engine)
    _ = run(
      "check", folder.path, "--format=jsonl", "--baseline", first, "-o", second, engine: engine)
    #expect(try folder.text(of: "two.jsonl").contains("\"baseline\":true"))
    #expect(run("check", folder.path, "--baseline", second, engine: engine).status == 0)
  }

  @Test func brokenBaselineIsTrouble() throws {
    let folder = try Folder([
      "a.txt": "30 died",
      "b.jsonl":
        "{\"kind\":\"summary\"}\n\n{\"kind\":\"finding\",\"id\":\"f1\"}\n{\"id\":\"f2\"}\n",
    ])
    let outcome = run("check", folder.path, "--baseline", folder.path + "/b.jsonl", engine: engine)
    #expect(outcome.status == 2)
    #expect(outcome.diagnostics.contains("/b.jsonl:4: the line is not a finding"))
    #expect(outcome.output.contains("[figure-differs] (in the baseline)"))
    #expect(run("check", folder.path, "--baseline", "/no/such", engine: engine).status == 2)
  }

  @Test func coloursOnTerminalsOnly() throws {
    let folder = try Folder(["a.txt": "30 died"])
    #expect(run("check", folder.path, engine: engine, onTerminal: true).output.contains("\u{1B}["))
    #expect(
      !run("check", folder.path, "--no-color", engine: engine, onTerminal: true).output
        .contains("\u{1B}["))
    #expect(!run("check", folder.path, engine: engine).output.contains("\u{1B}["))
  }

  @Test func quietKeepsErrors() throws {
    let folder = try Folder(["a.txt": "30 died"])
    let problems = [Severity.note, .warning, .error].map {
      Problem(
        kind: .encoding, severity: $0, document: "a.txt", message: "\($0.rawValue)!", remedy: "")
    }
    let engine = Engine.standIn(problems: problems)
    let loud = run("check", folder.path, engine: engine).diagnostics
    #expect(loud.contains("note!") && loud.contains("warning!") && loud.contains("error!"))
    let quiet = run("check", folder.path, "-q", engine: engine).diagnostics
    #expect(quiet == "claims: error: a.txt: error!\n")
  }

  @Test func sameInputSameBytes() throws {
    let folder = try Folder(["a.txt": "30 died", "b.txt": "40 died"])
    for format in Verb.report.info.formats {
      let first = run("report", folder.path, "--format", format, engine: engine)
      let second = run(
        "report", folder.path + "/b.txt", folder.path + "/a.txt", "--format", format,
        engine: engine)
      #expect(first.output == second.output)
    }
  }
}
