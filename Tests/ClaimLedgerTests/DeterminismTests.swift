import ClaimLedger
import ClaimModel
import ClaimReading
import ClaimReporting
import ClaimTestSupport
import Testing

/// The same documents give the same bytes, however they are handed over.
@Suite struct DeterminismTests {
  private static let texts = Chains.texts("iran", "titanic")
  private static let report = Chain.report(on: texts, problems: [])
  private var texts: [SourceText] { Self.texts }

  private func expectSameBytes(
    _ texts: [SourceText], at location: SourceLocation = #_sourceLocation
  ) {
    let report = Chain.report(on: texts, problems: [])
    #expect(
      JSONFormat.report(report) == JSONFormat.report(Self.report), sourceLocation: location)
    #expect(
      MarkdownFormat.report(report) == MarkdownFormat.report(Self.report),
      sourceLocation: location)
  }

  @Test func sameInputTwice() {
    #expect(texts.count == 12)
    expectSameBytes(texts)
  }

  @Test func documentsInAnotherOrder() {
    expectSameBytes(Array(texts.reversed()))
    expectSameBytes(Array(texts[5...] + texts[..<5]))
  }

  /// One document alone states what it states beside others.
  @Test func extractionIsAloneWithItsDocument() {
    #expect(texts.flatMap { Chain.extract($0).claims } == Self.report.claims)
  }

  /// Topics never join the two collections: they tell of nothing in common.
  @Test func collectionsStayApart() {
    let report = Self.report
    let document = Dictionary(uniqueKeysWithValues: report.claims.map { ($0.id, $0.document) })
    for judged in report.topics {
      let folders = Set(judged.topic.claims.map { document[$0]?.prefix { $0 != "/" } })
      #expect(folders.count == 1, "\(judged.topic.question) \(judged.topic.claims)")
    }
  }

  // MARK: - Ids

  /// Claim ids follow from their own words and those around them.
  @Test(arguments: ["before", "middle", "after"]) func idsOutliveEdits(_ place: String) throws {
    for text in texts where text.document.mediaType != .html {
      let stored = try Fixture.bytes("documents/\(text.document.id)")
      let breaks = paragraphBreaks(stored)
      let at =
        switch place {
        case "before": breaks[1]
        case "after": stored.count
        default: breaks[breaks.count / 2]
        }
      let added = Array("\n\nNobody who was asked had an answer to that question.\n\n".utf8)
      let edited = Array(stored[..<at] + added + stored[at...])
      let read = try #require(Reader.read(edited, id: text.document.id).text)
      let after = Dictionary(
        Chain.extract(read).claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for claim in Self.report.claims where claim.document == text.document.id {
        let passage = claim.passage
        // The words around the edit have changed.
        if passage.startByte < at + 160, passage.endByte > at - 160 { continue }
        let same = try #require(
          after[claim.id], "\(text.document.id):\(passage.startByte) \(passage.quote)")
        #expect(same.passage.quote == passage.quote)
        let shift = passage.startByte < at ? 0 : added.count
        #expect(same.passage.startByte == passage.startByte + shift)
      }
    }
  }

  /// The ends of paragraphs behind the front matter.
  private func paragraphBreaks(_ bytes: [UInt8]) -> [Int] {
    let newline = UInt8(ascii: "\n")
    return bytes.indices.dropLast().filter { bytes[$0] == newline && bytes[$0 + 1] == newline }
  }
}
