import ClaimModel

/// The days that relative dates count from.
struct Clock: Sendable {
  /// The day of the article, or of the embedded post; `nil` when the document does not say.
  var today: Day?
  /// The date last told in the text, for *a month later* and *the same day*.
  var told: DateSpan?
  /// The year of the date last told in full, close by: a history tells *April 15* in its own year.
  var year: Int?
  /// The verb of the sentence stands in the past: *on Wednesday* is the one before.
  var isPast: Bool

  /// The first day last told, when it is told no more coarsely than `precision`.
  func toldDay(_ precision: DatePrecision) -> Day? {
    guard let told, told.precision.days <= precision.days else { return nil }
    return told.earliest
  }

  /// The year told, where the text is not of its own day: none is written, or it is years away.
  var narrated: Int? {
    guard let year else { return nil }
    guard let today else { return year }
    return (today.year - year).magnitude >= 2 ? year : nil
  }

  /// Goes on from a date that the sentence has told.
  ///
  /// - Parameter isNarrated: see ``Sentence/isNarrated(_:)``.
  mutating func tell(_ date: DateSpan, isNarrated: Bool) {
    told = date
    if isNarrated, let named = date.narratedYear {
      year = named
    } else if let known = year, let first = date.earliest?.year, first > known {
      // "was jailed on 9 August 2008, freed in 2012 and married on 4 June"; "last week, on 1 November"
      year = date.isRelative ? nil : first
    }
  }

  init(today: Day? = nil, told: DateSpan? = nil, year: Int? = nil, isPast: Bool = true) {
    self.today = today
    self.told = told
    self.year = year
    self.isPast = isPast
  }
}

extension DateSpan {
  /// The one year that the words name.
  var narratedYear: Int? {
    guard !isRelative, [.day, .month, .season, .year].contains(precision) else { return nil }
    // The winter of 1963 ends in the next; a stretch from one year into another names none.
    if modifier == .range, earliest?.year != latest?.year { return nil }
    return fields.year ?? earliest?.year
  }
}

extension DatePrecision {
  /// About how many days it spans, to tell the finer of two.
  fileprivate var days: Int {
    switch self {
    case .day: 1
    case .week: 7
    case .month: 30
    case .season: 90
    case .year: 365
    case .decade: 3650
    case .century: 36_500
    case .open: .max
    }
  }
}
