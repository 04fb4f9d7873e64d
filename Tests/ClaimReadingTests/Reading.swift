import ClaimModel
import ClaimReading
import Testing

/// Reads text, and shows what came of it in words that rows can state.
struct Reading {
  var text: SourceText
  var problems: [Problem]
  var stored: [UInt8]

  init(
    _ text: String, _ id: String = "a.txt", sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try self.init(bytes: Array(text.utf8), id, sourceLocation: sourceLocation)
  }

  init(
    bytes: [UInt8], _ id: String = "a.txt", sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    stored = bytes
    let result = Reader.read(bytes, id: id)
    problems = result.problems
    text = try #require(result.text, sourceLocation: sourceLocation)
    checkInvariants(text, stored: bytes, sourceLocation: sourceLocation)
  }

  func words(_ block: Block) -> String { words(block.start..<block.end) }

  func words(_ range: Range<Int>) -> String {
    String(decoding: text.readable[range], as: UTF8.self)
  }

  /// `kind: words` of every block.
  var lines: [String] { text.blocks.map { "\($0.kind): \(words($0))" } }

  var blocks: [Block] { text.blocks }

  var articles: [Article] { text.document.articles }

  func block(_ prefix: String) -> Block? {
    text.blocks.first { words($0).hasPrefix(prefix) }
  }

  /// The stored bytes that a stretch of readable text comes from.
  func source(of part: String) -> String? {
    let bytes = Array(part.utf8)
    let readable = text.readable
    guard bytes.count <= readable.count,
      let start = (0...(readable.count - bytes.count)).first(where: {
        readable[$0..<($0 + bytes.count)].elementsEqual(bytes)
      })
    else { return nil }
    let from = text.map.stored(start)
    let to = text.map.storedEnd(start + bytes.count)
    return String(decoding: stored[from..<to], as: UTF8.self)
  }
}

/// What holds of every text, whatever the bytes.
func checkInvariants(
  _ text: SourceText, stored: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
) {
  let readable = text.readable
  #expect(String(validating: readable, as: UTF8.self) != nil, sourceLocation: sourceLocation)
  var last = 0
  for block in text.blocks {
    #expect(block.start >= last, "blocks overlap", sourceLocation: sourceLocation)
    #expect(block.start < block.end, "empty block", sourceLocation: sourceLocation)
    #expect(block.end <= readable.count, sourceLocation: sourceLocation)
    #expect(
      text.document.articles.indices.contains(block.article), sourceLocation: sourceLocation)
    guard block.start < block.end, block.end <= readable.count else { return }
    #expect(readable[block.start] & 0xC0 != 0x80, sourceLocation: sourceLocation)
    #expect(
      block.end == readable.count || readable[block.end] & 0xC0 != 0x80,
      sourceLocation: sourceLocation)
    for header in block.headers {
      #expect(header.lowerBound >= 0 && header.upperBound <= readable.count)
    }
    last = block.end
  }
  var before = 0
  var isRising = true
  for offset in 0...readable.count {
    let here = text.map.stored(offset)
    if here < before || here > stored.count { isRising = false }
    if offset > 0 {
      let end = text.map.storedEnd(offset)
      if end > stored.count || end < text.map.stored(offset - 1) { isRising = false }
    }
    before = here
  }
  #expect(isRising, "the map falls or leaves the bytes", sourceLocation: sourceLocation)
  var end = 0
  for article in text.document.articles {
    #expect(article.startByte == end, sourceLocation: sourceLocation)
    #expect(article.endByte >= article.startByte, sourceLocation: sourceLocation)
    end = article.endByte
  }
  #expect(end == stored.count, sourceLocation: sourceLocation)
}

func day(_ text: String) -> Day { Day(isoText: text)! }
