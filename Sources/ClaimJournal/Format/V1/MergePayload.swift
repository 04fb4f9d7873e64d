public import ClaimModel

/// What a merge brought in: the entries before it were a branch of the same ledger.
public struct MergeRecord: Hashable, Sendable {
  /// The digest of the last line that both branches have.
  public var common: Digest
  /// How many entries before this one were brought in.
  public var entries: Int
  /// The digest of the last line of the branch, as it was there.
  public var theirs: Digest
}

extension V1 {
  enum MergePayload {
    static func write(_ merge: MergeRecord, to writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("common", merge.common.text)
        writer.member("entries", merge.entries)
        writer.member("theirs", merge.theirs.text)
      }
    }

    static func read(_ cursor: inout JSONCursor) throws(JSONFault) -> MergeRecord {
      let start = cursor.at
      var common: Digest?
      var entries: Int?
      var theirs: Digest?
      try cursor.object { (key, cursor) throws(JSONFault) in
        switch key {
        case "common": common = Digest(text: try cursor.string())
        case "entries": entries = try cursor.int()
        case "theirs": theirs = Digest(text: try cursor.string())
        default: _ = try cursor.skip()
        }
      }
      guard let common, let entries, let theirs else {
        throw JSONFault(at: start, expected: "a merge with common, entries and theirs")
      }
      return MergeRecord(common: common, entries: entries, theirs: theirs)
    }
  }
}
