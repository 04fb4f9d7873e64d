import ClaimModel

/// Joins two figures that a range connects: *between 3 and 5 km*, *$10-15 million*.
///
/// Unit, currency and scale that only one of them has are shared, and the two make one figure
/// from the lower to the higher, never their sum.
enum Ranges {
  static func join(_ candidates: [Candidate], in s: Sentence) -> [Candidate] {
    guard candidates.count > 1 else { return candidates }
    var joined: [Candidate] = []
    var i = 0
    while i < candidates.count {
      guard i + 1 < candidates.count, let link = link(candidates[i], candidates[i + 1], in: s)
      else {
        joined.append(candidates[i])
        i += 1
        continue
      }
      if link == .plusMinus || link == .list {
        let (first, second) = (candidates[i], candidates[i + 1])
        if link == .list {
          // 45 and 50 mg; 2, 5 and 10 mg: the unit is that of all
          share(second, with: &joined, before: first, in: s)
          joined.append(first.withUnit(of: second))
          i += 1
        } else if let spread = spread(first, second) {
          joined.append(spread)
          i += 2
        } else {
          joined.append(first)
          i += 1
        }
        continue
      }
      switch range(candidates[i], candidates[i + 1], link, in: s) {
      case .range(let range): joined.append(range)
      case .apart: joined += [candidates[i], candidates[i + 1]]
      case .step(let step): joined += [step, candidates[i + 1]]
      case .neither: break
      }
      i += 2
    }
    return joined
  }

  // MARK: - Words between

  private enum Link { case dash, to, and, or, plusMinus, list }

  /// What connects two figures, when nothing else stands between them.
  private static func link(_ a: Candidate, _ b: Candidate, in s: Sentence) -> Link? {
    guard a.value.figure != nil, b.value.figure != nil else { return nil }
    var at = a.tokens.upperBound
    var end = b.tokens.lowerBound
    guard end > at, end - at <= 6 else { return nil }
    // between 2 g and about 7 g
    if let hedge = Hedges.before(s, at: end), hedge.modifier == .about, hedge.start > at {
      end = hedge.start
    }
    if end - at > 1, s.is(end - 1, .the) { end -= 1 }
    // 15- to 20-year-old
    if end - at > 1, s.isMark(at, Mark.hyphen), !s.isSpaced(at) { at += 1 }
    if end - at == 2, s.isMark(at + 1, Mark.hyphen), s.is(at, .to) { end -= 1 }
    if s.isMark(at, Mark.plusMinus), end - at == 1 { return .plusMinus }
    if s.isMark(at, Mark.plus), s.isMark(at + 1, Mark.slash), s.isMark(at + 2, Mark.hyphen) {
      return end - at <= 3 ? .plusMinus : nil
    }
    // "2, 5, and 10 mg"
    if end - at == 2, s.isMark(at, Mark.comma), s.is(at + 1, .and), isList(a, b, in: s),
      s.isMark(a.tokens.lowerBound - 1, Mark.comma), s.isNumber(a.tokens.lowerBound - 2)
    {
      return .list
    }
    guard end - at == 1 else { return nil }
    if s.is(at, .and), isList(a, b, in: s) { return .list }
    if s.isMark(at, anyOf: Mark.hyphen, Mark.dash, Mark.tilde) {
      let isLoose = s.isSpaced(at) != s.isSpaced(at + 1)
      return isLoose && s.isMark(at, Mark.tilde) ? nil : .dash
    }
    if s.is(at, anyOf: .to, .through, .till, .until) { return .to }
    if s.is(at, .and) { return .and }
    return s.is(at, .or) ? .or : nil
  }

  /// *45 and 50 mg*: a bare number that shares the unit after the next one.
  private static func isList(_ a: Candidate, _ b: Candidate, in s: Sentence) -> Bool {
    guard a.kind == .count, b.kind == .measure || b.kind == .duration || b.kind == .percentage,
      s.isNumber(a.number.lowerBound), s.isNumber(b.number.lowerBound),
      opening(a, .and, in: s) == nil, a.scale == 0
    else { return false }
    return true
  }

  /// Gives a unit to the bare numbers that commas set before the last two of a list.
  private static func share(
    _ last: Candidate, with joined: inout [Candidate], before first: Candidate, in s: Sentence
  ) {
    var next = first
    for at in joined.indices.reversed() {
      guard isList(joined[at], last, in: s),
        joined[at].tokens.upperBound + 1 == next.tokens.lowerBound,
        s.isMark(joined[at].tokens.upperBound, Mark.comma)
      else { return }
      next = joined[at]
      joined[at] = next.withUnit(of: last)
    }
  }

  /// *440 ± 50 K*: the interval around the first.
  private static func spread(_ a: Candidate, _ b: Candidate) -> Candidate? {
    guard var middle = a.value.figure, var margin = b.value.figure, let whole = shared(a, b) else {
      return nil
    }
    convert(&middle, like: b, a)
    convert(&margin, like: a, b)
    guard let value = middle.low, let half = margin.low?.magnitude,
      let low = value.subtracting(half), let high = value.adding(half)
    else { return nil }
    var spread = whole
    spread.tokens = a.tokens.lowerBound..<b.tokens.upperBound
    spread.number = a.number.lowerBound..<b.number.upperBound
    spread.value = .figure(
      Figure(
        low: low, high: high, modifier: .range, unit: whole.value.figure?.unit,
        grain: min(middle.grain, margin.grain)))
    return spread
  }

  /// The token of *between* or *from* before the first figure.
  private static func opening(_ a: Candidate, _ link: Link, in s: Sentence) -> Int? {
    var i = a.tokens.lowerBound - 1
    if let hedge = Hedges.before(s, at: i + 1), hedge.modifier == .about { i = hedge.start - 1 }
    if s.is(i, .the) { i -= 1 }
    if s.is(i, .of), s.is(i - 1, .ages) {
      i -= 2
      if s.is(i, .the) { i -= 1 }
    }
    if link == .and { return s.is(i, .between) || s.is(i, .from) && a.isMeasured ? i : nil }
    return s.is(i, .from) || link == .to && s.is(i, .between) ? i : nil
  }

  // MARK: - Figures

  private enum Outcome {
    case range(Candidate)
    case apart
    /// How far it went, in the unit of the second, which is where it came to.
    case step(Candidate)
    /// A score or a code: no claim at all.
    case neither
  }

  private static func range(
    _ a: Candidate, _ b: Candidate, _ link: Link, in s: Sentence
  ) -> Outcome {
    guard var low = a.value.figure, var high = b.value.figure, let whole = shared(a, b) else {
      return .apart
    }
    let opening = opening(a, link, in: s)
    if link == .and, opening == nil { return .apart }
    if a.kind == .ordinal, opening == nil { return .apart }
    convert(&low, like: b, a)
    convert(&high, like: a, b)
    guard var bottom = low.low, var top = high.high else { return .apart }
    if link != .dash, let opening, s.is(opening, .from), Changes.stands(beforeFrom: opening, in: s)
    {
      return .apart
    }
    if bottom > top, bottom.isNegative, a.isMeasured { swap(&bottom, &top) }
    let areCounts = a.kind == .count && b.kind == .count
    guard bottom < top else { return areCounts && link == .dash ? .neither : .apart }
    if link == .to, opening == nil, Changes.isStep(a, bottom, to: b, top, in: s) {
      return .step(step(a, low, like: b))
    }
    if areCounts {
      // "from 12,400 in 1901 to 18,600 in 1911"
      if link == .to, opening == nil, s.is(a.tokens.lowerBound - 1, .in),
        DatePieces.digits(s, a.tokens.lowerBound, 4...4) != nil
      {
        return .apart
      }
      if link == .dash, !s.isSpaced(b.tokens.lowerBound - 1), !counts(a, b, in: s) {
        return .neither
      }
      if areYears(a, b, s) { return .apart }
    }
    var joined = whole
    joined.tokens = (opening ?? a.tokens.lowerBound)..<b.tokens.upperBound
    joined.number = a.number.lowerBound..<b.number.upperBound
    joined.hedge = b.hedge
    joined.value = .figure(
      Figure(
        low: bottom, high: top, modifier: .range, unit: whole.value.figure?.unit,
        grain: min(low.grain, high.grain)))
    return .range(joined)
  }

  /// The step that led to the second figure, in its unit and scale: its own figure after ``convert``.
  private static func step(_ a: Candidate, _ converted: Figure, like b: Candidate) -> Candidate {
    var step = a.kind == b.kind ? a : a.withUnit(of: b)
    guard var figure = step.value.figure, let own = a.value.figure else { return a }
    (figure.low, figure.high) = (converted.low, converted.high)
    figure.grain += converted.grain - own.grain
    step.value = .figure(figure)
    return step
  }

  /// The figure whose kind and unit both share; `nil` when they measure different things.
  private static func shared(_ a: Candidate, _ b: Candidate) -> Candidate? {
    if a.kind == b.kind, a.value.figure?.unit == b.value.figure?.unit { return b }
    if a.kind == .count, b.kind != .ordinal, b.kind != .fraction { return b }
    // "magnitude 5 to 6"
    let isScale = a.value.figure?.unit.map(UnitName.scales.contains) ?? false
    if b.kind == .count, a.kind == .money || a.kind == .age || isScale { return a }
    return nil
  }

  /// Gives a bare number the multiplier and the scale of its partner: *5 to 10 million*.
  private static func convert(_ figure: inout Figure, like other: Candidate, _ own: Candidate) {
    guard let value = figure.low, value == figure.high else { return }
    var result = value
    if own.kind == .count, other.kind != .count {
      result = result.multiplied(by: other.multiplier) ?? result
    }
    if own.scale == 0, other.scale > 2, value < Number(1000),
      own.tokens.lowerBound < other.tokens.lowerBound,
      let power = Number(significand: 1, exponent: other.scale),
      let scaled = result.multiplied(by: power), let limit = other.value.figure?.low, scaled < limit
    {
      result = scaled
      figure.grain += other.scale
    }
    (figure.low, figure.high) = (result, result)
  }

  /// Whether `5-6` counts: a noun follows, or the numbers are too large for a score.
  private static func counts(_ a: Candidate, _ b: Candidate, in s: Sentence) -> Bool {
    if a.tokens.lowerBound > 0, Hedges.before(s, at: a.tokens.lowerBound) != nil { return true }
    if let low = a.value.figure?.low, low >= Number(200) { return true }
    if !s.isNumber(a.number.lowerBound) || b.scale > 0 { return true }
    if s.tokens[a.number.lowerBound].shape.contains(.decimal) { return true }
    let next = b.tokens.upperBound
    return s.isWord(next) && !s.isAny(next, .function)
  }

  private static func areYears(_ a: Candidate, _ b: Candidate, _ s: Sentence) -> Bool {
    func isYear(_ candidate: Candidate) -> Bool {
      guard let value = candidate.value.figure?.low else { return false }
      return value >= Number(1700) && value <= Number(2100)
        && s.length(candidate.number.lowerBound) == 4
    }
    return isYear(a) && isYear(b) && !s.isWord(b.tokens.upperBound)
  }
}
