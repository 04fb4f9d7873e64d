import ClaimModel
import Testing

@testable import CrossCheck

/// What figures leave open, and what arithmetic on them comes to.
@Suite struct IntervalTests {
  private func interval(_ text: String, _ sort: Sort = .measured) -> Interval {
    Interval(Sample.figure(text), sort)
  }

  @Test(arguments: [
    ("55", Sort.counted, "55", "55"), ("50", .counted, "50", "50"), ("800", .counted, "800", "800"),
    ("1,500", .counted, "1450", "1550"), ("65", .measured, "64.5", "65.5"),
    ("50", .measured, "47.5", "52.5"), ("4.5", .measured, "4.45", "4.55"),
    ("30,000,000", .measured, "27500000", "32500000"), ("~55", .counted, "49.5", "60.5"),
    ("~5", .counted, "4", "6"), ("61", .aged, "61", "61"), ("10..20", .counted, "10", "20"),
  ])
  func leavesOpen(text: String, sort: Sort, low: String, high: String) {
    let open = interval(text, sort)
    #expect(open == Interval(Number(decimalText: low), Number(decimalText: high)), "\(text)")
  }

  @Test func boundsStayOpen() {
    #expect(interval(">50", .counted) == Interval(Number(50), nil))
    #expect(interval("<=50", .counted) == Interval(nil, Number(50)))
    let sum = interval(">=50", .counted) + interval("5", .counted)
    #expect(sum == Interval(Number(55), nil))
    #expect(sum.meets(interval("90", .counted)) && !sum.meets(interval("54", .counted)))
  }

  @Test func arithmetic() {
    let (ten, four) = (interval("10..12", .counted), interval("3..4", .counted))
    #expect(ten + four == interval("13..16", .counted))
    #expect(ten - four == interval("6..9", .counted))
    #expect(four.percent(of: ten) == Interval(Number(25), Number(40)))
    #expect(four.percent(of: Interval(Number(0), Number(1))) == Interval(nil, nil))
  }

  /// A result that leaves 128 bits calls nothing wrong.
  @Test func overflowIsOpen() throws {
    let huge = try #require(Number(significand: 1, exponent: 38))
    let sum = Interval.sum(Array(repeating: Interval(huge, huge), count: 3))
    #expect(sum == Interval(nil, nil) && sum.meets(interval("1")))
  }

  @Test(arguments: [("54", "54"), ("50..58", "50 to 58"), (">50", "50 or more")])
  func shown(text: String, said: String) {
    #expect(Interval.sum([interval(text, .counted)]).text == said)
  }
}
