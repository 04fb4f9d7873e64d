import ClaimModel

/// All the figures and dates of one sentence.
struct FigureReader {
  private let numberRules = ExtractionRules.numbers
  private let dateRules = ExtractionRules.dates
  private let numberTriggers: WordClass = [
    .unitNumber, .tensNumber, .hundred, .scale, .dozen, .ordinal, .fraction, .vagueSize,
    .quantifier, .determiner, .multiple,
  ]
  private let dateTriggers: WordClass
  /// The triggers of each date rule, as its place in ``dateRules`` gives.
  private let triggersOfRules: [WordClass]
  /// The places of the date rules that are tried at digits.
  private let rulesAtDigits: [Int]

  /// A sentence without a word of these classes and without a digit holds no claim.
  let triggers: WordClass

  /// Holds no state of a text; one serves all.
  static let shared = FigureReader()

  init() {
    triggersOfRules = dateRules.map(\.triggers)
    rulesAtDigits = dateRules.indices.filter { [dateRules] in dateRules[$0].startsAtDigits }
    dateTriggers = triggersOfRules.reduce(into: []) { $0.formUnion($1) }
    triggers = dateTriggers.union([
      .unitNumber, .tensNumber, .hundred, .scale, .dozen, .ordinal, .fraction, .vagueSize,
      .multiple,
    ])
  }

  /// Readings of the sentence that stand, in the order of the text, and those that lost.
  func read(_ s: Sentence, clock: Clock) -> (kept: [Candidate], lost: [Candidate]) {
    var candidates: [Candidate] = []
    for i in 0..<s.count {
      if s.isNumber(i) {
        for rule in rulesAtDigits {
          if let candidate = dateRules[rule].read(at: i, in: s, clock: clock) {
            candidates.append(candidate)
          }
        }
        continue
      }
      let classes = s.classes(i)
      guard !classes.isDisjoint(with: dateTriggers) else { continue }
      for rule in triggersOfRules.indices where !triggersOfRules[rule].isDisjoint(with: classes) {
        if let candidate = dateRules[rule].read(at: i, in: s, clock: clock) {
          candidates.append(candidate)
        }
      }
    }
    candidates += numbers(s)
    var (kept, lost) = Settlement.settle(candidates)
    for index in kept.indices where kept[index].value.figure != nil {
      let start = index > 0 ? kept[index - 1].tokens.upperBound : 0
      let end = index + 1 < kept.count ? kept[index + 1].tokens.lowerBound : s.count
      Hedges.apply(to: &kept[index], in: s, within: start..<end)
    }
    return (kept, lost)
  }

  /// Every reading of the numbers, and the ranges that the best of them make.
  ///
  /// Ranges are joined first, so that *10-20 dollars* is longer than a date in *10-20*.
  private func numbers(_ s: Sentence) -> [Candidate] {
    var candidates: [Candidate] = []
    var i = 0
    while i < s.count {
      let isTrigger =
        s.isNumber(i) || s.tokens[i].kind == .mark && s.tokens[i].word >= 0x100
        || s.isAny(i, numberTriggers) && !s.is(i, .the) || s.is(i, .couple) || s.is(i, .full)
        || s.isDecade(i)
      guard isTrigger, let number = number(s, at: i) else {
        if s.isNumber(i) { candidates.append(tooLarge(i)) }
        i += 1
        continue
      }
      for rule in numberRules {
        if let candidate = rule.read(number, in: s) { candidates.append(candidate) }
      }
      i = number.tokens.upperBound
    }
    guard candidates.count > 1 else { return candidates }
    let (single, lost) = Settlement.settle(candidates)
    return Ranges.join(single, in: s) + lost
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
