/// Finds bytes eight at a time.
enum ByteSearch {
  /// The first place from `start` on, before `end`, of a byte; `end` when there is none.
  @inline(__always)
  static func first(
    _ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    first(bytes, start, end) { zeros($0 ^ ones &* UInt64(byte)) }
  }

  /// The same for a small letter, large or small.
  @inline(__always)
  static func first(
    letter: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    first(bytes, start, end) { zeros(($0 | ones &* 0x20) ^ ones &* UInt64(letter)) }
  }

  /// The first LF or CR, or `end`.
  @inline(__always)
  static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    first(bytes, start, end) { zeros($0 ^ ones &* 0x0A) | zeros($0 ^ ones &* 0x0D) }
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The high bits of bytes that are 0; above the lowest of them, perhaps those of others too.
  ///
  /// Taking one from each borrows from the high bit of a zero, and then from the bytes above it.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- ones) & ~word & (ones &* 0x80)
  }

  /// - Parameter hits: the high bits of the bytes looked for, the lowest of them right.
  @inline(__always)
  private static func first(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, hits: (UInt64) -> UInt64
  ) -> Int {
    precondition(start >= 0 && end <= bytes.count)
    let raw = UnsafeRawBufferPointer(bytes)
    var at = start
    while at &+ 8 <= end {
      let found = hits(
        UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
      if found != 0 { return at &+ found.trailingZeroBitCount &>> 3 }
      at &+= 8
    }
    while at < end, hits(UInt64(bytes[at])) & 0x80 == 0 { at &+= 1 }
    return max(at, start)
  }
}
