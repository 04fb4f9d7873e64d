import ClaimLedger
import ClaimModel
import ClaimReading
import ClaimReporting
import Testing

/// What is asked of the claims of a topic.
@Suite struct QuestionTextTests {
  /// The questions that two documents with one and the same sentence answer.
  private func questions(_ text: String) throws -> [String] {
    let texts = try ["a.txt", "b.txt"].map { id in
      try #require(
        Reader.read(Array(text.utf8), id: id, date: Day(year: 2020, month: 5, day: 10)).text)
    }
    return Chain.report(on: texts, problems: []).topics.map(\.topic.question)
  }

  @Test(arguments: [
    ("The blast in Tavira killed 14 workers.", "How many workers were killed (blast)?"),
    ("The mill in Tavira had 14 workers.", "How many workers were there (Tavira)?"),
    ("The bill in Tavira passed by 212 votes.", "How many votes (passed)?"),
    ("The yard in Tavira sold 40 ships.", "How many ships were sold?"),
    ("The bridge in Tavira cost $3 million.", "How much money (bridge)?"),
    ("The mill in Tavira owed $3 million.", "How much money was owed?"),
    (
      "The storm in Tavira had winds of 120 mph.",
      "What measure of winds in miles per hour (had, storm)?"
    ),
    (
      "The mercury in Tavira fell to 12 degrees Celsius.",
      "What measure of mercury in degrees celsius (fallen)?"
    ),
    ("The screen in Tavira is 12 inches wide.", "What measure of width of screen in inches?"),
    ("The earthquake in Tavira had a magnitude of 6.3.", "What magnitude (earthquake)?"),
  ])
  func asked(_ text: String, _ question: String) throws {
    #expect(try questions(text) == [question])
  }
}
