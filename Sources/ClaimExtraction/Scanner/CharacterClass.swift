/// What a byte can begin.
enum CharacterClass: UInt8, Sendable {
  case space, letter, digit, mark
  /// The first byte of a character beyond ASCII.
  case lead

  /// Told by comparing, which is faster than a table in memory.
  @inline(__always)
  static func of(_ byte: UInt8) -> CharacterClass {
    if (byte | 0x20) &- 0x61 < 26 { return .letter }
    if byte <= 0x20 || byte == 0x7F { return .space }
    if byte &- 0x30 < 10 { return .digit }
    return byte < 0x80 ? .mark : .lead
  }

  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// The code of a mark beyond ASCII.
  static func mark(_ scalar: UInt32) -> UInt16 {
    var low = 0
    var high = sortedMarks.count
    while low < high {
      let middle = (low + high) / 2
      if sortedMarks[middle].0 < scalar { low = middle + 1 } else { high = middle }
    }
    return low < sortedMarks.count && sortedMarks[low].0 == scalar
      ? sortedMarks[low].1 : Mark.other
  }

  private static let sortedMarks = Mark.table.sorted { $0.0 < $1.0 }
}
