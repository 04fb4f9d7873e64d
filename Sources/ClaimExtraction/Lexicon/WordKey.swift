/// What a word is looked up by: its first eight bytes in lower case, its length, and a hash of all.
///
/// Bytes are taken eight at a time, as a little-endian number, so that a word of up to eight bytes
/// is one number. Only ASCII capitals are made small.
struct WordKey {
  /// The first eight bytes; the first stands lowest, and what the word has not is 0.
  private(set) var head: UInt64 = 0
  private(set) var length = 0
  private var state = Hash64()

  /// Spread over all bits.
  @inline(__always)
  var hash: UInt64 { state.value ^ UInt64(truncatingIfNeeded: length) }

  @inline(__always)
  init() {}

  @inline(__always)
  init(_ text: UnsafePointer<UInt8>, length: Int) {
    let raw = UnsafeRawPointer(text)
    var at = 0
    while at &+ 8 <= length {
      append(WordKey.lower(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)), count: 8)
      at &+= 8
    }
    if at < length {
      append(WordKey.lower(WordKey.tail(raw + at, length &- at)), count: length &- at)
    }
  }

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.init()
    if let start = bytes.baseAddress { self.init(start, length: bytes.count) }
  }

  /// Adds the next bytes of the word: eight, but for its last.
  @inline(__always)
  mutating func append(_ part: UInt64, count: Int) {
    if length == 0 { head = part }
    state.combine(part)
    length &+= count
  }

  /// One to seven bytes as the low ones of a number: two loads that may overlap.
  @inline(__always)
  private static func tail(_ text: UnsafeRawPointer, _ count: Int) -> UInt64 {
    if count >= 4 {
      let low = UInt64(text.loadUnaligned(as: UInt32.self))
      let high = UInt64(text.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
      return low | high &<< UInt64(truncatingIfNeeded: 8 &* (count &- 4))
    }
    var part = UInt64(text.load(as: UInt8.self))
    if count >= 2 { part |= UInt64(text.load(fromByteOffset: 1, as: UInt8.self)) &<< 8 }
    if count == 3 { part |= UInt64(text.load(fromByteOffset: 2, as: UInt8.self)) &<< 16 }
    return part
  }

  /// The eight bytes with ASCII capitals made small: adding to a byte carries into its high bit from
  /// the letter *A* on, and from the one after *Z* on.
  @inline(__always)
  private static func lower(_ bytes: UInt64) -> UInt64 {
    let low = bytes & 0x7F7F_7F7F_7F7F_7F7F
    let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
    let afterZ = low &+ 0x2525_2525_2525_2525
    return bytes | (fromA & ~afterZ & ~bytes & 0x8080_8080_8080_8080) &>> 2
  }
}
