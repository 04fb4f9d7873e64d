import ClaimModel

/// Findings as lines that editors and build logs understand.
public enum FindingText {
  /// `FILE:LINE:COL: severity: message [check]` with the claims under it, then a summary line.
  ///
  /// - Parameters:
  ///   - baseline: the ids of findings accepted earlier; they are listed, and marked.
  ///   - isColoured: writes severities in ANSI colours.
  ///   - hasSummary: false to leave the last line out.
  public static func findings(
    _ report: Report, baseline: Set<String> = [], isColoured: Bool = false, hasSummary: Bool = true
  ) -> String {
    let claims = report.claimByID
    var text = ""
    for finding in report.findings {
      let places = finding.claims.compactMap { claims[$0] }
      let place = places.first.map(FindingText.place) ?? "-"
      let mark = baseline.contains(finding.id) ? " (in the baseline)" : ""
      let severity = coloured(finding.severity, isColoured)
      text += "\(place): \(severity): \(PlainText.oneLine(finding.message))"
      text += " [\(finding.check)]\(mark)\n"
      for claim in places {
        let speaker = claim.speaker.map { ", " + PlainText.oneLine($0) } ?? ""
        text += "  \(FindingText.place(claim)): \"\(PlainText.oneLine(claim.passage.quote))\""
        text += " (\(ValueText.describe(claim))\(speaker))\n"
      }
    }
    return hasSummary ? text + summary(report, baseline: baseline) : text
  }

  /// `2 findings (1 error, 1 note) in 5 documents; 1 more in the baseline; 1 problem.`
  static func summary(_ report: Report, baseline: Set<String>) -> String {
    let counted = report.findings.filter { !baseline.contains($0.id) }
    var line = counted.isEmpty ? "No findings" : Words.count(counted.count, "finding")
    let parts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = counted.count { $0.severity == severity }
      return count == 0 ? nil : Words.count(count, severity.rawValue)
    }
    if !parts.isEmpty { line += " (" + parts.joined(separator: ", ") + ")" }
    line += " in " + Words.count(report.documents.count, "document")
    let known = report.findings.count - counted.count
    if known > 0 { line += "; \(known) more in the baseline" }
    if let hidden = report.restriction?.findings, hidden > 0 {
      line += "; \(hidden) more outside the query"
    }
    if !report.excepted.isEmpty { line += "; \(report.excepted.count) set aside by decision" }
    if !report.problems.isEmpty { line += "; " + Words.count(report.problems.count, "problem") }
    return line + ".\n"
  }

  static func place(_ claim: Claim) -> String {
    "\(PlainText.oneLine(claim.document)):\(claim.passage.line):\(claim.passage.column)"
  }

  private static func coloured(_ severity: Severity, _ isColoured: Bool) -> String {
    guard isColoured else { return severity.rawValue }
    let code =
      switch severity {
      case .note: "36"
      case .warning: "33"
      case .error: "31"
      }
    return "\u{1B}[1;\(code)m\(severity.rawValue)\u{1B}[0m"
  }
}
