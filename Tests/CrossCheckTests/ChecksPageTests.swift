import ClaimModel
import ClaimTestSupport
import CrossCheck
import Foundation
import Testing

/// `docs/checks.md` is what the checks say of themselves.
@Suite struct ChecksPageTests {
  /// Set `CLAIMS_RECORD` in the environment to write the page; that run fails.
  @Test func pageIsFresh() throws {
    let file = Fixture.repository.appending(path: "docs/checks.md")
    if ProcessInfo.processInfo.environment["CLAIMS_RECORD"] != nil {
      try Data(ChecksPage.markdown.utf8).write(to: file)
      Issue.record("recorded docs/checks.md")
      return
    }
    let page = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(page == ChecksPage.markdown, "run with CLAIMS_RECORD=1 to write docs/checks.md anew")
  }

  @Test func everythingIsNamedOnce() {
    let page = ChecksPage.markdown
    for info in CheckRules.infos {
      #expect(page.components(separatedBy: "## `\(info.id)`").count == 2)
      #expect(!info.finds.isEmpty && !info.leavesAlone.isEmpty)
      #expect(info.summary.hasSuffix(".") && info.explanation.hasSuffix("."))
    }
    for name in Verdict.allCases.map(\.rawValue) + Reason.allCases.map(\.rawValue) {
      #expect(page.components(separatedBy: "| \(name) |").count == 2, "\(name)")
    }
  }

  @Test func idsAreUniqueAndKebabCase() {
    let ids = CheckRules.infos.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(id)") }
  }
}
