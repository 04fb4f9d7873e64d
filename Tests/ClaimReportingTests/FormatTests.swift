import ClaimModel
import Foundation
import Testing

@testable import ClaimReporting

/// What the formats promise beyond the bytes of one sample.
@Suite struct FormatTests {
  @Test func everyFormatTakesAnEmptyReport() throws {
    #expect(
      MarkdownFormat.report(Sample.empty) == """
        # Discrepancy report

        **Nothing was read.**

        ## What was read

        0 documents, 0 articles, 0 claims.

        """)
    #expect(HTMLFormat.report(Sample.empty).contains("Nothing was read."))
    #expect(JSONFormat.claims([]).isEmpty)
    #expect(JSONFormat.findings([]).isEmpty)
    #expect(TableFormat.claims([]).isEmpty)
    #expect(CSVFormat.claims([]) == CSVFormat.headerRecord())
    #expect(FindingText.findings(Sample.empty) == "No findings in 0 documents.\n")
    #expect(
      JUnitFormat.findings(Sample.empty) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="claims" tests="0" failures="0" errors="0" skipped="0">
        </testsuites>

        """)
    for bytes in [JSONFormat.report(Sample.empty), SARIFFormat.findings(Sample.empty)] {
      _ = try JSONSerialization.jsonObject(with: Data(bytes))
    }
  }

  @Test func sameReportGivesSameBytes() {
    for _ in 0..<3 {
      #expect(JSONFormat.report(Sample.report) == JSONFormat.report(Sample.report))
      #expect(SARIFFormat.findings(Sample.report) == SARIFFormat.findings(Sample.report))
      #expect(HTMLFormat.report(Sample.report) == HTMLFormat.report(Sample.report))
    }
  }

  @Test func keysAreSortedThroughout() throws {
    for bytes in [JSONFormat.report(Sample.report), SARIFFormat.findings(Sample.report)] {
      let value = try JSONSerialization.jsonObject(with: Data(bytes))
      let sorted = try JSONSerialization.data(
        withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
      let compact = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        .map { $0.drop { $0 == " " }.replacing("\": ", with: "\":", maxReplacements: 1) }.joined()
      #expect(compact == String(decoding: sorted, as: UTF8.self))
    }
  }

  @Test func topicsThatDifferWithoutFindingAreShown() {
    var report = Sample.report
    report.findings = []
    let outline = ReportOutline(report)
    #expect(outline.discrepancies.map(\.question) == Sample.findings.map(\.question))
    #expect(outline.discrepancies.map(\.quotes.count) == [2, 2])
  }

  @Test func findingsOfOneTopicShareASection() {
    var report = Sample.report
    var second = report.findings[0]
    second.id = "f-second"
    second.claims = ["g1", "a2"]
    second.message = "Another view."
    report.findings.append(second)
    let outline = ReportOutline(report)
    #expect(outline.discrepancies.count == 2)
    #expect(outline.discrepancies[0].messages.count == 2)
    #expect(
      outline.discrepancies[0].quotes.map(\.words) == ["30 workers", "3 *in all*", "12 workers"])
  }

  @Test func agreeingFindingsAreRemarks() {
    var report = Sample.report
    report.findings[1].verdict = .compatible
    let outline = ReportOutline(report)
    #expect(outline.discrepancies.count == 1)
    #expect(outline.remarks.count == 1)
    #expect(MarkdownFormat.report(report).contains("## Remarks"))
    #expect(HTMLFormat.report(report).contains("<h2 id=\"remarks\">"))
  }

  @Test(arguments: [
    ([["c3"], ["g3"], ["a1"]], "3 independent documents"),
    ([["c3"], ["g3", "a1"]], "2 independent origins, in 3 documents"),
    ([["c3", "g3", "a1"]], "1 origin: 3 documents that copy one another"),
    ([["g1"], ["g3"]], "1 document, in 2 places"),
  ])
  func support(_ origins: [[String]], _ expected: String) {
    var report = Sample.report
    report.topics[2].topic.origins = origins
    report.topics[2].topic.claims = origins.flatMap { $0 }
    #expect(ReportOutline(report).agreements.map(\.support) == [expected])
  }

  @Test func copiesNameTheirOrigin() {
    var report = Sample.report
    report.topics[2].verdict = .differ
    #expect(
      MarkdownFormat.report(report).contains("`wire/agency_7.txt:1:22` (copy of `gazette.txt:3`)"))
  }

  @Test func manyDocumentsAreListedLast() throws {
    var report = Sample.report
    report.documents = (1...20).map { SampleDocument(id: "d\($0).txt", text: "x").document }
    let page = MarkdownFormat.report(report)
    let list = try #require(page.firstRange(of: "## Documents"))
    let coverage = try #require(page.firstRange(of: "## Coverage"))
    #expect(coverage.lowerBound < list.lowerBound)
    #expect(HTMLFormat.report(report).contains("<summary>All documents</summary>"))
  }

  @Test func manyLookAlikesAreCounted() {
    var report = Sample.report
    report.lookAlikes = Array(repeating: report.lookAlikes[0], count: 25)
    #expect(MarkdownFormat.report(report).contains("- 24 more; `--format json` lists them all."))
  }

  @Test func unknownClaimsDoNotStopAReport() {
    var report = Sample.report
    report.findings[0].claims = ["gone"]
    report.lookAlikes[0].left = "gone"
    #expect(FindingText.findings(report).hasPrefix("-: error: "))
    #expect(MarkdownFormat.report(report).contains("## Discrepancies"))
    #expect(!SARIFFormat.findings(report).isEmpty)
  }

  @Test func baselineIsSaid() {
    let text = FindingText.findings(Sample.report, baseline: ["f-left"])
    #expect(text.contains("[figure-differs] (in the baseline)\n"))
    #expect(
      text.hasSuffix("1 finding (1 error) in 3 documents; 1 more in the baseline; 2 problems.\n"))
    let lines = String(
      decoding: JSONFormat.findings(Sample.findings, baseline: ["f-left"]), as: UTF8.self)
    #expect(
      lines.split(separator: "\n").map { $0.prefix(17) } == [
        "{\"baseline\":false", "{\"baseline\":true,",
      ])
  }

  @Test func coloursAreOptional() {
    let text = FindingText.findings(Sample.report, isColoured: true, hasSummary: false)
    #expect(text.contains(": \u{1B}[1;31merror\u{1B}[0m: "))
    #expect(!FindingText.findings(Sample.report).contains("\u{1B}"))
  }

  @Test func junitFailsFromTheThresholdUp() {
    let all = JUnitFormat.findings(Sample.report, failOn: .note)
    #expect(all.contains("tests=\"4\" failures=\"2\" errors=\"1\" skipped=\"0\""))
    let none = JUnitFormat.findings(Sample.report, failOn: nil)
    #expect(none.contains("tests=\"4\" failures=\"0\" errors=\"1\" skipped=\"0\""))
    let reader = XMLReader()
    #expect(reader.read(all))
    #expect(reader.names.count == 4)
  }

  @Test func tableFitsTheTerminal() {
    for line in TableFormat.claims(Sample.claims, width: 60).split(separator: "\n") {
      #expect(PlainText.width(String(line)) <= 60)
    }
  }

  @Test func problemsPointAtTheBytesAtFault() {
    let problem = Problem(
      kind: .badRecord, severity: .error, document: "a.jsonl", line: 3, column: 2,
      message: "no good", excerpt: "西町x", remedy: "Mend it.")
    #expect(
      ProblemText.render(problem) == """
        claims: error: a.jsonl:3:2: no good
          | 西町x
          | ^~~~~
          Mend it.

        """)
  }
}
