import ClaimModel
import ClaimReading
import ClaimTestSupport
import Foundation
import Testing

/// Every damaged document in `Fixtures/errors/reading` lies beside the problems that it gives.
///
/// With `CLAIMS_RECORD` set, a run writes those files anew, and fails.
@Suite struct ErrorFixtureTests {
  private static let names: [String] = {
    let folder = Fixture.folder.appending(path: "errors/reading").path(percentEncoded: false)
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return all.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  @Test func fixturesAreThere() { #expect(Self.names.count >= 7) }

  @Test(arguments: names) func problems(name: String) throws {
    let (text, problems) = Reader.read(try Fixture.bytes("errors/reading/\(name)"), id: name)
    let found =
      problems.map(Self.render).joined(separator: "\n")
      + (text == nil ? "\nnot read\n" : "\nread as: \(Self.words(text!))\n")
    if ProcessInfo.processInfo.environment["CLAIMS_RECORD"] != nil {
      let file = Fixture.folder.appending(path: "errors/reading/\(name).problems")
      try Data(found.utf8).write(to: file)
      Issue.record("recorded \(name).problems: look at it, and run again without CLAIMS_RECORD")
      return
    }
    let expected = try Fixture.bytes("errors/reading/\(name).problems")
    #expect(found == String(decoding: expected, as: UTF8.self))
  }

  private static func render(_ problem: Problem) -> String {
    """
    \(problem.document):\(problem.line ?? 0):\(problem.column ?? 0): \(problem.severity): \
    \(problem.kind.rawValue): \(problem.message)
    excerpt: \(problem.excerpt ?? "none")
    remedy: \(problem.remedy)
    """
  }

  private static func words(_ text: SourceText) -> String {
    text.blocks.map { String(decoding: text.readable[$0.start..<$0.end], as: UTF8.self) }
      .joined(separator: " | ")
  }
}
