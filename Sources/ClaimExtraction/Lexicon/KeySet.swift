/// A set of key words, one bit each.
///
/// The bits are plain memory that is never given back: a set is made once a process, and asked of by
/// word after word.
struct KeySet: @unchecked Sendable {
  /// As many words as there are bits; all key words are among them.
  static let capacity = 512

  private let bits: UnsafeMutablePointer<UInt64>

  init(_ keys: [KeyWord]) {
    bits = .allocate(capacity: KeySet.capacity / 64)
    bits.initialize(repeating: 0, count: KeySet.capacity / 64)
    for key in keys { bits[Int(key.rawValue >> 6)] |= 1 << UInt64(key.rawValue & 63) }
  }

  /// Whether a word, by its number in the lexicon, is one of the set.
  @inline(__always)
  func contains(_ word: UInt16) -> Bool {
    word < KeySet.capacity && bits[Int(word &>> 6)] & 1 &<< UInt64(word & 63) != 0
  }
}
