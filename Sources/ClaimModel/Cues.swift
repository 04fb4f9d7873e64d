/// The words around a claim in normal form: what relating compares.
///
/// Every string is lower-case. Stems are plain singular nouns and plain verbs. Nothing here is
/// taken from what the claim says, so equal values are no evidence that two claims belong together.
public struct Cues: Hashable, Sendable {
  /// The class of what happened, so that *killed* meets *executed* but not *wounded*.
  public var measure: Measure?
  /// The plain verb: `kill`.
  public var predicate: String?
  /// The head of the noun counted: `prisoner`.
  public var counted: String?
  /// True when people are counted.
  public var countsPeople: Bool
  /// Plain words that narrow the noun counted: `political`, `unarmed`.
  public var population: [String]
  /// The head of the event's name: `massacre`.
  public var event: String?
  /// True when the date is part of the event's name (*the 1988 massacre*) and so tells it apart.
  public var isNamedByDate: Bool
  /// True when the time comes from the sentences before and not from this one.
  public var isTimeInherited: Bool
  /// The person, body or thing that the figure belongs to: whose age, whose budget.
  public var owner: String?
  /// Names in the clause and the sentence.
  public var names: [String]
  /// Places in the clause and the sentence.
  public var places: [String]
  /// Other telling words, nearest first.
  public var terms: [Term]
  /// True in a caption, a byline or an embedded post, which tells of its own occasion.
  public var isAside: Bool
  /// True of a day or an hour at which something was written, or as of which other figures hold: in a
  /// byline or dateline, after *as of*.
  public var isOfWriting: Bool
  /// True of a sum or an hour in brackets after another, of which it is the conversion: *85 million
  /// euros ($108 million)*, *9 p.m. (0200 GMT)*.
  public var isConversion: Bool
  /// The zone of an hour, where the text names it: `utc`, `local`, `british`.
  public var zone: String?
  /// True in a line that leads to another article: *Related: 2 killed in Smithville*.
  public var isTeaser: Bool
  /// True of what is told as it stands: *have disinfected 415 wells*, *now has 110 beds*.
  public var isOngoing: Bool
  /// True in the title of an article.
  public var isTitle: Bool
  /// A digest of the sentence's words: equal in copies, 0 for a sentence too short to prove one.
  public var sentence: UInt64
  /// How many claims of the same kind stand before this one in its sentence.
  public var position: Int

  @inlinable
  public init(
    measure: Measure? = nil, predicate: String? = nil, counted: String? = nil,
    countsPeople: Bool = false, population: [String] = [], event: String? = nil,
    isNamedByDate: Bool = false,
    isTimeInherited: Bool = false, owner: String? = nil, names: [String] = [],
    places: [String] = [], terms: [Term] = [],
    isAside: Bool = false, isOfWriting: Bool = false, isConversion: Bool = false,
    zone: String? = nil, isTeaser: Bool = false, isOngoing: Bool = false,
    isTitle: Bool = false,
    sentence: UInt64 = 0, position: Int = 0
  ) {
    self.measure = measure
    self.predicate = predicate
    self.counted = counted
    self.countsPeople = countsPeople
    self.population = population
    self.event = event
    self.isNamedByDate = isNamedByDate
    self.isTimeInherited = isTimeInherited
    self.owner = owner
    self.names = names
    self.places = places
    self.terms = terms
    self.isAside = isAside
    self.isOfWriting = isOfWriting
    self.isConversion = isConversion
    self.zone = zone
    self.isTeaser = isTeaser
    self.isOngoing = isOngoing
    self.isTitle = isTitle
    self.sentence = sentence
    self.position = position
  }
}

/// A telling word and how far from the claim it stands.
public struct Term: Hashable, Sendable {
  public var stem: String
  public var reach: Reach
  /// Part of a name.
  public var isName: Bool

  @inlinable
  public init(stem: String, reach: Reach, isName: Bool = false) {
    self.stem = stem
    self.reach = reach
    self.isName = isName
  }
}

/// Where a word stands, seen from a claim.
public enum Reach: UInt8, Hashable, Comparable, Sendable {
  case clause, sentence, paragraph, heading, article

  public static func < (left: Reach, right: Reach) -> Bool { left.rawValue < right.rawValue }
}

/// Classes of what is counted or of what happened; within one, words are synonyms.
public enum Measure: String, Hashable, Sendable, CaseIterable {
  case killed, injured, struck, arrested, missing, displaced, rescued, infected
  case attended, employed, dismissed
  case spent, earned, owed, sold, allocated
  case produced, built, destroyed
  case voted, elected
  case founded, ended, began
  case born, died
  case charged, sentenced
  case said, published
  case relocated, signed
  /// It took place: *happened*, *occurred*.
  case happened
  /// There were so many: *had 2,201 persons on board*.
  case exists
  /// There was room for so many: *accommodation for 1,178 persons*.
  case holds

  /// What happened happened to people.
  public var isOfPeople: Bool {
    switch self {
    case .killed, .injured, .struck, .arrested, .missing, .displaced, .rescued, .infected,
      .attended,
      .employed, .dismissed, .died, .born, .charged, .sentenced:
      true
    default: false
    }
  }
}
