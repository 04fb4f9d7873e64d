import ClaimModel

/// Reads how many times another figure: *twice the population*, *threefold*, *3 times as many*.
struct MultipleRule: NumberRule {
  static let info = RuleInfo(
    id: "multiple",
    summary: "A figure given as so many times another.",
    reads: [
      "twice the population of Arizona", "double its budget", "three times as many", "tenfold",
    ],
    leavesAlone: ["elected twice", "shot three times", "a double murder", "the first time"],
    source: "reference annotations: about twice the population of Arizona is a fraction of 2")

  func read(
    _ number: NumberPhrase, _ quantity: Quantity?, in s: Sentence,
    into candidates: inout [Candidate]
  ) {
    var tokens = number.tokens
    let end = tokens.upperBound
    switch number.style {
    case .multiple:
      guard MultipleRule.isFold(s, end - 1) || isCompared(s, at: end) else { return }
    case .digits, .words:
      // "at one time more than 2,000"
      if s.is(end, anyOf: .time, .times), number.low != Number(1), isCompared(s, at: end + 1) {
        tokens = tokens.lowerBound..<end + 1
      } else if s.is(s.isJoint(end) ? end + 1 : end, .fold) {
        tokens = tokens.lowerBound..<(s.isJoint(end) ? end + 2 : end + 1)
      } else {
        return
      }
    default: return
    }
    var candidate = Candidate(
      kind: .fraction, value: .figure(Figure(number.low, grain: number.grain)), tokens: tokens,
      number: number.tokens, rule: info.id)
    candidate.isMeasured = true
    candidates.append(candidate)
  }

  /// *the population*, *as many*, *its size*, *more*, *higher*.
  private func isCompared(_ s: Sentence, at i: Int) -> Bool {
    if s.is(i, .the), s.is(i + 1, anyOf: .first, .last) { return false }
    return s.is(
      i, anyOf: .the, .as, .that, .more, .its, .their, .his, .her, .larger, .greater,
      .higher, .bigger, .longer, .older, .heavier, .fewer, .less, .lower, .smaller)
  }

  /// *tenfold*, *threefold*
  static func isFold(_ s: Sentence, _ i: Int) -> Bool {
    let bytes = s.bytes(i)
    return bytes.count > 4 && bytes.suffix(4).elementsEqual("fold".utf8) { Lexicon.lower($0) == $1 }
  }
}
