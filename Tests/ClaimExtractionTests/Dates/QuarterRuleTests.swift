import Testing

@testable import ClaimExtraction

@Suite struct QuarterRuleTests {
  let corpus = DateCorpus(rule: "quarter")

  @Test func reads() {
    corpus.reads(
      "2018-07-01..2018-09-30", "Q3 2018", "the third quarter of 2018", "2018-Q3", "2018 Q3",
      "in [Q3 this year]")
    corpus.reads("2020-01-01..2020-06-30", "H1 2020", "in [the first half of 2020], sales")
    corpus.reads("2017-01-01..2017-12-31", "[fiscal year 2017]", "FY 2017", "fiscal 2017")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone(
      "the third quarter of the game", "a quarter of them", "the first half of 2000 voters",
      "half of them")
  }
}

@Suite struct FeastRuleTests {
  let corpus = DateCorpus(rule: "feast")

  @Test func reads() {
    corpus.reads("2016-12-25", "Christmas Day 2016", "[Christmas 2016] was")
    corpus.reads("2017-12-24", "on [Christmas Eve], he said")
    corpus.reads("2016-03-27", "Easter 2016")
    corpus.reads("2016-11-24", "Thanksgiving 2016")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone("a Christmas tree", "Christmas shopping", "Easter Island", "new year's deal")
  }
}
