/// A query that cannot be read: where, why, and what to write instead.
public struct QueryError: Error, Hashable, Sendable {
  /// The query as written.
  public let query: String
  /// The part at fault in UTF-8 bytes of the query, half-open.
  public let startByte: Int
  public let endByte: Int
  public let message: String
  public let remedy: String

  init(_ message: String, at range: Range<Int>, in query: String, remedy: String) {
    self.query = query
    startByte = range.lowerBound
    endByte = range.upperBound
    self.message = message
    self.remedy = remedy
  }

  /// Where the part at fault starts, in characters from 1.
  public var column: Int { QueryError.characters(query.utf8.prefix(startByte)) + 1 }

  /// The query, and under it a line that marks the part at fault.
  ///
  /// Control characters are shown as spaces, so that both lines keep one column a character.
  public var excerpt: [String] {
    let shown = query.map { $0.unicodeScalars.contains { $0.value < 0x20 } ? " " : $0 }
    let length = QueryError.characters(query.utf8.prefix(endByte)) - column + 1
    let mark = "^" + String(repeating: "~", count: max(0, length - 1))
    return [String(shown), String(repeating: " ", count: column - 1) + mark]
  }

  private static func characters(_ bytes: Substring.UTF8View) -> Int {
    Substring(bytes).count
  }
}
