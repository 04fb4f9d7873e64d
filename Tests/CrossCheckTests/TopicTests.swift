import ClaimModel
import Testing

@testable import CrossCheck

/// Topics of many claims: what is compared, what stands in the finding, and how long it takes.
@Suite struct TopicTests {
  @Test func agreeingTopicHasNoFinding() {
    let checked = Case(Array(repeating: Statement(text: "30,000"), count: 12)).check()
    #expect(checked.findings.isEmpty)
    #expect(checked.verdicts["topic"] == Judgement(.agree))
  }

  @Test func emptyTopicAgrees() {
    let checked = CrossCheck.check(
      [Topic(id: "t", question: "?", claims: ["gone"], origins: [])], claims: [], documents: [])
    #expect(checked.findings.isEmpty && checked.verdicts["t"] == Judgement(.agree))
  }

  /// The gold's triple: one text says 55, at least 50 and more than 50.
  @Test func findingHoldsEveryHolder() throws {
    let texts = ["55", ">=50", ">50", "55"]
    let topic = Case(texts.map { Statement(text: $0) })
    let finding = try #require(topic.check().findings.first)
    #expect(finding.claims == topic.claims.map(\.id))
    #expect(finding.verdict == .differ && finding.reason == .bound && finding.severity == .note)
  }

  @Test func claimsThatMerelyAreCompatibleStayOut() throws {
    let topic = Case(["30,000", "~30,000", "3,000", "55"].map { Statement(text: $0) })
    let finding = try #require(topic.check().findings.first)
    #expect(finding.claims.count == 4)
    let calm = Case(["1,517", ">1,500", "1,490", "~1,500"].map { Statement(text: $0) })
    #expect(try #require(calm.check().findings.first).claims == ["topic-0", "topic-1", "topic-2"])
  }

  /// A warning hides behind no note: 3 then 4 is an update, but a third text still says 3.
  @Test func explainedOnlyWhenExplainedForAll() throws {
    func toll(_ text: String, _ day: String) -> Statement {
      Statement(text: text, written: day, measure: .killed)
    }
    let growing = Case([toll("3", "2018-06-03"), toll("4", "2018-06-04")])
    #expect(try #require(growing.check().findings.first).reason == .updated)
    let falling = Case([
      toll("3", "2018-06-03"), toll("4", "2018-06-04"), toll("3", "2018-06-05"),
    ])
    let finding = try #require(falling.check().findings.first)
    #expect(finding.reason == .unexplained && finding.severity == .warning)
  }

  @Test func gravestPairLeads() throws {
    let topic = Case([
      Statement(text: ">=50"), Statement(text: "55"), Statement(text: "70"),
    ])
    let finding = try #require(topic.check().findings.first)
    #expect(finding.verdict == .contradict && finding.reason == .unexplained)
    #expect(finding.message.contains("\u{201C}55\u{201D}"))
    #expect(finding.message.contains("\u{201C}70\u{201D}"))
  }

  @Test func mixedTopicsGiveEachCheckItsOwn() {
    let topic = Case([
      Statement(text: "3"), Statement(text: "4"),
      Statement(kind: .date, text: "2018-06-30"), Statement(kind: .date, text: "2018-07-09"),
    ])
    #expect(Set(topic.check().findings.map(\.check)) == ["figure-differs", "date-differs"])
  }

  @Test func findingsStandInOrder() {
    let cases = [
      Case([Statement(text: ">=50"), Statement(text: "55")], id: "note"),
      Case([Statement(text: "706"), Statement(text: "711")], id: "second"),
      Case([Statement(text: "~10"), Statement(text: "14")], id: "differ"),
      Case([Statement(text: "3"), Statement(text: "4")], id: "third"),
    ]
    let checked = CrossCheck.check(
      cases.map(\.topic), claims: cases.flatMap(\.claims), documents: cases[0].documents)
    #expect(checked.findings.map(\.topic) == ["second", "third", "differ", "note"])
  }

  /// Ten thousand claims of a few values, and of as many values as claims.
  @Test(.timeLimit(.minutes(1)), arguments: [3, 10_000])
  func largeTopics(values: Int) throws {
    var statements: [Statement] = []
    for i in 0..<10_000 {
      statements.append(Statement(text: String(i % values + 103), document: "d\(i)"))
    }
    let topic = Case(statements)
    let clock = ContinuousClock()
    var checked: Checked?
    let time = clock.measure { checked = topic.check() }
    #expect(time < .seconds(20), "\(time)")
    let finding = try #require(checked?.findings.first)
    #expect(finding.claims.count == (values == 3 ? 10_000 : TopicJudge.mostValues))
  }

  // MARK: - Ids

  private func ids(_ statements: [Statement]) -> [String] {
    Case(statements).check().findings.map(\.id)
  }

  @Test func idsDependOnValuesOnly() {
    var (a, b) = (Statement(text: "30,000"), Statement(text: "3,000"))
    let first = ids([a, b])
    (a.line, b.line, a.quote) = (40, 99, "30,000 prisoners")
    #expect(ids([a, b]) == first, "lines and wording have no part in an id")
    #expect(ids([b, a]) == first, "nor has the order")
    #expect(ids([a, a, b]) == first, "nor how many say the same")
    #expect(ids([a, Statement(text: "~30,000"), b]) != first, "a further value is another finding")
    #expect(ids([a, Statement(text: "4,000")]) != first)
    #expect(first == ["bbc70d18444ce0b3"])
  }

  @Test func idsOfTwoTopicsDiffer() {
    let cases = ["x", "y"].map { Case([Statement(text: "3"), Statement(text: "4")], id: $0) }
    let checked = CrossCheck.check(
      cases.map(\.topic), claims: cases.flatMap(\.claims), documents: cases[0].documents)
    #expect(Set(checked.findings.map(\.id)).count == 2)
  }

  @Test func unplacedDatesKeepTheirFieldsInIDs() {
    func date(_ text: String) -> Statement { Statement(kind: .date, text: text) }
    #expect(ids([date("/07-01"), date("/07-02")]) != ids([date("/07-01"), date("/07-03")]))
  }
}
