import ClaimReporting

extension Run {
  /// `claims report`: everything that one run says, for people or as data.
  mutating func report(to sink: any ByteSink) throws(StreamError) -> Int32 {
    guard let report = chain() else { return ExitStatus.trouble }
    switch invocation.format ?? invocation.verb.info.formats[0] {
    case "html": try sink.write(HTMLFormat.report(report))
    case "json": try sink.write(JSONFormat.report(report))
    default: try sink.write(MarkdownFormat.report(report))
    }
    return status(of: report.findings, threshold: invocation.failOn ?? .never)
  }
}
