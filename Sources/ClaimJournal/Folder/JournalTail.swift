public import ClaimModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The end of a journal: all that an append needs to know of it.
public struct JournalTail: Hashable, Sendable {
  /// The bytes of the whole lines.
  public var end: Int
  /// The digest of the last whole line.
  public var digest: Digest?
}

extension LedgerFolder {
  /// Reads the end of the journal, however long the journal is.
  ///
  /// Called with the lock held.
  ///
  /// - Returns: the tail, and the bytes of a torn last line, to be set aside before an append.
  func tail() throws(LedgerError) -> (tail: JournalTail, torn: Range<Int>?) {
    do throws(SystemFailure) {
      let journal = try folder.open(LedgerFolder.journal, O_RDONLY)
      let state = try journal.status()
      guard state.isPlain else { throw SystemFailure(code: ELOOP) }
      var line = try lastLine(endingBefore: state.byteCount, in: journal)
      var tornFrom = line.end
      if let last = line.bytes, last.contains(0) {
        tornFrom = line.end - last.count - 1
        line = try lastLine(endingBefore: tornFrom, in: journal)
      }
      let tail = JournalTail(end: tornFrom, digest: line.bytes.map { Digest(of: $0) })
      return (tail, tornFrom < state.byteCount ? tornFrom..<state.byteCount : nil)
    } catch {
      throw error.error(journalPlace, "read")
    }
  }

  /// Sets a torn last line aside, and returns what tells of it.
  ///
  /// Called with the lock held, once nothing else is found amiss and before an append. The bytes go
  /// to a file `torn-…` named by their digest, since a line that an append did not finish was never
  /// confirmed to anybody, and yet may be all that is left of what somebody typed.
  func setAside(_ torn: Range<Int>?) throws(LedgerError) -> [Problem] {
    guard let torn else { return [] }
    do throws(SystemFailure) {
      let journal = try folder.open(LedgerFolder.journal, O_RDWR)
      let bytes = try journal.read(torn)
      let name = "torn-" + Digest(of: bytes).hexadecimal.prefix(16)
      let aside = try folder.open(name, O_WRONLY | O_CREAT | O_TRUNC)
      try aside.write(bytes)
      try aside.synchronize()
      try journal.truncate(to: torn.lowerBound)
      try journal.synchronize()
      try folder.synchronize()
      return [
        LedgerFolder.torn(journalPlace, bytes.count, "They were set aside in \(place(name)).")
      ]
    } catch {
      throw error.error(journalPlace, "written")
    }
  }

  /// The warning about a line that was cut off.
  static func torn(_ place: String, _ count: Int, _ remedy: String) -> Problem {
    Problem(
      kind: .tornLine, severity: .warning, document: place,
      message: "the last line was cut off while it was written (\(count) bytes), and is left out;"
        + " no command that wrote it reported success",
      remedy: remedy)
  }

  /// The last line that ends before `limit`, without its line feed, and where the line after it
  /// would begin; no bytes when there is none.
  private func lastLine(
    endingBefore limit: Int, in file: Descriptor
  ) throws(SystemFailure) -> (bytes: [UInt8]?, end: Int) {
    var start = limit
    var bytes: [UInt8] = []
    var chunk = 1 << 16
    while true {
      // The line feed that ends the line, and the one before it.
      if let last = bytes.lastIndex(of: 0x0A) {
        let before = bytes[..<last].lastIndex(of: 0x0A)
        if before != nil || start == 0 {
          return (Array(bytes[(before.map { $0 + 1 } ?? 0)..<last]), start + last + 1)
        }
      } else if start == 0 {
        return (nil, 0)
      }
      let from = max(0, start - chunk)
      bytes = try file.read(from..<start) + bytes
      start = from
      chunk *= 2
    }
  }
}
