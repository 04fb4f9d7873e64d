import ClaimModel

/// What a header cell says of the cells that it heads.
struct Header {
  /// What the cells of a first column are, by the words over it.
  enum Stub {
    case place, body, date, rank
  }

  /// The noun that it names: *First-class passengers*.
  var noun: CountedNoun?
  var predicate: Action?
  var unit: CellUnit?
  /// The unit stands in brackets after words of its own: *n (%)*.
  var isUnitBracketed = false
  var date: HeaderDate?
  var names: [NameMention] = []
  /// Nothing but a name of a place, person or firm.
  var isName = false
  var isTotal = false
  /// *Target*, *Planned capacity*, *Design life*.
  var isPlanned = false
  /// *Number*, *Value*: a noun that says nothing of what is counted.
  var isVague = false
  var stub: Stub?
  /// Words that narrow a noun of another header: *First*, *Female*.
  var modifiers: [String] = []
  var terms: [Term] = []
  /// As written, without unit, date and footnotes.
  var text = ""
  /// What was taken from before it: *Total*, *Number of*.
  var stripped = ""
  var digest: UInt64 = 0

  struct Action {
    /// The plain verb.
    var base: String
    /// As a report has it: *saved*, *on board*.
    var said: String?
    var measure: Measure?
    /// The noun is the action: *Deaths*.
    var isNoun: Bool
  }

  var isEmpty: Bool { text.isEmpty && unit == nil && date == nil }
}

/// Words of headers that have a meaning of their own.
///
/// Source: compiled for this project from general knowledge of English.
enum HeaderWords {
  static let places: Set<String> = set(
    """
    country region state city province district county place location area town village island
    nation territory municipality prefecture canton borough ward port continent
    """)
  static let bodies: Set<String> = set(
    """
    company firm team club player athlete party candidate name bank airline ship vessel school
    driver rider person runner swimmer organisation organization agency university hospital member
    author artist manufacturer operator brand supplier customer employer winner
    """)
  static let dates: Set<String> = set(
    """
    year season date month quarter period day decade founded established born died opened launched
    built completed closed since commissioned decommissioned created introduced introduction
    launch opening birth death foundation
    """)
  static let ranks: Set<String> = set(
    """
    rank pos position id code ref page route phone zip postcode isbn row item lot serial bib isin
    ticker line bus platform room chapter section note notes version seed jersey shirt squad
    """)
  static let vague: Set<String> = set(
    """
    number amount value figure quantity count sum estimate actual item result reading measurement
    data detail description statistic frequency position status situation state
    """)
  static let totals: Set<String> = set(
    """
    total totals all sum overall combined altogether
    """)
  /// Plural nouns for sums of money.
  static let money: Set<String> = set(
    """
    sale asset liability expense cost earning profit revenue tax wage debt loan deposit receivable
    payable inventory reserve grant fund fee dividend export import payment proceed claim premium
    investment salary subsidy contribution borrowing receipt loss damage bond royalty rent saving
    operation activity product service duty interest pension benefit proceeds goods fine price
    """)
  /// What a first column of an account's heads is called.
  static let heads: Set<String> = set(
    """
    department item category programme program service sector area purpose function head heading
    line account source type use activity
    """)
  static let outflows: Set<String> = set(
    """
    loss deficit cost expense expenditure tax depreciation amortisation amortization impairment
    dividend payment repayment charge spending outflow
    """)
  /// Words of a line that is no summand of its table.
  static let derived: Set<String> = set(
    """
    average averages mean median mode net profit margin gross balance difference change growth per
    share rate ratio percent percentage % which thereof including excluding memo surplus deficit
    result remaining maximum minimum max min index cumulative running
    """)
  /// What a number of four digits under it is the year of.
  static let yearVerbs: Set<String> = set(
    """
    found establish open build launch complete bear die begin end start close create discover invent
    sign commission decommission introduce publish retire
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
