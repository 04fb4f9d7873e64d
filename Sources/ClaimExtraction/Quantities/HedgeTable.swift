import ClaimModel

/// Phrases that widen a figure, and what they make of it.
///
/// Source: what the words entail, as reference dictionaries define them: *at least* includes its
/// bound, *more than* does not; *nearly* and *some* give a value without a bound.
enum HedgeTable {
  typealias Row = (words: [UInt16], modifier: Modifier)

  /// Phrases before the number by their last word, the longest first.
  static let before = index(beforePhrases) { $0.last }
  /// Phrases after the number by their first word, the longest first.
  static let after = index(afterPhrases) { $0.first }

  private static let beforePhrases: [(Modifier, String)] = [
    (
      .moreThan,
      """
      more than|over|above|in excess of|upwards of|upward of|greater than|larger than|higher than|\
      longer than|older than|bigger than|heavier than|exceeding|exceed|exceeds|exceeded|\
      surpassing|surpass|surpasses|surpassed|topping|beyond
      """
    ),
    (
      .lessThan,
      """
      less than|fewer than|under|below|lower than|smaller than|shorter than|younger than|short of|\
      just shy of|a little shy of|slightly shy of
      """
    ),
    (
      .atLeast,
      """
      at least|no fewer than|not fewer than|no less than|not less than|nothing less than|\
      a minimum of|minimum of|minimum|as few as|as little as|greater than or equal to|\
      more than or equal to|equal to or more than|equal to or greater than|greater or equal than|\
      at least or equal to|no lower than|no younger than|no smaller than|no shorter than
      """
    ),
    (
      .atMost,
      """
      at most|up to|no more than|not more than|as many as|as much as|a maximum of|maximum of|\
      maximum|at the most|less than or equal to|less or equal than|smaller or equal than|\
      smaller than or equal to|equal to or less than|equal to or fewer than|not over|\
      not exceeding|no longer than|no older than|no higher than|no greater than|no larger than|\
      no bigger than|no later than|not greater than|not larger than|not longer than|not higher than|\
      not older than|as high as|as long as
      """
    ),
    (
      .about,
      """
      about|around|roughly|approximately|approx|some|an estimated|estimated|nearly|almost|\
      close to|near|circa|ca|somewhere around|something like|in the region of|\
      in the neighborhood of|in the neighbourhood of|in the vicinity of|on the order of|\
      of the order of|in the order of|approaching|nearing|an approximate|just about|maybe|perhaps|\
      somewhere near|as about|closer to|nearer to|nearer|getting on for|not far off
      """
    ),
    (.exact, "exactly|precisely|equal to|equals"),
  ]

  private static let afterPhrases: [(Modifier, String)] = [
    (
      .atLeast,
      """
      or more|and more|and up|or over|and over|or older|and older|or above|and above|or higher|\
      or greater|or longer|or larger|and upwards|or upwards|plus
      """
    ),
    (
      .atMost,
      "or less|and less|or fewer|or under|and under|or younger|and younger|or below|or lower"
    ),
    (.about, "or so|or thereabouts|give or take|more or less|odd"),
  ]

  private static func index(
    _ phrases: [(Modifier, String)], by key: ([UInt16]) -> UInt16?
  ) -> WordTable<[Row]> {
    let lexicon = Lexicon.shared
    var rows: [UInt16: [Row]] = [:]
    for (modifier, table) in phrases {
      for phrase in table.split(separator: "|") {
        let words = phrase.split(separator: " ").map { lexicon.find($0) }
        precondition(!words.contains(0), "a hedge word is missing from the lexicon")
        if let key = key(words) { rows[key, default: []].append((words, modifier)) }
      }
    }
    return WordTable(rows.mapValues { $0.sorted { $0.words.count > $1.words.count } })
  }
}
