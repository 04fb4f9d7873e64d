/// A digest of a sentence's words, equal for copies that differ in marks, case or spacing.
enum SentenceDigest {
  static func make(_ s: Sentence) -> UInt64 {
    var hash = Lexicon.hashSeed
    for i in 0..<s.count {
      switch s.tokens[i].kind {
      case .word, .number:
        for byte in s.bytes(i) { hash = Lexicon.hash(hash, Lexicon.lower(byte)) }
        hash = Lexicon.hash(hash, 0x20)
      default: continue
      }
    }
    return hash
  }
}
