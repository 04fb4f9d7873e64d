public import ClaimModel

/// One line of the journal.
public struct Entry: Sendable {
  /// From 1.
  public var line: Int
  /// What the line records; kinds that this version does not know are carried and not read.
  public var kind: String
  /// The version of the form of the line.
  public var version: Int
  /// The line's bytes in the journal, without its line feed.
  public var bytes: Range<Int>
  /// The value of `payload`, in the journal.
  public var payload: Range<Int>
  /// The digest that the line gives for the line before; `nil` in the first.
  public var previous: Digest?
  /// The value of `previous`, in the journal, its quotes included.
  var previousBytes: Range<Int>
  /// The digest of the line's bytes.
  public var digest: Digest
  /// What the payload says.
  var content: EntryContent
}

/// The payload of a line, as far as it is read when the line is: claims stay where they are.
enum EntryContent: Sendable {
  case source(SourceRecord, [ClaimPlace])
  case decision(Decision)
  case merge(MergeRecord)
  /// The first line, or a kind that this version does not know.
  case none
}

/// Where a claim stands in the journal.
struct ClaimPlace: Sendable {
  let key: ClaimKey
  /// The byte at which its object begins.
  let start: Int
}

/// The kinds of line that version 1 knows.
enum EntryKind {
  static let all = [ledger, source, decision, merge]

  /// Reads the payload of a line of this kind.
  static func content(
    of kind: String, _ cursor: inout JSONCursor
  ) throws(JSONFault) -> EntryContent {
    switch kind {
    case source:
      var places: [ClaimPlace] = []
      let record = try V1.SourcePayload.read(&cursor) { (range, key) throws(JSONFault) in
        places.append(ClaimPlace(key: key, start: range.lowerBound))
      }
      return .source(record, places)
    case decision: return .decision(try V1.DecisionPayload.read(&cursor))
    case merge: return .merge(try V1.MergePayload.read(&cursor))
    default:
      _ = try cursor.skip()
      return .none
    }
  }
  static let ledger = "ledger"
  static let source = "source"
  static let decision = "decision"
  static let merge = "merge"
}

/// A line before it has its place in the chain.
public struct NewEntry: Sendable {
  /// The line up to the digest of the line before.
  private let head: [UInt8]
  /// The line after that digest.
  private let rest: [UInt8]
  /// The document of which it is the latest version.
  let document: String?
  /// It comes from another journal.
  let isCarried: Bool

  init(kind: String, document: String? = nil, _ payload: (inout JSONWriter) -> Void) {
    self.document = document
    isCarried = false
    var writer = JSONWriter()
    payload(&writer)
    head =
      Array("{\"kind\":\"\(kind)\",\"payload\":".utf8) + writer.bytes
      + Array(",\"previous\":".utf8)
    rest = Array(",\"version\":\(Journal.version)}".utf8)
  }

  /// How the first line of every ledger begins.
  static let firstBytes = Array("{\"kind\":\"\(EntryKind.ledger)\",".utf8)

  /// A line of another journal, to be carried as it is to another place.
  init(_ entry: Entry, in bytes: JournalBytes) {
    document = nil
    isCarried = true
    head = Array(bytes[entry.bytes.lowerBound..<entry.previousBytes.lowerBound])
    rest = Array(bytes[entry.previousBytes.upperBound..<entry.bytes.upperBound])
  }

  /// The line that follows the one of the digest given, without line feed.
  func line(after previous: Digest?) -> [UInt8] {
    head + Array((previous.map { "\"\($0.text)\"" } ?? "null").utf8) + rest
  }
}

extension Array where Element == NewEntry {
  /// The entries as lines chained from the digest given, where each line begins, and the digest of
  /// the last of them.
  func lines(after previous: Digest?) -> (bytes: [UInt8], starts: [Int], last: Digest?) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var last = previous
    for entry in self {
      let line = entry.line(after: last)
      last = Digest(of: line)
      starts.append(bytes.count)
      bytes += line
      bytes.append(UInt8(ascii: "\n"))
    }
    return (bytes, starts, last)
  }
}
