import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite struct DateRangeRuleTests {
  let corpus = DateCorpus(rule: "date-range")

  @Test func reads() {
    corpus.reads(
      "2016-06-05..2016-06-09", "June 5-9, 2016", "5–9 June 2016", "from June 5 to 9, 2016",
      "between June 5th and June 9th, 2016", "5 June 2016 - 9 June 2016", "6/5/2016-6/9/2016")
    corpus.reads(
      "2018-06-05..2018-06-09", "between 5 and 9 of June", "from the 5th to the 9th of June")
    corpus.reads(
      "1939-01-01..1945-12-31", "from 1939 to 1945", "between 1939 and 1945",
      "in phase 3 ([1939 to 1945], 12 sites)")
    corpus.reads("1992-06-01..1992-08-31", "June-August 1992", "from June to August 1992")
    corpus.reads("2016-11-01..2017-02-05", "Nov-Feb 5th, 2017")
    corpus.reads("2018-06-30..2018-07-01", "today till tomorrow")
    corpus.reads("2018-07-04..2018-07-06", "next week between Wednesday and Friday")
    corpus.reads("2018-05-20..2018-06-02", "2 weeks starting May 20th")
    corpus.reads("2016-04-01..2016-09-15", "from the end of March to the middle of September 2016")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone(
      "from 5 to 9 people", "June 5 and July 9", "between 2000 and 2500 people",
      "rose from 1500 to 2000", "from Paris to London", "5-9 people", "it grew 1931 to 1945",
      "some (1931 to 1945 men) came")
  }
}

@Suite struct OpenSpanRuleTests {
  let corpus = DateCorpus(rule: "open-span")

  @Test func reads() {
    corpus.reads("2011-01-01..*", "sales [after 2010] and")
    corpus.reads("*..2018-01-31", "[before Feb 2018]")
    corpus.reads("*..2007-01-01", "[no later than January 1, 2007]")
    corpus.reads("2018-01-01..*", "2018 or later")
    corpus.reads("*..1975-04-30", "[By the end of April 1975] the city had fallen.")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone(
      "before the 1979 revolution", "after the July 1 gathering", "after Wednesday", "since 1981",
      "before and after the 1988 Massacre", "after 2000 people", "until the late 1990s")
  }
}

@Suite struct TimeOfDayRuleTests {
  let corpus = DateCorpus(rule: "time-of-day")

  @Test func reads() {
    corpus.reads("11:49", "at [11:49 AM]", "11:49 a.m.")
    corpus.reads("18:23", "6:23 PM EDT", "at [18:23]", "at [1823 GMT] on Saturday")
    corpus.reads("22:00", "10 p.m.", "[about 10pm] on Monday", "at [10 o'clock] at night")
    corpus.reads("12:00", "noon", "12 p.m.")
    corpus.reads("00:00", "at [midnight]", "12 a.m.")
    corpus.reads("08:00", "[just after 8 a.m.] Tuesday", "[around 8 AM]")
    corpus.reads("22:00", "[just before 10:00] Friday night")
    corpus.reads("13:00..14:00", "between 1 and 2 p.m.")
    corpus.reads("09:00..12:00", "[from 9 a.m. to 12 p.m.] on Saturday")
    corpus.reads("16:15", "at [4.15 p.m.] on Monday", "by [4.15pm] the square was empty")
    corpus.reads("07:30", "at [7.30] this morning", "at [7.30 a.m.]")
    corpus.reads("20:00", "at [eight in the evening]", "at [8 in the evening]")
    corpus.reads("09:40", "at [twenty to ten] he came", "at [twenty minutes to ten]")
    corpus.reads("11:10", "he left at [ten past eleven]")
    corpus.reads("01:40", "at [forty minutes past one] they fired")
    corpus.reads("16:20", "at [twenty past four] in the afternoon")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone(
      "a 1:1 meeting", "John 3:16", "I am 5", "a 2-1 win", "ratio 16:9", "it is 5 am I right",
      "rose by 6.50", "at 7.30 per cent", "stood at 4.15 on the scale", "3.75 p.m.",
      "killed three in the morning", "1500 people came", "five to ten people",
      "walked ten past two houses",
      "met at ten to twelve sites", "stood at ten to five", "passed by twenty to ten", "at 2575 GMT"
    )
  }

  @Test func standsBesideItsDate() {
    let found = DateCorpus.read("Updated: Friday, June 6, 2014 6:23 PM EDT", clock: Clock())
    #expect(found.map(\.value) == ["2014-06-06", "18:23"])
  }
}
