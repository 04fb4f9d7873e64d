import ClaimModel

/// An interval whose ends may be open or missing: what a claim states, or what a term allows.
struct Extent<Value: Comparable & Sendable>: Sendable {
  var low: Value?
  var high: Value?
  /// The end itself does not belong to the interval.
  var isLowOpen = false
  var isHighOpen = false

  /// Every value of this interval is one of the other; an end missing here must be missing there.
  func lies(within other: Extent) -> Bool {
    if let limit = other.low {
      guard let low, low > limit || low == limit && (isLowOpen || !other.isLowOpen) else {
        return false
      }
    }
    if let limit = other.high {
      guard let high, high < limit || high == limit && (isHighOpen || !other.isHighOpen) else {
        return false
      }
    }
    return true
  }
}

extension Extent<Number> {
  init(_ figure: Figure) {
    self.init(
      low: figure.low, high: figure.high, isLowOpen: figure.modifier == .moreThan,
      isHighOpen: figure.modifier == .lessThan)
  }
}

extension Extent<Day> {
  init(_ span: DateSpan) { self.init(low: span.earliest, high: span.latest) }
}

extension Extent<Int> {
  init(_ span: ClockSpan) { self.init(low: span.earliest, high: span.latest) }
}
