import ClaimExtraction
import ClaimModel
import ClaimReading
import Testing

/// Days that name no year, and dates that count from one told before them.
@Suite struct NarratedYearTests {
  @Test(arguments: [
    ("The fire broke out on 9 August 2008 and was put out on 2 October.", "2008-10-02"),
    ("He was made captain on 3 May 1902 and dismissed on 4 June of the same year.", "1902-06-04"),
    ("It began on 9 August 2008 and was over on 2 October of that year.", "2008-10-02"),
    ("In 1902 she came to Selm; in October of the same year she married.", "1902-10-01"),
    ("In 1905 she led an expedition to the eclipse of 30 August.", "1905-08-30"),
    ("In the spring of 1531 bread was dear. On 24 April they broke in.", "1531-04-24"),
    ("They were married on 3 May 1902, and two years later she died.", "1904-05-03"),
    ("The fire broke out on 9 December 2008 and was put out on 2 January.", "2009-01-02"),
    ("He was jailed on 9 August 2008, freed in 2012 and married on 4 June.", "2012-06-04"),
    ("He was convicted on 9 August 2008 and freed last week, on 11 April.", "2023-04-11"),
    // A birth, what is told by the way, and how long something has been so, are of another time.
    ("He was born on 17 March 1955 and was arrested on 4 June.", "2022-06-04"),
    ("Mary Hill (9 August 1950) opened the hall on 2 October.", "2022-10-02"),
    ("The company, founded on 9 August 1908, reported results on 2 November.", "2022-11-02"),
    ("Nobody had come since November 2010. In February they fined him.", "2023-02-01"),
    ("Rye rose between autumn 1528 and autumn 1530. They met on 11 May.", "2022-05-11"),
    ("The show was built in 1905 and closed on 30 August.", "2022-08-30"),
  ])
  func lastDate(_ text: String, _ expected: String) throws {
    let written = try #require(Day(year: 2023, month: 4, day: 18))
    let source = try #require(
      Reader.read(Array("Title\n\n\(text)\n".utf8), id: "t.txt", date: written).text)
    let dates = Extractor.extract(source).claims.compactMap(\.value.date)
    #expect(dates.last?.earliest?.isoText == expected)
  }

  /// The noun before a day says what happened then, where no verb has it for its object.
  @Test func occasions() throws {
    for row in [
      SubjectRow(
        "At the opening, on 26 May 1964, he refused a seat.",
        Told("26 May 1964", predicate: "opening")),
      SubjectRow(
        "After his resignation on 3 May 2012 he wrote a book.",
        Told("3 May 2012", predicate: "resigned")),
      SubjectRow(
        "The flood of 2 February 1961 cost nine lives.",
        Told("2 February 1961", predicate: "flood"), Told("nine lives", predicate: "cost")),
      SubjectRow(
        "They announced the merger on 3 May 2012.", Told("3 May 2012", predicate: "announced")),
      SubjectRow(
        "He waited at the station on 3 May 2012.", Told("3 May 2012", predicate: "waited")),
    ] { try row.expect() }
  }
}
