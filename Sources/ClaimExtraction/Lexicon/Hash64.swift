/// A hash for tables in memory and for telling copies, the same in every run.
///
/// Source: multiplicative hashing by the golden ratio (Knuth, volume 3, section 6.4); the high half
/// is folded down after each product, so that it takes eight bytes at a time.
struct Hash64 {
  private var state: UInt64 = 0x9e37_79b9_7f4a_7c15

  @inline(__always)
  init() {}

  @inline(__always)
  mutating func combine(_ part: UInt64) {
    state = (state ^ part) &* 0x9e37_79b9_7f4a_7c15
    state ^= state >> 32
  }

  /// Adds bytes, eight at a time.
  mutating func combine(bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    while at &+ 8 <= raw.count {
      combine(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
      at &+= 8
    }
    var rest: UInt64 = 0
    while at < raw.count {
      rest = rest << 8 | UInt64(raw[at])
      at &+= 1
    }
    combine(rest)
    combine(UInt64(truncatingIfNeeded: raw.count))
  }

  /// The hash, its high bits mixed into the low ones, which tables take their slots from.
  @inline(__always)
  var value: UInt64 { state ^ state >> 29 }
}
