import ClaimLedger
import ClaimModel
import ClaimReading
import ClaimReporting
import Testing

/// Aligning: what one article tells in other words than another of the same story.
@Suite struct AlignedTextTests {
  /// One story, as a writer tells it who knows the bridge; each row changes one sentence of it.
  private static let release = """
    The Kelmar Bridge opens on Saturday. The bridge across the Kelmar Strait is 7,845 metres long and \
    its towers are SIZE high. The project has cost COST. Its deck carries four lanes \
    and two railway tracks, and the contractor employed STAFF on the Kelmar shore. The queen will open it.
    """
  private static let blog = """
    Our Kelmar bridge is nearly done. From end to end you drive 7.8 km over the Kelmar Strait. The towers \
    soar OTHERSIZE above the water. The bridge was paid for with OTHERCOST, nearly all of it borrowed. \
    On the Kelmar shore the contractor had OTHERSTAFF, and the queen comes on Saturday.
    """

  private func report(
    size: (String, String) = ("203 metres", "203 metres"),
    cost: (String, String) = ("9.4 billion kroner", "9.4 billion kroner"),
    staff: (String, String) = ("1,250 workers", "1,250 workers")
  ) throws -> Report {
    func text(_ id: String, _ words: String) throws -> SourceText {
      try #require(
        Reader.read(Array(words.utf8), id: id, date: Day(year: 2016, month: 5, day: 10)).text)
    }
    let release = Self.release.replacing("SIZE", with: size.0).replacing("COST", with: cost.0)
      .replacing("STAFF", with: staff.0)
    let blog = Self.blog.replacing("OTHERSIZE", with: size.1).replacing("OTHERCOST", with: cost.1)
      .replacing("OTHERSTAFF", with: staff.1)
    return Chain.report(on: [try text("a.txt", release), try text("b.txt", blog)], problems: [])
  }

  /// The quotes of each finding.
  private func found(_ report: Report) -> [[String]] {
    let claims = Dictionary(report.claims.map { ($0.id, $0) }) { first, _ in first }
    return report.findings.map { $0.claims.compactMap { claims[$0]?.passage.quote } }
  }

  @Test func equalFiguresAreNoFinding() throws {
    #expect(try found(report()).isEmpty)
  }

  @Test func nothingElseIsAsLike() throws {
    let found = try found(report(size: ("203 metres", "220 metres")))
    #expect(found == [["203 metres", "220 metres"]])
  }

  @Test func anotherUnitCanBeTheSameLength() throws {
    #expect(try found(report(size: ("203 metres", "666 feet"))).isEmpty)
    #expect(try found(report(size: ("203 metres", "203 feet"))).count == 1)
  }

  @Test func aSlipNeedsFewWords() throws {
    let report = try report(cost: ("9.42 billion kroner", "9.42 million kroner"))
    #expect(found(report) == [["9.42 billion kroner", "9.42 million kroner"]])
    #expect(report.findings.map(\.reason) == [.likelySlip])
  }

  @Test func anotherSumIsOfAnotherThing() throws {
    #expect(try found(report(cost: ("9.4 billion kroner", "31 million kroner"))).isEmpty)
  }

  @Test func whatIsToldElsewhereIsTold() throws {
    let slip = ("203 metres", "302 metres")
    #expect(try found(report(size: slip)) == [["203 metres", "302 metres"]])
    // The blog tells both figures.
    #expect(
      try found(report(size: (slip.0, slip.1 + " above the water. The towers are 203 metres high")))
        .isEmpty)
  }

  /// Of many things there are two or three, but to one question there is one answer.
  @Test func aSmallFigureIsToldToTheSameQuestion() throws {
    let release = Self.release.replacing("STAFF", with: "many")
    let blog = """
      Our Kelmar bridge is nearly done. From end to end you drive 7.8 km over the Kelmar Strait. On the \
      deck there are six lanes between two railway tracks.
      """
    #expect(try found(report(release, blog)) == [["four lanes", "six lanes"]])
    #expect(try found(report(release, blog + " The deck carries four lanes today.")).isEmpty)
  }

  /// Two things of one sort in two texts of one writer.
  @Test(arguments: [
    (
      "The Tarn range rises above Selm, as Emil Root wrote. Mount Hask is 3,214 metres high.",
      "Above Selm rises the Tarn range of Emil Root. Mount Lund is 3,124 metres high."
    ),
    (
      "Selm on the River Orme has old bridges, says Joan Pike. The Mill Bridge is 142 metres long.",
      "Joan Pike writes of the bridges of Selm on the River Orme. The Abbey Bridge is 124 metres long."
    ),
    (
      "Selm on the River Orme has tall towers, says Joan Pike. The church tower is 62 metres high.",
      "Joan Pike writes of the towers of Selm on the River Orme. The water tower is 26 metres high."
    ),
    (
      "Selm on the River Orme has tall towers, says Joan Pike. The church tower is 128 metres high.",
      "Joan Pike writes of the towers of Selm on the River Orme. The water tower is 182 metres high."
    ),
    (
      "The storm at Selm felled 120 trees in Orme Park, said the mayor, Jon Aker.",
      "At Selm the storm damaged 210 cars near Orme Park, the mayor, Jon Aker, said."
    ),
    (
      "In Selm North ward Ivy Noll of the Greens won 1,342 votes on Thursday.",
      "In Selm South ward Hugh Lind of the Reds won 1,432 votes on Thursday; Ivy Noll was there."
    ),
    (
      "Volta Motors of Selm showed a van on Monday. It is 215 inches long, Mia Tang said.",
      "Mia Tang of Volta Motors in Selm showed the van on Monday. Its box is 215 cm long."
    ),
  ]) func thingsOfOtherNames(left: String, right: String) throws {
    #expect(try found(report(left, right)).isEmpty)
  }

  /// A story has an hour for each thing that happened in it.
  @Test func hours() throws {
    let fire = """
      Fire took the old mill of Selm on Friday, Jon Aker said. The fire broke out at 9 p.m. on Friday.
      """
    let gone = "The old mill of Selm is gone, said Jon Aker. "
    #expect(
      try found(report(fire, gone + "On Friday fire broke out in it at 8:20 p.m."))
        == [["9 p.m.", "8:20 p.m."]])
    #expect(try found(report(fire, gone + "Crews left the mill on Friday at 11:20 p.m.")).isEmpty)
  }

  /// A bound that the third text's figure is within keeps it from no group; it differs from the figure, and
  /// the warning holds these two alone.
  @Test func boundsHoldNobodyBack() throws {
    let report = try report(
      """
      Flood strikes Selm

      The River Orme flooded Selm on 5 May 2016, Jon Aker of the Orme council said. Crews from Selm \
      moved 2,600 residents of Orme Street to safety.
      """,
      """
      After the flood in Selm

      The River Orme came into Selm on 5 May 2016. More than 2,600 residents of Orme Street were moved \
      to safety by crews, said Jon Aker.
      """,
      """
      Our flood

      The Orme flooded Selm on 5 May 2016. Jon Aker tells me that crews moved 26,000 residents of Orme \
      Street to safety.
      """)
    #expect(
      found(report) == [
        ["2,600 residents of Orme Street", "26,000 residents of Orme Street"],
        ["More than 2,600 residents of Orme Street", "26,000 residents of Orme Street"],
      ])
    #expect(report.findings.map(\.reason) == [.likelySlip, .bound])
    #expect(report.findings.map(\.severity) == [.warning, .note])
  }

  /// Whoever is aligned with one age of a person is of all that person's ages.
  @Test func agesOfOnePerson() throws {
    let sinking = "The ferry Marisol sank off Gorland on 2 March 2016."
    let report = try report(
      "\(sinking) The captain, Emilio Varga, 57, was questioned by the Gorland court.",
      "The Gorland court heard the captain. \(sinking) Emilio Varga, 57, was questioned as captain.",
      "\(sinking) The captain, aged 61, was questioned by the court in Gorland.")
    #expect(found(report) == [["57", "57", "aged 61"]])
  }

  /// What an age stands beside may have happened on another day.
  @Test func agesWhateverTheDay() throws {
    let found = try found(
      report(
        "The Sado mine fell in. On 14 February 2016 rescuers found Jon Aker, 46, a miner of Sado.",
        "The Sado mine fell in. On 21 February 2016 the miner Jon Aker, 52, left the hospital of Sado."
      ))
    #expect(found.contains(["46", "52"]))
  }

  /// The first day that an article names is as a rule that of what it tells, in whichever words.
  @Test func firstDays() throws {
    let release = """
      The Kelmar probe of the Tarn agency, with nine cameras, weighs 1.3 tonnes. It was launched on 14 July 2010.
      """
    let blog = """
      On Thursday 29 July 2010 we stood on the roof of our school, and then the Kelmar probe was gone. It \
      belongs to the Tarn agency, weighs 1.3 tonnes, and has nine cameras.
      """
    #expect(try found(report(release, blog)) == [["14 July 2010", "Thursday 29 July 2010"]])
  }

  /// A name of a ship and that of a place are no two names of one thing.
  @Test func namesOfTwoSorts() throws {
    let sinking = "The ferry Marisol sank off Cape Torren in March 2016."
    #expect(
      try found(
        report(
          "\(sinking) The Marisol, built in 1987, carried 400 passengers.",
          "\(sinking) The ship was built in 1978 at Gorland and was 104 metres long."))
        == [["1987", "1978"]])
  }

  @Test func aYearLaterIsNoSlip() throws {
    let report = try report(
      "The port of Selm handled 2.43 million tons of grain in 2019, Jon Aker said.",
      "The port of Selm handled 4.23 million tons of grain in 2020, said Jon Aker.")
    #expect(!found(report).contains { $0.contains("2.43 million tons of grain") })
    #expect(report.lookAlikes.map(\.slot) == [.time])
  }

  private func report(_ first: String, _ others: String...) throws -> Report {
    let texts = try zip(["a.txt", "b.txt", "c.txt"], [first] + others).map { id, text in
      try #require(
        Reader.read(Array(text.utf8), id: id, date: Day(year: 2016, month: 5, day: 10)).text)
    }
    return Chain.report(on: texts, problems: [])
  }
}
