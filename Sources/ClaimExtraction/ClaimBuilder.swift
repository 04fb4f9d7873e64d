import ClaimModel
import ClaimReading

/// Turns readings into claims: passages, ids, places.
///
/// A claim is large, and so made and filled where it stays. What fills it stands beside ``claims`` and
/// is not the builder, which would be copied for it, and all the claims with it.
struct ClaimBuilder {
  private let passages: PassageReader
  /// Copied for each claim, so that nothing is made anew.
  private let blank: Claim
  private var occurrences: [UInt64: Int] = [:]
  /// The claims so far; the last one may be open still.
  var claims: [Claim] = []
  private(set) var bonds: [Bond] = []

  init(source: SourceText, text: UnsafeBufferPointer<UInt8>) {
    passages = PassageReader(source: source, text: text)
    blank = Claim(document: source.document.id, digest: source.document.digest)
    // Room for the claims of ordinary prose, so that they are not moved again and again.
    claims.reserveCapacity(text.count / 256)
    occurrences.reserveCapacity(text.count / 256)
  }

  /// Adds a claim, for what it is about to be filled in.
  ///
  /// Next comes ``close(_:passage:figure:sentence:article:cell:)``.
  mutating func open() { claims.append(blank) }

  /// Fills in the rest of the last claim, over readable byte ranges.
  mutating func close(
    _ candidate: Candidate, passage: Range<Int>, figure: Range<Int>, sentence: Range<Int>,
    article: Int, cell: Cell? = nil
  ) {
    let occurrence = occurrence(of: passages.hash(passage))
    let last = claims.count - 1
    passages.place(&claims[last], at: passage, figure: figure, sentence: sentence)
    claims[last].close(candidate, occurrence: occurrence, article: article, cell: cell)
  }

  /// How often the words were met before.
  private mutating func occurrence(of words: UInt64) -> Int {
    func next(_ times: inout Int) -> Int {
      times += 1
      return times - 1
    }
    return next(&occurrences[words, default: 0])
  }

  /// Adds the bonds of the last claims, those of one sentence, by their places in it; places below
  /// nought are of the sentence before.
  mutating func bind(_ readings: [BondReading], last count: Int) {
    let first = claims.count - count
    for reading in readings {
      bonds.append(Bond(kind: reading.kind, claims: reading.members.map { claims[first + $0].id }))
    }
  }
}

extension Claim {
  /// Fills in what the figure says, and the id, which follows from the passage.
  fileprivate mutating func close(
    _ candidate: Candidate, occurrence: Int, article: Int, cell: Cell?
  ) {
    kind = candidate.kind
    value = candidate.value
    rule = candidate.rule
    id = ClaimID.make(
      document: document, quote: passage.quote, prefix: passage.prefix, suffix: passage.suffix,
      occurrence: occurrence)
    self.article = article
    self.cell = cell
  }
}
