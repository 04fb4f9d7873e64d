import ClaimModel

/// What a header says that the bare figures under it or beside it are in: *$ million*, *per cent*.
struct CellUnit: Equatable {
  var kind: ClaimKind
  /// As ``Figure/unit`` has it; `nil` for a mere scale, as in *thousands*.
  var unit: String?
  /// What one of the cell's units is in units of ``unit``.
  var multiplier = Number(1)
  /// The rule that reads such a figure in running text.
  var rule: String

  static let percent = CellUnit(kind: .percentage, unit: "percent", rule: "percentage")
  static let age = CellUnit(kind: .age, unit: "year", rule: "age")

  /// The unit of a reading of *1 million dollars* or *1 km*.
  init?(one candidate: Candidate) {
    guard case .figure(let figure) = candidate.value, let low = figure.low, low == figure.high
    else { return nil }
    switch candidate.kind {
    case .money, .percentage, .measure, .duration: break
    case .count where low > Number(1): break
    default: return nil
    }
    self.init(
      kind: candidate.kind, unit: figure.unit, multiplier: low, rule: candidate.rule)
  }

  init(kind: ClaimKind, unit: String?, multiplier: Number = Number(1), rule: String) {
    self.kind = kind
    self.unit = unit
    self.multiplier = multiplier
    self.rule = rule
  }

  /// Gives the figure its unit and size; a figure with a unit of its own keeps it.
  func apply(to candidate: inout Candidate) {
    guard case .figure(var figure) = candidate.value, candidate.scale == 0 else { return }
    let isBare = candidate.kind == .count && figure.unit == nil
    // "$12.5" under "$ million"
    let isSame = candidate.kind == .money && kind == .money && figure.unit == unit
    guard isBare || isSame || kind == .count && candidate.kind == .money else { return }
    if multiplier != Number(1) {
      guard let low = scaled(figure.low), let high = scaled(figure.high) else { return }
      (figure.low, figure.high) = (low, high)
      figure.grain += CellUnit.power(of: multiplier)
      candidate.multiplier = multiplier
    }
    if isBare, kind != .count {
      candidate.kind = kind
      candidate.rule = rule
      candidate.isMeasured = true
      figure.unit = unit
    }
    candidate.value = .figure(figure)
  }

  /// `nil` when the product leaves 128 bits; an open end stays open.
  private func scaled(_ number: Number?) -> Number?? {
    guard let number else { return .some(nil) }
    return number.multiplied(by: multiplier).map { .some($0) }
  }

  private static func power(of number: Number) -> Int {
    (1...38).last { exponent in
      Number(significand: 1, exponent: exponent).map { $0 <= number } ?? false
    } ?? 0
  }
}
