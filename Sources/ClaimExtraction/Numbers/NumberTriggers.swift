/// The tokens at which a number is looked for.
enum NumberTriggers {
  /// A word of one of these is part of a number.
  static let classes: WordClass = [
    .unitNumber, .tensNumber, .hundred, .scale, .dozen, .ordinal, .fraction, .vagueSize, .multiple,
  ]

  static func holds(_ s: Sentence, _ i: Int) -> Bool {
    let token = s.tokens[i]
    switch token.kind {
    case .number: return true
    case .mark: return token.word >= 0x100
    case .word:
      let own = s.lexicon.classes(of: token.word)
      if own.isDisjoint(with: classes) {
        return openers.contains(token.word) && !own.isDisjoint(with: [.quantifier, .determiner])
          || s.is(i, anyOf: .couple, .full) || s.isDecade(i)
      }
      return !s.is(i, .the)
    case .genitive, .opaque: return false
    }
  }

  /// Determiners and quantifiers that a number can begin with: *a hundred*, *several dozen*,
  /// *another week*, *all year*, *the majority*.
  private static let openers = KeySet([
    .a, .an, .another, .few, .several, .many, .couple, .half, .quarter, .one, .majority, .all,
    .full,
    .whole,
  ])
}
