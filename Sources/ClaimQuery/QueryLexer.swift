/// One value of a term: its text cut at each `*`, and where it stands.
struct QueryText: Hashable, Sendable {
  /// The texts between the wildcards: one text when there is none.
  var chunks: [String]
  /// UTF-8 bytes of the query, half-open.
  var range: Range<Int>
  /// Some of it stands in quotation marks.
  var isQuoted: Bool

  /// The text with its wildcards, for a message or for a value that allows none.
  var text: String { chunks.joined(separator: "*") }
  var isAnything: Bool { chunks == ["", ""] }
}

/// A term as written: `not:` or not, a key or none, and its values.
struct RawTerm: Hashable, Sendable {
  var isNegated: Bool
  var key: QueryText?
  /// At least one.
  var values: [QueryText]
  var range: Range<Int>
}

/// Cuts a query into terms.
///
///     query  = term { space term }
///     term   = [ "not:" ] ( key ":" value { "," value } | value )
///     value  = { character | "*" | quoted }
///     quoted = '"' { character | '\"' | '\\' } '"'
struct QueryLexer {
  private let query: String
  private let bytes: [UInt8]
  private var i = 0

  private init(_ query: String) {
    self.query = query
    bytes = Array(query.utf8)
  }

  static func terms(of query: String) throws(QueryError) -> [RawTerm] {
    var lexer = QueryLexer(query)
    var terms: [RawTerm] = []
    lexer.skipSpace()
    while lexer.i < lexer.bytes.count {
      terms.append(try lexer.term())
      lexer.skipSpace()
    }
    if terms.isEmpty {
      throw QueryError(
        "the query is empty", at: 0..<0, in: query, remedy: "Write a term: kind:count.")
    }
    return terms
  }

  private mutating func term() throws(QueryError) -> RawTerm {
    let start = i
    var key = readKey()
    let isNegated = key.map { QueryKey.matches($0.text, "not") } ?? false
    if isNegated { key = readKey() }
    if let twice = key, QueryKey.matches(twice.text, "not") {
      throw QueryError(
        "not: stands twice", at: start..<i, in: query, remedy: "Write it once, or not at all.")
    }
    var values = [try value(endsAtComma: key != nil)]
    while key != nil, i < bytes.count, bytes[i] == UInt8(ascii: ",") {
      i += 1
      values.append(try value(endsAtComma: true))
    }
    for value in values where value.chunks == [""] {
      let place = value.range.isEmpty ? start..<max(i, start + 1) : value.range
      throw QueryError(
        "a value is missing", at: place, in: query,
        remedy:
          "Write it without a space after colon or comma, as in kind:count,money or not:kind:date.")
    }
    return RawTerm(isNegated: isNegated, key: key, values: values, range: start..<i)
  }

  /// Letters and hyphens with a colon after them; the colon is taken.
  private mutating func readKey() -> QueryText? {
    var end = i
    while end < bytes.count, QueryLexer.isKey(bytes[end]) { end += 1 }
    guard end > i, end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return nil }
    let text = String(decoding: bytes[i..<end], as: UTF8.self)
    let key = QueryText(chunks: [text], range: i..<end, isQuoted: false)
    i = end + 1
    return key
  }

  private mutating func value(endsAtComma: Bool) throws(QueryError) -> QueryText {
    let start = i
    var chunks: [[UInt8]] = [[]]
    var isQuoted = false
    while i < bytes.count, !TextPattern.isSpace(bytes[i]) {
      let byte = bytes[i]
      if byte == UInt8(ascii: ","), endsAtComma { break }
      if byte == UInt8(ascii: "\"") {
        isQuoted = true
        chunks[chunks.count - 1] += try quoted()
        continue
      }
      if byte == UInt8(ascii: "*") {
        // Two wildcards side by side are one.
        if chunks.count == 1 || chunks[chunks.count - 1] != [] { chunks.append([]) }
      } else {
        chunks[chunks.count - 1].append(byte)
      }
      i += 1
    }
    return QueryText(
      chunks: chunks.map { String(decoding: $0, as: UTF8.self) }, range: start..<i,
      isQuoted: isQuoted)
  }

  /// The text between quotation marks; nothing in it has a meaning but `\"` and `\\`.
  private mutating func quoted() throws(QueryError) -> [UInt8] {
    let start = i
    var text: [UInt8] = []
    i += 1
    while i < bytes.count, bytes[i] != UInt8(ascii: "\"") {
      if bytes[i] == UInt8(ascii: "\\"), i + 1 < bytes.count,
        bytes[i + 1] == UInt8(ascii: "\"") || bytes[i + 1] == UInt8(ascii: "\\")
      {
        i += 1
      }
      text.append(bytes[i])
      i += 1
    }
    guard i < bytes.count else {
      throw QueryError(
        "the quotation mark is not closed", at: start..<bytes.count, in: query,
        remedy: "Close it with \"; a quotation mark inside is written \\\".")
    }
    i += 1
    return text
  }

  private mutating func skipSpace() {
    while i < bytes.count, TextPattern.isSpace(bytes[i]) { i += 1 }
  }

  private static func isKey(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
