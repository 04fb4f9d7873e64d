import ClaimModel
import Testing

@testable import ClaimReporting

@Suite struct NumberLineTests {
  @Test func valuesStandInProportion() throws {
    let line = try #require(NumberLine([.exactly(0), .exactly(25), .exactly(100)]))
    #expect(line.title == "0 to 100")
    #expect(line.pictures.map { $0.contains("<circle cx=\"16\"") } == [true, false, false])
    #expect(line.pictures[1].contains("<circle cx=\"48\""))
    #expect(line.pictures[2].contains("<circle cx=\"144\""))
  }

  @Test func openEndsAreArrows() throws {
    let most = ClaimValue.figure(Figure(low: nil, high: Number(20), modifier: .atMost))
    let line = try #require(NumberLine([.moreThan(10), most]))
    #expect(line.pictures[0].contains("<path d=\"M149 3 L156 8 L149 13\"/>"))
    #expect(line.pictures[0].contains("<circle class=\"ring\" cx=\"16\""))
    #expect(line.pictures[1].contains("<path d=\"M11 3 L4 8 L11 13\"/>"))
    #expect(line.pictures[1].contains("<circle cx=\"144\""))
  }

  @Test func datesStandOnACalendar() throws {
    let line = try #require(NumberLine([.day("2019-05-03"), Sample.year(2019)]))
    #expect(line.title == "2019-01-01 to 2019-12-31")
    #expect(line.pictures[1].contains("<rect x=\"16\" y=\"6\" width=\"128\""))
  }

  @Test func oneBoundTwiceHasOnePoint() throws {
    let line = try #require(NumberLine([.moreThan(10), .exactly(10)]))
    #expect(line.title == "10")
    #expect(line.pictures[1].contains("<circle cx=\"80\""))
  }

  @Test func onlyLikeStandsBesideLike() {
    #expect(NumberLine([]) == nil)
    #expect(NumberLine([.exactly(3), .exactly(3)]) == nil)
    #expect(NumberLine([.exactly(3), .exactly(4, unit: "USD")]) == nil)
    #expect(NumberLine([.exactly(3), .day("2019-05-03")]) == nil)
    let unplaced = ClaimValue.date(DateSpan(earliest: nil, latest: nil, precision: .day))
    #expect(NumberLine([unplaced, .day("2019-05-03")]) == nil)
  }

  @Test func hugeFiguresAreLeftOut() throws {
    let huge = try #require(Number(decimalText: "1" + String(repeating: "0", count: 37)))
    let tiny = try #require(Number(decimalText: "0." + String(repeating: "0", count: 30) + "1"))
    #expect(NumberLine([.figure(Figure(huge)), .figure(Figure(tiny))]) == nil)
  }
}
