import ClaimModel
import Testing

@Suite struct ClaimIDTests {
  /// Ids are in ledgers and baselines; a change here orphans every decision.
  @Test func goldenIDs() {
    #expect(
      ClaimID.make(
        document: "000.txt", quote: "More than 1,500 protesters", prefix: "in the streets. ",
        suffix: " were killed", occurrence: 0) == "9bf848f6433e346b")
    #expect(
      ClaimID.make(document: "", quote: "", prefix: "", suffix: "", occurrence: 0)
        == "2001bca14e20142e")
    #expect(
      ClaimID.make(
        document: "a/\u{e9}t\u{e9}.md", quote: "\u{20ac}5", prefix: "", suffix: "", occurrence: 12)
        == "25d7ac964ff48b60")
  }

  @Test func everyPartCounts() {
    func make(
      _ document: String = "d", _ quote: String = "q", _ prefix: String = "p",
      _ suffix: String = "s", _ occurrence: Int = 0
    ) -> String {
      ClaimID.make(
        document: document, quote: quote, prefix: prefix, suffix: suffix, occurrence: occurrence)
    }
    let ids = [
      make(), make("e"), make("d", "r"), make("d", "q", "o"), make("d", "q", "p", "t"),
      make("d", "q", "p", "s", 1), make("dq", "", "p", "s"),
    ]
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.utf8.count == 16 })
  }

  /// Text elsewhere is no part of an id: the place in the file is not asked.
  @Test func placeDoesNotCount() {
    let passages = [(0, 1), (5000, 70)].map { start, line in
      Passage(
        startByte: start, endByte: start + 8, quote: "55 people", prefix: "killed ", suffix: ".",
        line: line, column: 1)
    }
    let ids = passages.map {
      ClaimID.make(
        document: "d", quote: $0.quote, prefix: $0.prefix, suffix: $0.suffix, occurrence: 0)
    }
    #expect(ids[0] == ids[1])
  }
}
