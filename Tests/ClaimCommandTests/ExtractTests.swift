import Foundation
import Testing

@testable import ClaimCommand

@Suite struct ExtractTests {
  private func documents(_ output: String) -> [String] {
    output.split(separator: "\n").map { line in
      let name = line.components(separatedBy: "\"document\":\"").dropFirst().first ?? ""
      return String(name.prefix { $0 != "\"" })
    }
  }

  @Test func recordsKeepTheirOrder() {
    let outcome = run(
      "extract", "--from", "jsonl",
      input: """
        {"id":"z","text":"30 died"}
        {"text":"caf\\u00e9 40","id":"a","extra":[1,2]}\r

        {"id":"m","text":"50","date":null}
        """)
    #expect(outcome.status == 0)
    #expect(outcome.diagnostics.isEmpty)
    #expect(documents(outcome.output) == ["z", "a", "m"])
    #expect(outcome.output.contains("\"quote\":\"caf\u{E9}\""))
    #expect(outcome.output.contains("\"endByte\":5,"))
  }

  @Test func recordsHaveTheirDates() {
    let outcome = run(
      "extract", "--from", "jsonl", "--date", "2001-01-01",
      input: """
        {"id":"a","text":"1","date":"2018-06-30"}
        {"id":"b","text":"1"}
        """)
    #expect(outcome.output.contains("\"rule\":\"2018-06-30\""))
    #expect(outcome.output.contains("\"rule\":\"2001-01-01\""))
  }

  @Test(arguments: [
    ("{", "the line is not valid JSON"),
    ("[1]", "the line is not a JSON object"),
    ("7", "the line is not a JSON object"),
    ("{\"id\":\"a\"}", "the document has no \"text\""),
    ("{\"text\":\"a\"}", "the document has no \"id\""),
    ("{\"id\":1,\"text\":\"a\"}", "\"id\" is not a string"),
    ("{\"id\":\"a\",\"text\":null}", "\"text\" is not a string"),
    ("{\"id\":\"\",\"text\":\"a\"}", "the document's \"id\" is empty"),
    ("{\"id\":\"a\",\"text\":\"a\",\"date\":\"2018-02-30\"}", "\"2018-02-30\" is not a day"),
    ("{\"id\":\"a\",\"text\":\"a\"} x", "the line is not valid JSON"),
    ("{\"id\":\"a\",\"text\":\"\\ud800\"}", "the line is not valid JSON"),
  ])
  func badLineIsAProblemAndTheRunGoesOn(_ line: String, _ message: String) {
    let outcome = run(
      "extract", "--from", "jsonl",
      input: "{\"id\":\"first\",\"text\":\"1\"}\n\(line)\n{\"id\":\"last\",\"text\":\"2\"}\n")
    #expect(outcome.status == 2)
    #expect(documents(outcome.output) == ["first", "last"])
    #expect(outcome.diagnostics.hasPrefix("claims: error: -:2: \(message)"))
    #expect(outcome.diagnostics.contains("\n  Write one document a line: {"))
  }

  @Test func brokenUTF8IsABadLine() {
    let output = MemorySink()
    let diagnostics = MemorySink()
    let status = Command.run(
      arguments: ["extract", "--from", "jsonl"],
      standardInput: MemorySource(
        Array("{\"id\":\"a\",\"text\":\"".utf8) + [0xFF] + Array("\"}\n".utf8)),
      output: output, diagnostics: diagnostics, engine: .standIn())
    #expect(status == 2)
    #expect(diagnostics.text.hasPrefix("claims: error: -:1: the line is not valid UTF-8\n"))
  }

  @Test func byteOrderMarkIsPassedOver() {
    let outcome = run(
      "extract", "--from", "jsonl", input: "\u{FEFF}{\"id\":\"a\",\"text\":\"1\"}")
    #expect(outcome.status == 0)
    #expect(documents(outcome.output) == ["a"])
  }

  @Test func recordsFromAFile() throws {
    let folder = try Folder(["in.jsonl": "{\"id\":\"a\",\"text\":\"1\"}\nbad\n"])
    let outcome = run("extract", "--from=jsonl", folder.path + "/in.jsonl")
    #expect(outcome.status == 2)
    #expect(documents(outcome.output) == ["a"])
    #expect(outcome.diagnostics.contains("/in.jsonl:2: "))
    #expect(run("extract", "--from=jsonl", folder.path + "/none.jsonl").status == 2)
  }

  @Test func folderInOrderOfIDs() throws {
    let folder = try Folder(["b.txt": "2", "sub/a.txt": "3", "a.txt": "1", "skip.bin": "x"])
    let outcome = run("extract", folder.path)
    #expect(documents(outcome.output) == ["a.txt", "b.txt", "sub/a.txt"])
  }

  @Test func formats() throws {
    let folder = try Folder(["a.txt": "30 died"])
    #expect(run("extract", folder.path).output.hasPrefix("{\"about\":"))
    #expect(run("extract", folder.path, onTerminal: true).output.hasPrefix("WHERE "))
    #expect(run("extract", folder.path, "--format", "table").output.hasPrefix("WHERE "))
    #expect(run("extract", folder.path, "--format", "csv").output.hasPrefix("id,document,"))
    #expect(
      run("extract", folder.path, "--format", "jsonl", onTerminal: true).output.hasPrefix("{"))
  }

  @Test func standardInputIsADocument() {
    let outcome = run("extract", "-", input: "30 died")
    #expect(outcome.status == 0)
    #expect(documents(outcome.output) == ["-"])
  }

  @Test func queriesFilterLines() {
    let input = """
      {"id":"a","text":"30 died"}
      {"id":"b","text":"40 died"}
      {"id":"c","text":"50 died"}
      """
    let outcome = run(
      "extract", "--from", "jsonl", "--where", "not:document:a", "--where", "40,50 kind:count",
      input: input)
    #expect(outcome.status == 0)
    #expect(documents(outcome.output) == [])
    let either = run(
      "extract", "--from", "jsonl", "--where", "not:document:a words:40,50", input: input)
    #expect(documents(either.output) == ["b", "c"])
  }

  @Test func recordsOfOneIDAreAProblem() throws {
    let folder = try Folder(["more.jsonl": "{\"id\":\"b\",\"text\":\"4\"}\n"])
    let outcome = run(
      "extract", "--from", "jsonl", "-", folder.path + "/more.jsonl",
      input: """
        {"id":"a","text":"1"}
        {"id":"b","text":"2"}
        {"id":"a","text":"3"}
        """)
    #expect(outcome.status == 2)
    #expect(documents(outcome.output) == ["a", "b", "a", "b"])
    #expect(
      outcome.diagnostics == """
        claims: error: -:3: the id of this document, a, is that of -:1
          Give each document an id of its own; both were read.
        claims: error: \(folder.path)/more.jsonl:1: the id of this document, b, is that of -:2
          Give each document an id of its own; both were read.

        """)
  }
}
