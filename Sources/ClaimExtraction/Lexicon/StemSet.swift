/// A set of plain words, asked of by the words of a sentence.
///
/// A word that the lexicon knows is told by its number, the others by spelling.
struct StemSet: Sendable {
  private var isIn: [Bool]
  private let spellings: Set<String>

  /// - Parameter table: words between spaces or line breaks.
  init(_ table: String) {
    self.init(table.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }

  private init(_ words: [String]) {
    let lexicon = Lexicon.shared
    spellings = Set(words)
    isIn = Array(repeating: false, count: lexicon.count)
    for word in words { isIn[Int(lexicon.find(word))] = true }
  }

  /// The plain form of word `i` is one of the set.
  func contains(_ s: Sentence, _ i: Int) -> Bool {
    let word = s.stemWord(i)
    return word != 0 ? isIn[Int(word)] : spellings.contains(s.stem(i))
  }

  /// The word of this number is one of the set.
  func contains(_ word: UInt16) -> Bool { word != 0 && isIn[Int(word)] }
}

extension StemSet: ExpressibleByArrayLiteral {
  init(arrayLiteral words: String...) { self.init(words) }
}
