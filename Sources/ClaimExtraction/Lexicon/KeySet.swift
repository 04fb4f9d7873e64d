/// A set of key words, one bit each.
struct KeySet: Sendable {
  private var bits = SIMD8<UInt64>()

  init(_ keys: [KeyWord] = []) {
    precondition(KeyWord.allCases.count <= 512, "there are more key words than bits")
    for key in keys { insert(key.rawValue) }
  }

  /// Adds a word by its number in the lexicon; words that are no key words are left out.
  @inline(__always)
  mutating func insert(_ word: UInt16) {
    guard word < 512 else { return }
    bits[Int(word >> 6)] |= 1 << UInt64(word & 63)
  }

  @inline(__always)
  func contains(_ word: UInt16) -> Bool {
    word < 512 && bits[Int(word >> 6)] & 1 << UInt64(word & 63) != 0
  }

  @inline(__always)
  func isDisjoint(with other: KeySet) -> Bool { bits & other.bits == SIMD8() }
}
