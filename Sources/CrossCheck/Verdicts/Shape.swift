import ClaimModel

/// What a figure's words entail.
enum Shape {
  /// *more than 1,500*, *at least 50*.
  case floor(Number)
  /// *fewer than 200*, *up to 300*.
  case ceiling(Number)
  /// *thousands*: at least the low end, and seldom said of more than the high end.
  case magnitude(Number, Number)
  /// A value or a range, with what rounding adds on both sides.
  case band(Band)
  /// No end at all.
  case nothing

  init(_ figure: Figure, beside other: Figure, _ sort: Sort) {
    switch (figure.low, figure.high) {
    case (let low?, nil): self = .floor(low)
    case (nil, let high?): self = .ceiling(high)
    case (let low?, let high?):
      switch figure.modifier {
      case .orderOfMagnitude: self = .magnitude(low, high)
      case .moreThan, .atLeast: self = .floor(low)
      case .lessThan, .atMost: self = .ceiling(high)
      default:
        func margin(_ parts: Int) -> Number {
          Rounding.margin(figure, beside: other, sort, parts: parts)
        }
        self = .band(
          Band(
            low: low, high: high, margin: margin(Rounding.unnoticed),
            greatestMargin: margin(Figure.greatestRounding), isHedged: figure.modifier == .about))
      }
    case (nil, nil): self = .nothing
    }
  }
}

/// A closed interval, as said and as rounding widens it.
struct Band {
  var low: Number
  var high: Number
  /// What rounding adds without a reader minding.
  var margin: Number
  /// What rounding can add at most.
  var greatestMargin: Number
  var isHedged: Bool

  var lowest: Number { low.subtracting(margin) ?? low }
  var highest: Number { high.adding(margin) ?? high }

  var negated: Band {
    Band(
      low: high.negated, high: low.negated, margin: margin, greatestMargin: greatestMargin,
      isHedged: isHedged)
  }

  func meets(_ other: Band) -> Bool { low <= other.high && other.low <= high }

  func widened(by margin: Number) -> Band {
    var band = self
    band.low = low.subtracting(margin) ?? low
    band.high = high.adding(margin) ?? high
    return band
  }
}
