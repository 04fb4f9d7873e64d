import Foundation
import Testing

/// `docs/command-line.md` is what the command says of itself.
@Suite struct DocsCommandLineTests {
  @Test func pageIsFresh() throws {
    try DocsPage(path: "docs/command-line.md").expect(Self.markdown())
  }

  /// The verbs that the overview lists, in its order.
  private static func verbs(in overview: String) -> [String] {
    let list = overview.components(separatedBy: "Verbs:\n").last ?? ""
    return list.components(separatedBy: "\n\n")[0].split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      return line.hasPrefix("  ") && !line.hasPrefix("   ") ? words.first.map(String.init) : nil
    }
  }

  private static func markdown() throws -> String {
    let overview = try DocsTool.output("help")
    var text = """
      # The command line

      This page is generated from the command's help, which comes from its tables of verbs and
      flags; a test fails when it is stale. Run the tests with `CLAIMS_RECORD=1` to write it anew.

      Results go to standard output, or to the file that `--output` names. Problems, warnings and
      progress go to standard error.

      ```
      \(overview)```

      """
    for verb in verbs(in: overview) {
      text += "\n## `claims \(verb)`\n\n```\n\(try DocsTool.output("help", verb))```\n"
    }
    return text
  }
}
