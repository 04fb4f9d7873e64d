/// Finds bytes eight at a time.
enum ByteSearch {
  /// The first place from `start` on, before `end`, of a byte; `end` when there is none.
  @inline(__always)
  static func first(
    _ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    first(
      bytes, start, end, word: { hasZero($0 ^ ones &* UInt64(byte)) }, byte: { $0 == byte })
  }

  /// The same for a small letter, large or small.
  @inline(__always)
  static func first(
    letter: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    first(
      bytes, start, end,
      word: { hasZero(($0 | ones &* 0x20) ^ ones &* UInt64(letter)) },
      byte: { $0 | 0x20 == letter })
  }

  /// The first LF or CR, or `end`.
  @inline(__always)
  static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    first(
      bytes, start, end,
      word: { hasZero($0 ^ ones &* 0x0A) || hasZero($0 ^ ones &* 0x0D) },
      byte: { $0 == 0x0A || $0 == 0x0D })
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// A byte of the eight is 0: taking one from each borrows from its high bit.
  @inline(__always)
  private static func hasZero(_ word: UInt64) -> Bool {
    (word &- ones) & ~word & (ones &* 0x80) != 0
  }

  @inline(__always)
  private static func first(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int,
    word holds: (UInt64) -> Bool, byte isIt: (UInt8) -> Bool
  ) -> Int {
    precondition(start >= 0 && end <= bytes.count)
    let raw = UnsafeRawBufferPointer(bytes)
    var at = start
    while at &+ 8 <= end, !holds(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) {
      at &+= 8
    }
    while at < end, !isIt(bytes[at]) { at &+= 1 }
    return max(at, start)
  }
}
