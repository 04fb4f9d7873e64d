import ClaimJournal
import ClaimModel
import ClaimReporting

/// What became of the claims of a document, as text and as JSON lines.
enum ChangeFormat {
  /// One line on the document, and one on each claim that is not as it was.
  static func text(_ outcome: AdditionOutcome) -> String {
    let name = PlainText.oneLine(outcome.document)
    guard let changes = outcome.changes else { return "\(name): as it was\n" }
    if outcome.number == 1 { return "\(name): new, \(count(changes.count, "claim"))\n" }
    return "\(name): version \(outcome.number), \(summary(changes))\n" + lines(changes)
  }

  /// `10 unchanged, 1 moved, 1 gone`.
  static func summary(_ changes: [ClaimChange]) -> String {
    let parts = ClaimChange.Kind.allCases.compactMap { kind -> String? in
      let number = changes.count { $0.kind == kind }
      return number == 0 ? nil : "\(number) \(name(kind))"
    }
    return parts.isEmpty ? "no claims" : parts.joined(separator: ", ")
  }

  /// A line on each claim that is not as it was, and not only moved.
  static func lines(_ changes: [ClaimChange]) -> String {
    changes.filter { $0.kind != .unchanged && $0.kind != .moved }.map { change in
      let sides = [change.old, change.new].compactMap { $0.map(side) }
      return "  \(name(change.kind)): \(sides.joined(separator: " -> "))\n"
    }.joined()
  }

  private static func side(_ claim: Claim) -> String {
    "\(claim.passage.line):\(claim.passage.column) \"\(PlainText.oneLine(claim.passage.quote))\""
      + " (\(ValueText.describe(claim))) \(claim.id)"
  }

  private static func name(_ kind: ClaimChange.Kind) -> String {
    kind.rawValue.split(separator: "-").joined(separator: " ")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// One change a line; a document as it was has none.
  static func lines(_ outcomes: [AdditionOutcome]) -> [UInt8] {
    var writer = JSONWriter()
    for outcome in outcomes {
      for change in outcome.changes ?? [] { write(change, of: outcome.document, to: &writer) }
    }
    return writer.bytes
  }

  static func write(_ change: ClaimChange, of document: String, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("change", change.kind.rawValue)
      writer.member("document", document)
      writer.member("kind", "change")
      writer.key("new")
      write(change.new, to: &writer)
      writer.key("old")
      write(change.old, to: &writer)
      writer.member("version", V1.version)
    }
    writer.endLine()
  }

  private static func write(_ claim: Claim?, to writer: inout JSONWriter) {
    if let claim { V1.ClaimLine(claim).write(to: &writer) } else { writer.null() }
  }
}
