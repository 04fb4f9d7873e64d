import ClaimModel
import Testing

@Suite struct SuggestionTests {
  @Test func suggestions() {
    #expect(Suggestion.edits(from: "kitten", to: "sitting") == 3)
    #expect(Suggestion.edits(from: "chekc", to: "check") == 1)
    #expect(Suggestion.edits(from: "", to: "ab") == 2)
    #expect(Suggestion.nearest(to: "extr", in: ["report", "extract"]) == "extract")
    #expect(Suggestion.nearest(to: "zebra", in: ["report", "extract"]) == nil)
  }
}
