import ClaimModel
import Foundation
import Testing

@Suite struct JSONWriterTests {
  private func written(lineDepth: Int = 0, _ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(lineDepth: lineDepth)
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", "\"plain\""),
    ("", "\"\""),
    ("a\"b\\c", "\"a\\\"b\\\\c\""),
    ("\n\r\t\u{8}\u{C}", "\"\\n\\r\\t\\b\\f\""),
    ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""),
    ("caf\u{E9} 西町 \u{1F600} \u{2028}", "\"caf\u{E9} 西町 \u{1F600} \u{2028}\""),
    ("e\u{301}/", "\"e\u{301}/\""),
  ])
  func strings(_ text: String, _ expected: String) throws {
    let json = written { $0.value(text) }
    #expect(Array(json.utf8) == Array(expected.utf8))
    let read = try JSONSerialization.jsonObject(
      with: Data(json.utf8), options: .fragmentsAllowed)
    #expect(read as? String == text)
  }

  @Test func everyASCIICharacterSurvives() throws {
    let text = String(String.UnicodeScalarView((0...0x7F).compactMap { Unicode.Scalar($0) }))
    let json = written { $0.value(text) }
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
    #expect(read as? String == text)
  }

  @Test func nestsOnOneLine() {
    let json = written { writer in
      writer.object { writer in
        writer.member("a", 1)
        writer.key("b")
        writer.array { writer in
          writer.value("x")
          writer.null()
          writer.value(true)
          writer.object { _ in }
          writer.array { _ in }
        }
        writer.member("c", nil as String?)
        writer.member("d", ["y", "z"])
        writer.member("e", -7)
      }
    }
    #expect(json == #"{"a":1,"b":["x",null,true,{},[]],"c":null,"d":["y","z"],"e":-7}"#)
  }

  @Test func breaksOuterContainersOnly() {
    let json = written(lineDepth: 2) { writer in
      writer.object { writer in
        writer.key("a")
        writer.array { _ in }
        writer.key("b")
        writer.array { writer in
          writer.object { $0.member("k", 1) }
          writer.object { $0.member("k", 2) }
        }
      }
      writer.endLine()
    }
    #expect(
      json == """
        {
          "a": [],
          "b": [
            {"k":1},
            {"k":2}
          ]
        }

        """)
  }

  @Test func servesManyLines() {
    var writer = JSONWriter()
    for number in 1...2 {
      writer.removeAll()
      writer.object { $0.member("n", number) }
      writer.endLine()
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "{\"n\":2}\n")
  }
}
