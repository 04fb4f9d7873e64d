import ClaimModel
import ClaimReading

/// Writes down where claims stand, and in which words.
struct PassageReader {
  let source: SourceText
  let text: UnsafeBufferPointer<UInt8>

  /// A number for the words of a passage and around it, different for different words but for an
  /// accident, which would only number two claims apart that need no numbers.
  func hash(_ passage: Range<Int>) -> UInt64 {
    let words = before(passage.lowerBound).lowerBound..<after(passage.upperBound).upperBound
    var hash = Hash64()
    hash.combine(UInt64(truncatingIfNeeded: passage.count))
    hash.combine(UInt64(truncatingIfNeeded: passage.lowerBound - words.lowerBound))
    hash.combine(bytes: UnsafeBufferPointer(rebasing: text[words]))
    return hash.value
  }

  /// Fills in the place of a claim, over readable byte ranges.
  func place(
    _ claim: inout Claim, at range: Range<Int>, figure: Range<Int>, sentence: Range<Int>
  ) {
    let start = source.map.stored(range.lowerBound)
    let place = source.lines.place(of: start)
    claim.passage.startByte = start
    claim.passage.endByte = source.map.storedEnd(range.upperBound)
    claim.passage.quote = string(range)
    claim.passage.prefix = string(before(range.lowerBound))
    claim.passage.suffix = string(after(range.upperBound))
    claim.passage.line = place.line
    claim.passage.column = place.column
    claim.figureStartByte = source.map.stored(figure.lowerBound)
    claim.figureEndByte = source.map.storedEnd(figure.upperBound)
    claim.sentenceStartByte = source.map.stored(sentence.lowerBound)
    claim.sentenceEndByte = source.map.storedEnd(sentence.upperBound)
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
