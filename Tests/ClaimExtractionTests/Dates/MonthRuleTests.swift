import Testing

@testable import ClaimExtraction

@Suite struct MonthRuleTests {
  let corpus = DateCorpus(rule: "month")

  @Test func reads() {
    corpus.reads(
      "2019-11-01..2019-11-30", "during the [November 2019] Uprisings", "November of 2019",
      "Nov/2019", "2019 November", "Nov, 2019")
    corpus.reads("2018-02-01..2018-02-28", "In [February of this year], the office said")
    corpus.reads("2018-06-01..2018-06-30", "in [June], the office said")
    corpus.reads("2017-12-01..2017-12-31", "the uprising that began [last December]")
    corpus.reads("2018-05-01..2018-05-31", "the decision in [May] to withdraw")
    corpus.reads("2017-07-01..2017-07-31", "the month of [July] was")
    corpus.reads("2018-08-01..2018-08-31", "It will open in [August].")
    corpus.reads("1987-04-01..1987-04-30", "in [April of 87]")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone(
      "It may be so.", "Theresa May said", "a protest march in Paris", "June Jones was there",
      "an august body", "May God bless", "March 5", "This may take longer.", "April Smith, 20")
  }
}

@Suite struct SeasonRuleTests {
  let corpus = DateCorpus(rule: "season")

  @Test func reads() {
    corpus.reads("1988-06-01..1988-08-31", "in the [summer of 1988]", "summer 1988", "summer, 1988")
    corpus.reads("1976-09-01..1976-11-30", "In the [fall of 1976], he")
    corpus.reads("1912-12-01..1913-02-28", "the [winter of 1912]")
    corpus.reads("2017-06-01..2017-08-31", "[last summer] he said")
    corpus.reads("2018-03-01..2018-05-31", "[this spring] they met")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone("a fall of 3 percent", "spring water", "the fall of Kabul", "in summer")
  }
}

@Suite struct PartRuleTests {
  let corpus = DateCorpus(rule: "part-of-period")

  @Test func reads() {
    corpus.reads("2018-03-21..2018-03-31", "[late March 2018]", "at the [end of March 2018]")
    corpus.reads("2017-11-11..2017-11-20", "in [mid-November 2017]")
    corpus.reads("2003-01-01..2003-04-30", "[early 2003]")
    corpus.reads("2012-09-01..2012-12-31", "the [end of 2012]", "[late 2012]")
    corpus.reads("2018-07-02..2018-07-04", "the [beginning of next week]")
    corpus.reads("2018-06-30..2018-12-31", "the [rest of the year]")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone("the end of the line", "late payments", "early 2000 people", "mid table")
  }
}
