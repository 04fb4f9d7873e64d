/// The ASCII letters that begin at a byte, up to eight, told all at once.
///
/// Each of the eight bytes of a number is tested by adding to it what carries into its high bit from
/// the letter *a* on, and from the one after *z* on.
struct LetterRun {
  private let bytes: UInt64
  /// How many letters stand one after the other, 0 to 8.
  let count: Int

  /// - Parameter end: the bytes that may be read.
  @inline(__always)
  init(_ text: UnsafePointer<UInt8>, _ at: Int, _ end: Int) {
    if at &+ 8 <= end {
      bytes = UInt64(
        littleEndian: UnsafeRawPointer(text).loadUnaligned(fromByteOffset: at, as: UInt64.self))
    } else {
      var part: UInt64 = 0
      for i in at..<max(at, end) {
        part |= UInt64(text[i]) &<< UInt64(truncatingIfNeeded: 8 &* (i &- at))
      }
      bytes = part
    }
    let low = (bytes | LetterRun.smallBits) & ~LetterRun.highBits
    let fromA = low &+ 0x1F1F_1F1F_1F1F_1F1F
    let afterZ = low &+ 0x0505_0505_0505_0505
    let others = ~(fromA & ~afterZ & ~bytes) & LetterRun.highBits
    count = others == 0 ? 8 : others.trailingZeroBitCount &>> 3
  }

  /// The first `count` bytes, at least one, in lower case; and whether one of them is a small letter.
  @inline(__always)
  func cut(to count: Int) -> (lower: UInt64, hasSmall: Bool) {
    let mask = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    return ((bytes | LetterRun.smallBits) & mask, bytes & LetterRun.smallBits & mask != 0)
  }

  /// The bit of every byte that a small letter has and a capital has not.
  private static let smallBits: UInt64 = 0x2020_2020_2020_2020
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
}
