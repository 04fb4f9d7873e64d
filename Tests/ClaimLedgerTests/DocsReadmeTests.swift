import ClaimLedger
import ClaimReading
import ClaimReporting
import ClaimTestSupport
import Foundation
import Testing

/// What `README.md` shows is what the tool does.
@Suite struct DocsReadmeTests {
  private static let page = DocsPage(path: "README.md")
  private static let begin = "<!-- sample: begin -->\n"
  private static let end = "<!-- sample: end -->"

  private static let report: String = {
    let folder = Fixture.folder.appending(path: "documents").path(percentEncoded: false)
    let (texts, problems) = Inputs.read([folder])
    return MarkdownFormat.report(Chain.report(on: texts, problems: problems))
  }()

  /// The first discrepancy between documents on the loss of the Titanic that is short enough to
  /// show, else the first discrepancy.
  private static func excerpt(of report: String) -> String? {
    let list =
      report.components(separatedBy: "\n## ").first { $0.hasPrefix("Discrepancies\n") } ?? ""
    let sections = list.components(separatedBy: "\n### ").dropFirst().map {
      "### " + $0.trimmingCharacters(in: .whitespacesAndNewlines) + "\n"
    }
    let short = sections.first {
      $0.contains("`titanic/") && !$0.contains("`iran/") && $0.contains("between documents")
        && $0.split(separator: "\n").count <= 9
    }
    return short ?? sections.first
  }

  @Test func sampleIsInTheReport() throws {
    let text = try Self.page.text()
    let start = try #require(text.range(of: Self.begin)).upperBound
    let stop = try #require(text.range(of: Self.end)).lowerBound
    if DocsPage.isRecording {
      let excerpt = try #require(Self.excerpt(of: Self.report))
      let block = "```markdown\n\(excerpt)```\n"
      try Self.page.record(text.replacingCharacters(in: start..<stop, with: block))
      return
    }
    let shown = text[start..<stop].split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("```") }.joined(separator: "\n")
    #expect(shown.contains("### "))
    #expect(
      Self.report.contains(shown),
      "the sample is stale: CLAIMS_RECORD=1 swift test --filter Docs writes it anew")
  }

  /// Every command of the page runs, on a folder `archive` where it names one.
  @Test func commandsRun() throws {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "claims-docs-\(UUID())")
    defer { try? files.removeItem(at: folder) }
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    try files.createSymbolicLink(
      at: folder.appending(path: "Fixtures"), withDestinationURL: Fixture.folder)
    let archive = folder.appending(path: "archive")
    try files.createDirectory(at: archive, withIntermediateDirectories: true)
    for name in ["encyclopedia.html", "first-reports.txt"] {
      try files.copyItem(
        at: Fixture.folder.appending(path: "documents/titanic/\(name)"),
        to: archive.appending(path: name))
    }
    let record = #"{"id": "a", "text": "At least 50 people died.", "date": "2018-06-30"}"#
    try Data((record + "\n").utf8).write(to: folder.appending(path: "documents.jsonl"))
    let prefixes = ["    swift run -c release claims ", "    claims "]
    let lines = try Self.page.text().split(separator: "\n").compactMap { line in
      prefixes.first(where: line.hasPrefix).map { "claims " + line.dropFirst($0.count) }
    }
    #expect(lines.count > 5)
    for line in lines {
      let status = try DocsTool.shell(line, in: folder).status
      #expect(status == 0 || line.hasPrefix("claims check") && status == 1, "\(line)")
    }
  }

  /// The Swift of the page is the Swift of `DocsLibraryExample.swift`, which compiles.
  @Test func libraryExampleIsCompiled() throws {
    let source = try DocsPage(path: "Tests/ClaimLedgerTests/DocsLibraryExample.swift").text()
    let code = try Self.page.text().components(separatedBy: "```swift\n").dropFirst()
    let block = try #require(code.first?.components(separatedBy: "```\n").first)
    for line in block.split(separator: "\n") {
      #expect(
        source.split(separator: "\n").contains {
          $0.drop { $0 == " " } == line.drop { $0 == " " }
        }, "\(line)")
    }
    #expect(!DocsLibraryExample.contradictions(["Fixtures/none"]).contains("Fixtures"))
  }

  /// The places in the sources that pages send their readers to.
  @Test(arguments: ["README.md", "docs/pipeline.md"])
  func placesExist(_ path: String) throws {
    let text = try DocsPage(path: path).text()
    for match in text.matches(of: /`((Sources|Tests|Fixtures)\/[A-Za-z0-9\/+.\-]*)`/) {
      let place = Fixture.repository.appending(path: String(match.1))
      #expect(
        FileManager.default.fileExists(atPath: place.path(percentEncoded: false)),
        "\(path) names \(match.1)")
    }
  }
}
