import ClaimModel

/// Reads dates in digits alone: `2018-06-30`, `6/30/2018`, `30.6.2018`, `20180630`.
///
/// Two numbers before a year are month and day in that order, unless the first is above 12.
struct NumericDateRule: PhraseRule {
  static let info = RuleInfo(
    id: "numeric-date",
    summary: "A date in digits: ISO 8601, or month and day with slashes, hyphens or periods.",
    reads: ["2018-06-30", "6/30/2018", "30/6/2018", "30.6.2018", "6/30", "3/3/15", "20161016"],
    leavesAlone: ["1/2 cup", "24/7", "9/11", "555-12-1234", "2018-32", "10-4"],
    source: "ISO 8601; ambiguous numeric dates are read month first")
  let triggers: WordClass = .weekday
  let startsAtDigits = true
  /// Whether `7-6` and `5/6` are dates without a word that asks for one: as the ends of a range.
  var takesLoose = false

  /// A mark of dates beside the digits, or as many digits as a whole date has.
  func isWorthwhile(_ s: Sentence, around i: Int) -> Bool {
    !s.isNumber(i) || s.length(i) == 8
      || s.isMark(i + 1, anyOf: Mark.slash, Mark.hyphen, Mark.period)
  }

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    var at = i
    var weekday: Int?
    if let named = DatePieces.weekday(s, i) {
      weekday = named.value
      at = s.isMark(named.next, Mark.comma) ? named.next + 1 : named.next
    }
    guard let date = NumericDate.read(s, at: at), weekday != nil || takesLoose || !date.isLoose
    else {
      return nil
    }
    let fields = DateFields(
      year: date.year, month: date.month, day: date.day, weekday: weekday)
    let (span, problem) = Resolve.day(
      year: date.year, month: date.month, day: date.day, weekday: weekday, clock: clock,
      tense: date.year == nil ? Tense.read(s, from: i, clock: clock) : .past)
    var placed = span
    placed.fields = fields
    return DatePhrase(i..<date.end, placed, problem: problem)
  }
}
