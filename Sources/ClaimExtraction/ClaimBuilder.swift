import ClaimModel
import ClaimReading

/// Turns readings into claims: passages, ids, places.
struct ClaimBuilder {
  let source: SourceText
  let text: UnsafeBufferPointer<UInt8>
  private var occurrences: [UInt64: Int] = [:]
  private(set) var claims: [Claim] = []
  private(set) var bonds: [Bond] = []

  init(source: SourceText, text: UnsafeBufferPointer<UInt8>) {
    self.source = source
    self.text = text
    // Room for the claims of ordinary prose, so that they are not moved again and again.
    claims.reserveCapacity(text.count / 256)
  }

  /// A number for the words of a passage and around it, different for different words but for an
  /// accident, which would only number two claims apart that need no numbers.
  private func hash(_ words: Range<Int>, _ passage: Range<Int>) -> UInt64 {
    var hash = Hash64()
    hash.combine(UInt64(truncatingIfNeeded: passage.count))
    hash.combine(UInt64(truncatingIfNeeded: passage.lowerBound - words.lowerBound))
    hash.combine(bytes: UnsafeBufferPointer(rebasing: text[words]))
    return hash.value
  }

  /// Adds a claim over readable byte ranges.
  mutating func add(
    _ candidate: Candidate, passage range: Range<Int>, figure: Range<Int>, sentence: Range<Int>,
    article: Int, subject: Subject, cell: Cell? = nil
  ) {
    let passage = passage(range)
    let words = hash(
      before(range.lowerBound).lowerBound..<after(range.upperBound).upperBound, range)
    let occurrence = occurrences[words, default: 0]
    occurrences[words] = occurrence + 1
    let id = ClaimID.make(
      document: source.document.id, quote: passage.quote, prefix: passage.prefix,
      suffix: passage.suffix, occurrence: occurrence)
    claims.append(
      Claim(
        id: id, document: source.document.id, digest: source.document.digest, article: article,
        kind: candidate.kind, value: candidate.value, passage: passage,
        figureStartByte: source.map.stored(figure.lowerBound),
        figureEndByte: source.map.storedEnd(figure.upperBound),
        sentenceStartByte: source.map.stored(sentence.lowerBound),
        sentenceEndByte: source.map.storedEnd(sentence.upperBound), about: subject.about,
        speaker: subject.speaker, rule: candidate.rule, cues: subject.cues,
        cell: cell))
  }

  /// Adds the bonds of the last claims, those of one sentence, by their places in it; places below
  /// nought are of the sentence before.
  mutating func bind(_ readings: [BondReading], last count: Int) {
    let first = claims.count - count
    for reading in readings {
      bonds.append(Bond(kind: reading.kind, claims: reading.members.map { claims[first + $0].id }))
    }
  }

  private func passage(_ range: Range<Int>) -> Passage {
    let start = source.map.stored(range.lowerBound)
    let place = source.lines.place(of: start)
    return Passage(
      startByte: start, endByte: source.map.storedEnd(range.upperBound),
      quote: string(range), prefix: string(before(range.lowerBound)),
      suffix: string(after(range.upperBound)), line: place.line, column: place.column)
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
  }

  /// Up to 32 characters (scalars) before a byte.
  private func before(_ end: Int) -> Range<Int> {
    if end >= 32, isASCII(end - 32..<end) { return end - 32..<end }
    var start = end
    var left = 32
    while start > 0, left > 0 {
      start -= 1
      while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
      left -= 1
    }
    return start..<end
  }

  private func after(_ start: Int) -> Range<Int> {
    if start + 32 <= text.count, isASCII(start..<start + 32) { return start..<start + 32 }
    var end = start
    var left = 32
    while end < text.count, left > 0 {
      end += 1
      while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
      left -= 1
    }
    return start..<end
  }

  /// Whether bytes, a multiple of eight of them, are a character each.
  private func isASCII(_ range: Range<Int>) -> Bool {
    let bytes = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: text[range]))
    var all: UInt64 = 0
    for at in stride(from: 0, to: bytes.count, by: 8) {
      all |= bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
    }
    return all & 0x8080_8080_8080_8080 == 0
  }
}
