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
      return !s.lexicon.classes(of: token.word).isDisjoint(with: classes)
        || openers.contains(token.word)
    case .genitive, .opaque: return false
    }
  }

  /// Other words that a number can begin with: *a hundred*, *several dozen*, *another week*, *all
  /// year*, *in her thirties*.
  private static let openers = KeySet([
    .a, .an, .another, .few, .several, .many, .couple, .all, .full, .twenties, .thirties,
    .forties, .fifties, .sixties, .seventies, .eighties, .nineties,
  ])
}
