/// What a byte can begin.
enum CharacterClass: UInt8, Sendable {
  case space, letter, digit, mark
  /// The first byte of a character beyond ASCII.
  case lead

  static let table: [CharacterClass] = (0...255).map { byte in
    switch byte {
    case 0x09...0x0D, 0x20, 0x00...0x08, 0x0E...0x1F, 0x7F: .space
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x80...0xFF: .lead
    default: .mark
    }
  }

  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    let kind = table[Int(byte)]
    return kind == .letter || kind == .digit
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
