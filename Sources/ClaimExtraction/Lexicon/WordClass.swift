/// What a word can be. A word may belong to several classes; its neighbours decide.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  // Closed classes.
  static let determiner = WordClass(rawValue: 1 << 0)
  static let possessive = WordClass(rawValue: 1 << 1)
  static let quantifier = WordClass(rawValue: 1 << 2)
  static let pronoun = WordClass(rawValue: 1 << 3)
  static let preposition = WordClass(rawValue: 1 << 4)
  static let conjunction = WordClass(rawValue: 1 << 5)
  static let subordinator = WordClass(rawValue: 1 << 6)
  static let relative = WordClass(rawValue: 1 << 7)
  static let auxiliary = WordClass(rawValue: 1 << 8)
  static let modal = WordClass(rawValue: 1 << 9)
  static let negation = WordClass(rawValue: 1 << 10)
  static let adverb = WordClass(rawValue: 1 << 11)

  // Open classes.
  static let noun = WordClass(rawValue: 1 << 12)
  static let adjective = WordClass(rawValue: 1 << 13)
  static let verb = WordClass(rawValue: 1 << 14)
  /// A past form that can be a participle: *killed*, *held*.
  static let participle = WordClass(rawValue: 1 << 15)
  static let gerund = WordClass(rawValue: 1 << 16)
  /// *say*, *estimate*, *report*: what stands with it is somebody's word.
  static let reporting = WordClass(rawValue: 1 << 17)
  static let person = WordClass(rawValue: 1 << 18)
  static let title = WordClass(rawValue: 1 << 19)
  static let place = WordClass(rawValue: 1 << 20)
  /// *Iranian*, *British*.
  static let nationality = WordClass(rawValue: 1 << 21)
  /// A noun that names something that happens: *massacre*, *rally*, *earthquake*.
  static let event = WordClass(rawValue: 1 << 22)
  /// A verb without an object: *die*, *erupt*.
  static let intransitive = WordClass(rawValue: 1 << 23)

  // Numbers.
  static let unitNumber = WordClass(rawValue: 1 << 24)
  static let tensNumber = WordClass(rawValue: 1 << 25)
  static let hundred = WordClass(rawValue: 1 << 26)
  static let scale = WordClass(rawValue: 1 << 27)
  static let dozen = WordClass(rawValue: 1 << 28)
  static let ordinal = WordClass(rawValue: 1 << 29)
  static let fraction = WordClass(rawValue: 1 << 30)
  /// *dozens*, *thousands*: a size, not a number.
  static let vagueSize = WordClass(rawValue: 1 << 31)
  static let scaleSuffix = WordClass(rawValue: 1 << 32)

  // Calendar.
  static let month = WordClass(rawValue: 1 << 33)
  static let weekday = WordClass(rawValue: 1 << 34)
  static let season = WordClass(rawValue: 1 << 35)
  static let timeUnit = WordClass(rawValue: 1 << 36)
  /// *today*, *yesterday*, *now*.
  static let deictic = WordClass(rawValue: 1 << 37)
  static let dayPart = WordClass(rawValue: 1 << 38)
  static let feast = WordClass(rawValue: 1 << 39)
  static let era = WordClass(rawValue: 1 << 40)
  /// *nineties*: a decade by name.
  static let decade = WordClass(rawValue: 1 << 41)
  /// *Q3*, *H1*, *FY*: a part of a year by its label.
  static let period = WordClass(rawValue: 1 << 42)

  // Units.
  static let unit = WordClass(rawValue: 1 << 43)
  static let currency = WordClass(rawValue: 1 << 44)
  /// *twice*, *double*, *threefold*: a multiple.
  static let multiple = WordClass(rawValue: 1 << 45)
  /// *rise*, *fell*, *growing*: a figure before it is where the change began.
  static let change = WordClass(rawValue: 1 << 46)

  // Text.
  static let abbreviation = WordClass(rawValue: 1 << 47)
  /// *page*, *section*, *version*: the number after it is a label.
  static let label = WordClass(rawValue: 1 << 48)

  static let numberWord: WordClass = [.unitNumber, .tensNumber, .hundred, .scale, .dozen]
  static let function: WordClass = [
    .determiner, .possessive, .quantifier, .pronoun, .preposition, .conjunction, .subordinator,
    .relative, .auxiliary, .modal, .negation,
  ]
}
