/// Words and marks that a sentence holds, or of which a rule needs one.
struct Evidence: Sendable {
  var classes: WordClass = []
  var keys = KeySet()
  /// A bit for each mark, by the last six bits of its code. Two marks may share one, so that a rule is
  /// tried in vain at times and never left out.
  private(set) var marks: UInt64 = 0

  init(_ classes: WordClass = [], keys: [KeyWord] = [], marks: [UInt16] = []) {
    self.classes = classes
    self.keys = KeySet(keys)
    for mark in marks { insert(mark: mark) }
  }

  /// All that a sentence holds.
  init(of s: Sentence) {
    for token in s.tokens {
      switch token.kind {
      case .word:
        classes.formUnion(s.lexicon.classes(of: token.word))
        keys.insert(token.word)
      case .mark: insert(mark: token.word)
      case .number, .genitive, .opaque: break
      }
    }
  }

  @inline(__always)
  private mutating func insert(mark: UInt16) { marks |= 1 << UInt64(mark & 63) }

  /// Both hold one class, key word or mark.
  func meets(_ other: Evidence) -> Bool {
    !classes.isDisjoint(with: other.classes) || marks & other.marks != 0
      || !keys.isDisjoint(with: other.keys)
  }
}
