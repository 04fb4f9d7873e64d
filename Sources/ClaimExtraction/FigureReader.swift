import ClaimModel

/// All the figures and dates of one sentence.
struct FigureReader {
  private let numberRules = ExtractionRules.numbers
  private let dateRules = ExtractionRules.dates
  private let dateTriggers: WordClass
  /// The triggers of each date rule, as its place in ``dateRules`` gives.
  private let triggersOfRules: [WordClass]
  /// What each date rule needs.
  private let needsOfRules: [Evidence?]
  /// The places of the date rules that are tried at digits, one bit each.
  private let rulesAtDigits: UInt64

  /// A sentence without a word of these classes and without a digit holds no claim.
  let triggers: WordClass

  /// Holds no state of a text; one serves all.
  static let shared = FigureReader()

  init() {
    precondition(dateRules.count <= 64, "there are more date rules than bits")
    triggersOfRules = dateRules.map(\.triggers)
    needsOfRules = dateRules.map { type(of: $0).needs }
    rulesAtDigits = dateRules.indices.reduce(0) { [dateRules] in
      dateRules[$1].startsAtDigits ? $0 | 1 << UInt64($1) : $0
    }
    dateTriggers = triggersOfRules.reduce(into: []) { $0.formUnion($1) }
    triggers = dateTriggers.union(NumberTriggers.classes)
  }

  /// Readings of the sentence that stand, in the order of the text, and those that lost.
  func read(_ s: Sentence, clock: Clock) -> (kept: [Candidate], lost: [Candidate]) {
    var candidates: [Candidate] = []
    dates(s, clock, into: &candidates)
    numbers(s, into: &candidates)
    guard !candidates.isEmpty else { return ([], []) }
    var (kept, lost) = Settlement.settle(candidates)
    for index in kept.indices where kept[index].value.figure != nil {
      let start = index > 0 ? kept[index - 1].tokens.upperBound : 0
      let end = index + 1 < kept.count ? kept[index + 1].tokens.lowerBound : s.count
      Hedges.apply(to: &kept[index], in: s, within: start..<end)
    }
    return (kept, lost)
  }

  // MARK: - Dates

  private func dates(_ s: Sentence, _ clock: Clock, into candidates: inout [Candidate]) {
    let open = openRules(Evidence(of: s))
    let atDigits = open & rulesAtDigits
    for i in 0..<s.count {
      if s.isNumber(i) {
        tryRules(atDigits, at: i, s, clock, into: &candidates)
      } else {
        let classes = s.classes(i)
        guard !classes.isDisjoint(with: dateTriggers) else { continue }
        var rules: UInt64 = 0
        for rule in triggersOfRules.indices
        where !triggersOfRules[rule].isDisjoint(with: classes) { rules |= 1 << UInt64(rule) }
        tryRules(rules & open, at: i, s, clock, into: &candidates)
      }
    }
  }

  /// The rules that can read something in a sentence, one bit each.
  private func openRules(_ evidence: Evidence) -> UInt64 {
    var open: UInt64 = 0
    for rule in needsOfRules.indices where needsOfRules[rule]?.meets(evidence) ?? true {
      open |= 1 << UInt64(rule)
    }
    return open
  }

  private func tryRules(
    _ rules: UInt64, at i: Int, _ s: Sentence, _ clock: Clock, into candidates: inout [Candidate]
  ) {
    var rest = rules
    while rest != 0 {
      if let candidate = dateRules[rest.trailingZeroBitCount].read(at: i, in: s, clock: clock) {
        candidates.append(candidate)
      }
      rest &= rest &- 1
    }
  }

  // MARK: - Numbers

  /// Every reading of the numbers, and the ranges that the best of them make.
  ///
  /// Ranges are joined first, so that *10-20 dollars* is longer than a date in *10-20*.
  private func numbers(_ s: Sentence, into all: inout [Candidate]) {
    var candidates: [Candidate] = []
    var i = 0
    while i < s.count {
      guard NumberTriggers.holds(s, i), let number = number(s, at: i) else {
        if s.isNumber(i) { candidates.append(tooLarge(i)) }
        i += 1
        continue
      }
      let quantity = QuantityReader.read(number, in: s)
      for rule in numberRules {
        if let candidate = rule.read(number, quantity, in: s) { candidates.append(candidate) }
      }
      i = number.tokens.upperBound
    }
    guard candidates.count > 1 else {
      all += candidates
      return
    }
    let (single, lost) = Settlement.settle(candidates)
    all += Ranges.join(single, in: s)
    all += lost
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
