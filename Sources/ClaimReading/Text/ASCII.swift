/// Questions about single bytes and short ranges of bytes.
enum ASCII {
  static let lineFeed: UInt8 = 0x0A

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  @inline(__always)
  static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Letters, digits, and every byte of a character beyond ASCII.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte >= 0x80 }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }

  /// True when `bytes` from `index` says `word`, whatever the case; `word` is lower-case ASCII.
  static func says(
    _ word: StaticString, _ bytes: [UInt8], at index: Int, to end: Int
  ) -> Bool {
    bytes.withUnsafeBufferPointer { says(word, $0, at: index, to: end) }
  }

  static func says(
    _ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int
  ) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index >= 0, index + count <= end, end <= bytes.count else { return false }
    let start = word.utf8Start
    for i in 0..<count where lower(bytes[index + i]) != start[i] { return false }
    return true
  }

  /// The range without the white space at its ends: ASCII blanks, no-break, zero-width and
  /// ideographic spaces.
  static func trim(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (start: Int, end: Int) {
    var (start, end) = (start, end)
    while start < end {
      let length = leadingSpace(bytes, start, end)
      if length == 0 { break }
      start += length
    }
    while end > start {
      if isSpace(bytes[end - 1]) {
        end -= 1
      } else if end - start >= 2, bytes[end - 1] == 0xA0, bytes[end - 2] == 0xC2 {
        end -= 2
      } else if end - start >= 3, leadingSpace(bytes, end - 3, end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return (start, end)
  }

  /// The length of the white-space character at `index`; 0 when there is none.
  @inline(__always)
  static func leadingSpace(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
    let byte = bytes[index]
    if isSpace(byte) { return 1 }
    if byte < 0xC2 { return 0 }
    if byte == 0xC2 { return index + 1 < end && bytes[index + 1] == 0xA0 ? 2 : 0 }
    guard index + 2 < end else { return 0 }
    switch (byte, bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E), (0xE2, 0x80, 0x8F), (0xE2, 0x80, 0xAF),
      (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      return 3
    default: return 0
    }
  }

  static func text(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String {
    start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
  }
}
