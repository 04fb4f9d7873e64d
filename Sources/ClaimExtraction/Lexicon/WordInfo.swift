import ClaimModel

/// What the lexicon knows of one word.
struct WordInfo: Sendable {
  var classes: WordClass = []
  /// The value of a number word, the power of ten of a scale, the denominator of a fraction.
  var number: Int32 = 0
  var ordinal: Int32 = 0
  var scale: Int32 = 0
  var denominator: Int32 = 0
  var vague: Int32 = -1
  /// Month 1 to 12, weekday 1 to 7, or the first month of a season.
  var month: UInt8 = 0
  var weekday: UInt8 = 0
  var season: UInt8 = 0
  /// The word number of the base form of a verb, 0 where there is none.
  var verb: UInt16 = 0
  var form: VerbForm = .base
  /// The word number of the singular of a noun, 0 where the word is no known plural.
  var singular: UInt16 = 0
  /// The word number of the verb that a noun stands for: *execute* for *execution*.
  var action: UInt16 = 0
  /// Index in ``UnitTable/entries`` plus one, for the word as written and as a symbol.
  var unit: UInt16 = 0
  var currency: UInt16 = 0
  /// Set on base verbs.
  var measure: Measure?
  /// On base verbs, the word number of the participle.
  var participle: UInt16 = 0
}

enum VerbForm: UInt8, Sendable {
  case base, thirdPerson, past, participle, gerund
}
