public import ClaimModel

/// What a claim says, in words that a person reads back.
public enum ValueText {
  /// `more than 1,500`, `about USD 26,800,000,000`, `1988-06-01 to 1988-08-31`.
  public static func describe(_ claim: Claim) -> String {
    describe(claim.value, kind: claim.kind)
  }

  static func describe(_ value: ClaimValue, kind: ClaimKind) -> String {
    switch value {
    case .figure(let figure): describe(figure, kind: kind)
    case .date(let span): describe(span)
    case .time(let span): describe(span)
    }
  }

  static func describe(_ figure: Figure, kind: ClaimKind) -> String {
    func text(_ number: Number) -> String { describe(number, unit: figure.unit, kind: kind) }
    switch (figure.modifier, figure.low, figure.high) {
    case (_, nil, nil): return "no figure"
    case (.moreThan, let low?, nil): return "more than \(text(low))"
    case (_, let low?, nil): return "at least \(text(low))"
    case (.lessThan, nil, let high?): return "less than \(text(high))"
    case (_, nil, let high?): return "at most \(text(high))"
    case (let modifier, let low?, let high?):
      let body = low == high ? text(low) : "\(low.groupedText) to \(text(high))"
      switch modifier {
      case .about: return "about \(body)"
      case .orderOfMagnitude: return "in the order of \(body)"
      case .moreThan: return "more than \(body)"
      case .atLeast: return "at least \(body)"
      case .lessThan: return "less than \(body)"
      case .atMost: return "at most \(body)"
      case .exact, .range: return body
      }
    }
  }

  private static func describe(_ number: Number, unit: String?, kind: ClaimKind) -> String {
    switch kind {
    case .percentage where unit == nil || unit == "percent": return number.groupedText + "%"
    case .fraction: return number.isWhole ? number.groupedText : number.fractionText
    case .money: return (unit.map { $0 + " " } ?? "") + number.groupedText
    case .ordinal: return "number " + number.groupedText
    default:
      guard let unit else { return number.groupedText }
      if UnitName.scales.contains(unit) { return unit + " " + number.groupedText }
      let isOne = number.magnitude == Number(1)
      return number.groupedText + " " + (isOne ? unit : UnitName.plural(of: unit))
    }
  }

  public static func describe(_ span: DateSpan) -> String {
    let prefix = span.modifier == .about ? "about " : ""
    switch (span.earliest, span.latest) {
    case (nil, nil): return span.fields.text.map { $0 + ", not placed" } ?? "a day not placed"
    case (let earliest?, nil): return "from \(earliest) on"
    case (nil, let latest?): return "until \(latest)"
    case (let earliest?, let latest?):
      if earliest == latest { return prefix + earliest.isoText }
      let first = earliest.civil
      if earliest == Day(year: first.year, month: 1, day: 1),
        latest == Day(year: first.year, month: 12, day: 31)
      {
        return prefix + String(first.year)
      }
      let monthLength = Day.length(ofMonth: first.month, year: first.year)
      if first.day == 1, latest == Day(year: first.year, month: first.month, day: monthLength) {
        return prefix + DateFields.months[first.month - 1] + " " + String(first.year)
      }
      return "\(prefix)\(earliest) to \(latest)"
    }
  }

  static func describe(_ span: ClockSpan) -> String {
    let prefix = span.modifier == .about ? "about " : ""
    let first = ClockSpan.text(minutes: span.earliest)
    if span.earliest == span.latest { return prefix + first }
    return "\(prefix)\(first) to \(ClockSpan.text(minutes: span.latest))"
  }
}
