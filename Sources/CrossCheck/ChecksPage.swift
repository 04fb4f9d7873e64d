import ClaimModel

/// The page `docs/checks.md`, from the checks themselves.
package enum ChecksPage {
  package static var markdown: String {
    var lines = [
      "# What is checked, and what a finding says",
      "",
      "This page is generated from the checks; a test fails when it is stale. Run the tests with",
      "`CLAIMS_RECORD=1` to write it anew.",
      "",
      "A finding never says who is right. It shows the words that differ and where they stand, and",
      "gives a **verdict** on how they differ and a **reason** why they may.",
      "",
      "## Verdicts",
      "",
      "| verdict | means |",
      "|---|---|",
    ]
    lines += Verdict.allCases.map { "| \($0.rawValue) | \($0.meaning) |" }
    lines += [
      "",
      "Only *differ* and *contradict* become findings.",
      "",
      "## Reasons",
      "",
      "| reason | means | shown as |",
      "|---|---|---|",
    ]
    lines += Reason.allCases.map {
      "| \($0.rawValue) | \($0.meaning) | \(($0.isAlarming ? Severity.warning : .note).rawValue) |"
    }
    lines += [
      "",
      "A warning fails `claims check` and a note does not, unless `--fail-on` says otherwise. A",
      "difference is explained only when the reason holds for every document that gives the figure",
      "(of very many, for the first \(TopicJudge.mostVoices)).",
      "",
      "## Slips",
      "",
      "A *likely-slip* names the correction that would make both agree, whichever is right:",
      "",
    ]
    lines += Slip.allCases.map { "- \($0.text)" }
    for info in CheckRules.infos { lines += section(info) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ info: CheckInfo) -> [String] {
    ["", "## `\(info.id)`", "", "\(info.summary) It \(info.tier.meaning).", "", info.explanation]
      + ["", "Finds:", ""] + info.finds.map { "- \($0)" }
      + ["", "Leaves alone:", ""] + info.leavesAlone.map { "- \($0)" }
      + ["", "Source: \(info.source)."]
  }
}
