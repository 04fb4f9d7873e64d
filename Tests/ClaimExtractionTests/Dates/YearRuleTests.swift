import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite struct YearRuleTests {
  let corpus = DateCorpus(rule: "year")

  @Test func reads() {
    corpus.reads(
      "1988-01-01..1988-12-31", "in [1988], many", "the [1988] massacre",
      "during the [1988] Massacre",
      "Commemorating [1988] Massacre", "victims of the [1988] killings",
      "(killed in Paris) ([1988])",
      "in 1960, 1970 and [1988]", "the months of [1988]",
      "[1988] was a bad year",
      "different from [1988].", "Its people: estimates for [1988]", "in [nineteen eighty-eight]")
    corpus.reads(
      "1979-01-01..1979-12-31", "the [1979] Iranian Revolution", "the [1979] presidential election")
    corpus.reads("2003-01-01..2003-12-31", "the [2003] US-Iraq conflict", "the [2003] US-led war")
    corpus.reads("-0043-01-01..-0043-12-31", "in [44 BC]")
    corpus.reads(
      "1850-01-01..1850-12-31", "built [circa 1850]", "it burned [around 1850] and again")
    corpus.reads("0247-01-01..0247-12-31", "in the [year 247]")
    corpus.reads(
      "1898-01-01..1898-12-31", "above the year it was founded, [1898].",
      "under them the year she was built, [1898], and her port")
    corpus.reads("2022-01-01..2022-12-31", "[2022] Valdara wildfires")
    corpus.reads(
      "1887-01-01..1887-12-31", "the school ban of [1887] was", "Ehrle's grammar of [1887] contains"
    )
  }

  /// What a year is compared with, reaches to or has one of.
  @Test func readsPhrases() {
    corpus.reads(
      "2003-01-01..2003-12-31", "sales rose 2.6% on [2003].", "they rose threefold on [2003]",
      "the films of [2003]",
      "compared with [2003], it fell",
      "dating back to [2003]", "well above [2003]'s level", "as recently as [2003] it had",
      "Profits for [2003] rose", "much of [2003] in talks", "from [2003] onwards",
      "the [2003] results",
      "[2003] figures showed", "going into [2003]", "between now and [2003], the firm",
      "in both 2002 and [2003]", "the [2003] and 2004 races", "Unlike [2003], it",
      "it matures [2003].", "notes due [2003] plus fees",
      "did not affect the [2003] quarter", "reviews the [2003] U.S. waiver")
    corpus.reads("2000-01-01..2000-12-31", "the [2000] Olympic champion")
  }

  @Test func readsEveryYearOfAList() {
    let found = DateCorpus.read(
      "Uprisings were suppressed in 1999, 2009, 2017/2018, and 2019.", clock: Clock())
    #expect(found.map(\.quote) == ["1999", "2009", "2017/2018", "2019"])
  }

  @Test func leavesAlone() {
    corpus.leavesAlone(
      "2000 people", "1500 protesters", "In 2000 homes", "$2000", "Room 2010", "2010-2015-86",
      "© 2018", "Copyright 2018 The Company", "Windows 2000", "2000 of them", "a crowd of 2000",
      "a total of 1500", "1,988 people", "1988 miles", "the 1500 protesters",
      "rose from 1500 to 2000",
      "1910 S. Pine Ave.", "2000 years", "in the 1500 block of Main",
      "In the year of the strike, 1898 men were dismissed", "By the end of it, 1898 tons",
      "a total of 1998 in all", "more than 2003 results", "for 1950 workers", "on 1950 farms",
      "an army of 2000.", "a town of 1900.", "Euro 2004.", "the film Blade Runner 2049 opened",
      "back to 2004 people")
  }
}

@Suite struct YearSpanRuleTests {
  let corpus = DateCorpus(rule: "year-span")

  @Test func reads() {
    corpus.reads(
      "2017-01-01..2018-12-31", "in [2017/2018]", "[2017-18]", "the [2017/2018] uprisings")
    corpus.reads("1939-01-01..1945-12-31", "1939-1945", "[1939–45]", "([1939–1945])")
    corpus.reads("1999-01-01..2000-12-31", "1999-00")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone(
      "2010-2015-86", "1500-2000 people", "2015-32", "82-2100", "$1900-2000", "1945-1939",
      "2000-2500 miles")
  }
}

@Suite struct DecadeRuleTests {
  let corpus = DateCorpus(rule: "decade")

  @Test func reads() {
    corpus.reads(
      "1990-01-01..1999-12-31", "[the 1990s]", "in [1990s] Iran", "the nineties", "the '90s",
      "during [the 90’s]", "the 1990's")
    corpus.reads("1970-01-01..1973-12-31", "in [early 1970s]", "[the early 1970s]")
    corpus.reads("1964-01-01..1966-12-31", "the mid-1960s")
    corpus.reads("1997-01-01..1999-12-31", "until [the late 1990s]")
    corpus.reads("2010-01-01..2019-12-31", "the twenty-tens", "the two thousand and tens")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone(
      "in his 80s", "her mid- to late 50s", "a man in his nineties", "1990 sheep", "737s",
      "1910 S. Pine Ave.")
  }
}

@Suite struct CenturyRuleTests {
  let corpus = DateCorpus(rule: "century")

  @Test func reads() {
    corpus.reads("1801-01-01..1900-12-31", "[the 19th century]", "nineteenth-century")
    corpus.reads("1867-01-01..1900-12-31", "the late nineteenth century")
    corpus.reads("2001-01-01..2100-12-31", "the 21st century")
  }

  @Test func leavesAlone() {
    corpus.leavesAlone("a century", "half a century", "his 100th birthday", "the 40th century mark")
  }
}
