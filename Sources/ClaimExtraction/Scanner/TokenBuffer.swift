/// Room for the tokens of one sentence, used again for the next.
///
/// It is made once and never grows; how much of it is filled the ``Scanner`` knows.
final class TokenBuffer {
  /// One sentence of ``Scanner/longestSentence`` tokens fits, with the genitive and the closing marks
  /// that its last token may bring along.
  static let capacity = Scanner.longestSentence + Scanner.longestClosing + 8

  let start = UnsafeMutablePointer<Token>.allocate(capacity: capacity)

  deinit { start.deallocate() }
}

/// The tokens of a sentence where the scanner has them; every index is checked.
struct Tokens: RandomAccessCollection {
  let start: UnsafeMutablePointer<Token>
  let count: Int

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  @inline(__always)
  subscript(_ i: Int) -> Token {
    precondition(i >= 0 && i < count, "no such token")
    return start[i]
  }
}
