import ClaimModel

/// The members of a line of the journal as they come in.
struct LineMembers {
  private(set) var kind: String?
  private(set) var version: Int?
  private var payload: Range<Int>?
  private var content: EntryContent?
  private var previous: Digest?
  private var previousBytes: Range<Int>?

  mutating func read(
    _ key: JSONCursor.Key, _ cursor: inout JSONCursor
  ) throws(JSONFault) {
    let start = cursor.at
    switch key {
    case "kind": kind = try cursor.string()
    case "payload":
      // One pass when the kind came first and the payload is of its form; else see `entry`.
      let before = cursor
      if let kind, let content = try? EntryKind.content(of: kind, &cursor) {
        self.content = content
        payload = start..<cursor.at
      } else {
        cursor = before
        payload = try cursor.skip()
      }
    case "previous":
      if let text = try cursor.optionalString() {
        previous = Digest(text: text)
        if previous == nil { throw JSONFault(at: start, expected: "a digest") }
      }
      previousBytes = start..<cursor.at
    case "version": version = try cursor.int()
    default: _ = try cursor.skip()
    }
  }

  /// The entry, once all members are read.
  func entry(
    _ line: Range<Int>, number: Int, in bytes: JournalBytes
  ) throws(JSONFault) -> Entry {
    guard let kind, let payload, let previousBytes, let version else {
      throw JSONFault(
        at: line.lowerBound, expected: "an object with kind, payload, previous and version")
    }
    var content = content
    if content == nil {
      var cursor = JSONCursor(bytes, payload)
      content = try EntryKind.content(of: kind, &cursor)
    }
    return Entry(
      line: number, kind: kind, version: version, bytes: line, payload: payload,
      previous: previous, previousBytes: previousBytes, digest: Digest(of: bytes[line]),
      content: content ?? .none)
  }
}
