/// The one person whom the last sentence with names tells of, for *he was 57* and *the 38-year-old*.
///
/// A name of two words and more is taken for a person's, unless its last word is a noun (*Harbour
/// Partners*). Where a sentence names somebody or something besides, any of them may be meant, and
/// nobody is told of.
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
  private var namesOthers = false

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Takes a name of the sentence that is being read.
  mutating func take(_ span: NameSpan, _ s: Sentence) {
    if NameFinder.isThing(s, span.tokens) { return }
    // "Support will come from Piper Landry": any name after *from* is read as a place.
    if span.isPlace {
      if s.isDisjoint(span.tokens.upperBound - 1, .place) { namesOthers = true }
      return
    }
    if span.tokens.count == 1 {
      let bytes = PersonTold.bytes(span.tokens, s)
      if !isLastWord(bytes, of: named ?? name) { namesOthers = true }
    } else if PersonTold.isPerson(span.tokens, s) {
      let new = Name(
        whole: PersonTold.bytes(span.tokens, s), plain: PersonTold.bytes(span.plain, s))
      if named != nil { namesOthers = true }
      named = named ?? new
    }
  }

  static func isPerson(_ name: Range<Int>, _ s: Sentence) -> Bool {
    name.count > 1
      && s.isDisjoint(name.upperBound - 1, [.noun, .place, .nationality, .month, .weekday])
  }

  /// The sentence is read.
  mutating func advance() {
    if namesOthers {
      name = nil
    } else if let named {
      name = named
    }
    named = nil
    namesOthers = false
  }

  private static func bytes(_ tokens: Range<Int>, _ s: Sentence) -> Range<Int> {
    Int(s.tokens[tokens.lowerBound].start)..<Int(s.tokens[tokens.upperBound - 1].end)
  }

  private func isLastWord(_ word: Range<Int>, of name: Name?) -> Bool {
    guard let name, word.count < name.whole.count,
      text[name.whole.upperBound - word.count - 1] == 0x20
    else { return false }
    return text[name.whole.suffix(word.count)].elementsEqual(text[word])
  }
}
