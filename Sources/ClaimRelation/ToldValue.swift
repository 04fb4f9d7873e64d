import ClaimModel

/// A value that is seldom that of two things: a sum, a share, a day; no count up to twelve, and no hour.
struct ToldValue: Hashable {
  private var low: Number?
  private var high: Number?
  private var unit: String?
  private var earliest: Day?
  private var latest: Day?
  /// What a date names that its document does not place.
  private var fields: DateFields?
  /// Of many things there are so many: *two*, *a dozen*.
  private(set) var isOfMany = false

  init?(_ claim: Claim) {
    if let span = claim.value.date {
      (earliest, latest) = (span.earliest, span.latest)
      if !span.isResolved { fields = span.fields }
      return
    }
    guard let figure = claim.value.figure else { return nil }
    switch claim.kind {
    case .money, .percentage, .age, .measure: break
    default: isOfMany = (figure.low ?? figure.high).map { $0 <= Number(12) } ?? false
    }
    (low, high, unit) = (figure.low, figure.high, figure.unit)
  }
}
