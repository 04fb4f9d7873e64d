/// A digest of a sentence's words, equal for copies that differ in marks, case or spacing.
enum SentenceDigest {
  /// Two writers may hit upon the same few words.
  static let fewestWords = 8

  /// 0 for a sentence too short to prove a copy.
  static func make(_ s: Sentence) -> UInt64 {
    guard let text = s.text.baseAddress else { return 0 }
    var hash = Hash64()
    var words = 0
    for token in s.tokens {
      switch token.kind {
      case .word, .number:
        hash.combine(WordKey(text + Int(token.start), length: Int(token.end &- token.start)).hash)
        words += 1
      default: continue
      }
    }
    return words < fewestWords ? 0 : max(hash.value, 1)
  }
}
