import Testing

@testable import ClaimExtraction

@Suite struct NumericDateRuleTests {
  let corpus = DateCorpus(rule: "numeric-date")

  @Test func reads() {
    corpus.reads("2018-06-30", "2018-06-30", "6/30/2018", "30/6/2018", "30.6.2018", "2018/6/30")
    corpus.reads("2017-03-07", "on [3-7-2017]", "[3/7/17] in Paris")
    corpus.reads("2016-10-16", "on [20161016].")
    corpus.reads("2018-05-31", "He left on [5/31].", "He left on [31/5].")
    corpus.reads("2018-07-06", "We will meet [Friday 7/6] at noon")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone(
      "1/2 cup", "open 24/7", "the 9/11 attacks", "123-12-1234", "2018-32", "a 10-4 win",
      "3/4 of them", "133-03-03-2020", "version 2018.06.30.1", "(206) 555-1212")
  }
}

@Suite struct NumericMonthRuleTests {
  let corpus = DateCorpus(rule: "numeric-month")

  @Test func reads() {
    corpus.reads("2016-11-01..2016-11-30", "2016-11", "in [11/2016], he", "2016/11")
    corpus.reads("2013-02-01..2013-02-28", "2/2013")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone("2016/17", "2015-32", "82-2100", "2012-2013", "2010-11", "1/2000 of a gram")
  }
}
