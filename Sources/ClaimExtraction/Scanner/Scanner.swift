/// One pass over the bytes of a block: tokens, and where sentences end.
///
/// The scanner yields a sentence at a time into a buffer that it keeps, so memory does not grow
/// with the text. A sentence of more than ``longestSentence`` tokens is cut there, which ``cuts``
/// tells. Time is linear in the bytes; no byte is looked at more than a constant number of times.
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
  var taken: Taken
  /// How many sentences were cut because they have too many tokens, and where the first begins.
  private(set) var cuts = (count: 0, first: 0)
  /// A digit or a sign for a fraction stands in the sentence.
  var hasNumber = false

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    at = range.lowerBound
    end = range.upperBound
    taken = Taken(into: buffer, lexicon)
  }

  /// The classes of all words of the sentence, together.
  var classes: WordClass { taken.classes }

  /// A word of the sentence can be part of a name.
  var mayHoldName: Bool { taken.mayHoldName }

  /// The sentence last read, valid while the scanner is and until the next is read; see ``keep()``.
  var sentence: Sentence { Sentence(text: text, tokens: tokens, lexicon: lexicon) }

  var tokens: Tokens { Tokens(start: buffer.start, count: taken.count) }

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
    taken = Taken(into: buffer, lexicon)
    hasNumber = false
    var isSpaced = true
    while at < end {
      switch CharacterClass.of(text[at]) {
      case .space:
        at &+= 1
        isSpaced = true
        continue
      case .letter:
        if plainWords(&isSpaced) { continue }
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
      if taken.count >= Scanner.longestSentence {
        if cuts.count == 0 { cuts.first = Int(taken[0].start) }
        cuts.count += 1
        return true
      }
    }
    return taken.count > 0
  }

  /// The token last taken down.
  var last: Token? { taken.count > 0 ? taken[taken.count - 1] : nil }

  /// Takes down a token that ends where the scanner is.
  mutating func append(_ kind: TokenKind, _ start: Int, _ shape: TokenShape, _ word: UInt16) {
    taken.append(kind, start..<at, shape, word, isQuoted: isQuoted)
  }
}
