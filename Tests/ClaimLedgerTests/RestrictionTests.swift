import ClaimLedger
import ClaimModel
import ClaimQuery
import ClaimReading
import ClaimReporting
import ClaimTestSupport
import Foundation
import Testing

/// A report restricted to a query shows whole topics, and says what it leaves out.
@Suite struct RestrictionTests {
  private static let report: Report = {
    let folder = Fixture.folder.appending(path: "documents").path(percentEncoded: false)
    let (texts, problems) = Inputs.read([folder])
    return Chain.report(on: texts, problems: problems)
  }()

  private var report: Report { Self.report }

  @Test(arguments: [
    "kind:count", "kind:date when:1912", "verdict:differ,contradict", "document:titanic/*", "saved",
    "not:topic:*", "reason:updated not:kind:date", "kind:time value:>=23:00",
  ])
  func nothingIsLostOrAdded(_ text: String) throws {
    let query = try Query(text)
    let part = report.restricted(to: query)
    let left = try #require(part.restriction)
    #expect(left.query == text)
    #expect(part.claims.count + left.claimCount == report.claims.count)
    #expect(part.topics.count + left.topics == report.topics.count)
    #expect(part.findings.count + left.findings == report.findings.count)
    #expect(part.lookAlikes.count + left.lookAlikes == report.lookAlikes.count)
    #expect(part.claims.count > 0 && left.claimCount > 0)
    #expect(part.documents.count == report.documents.count)
    // Every topic shown is whole, and every claim that is named is there.
    let ids = Set(part.claims.map(\.id))
    for judged in part.topics { #expect(ids.isSuperset(of: judged.topic.claims)) }
    for finding in part.findings { #expect(ids.isSuperset(of: finding.claims)) }
    for pair in part.lookAlikes { #expect(ids.isSuperset(of: [pair.left, pair.right])) }
    // What the query alone decides is never left out.
    for claim in report.claims where query.needs == [.claim] && query.matches(claim) {
      #expect(ids.contains(claim.id))
    }
  }

  @Test func pagesSayWhatIsNotShown() throws {
    let part = report.restricted(to: try Query("saved kind:count"))
    let hidden = try #require(part.restriction)
    for page in [MarkdownFormat.report(part), HTMLFormat.report(part)] {
      #expect(page.contains("Not shown: \(hidden.findings) finding"))
      #expect(page.contains("saved kind:count</code>") || page.contains("`saved kind:count`"))
    }
    #expect(FindingText.findings(part).contains("; \(hidden.findings) more outside the query"))
    #expect(!MarkdownFormat.report(report).contains("Not shown"))
  }

  @Test func verdictsAreThoseOfTopics() throws {
    let part = report.restricted(to: try Query("verdict:contradict"))
    #expect(!part.topics.isEmpty && part.topics.allSatisfy { $0.verdict == .contradict })
    #expect(
      part.findings.allSatisfy { finding in
        part.topics.contains { $0.topic.id == finding.topic }
      })
  }
}
