import ClaimModel
import ClaimReporting

/// How a report stands to the expectations of ``FieldsGold``.
///
/// A finding holds a row when one of its claims has its figure inside a quote of the first side and
/// another inside one of the second. A row of one question is no false alarm where the same finding shows a planted
/// discrepancy of that question; a row of two questions always is.
struct FieldsScore {
  /// Discrepancies that some finding holds.
  private(set) var found = 0
  /// Discrepancies that a warning holds.
  private(set) var warned = 0
  /// Discrepancies that a finding holds with the verdict and a reason of the gold.
  private(set) var reasoned = 0
  /// Traps that a note holds with the reason of the gold.
  private(set) var explained = 0
  /// Traps that a warning holds.
  private(set) var alarmed = 0
  /// Warnings in all, those of them that hold a discrepancy, and those that hold no row.
  private(set) var warnings = 0
  private(set) var right = 0
  private(set) var strays = 0
  /// Topics with claims of two fields.
  private(set) var mixed = 0
  /// Each miss, false alarm and stray, for people.
  private(set) var lines: [String] = []

  private let report: Report
  private let gold: FieldsGold
  private let claims: [String: Claim]

  init(_ report: Report, _ rows: [FieldsGold.Row], of gold: FieldsGold) throws {
    self.report = report
    self.gold = gold
    claims = Dictionary(report.claims.map { ($0.id, $0) }) { first, _ in first }
    var known: Set<String> = []
    var planted: Set<String> = []
    var sides: [(row: FieldsGold.Row, left: Set<String>, right: Set<String>)] = []
    for row in rows {
      let (left, right) = (try ids(row.quotes(of: 1)), try ids(row.quotes(of: 2)))
      sides.append((row, left, right))
      let holding = report.findings.filter { holds($0, left, right) }
      known.formUnion(holding.map(\.id))
      if row.kind == .discrepancy { planted.formUnion(holding.map(\.id)) }
    }
    for (row, left, right) in sides {
      let holding = report.findings.filter { holds($0, left, right) }
      switch row.kind {
      case .discrepancy: count(row, holding, left, right)
      case .trap:
        count(row, holding.filter { row.verdict == nil || !planted.contains($0.id) })
      }
    }
    for finding in report.findings where finding.severity > .note {
      warnings += 1
      if planted.contains(finding.id) { right += 1 }
      if known.contains(finding.id) { continue }
      strays += 1
      lines.append("stray: " + text(finding))
    }
    for judged in report.topics {
      let fields = Set(judged.topic.claims.compactMap { claims[$0] }.map(\.field))
      if fields.count > 1 {
        mixed += 1
        lines.append("mixed: \(judged.topic.question) \(fields.sorted())")
      }
    }
  }

  private mutating func count(
    _ row: FieldsGold.Row, _ findings: [Finding], _ left: Set<String>, _ right: Set<String>
  ) {
    guard let best = findings.max(by: { $0.severity < $1.severity }) else {
      lines.append("missed: \(text(row)): \(why(left, right))")
      return
    }
    found += 1
    if best.severity > .note { warned += 1 }
    if best.verdict.rawValue == row.verdict && row.reasons.contains(best.reason.rawValue) {
      reasoned += 1
    } else {
      lines.append("otherwise: \(text(row)): \(best.verdict), \(best.reason)")
    }
  }

  private mutating func count(_ row: FieldsGold.Row, _ findings: [Finding]) {
    if let warning = findings.first(where: { $0.severity > .note }) {
      alarmed += 1
      lines.append("alarm: \(text(row)): " + text(warning))
    } else if findings.contains(where: { row.reasons.contains($0.reason.rawValue) }) {
      explained += 1
    }
  }

  /// The claims whose figure meets one of the quotes.
  private func ids(_ quotes: [FieldsGold.Quote]) throws -> Set<String> {
    var ids: Set<String> = []
    for quote in quotes {
      let places = try gold.places(of: quote)
      for claim in report.claims where claim.document == quote.document {
        let figure = claim.figureStartByte..<claim.figureEndByte
        if places.contains(where: { $0.overlaps(figure) }) { ids.insert(claim.id) }
      }
    }
    return ids
  }

  private func holds(_ finding: Finding, _ left: Set<String>, _ right: Set<String>) -> Bool {
    let members = Set(finding.claims)
    return !members.isDisjoint(with: left) && !members.isDisjoint(with: right)
  }

  /// What the report says of two sides that no finding holds.
  private func why(_ left: Set<String>, _ right: Set<String>) -> String {
    if left.isEmpty || right.isEmpty { return "a side is not read" }
    if let alike = report.lookAlikes.first(where: {
      left.contains($0.left) && right.contains($0.right)
        || left.contains($0.right) && right.contains($0.left)
    }) {
      return "look-alike by \(alike.slot): \(alike.leftSays) / \(alike.rightSays)"
    }
    func topics(_ ids: Set<String>) -> [JudgedTopic] {
      report.topics.filter { !ids.isDisjoint(with: $0.topic.claims) }
    }
    let asked = "asked: " + (topics(left) + topics(right)).map(\.topic.question).description
    let together = topics(left).contains { !right.isDisjoint(with: $0.topic.claims) }
    return (together ? "one topic, no finding" : "never one topic") + ", " + asked
  }

  private func text(_ row: FieldsGold.Row) -> String {
    let quotes = [1, 2].compactMap { row.quotes(of: $0).first }
      .map { "“\($0.quote)” \($0.document)" }.joined(separator: " / ")
    return "\(quotes) (\(row.note); \(row.verdict ?? "other question"), \(row.reason))"
  }

  private func text(_ finding: Finding) -> String {
    let quotes = finding.claims.compactMap { claims[$0] }.map {
      "“\($0.passage.quote)” \($0.document):\($0.passage.line)"
    }
    return "\(finding.question) \(finding.verdict), \(finding.reason): \(quotes)"
  }
}

extension Claim {
  /// The folder of its document.
  fileprivate var field: Substring { document.prefix { $0 != "/" } }
}
