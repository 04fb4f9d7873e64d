import ClaimModel
import ClaimReading
import ClaimReporting
import Foundation

@testable import ClaimCommand

/// What one run of the command gave.
struct Outcome {
  var status: Int32
  var output: String
  var diagnostics: String
}

/// Runs a command line in process over a stand-in for the chain.
func run(
  _ arguments: String..., input: String = "", engine: Engine = .standIn(),
  onTerminal isTerminal: Bool = false
) -> Outcome {
  let output = MemorySink(isTerminal: isTerminal)
  let diagnostics = MemorySink()
  let status = Command.run(
    arguments: arguments, standardInput: MemorySource(input, chunk: 7), output: output,
    diagnostics: diagnostics, engine: engine)
  return Outcome(status: status, output: output.text, diagnostics: diagnostics.text)
}

extension Engine {
  /// A chain that finds one claim, the first word, in each document, and these findings in all.
  static func standIn(
    findings: [Finding] = [], problems: [Problem] = []
  ) -> Engine {
    Engine(
      read: { bytes, id, date in Reader.read(bytes, id: id, mediaType: .plain, date: date) },
      extract: { text in ([firstWord(of: text)], problems) },
      report: { texts, found in
        Report(
          documents: texts.map(\.document), claims: texts.map(firstWord), topics: [],
          lookAlikes: [], findings: findings, problems: found + problems, coverage: Coverage())
      },
      checks: [
        CheckDescription(id: "figure-differs", summary: "Figures differ."),
        CheckDescription(id: "date-differs", summary: "Dates differ."),
      ])
  }

  private static func firstWord(of text: SourceText) -> Claim {
    let bytes = text.readable.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
    let quote = String(decoding: bytes, as: UTF8.self)
    let rule = text.document.date?.isoText ?? "no date"
    return Claim(
      id: "claim-" + text.document.id, document: text.document.id, digest: text.document.digest,
      article: 0, kind: .count, value: .figure(Figure(Number(1))),
      passage: Passage(
        startByte: 0, endByte: bytes.count, quote: quote, prefix: "", suffix: "", line: 1,
        column: 1),
      figureStartByte: 0, figureEndByte: bytes.count, sentenceStartByte: 0,
      sentenceEndByte: bytes.count, about: About(), speaker: nil, rule: rule, cues: Cues())
  }
}

extension Finding {
  static func sample(
    _ severity: Severity, id: String = "f1", check: String = "figure-differs"
  ) -> Finding {
    Finding(
      id: id, check: check, severity: severity, verdict: .differ, reason: .unexplained,
      span: .betweenDocuments, topic: "t", question: "How many?", claims: [],
      message: "They differ.")
  }
}

/// A folder of its own for one test, removed at the end.
final class Folder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "claims-tests-" + UUID().uuidString)
    path = url.path
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files {
      let file = url.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  func text(of name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? []
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
