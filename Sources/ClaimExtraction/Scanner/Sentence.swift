/// The tokens of one sentence, with what rules ask of them.
///
/// Every question takes any index: outside the sentence the answer is no. It owns nothing: text and
/// tokens are those of the ``Scanner`` that read it, so that copies cost nothing.
struct Sentence {
  let text: UnsafeBufferPointer<UInt8>
  let tokens: Tokens
  let lexicon: Lexicon

  var count: Int { tokens.count }

  @inline(__always)
  func has(_ i: Int) -> Bool { i >= 0 && i < tokens.count }

  /// The readable bytes of tokens, which are in the sentence.
  func bytes(of range: Range<Int>) -> Range<Int> {
    Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  @inline(__always)
  func classes(_ i: Int) -> WordClass {
    guard has(i) else { return [] }
    let token = tokens[i]
    return token.kind == .word ? lexicon.classes(of: token.word) : []
  }

  /// True when the token's word has one of the classes.
  @inline(__always)
  func isAny(_ i: Int, _ classes: WordClass) -> Bool { !self.classes(i).isDisjoint(with: classes) }

  @inline(__always)
  func info(_ i: Int) -> WordInfo {
    guard has(i) else { return lexicon.info(0) }
    let token = tokens[i]
    return lexicon.info(token.kind == .word ? token.word : 0)
  }

  @inline(__always)
  func key(_ i: Int) -> KeyWord {
    guard has(i), tokens[i].kind == .word else { return .unknown }
    return KeyWord(rawValue: tokens[i].word) ?? .unknown
  }

  @inline(__always)
  func `is`(_ i: Int, _ key: KeyWord) -> Bool {
    has(i) && tokens[i].kind == .word && tokens[i].word == key.rawValue
  }

  @inline(__always)
  func `is`(_ i: Int, anyOf keys: KeyWord...) -> Bool {
    guard has(i) else { return false }
    let token = tokens[i]
    guard token.kind == .word, token.word != 0 else { return false }
    for key in keys where key.rawValue == token.word { return true }
    return false
  }

  @inline(__always)
  func isMark(_ i: Int, _ mark: UInt16) -> Bool {
    has(i) && tokens[i].kind == .mark && tokens[i].word == mark
  }

  @inline(__always)
  func isMark(_ i: Int, anyOf marks: UInt16...) -> Bool {
    guard has(i) else { return false }
    let token = tokens[i]
    guard token.kind == .mark else { return false }
    for mark in marks where mark == token.word { return true }
    return false
  }

  @inline(__always)
  func isNumber(_ i: Int) -> Bool { has(i) && tokens[i].kind == .number }

  @inline(__always)
  func isWord(_ i: Int) -> Bool { has(i) && tokens[i].kind == .word }

  /// White space stands before the token.
  @inline(__always)
  func isSpaced(_ i: Int) -> Bool { has(i) && tokens[i].shape.contains(.spaced) }

  /// A hyphen or dash joins token `i - 1` and `i + 1` without white space.
  @inline(__always)
  func isJoint(_ i: Int) -> Bool {
    (isMark(i, Mark.hyphen) || isMark(i, Mark.dash)) && !isSpaced(i) && has(i + 1)
      && !isSpaced(i + 1)
  }

  /// The words from `i` are these, each a lower-case word.
  func matches(_ i: Int, _ keys: [KeyWord]) -> Bool {
    for (offset, key) in keys.enumerated() where !self.is(i + offset, key) { return false }
    return true
  }

  /// The first word of its sentence, or of what a quotation mark, colon or bracket opens: any word has
  /// a capital there.
  func isInitial(_ i: Int) -> Bool {
    has(i) && tokens[i].shape.contains(.first)
      || isMark(
        i - 1, anyOf: Mark.openQuote, Mark.colon, Mark.openParenthesis, Mark.bullet, Mark.asterisk)
  }

  func isCapital(_ i: Int) -> Bool { has(i) && tokens[i].shape.contains(.capital) }

  /// The readable bytes of a token.
  func bytes(_ i: Int) -> UnsafeBufferPointer<UInt8> {
    guard has(i) else { return UnsafeBufferPointer(rebasing: text[0..<0]) }
    return UnsafeBufferPointer(rebasing: text[Int(tokens[i].start)..<Int(tokens[i].end)])
  }

  func string(_ i: Int) -> String { String(decoding: bytes(i), as: UTF8.self) }

  /// The readable text from the first token's start to the last one's end.
  func string(_ range: Range<Int>) -> String {
    guard !range.isEmpty, has(range.lowerBound), has(range.upperBound - 1) else { return "" }
    let from = Int(tokens[range.lowerBound].start)
    let to = Int(tokens[range.upperBound - 1].end)
    return String(decoding: UnsafeBufferPointer(rebasing: text[from..<to]), as: UTF8.self)
  }

  func length(_ i: Int) -> Int { has(i) ? Int(tokens[i].end - tokens[i].start) : 0 }

  /// The word has one of the classes and is no function word that is spelt like it: *in* is no inch.
  func isThing(_ i: Int, _ classes: WordClass) -> Bool {
    isAny(i, classes) && !isAny(i, .function)
  }
}
