import ClaimModel

/// Reads a day of a named month in every order: *June 20, 1981*, *10th of Jan 2018*, *2019/aug/01*.
struct CalendarDateRule: PhraseRule {
  static let info = RuleInfo(
    id: "calendar-date",
    summary: "A day with its month by name, with or without weekday and year.",
    reads: [
      "June 20, 1981", "20 June 1981", "the 5th of June", "Friday, August 11, 2017", "Sept. 13",
      "14 Dec", "2019/aug/01", "31 June 2017 (a day that the calendar does not have)",
    ],
    leavesAlone: ["In June 20 people", "may 2 people", "march 3 miles", "May 2017"],
    source: "reference annotations: for a date just the date expression")
  let triggers: WordClass = .month
  let startsAtDigits = false

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    CalendarDate.read(s, at: i).map { $0.phrase(in: s, clock: clock) }
  }

  func accepts(_ phrase: DatePhrase, in s: Sentence, clock: Clock) -> Bool {
    // "a.m.June 5" and the like are joined by accident; "X-May 5" is a name.
    !(s.isMark(phrase.start - 1, Mark.slash) && !s.isSpaced(phrase.start))
  }
}
