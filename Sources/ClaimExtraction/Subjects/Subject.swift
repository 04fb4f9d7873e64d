import ClaimModel

/// What a figure is about, in the document's words and in normal form: the claim itself, while
/// nothing else of it is known.
///
/// Claims are large. Each is made once, where it stays, and filled there.
typealias Subject = Claim

extension Claim {
  /// A claim of a document that says nothing yet.
  init(document: String, digest: String) {
    self.init(
      id: "", document: document, digest: digest, article: 0, kind: .count,
      value: .figure(Figure(low: nil, high: nil)),
      passage: Passage(
        startByte: 0, endByte: 0, quote: "", prefix: "", suffix: "", line: 0, column: 0),
      figureStartByte: 0, figureEndByte: 0, sentenceStartByte: 0, sentenceEndByte: 0,
      about: About(), speaker: nil, rule: "", cues: Cues())
  }
}
