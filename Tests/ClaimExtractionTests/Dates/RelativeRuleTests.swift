import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite struct RelativeDayRuleTests {
  let corpus = DateCorpus(rule: "relative-day")

  @Test func reads() {
    corpus.reads("2018-06-29", "He left [yesterday].", "[last night] he left")
    corpus.reads("2018-06-30", "I'll go back [today]", "police said [today] that", "[this morning]")
    corpus.reads("2018-07-01", "[tomorrow morning] we leave")
    corpus.reads("2018-06-28", "the day before yesterday")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone(
      "the MEK in today’s Iran", "so that today the rally stands for freedom", "the Iran of today.",
      "now", "these days", "recently")
  }
}

@Suite struct RelativePeriodRuleTests {
  let corpus = DateCorpus(rule: "relative-period")

  @Test func reads() {
    corpus.reads("2017-01-01..2017-12-31", "said [last year] that")
    corpus.reads("2018-01-01..2018-12-31", "the budget for [this year] is", "[earlier this year]")
    corpus.reads("2018-06-25..2018-07-01", "on the streets [this week]")
    corpus.reads("2018-06-17..2018-06-24", "two were shot [last week].")
    corpus.reads("2018-07-01..2018-07-31", "when he is arraigned [next month].")
    corpus.reads("2018-06-23..2018-06-24", "[last weekend]")
    corpus.reads("2018-06-11..2018-06-24", "[the last two weeks]", "[past 2 weeks]")
    corpus.reads("2018-07-01..2018-07-03", "[next 3 days]")
    corpus.reads("2010-01-01..2019-12-31", "[this decade]")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone(
      "this time", "to this day", "a year", "the week", "the year", "last-minute", "two weeks",
      "the last person")
  }
}

@Suite struct AgoRuleTests {
  let corpus = DateCorpus(rule: "distance", told: "1988-07-29")

  @Test func reads() {
    corpus.reads("2018-06-09", "[three weeks ago] he left", "[3 weeks ago]")
    corpus.reads("2016-05-09", "2 years 1 month 21 days ago")
    corpus.reads("?", "since [months ago] he", "[several months ago]")
    corpus.reads("1988-07-22", "he had announced [a week earlier] that")
    corpus.reads("1988-07-31", "[two days later], they fled")
    corpus.reads("2018-08-30", "I will leave [in two months]")
    corpus.reads("2017-12-23", "he was shot [two days before Christmas]")
    corpus.reads("2018-07-22", "three weeks from tomorrow")
    corpus.reads("2018-07-14", "two Saturdays from now")
    corpus.reads("2018-07-09", "[Monday, two weeks from now]")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone(
      "three weeks", "in three weeks of fighting", "two weeks later than planned",
      "a few months later", "it took two years")
  }

  @Test func isLooserThanItsDay() throws {
    let found = DateCorpus.read("two years ago", clock: Clock(today: Day(isoText: "2018-06-30")))
    let reading = try #require(found.first)
    #expect(reading.value == "2016-06-30")
    #expect(reading.modifier == .about)
  }
}

@Suite struct ToldRuleTests {
  let corpus = DateCorpus(rule: "told-date", told: "1988-07-29")

  @Test func reads() {
    corpus.reads("1988-07-29", "He was captured [the same day] in Germany")
    corpus.reads(
      "1988-07-30", "He was found [the next morning].", "They left [the following day].")
    corpus.reads("1988-07-28", "They heard shots [the night before].")
    corpus.reads(
      "1985-01-01..1985-12-31", "more than 150 in 1986 from [the previous year], they said",
      "sold 5.1 million in 1986, up from 4.2 million [the year before].",
      "It fell in 1984 and rose [the following year].", "opened in 1985 and closed [the same year]."
    )
  }

  @Test func leavesAlone() {
    corpus.leavesAlone("the day", "one day", "day after day", "the same way", "the week")
  }

  @Test func isOpenUntilADayIsTold() {
    let clock = Clock(today: Day(isoText: "2018-06-30"))
    let found = DateCorpus.read("He was captured the same day in Germany", clock: clock)
    #expect(found.map(\.value) == ["?"])
  }
}
