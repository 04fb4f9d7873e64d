import ClaimModel

/// Reads a number with a unit of measurement: *500 grams*, *six-mile*, *mg/L*.
struct MeasureRule: NumberRule {
  static let info = RuleInfo(
    id: "measure",
    summary: "A number with a unit of length, mass, volume, speed, energy, temperature and so on.",
    reads: [
      "500 grams of TATP", "the six-mile trip", "190,000 square metres", "12 ft 2 in", "70°F",
      "188 miles an hour", "0.5 mg/L",
    ],
    leavesAlone: ["29 of them in May", "I'm tired", "the 1990s", "two pounds sterling", "5G"],
    source: "reference annotations: a measure with a unit; the SI brochure")

  func read(
    _ number: NumberPhrase, _ quantity: Quantity?, in s: Sentence,
    into candidates: inout [Candidate]
  ) {
    guard quantity != nil, let quantity, !quantity.unit.isTime,
      !Quantity.isInsideCode(number, in: s), !isElement(number, quantity, in: s)
    else { return }
    if quantity.unit.name == "cup", MeasureRule.contests.contains(s, quantity.tokens.upperBound) {
      return
    }
    if quantity.unit.name == "pound", Pounds.areMoney(number, quantity, in: s) { return }
    if number.style == .article, !isMeasured(number, quantity, in: s) { return }
    candidates.append(quantity.candidate(.measure, number, rule: info.id))
  }

  /// *two cup ties*: what a cup is played for in.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let contests: StemSet = [
    "tie", "final", "win", "match", "winner", "goal", "game", "competition", "run", "defeat",
    "exit",
  ]

  /// *12C-enriched*, *13C/12C*: the letter is an element, and the number its mass; *a 12A rating*.
  private func isElement(_ number: NumberPhrase, _ quantity: Quantity, in s: Sentence) -> Bool {
    let last = quantity.tokens.upperBound - 1
    guard s.isWord(last), s.length(last) == 1, s.isCapital(last) else { return false }
    if s.isMark(last + 1, Mark.hyphen), !s.isSpaced(last + 1) { return true }
    if s.isBytes(last + 1, "rating") || s.isBytes(last + 1, "certificate") { return true }
    guard !s.isSpaced(last), number.tokens.count == 1 else { return false }
    func isRatio(_ slash: Int, _ other: Int) -> Bool {
      s.isMark(slash, Mark.slash) && !s.isSpaced(slash) && !s.isSpaced(slash + 1)
        && s.isNumber(other - 1) && s.bytes(other).elementsEqual(s.bytes(last))
    }
    return isRatio(last + 1, last + 3) || isRatio(last - 2, last - 3)
  }

  /// *a gallon of beer*, *more than a mile*; not *two dollars a gallon*.
  private func isMeasured(_ number: NumberPhrase, _ quantity: Quantity, in s: Sentence) -> Bool {
    let i = number.tokens.lowerBound
    if s.isWhole(quantity.tokens) { return true }
    if quantity.isSum || s.is(i, .another) { return quantity.isSum }
    if s.is(i - 1, anyOf: .than, .about, .nearly, .almost, .around, .within, .roughly) {
      return true
    }
    let isPortion =
      quantity.unit.scale.map { $0.dimension == .volume || $0.dimension == .mass } ?? false
    return isPortion && s.is(quantity.tokens.upperBound, .of) && quantity.unit.name != "ton"
      && !s.isNumber(i - 1) && !s.isAny(i - 1, [.currency, .unit])
  }
}

extension Quantity {
  func candidate(_ kind: ClaimKind, _ number: NumberPhrase, rule: String) -> Candidate {
    var candidate = Candidate(
      kind: kind, number, unit: unit.name, tokens: tokens, rule: rule)
    if case .figure(var figure) = candidate.value {
      (figure.low, figure.high) = (low, high)
      // "two decades" are given in tens of years.
      if !isSum { figure.grain += unit.multiplier.powerOfTen }
      candidate.value = .figure(figure)
    }
    candidate.multiplier = unit.multiplier
    candidate.hedge = modifier
    candidate.scope = scope
    return candidate
  }

  /// The number is the last part of a clock time, a date or a code: `10:30 h`, `4/5 days`.
  static func isInsideCode(_ number: NumberPhrase, in s: Sentence) -> Bool {
    let i = number.tokens.lowerBound
    return s.isMark(i - 1, anyOf: Mark.colon, Mark.slash) && !s.isSpaced(i) && s.isNumber(i - 2)
      || Identifiers.isTail(s, i)
  }
}

extension Sentence {
  /// A blank line stands before the token.
  func isParagraph(_ i: Int) -> Bool {
    guard i > 0, has(i), isSpaced(i) else { return false }
    let gap = text[Int(tokens[i - 1].end)..<Int(tokens[i].start)]
    return gap.reduce(into: 0) { if $1 == 0x0A { $0 += 1 } } > 1
  }

  /// The tokens are all that the sentence has, but for its full stop.
  func isWhole(_ tokens: Range<Int>) -> Bool {
    tokens.lowerBound == 0
      && (tokens.upperBound == count
        || tokens.upperBound == count - 1 && self.tokens[count - 1].kind == .mark)
  }
}
