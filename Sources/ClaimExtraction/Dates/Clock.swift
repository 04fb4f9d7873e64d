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

  init(today: Day? = nil, told: DateSpan? = nil, year: Int? = nil, isPast: Bool = true) {
    self.today = today
    self.told = told
    self.year = year
    self.isPast = isPast
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
