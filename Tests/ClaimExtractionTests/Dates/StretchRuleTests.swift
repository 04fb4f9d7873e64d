import Testing

@testable import ClaimExtraction

@Suite struct StretchRuleTests {
  let corpus = DateCorpus(rule: "stretch")

  @Test func reads() {
    corpus.reads(
      "2015-07-01..2015-09-30", "in [the three months to September 2015]",
      "sales in [three months to 30 September 2015] fell",
      "[the quarter ended September 30, 2015]", "[the three-month period ended September 30, 2015]")
    corpus.reads(
      "2014-04-01..2015-03-31", "for [the year to March 2015]",
      "[the financial year ended 31 March 2015]", "[the 12 months ending in March 2015]")
    corpus.reads("2015-01-01..2015-09-30", "[the nine months through September 2015]")
    corpus.reads("2013-01-01..2015-12-31", "in [the three years to 2015]")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone(
      "two days to Christmas", "three months to finish", "from May to September",
      "the year to come", "the three weeks to the 2015 election", "a year to the day",
      "added two years to May's term")
  }
}
