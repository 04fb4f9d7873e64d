import ClaimModel
import ClaimReporting
import Foundation
import Testing

/// `docs/json-schema.md` names exactly the fields that are written, and every value of each list.
@Suite struct SchemaPageTests {
  private static let page: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try? Data(contentsOf: root.appending(path: "docs/json-schema.md"))
    return String(decoding: data ?? Data(), as: UTF8.self)
  }()

  /// The field names in the first column of the table under a heading.
  private func documented(_ heading: String) -> Set<String> {
    let section = SchemaPageTests.page.components(separatedBy: "\n## ").first {
      $0.hasPrefix(heading + "\n")
    }
    let names = (section ?? "").split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("| `") else { return nil }
      return line.split(separator: "`").dropFirst().first.map(String.init)
    }
    #expect(Set(names).count == names.count, "a field is listed twice under \(heading)")
    return Set(names)
  }

  /// The paths of all keys; a list adds `[]`. What `stop` names is not entered.
  private func paths(_ value: Any, _ prefix: String = "", stop: Set<String> = []) -> Set<String> {
    var result: Set<String> = []
    if let object = value as? [String: Any] {
      for (key, member) in object {
        let path = prefix.isEmpty ? key : prefix + "." + key
        result.insert(path)
        if !stop.contains(path) { result.formUnion(paths(member, path, stop: stop)) }
      }
    } else if let list = value as? [Any] {
      for element in list { result.formUnion(paths(element, prefix + "[]", stop: stop)) }
    }
    return result
  }

  private func json(_ bytes: some Sequence<UInt8>) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(bytes))
  }

  @Test func claimLine() throws {
    var claim = Sample.claims[0]
    claim.about.when = DateSpan(
      earliest: Day(isoText: "2019-05-03"), latest: nil, precision: .open)
    #expect(paths(try json(JSONFormat.claims([claim]))) == documented("Claim line"))
  }

  @Test func findingLine() throws {
    let bytes = JSONFormat.findings([Sample.findings[0]], baseline: [])
    #expect(paths(try json(bytes)) == documented("Finding line"))
  }

  @Test func findingLineWithoutBaseline() throws {
    let bytes = JSONFormat.findings([Sample.findings[0]])
    #expect(
      paths(try json(bytes)) == documented("Finding line").subtracting(["baseline"]))
  }

  @Test func report() throws {
    var report = Sample.report
    report.restriction = Restriction(query: "kind:count")
    report.decisions = [Decided(decision: SchemaPageTests.decision, claims: [])]
    report.excepted = [
      Excepted(finding: Sample.findings[0], decision: SchemaPageTests.decision)
    ]
    let keys = paths(
      try json(JSONFormat.report(report)),
      stop: ["claims", "findings", "coverage.refused", "decisions", "excepted[].finding"])
    #expect(keys == documented("Report"))
  }

  private static let decision = Decision(
    id: "0123456789abcdef", action: .reject, targets: ["5f1c"], by: "Ada", at: "2026-11-21",
    because: "a page number")

  @Test func decisionLine() throws {
    var writer = JSONWriter()
    V1.DecisionLine(SchemaPageTests.decision).write(to: &writer)
    #expect(paths(try json(writer.bytes)) == documented("Decision line"))
  }

  @Test func claimExplanation() throws {
    let claim = Sample.claims[0]
    let explanation = ClaimExplanation(
      claim: claim, ruleSummary: "Reads.", ruleSource: nil,
      lost: [
        LostReading(
          rule: "year", kind: .date, value: Sample.year(1988), quote: "1988", startByte: 0,
          endByte: 4)
      ],
      about: [AboutSlot(name: "counted", value: "workers", place: .passage)],
      topic: Sample.report.topics[0], rivals: [],
      lookAlikes: [(Sample.report.lookAlikes[0], claim)])
    let keys = paths(
      try json(JSONFormat.explanation(explanation)), stop: ["claim", "lookalikes", "topic"])
    #expect(keys == documented("Claim explanation"))
  }

  @Test func pairExplanation() throws {
    let comparison = ClaimComparison(
      left: Sample.claims[0], right: Sample.claims[1], leftTopic: nil, rightTopic: nil,
      pair: PairExplanation(
        answer: .notTied, meeting: .met, evidence: [.init(name: "measure", points: 3)], enough: 7,
        asksTheSame: true, isTied: false, veto: nil,
        weighing: .init(parts: [.init(name: "words", points: 120)], odds: 40, enough: -130)))
    let keys = paths(try json(JSONFormat.explanation(comparison)), stop: ["left", "right"])
    #expect(keys == documented("Pair explanation"))
  }

  @Test func everyValueIsNamed() {
    let values =
      ClaimKind.allCases.map(\.rawValue) + Modifier.allCases.map(\.rawValue)
      + Scope.allCases.map(\.rawValue) + Reason.allCases.map(\.rawValue)
      + Verdict.allCases.map(\.rawValue) + Severity.allCases.map(\.rawValue)
      + FindingSpan.allCases.map(\.rawValue) + Slot.allCases.map(\.rawValue)
      + PairExplanation.Answer.allCases.map(\.rawValue)
      + PairExplanation.Unweighed.allCases.map(\.rawValue)
      + AboutSlot.Place.allCases.map(\.rawValue)
      + ProblemKind.allCases.map(\.rawValue) + MediaType.allCases.map(\.rawValue)
      + DecisionAction.allCases.map(\.rawValue)
    for value in values { #expect(SchemaPageTests.page.contains("`\(value)`"), "\(value)") }
  }
}
