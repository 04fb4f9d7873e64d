import ClaimModel

/// The verdict on two figures of one unit: what the words entail first, then what they suggest.
///
/// *At least 50* entails fifty or more and suggests not many more, so 55 beside it can be true
/// and is worth a look, and 40 cannot be true. The order of the two has no effect.
/// Source: docs/decisions.md, *Verdicts*; the rows of `Tests/CrossCheckTests/Corpus`.
enum FigureVerdict {
  static func judge(_ a: Figure, _ b: Figure, _ sort: Sort) -> Judgement {
    if a.low == b.low, a.high == b.high {
      return Judgement(a.modifier == b.modifier ? .agree : .compatible)
    }
    let (x, y) = (Shape(a, beside: b, sort), Shape(b, beside: a, sort))
    return judge(x, y, a, b) ?? judge(y, x, b, a) ?? Judgement(.compatible)
  }

  /// `nil` for a pair that is judged the other way round.
  private static func judge(_ x: Shape, _ y: Shape, _ a: Figure, _ b: Figure) -> Judgement? {
    switch (x, y) {
    case (.nothing, _): Judgement(.compatible)
    case (.floor(let x), .floor(let y)): floors(x, a.grain, y, b.grain)
    case (.ceiling(let x), .ceiling(let y)): floors(x.negated, a.grain, y.negated, b.grain)
    case (.floor(let floor), .ceiling(let ceiling)): between(floor, ceiling)
    case (.floor(let floor), .band(let band)): above(floor, a.grain, band)
    case (.ceiling(let ceiling), .band(let band)): above(ceiling.negated, a.grain, band.negated)
    case (.magnitude(let low, let high), .floor(let floor)): magnitude(low, high, floor: floor)
    case (.magnitude(let low, let high), .ceiling(let top)): magnitude(low, high, top: top)
    case (.magnitude(let low, let high), .band(let band)):
      if band.lowest > high {
        Judgement(.differ, .bound)
      } else {
        magnitude(low, high, top: band.highest)
      }
    case (.magnitude(let l1, let h1), .magnitude(let l2, let h2)): magnitudes(l1, h1, l2, h2)
    case (.band(let x), .band(let y)): bands(x, y)
    default: nil
    }
  }

  // MARK: - Bounds

  /// Two bounds of one sense: apart by more than rounding explains?
  private static func floors(_ x: Number, _ xGrain: Int, _ y: Number, _ yGrain: Int) -> Judgement {
    let isNear =
      x < y ? isSaid(of: y, floor: x, grain: xGrain) : isSaid(of: x, floor: y, grain: yGrain)
    return isNear ? Judgement(.compatible) : Judgement(.differ, .bound)
  }

  /// *More than 1,500* beside a value.
  private static func above(_ floor: Number, _ grain: Int, _ band: Band) -> Judgement {
    if band.highest < floor {
      return Judgement(
        band.isHedged && Rounding.isNear(floor, band.highest, parts: 4) ? .differ : .contradict,
        .unexplained)
    }
    // A value on the bound itself is no discrepancy: 30,000 and more than 30,000.
    if band.lowest <= floor || isSaid(of: band.low, floor: floor, grain: grain) {
      return Judgement(.compatible)
    }
    return Judgement(.differ, .bound)
  }

  /// True when a writer would say *more than FLOOR* of the value: it lies within a twentieth, or
  /// the floor is a round number that the value is cut down to (120,000, more than 100,000).
  private static func isSaid(of value: Number, floor: Number, grain: Int) -> Bool {
    if Rounding.isNear(floor, value, parts: 20) { return true }
    return grain >= 2 && Rounding.isNear(floor, value, parts: 4)
      && Rounding.cut(value, grain: grain) == floor
  }

  private static func between(_ floor: Number, _ ceiling: Number) -> Judgement {
    if floor > ceiling { return Judgement(.contradict, .unexplained) }
    return Rounding.isNear(floor, ceiling, parts: 1)
      ? Judgement(.compatible) : Judgement(.differ, .bound)
  }

  // MARK: - Orders of magnitude

  private static func magnitude(_ low: Number, _ high: Number, floor: Number) -> Judgement {
    if floor > high { return Judgement(.differ, .bound) }
    return isHalf(floor, of: low) ? Judgement(.compatible) : Judgement(.differ, .bound)
  }

  /// Beside something that ends at `top`: *hundreds* is loosely said of 80, and not of 30.
  private static func magnitude(_ low: Number, _ high: Number, top: Number) -> Judgement {
    if top >= low { return Judgement(.compatible) }
    return isHalf(top, of: low)
      ? Judgement(.differ, .bound) : Judgement(.contradict, .unexplained)
  }

  private static func isHalf(_ value: Number, of low: Number) -> Bool {
    value.multiplied(by: Number(2)).map { $0 >= low } ?? true
  }

  /// Neighbours (*hundreds*, *thousands*) are loose words; two steps apart nothing explains it.
  private static func magnitudes(
    _ l1: Number, _ h1: Number, _ l2: Number, _ h2: Number
  ) -> Judgement {
    if l1 <= h2, l2 <= h1 { return Judgement(.compatible) }
    let (top, bottom) = h1 < l2 ? (h1, l2) : (h2, l1)
    let isNext = top.multiplied(by: Number(10)).map { $0 >= bottom } ?? false
    return Judgement(.differ, isNext ? .bound : .unexplained)
  }

  // MARK: - Values

  private static func bands(_ x: Band, _ y: Band) -> Judgement {
    if x.meets(y) { return Judgement(.compatible) }
    let (tight, other) = (x.widened(by: x.margin), y.widened(by: y.margin))
    if tight.meets(other) { return Judgement(.compatible, .rounding) }
    if x.widened(by: x.greatestMargin).meets(y.widened(by: y.greatestMargin)) {
      return Judgement(.differ, .rounding)
    }
    if x.isHedged || y.isHedged {
      let (below, above) = tight.high < other.low ? (tight, other) : (other, tight)
      let isNear = Rounding.isNear(below.high, above.low, parts: 4)
      return Judgement(isNear ? .differ : .contradict, .unexplained)
    }
    return Judgement(.contradict, .unexplained)
  }
}
