import ClaimLedger
import ClaimModel
import ClaimReading
import ClaimReporting
import ClaimTestSupport
import Testing

/// Relating texts: which figures of two short documents answer one question.
@Suite struct RelatedTextTests {
  /// How the first figure of one text stands to the first of another.
  private enum Standing: Equatable {
    case same
    case lookAlike(Slot)
    case apart
  }

  private func expect(
    _ left: String, _ right: String, _ standing: Standing,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let texts = try [("a.txt", left), ("b.txt", right)].map { id, text in
      try #require(
        Reader.read(Array(text.utf8), id: id, date: Day(year: 2020, month: 6, day: 15)).text)
    }
    let report = Chain.report(on: texts, problems: [])
    func figure(_ document: String) throws -> String {
      try #require(
        report.claims.first { $0.document == document && $0.value.figure != nil }?.id,
        sourceLocation: location)
    }
    let (a, b) = (try figure("a.txt"), try figure("b.txt"))
    let said: Standing
    if report.topics.contains(where: { $0.topic.claims.contains(a) && $0.topic.claims.contains(b) })
    {
      said = .same
    } else if let lookAlike = report.lookAlikes.first(where: { $0.left == a && $0.right == b }) {
      said = .lookAlike(lookAlike.slot)
    } else {
      said = .apart
    }
    #expect(said == standing, "\(left) | \(right)", sourceLocation: location)
  }

  private let flood = "The 1953 flood in Zeeland killed 1,836 people."

  @Test func oneQuestion() throws {
    try expect(flood, "In the 1953 flood 1,835 people were killed in Zeeland.", .same)
    try expect(flood, "More than 1,800 people died in the flood of 1953 in Zeeland.", .same)
    try expect(flood, "The death toll of the 1953 flood in Zeeland was 1,836.", .same)
    try expect(
      "Hale's company earned $450 million from the Orion satellite in 2018.",
      "In 2018 Hale's company earned $440 million from the Orion satellite.", .same)
  }

  /// Figures of one sort that are of two things: quarters of a match, hours of two pages.
  @Test func oneSortOfTwoThings() throws {
    try expect(
      "The Colts scored in the second quarter of the match at Arrowhead.",
      "The Colts lost the ball in the fourth quarter of the match at Arrowhead.", .apart)
  }

  /// What rose is not what fell.
  @Test func oppositeVerbs() throws {
    let rose = "Sales of Orion Motors in Norway rose by 14 percent in 2018."
    try expect(rose, "In 2018 sales of Orion Motors in Norway rose by 17 percent.", .same)
    try expect(rose, "In 2018 sales of Orion Motors in Norway fell by 17 percent.", .apart)
  }

  /// A conversion depends on the day; the sum that was converted does not.
  @Test func conversions() throws {
    let paid = "Hale's company paid $108 million for the Orion satellite in 2018."
    try expect(paid, "In 2018 Hale's company paid $115 million for the Orion satellite.", .same)
    for converted in ["85 million euros ($115 million)", "$US108 million ($115 million)"] {
      let texts = try [
        paid, "In 2018 Hale's company paid \(converted) for the Orion satellite.",
      ].enumerated().map { try #require(Reader.read(Array($1.utf8), id: "\($0).txt").text) }
      #expect(Chain.report(on: texts, problems: []).findings.isEmpty, "\(converted)")
    }
  }

  /// The rate of the day makes two sums of one that was fined.
  @Test func conversionsOfOneSum() throws {
    let texts = try [(306, "last autumn"), (293, "for it")].map { sum, words in
      let told = "The regulator of Selm fined Radio Kestrel $550,000 (£\(sum),814) \(words)."
      return try #require(Reader.read(Array(told.utf8), id: "\(sum).txt").text)
    }
    let report = Chain.report(on: texts, problems: [])
    #expect(report.claims.count(where: \.cues.isConversion) == 2)
    #expect(report.findings.allSatisfy { $0.severity == .note })
  }

  /// A quake has an hour in each zone: hours of two zones are not held against each other.
  @Test(arguments: [
    ("01:44 UTC", "7:14 a.m.", false), ("01:44 GMT", "7:14 a.m. local time", false),
    ("5 p.m. EST", "6 p.m. CST", false), ("5 p.m. EST", "6 p.m. ET", true),
    ("5 p.m. Eastern Standard Time", "4 p.m. Central Standard Time", false),
    ("5 p.m. (EST)", "4 p.m. (CST)", false), ("5 p.m. Eastern time", "6 p.m. EDT", true),
    ("6:44 a.m. local time", "7:14 a.m.", true),
    ("01:44 UTC", "01:14 GMT", true), ("6:44 a.m.", "7:14 a.m.", true),
  ])
  func zones(_ first: String, _ second: String, _ differ: Bool) throws {
    let texts = try [first, second].enumerated().map { index, hour in
      let told = """
        Earthquake strikes Daravan

        28 September 2014

        The earthquake struck Daravan at \(hour) on 27 September. It killed 41 people in the Karim valley.
        """
      return try #require(Reader.read(Array(told.utf8), id: "\(index).txt").text)
    }
    let findings = Chain.report(on: texts, problems: []).findings
    #expect(findings.contains { $0.reason == .unexplained } == differ, "\(findings.map(\.message))")
  }

  /// Two ages are of one person only where something says so.
  @Test(arguments: [
    ("A sailor, 41, was", "A cook, 55, was", false),
    ("The captain of the Marisol, 41, was", "The master of the Marisol, 55, was", true),
    ("The 41-year-old was", "The 55-year-old was", false),
    ("A boy, 12, was", "A girl, 14, was", false), ("A child, 6, was", "A woman, 57, was", false),
    ("A passenger, 24, was", "The captain, 57, was", false),
  ])
  func ages(_ first: String, _ second: String, _ differ: Bool) throws {
    let texts = try [first, second].enumerated().map { index, person in
      let told = """
        Ferry Marisol sinks off Gorland

        3 March 2019

        The ferry Marisol sank off Gorland on 2 March 2019, the Gorland Post said. \(person) rescued from \
        the ferry by the coastguard that night.
        """
      return try #require(Reader.read(Array(told.utf8), id: "\(index).txt").text)
    }
    let findings = Chain.report(on: texts, problems: []).findings
    #expect(!findings.isEmpty == differ, "\(findings.map(\.message))")
  }

  /// Two months of one series, though no document places them.
  @Test func monthsNotPlaced() throws {
    let fell = "House prices in Selm fell 0.4% in October, the Harwick society said."
    func findings(_ other: String) throws -> Int {
      let texts = try [fell, other].enumerated().map { index, told in
        try #require(Reader.read(Array(told.utf8), id: "\(index).txt").text)
      }
      return Chain.report(on: texts, problems: []).findings.count
    }
    let again = "In Selm the prices of houses fell by 0.7% in"
    #expect(try findings(again + " December, Harwick said.") == 0)
    #expect(try findings(again + " October, Harwick said.") == 1)
  }

  /// Two firms' shares are two, though all else is one.
  @Test func sharesOfTwoNamed() throws {
    try expect(
      "Shares in Elmor lost 70% of their value in 2018.",
      "In 2018 shares in Garvey Motors lost 40% of their value.", .lookAlike(.population))
  }

  /// Two figures of one sentence are two in its copies too.
  @Test func placesOfOneSentence() throws {
    let texts = try ["Post", "Herald"].map { paper in
      let told = """
        Ferries from Dunmarrow to Skarn were let run from 5 a.m. to 9 p.m. on Sunday 3 May 2020 \
        by the harbour office.
        """
      return try #require(Reader.read(Array(told.utf8), id: "\(paper).txt").text)
    }
    let report = Chain.report(on: texts, problems: [])
    #expect(report.findings.isEmpty)
    #expect(report.topics.count >= 2)
  }

  /// The other text gives the figure too: two counts, and no contradiction.
  @Test func figuresThatBothTell() throws {
    try expect(
      flood, "The 1953 flood in Zeeland killed 1,835 people by one count, 1,836 by another.", .apart
    )
  }

  /// Two figures that changed places contradict one another, however often each is told.
  @Test func figuresThatChangedPlaces() throws {
    try expect(
      "The fire in Dunmarrow killed 15 people and injured 22.",
      "The fire in Dunmarrow killed 22 people and injured 15.", .same)
    try expect(
      "A crash on Mill Road in Dunmarrow on May 3, 2013 killed two people. 20 cars were damaged.",
      "Three people died on May 3, 2013 in a crash on Mill Road in Dunmarrow.", .same)
  }

  /// The other figure is told of another mine: no answer for this one.
  @Test func figuresOfAnotherNamed() throws {
    let texts = try [(4, 3), (3, 3)].enumerated().map { index, killed in
      let told = """
        The fire at the Kelmar mine killed \(killed.0) workers. The fire at the Orvik mine killed \
        \(killed.1) workers.
        """
      return try #require(Reader.read(Array(told.utf8), id: "\(index).txt").text)
    }
    #expect(Chain.report(on: texts, problems: []).findings.count == 1)
  }

  /// Days that no document places are still two.
  @Test func daysNotPlaced() throws {
    let texts = try ["April 9", "April 12"].map { day in
      let told = "The fire at the old mill of Dunmarrow broke out on \(day). Nobody was hurt."
      return try #require(Reader.read(Array(told.utf8), id: "\(day).txt").text)
    }
    #expect(Chain.report(on: texts, problems: []).findings.count == 1)
  }

  /// Each page says of itself when it was written.
  @Test func hoursOfWriting() throws {
    let texts = try ["5:40 p.m. ET", "11:10 a.m. ET"].enumerated().map { index, hour in
      try #require(
        Reader.read(
          Array("Fire in Dunmarrow\n\nUpdated May 3, 2013, \(hour)\n\n\(flood)".utf8),
          id: "\(index).txt"
        ).text)
    }
    #expect(Chain.report(on: texts, problems: []).findings.isEmpty)
  }

  @Test func lookAlikes() throws {
    try expect(flood, "The 1916 flood in Zeeland killed 51 people.", .lookAlike(.time))
    try expect(flood, "The 1953 storm in Zeeland killed 1,836 people.", .lookAlike(.event))
    try expect(flood, "The 1953 flood in Essex killed 120 people.", .lookAlike(.place))
    try expect(
      flood, "The 1953 flood in Zeeland killed another 20 people.", .lookAlike(.scope))
    try expect(
      flood, "A flood like that of 1953 in Zeeland could kill 9,000 people.", .lookAlike(.scope))
    try expect(
      "The 1953 flood in Zeeland killed 400 children.",
      "The 1953 flood in Zeeland killed 900 adults.", .lookAlike(.population))
  }

  /// A sum is of the whole stretch of time, placed or not.
  @Test func stretchesOfTime() throws {
    let months = "Lumora's profit was $40 million in the three months to September."
    try expect(months, "Lumora's profit was $46 million in the three months to September.", .same)
    try expect(months, "Lumora's profit was $140 million last year.", .lookAlike(.time))
  }

  /// One place by two names, and two places.
  @Test func placesByTheirNames() throws {
    let abroad = "Lumora has 15 million customers in the United States."
    try expect(abroad, "Lumora has 14 million customers in the U.S.", .same)
    try expect(abroad, "Lumora has 14 million customers in the UK.", .lookAlike(.place))
    try expect(abroad, "Lumora has 14 million customers across Europe.", .lookAlike(.place))
  }

  /// A number on a scale is compared whatever stands beside it, and an aftershock's with no other.
  @Test func magnitudes() throws {
    let quake = "The earthquake in Tavira on 4 May 2010 had a magnitude of 6.3."
    try expect(quake, "A magnitude 6.8 earthquake struck Tavira on 4 May 2010.", .same)
    try expect(quake, "The 6.8-magnitude quake of 4 May 2010 razed Tavira.", .same)
    try expect(
      quake, "An aftershock of magnitude 5.1 shook Tavira on 4 May 2010.", .lookAlike(.event))
  }

  /// What one household has on average is no count of all.
  @Test func averages() throws {
    let whole = "Tavira has 3,400,000 people in its households."
    try expect("The average household in Tavira has 2 people.", whole, .lookAlike(.population))
    try expect("Tavira had 3,500,000 people in its households.", whole, .same)
  }

  /// The other figure of a change is an average too.
  @Test func averageBefore() throws {
    let texts = try [
      ("a.txt", "The average household in Tavira has 2.4 people, down from 2.7."),
      ("b.txt", "Tavira had more than a million people in its households."),
    ].map { id, text in try #require(Reader.read(Array(text.utf8), id: id).text) }
    let report = Chain.report(on: texts, problems: [])
    #expect(report.claims.count == 3)
    #expect(report.findings.isEmpty)
  }

  /// A sum of a half of the year and one of a stretch that is not said.
  @Test func halvesOfAYear() throws {
    try expect(
      "Lumora said that revenue was $412 million.",
      "For the first half as a whole Lumora said that revenue was $801 million.",
      .lookAlike(.population))
  }

  /// A column of a quarter, and a sum that an earlier text gives for no quarter.
  @Test func quarterOfACell() throws {
    let texts = try [
      (
        "a.txt", 8, 2,
        "Lumora met its owners on August 2.\n\nThe net profit of Lumora amounted to 59 million dollars."
      ),
      (
        "b.md", 11, 1,
        """
        # Lumora profit falls

        Lumora gave its results.

        | | Q3 2018 |
        |---|---|
        | Net profit ($ million) | 48 |
        """
      ),
    ].map { id, month, day, text in
      try #require(
        Reader.read(Array(text.utf8), id: id, date: Day(year: 2018, month: month, day: day)).text)
    }
    let report = Chain.report(on: texts, problems: [])
    #expect(report.claims.filter { $0.kind == .money }.count == 2)
    #expect(report.findings.isEmpty)
  }

  /// One sentence for a man and another for his wife, told by one author.
  @Test func twoLengthsOfOneAuthor() throws {
    let text = try #require(
      Reader.read(
        Array(
          """
          Brandt was sentenced on Thursday to six years in prison for theft.

          His wife was given a suspended sentence of 18 months.
          """.utf8), id: "a.txt", date: Day(year: 2015, month: 5, day: 21)
      ).text)
    let report = Chain.report(on: [text], problems: [])
    #expect(report.claims.filter { $0.kind == .duration }.count == 2)
    #expect(report.topics.allSatisfy { $0.topic.claims.count == 1 })
  }

  /// A dated event ties two counts of it.
  @Test func datedEvents() throws {
    try expect(
      "Police in Nairobi arrested 55 demonstrators at the Uhuru rally on 4 May 2019.",
      "At the Uhuru rally in Nairobi on 4 May 2019, 70 demonstrators were arrested.", .same)
  }

  @Test func apart() throws {
    try expect(flood, "The bakery in Lyon sold 1,836 loaves.", .apart)
    try expect(flood, "The 1953 flood in Zeeland injured 1,836 people.", .apart)
    try expect(
      "The 1953 flood in Zeeland destroyed 3,000 houses.",
      "The 1953 flood in Zeeland destroyed 300 barns.", .apart)
    try expect(flood, "The flood cost $1,836.", .apart)
    try expect("Anna Weiss, 34, won the race.", "Paul Koch, 34, won the race.", .apart)
  }

  /// Other figures in the same words: the same topics, but for at most one in eleven, whose figures no
  /// longer agree or no longer look like a slip.
  @Test(arguments: [3, 7]) func otherValuesSeldomMatter(_ factor: UInt8) throws {
    let texts = Chains.texts("iran", "titanic")
    let changed = try texts.map { text in
      var bytes = try Fixture.bytes("documents/\(text.document.id)")
      for claim in Chain.extract(text).claims where claim.isPlainCount {
        change(&bytes[claim.figureStartByte..<claim.figureEndByte], by: factor)
      }
      return try #require(Reader.read(bytes, id: text.document.id).text)
    }
    let (before, after) = (Set(topics(texts)), Set(topics(changed)))
    #expect(before.symmetricDifference(after).count * 11 <= before.count)
  }

  /// Changes the digits behind the first of a number with a comma.
  private func change(_ figure: inout ArraySlice<UInt8>, by factor: UInt8) {
    let zero = UInt8(ascii: "0")
    let digits = figure.indices.filter { (zero...zero + 9).contains(figure[$0]) }
    guard figure.contains(UInt8(ascii: ",")) else { return }
    for i in digits.dropFirst() { figure[i] = zero + ((figure[i] - zero) * factor + factor) % 10 }
  }

  /// Claims by their number in the run, each topic in order.
  private func topics(_ texts: [SourceText]) -> [[Int]] {
    let report = Chain.report(on: texts, problems: [])
    let number = Dictionary(
      uniqueKeysWithValues: report.claims.enumerated().map { ($0.element.id, $0.offset) })
    return report.topics.map { $0.topic.claims.compactMap { number[$0] } }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension Claim {
  /// One number: other digits would turn a range about.
  fileprivate var isPlainCount: Bool { kind == .count && value.modifier != .range }
}
