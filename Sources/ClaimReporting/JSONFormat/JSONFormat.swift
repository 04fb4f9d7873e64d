public import ClaimModel

/// Reports, claims and findings as JSON.
public enum JSONFormat {
  /// One object, each claim, topic and finding on a line of its own.
  public static func report(_ report: Report) -> [UInt8] {
    var writer = JSONWriter(lineDepth: 2)
    V1.ReportObject(report: report).write(to: &writer)
    writer.endLine()
    return writer.bytes
  }

  /// One object: why one claim was read as it was.
  public static func explanation(_ explanation: ClaimExplanation) -> [UInt8] {
    var writer = JSONWriter(lineDepth: 2)
    V1.ClaimExplanationObject(explanation: explanation).write(to: &writer)
    writer.endLine()
    return writer.bytes
  }

  /// One object: why two claims are or are not one question.
  public static func explanation(_ comparison: ClaimComparison) -> [UInt8] {
    var writer = JSONWriter(lineDepth: 2)
    V1.PairExplanationObject(comparison: comparison).write(to: &writer)
    writer.endLine()
    return writer.bytes
  }

  /// One claim a line, in the order given.
  public static func claims(_ claims: [Claim]) -> [UInt8] {
    var writer = JSONWriter()
    for claim in claims {
      V1.ClaimLine(claim).write(to: &writer)
      writer.endLine()
    }
    return writer.bytes
  }

  /// One finding a line, in the order given.
  ///
  /// - Parameter baseline: the ids of findings accepted earlier; `nil` where none was given.
  public static func findings(_ findings: [Finding], baseline: Set<String>? = nil) -> [UInt8] {
    var writer = JSONWriter()
    for finding in findings {
      V1.FindingLine(finding, isInBaseline: baseline?.contains(finding.id)).write(to: &writer)
      writer.endLine()
    }
    return writer.bytes
  }
}
