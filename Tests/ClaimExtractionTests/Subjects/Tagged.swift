@testable import ClaimExtraction

/// A sentence written as words with their tags: `Police/N arrested/V 30/# people/N`.
///
/// A token without a tag is not asked for. Marks are set as in text: a hyphen joins, and a comma,
/// period or genitive stands right after its word.
struct TaggedSentence {
  var text = ""
  /// The expected tag of each token, `nil` where none is asked for.
  var expected: [ClaimExtraction.Tag?] = []

  static let letters: [Substring: ClaimExtraction.Tag] = [
    "D": .determiner, "#": .number, "A": .adjective, "N": .noun, "P": .name, "V": .verb,
    "E": .participle, "G": .gerund, "X": .auxiliary, "I": .preposition, "C": .conjunction,
    "R": .pronoun, "B": .adverb, "W": .relative, "S": .subordinator, "Z": .negation,
    "T": .infinitive,
  ]

  init(_ row: Substring) {
    var joins = true
    for item in row.split(separator: " ") {
      let slash = item.lastIndex(of: "/")
      let tag = slash.flatMap { TaggedSentence.letters[item[item.index(after: $0)...]] }
      let word = tag == nil ? item : item[..<slash!]
      let isClosing = [",", ".", ";", ":", "?", "'s", "’s", "’", "-", ")", "%", "”"].contains(word)
      if !joins, !isClosing { text += " " }
      text += word
      joins = ["-", "(", "$", "“", "€", "£"].contains(word)
      expected.append(tag)
    }
  }

  /// The tokens and the tags that the tagger gives them.
  func tagged() -> [(word: String, tag: ClaimExtraction.Tag)] { Self.tag(text) }

  static func tag(_ text: String) -> [(word: String, tag: ClaimExtraction.Tag)] {
    parse(text) { p in (0..<p.s.count).map { (p.s.string($0), p.tags[$0]) } }
  }

  /// Gives the parse of the first sentence of a text.
  static func parse<Value>(_ text: String, _ body: (Parse) -> Value) -> Value {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var scanner = Scanner(bytes, 0..<bytes.count, lexicon: .shared)
      _ = scanner.next()
      return withExtendedLifetime(scanner) { body(Parse(scanner.sentence)) }
    }
  }
}
