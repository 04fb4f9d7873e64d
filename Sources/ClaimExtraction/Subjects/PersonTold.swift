/// The one person whom the sentence before names, for *she is 66* and *the 38-year-old*.
///
/// A name of two words and more is taken for a person's, unless its last word is a noun (*Harbour
/// Partners*). Where a sentence names or mentions somebody or something besides (*her husband*), any of them
/// may be meant, and nobody is told of. A paragraph of its own, or a sentence that names nobody, ends it.
struct PersonTold {
  /// The readable bytes of a name, and of the same without the titles before it.
  struct Name {
    var whole: Range<Int>
    var plain: Range<Int>
  }

  private(set) var name: Name?
  private let text: UnsafeBufferPointer<UInt8>

  /// What the sentence that is being read names.
  private var named: Name?
  private var namedTokens = 0..<0
  private var namesOthers = false
  private var namesKnown = false

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Takes a name of the sentence that is being read.
  mutating func take(_ span: NameSpan, _ s: Sentence) {
    if namesOthers { return }
    // "Support will come from Piper Landry": any name after *from* is read as a place.
    if span.isPlace, s.isAny(span.tokens.upperBound - 1, .place) { return }
    let bytes = s.bytes(of: span.tokens)
    if span.tokens.count == 1, isLastWord(bytes, of: named ?? name) {
      namesKnown = true
    } else if named == nil, !span.isPlace, PersonTold.isFullName(span.tokens, s) {
      named = Name(whole: bytes, plain: s.bytes(of: span.plain))
      namedTokens = span.tokens
    } else {
      namesOthers = true
    }
  }

  /// Of two words or more, the last of which is no noun.
  static func isFullName(_ name: Range<Int>, _ s: Sentence) -> Bool {
    name.count > 1 && !NameFinder.isThing(s, name)
      && s.isDisjoint(name.upperBound - 1, [.noun, .place, .nationality, .month, .weekday])
  }

  /// The sentence is read.
  mutating func advance(_ s: Sentence) {
    if namesOthers || named == nil && !namesKnown || mentionsOthers(s) {
      name = nil
    } else if named != nil {
      name = named
    }
    reset()
  }

  /// *Ana Ruiz and her husband*; *the chef, Ana Ruiz* is one person.
  private func mentionsOthers(_ s: Sentence) -> Bool {
    let own = namedTokens.lowerBound - 3..<namedTokens.upperBound
    return (0..<s.count).contains { s.isAny($0, .person) && !own.contains($0) }
  }

  /// A paragraph begins, or a sentence names nobody.
  mutating func forget() {
    name = nil
    reset()
  }

  private mutating func reset() {
    named = nil
    namedTokens = 0..<0
    namesOthers = false
    namesKnown = false
  }

  private func isLastWord(_ word: Range<Int>, of name: Name?) -> Bool {
    guard let name, word.count < name.whole.count,
      text[name.whole.upperBound - word.count - 1] == 0x20
    else { return false }
    return text[name.whole.suffix(word.count)].elementsEqual(text[word])
  }
}
