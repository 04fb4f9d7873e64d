/// The part of speech of a token in its sentence.
enum Tag: UInt8, Sendable {
  case determiner, number, adjective, noun, name, verb, participle, gerund, auxiliary
  case preposition, conjunction, pronoun, adverb, relative, subordinator, negation
  case genitive, comma, mark, infinitive, other

  /// Can stand in a noun group.
  var isNominal: Bool {
    switch self {
    case .noun, .name: true
    default: false
    }
  }
}
