import ClaimModel

/// What a document says of itself before its text begins.
struct Metadata: Equatable {
  var id: String?
  /// Where the id begins, in the text as decoded.
  var idByte: Int?
  var title: String?
  var author: String?
  var publisher: String?
  var url: String?
  var date: Day?
  /// The bytes of a date that could not be read, into the text as decoded.
  var unreadDate: Range<Int>?
}

/// Lines of `key: value` between two lines of `---` at the head of a document.
enum FrontMatter {
  private static let longest = 64 * 1024

  /// The fields, and the byte at which the text begins; `nil` when the head is no front matter.
  static func read(_ bytes: [UInt8]) -> (fields: Metadata, end: Int)? {
    guard let first = line(bytes, at: 0), isFence(bytes, 0, first.end, closing: false) else {
      return nil
    }
    var fields = Metadata()
    var at = first.next
    while at < bytes.count, at < longest, let (end, next) = line(bytes, at: at) {
      if isFence(bytes, at, end, closing: true) { return (fields, next) }
      guard take(bytes, at, end, into: &fields) else { return nil }
      at = next
    }
    return nil
  }

  private static func line(_ bytes: [UInt8], at start: Int) -> (end: Int, next: Int)? {
    guard start < bytes.count else { return nil }
    var end = start
    while end < bytes.count, end - start <= longest, bytes[end] != 0x0A, bytes[end] != 0x0D {
      end += 1
    }
    guard end - start <= longest else { return nil }
    var next = min(end + 1, bytes.count)
    if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { next = end + 2 }
    return (end, next)
  }

  private static func isFence(_ bytes: [UInt8], _ start: Int, _ end: Int, closing: Bool) -> Bool {
    let text = ASCII.trim(bytes, start, end)
    guard text.start == start, text.end - text.start == 3 else { return false }
    let rest = bytes[text.start..<text.end]
    return rest.allSatisfy { $0 == 0x2D } || closing && rest.allSatisfy { $0 == 0x2E }
  }

  /// Reads one line; false when it can't be front matter.
  private static func take(
    _ bytes: [UInt8], _ start: Int, _ end: Int, into fields: inout Metadata
  ) -> Bool {
    let text = ASCII.trim(bytes, start, end)
    if text.start == text.end || bytes[text.start] == 0x23 { return true }
    // A list item or the continuation of the value before.
    if text.start > start || bytes[text.start] == 0x2D { return true }
    var colon = text.start
    while colon < text.end, ASCII.isWord(bytes[colon]) || "-_. ".utf8.contains(bytes[colon]) {
      colon += 1
    }
    guard colon < text.end, bytes[colon] == 0x3A, colon > text.start, colon - text.start <= 40,
      colon + 1 == text.end || ASCII.isSpace(bytes[colon + 1])
    else { return false }
    let key = String(decoding: bytes[text.start..<colon].map(ASCII.lower), as: UTF8.self)
    var value = ASCII.trim(bytes, colon + 1, text.end)
    if value.end - value.start >= 2, let quote = bytes[value.start...].first,
      quote == 0x22 || quote == 0x27, bytes[value.end - 1] == quote
    {
      value = (value.start + 1, value.end - 1)
    }
    guard value.start < value.end else { return true }
    let string = ASCII.text(bytes, value.start, value.end)
    switch key {
    case "id", "identifier":
      if fields.id == nil { (fields.id, fields.idByte) = (string, value.start) }
    case "title", "headline": fields.title = fields.title ?? string
    case "author", "authors", "byline", "by": fields.author = fields.author ?? string
    case "publisher", "source", "site", "publication", "newspaper":
      fields.publisher = fields.publisher ?? string
    case "url", "link", "canonical", "permalink": fields.url = fields.url ?? string
    case "date", "published", "publish_date", "pubdate", "publication date", "datepublished":
      if fields.date != nil { break }
      fields.date = HeadDate.date(in: bytes, from: value.start, to: value.end)?.day
      let isRead = fields.date != nil || isMonthOrYear(bytes[value.start..<value.end])
      fields.unreadDate = isRead ? nil : value.start..<value.end
    default: break
    }
    return true
  }

  /// *1912*, *1912-05*, *May 1912*: no day to count from, and nothing wrong. What a first day
  /// makes whole is one.
  private static func isMonthOrYear(_ value: ArraySlice<UInt8>) -> Bool {
    [value + "-01".utf8, value + "-01-01".utf8, "1 ".utf8 + value].contains {
      HeadDate.date(in: Array($0), from: 0, to: $0.count) != nil
    }
  }
}
