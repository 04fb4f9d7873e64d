import ClaimModel

/// A few words read on their own: a header, or what is made of one.
enum Snippet {
  /// The most bytes of a header that are read, so that work stays linear in the table.
  static let longest = 200

  /// Reads the first sentence of some bytes.
  static func read<Result>(
    _ bytes: [UInt8], _ body: (Sentence) throws -> Result
  ) rethrows -> Result? {
    try bytes.withUnsafeBufferPointer { buffer in
      var scanner = Scanner(buffer, 0..<buffer.count, lexicon: .shared)
      guard scanner.next() else { return nil }
      return try withExtendedLifetime(scanner) { try body(scanner.sentence) }
    }
  }

  /// The figures and dates of some words.
  static func candidates(_ text: String, _ figures: FigureReader, today: Day? = nil) -> [Candidate]
  {
    read(Array(text.utf8)) { figures.read($0, clock: Clock(today: today)).kept } ?? []
  }

  /// The one reading that covers all the words.
  static func whole(_ text: String, _ figures: FigureReader) -> Candidate? {
    read(Array(text.utf8)) { s in
      let kept = figures.read(s, clock: Clock()).kept
      guard kept.count == 1, kept[0].tokens == 0..<s.count else { return nil }
      return kept[0]
    } ?? nil
  }
}
