import ClaimModel
import ClaimReporting

extension Run {
  /// `claims check`: the findings, for a build.
  mutating func check(to sink: any ByteSink) throws(StreamError) -> Int32 {
    var baseline: Set<String>?
    if let path = invocation.baselinePath {
      let (ids, problems) = Baseline.read(path)
      diagnostics.write(problems)
      baseline = ids
    }
    guard var report = chain() else { return ExitStatus.trouble }
    report.findings.removeAll { !isWanted($0.check) }
    let threshold = invocation.failOn ?? .severity(.warning)
    let accepted = baseline ?? []
    switch invocation.format ?? invocation.verb.info.formats[0] {
    case "jsonl": try sink.write(JSONFormat.findings(report.findings, baseline: baseline))
    case "sarif":
      let checks = engine.checks.filter { isWanted($0.id) }
      try sink.write(SARIFFormat.findings(report, checks: checks, baseline: baseline))
    case "junit":
      try sink.write(
        JUnitFormat.findings(report, baseline: accepted, failOn: threshold.severity))
    default:
      try sink.write(
        FindingText.findings(
          report, baseline: accepted, isColoured: invocation.isColoured && sink.allowsColour,
          hasSummary: !invocation.isQuiet))
    }
    return status(
      of: report.findings.filter { !accepted.contains($0.id) }, threshold: threshold)
  }

  private func isWanted(_ check: String) -> Bool {
    !invocation.skip.contains(check) && invocation.only?.contains(check) ?? true
  }
}
