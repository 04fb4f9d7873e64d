import ClaimModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One line of `--from jsonl`: `{"id": "...", "text": "...", "date": "2018-06-30"}`.
struct DocumentRecord {
  var id: String
  var text: String
  /// The day that relative dates count from.
  var date: Day?

  enum Result {
    case record(DocumentRecord)
    /// A line of white space, which means nothing.
    case blank
    case bad(Problem)
  }

  /// Reads one line. Fields other than the three are left alone.
  static func read(_ line: LineReader.Line, number: Int, path: String) -> Result {
    guard case .bytes(var bytes) = line else {
      return .bad(problem("the line is too long to be one document", nil, number, path))
    }
    if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return .blank }
    func bad(_ message: String) -> Result {
      let start = String(decoding: bytes.prefix(60), as: UTF8.self)
      return .bad(problem(message, start + (bytes.count > 60 ? "\u{2026}" : ""), number, path))
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return bad("the line is not valid UTF-8")
    }
    let wire: Wire
    do {
      wire = try JSONDecoder().decode(Wire.self, from: Data(bytes))
    } catch DecodingError.keyNotFound(let key, _) {
      return bad("the document has no \"\(key.stringValue)\"")
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context)
    {
      guard let key = context.codingPath.last else { return bad("the line is not a JSON object") }
      return bad("\"\(key.stringValue)\" is not a string")
    } catch {
      return bad("the line is not valid JSON")
    }
    var day: Day?
    if let date = wire.date {
      day = Day(isoText: date)
      if day == nil { return bad("\"\(date)\" is not a day of the calendar") }
    }
    if wire.id.isEmpty { return bad("the document's \"id\" is empty") }
    return .record(DocumentRecord(id: wire.id, text: wire.text, date: day))
  }

  /// Two records of one id: both are read, and their claims cannot be told apart by document.
  static func sameID(_ id: String, _ other: String, _ line: Int, _ path: String) -> Problem {
    Problem(
      kind: .duplicateID, severity: .error, document: path, line: line,
      message: "the id of this document, \(id), is that of \(other)",
      remedy: "Give each document an id of its own; both were read.")
  }

  private static func problem(
    _ message: String, _ excerpt: String?, _ line: Int, _ path: String
  ) -> Problem {
    Problem(
      kind: .badRecord, severity: .error, document: path, line: line, message: message,
      excerpt: excerpt,
      remedy: "Write one document a line: {\"id\": \"...\", \"text\": \"...\","
        + " \"date\": \"2018-06-30\"}; \"date\" may be left out.")
  }

  private struct Wire: Decodable {
    var id: String
    var text: String
    var date: String?
  }
}
