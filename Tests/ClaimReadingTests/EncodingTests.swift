import ClaimModel
import ClaimReading
import Testing

@Suite struct EncodingTests {
  @Test func plainTextIsItself() throws {
    let reading = try Reading("Fünf Häuser brannten.\n")
    #expect(reading.text.map.isIdentity)
    #expect(reading.problems.isEmpty)
    #expect(reading.lines == ["paragraph: Fünf Häuser brannten."])
  }

  @Test func byteOrderMarkIsSkipped() throws {
    let reading = try Reading(bytes: [0xEF, 0xBB, 0xBF] + Array("Five died.".utf8))
    #expect(reading.blocks[0].start == 0)
    #expect(reading.text.map.stored(0) == 3)
    #expect(reading.text.map.storedEnd(10) == 13)
    #expect(reading.problems.isEmpty)
  }

  @Test func windowsTextIsReadWhole() throws {
    let bytes = Array("It cost ".utf8) + [0x80] + Array("5 in the caf".utf8) + [0xE9]
    let reading = try Reading(bytes: bytes + Array(".".utf8))
    #expect(reading.words(reading.blocks[0]) == "It cost €5 in the café.")
    let problem = try #require(reading.problems.first)
    #expect(problem.kind == .encoding)
    #expect(problem.severity == .error)
    #expect(problem.line == 1)
    #expect(problem.column == 9)
    #expect(problem.excerpt == "It cost €5 in the café.")
    #expect(!problem.remedy.isEmpty)
    #expect(reading.text.map.stored(8) == 8)
    #expect(reading.text.map.storedEnd(11) == 9)
    #expect(reading.text.map.stored(11) == 9)
  }

  @Test func fewBrokenBytesAreMended() throws {
    let bytes = Array("Café, naïve, über: ".utf8) + [0x93] + Array("x".utf8) + [0x94]
    let reading = try Reading(bytes: bytes)
    #expect(reading.words(reading.blocks[0]) == "Café, naïve, über: “x”")
    #expect(reading.problems.map(\.kind) == [.encoding])
    #expect(reading.problems[0].message.hasPrefix("2 bytes"))
  }

  @Test func pagesMaySayThatTheyAreWindows() throws {
    let bytes =
      Array("<meta charset=iso-8859-1><p>Caf".utf8) + [0xE9] + Array(" opened in 1990.</p>".utf8)
    let reading = try Reading(bytes: bytes, "a.html")
    #expect(reading.problems.isEmpty)
    #expect(reading.lines == ["paragraph: Café opened in 1990."])
  }

  @Test(arguments: [true, false]) func utf16(littleEndian: Bool) throws {
    var bytes: [UInt8] = littleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
    for unit in "Five\n\nSix 😀 died.".utf16 {
      let pair = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
      bytes += littleEndian ? pair : pair.reversed()
    }
    let reading = try Reading(bytes: bytes)
    #expect(reading.words(reading.blocks[1]) == "Six 😀 died.")
    #expect(reading.text.map.stored(reading.blocks[1].start) == 14)
    #expect(reading.text.map.storedEnd(reading.blocks[1].end) == bytes.count)
    #expect(reading.text.lines.place(of: 14).line == 3)
  }

  @Test(arguments: [
    ([0x50, 0x4B, 3, 4, 0, 0], ProblemKind.binary),
    (Array("%PDF-1.4 text".utf8), .binary),
    ([UInt8](repeating: 1, count: 64), .binary),
    ([], .empty),
    (Array(" \n\t \r\n".utf8), .empty),
  ]) func unreadable(bytes: [UInt8], kind: ProblemKind) {
    let (text, problems) = Reader.read(bytes, id: "a.txt")
    #expect(text == nil)
    #expect(problems.map(\.kind) == [kind])
    #expect(problems.allSatisfy { $0.line == 1 && $0.column != nil && !$0.remedy.isEmpty })
  }

  @Test func longLinesAreReadAndReported() {
    let bytes = Array("Short.\n".utf8) + [UInt8](repeating: 0x61, count: 1_100_000)
    let (text, problems) = Reader.read(bytes, id: "a.txt")
    #expect(text?.blocks.count == 2)
    #expect(problems.map(\.kind) == [.longLine])
    #expect(problems.first?.line == 2)
  }

  @Test(arguments: [
    ("a.md", "# x", MediaType.markdown), ("a.HTM", "x", .html), ("a.txt", "<html>", .plain),
    ("-", "\u{FEFF}\n<!DOCTYPE HTML>x", .html), ("-", "<!-- c --><html>x", .html),
    ("page", "x < y", .plain),
  ]) func mediaTypes(id: String, text: String, type: MediaType) {
    #expect(Reader.read(Array(text.utf8), id: id).text?.document.mediaType == type)
  }
}
