import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite struct CalendarDateRuleTests {
  let corpus = DateCorpus(rule: "calendar-date")

  @Test func reads() {
    corpus.reads(
      "1981-06-20", "June 20, 1981", "20 June 1981", "on [the 20th of June, 1981], they",
      "June 20th 1981", "the twentieth of June 1981", "20/Jun/1981", "1981-jun-20",
      "[Saturday, June 20, 1981]: a rally")
    corpus.reads("2018-01-10", "On [10th of Jan 2018] in an article", "[Jan. 10, 2018] was")
    corpus.reads("1965-09-06", "on [Sept. 6, 1965], three men", "September 6, 1965")
    corpus.reads("2018-06-20", "It happened on [June 20] in Paris.", "on [20 June] in Paris")
    corpus.reads("2018-11-17", "The trial is set to begin on [November 17].")
    corpus.reads("2018-07-24", "It is holding a sale of sugar on [July 24], traders said.")
    corpus.reads("2018-07-02", "He will appear in court [July 2].")
    corpus.reads("2018-07-20", "In theaters across the United States on [July 20]")
    corpus.reads("2017-11-17", "The trial began on [November 17].")
    corpus.reads("2018-06-05", "the [June 5] gathering", "[around June 5]")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone(
      "In June 20 people died.", "He may 2 times say so.", "They march 3 miles.", "May 2017",
      "June 2016", "In March 2,000 people fled.", "in May 5%")
  }

  @Test func keepsAWrongWeekday() {
    let clock = Clock()
    let found = DateCorpus.read("Monday, June 20, 1981", clock: clock)
    #expect(found.map(\.value) == ["1981-06-20"])
    #expect(found.first?.fields == DateFields(year: 1981, month: 6, day: 20, weekday: 1))
  }

  @Test(arguments: ["31 June 2017", "February 30, 2016", "Feb. 29, 2017", "June 31"])
  func neverRepairsADayThatIsNotThere(_ phrase: String) {
    let found = DateCorpus.read(phrase, clock: Clock(today: Day(year: 2018, month: 6, day: 30)))
    #expect(found.map(\.value) == ["?"])
    #expect(found.map(\.quote) == [phrase])
    #expect(found.first?.problem?.contains("has no day") == true)
  }

  @Test func withoutAClockKeepsWhatTheWordsSay() {
    let found = DateCorpus.read("On July 1, a convention was held.", clock: Clock())
    #expect(found.map(\.value) == ["?"])
    #expect(found.first?.fields == DateFields(month: 7, day: 1))
  }
}

@Suite struct DayListRuleTests {
  let corpus = DateCorpus(rule: "day-list")

  @Test func reads() {
    corpus.reads("2018-06-18", "on [18] and 19 June", "June 17, [18] and 19")
    corpus.reads("2016-06-06", "June 5 and [6, 2016]", "on 5, [6] and 7 June 2016")
  }

  @Test func sharesItsYear() {
    let found = DateCorpus.read("June 5 and 6, 2016", clock: Clock())
    #expect(found.map(\.value) == ["2016-06-05", "2016-06-06"])
    let months = DateCorpus.read("In January and February 2016", clock: Clock())
    #expect(months.map(\.value) == ["2016-01-01..2016-01-31", "2016-02-01..2016-02-29"])
  }

  @Test func leavesAlone() {
    corpus.leavesAlone("June 5 and 6 people", "5 and 6", "June 5 and 6%", "May 5, 12 soldiers died")
  }
}
