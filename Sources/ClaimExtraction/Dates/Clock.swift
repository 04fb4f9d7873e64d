import ClaimModel

/// The days that relative dates count from.
struct Clock: Sendable {
  /// The day of the article, or of the embedded post; `nil` when the document does not say.
  var today: Day?
  /// The date last told in the text, for *a month later* and *the same day*.
  var told: DateSpan?
  /// The verb of the sentence stands in the past: *on Wednesday* is the one before.
  var isPast: Bool

  init(today: Day? = nil, told: DateSpan? = nil, isPast: Bool = true) {
    self.today = today
    self.told = told
    self.isPast = isPast
  }
}
