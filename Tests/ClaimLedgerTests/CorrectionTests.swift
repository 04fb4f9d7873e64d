import ClaimModel
import ClaimReading
import ClaimReporting
import Testing

@testable import ClaimLedger

/// Editors' words are read by the rules that read documents.
@Suite struct CorrectionTests {
  private func claim(_ text: String) throws -> Claim {
    let read = Reader.read(Array(text.utf8), id: "a.txt", mediaType: .plain)
    let source = try #require(read.text)
    return try #require(Chain.extract(source).claims.first)
  }

  @Test(arguments: [
    ("The fire killed 34 workers.", "30", "30"),
    ("The fire killed 34 workers.", "more than 1,500", "more than 1,500"),
    ("The fire killed 34 workers.", "between 20 and 30", "20 to 30"),
    ("The fire killed 34 workers.", "some thirty", "about 30"),
    ("The bridge cost $4 million.", "$26.8 billion", "USD 26,800,000,000"),
    ("It fell by 12 per cent.", "15 per cent", "15%"),
    ("The road is 12 km long.", "about 7.5 miles", "about 7.5 miles"),
    ("It began on 3 May 2019.", "20 June 1981", "1981-06-20"),
    ("It began on 3 May 2019.", "May 2019", "May 2019"),
  ])
  func values(_ sentence: String, _ words: String, _ reading: String) throws {
    var claim = try claim(sentence)
    claim.value = try #require(Ledger.value(of: words, for: claim), "\(words)")
    #expect(ValueText.describe(claim) == reading)
  }

  @Test(arguments: ["", "a great many", "30 or 40 of 50", "nobody knows"])
  func wordsWithoutOneValue(_ words: String) throws {
    #expect(Ledger.value(of: words, for: try claim("The fire killed 34 workers.")) == nil)
  }

  @Test func whatItIsAbout() throws {
    let claim = try claim("The fire killed 34 workers.")
    let corrected = claim.corrected(
      by: Correction(about: [
        .counted: "political prisoners", .predicate: "wounded", .place: "Shiraz",
      ]))
    #expect(corrected.about.counted == "political prisoners")
    #expect(corrected.cues.counted == "prisoner" && corrected.cues.countsPeople)
    #expect(corrected.cues.population == ["political"])
    #expect(corrected.about.predicate == "wounded" && corrected.cues.measure == .injured)
    #expect(corrected.about.place == "Shiraz" && corrected.cues.places == ["shiraz"])
    #expect(corrected.id == claim.id && corrected.passage == claim.passage)
    let emptied = claim.corrected(by: Correction(about: [.counted: "", .event: ""]))
    #expect(emptied.about.counted == nil && emptied.cues.counted == nil)
    #expect(emptied.about.event == nil)
  }
}
