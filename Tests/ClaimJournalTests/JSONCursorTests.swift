import Foundation
import Testing

@testable import ClaimJournal

@Suite struct JSONCursorTests {
  private func cursor(_ text: String) -> JSONCursor {
    let bytes = JournalBytes(Array(text.utf8))
    return JSONCursor(bytes, 0..<bytes.count)
  }

  @Test(arguments: [
    (#""plain""#, "plain"), (#""a\"b\\c\/d""#, #"a"b\c/d"#), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
    (#""\u00e9\u20AC""#, "é€"), (#""\ud83d\ude00""#, "😀"), ("\"é😀\"", "é😀"), (#""""#, ""),
  ])
  func strings(_ json: String, _ text: String) throws {
    var cursor = cursor(json)
    #expect(try cursor.string() == text)
    try cursor.finish()
  }

  @Test(arguments: [
    #""open"#, #""\x""#, #""\u12""#, #""\ud83d""#, "\"a\nb\"", "nope", #""a" b"#,
  ])
  func badStrings(_ json: String) {
    #expect(throws: JSONFault.self) {
      var cursor = cursor(json)
      _ = try cursor.string()
      try cursor.finish()
    }
  }

  @Test(arguments: [
    "null", "true", "12", "-3", #""x""#, "[]", "{}", "[1,2,[3,{}]]",
    #"{"a":{"b":[null,"c"]},"d":{}}"#, #" { "a" : [ 1 , 2 ] } "#,
  ])
  func skips(_ json: String) throws {
    var cursor = cursor(json)
    let range = try cursor.skip()
    try cursor.finish()
    #expect(range.upperBound <= json.utf8.count && !range.isEmpty)
  }

  @Test(arguments: [
    "", "[", "[1", "[1,]", "{", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, "{1:2}", "[1}", "tru", "01",
    "1.5", "1e3", "99999999999999999999", String(repeating: "[", count: 100),
  ])
  func refuses(_ json: String) {
    #expect(throws: JSONFault.self) {
      var cursor = cursor(json)
      _ = try cursor.skip()
      try cursor.finish()
    }
  }

  /// What it takes and what it passes over is what Foundation takes, on every cut of a line.
  @Test func cutLinesAreRefused() throws {
    let line = #"{"a":[1,{"b":"c\u00e9"},null],"d":"e","f":{"g":-12}}"#
    for end in line.utf8.indices.dropFirst() {
      let part = String(line.utf8[..<end]) ?? ""
      var cursor = cursor(part)
      #expect(throws: JSONFault.self, "\(part)") {
        _ = try cursor.skip()
        try cursor.finish()
      }
    }
  }
}
