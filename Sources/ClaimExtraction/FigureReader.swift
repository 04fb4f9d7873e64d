import ClaimModel

/// All the figures and dates of one sentence.
struct FigureReader {
  private let numberRules = ExtractionRules.numbers
  private let dateRules = DateRuleTable(ExtractionRules.dates)

  /// By the number of a word, whether a number is looked for there.
  private let numberWords = NumberTriggers.words()

  /// A sentence without a word of these classes and without a digit holds no claim.
  let triggers: WordClass

  /// Holds no state of a text; one serves all.
  static let shared = FigureReader()

  init() { triggers = dateRules.triggers.union(NumberTriggers.classes) }

  /// Readings of the sentence that stand, in the order of the text, and those that lost.
  func read(_ s: Sentence, clock: Clock) -> (kept: [Candidate], lost: [Candidate]) {
    var candidates: [Candidate] = []
    dateRules.read(s, clock: clock, into: &candidates)
    numbers(s, into: &candidates)
    var lost: [Candidate] = []
    if candidates.count > 1 { (candidates, lost) = Settlement.settle(candidates) }
    for index in candidates.indices {
      guard case .figure = candidates[index].value else { continue }
      let start = index > 0 ? candidates[index - 1].tokens.upperBound : 0
      let end = index + 1 < candidates.count ? candidates[index + 1].tokens.lowerBound : s.count
      Hedges.apply(to: &candidates[index], in: s, within: start..<end)
    }
    return (candidates, lost)
  }

  /// Every reading of the numbers, and the ranges that the best of them make.
  ///
  /// Ranges are joined first, so that *10-20 dollars* is longer than a date in *10-20*.
  private func numbers(_ s: Sentence, into candidates: inout [Candidate]) {
    let first = candidates.count
    var i = 0
    while i < s.count {
      guard mayBegin(s.tokens[i]), let number = number(s, at: i) else {
        if s.isNumber(i) { candidates.append(tooLarge(i)) }
        i += 1
        continue
      }
      if let part = Labels.part(number, in: s) {
        i = part
        continue
      }
      let quantity = QuantityReader.read(number, in: s)
      for rule in numberRules.indices {
        numberRules[rule].read(number, quantity, in: s, into: &candidates)
      }
      i = number.tokens.upperBound
    }
    guard candidates.count - first > 1 else { return }
    let (single, lost) = Settlement.settle(Array(candidates[first...]))
    candidates.removeSubrange(first...)
    var joined = Ranges.join(single, in: s)
    ElidedUnits.fill(&joined, in: s)
    candidates += joined
    candidates += lost
  }

  /// A number is looked for at the token.
  @inline(__always)
  private func mayBegin(_ token: Token) -> Bool {
    switch token.kind {
    case .word: numberWords[Int(token.word)]
    case .number: true
    case .mark: token.word >= 0x100
    case .genitive, .opaque: false
    }
  }

  /// Digits whose value leaves 128 bits: told to the user instead of dropped.
  private func tooLarge(_ i: Int) -> Candidate {
    var candidate = Candidate(
      kind: .count, value: .figure(Figure(low: nil, high: nil)), tokens: i..<i + 1, rule: "count")
    candidate.problem = (.numberTooLarge, "the number has more digits than can be kept exactly")
    return candidate
  }

  private func number(_ s: Sentence, at i: Int) -> NumberPhrase? {
    if let ordinal = OrdinalReader.digits(s, at: i) { return ordinal }
    if let value = FractionReader.slash(s, at: i), value.isWhole == false {
      return NumberEdges.extend(
        NumberPhrase(tokens: i..<i + 3, low: value, high: value, style: .fraction, grain: -1),
        in: s)
    }
    guard
      let number = NumberReader.read(s, at: i, isMoney: Currencies.precedes(i, in: s))
        ?? ArticleReader.read(s, at: i)
    else { return nil }
    return RatioReader.read(s, from: number) ?? NumberEdges.extend(number, in: s)
  }
}
