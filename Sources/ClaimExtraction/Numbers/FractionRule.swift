import ClaimModel

/// Reads a part of a whole: *two-thirds of its value*, *half of the members*, *3/4*.
struct FractionRule: NumberRule {
  static let info = RuleInfo(
    id: "fraction",
    summary: "A fraction in words, signs or digits, of something.",
    reads: [
      "two-thirds of its value", "well over half of GDP", "a quarter of the seats", "½",
      "the vast majority of",
    ],
    leavesAlone: [
      "half an hour", "the second half", "half-hearted", "halfway", "No. 41/2014", "open 24/7",
      "since 9/11",
    ],
    source: "reference annotations: a fraction such as two-thirds is 0.6667")

  /// Nothing follows of which it could be a part.
  private func isAlone(_ s: Sentence, _ i: Int) -> Bool {
    !s.isWord(i) || s.isAny(i, .function.union([.verb, .adverb])) && !s.is(i, .of)
  }

  /// The attacks of 11 September 2001 go by their day.
  private func isAttacks(_ s: Sentence, _ i: Int) -> Bool {
    s.length(i) == 1 && s.bytes(i)[0] == 0x39 && s.bytes(i + 2).elementsEqual("11".utf8)
  }

  func read(
    _ number: NumberPhrase, _ quantity: Quantity?, in s: Sentence,
    into candidates: inout [Candidate]
  ) {
    if number.style == .majority {
      candidates.append(
        Candidate(
          kind: .fraction, value: .figure(Figure(low: number.low, high: nil, modifier: .moreThan)),
          tokens: number.tokens, rule: info.id))
    }
    guard number.style == .fraction else { return }
    let i = number.tokens.lowerBound
    let end = number.tokens.upperBound
    // "open 24/7", "5/4 favourite", "since 9/11"
    if s.isMark(i + 1, Mark.slash), number.tokens.count == 3,
      number.low > Number(1) || isAttacks(s, i) && isAlone(s, end)
    {
      return
    }
    // No. 41/2014
    if s.isNumber(i), Labels.precedes(i, in: s) { return }
    if s.isMark(end, Mark.hyphen), !s.isSpaced(end), !s.isSpaced(end + 1) { return }
    // core 22/10a-4
    if s.isNumber(end - 1), s.isWord(end), !s.isSpaced(end) { return }
    if s.is(i, .half), number.tokens.count == 1 {
      // "half of", "half the", "half a", "more than half": not "the first half".
      let isPart =
        s.is(end, .of) || s.isAny(end, [.determiner, .possessive]) || !s.isWord(end)
        || s.isAny(end, [.verb, .auxiliary, .modal]) || Hedges.before(s, at: i) != nil
      let isCounted = s.isAny(i - 1, [.ordinal, .adjective]) || s.is(i - 1, anyOf: .the, .other)
      guard isPart, !isCounted else { return }
    }
    candidates.append(
      Candidate(
        kind: .fraction, value: .figure(Figure(number.low, grain: -1)), tokens: number.tokens,
        rule: info.id))
  }
}
