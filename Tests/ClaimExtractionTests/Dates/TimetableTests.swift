import ClaimExtraction
import ClaimModel
import ClaimReading
import Testing

/// What the present tense of plans says of a day without a year.
@Suite struct TimetableTests {
  @Test(arguments: [
    ("The mayor sent a budget for the fiscal year that begins July 1.", "2023-07-01"),
    ("Her term, which she won in a vote, ends on 5 March.", "2024-03-05"),
    ("His term ended on June 5.", "2022-06-05"),
  ])
  func days(_ text: String, _ expected: String) throws {
    let written = try #require(Day(year: 2023, month: 4, day: 18))
    let source = try #require(
      Reader.read(Array("Title\n\n\(text)\n".utf8), id: "t.txt", date: written).text)
    let dates = Extractor.extract(source).claims.compactMap(\.value.date)
    #expect(dates.map(\.earliest?.isoText) == [expected])
  }
}
