/// A set of key words, one bit each.
struct KeySet: Sendable {
  /// As many words as there are bits; all key words are among them.
  static let capacity = 512

  private var bits = SIMD8<UInt64>()

  init(_ keys: [KeyWord]) {
    for key in keys { bits[Int(key.rawValue >> 6)] |= 1 << UInt64(key.rawValue & 63) }
  }

  /// Whether a word, by its number in the lexicon, is one of the set.
  @inline(__always)
  func contains(_ word: UInt16) -> Bool {
    word < KeySet.capacity && bits[Int(word >> 6)] & 1 << UInt64(word & 63) != 0
  }
}
