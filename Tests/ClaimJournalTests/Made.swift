import ClaimModel
import Foundation

@testable import ClaimJournal

/// Claims and documents made up for the tests of the journal.
enum Made {
  static func claim(
    _ text: String, low: Int, document: String = "a.txt", start: Int = 0, prefix: String = "",
    suffix: String = "", counted: String? = nil, occurrence: Int = 0
  ) -> Claim {
    Claim(
      id: ClaimID.make(
        document: document, quote: text, prefix: prefix, suffix: suffix, occurrence: occurrence),
      document: document, digest: "", article: 0, kind: .count,
      value: .figure(Figure(Number(low))),
      passage: Passage(
        startByte: start, endByte: start + text.utf8.count, quote: text, prefix: prefix,
        suffix: suffix, line: 1, column: start + 1),
      figureStartByte: start, figureEndByte: start + text.utf8.count, sentenceStartByte: start,
      sentenceEndByte: start + text.utf8.count, about: About(counted: counted), speaker: nil,
      rule: "count", cues: Cues())
  }

  static func addition(
    _ text: String, document: String = "a.txt", claims: [Claim] = []
  ) -> SourceAddition {
    let bytes = SourceBytes(Array(text.utf8))
    return SourceAddition(
      document: Document(
        id: document, digest: bytes.digest.text, mediaType: .plain, byteCount: text.utf8.count),
      bytes: bytes, claims: claims, rules: "1")
  }

  static func decision(
    _ action: DecisionAction, _ targets: String..., against: [String] = [], by: String = "Ada"
  ) -> Decision {
    Decision(
      id: "", action: action, targets: targets, against: against, by: by, at: "2026-11-21",
      because: "so it is")
  }
}

/// A folder of its own for one test, removed at the end; the ledger lies in it.
final class Place {
  let path: String
  var ledger: String { path + "/ledger" }
  var journal: String { ledger + "/journal.jsonl" }

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "claims-journal-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func make() throws -> LedgerFolder {
    try LedgerFolder.make(path: ledger, created: "2026-11-20")
  }

  /// A ledger with one source of two claims.
  func filled() throws -> LedgerFolder {
    let folder = try make()
    _ = try folder.add(
      [
        Made.addition(
          "30 died, 40 lived",
          claims: [Made.claim("30", low: 30), Made.claim("40", low: 40, start: 9)])
      ], added: "2026-11-20")
    return folder
  }

  func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: journal))) }

  func write(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: journal)) }

  var lines: [String] {
    get throws {
      String(decoding: try bytes(), as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }

  func state() throws -> LedgerState {
    let folder = try LedgerFolder(path: ledger)
    return LedgerState(try folder.readJournal(), name: "journal.jsonl")
  }
}
