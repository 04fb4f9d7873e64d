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

  init(_ text: UnsafePointer<UInt8>, length: Int) {
    var at = 0
    while at < length {
      let count = min(8, length - at)
      var part: UInt64 = 0
      for i in 0..<count {
        part |= UInt64(Lexicon.lower(text[at + i])) << UInt64(truncatingIfNeeded: 8 * i)
      }
      append(part, count: count)
      at += count
    }
  }

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
}
