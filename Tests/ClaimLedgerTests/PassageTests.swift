import ClaimLedger
import ClaimModel
import ClaimReading
import ClaimTestSupport
import Foundation
import Testing

/// Every figure is traceable to its words.
@Suite struct PassageTests {
  private static let documents = Chains.texts("iran", "titanic").map(\.document.id)

  private func read(_ id: String) throws -> (text: SourceText, stored: [UInt8]) {
    let stored = try Fixture.bytes("documents/\(id)")
    return (try #require(Reader.read(stored, id: id).text), stored)
  }

  @Test(arguments: documents) func claimsLieInsideInOrder(_ id: String) throws {
    let (text, stored) = try read(id)
    let claims = Chain.extract(text).claims
    #expect(!claims.isEmpty)
    for claim in claims {
      let passage = claim.passage
      #expect(passage.startByte >= 0 && passage.endByte <= stored.count)
      #expect(passage.startByte < passage.endByte)
      #expect(claim.figureStartByte >= passage.startByte, "\(passage)")
      #expect(claim.figureEndByte <= passage.endByte, "\(passage)")
      #expect(claim.figureStartByte < claim.figureEndByte, "\(passage)")
      #expect(claim.sentenceStartByte <= passage.startByte, "\(passage)")
      #expect(claim.sentenceEndByte >= passage.endByte, "\(passage)")
      #expect(claim.digest == text.document.digest)
      #expect(text.document.articles.indices.contains(claim.article))
      expectPlace(of: passage, in: stored)
    }
    for (first, second) in zip(claims, claims.dropFirst()) {
      #expect(
        first.passage.endByte <= second.passage.startByte,
        "“\(first.passage.quote)” and “\(second.passage.quote)”")
    }
    #expect(Set(claims.map(\.id)).count == claims.count)
  }

  /// Line and column, counted by hand.
  private func expectPlace(of passage: Passage, in stored: [UInt8]) {
    let before = stored[..<passage.startByte]
    let newline = UInt8(ascii: "\n")
    let lineStart = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
    #expect(passage.line == before.count { $0 == newline } + 1)
    #expect(passage.column == passage.startByte - lineStart + 1)
  }

  /// Plain text: the very bytes, and the very bytes around them.
  @Test func plainQuotesAreStoredBytes() throws {
    for id in Self.documents where id.hasSuffix(".txt") {
      let (text, stored) = try read(id)
      for claim in Chain.extract(text).claims { expectStored(claim.passage, stored) }
    }
  }

  @Test(.enabled(if: Fixture.shared != nil, "no shared documents here"))
  func sharedQuotesAreStoredBytes() throws {
    for name in ["000", "001", "002", "003", "004"] {
      let stored = try Fixture.sharedBytes("seeds/\(name)")
      let text = try #require(Reader.read(stored, id: name + ".txt").text)
      for claim in Chain.extract(text).claims { expectStored(claim.passage, stored) }
    }
  }

  private func expectStored(_ passage: Passage, _ stored: [UInt8]) {
    let words = passage.prefix + passage.quote + passage.suffix
    let start = passage.startByte - passage.prefix.utf8.count
    #expect(stored[start..<start + words.utf8.count].elementsEqual(words.utf8), "\(passage)")
    #expect(passage.endByte - passage.startByte == passage.quote.utf8.count)
  }

  /// The quote is the readable text of its range.
  @Test(arguments: documents) func quotesAreReadableText(_ id: String) throws {
    let (text, _) = try read(id)
    var starts: [Int: [Int]] = [:]
    for start in text.readable.indices { starts[text.map.stored(start), default: []].append(start) }
    for claim in Chain.extract(text).claims {
      let passage = claim.passage
      let isThere = (starts[passage.startByte] ?? []).contains { start in
        let end = start + passage.quote.utf8.count
        return end <= text.readable.count && text.map.storedEnd(end) == passage.endByte
          && text.readable[start..<end].elementsEqual(passage.quote.utf8)
      }
      #expect(isThere, "\(id): \(passage)")
    }
  }

  /// HTML: taking the markup out of the stored bytes by other means gives the quote.
  @Test func pageQuotesAreStoredBytesWithoutMarkup() throws {
    let id = "titanic/encyclopedia.html"
    let (text, stored) = try read(id)
    for claim in Chain.extract(text).claims {
      let passage = claim.passage
      let source = String(decoding: stored[passage.startByte..<passage.endByte], as: UTF8.self)
      #expect(spaced(plain(source)) == spaced(passage.quote), "\(source)")
    }
  }

  private func plain(_ markup: String) -> String {
    let entities = [
      ("&nbsp;", " "), ("&minus;", "−"), ("&deg;", "°"), ("&pound;", "£"), ("&rsquo;", "’"),
      ("&amp;", "&"),
    ]
    let text = markup.replacing(/<[^>]*>/, with: "")
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  private func spaced(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
