import ClaimModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the latest version of each document stands in the journal, so that adding one document
/// costs the same whatever the length of the journal.
///
/// A hash table in the file `head`: a header (mark, end and digest of the journal that the table
/// belongs to, entries, slots), then slots of sixteen bytes (a hash of the document's id, the byte
/// at which its line begins). All numbers are little-endian. It is a cache and nothing else: it
/// counts only while its header names the journal's own end and digest, and is made anew when not.
struct HeadCache {
  private let file: Descriptor
  private var slotCount: Int
  private var count: Int

  private static let headerLength = 64
  private static let slotLength = 16

  /// Opens the table of the journal that ends like this; `nil` when there is none.
  init?(in folder: Descriptor, of tail: JournalTail) {
    guard let file = try? folder.open(LedgerFolder.head, O_RDWR),
      let header = try? file.read(0..<HeadCache.headerLength),
      header.count == HeadCache.headerLength, let mark = HeadCache.mark(of: tail),
      header.starts(with: mark)
    else { return nil }
    count = HeadCache.number(header, at: 48)
    slotCount = HeadCache.number(header, at: 56)
    guard slotCount > 0, slotCount & (slotCount - 1) == 0, slotCount < 1 << 40, count < slotCount,
      (try? file.status().byteCount) == HeadCache.headerLength + slotCount * HeadCache.slotLength
    else { return nil }
    self.file = file
  }

  /// Where the line of the document's latest version begins.
  func offset(of document: String) throws(SystemFailure) -> Int? {
    let hash = HeadCache.hash(document)
    var slot = hash & (slotCount - 1)
    while true {
      let (found, offset) = try read(slot)
      if found == 0 { return nil }
      if found == hash { return offset }
      slot = (slot + 1) & (slotCount - 1)
    }
  }

  /// Notes the new latest versions, and that the journal now ends at `tail`.
  ///
  /// - Returns: false when the table is too small, and must be made anew.
  mutating func note(
    _ offsets: [(document: String, offset: Int)], tail: JournalTail
  ) throws(SystemFailure) -> Bool {
    guard (count + offsets.count) * 2 <= slotCount else { return false }
    // While slots change, the header names no journal.
    try write([UInt8](repeating: 0, count: HeadCache.headerLength), at: 0)
    for (document, offset) in offsets {
      let hash = HeadCache.hash(document)
      var slot = hash & (slotCount - 1)
      while true {
        let found = try read(slot).hash
        if found == 0 { count += 1 }
        if found == 0 || found == hash { break }
        slot = (slot + 1) & (slotCount - 1)
      }
      let bytes = HeadCache.bytes(hash) + HeadCache.bytes(offset)
      try write(bytes, at: HeadCache.headerLength + slot * HeadCache.slotLength)
    }
    // A power cut must not leave the header and lose the slots.
    try file.synchronize()
    try write(HeadCache.header(tail, count: count, slots: slotCount), at: 0)
    return true
  }

  /// Makes the table anew.
  static func make(
    in folder: Descriptor, of tail: JournalTail, offsets: [String: Int]
  ) throws(SystemFailure) {
    var slots = 1024
    while slots < offsets.count * 4 { slots *= 2 }
    var table = [UInt8](repeating: 0, count: headerLength + slots * slotLength)
    for (document, offset) in offsets {
      let hash = hash(document)
      var slot = hash & (slots - 1)
      while number(table, at: headerLength + slot * slotLength) != 0 {
        slot = (slot + 1) & (slots - 1)
      }
      let at = headerLength + slot * slotLength
      table.replaceSubrange(at..<at + slotLength, with: bytes(hash) + bytes(offset))
    }
    folder.remove(LedgerFolder.head)
    let file = try folder.open(LedgerFolder.head, O_WRONLY | O_CREAT | O_EXCL)
    try file.write(table)
    try file.synchronize()
    try file.write(header(tail, count: offsets.count, slots: slots), at: 0)
  }

  // MARK: - Bytes

  /// The first 48 bytes of the header, which name the journal that the table belongs to.
  private static func mark(of tail: JournalTail) -> [UInt8]? {
    tail.digest.map {
      Array("CLHEAD01".utf8) + bytes(tail.end) + Array($0.hexadecimal.utf8.prefix(32))
    }
  }

  private static func header(_ tail: JournalTail, count: Int, slots: Int) -> [UInt8] {
    (mark(of: tail) ?? [UInt8](repeating: 0, count: 48)) + bytes(count) + bytes(slots)
  }

  private func read(_ slot: Int) throws(SystemFailure) -> (hash: Int, offset: Int) {
    let start = HeadCache.headerLength + slot * HeadCache.slotLength
    let bytes = try file.read(start..<start + HeadCache.slotLength)
    guard bytes.count == HeadCache.slotLength else { return (0, 0) }
    return (HeadCache.number(bytes, at: 0), HeadCache.number(bytes, at: 8))
  }

  private func write(_ bytes: [UInt8], at offset: Int) throws(SystemFailure) {
    try file.write(bytes, at: offset)
  }

  /// Never zero, which marks a free slot, and never negative.
  private static func hash(_ document: String) -> Int {
    let digits = SHA256.shortID([document]).prefix(15)
    return max(1, Int(digits, radix: 16) ?? 1)
  }

  private static func bytes(_ value: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt64(bitPattern: Int64(value)).littleEndian, Array.init)
  }

  private static func number(_ bytes: [UInt8], at start: Int) -> Int {
    guard bytes.count >= start + 8 else { return 0 }
    let value = bytes[start..<start + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(Int64(bitPattern: value))
  }
}
