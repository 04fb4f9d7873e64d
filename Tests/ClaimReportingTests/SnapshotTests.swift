import ClaimReporting
import Testing

/// Each format of one report, byte for byte as it lies in `Fixtures/reports`.
@Suite struct SnapshotTests {
  @Test func markdown() throws {
    try expectSnapshot(MarkdownFormat.report(Sample.report), "sample.md")
  }

  @Test func html() throws {
    try expectSnapshot(HTMLFormat.report(Sample.report), "sample.html")
  }

  @Test func json() throws {
    try expectSnapshot(JSONFormat.report(Sample.report), "sample.json")
  }

  @Test func claimLines() throws {
    try expectSnapshot(JSONFormat.claims(Sample.claims), "claims.jsonl")
  }

  @Test func csv() throws {
    try expectSnapshot(CSVFormat.claims(Sample.claims), "claims.csv")
  }

  @Test func table() throws {
    try expectSnapshot(TableFormat.claims(Sample.claims), "claims-table.txt")
  }

  @Test func findingText() throws {
    try expectSnapshot(FindingText.findings(Sample.report), "findings.txt")
  }

  @Test func findingLines() throws {
    try expectSnapshot(JSONFormat.findings(Sample.findings), "findings.jsonl")
  }

  @Test func sarif() throws {
    let checks = [CheckDescription(id: "figure-differs", summary: "Two figures differ.")]
    try expectSnapshot(
      SARIFFormat.findings(Sample.report, checks: checks, baseline: ["f-left"]), "findings.sarif")
  }

  @Test func junit() throws {
    try expectSnapshot(
      JUnitFormat.findings(Sample.report, baseline: ["f-left"]), "findings.junit.xml")
  }

  @Test func problems() throws {
    try expectSnapshot(Sample.problems.map(ProblemText.render).joined(), "problems.txt")
  }
}
