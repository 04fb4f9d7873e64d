/// Small words that say how figures stand to one another.
///
/// Source: compiled for this project from general knowledge of English.
enum BondWords {
  static let and: Set<String> = ["and", "plus", "&"]
  static let those: Set<String> = ["whom", "which", "them", "these", "those"]
  /// Before the last part of a whole.
  static let rest: Set<String> = ["the", "other", "remaining", "another", "further"]
  /// What stands between a list and the total that closes it, marks included.
  static let closing: Set<String> = [
    ",", ";", "(", ":", "\u{2013}", "for", "making", "or", "giving", "a", "an", "grand", "total",
    "of", "in", "all", "totalling", "totaling", "altogether",
  ]
  /// Words of a list that is not the whole.
  static let open: Set<String> = set(
    """
    including included includes include among mostly mainly chiefly notably particularly especially
    least example instance others rest remainder several various unknown unidentified also
    only say such up like whom which them these those some most many few both respectively
    """)
  /// Nouns of which each one holds several.
  static let collective: Set<String> = set(
    """
    group family couple crew team pair household class company band generation set party batch
    community club school category section type kind sort stage phase part round step way cohort
    arm wave series shift panel league division unit regiment battalion squad lot dozen
    """)
  /// What went up, as a verb or a noun.
  static let rises: Set<String> = set(
    """
    rise increase grow growth climb jump soar surge raise gain advance widen leap
    """)
  static let falls: Set<String> = set(
    """
    fall decrease drop decline shrink plunge slump sink plummet tumble dip slide reduce reduction
    lower cut loss narrow shrinkage
    """)
  /// Nouns for a change that do not say which way.
  static let changes: Set<String> = set("change difference swing gap")
  /// What makes a change one of many, or one against another base.
  static let repeated: Set<String> = set(
    """
    a an per each every annually yearly monthly annual average annualised annualized compound
    year-on-year quarterly weekly on compared from than over since more versus
    """)
  /// Ranks rise as their numbers fall, and so does a currency told in units of another.
  static let upsideDown: Set<String> = set(
    """
    rank ranks ranking rankings ranked place places position spot seed seeded number no against
    currency dollar dollars euro euros yen pound pounds rouble roubles ruble rubles rupee rupees
    lira peso yuan won rand naira rial real franc francs
    """)
  /// What lasts.
  static let lasting: Set<String> = set(
    """
    period reign tenure presidency spell stint visit tour trip stay journey voyage absence hiatus
    exile captivity occupation truce ceasefire strike siege war campaign trial festival conference
    tournament outbreak drought rule run closure
    """)
  /// Kin, whose ages are not those of the person told of.
  static let kin: Set<String> = set(
    """
    wife husband son sons daughter daughters mother father brother sister child children parents
    grandfather grandmother grandson granddaughter uncle aunt cousin widow widower twin twins
    """)
  static let born: Set<String> = ["born", "b"]
  static let died: Set<String> = ["died", "dies", "dead", "d"]
  static let remembering: Set<String> = set("mark celebrate commemorate observe honour honor be")

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
