import Testing

@testable import ClaimExtraction

/// The tagger against sentences tagged by hand: at least 97 of 100 words are right.
struct TaggerTests {
  @Test(arguments: [TaggerCorpus.incidents, TaggerCorpus.world, TaggerCorpus.second])
  func corpus(_ rows: String) {
    var asked = 0
    var wrong: [String] = []
    for row in rows.split(separator: "\n") {
      let sentence = TaggedSentence(row)
      let tagged = sentence.tagged()
      guard tagged.count == sentence.expected.count else {
        Issue.record("\(tagged.count) tokens, \(sentence.expected.count) expected: \(row)")
        continue
      }
      for (given, expected) in zip(tagged, sentence.expected) {
        guard let expected else { continue }
        asked += 1
        if given.tag != expected {
          wrong.append("\(given.word)/\(given.tag) for \(expected): \(sentence.text)")
        }
      }
    }
    #expect(asked > 300)
    #expect(wrong.count * 100 <= asked * 3, "\(asked) words; wrong: \(wrong)")
  }
}
