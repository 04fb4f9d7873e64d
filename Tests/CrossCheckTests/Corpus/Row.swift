import ClaimModel
import Testing

@testable import CrossCheck

/// Two statements for one question, and what is expected of them.
struct Row: Sendable, CustomTestStringConvertible {
  var verdict: Verdict
  var reason: Reason?
  var left: Statement
  var right: Statement
  /// The reason that the row comes near and must not be given.
  var near: Reason?
  var location: SourceLocation

  var testDescription: String { "\(left.text) beside \(right.text)" }

  /// The check that would report the row.
  var check: String {
    switch left.kind {
    case .date, .daterange, .time: "date-differs"
    default: "figure-differs"
    }
  }

  /// Every row, in the order of the files.
  static let all =
    figureRows + boundRows + measureRows + slipRows + reasonRows + ageRows + dateRows + clockRows

  /// Plain values, each in a document of its own.
  static func row(
    _ verdict: Verdict, _ reason: Reason? = nil, _ left: String, _ right: String,
    kind: ClaimKind = .count, unit: String? = nil, near: Reason? = nil,
    at location: SourceLocation = #_sourceLocation
  ) -> Row {
    Row(
      verdict: verdict, reason: reason, left: Statement(kind: kind, text: left, unit: unit),
      right: Statement(kind: kind, text: right, unit: unit), near: near, location: location)
  }

  static func row(
    _ verdict: Verdict, _ reason: Reason? = nil, _ left: Statement, _ right: Statement,
    near: Reason? = nil, at location: SourceLocation = #_sourceLocation
  ) -> Row {
    Row(
      verdict: verdict, reason: reason, left: left, right: right, near: near, location: location)
  }
}
