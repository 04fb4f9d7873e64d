import ClaimModel

/// A figure or a date that a rule read at one place. Candidates may overlap; ``Settlement`` picks.
struct Candidate {
  var kind: ClaimKind
  var value: ClaimValue
  /// The tokens of the figure: hedge, currency, number, unit. Half-open.
  var tokens: Range<Int>
  /// The tokens of the number alone, for the noun that follows it.
  var number: Range<Int>
  /// The id of the rule.
  var rule: String
  /// *another*, *in all*: which part of the whole the words around the number say it is.
  var scope: Scope?
  /// The figure has a unit of its own, so that what follows is what is measured.
  var isMeasured: Bool
  /// What the unit multiplied the number by: a hundredth for cents, ten for decades.
  var multiplier = Number(1)
  /// The power of ten that a scale word gave: 6 for *5 million*.
  var scale = 0
  /// What a word inside the figure does to it: *10 or more years*.
  var hedge: Modifier?
  /// What cannot be said of the figure: a date that the calendar does not have.
  var problem: (kind: ProblemKind, message: String)?

  init(
    kind: ClaimKind, value: ClaimValue, tokens: Range<Int>, number: Range<Int>? = nil,
    rule: String, scope: Scope? = nil, isMeasured: Bool = false
  ) {
    self.kind = kind
    self.value = value
    self.tokens = tokens
    self.number = number ?? tokens
    self.rule = rule
    self.scope = scope
    self.isMeasured = isMeasured
  }

  /// A figure with a unit, read from a number phrase.
  init(
    kind: ClaimKind, _ number: NumberPhrase, unit: String, tokens: Range<Int>, rule: String,
    multiplier: Number = Number(1)
  ) {
    let low = number.low.multiplied(by: multiplier) ?? number.low
    let high = number.high.multiplied(by: multiplier) ?? number.high
    let modifier: Modifier = number.style == .vague ? .orderOfMagnitude : .exact
    self.init(
      kind: kind,
      value: .figure(
        Figure(
          low: low, high: high, modifier: modifier, unit: unit,
          grain: number.grain + multiplier.powerOfTen)),
      tokens: tokens, number: number.tokens, rule: rule, isMeasured: true)
    self.multiplier = multiplier
    scale = number.scale
  }
}

extension Candidate {
  /// The same number as what the other is: of its kind, unit, multiplier and rule.
  func withUnit(of other: Candidate) -> Candidate {
    guard var figure = value.figure, let amount = figure.low?.multiplied(by: other.multiplier)
    else {
      return self
    }
    var shared = self
    (figure.low, figure.high) = (amount, amount)
    figure.unit = other.value.figure?.unit
    figure.grain += other.multiplier.powerOfTen
    shared.kind = other.kind
    shared.rule = other.rule
    shared.multiplier = other.multiplier
    shared.isMeasured = other.isMeasured
    shared.value = .figure(figure)
    return shared
  }

  /// It stands in brackets after the other, in another currency or zone: *85 million euros ($108 million)*.
  func converts(_ other: Candidate, in s: Sentence) -> Bool {
    let bracket = tokens.lowerBound - 1
    guard kind == other.kind, s.isMark(bracket, Mark.openParenthesis),
      // "22:40 Kestrian time (19:40 UTC)"
      other.tokens.upperBound == bracket
        || s.is(bracket - 1, .time) && bracket - other.tokens.upperBound <= 3
    else { return false }
    if kind == .time { return true }
    // "US$1 million ($1.52 million)": another country's dollars.
    return kind == .money
      && (value.figure?.unit != other.value.figure?.unit
        || Currencies.namesCountry(other.tokens, in: s) && s.isMark(bracket + 1, Mark.dollar))
  }
}

extension Number {
  /// Which power of ten it is: 1 for ten, -2 for a hundredth; 0 for one and for what is none.
  var powerOfTen: Int {
    if self == Number(1) { return 0 }
    return (-3...12).first { Number(significand: 1, exponent: $0) == self } ?? 0
  }
}
