import ClaimModel

/// Reads amounts of money: *$26.8 billion*, *5 lakh rupees*, *US$4.7bn*, *3 dollars 50 cents*.
struct MoneyRule: NumberRule {
  static let info = RuleInfo(
    id: "money",
    summary: "A number with a currency before or after it; a plain dollar is the United States'.",
    reads: [
      "$26.8 billion", "US$4.7bn", "$US4.7bn", "5 lakh rupees", "CHF 3.04", "10,000 Swiss francs",
      "$2 and 50 cents", "tens of billions of dollars", "40 HK dollars", "5-1/2 mln dlrs",
    ],
    leavesAlone: ["won 42 games", "ALL 5 solutions", "10 grand pianos", "lost 25 pounds"],
    source: "ISO 4217; reference annotations: the unit of money is its ISO code")

  func read(
    _ number: NumberPhrase, _ quantity: Quantity?, in s: Sentence,
    into candidates: inout [Candidate]
  ) {
    guard number.style != .ordinal, number.style != .multiple, number.style != .majority,
      number.style != .decade
    else {
      return
    }
    let bridge =
      number.style == .digits || number.style == .words
      ? Hedges.after(s, at: number.tokens.upperBound) : nil
    let end = bridge?.end ?? number.tokens.upperBound
    let before = Currencies.before(number.tokens.lowerBound, in: s)
    var after = Currencies.after(end, number: number, in: s)
    // $ 10 dollars, US$ 5 million dollars: both; rmb 10 usd 20: the first.
    if let first = before, let last = after, !last.isGeneral && last.code != first.code {
      after = nil
    }
    guard let currency = before ?? after else { return }
    if number.style == .article {
      // a nickel, more than a dollar; not "a dollar store"
      guard before == nil else { return }
      let tokens = number.tokens.lowerBound..<currency.edge
      guard s.isWhole(tokens) || s.is(tokens.lowerBound - 1, .than) else { return }
    }
    if before == nil, s.is(currency.edge - 1, anyOf: .pound, .pounds),
      !Pounds.areMoney(number, nil, in: s)
    {
      return
    }
    // "2019 marks the anniversary": a year does it.
    if before == nil, s.isAny(currency.edge - 1, .verb), s.isAny(currency.edge, .determiner),
      DatePieces.digits(s, number.tokens.lowerBound, 4...4) != nil
    {
      return
    }
    var factor = (after ?? currency).multiplier
    var edge = after?.edge ?? number.tokens.upperBound
    if after != nil, number.scale == 0, s.isAny(edge, .scale),
      let power = Number(significand: 1, exponent: Int(s.info(edge).scale)),
      let product = factor.multiplied(by: power)
    {
      factor = product  // 75 USD million
      edge += 1
    }
    let tokens = (before?.edge ?? number.tokens.lowerBound)..<edge
    var candidate = Candidate(
      kind: .money, number,
      unit: before.flatMap { $0.isGeneral ? after?.code : nil } ?? currency.code,
      tokens: tokens, rule: info.id, multiplier: factor)
    candidate.hedge = after == nil ? nil : bridge?.modifier
    if !currency.isMinor, number.low == number.high { addMinor(to: &candidate, in: s) }
    candidates.append(candidate)
  }

  /// *$2 and 50 cents*, *20 rupees 43*, *15 dollars and 15*.
  private func addMinor(to candidate: inout Candidate, in s: Sentence) {
    guard case .figure(var figure) = candidate.value, let low = figure.low, low.isWhole else {
      return
    }
    let end = candidate.tokens.upperBound
    var at = end
    if s.isMark(at, Mark.comma) { at += 1 }
    if s.is(at, .and) { at += 1 }
    guard s.isNumber(at) || s.isAny(at, [.unitNumber, .tensNumber]),
      !Currencies.precedes(at, in: s) || s.isNumber(at - 1) || at == end,
      let next = NumberReader.read(s, at: at), next.style == .digits || next.style == .words,
      next.low == next.high, next.low < Number(100), next.low.isWhole, !next.low.isNegative
    else { return }
    var edge = next.tokens.upperBound
    if let cents = Currencies.after(edge, number: next, in: s) {
      guard cents.isMinor else { return }
      edge = cents.edge
    } else {
      // Without a word for cents, two digits that nothing follows.
      guard at > end || !s.isNumber(end - 1), !s.isMark(at - 1, Mark.comma),
        s.is(at - 1, .and) || s.isWord(end - 1),
        !s.isWord(edge) || s.is(edge, .more), !s.isMark(edge, Mark.percent), !s.isNumber(edge),
        next.low >= Number(10) || next.style == .words
      else { return }
    }
    guard let part = Number(next.low.numerator, over: 100), let sum = low.adding(part) else {
      return
    }
    (figure.low, figure.high) = (sum, sum)
    figure.grain = -2
    candidate.value = .figure(figure)
    candidate.tokens = candidate.tokens.lowerBound..<edge
  }
}

/// *pounds* are money or mass, as the words around them say.
enum Pounds {
  /// Source: compiled for this project from general knowledge of English.
  private static let moneyWords: [StaticString] = [
    "fine", "fined", "cost", "costs", "costing", "price", "priced", "paid", "pay", "pays", "salary",
    "wage", "wages", "tax", "debt", "debts", "loan", "fee", "bill", "rent", "profit", "charged",
    "valued", "budget", "savings", "grant", "funding", "investment", "pension", "income", "revenue",
    "turnover",
  ]

  static func areMoney(_ number: NumberPhrase, _ quantity: Quantity?, in s: Sentence) -> Bool {
    let end = number.tokens.upperBound
    if quantity?.isSum == true { return false }
    if number.low >= Number(1_000_000) { return true }
    if s.isJoint(end) { return false }
    // The symbol lb is mass.
    let noun = s.is(end, .of) ? end + 1 : end
    guard s.is(noun, anyOf: .pound, .pounds) || s.isAny(noun, .nationality) else { return false }
    if s.is(noun + 1, .sterling) || s.isAny(noun, .nationality) { return true }
    if s.is(noun + 1, .of), number.style != .vague { return false }
    if s.is(noun, .pound), number.low != Number(1) { return false }
    if s.isWhole(number.tokens.lowerBound..<noun + 1) { return number.style != .article }
    for i in max(0, number.tokens.lowerBound - 12)..<min(s.count, end + 8) {
      if s.isMark(i, Mark.pound) || s.is(i, .worth)
        || moneyWords.contains(where: { s.spells(i, $0) })
      {
        return true
      }
      let info = s.info(i)
      let verb = info.verb != 0 ? info.verb : info.action
      switch s.lexicon.info(verb).measure {
      case .spent, .earned, .owed, .sold, .allocated: return true
      default: break
      }
    }
    return false
  }
}
