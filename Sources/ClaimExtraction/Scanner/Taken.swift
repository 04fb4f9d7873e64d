/// What the scanner has taken down of a sentence.
struct Taken {
  private let tokens: UnsafeMutablePointer<Token>
  private let lexicon: Lexicon
  private(set) var count = 0
  /// The classes of all words, together.
  private(set) var classes: WordClass = []
  /// A word can be part of a name: a capital stands elsewhere than at the start, or the first word is
  /// none that the lexicon knows.
  private(set) var mayHoldName = false

  init(into buffer: TokenBuffer, _ lexicon: Lexicon) {
    tokens = buffer.start
    self.lexicon = lexicon
  }

  @inline(__always)
  mutating func append(
    _ kind: TokenKind, _ bytes: Range<Int>, _ shape: TokenShape, _ word: UInt16, isQuoted: Bool
  ) {
    precondition(count < TokenBuffer.capacity, "a sentence has more tokens than fit")
    var shape = shape
    if count == 0 { shape.insert(.first) }
    if isQuoted { shape.insert(.quoted) }
    var own: WordClass = []
    if kind == .word {
      own = lexicon.classes(of: word)
      classes.formUnion(own)
    }
    if shape.contains(.capital), count > 0 || word == 0 || own.contains(.place) {
      mayHoldName = true
    }
    (tokens + count).initialize(
      to: Token(
        start: UInt32(truncatingIfNeeded: bytes.lowerBound),
        end: UInt32(truncatingIfNeeded: bytes.upperBound), kind: kind, shape: shape, word: word))
    count &+= 1
  }

  /// Says that an abbreviation may be part of a name.
  mutating func noteName() { mayHoldName = true }

  /// Changes the word last taken down, which goes on.
  mutating func lengthen(to end: Int, word: UInt16) {
    precondition(count > 0, "no word goes before")
    tokens[count - 1].end = UInt32(end)
    tokens[count - 1].word = word
    mayHoldName = true
    classes.formUnion(lexicon.classes(of: word))
  }

  subscript(_ i: Int) -> Token {
    precondition(i >= 0 && i < count, "no such token")
    return tokens[i]
  }
}
