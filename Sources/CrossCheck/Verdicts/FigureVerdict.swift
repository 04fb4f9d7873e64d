import ClaimModel

/// The verdict on two figures: what the words entail first, then what they suggest.
enum FigureVerdict {
  static func judge(_ a: Figure, _ b: Figure) -> Judgement {
    guard a.unit == b.unit else { return Judgement(.compatible) }
    if a.low == b.low, a.high == b.high {
      return Judgement(a.modifier == b.modifier ? .agree : .compatible)
    }
    switch (Sort(a), Sort(b)) {
    case (.floor(let x), .floor(let y)), (.ceiling(let x), .ceiling(let y)):
      // Two bounds of the same sense: apart by more than rounding explains?
      return isNear(x, y, parts: 4) ? Judgement(.compatible) : Judgement(.differ, .bound)
    case (.floor(let floor), .ceiling(let ceiling)), (.ceiling(let ceiling), .floor(let floor)):
      return floor > ceiling ? Judgement(.contradict, .unexplained) : Judgement(.compatible)
    case (.floor(let floor), .band(let low, let high)),
      (.band(let low, let high), .floor(let floor)):
      return beside(floor: floor, low: low, high: high, band: Sort(a).isBand ? a : b)
    case (.ceiling(let ceiling), .band(let low, let high)),
      (.band(let low, let high), .ceiling(let ceiling)):
      return beside(ceiling: ceiling, low: low, high: high)
    case (.band(let l1, let h1), .band(let l2, let h2)):
      return bands(a, l1, h1, b, l2, h2)
    }
  }

  /// What a figure's words entail.
  private enum Sort {
    case floor(Number)
    case ceiling(Number)
    case band(Number, Number)

    init(_ figure: Figure) {
      switch (figure.low, figure.high) {
      case (let low?, nil): self = .floor(low)
      case (nil, let high?): self = .ceiling(high)
      case (let low?, let high?):
        let margin = Rounding.margin(figure)
        self = .band(low.subtracting(margin) ?? low, high.adding(margin) ?? high)
      case (nil, nil): self = .band(Number(0), Number(0))
      }
    }

    var isBand: Bool { if case .band = self { true } else { false } }
  }

  private static func bands(
    _ a: Figure, _ l1: Number, _ h1: Number, _ b: Figure, _ l2: Number, _ h2: Number
  ) -> Judgement {
    let meets = l1 <= h2 && l2 <= h1
    if meets {
      if isPoint(a), isPoint(b), a.modifier == .exact, b.modifier == .exact {
        return Judgement(.compatible, .rounding)
      }
      return Judgement(.compatible)
    }
    if a.modifier == .orderOfMagnitude || b.modifier == .orderOfMagnitude {
      return Judgement(.differ, .unexplained)
    }
    if a.modifier == .about || b.modifier == .about {
      let near = h1 < l2 ? isNear(h1, l2, parts: 4) : isNear(h2, l1, parts: 4)
      return Judgement(near ? .differ : .contradict, .unexplained)
    }
    if let x = a.low, let y = b.low, isPoint(a), isPoint(b), Slips.isLikely(x, y) {
      return Judgement(.contradict, .likelySlip)
    }
    return Judgement(.contradict, .unexplained)
  }

  private static func isPoint(_ figure: Figure) -> Bool { figure.low == figure.high }

  /// *more than 1,500* beside a figure.
  private static func beside(floor: Number, low: Number, high: Number, band: Figure) -> Judgement {
    if band.modifier == .orderOfMagnitude {
      return high < floor ? Judgement(.differ, .bound) : Judgement(.compatible)
    }
    if high < floor { return Judgement(.contradict, .unexplained) }
    guard let value = band.low, value > floor else { return Judgement(.compatible) }
    if isNear(floor, value, parts: 20) || isRounded(band, toward: floor) {
      return Judgement(.compatible)
    }
    return Judgement(.differ, .bound)
  }

  private static func beside(ceiling: Number, low: Number, high: Number) -> Judgement {
    if low > ceiling { return Judgement(.contradict, .unexplained) }
    return isNear(high, ceiling, parts: 2) ? Judgement(.compatible) : Judgement(.differ, .bound)
  }

  /// A round figure that one would say *more than* the floor of: 120,000 and more than 100,000.
  private static func isRounded(_ figure: Figure, toward floor: Number) -> Bool {
    guard figure.grain > 1, let value = figure.low, let half = floor.multiplied(by: Number(3)),
      let twice = value.multiplied(by: Number(2))
    else { return false }
    return twice <= half
  }

  /// Apart by no more than one part in `parts` of the smaller.
  static func isNear(_ a: Number, _ b: Number, parts: Int) -> Bool {
    let (small, large) = a < b ? (a, b) : (b, a)
    guard let gap = large.subtracting(small), let scaled = gap.multiplied(by: Number(parts)) else {
      return false
    }
    return scaled <= small.magnitude
  }
}

/// What rounding the digits of a figure show.
enum Rounding {
  /// Half a unit of the last digit given, for a figure that rounding may have made: *about*
  /// anything, and a bare figure that ends in two noughts or more.
  static func margin(_ figure: Figure) -> Number {
    let isRounded: Bool
    switch figure.modifier {
    case .about: isRounded = true
    case .exact: isRounded = figure.grain >= 2
    default: isRounded = false
    }
    guard isRounded, let unit = Number(significand: 1, exponent: figure.grain),
      let half = unit.divided(by: Number(2))
    else { return Number(0) }
    return half
  }
}
