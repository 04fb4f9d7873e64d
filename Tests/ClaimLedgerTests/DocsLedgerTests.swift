import ClaimLedger
import ClaimReporting
import ClaimTestSupport
import Foundation
import Testing

/// What `docs/ledger.md` and `docs/ledger-format.md` say is what the tool does.
@Suite struct DocsLedgerTests {
  /// Every whole command of the page runs, one after another, on a folder `archive` under git.
  @Test func commandsRun() throws {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "claims-docs-\(UUID())")
    defer { try? files.removeItem(at: folder) }
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    try files.copyItem(
      at: Fixture.folder.appending(path: "documents/titanic"),
      to: folder.appending(path: "archive"))
    let lines = try DocsPage(path: "docs/ledger.md").text().split(separator: "\n").filter {
      $0.hasPrefix("    claims ") && !$0.contains("...") && !$0.contains("theirs")
    }
    #expect(lines.count >= 6)
    for line in lines {
      let run = try DocsTool.shell(line.trimmingCharacters(in: .whitespaces), in: folder)
      #expect(run.status == 0, "\(line): \(run.output)")
    }
  }

  /// Two clones that both went on are merged by git itself, with the driver that the page sets.
  @Test(.enabled(if: DocsLedgerTests.hasGit, "no git here")) func gitMergesBranches() throws {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "claims-git-\(UUID())")
    defer { try? files.removeItem(at: folder) }
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    let page = try DocsPage(path: "docs/ledger.md").text()
    let driver = try #require(
      page.split(separator: "\n").first { $0.hasPrefix("    git config merge.claims.driver") })
    let script = """
      set -e
      export GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@example.org
      export GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@example.org
      git init -q -b main .
      echo 'The fire killed 30 workers.' > a.txt
      claims add --ledger story a.txt
      git add story && git commit -qm one
      git checkout -qb theirs
      echo 'The fire killed 31 workers.' > b.txt
      claims add --ledger story b.txt && git add story && git commit -qm theirs
      git checkout -q main
      echo 'The fire killed 32 workers.' > c.txt
      claims add --ledger story c.txt && git add story && git commit -qm ours
      """
    let made = try DocsTool.shell(script, in: folder)
    try #require(made.status == 0, "\(made.output)")
    // As the page mends it where no driver is set.
    let mended = try DocsTool.shell(
      """
      git clone -q . clone && cd clone && git fetch -q origin theirs
      git merge -q FETCH_HEAD && exit 9
      claims list --ledger story && exit 8
      git checkout --ours story/journal.jsonl
      git show MERGE_HEAD:story/journal.jsonl > theirs.jsonl
      claims merge --ledger story theirs.jsonl && git add story && claims verify --ledger story
      """, in: folder)
    #expect(mended.status == 0 && mended.output.contains("3 sources"), "\(mended.output)")
    let merged = try DocsTool.shell(
      """
      \(driver.trimmingCharacters(in: .whitespaces))
      export GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@example.org
      git merge -q theirs -m merge && claims verify --ledger story && git status --porcelain story
      """, in: folder)
    #expect(merged.status == 0, "\(merged.output)")
    #expect(merged.output.contains("sound: 5 entries, 3 sources"), "\(merged.output)")
    // Nothing of the ledger is left uncommitted, and what is no part of it is ignored.
    #expect(!merged.output.contains("story/head"), "\(merged.output)")
    #expect(merged.output.split(separator: "\n").last?.hasPrefix("head: ") == true)
  }

  private static let hasGit =
    (try? DocsTool.shell("git --version", in: FileManager.default.temporaryDirectory).status) == 0

  /// The Swift of the page is that of ``ledger(of:at:)``, which compiles and runs.
  @Test func libraryExample() throws {
    let source = try DocsPage(path: "Tests/ClaimLedgerTests/DocsLedgerExample.swift").text()
    let page = try DocsPage(path: "docs/ledger.md").text()
    let block = try #require(
      page.components(separatedBy: "```swift\n").last?.components(separatedBy: "```\n").first)
    let lines = Set(source.split(separator: "\n").map { $0.drop { $0 == " " } })
    for line in block.split(separator: "\n") {
      #expect(lines.contains(line.drop { $0 == " " }), "\(line)")
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "claims-library-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let documents = Fixture.folder.appending(path: "documents/titanic").path(percentEncoded: false)
    let report = try DocsLedgerExample.report(
      on: [documents], ledgerAt: folder.path(percentEncoded: false))
    #expect(report.documents.count == 7)
  }

  /// The members that the format page lists are those that a ledger of the fixtures has.
  @Test func formatPageNamesEveryMember() throws {
    let page = try DocsPage(path: "docs/ledger-format.md").text()
    let lines = try String(
      decoding: Data(Fixture.bytes("ledgers/v1/journal.jsonl")), as: UTF8.self
    ).split(separator: "\n")
    let schema = try DocsPage(path: "docs/json-schema.md").text()
    var seen: Set<String> = []
    func visit(_ value: Any) {
      if let object = value as? [String: Any] {
        for (key, member) in object {
          // The keys of `follows` are ids.
          if key.count != 16 || key.contains(where: { !$0.isHexDigit }) { seen.insert(key) }
          visit(member)
        }
      } else if let list = value as? [Any] {
        for element in list { visit(element) }
      }
    }
    for line in lines { visit(try JSONSerialization.jsonObject(with: Data(line.utf8))) }
    #expect(seen.count > 40)
    for name in seen {
      let isThere = [page, schema].contains {
        $0.contains("`\(name)`") || $0.contains(".\(name)`")
      }
      #expect(isThere, "\(name)")
    }
  }
}
