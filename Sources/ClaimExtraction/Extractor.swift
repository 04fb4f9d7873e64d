public import ClaimModel
public import ClaimReading

/// **extract**: one document's text to its claims.
public enum Extractor {
  /// Reads every figure and date of the text, with what it is about.
  ///
  /// Claims come in the order of the text and never overlap. Linear in the text.
  public static func extract(_ source: SourceText) -> Extraction {
    source.readable.withUnsafeBufferPointer { text in
      var walk = Walk(source: source, text: text)
      for block in source.blocks { walk.read(block) }
      return walk.finish()
    }
  }
}

/// The reading of one document, block by block.
fileprivate struct Walk {
  let source: SourceText
  let text: UnsafeBufferPointer<UInt8>
  let lexicon = Lexicon.shared
  let figures = FigureReader()
  var builder: ClaimBuilder
  var problems: [Problem] = []

  init(source: SourceText, text: UnsafeBufferPointer<UInt8>) {
    self.source = source
    self.text = text
    builder = ClaimBuilder(source: source, text: text)
  }

  mutating func read(_ block: Block) {
    var scanner = Scanner(text, block.start..<block.end, lexicon: lexicon)
    let today = block.date ?? source.document.articles[block.article].date
    while scanner.next() {
      let s = Sentence(text: text, tokens: scanner.tokens, lexicon: lexicon)
      let (kept, _) = figures.read(s, clock: Clock(today: today))
      for candidate in kept { add(candidate, s, block) }
    }
  }

  private mutating func add(_ candidate: Candidate, _ s: Sentence, _ block: Block) {
    let figure = bytes(candidate.tokens, s)
    builder.add(
      candidate, passage: figure, figure: figure, sentence: bytes(0..<s.count, s),
      article: block.article, subject: Subject())
  }

  private func bytes(_ tokens: Range<Int>, _ s: Sentence) -> Range<Int> {
    Int(s.tokens[tokens.lowerBound].start)..<Int(s.tokens[tokens.upperBound - 1].end)
  }

  func finish() -> Extraction {
    Extraction(claims: builder.claims, profiles: [], problems: problems)
  }
}
