/// The tokens at which a number is looked for.
enum NumberTriggers {
  /// A word of one of these is part of a number.
  static let classes: WordClass = [
    .unitNumber, .tensNumber, .hundred, .scale, .dozen, .ordinal, .fraction, .vagueSize, .multiple,
  ]

  /// Other words that a number can begin with: *a hundred*, *several dozen*, *another week*, *all
  /// year*, *in her thirties*.
  private static let openers = KeySet([
    .a, .an, .another, .few, .several, .many, .couple, .all, .full, .twenties, .thirties,
    .forties, .fifties, .sixties, .seventies, .eighties, .nineties,
  ])

  /// By the number of a word, whether a number is looked for there.
  static func words() -> [Bool] {
    Lexicon.shared.infos.indices.map { word in
      !Lexicon.shared.classes(of: UInt16(word)).isDisjoint(with: classes)
        || openers.contains(UInt16(word))
    }
  }
}
