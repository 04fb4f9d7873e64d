/// Reads single characters of valid UTF-8.
enum UTF8Reader {
  /// The scalar at `i` and its length in bytes; a broken sequence is one byte.
  static func scalar(
    _ text: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int
  ) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(text[i])
    func tail(_ offset: Int) -> UInt32 { UInt32(text[i + offset] & 0x3F) }
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0, i + 1 < end { return ((lead & 0x1F) << 6 | tail(1), 2) }
    if lead < 0xF0, i + 2 < end { return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    if i + 3 < end {
      return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }
    return (0xFFFD, 1)
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Letters of the alphabetic blocks; symbols, punctuation and digits of other scripts are not.
  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAA, 0xB5, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2C1, 0x300...0x37D, 0x37F...0x1FFF: true
    case 0x2100...0x214F, 0x2C00...0x2DFF, 0x3040...0x31FF, 0x3400...0xA4CF, 0xA500...0xD7FF: true
    case 0xF900...0xFDFF, 0xFE20...0xFE2F, 0xFE70...0xFEFE, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    case 0x10000...0x1F000, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
