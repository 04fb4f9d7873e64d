/// How often an article says each name.
///
/// A name is told by its bytes in lower case. It is kept as the bytes where it first stands, and
/// becomes a string once, when the article is read.
struct NameCount {
  private struct Entry {
    var hash: UInt64
    /// Readable bytes of the first mention.
    var bytes: Range<Int>
    var times: Int
    /// How many of them name no place.
    var timesNoPlace: Int
    /// No mention shows more than a capital that any word would have.
    var isDoubtful = true
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var entries: [Entry] = []
  /// Indices into ``entries`` plus one, by hash; 0 is free. A power of two.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Counts a name that stands at these readable bytes.
  mutating func add(_ bytes: Range<Int>, isPlace: Bool, isDoubtful: Bool) {
    let index = index(of: bytes, WordKey(UnsafeBufferPointer(rebasing: text[bytes])).hash)
    entries[index].times += 1
    if !isPlace { entries[index].timesNoPlace += 1 }
    if !isDoubtful { entries[index].isDoubtful = false }
  }

  private mutating func index(of bytes: Range<Int>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].hash == hash, isSame(entries[index].bytes, bytes) { return index }
      slot = (slot + 1) & mask
    }
    entries.append(Entry(hash: hash, bytes: bytes, times: 0, timesNoPlace: 0))
    slots[slot] = UInt32(entries.count)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  private func isSame(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard a.count == b.count else { return false }
    for offset in 0..<a.count
    where Lexicon.lower(text[a.lowerBound + offset]) != Lexicon.lower(text[b.lowerBound + offset]) {
      return false
    }
    return true
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = Array(repeating: 0, count: mask + 1)
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }

  /// Gives every name in lower case with its counts, those in doubt last.
  func give(
    to body: (_ name: String, _ times: Int, _ timesNoPlace: Int, _ isDoubtful: Bool) -> Void
  ) {
    for isDoubtful in [false, true] {
      for entry in entries where entry.isDoubtful == isDoubtful {
        let name = String(
          decoding: UnsafeBufferPointer(rebasing: text[entry.bytes]), as: UTF8.self)
        body(name.lowercased(), entry.times, entry.timesNoPlace, isDoubtful)
      }
    }
  }

  mutating func removeAll() {
    entries.removeAll()
    slots = Array(repeating: 0, count: 64)
  }
}
