import ClaimModel
import Testing

@testable import CrossCheck

/// Every row is judged as it says, in both orders, and reported or left alone accordingly.
@Suite struct CorpusTests {
  @Test(arguments: Row.all)
  func judged(row: Row) {
    let pair = Case([row.left, row.right])
    let clocks = Clocks(pair.documents)
    let judgement = Reasons.judge(pair.claims[0], pair.claims[1], clocks)
    let turned = Reasons.judge(pair.claims[1], pair.claims[0], clocks)
    #expect(judgement == Judgement(row.verdict, row.reason), sourceLocation: row.location)
    #expect(turned == judgement, "the other way round", sourceLocation: row.location)
    #expect(row.near == nil || judgement.reason != row.near, sourceLocation: row.location)
  }

  @Test(arguments: Row.all)
  func reported(row: Row) {
    let checked = Case([row.left, row.right]).check()
    let location = row.location
    guard row.verdict >= .differ else {
      #expect(checked.findings.isEmpty, sourceLocation: location)
      #expect(checked.verdicts["topic"]?.verdict == row.verdict, sourceLocation: location)
      return
    }
    guard checked.findings.count == 1, let finding = checked.findings.first else {
      Issue.record("\(checked.findings.count) findings", sourceLocation: location)
      return
    }
    #expect(finding.check == row.check, sourceLocation: location)
    #expect(finding.verdict == row.verdict, sourceLocation: location)
    #expect(finding.reason == row.reason, sourceLocation: location)
    let isAlarm = row.reason == .unexplained || row.reason == .likelySlip
    #expect(finding.severity == (isAlarm ? .warning : .note), sourceLocation: location)
    #expect(finding.message.hasSuffix("."), sourceLocation: location)
    #expect(checked.verdicts["topic"]?.verdict == row.verdict, sourceLocation: location)
  }
}

/// The corpus leaves nothing out; stands beside ``CheckRules``.
@Suite struct CorpusCoverageTests {
  @Test(arguments: CheckRules.topics.map(\.info.id))
  func everyCheckHasRows(check: String) {
    let rows = Row.all.filter { $0.check == check }
    #expect(rows.contains { $0.verdict >= .differ }, "\(check) has no positive row")
    #expect(rows.contains { $0.verdict < .differ }, "\(check) has no negative row")
  }

  @Test func everyRowIsOfACheck() {
    let ids = Set(CheckRules.topics.map(\.info.id))
    for row in Row.all { #expect(ids.contains(row.check), sourceLocation: row.location) }
    #expect(ids.count == CheckRules.topics.count)
  }

  @Test(arguments: Verdict.allCases)
  func everyVerdictHasRows(verdict: Verdict) {
    for check in CheckRules.topics.map(\.info.id) {
      let rows = Row.all.filter { $0.check == check }
      #expect(rows.contains { $0.verdict == verdict }, "\(check) has no row for \(verdict)")
    }
  }

  @Test(arguments: Reason.allCases)
  func everyReasonHasRows(reason: Reason) {
    #expect(Row.all.contains { $0.reason == reason }, "\(reason) has no positive row")
    guard reason != .unexplained else { return }
    #expect(Row.all.contains { $0.near == reason }, "\(reason) has no negative row")
  }

  @Test(arguments: Slip.allCases)
  func everySlipHasRows(slip: Slip) {
    let found = Row.all.filter { $0.reason == .likelySlip }.compactMap { row in
      let pair = Case([row.left, row.right])
      return Slips.find(pair.claims[0], pair.claims[1])?.slip
    }
    #expect(found.contains(slip), "\(slip) has no row")
  }
}
