import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite struct WeekdayRuleTests {
  /// The clock stands on a Saturday.
  let corpus = DateCorpus(rule: "weekday")

  @Test func reads() {
    corpus.reads(
      "2018-06-27", "He died [Wednesday].", "On [Wednesday], he said", "[Wednesday night]",
      "[early Wednesday morning]", "[past Wednesday]")
    corpus.reads("2018-06-30", "He died on [Saturday].")
    corpus.reads("2018-06-20", "He was shot [last Wednesday].")
    corpus.reads("2018-07-03", "The vote is set for [Tuesday].", "He will speak on [Tuesday].")
    corpus.reads("2018-07-04", "A recount (ordered for [Wednesday]) follows.")
    corpus.reads("2018-06-27", "They were blamed for [Wednesday]'s attack.")
    corpus.reads(
      "2018-06-27", "It rose due to the fire [Wednesday].", "The minister [Wednesday] warned them.")
    corpus.reads("2018-07-04", "A paper due to be printed on [Wednesday] shows it.")
    corpus.reads("2018-07-04", "[Wednesday next week]", "[next week Wednesday]", "[next Wednesday]")
    corpus.reads("2018-06-21", "I went back [Thursday the 21st]", "on [Thursday 21]")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone(
      "every Sunday", "on Sundays", "Good Friday", "the Sunday Times", "the sun rose",
      "he sat down",
      "Friday prayers", "they wed in Paris",
      "open Monday to Friday", "Mon-Fri")
  }

  @Test func withoutAClockKeepsTheWeekday() {
    let found = DateCorpus.read("victory over the protests on Sunday", clock: Clock())
    #expect(found.map(\.value) == ["?"])
    #expect(found.first?.fields?.weekday == 7)
  }
}

@Suite struct NthRuleTests {
  let corpus = DateCorpus(rule: "nth-of-period")

  @Test func reads() {
    corpus.reads("2016-07-01", "the first Friday of July 2016")
    corpus.reads("2014-03-30", "last Sunday of March 2014")
    corpus.reads(
      "2018-01-15..2018-01-21", "3rd week of 2018", "the third week of 2018", "week 3 of 2018")
    corpus.reads("2015-12-28..2016-01-03", "last week of 2015")
    corpus.reads("2018-04-09..2018-04-15", "[the week of April 10th, 2018]")
    corpus.reads("2018-05-20", "20th of the previous month")
    corpus.reads("2018-06-15", "He left on [the 15th].")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone(
      "the first day of the trial", "the third week", "20 of them", "on the 15th floor",
      "the last week of his life")
  }
}
