/// A digest of a sentence's words, equal for copies that differ in marks, case or spacing.
enum SentenceDigest {
  /// Two writers may hit upon the same few words.
  static let fewestWords = 8

  /// 0 for a sentence too short to prove a copy.
  static func make(_ s: Sentence) -> UInt64 {
    var hash = Hash64()
    var words = 0
    for i in 0..<s.count {
      switch s.tokens[i].kind {
      case .word, .number:
        hash.combine(WordKey(s.bytes(i)).hash)
        words += 1
      default: continue
      }
    }
    return words < fewestWords ? 0 : max(hash.value, 1)
  }
}
