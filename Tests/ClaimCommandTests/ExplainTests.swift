import ClaimTestSupport
import Foundation
import Testing

@testable import ClaimCommand

@Suite struct ExplainTests {
  private static func folder() throws -> Folder {
    try Folder([
      "a.txt": "In 1988 the fire killed 12 workers.\n"
    ])
  }

  private func ids(_ path: String, _ query: String = "kind:count") -> [String] {
    run("extract", path, "--where", query, engine: .chain).output
      .split(separator: "\n").compactMap { line in
        line.components(separatedBy: "\"id\":\"").last?.components(separatedBy: "\"").first
      }
  }

  @Test func oneClaim() throws {
    let folder = try Self.folder()
    let id = try #require(ids(folder.path).first)
    let outcome = run("explain", "--claim", id, folder.path, engine: .chain)
    #expect(outcome.status == 0 && outcome.diagnostics.isEmpty)
    #expect(
      outcome.output.hasPrefix(
        """
        \(id)  a.txt:1:25
          In 1988 the fire killed [12 workers].

        Read as count: 12, by the rule count.
        """))
    #expect(outcome.output.contains("counted    workers  in the passage\n"))
  }

  @Test func twoClaimsByTheirStarts() throws {
    let folder = Fixture.folder.appending(path: "documents/titanic").path(percentEncoded: false)
    let starts = ["706 document:us-senate*", "675 document:first-reports*"].compactMap {
      ids(folder, $0).first?.prefix(8)
    }
    try #require(starts.count == 2)
    let arguments = ["explain", "--claim=\(starts[0])", "--claim=\(starts[1])", folder]
    let outcome = run(arguments[0], arguments[1], arguments[2], arguments[3], engine: .chain)
    #expect(outcome.status == 0 && outcome.diagnostics.isEmpty)
    #expect(outcome.output.contains("\nOne topic: How many people were saved? (contradict, topic "))
    #expect(outcome.output.contains("  measure     rescued  rescued    +3\n"))
    let json = run(
      arguments[0], arguments[1], arguments[2], arguments[3], "--format", "json", engine: .chain)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["isOneTopic"] as? Bool == true)
    #expect(object?["answer"] as? String == "same")
  }

  /// A turnout with two digits swapped, weighed beside the rest; the parts add up to the odds.
  @Test func alignedClaims() throws {
    let folder = Fixture.folder.appending(path: "stories/election").path(percentEncoded: false)
    let turnouts = ["61.4", "64.1"].compactMap { ids(folder, "kind:percentage value:\($0)").first }
    try #require(turnouts.count == 2)
    let text = run(
      "explain", "--claim=\(turnouts[0])", "--claim=\(turnouts[1])", folder, engine: .chain)
    #expect(text.status == 0)
    #expect(text.output.contains("\nBeside all that the two articles tell, weighed +"))
    let json = run(
      "explain", "--claim=\(turnouts[0])", "--claim=\(turnouts[1])", folder, "--format", "json",
      engine: .chain)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let weighing = try #require(object?["weighing"] as? [String: Any])
    let parts = try #require(weighing["parts"] as? [[String: Any]])
    let odds = try #require(weighing["odds"] as? Int)
    // Each part is cut to thousandths.
    let sum = parts.reduce(0) { $0 + ($1["points"] as? Int ?? 0) }
    #expect(abs(sum - odds) <= parts.count)
    #expect(odds >= (weighing["enough"] as? Int ?? .max))
  }

  @Test func idsThatNameNoClaimOrSeveral() throws {
    let folder = try Self.folder()
    let id = try #require(ids(folder.path).first)
    let wrong = run("explain", "--claim", "\(id.dropLast())z", folder.path, engine: .chain)
    #expect(wrong.status == 2 && wrong.output.isEmpty)
    #expect(
      wrong.diagnostics.hasPrefix(
        """
        claims: error: no claim of these documents has an id that begins with "\(id.dropLast())z"
          Did you mean \(id)? Take it
        """))
    let many = run("explain", "--claim=", folder.path, engine: .chain)
    #expect(
      many.status == 2 && many.diagnostics.hasPrefix("claims: error: --claim needs a value\n"))
  }

  @Test func oneOrTwo() {
    #expect(
      run("explain", "a").diagnostics.hasPrefix(
        "claims: error: explain needs a claim\n  Name one or two by their ids: --claim ID.\n"))
    let three = run("explain", "a", "--claim=1", "--claim=2", "--claim=3")
    #expect(three.status == 2)
    #expect(three.diagnostics.hasPrefix("claims: error: explain compares two claims, not 3\n"))
  }
}
