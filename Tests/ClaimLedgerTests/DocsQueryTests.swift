import ClaimQuery
import Testing

/// `docs/query.md` is what the table of keys says.
@Suite struct DocsQueryTests {
  @Test func pageIsFresh() throws {
    try DocsPage(path: "docs/query.md").expect(QueryPage.markdown)
  }

  /// Every query that the page shows on a command line can be read.
  @Test func examplesAreRead() throws {
    let lines = QueryPage.markdown.split(separator: "\n").filter { $0.contains(" --where '") }
    #expect(lines.count > 2)
    for line in lines {
      let query = line.split(separator: "'")[1]
      #expect(throws: Never.self, "\(query)") { try Query(String(query)) }
    }
  }
}
