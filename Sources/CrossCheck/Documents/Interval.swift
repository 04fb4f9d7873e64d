import ClaimModel

/// Where the true value behind a figure lies, as its words and its digits leave it open.
///
/// Both ends belong to it; an end that is `nil` is open. Arithmetic on intervals gives every value
/// that the figures allow between them, so that what lies outside is no matter of rounding. A result
/// that leaves 128 bits opens the end: nothing is ever called wrong for want of room.
struct Interval: Equatable {
  var low: Number?
  var high: Number?

  init(_ low: Number?, _ high: Number?) {
    self.low = low
    self.high = high
  }

  init(_ figure: Figure, _ sort: Sort) {
    let slack = Interval.slack(figure, sort)
    low = figure.low.flatMap { $0.subtracting(slack) }
    high = figure.high.flatMap { $0.adding(slack) }
  }

  init?(_ claim: Claim) {
    guard let figure = claim.value.figure else { return nil }
    self.init(figure, Sort(claim.kind))
  }

  /// The figure as it is written, with nothing left open by its digits: what messages show.
  static func written(_ claim: Claim) -> Interval {
    Interval(claim.value.figure?.low, claim.value.figure?.high)
  }

  static func sum(_ parts: some Sequence<Interval>) -> Interval {
    parts.reduce(Interval(Number(0), Number(0)), +)
  }

  /// How far the true value may lie from the figure: a tenth for *about*; half a unit of the last
  /// digit for what is measured and for counts of a thousand or more that end in two noughts. Noughts
  /// at the end may be exact, so they cover no more than a twentieth of the figure, and a twelfth
  /// where there are three of them or more.
  private static func slack(_ figure: Figure, _ sort: Sort) -> Number {
    guard let low = figure.low ?? figure.high, let high = figure.high ?? figure.low,
      let half = Rounding.half(of: figure.grain)
    else { return Number(0) }
    let size = min(low.magnitude, high.magnitude)
    func share(_ parts: Int) -> Number { size.divided(by: Number(parts)) ?? Number(0) }
    switch figure.modifier {
    case .about: return max(share(10), figure.grain <= 0 ? max(half, Number(1)) : half)
    case .exact:
      switch sort {
      case .aged: return Number(0)
      case .counted:
        let isRound = figure.grain >= 2 && size >= Number(1000)
        return isRound ? cap(half, figure.grain, share) : Number(0)
      case .measured: return figure.grain <= 0 ? half : cap(half, figure.grain, share)
      }
    default: return Number(0)
    }
  }

  private static func cap(_ half: Number, _ grain: Int, _ share: (Int) -> Number) -> Number {
    min(half, share(grain >= 3 ? 12 : 20))
  }

  func meets(_ other: Interval) -> Bool {
    if let high, let low = other.low, high < low { return false }
    if let low, let high = other.high, high < low { return false }
    return true
  }

  static func + (left: Interval, right: Interval) -> Interval {
    Interval(
      both(left.low, right.low) { $0.adding($1) }, both(left.high, right.high) { $0.adding($1) })
  }

  static func - (left: Interval, right: Interval) -> Interval {
    Interval(
      both(left.low, right.high) { $0.subtracting($1) },
      both(left.high, right.low) { $0.subtracting($1) })
  }

  /// What one is of the other, in hundredths; both ends open unless the divisor is above nought.
  func percent(of whole: Interval) -> Interval {
    guard let bottom = whole.low, bottom > Number(0), low.map({ !$0.isNegative }) ?? false else {
      return Interval(nil, nil)
    }
    func share(_ part: Number?, _ whole: Number?) -> Number? {
      Interval.both(part, whole) { $0.divided(by: $1) }?.multiplied(by: Number(100))
    }
    return Interval(share(low, whole.high), share(high, bottom))
  }

  /// A value alone, when nothing is left open.
  var value: Number? { low == high ? low : nil }

  /// `54`, or `50 to 58`.
  var text: String {
    if let value { return Text.rounded(value, grain: value.isWhole ? 0 : -2) }
    switch (low, high) {
    case (let low?, let high?):
      return Text.rounded(low, grain: -1) + " to " + Text.rounded(high, grain: -1)
    case (let low?, nil): return Text.rounded(low, grain: -1) + " or more"
    case (nil, let high?): return Text.rounded(high, grain: -1) + " or less"
    case (nil, nil): return "anything"
    }
  }

  private static func both(
    _ a: Number?, _ b: Number?, _ apply: (Number, Number) -> Number?
  ) -> Number? {
    guard let a, let b else { return nil }
    return apply(a, b)
  }
}
