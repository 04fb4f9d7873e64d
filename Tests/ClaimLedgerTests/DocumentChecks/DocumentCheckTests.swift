import ClaimModel
import Testing

@testable import CrossCheck

/// The checks on one document: each row is found as it says, or left alone by all of them.
@Suite struct DocumentCheckTests {
  private static let checks = CheckRules.documents.map(\.info.id)

  @Test(arguments: DocumentRow.all)
  func found(row: DocumentRow) throws {
    let findings = try row.findings().filter { Self.checks.contains($0.check) }
    guard let says = row.says else {
      #expect(findings.isEmpty, "\(findings.map(\.message))", sourceLocation: row.location)
      return
    }
    #expect(findings.map(\.check) == [row.check], sourceLocation: row.location)
    let finding = try #require(findings.first, sourceLocation: row.location)
    #expect(finding.message.contains(says), "\(finding.message)", sourceLocation: row.location)
    #expect(finding.message.hasSuffix(".") && !finding.question.isEmpty)
    #expect(finding.severity == .warning && finding.span == .withinDocument)
    #expect(finding.verdict == .contradict && finding.topic.isEmpty)
  }

  @Test(arguments: checks)
  func everyCheckHasRows(check: String) {
    let rows = DocumentRow.all.filter { $0.check == check }
    #expect(rows.contains { $0.says != nil }, "\(check) has no positive row")
    #expect(rows.contains { $0.says == nil }, "\(check) has no negative row")
  }

  @Test func everyRowIsOfACheck() {
    for row in DocumentRow.all {
      #expect(Self.checks.contains(row.check), sourceLocation: row.location)
    }
  }

  /// What stands twice in a document is told once, and lines above leave the id alone.
  @Test func findingsAreToldOnceAndKeepTheirIDs() throws {
    let text = "The fire killed 55 people: 30 in Jakarta and 20 in Bandung."
    func ids(_ text: String) throws -> [String] {
      try DocumentRow.leaves("parts-total", text).findings().map(\.id)
    }
    let once = try ids(text)
    #expect(once.count == 1)
    #expect(try ids("It rained.\n\n" + text + "\n\n" + text) == once)
  }
}
