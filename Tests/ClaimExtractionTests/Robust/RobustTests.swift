import ClaimExtraction
import ClaimModel
import ClaimReading
import ClaimTestSupport
import Foundation
import Testing

/// Every text of `Fixtures/errors/extraction` is read to the end, and what is read of it holds.
@Suite struct RobustTests {
  private static let names: [String] = {
    let folder = Fixture.folder.appending(path: "errors/extraction").path(percentEncoded: false)
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return all.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  /// A cut is reported, once, where the first sentence that is cut begins.
  @Test func longSentencesAreReported() throws {
    let text =
      "Ten people died.\n\nOn 5 May " + String(repeating: "rain and ", count: 1500) + "hail."
    let source = try #require(Reader.read(Array(text.utf8), id: "long.txt").text)
    let problems = Extractor.extract(source).problems
    #expect(problems.map(\.kind) == [.longSentence])
    #expect(problems.first?.line == 3 && problems.first?.column == 1)
    #expect(problems.first?.message.contains("2 times") == true)
    let short = try #require(Reader.read(Array("Ten people died.".utf8), id: "short.txt").text)
    #expect(Extractor.extract(short).problems.isEmpty)
  }

  @Test func fixturesAreThere() { #expect(Self.names.count >= 8) }

  @Test(arguments: names) func holds(name: String) throws {
    let bytes = try Fixture.bytes("errors/extraction/\(name)")
    let text = try #require(Reader.read(bytes, id: name, date: Day(isoText: "2019-06-30")).text)
    let claims = Extractor.extract(text).claims
    #expect(!claims.isEmpty)
    var end = 0
    for claim in claims {
      #expect(claim.figureStartByte >= end)
      end = claim.figureEndByte
      #expect(claim.passage.startByte <= claim.figureStartByte)
      #expect(claim.figureEndByte <= claim.passage.endByte)
      #expect(claim.passage.endByte <= claim.sentenceEndByte)
      #expect(
        claim.passage.quote.utf8.elementsEqual(
          bytes[claim.passage.startByte..<claim.passage.endByte]))
      if let span = claim.value.date, let first = span.earliest, let last = span.latest {
        #expect(first <= last)
      }
      if let low = claim.value.figure?.low, let high = claim.value.figure?.high {
        #expect(low <= high)
      }
    }
  }
}
