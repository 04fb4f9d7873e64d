public import ClaimModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lines of a ledger, read whole and checked: each is JSON and holds the digest of the one before.
///
/// A last line that was cut off while it was written is told in ``torn`` and left out. Anything
/// else that is not as written is an error with its line; nothing is repaired.
public struct Journal: Sendable {
  /// The version of the form of lines that this code writes, and the highest that it reads.
  public static let version = 1

  public let bytes: JournalBytes
  public let entries: [Entry]
  /// The bytes after the last whole line, when there are any.
  public let torn: Range<Int>?

  /// The digest of the last line; `nil` in an empty journal.
  public var head: Digest? { entries.last?.digest }

  /// Where the whole lines end.
  public var end: Int { entries.last.map { $0.bytes.upperBound + 1 } ?? 0 }

  /// Reads a journal from memory.
  ///
  /// - Parameters:
  ///   - bytes: the whole journal.
  ///   - name: what errors call the file.
  /// - Complexity: one pass over the bytes, on all cores.
  public init(_ bytes: [UInt8], name: String) throws(LedgerError) {
    try self.init(JournalBytes(bytes), name: name)
  }

  init(_ bytes: JournalBytes, name: String) throws(LedgerError) {
    let (entries, torn, errors) = Journal.check(bytes, name: name)
    if let first = errors.first { throw first }
    self.init(bytes: bytes, entries: entries, torn: torn)
  }

  /// Reads the lines that can be read, and tells of each that is not as it should be, in order.
  static func check(
    _ bytes: JournalBytes, name: String
  ) -> (entries: [Entry], torn: Range<Int>?, errors: [LedgerError]) {
    let (lines, torn) = lines(of: bytes)
    var entries: [Entry] = []
    entries.reserveCapacity(lines.count)
    var errors: [LedgerError] = []
    var before: Digest?
    for (index, result) in read(lines, in: bytes, name: name).enumerated() {
      switch result {
      case .success(let entry):
        if entry.previous != before { errors.append(broken(entry, isFirst: index == 0, name)) }
        before = entry.digest
        entries.append(entry)
      case .failure(let error):
        errors.append(error)
        before = Digest(of: bytes[lines[index]])
      }
    }
    return (entries, torn, errors)
  }

  /// The journal as it was when it had so many entries.
  public func prefix(_ count: Int) -> Journal {
    Journal(bytes: bytes, entries: Array(entries.prefix(count)), torn: nil)
  }

  private init(bytes: JournalBytes, entries: [Entry], torn: Range<Int>?) {
    self.bytes = bytes
    self.entries = entries
    self.torn = torn
  }

  /// Where the lines stand, and what follows the last line feed.
  ///
  /// A zero byte is what some file systems leave of a line whose bytes did not reach the disk.
  private static func lines(of bytes: JournalBytes) -> (lines: [Range<Int>], torn: Range<Int>?) {
    var lines: [Range<Int>] = []
    var start = 0
    while let feed = memchr(bytes.start + start, 0x0A, bytes.count - start) {
      let end = UnsafeRawPointer(feed) - UnsafeRawPointer(bytes.start)
      lines.append(start..<end)
      start = end + 1
    }
    if start == bytes.count, let last = lines.last, bytes[last].contains(0) {
      lines.removeLast()
      start = last.lowerBound
    }
    return (lines, start < bytes.count ? start..<bytes.count : nil)
  }

  /// Reads the lines on all cores; the results are in the order of the lines.
  private static func read(
    _ lines: [Range<Int>], in bytes: JournalBytes, name: String
  ) -> [Result<Entry, LedgerError>] {
    concurrently(lines.count, at: 64) { read(lines[$0], number: $0 + 1, in: bytes, name) }
  }

  private static func read(
    _ line: Range<Int>, number: Int, in bytes: JournalBytes, _ name: String
  ) -> Result<Entry, LedgerError> {
    do throws(LedgerError) {
      return .success(try entry(line, number: number, in: bytes, name: name))
    } catch {
      return .failure(error)
    }
  }

  /// Reads one line.
  static func entry(
    _ line: Range<Int>, number: Int, in bytes: JournalBytes, name: String
  ) throws(LedgerError) -> Entry {
    var members = LineMembers()
    do throws(JSONFault) {
      var cursor = JSONCursor(bytes, line)
      try cursor.object { (key, cursor) throws(JSONFault) in try members.read(key, &cursor) }
      try cursor.finish()
    } catch {
      throw damage(error, line: number, bytes: line, in: bytes, name)
    }
    if let version = members.version, version > Journal.version,
      members.kind.map(EntryKind.all.contains) == true
    {
      throw LedgerError(
        .tooNew, name, line: number,
        "the line has version \(version), and this claims reads \(Journal.version)",
        remedy: "Use the claims that wrote it, or a later one.")
    }
    do throws(JSONFault) {
      return try members.entry(line, number: number, in: bytes)
    } catch {
      throw damage(error, line: number, bytes: line, in: bytes, name)
    }
  }

  private static func broken(_ entry: Entry, isFirst: Bool, _ name: String) -> LedgerError {
    LedgerError(
      .damaged, name, line: entry.line,
      isFirst
        ? "the first line names a line before it: what stood there is gone"
        : "the line does not hold the digest of line \(entry.line - 1): that line was altered,"
          + " removed or put in, or this one was",
      remedy: "Nothing was changed. Compare with a copy or with git's history; where git merged"
        + " two branches by lines, merge them again with claims merge.")
  }

  /// What is wrong with a line, with its place.
  static func damage(
    _ fault: JSONFault, line: Int, bytes range: Range<Int>, in bytes: JournalBytes, _ name: String
  ) -> LedgerError {
    let at = min(max(fault.at, range.lowerBound), range.upperBound)
    let excerpt = at..<min(range.upperBound, at + 60)
    let isConflict = ["<<<<<<<", "=======", ">>>>>>>"].contains {
      bytes[range].starts(with: $0.utf8)
    }
    return LedgerError(
      .damaged, name, line: line, column: at - range.lowerBound + 1,
      isConflict
        ? "git left a conflict here" : "the line is damaged: expected \(fault.expected)",
      excerpt: excerpt.isEmpty ? nil : bytes.text(excerpt),
      remedy: isConflict
        ? "Take one side back and bring in the other with claims merge; docs/ledger.md"
          + " shows how."
        : "Nothing was changed. Put the line back from a copy or from git's history.")
  }
}
