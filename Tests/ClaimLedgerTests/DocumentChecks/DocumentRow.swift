import ClaimLedger
import ClaimModel
import ClaimReading
import ClaimReporting
import Testing

/// The text of one document, and what one check has to say of it.
struct DocumentRow: Sendable, CustomTestStringConvertible {
  var check: String
  /// A stretch of the message that is due; `nil` where the check comes near and must be silent.
  var says: String?
  var text: String
  /// The day that the document gives as its own.
  var written: String?
  var location: SourceLocation

  var testDescription: String { "\(check): \(text)" }

  static let all = calendarRows + sumRows + tableRows

  static func finds(
    _ check: String, _ says: String, _ text: String, written: String? = nil,
    at location: SourceLocation = #_sourceLocation
  ) -> DocumentRow {
    DocumentRow(check: check, says: says, text: text, written: written, location: location)
  }

  static func leaves(
    _ check: String, _ text: String, written: String? = nil,
    at location: SourceLocation = #_sourceLocation
  ) -> DocumentRow {
    DocumentRow(check: check, text: text, written: written, location: location)
  }

  /// The findings of the whole chain on the text alone; a text that begins with `#` is Markdown,
  /// and one that begins with `<` HTML.
  func findings() throws -> [Finding] {
    let id = text.hasPrefix("#") ? "a.md" : text.hasPrefix("<") ? "a.html" : "a.txt"
    let text = try #require(
      Reader.read(Array(text.utf8), id: id, date: written.flatMap { Day(isoText: $0) }).text)
    return Chain.report(on: [text], problems: []).findings
  }
}
