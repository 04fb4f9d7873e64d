/// One pass over the bytes of a block: tokens, and where sentences end.
///
/// The scanner yields a sentence at a time into a buffer that it keeps, so memory does not grow
/// with the text. A sentence of more than ``longestSentence`` tokens is cut there. Time is linear in
/// the bytes; no byte is looked at more than a constant number of times.
struct Scanner {
  static let longestSentence = 1024
  /// The most bytes of closing quotes and brackets that a sentence takes along.
  static let longestClosing = 256

  let text: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  private(set) var end: Int
  var at: Int
  var isQuoted = false
  /// The end of the last run of bytes that was looked at for a host name, and what was found.
  var host = (end: 0, isHost: false)
  private var buffer = TokenBuffer()
  private var kept = TokenBuffer()
  /// How many tokens of the sentence are taken down.
  private var count = 0
  /// The classes of all words of the sentence, together, and whether it holds a digit.
  var classes: WordClass = []
  var hasNumber = false
  /// A word in it can be part of a name: a capital stands elsewhere than at the start, or the
  /// first word is none that the lexicon knows.
  var mayHoldName = false

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    at = range.lowerBound
    end = range.upperBound
  }

  /// The sentence last read, valid while the scanner is and until the next is read; see ``keep()``.
  var sentence: Sentence { Sentence(text: text, tokens: tokens, lexicon: lexicon) }

  var tokens: Tokens { Tokens(start: buffer.start, count: count) }

  /// Leaves the sentence last read as it is until another one is kept.
  mutating func keep() { swap(&buffer, &kept) }

  /// Goes on with another block of the same text.
  mutating func enter(_ range: Range<Int>) {
    at = range.lowerBound
    end = range.upperBound
    isQuoted = false
    host = (0, false)
  }

  /// Reads the next sentence; false at the end of the block.
  mutating func next() -> Bool {
    count = 0
    classes = []
    hasNumber = false
    mayHoldName = false
    var isSpaced = true
    while at < end {
      let byte = text[at]
      switch CharacterClass.of(byte) {
      case .space:
        at &+= 1
        isSpaced = true
        continue
      case .letter:
        word(isSpaced)
      case .digit:
        number(isSpaced)
      case .mark:
        if mark(isSpaced) { return true }
      case .lead:
        if beyondASCII(isSpaced) {
          isSpaced = true
          continue
        }
        if endsSentence() { return true }
      }
      isSpaced = false
      if count >= Scanner.longestSentence { return true }
    }
    return count > 0
  }

  /// The token last taken down.
  var last: Token? { count > 0 ? buffer.start[count - 1] : nil }

  /// Changes the word last taken down, which goes on to where the scanner is.
  mutating func lengthen(word: UInt16) {
    precondition(count > 0, "no word goes before")
    buffer.start[count - 1].end = UInt32(at)
    buffer.start[count - 1].word = word
    mayHoldName = true
    classes.formUnion(lexicon.classes(of: word))
  }

  /// Takes down a token that ends where the scanner is.
  @inline(__always)
  mutating func append(_ kind: TokenKind, _ start: Int, _ shape: TokenShape, _ word: UInt16) {
    var shape = shape
    let isFirst = count == 0
    if isFirst { shape.insert(.first) }
    if isQuoted { shape.insert(.quoted) }
    var own: WordClass = []
    if kind == .word {
      own = lexicon.classes(of: word)
      classes.formUnion(own)
    }
    if shape.contains(.capital), !isFirst || word == 0 || own.contains(.place) {
      mayHoldName = true
    }
    precondition(count < TokenBuffer.capacity, "a sentence has more tokens than fit")
    (buffer.start + count).initialize(
      to: Token(start: UInt32(start), end: UInt32(at), kind: kind, shape: shape, word: word))
    count &+= 1
  }
}
