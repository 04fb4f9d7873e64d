import Testing

@testable import ClaimExtraction

/// `docs/extraction.md` is what the rules say of themselves.
@Suite struct DocsExtractionTests {
  private static let infos = ExtractionRules.dates.map(\.info) + ExtractionRules.numbers.map(\.info)

  @Test func pageIsFresh() throws {
    try DocsPage(path: "docs/extraction.md").expect(Self.markdown)
  }

  @Test func everyRuleSaysWhatItReadsAndLeavesAlone() {
    for info in Self.infos {
      #expect(info.summary.hasSuffix("."), "\(info.id)")
      #expect(!info.reads.isEmpty && !info.leavesAlone.isEmpty, "\(info.id)")
      #expect(!info.source.isEmpty, "\(info.id)")
    }
  }

  @Test func idsAreUniqueAndKebabCase() {
    let ids = Self.infos.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(id)") }
  }

  private static var markdown: String {
    var lines = [
      "# What is read as a figure or a date",
      "",
      "This page is generated from the rules; a test fails when it is stale. Run the tests with",
      "`CLAIMS_RECORD=1` to write it anew. [pipeline.md](pipeline.md) says how the rules work",
      "together.",
      "",
      "Where two rules read the same words, the longer reading stands; of two equally long, the one",
      "whose rule comes first on this page.",
      "Hedges (*more than*, *some*, *at least*) and ranges (*between 3 and 5*) are joined to a",
      "figure afterwards, whatever its rule.",
      "",
      "Examples are parts of sentences; what stands around them can change the reading. Under",
      "*Source*, *reference annotations* means that those in `Fixtures/gold` are made so, and",
      "*decisions* that [decisions.md](decisions.md) says why.",
    ]
    lines += section("Dates and times", ExtractionRules.dates.map(\.info))
    lines += section("Numbers", ExtractionRules.numbers.map(\.info))
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ title: String, _ infos: [RuleInfo]) -> [String] {
    ["", "## \(title)"]
      + infos.flatMap { info in
        [
          "", "### `\(info.id)`", "", info.summary, "",
          "- Reads: \(phrases(info.reads)).",
          "- Leaves alone: \(phrases(info.leavesAlone)).",
          "- Source: \(info.source).",
        ]
      }
  }

  /// Phrases as code, so that no sign in them is taken for markup.
  private static func phrases(_ phrases: [String]) -> String {
    phrases.map { $0.contains("`") ? "`` \($0) ``" : "`\($0)`" }.joined(separator: ", ")
  }
}
