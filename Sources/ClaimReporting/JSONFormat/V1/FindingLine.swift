public import ClaimModel

extension V1 {
  /// One finding as `check --format jsonl` and the report's `findings` write it.
  public struct FindingLine {
    public var finding: Finding
    /// Whether the baseline holds the finding; `nil`, and not written, where no baseline was given.
    public var isInBaseline: Bool?

    public init(_ finding: Finding, isInBaseline: Bool? = nil) {
      self.finding = finding
      self.isInBaseline = isInBaseline
    }

    public func write(to writer: inout JSONWriter) {
      writer.object { writer in
        if let isInBaseline { writer.member("baseline", isInBaseline) }
        writer.member("check", finding.check)
        writer.member("claims", finding.claims)
        writer.member("id", finding.id)
        writer.member("kind", "finding")
        writer.member("message", finding.message)
        writer.member("question", finding.question)
        writer.member("reason", finding.reason.rawValue)
        writer.member("scope", finding.span.rawValue)
        writer.member("severity", finding.severity.rawValue)
        writer.member("topic", finding.topic)
        writer.member("verdict", finding.verdict.rawValue)
        writer.member("version", V1.version)
      }
    }
  }
}
