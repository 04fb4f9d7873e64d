package import ClaimModel
package import ClaimReading

/// What extraction drops on its way and `claims explain` shows.
package struct ReadingTrace: Sendable {
  /// Readings that another won over, in the order of the sentences.
  package var lost: [LostReading] = []
  /// Readable bytes of passage and sentence, by claim id.
  package private(set) var places: [String: (passage: Range<Int>, sentence: Range<Int>)] = [:]

  package init() {}

  mutating func place(_ claim: Claim?, passage: Range<Int>, _ sentence: Range<Int>) {
    if let claim { places[claim.id] = (passage, sentence) }
  }
}

extension Extractor {
  /// Extracts once more and keeps what ``extract(_:)`` drops.
  package static func trace(_ source: SourceText) -> ReadingTrace {
    source.readable.withUnsafeBufferPointer { text in
      var walk = Walk(source: source, text: text, isTraced: true)
      for block in source.blocks { walk.read(block) }
      return walk.trace ?? ReadingTrace()
    }
  }

  /// What a rule says of itself, by its id.
  package static func rule(_ id: String) -> RuleInfo? {
    ExtractionRules.dates.lazy.map(\.info).first { $0.id == id }
      ?? ExtractionRules.numbers.lazy.map(\.info).first { $0.id == id }
  }
}
