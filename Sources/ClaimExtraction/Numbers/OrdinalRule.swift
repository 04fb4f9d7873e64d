import ClaimModel

/// Reads an ordinal that counts off a noun: *third accomplice*, *thirteenth day*, *first time*.
struct OrdinalRule: NumberRule {
  static let info = RuleInfo(
    id: "ordinal",
    summary: "An ordinal before the noun that it counts off.",
    reads: ["a third accomplice", "the thirteenth day", "the first time", "a second term", "21st"],
    leavesAlone: [
      "at first", "first of all", "Second World War", "second-class citizens", "in first class",
    ],
    source: "reference annotations: an ordinal that counts")

  func read(
    _ number: NumberPhrase, _ quantity: Quantity?, in s: Sentence,
    into candidates: inout [Candidate]
  ) {
    guard number.style == .ordinal else { return }
    let i = number.tokens.lowerBound
    let end = number.tokens.upperBound
    if s.isMark(end, Mark.hyphen), !s.isSpaced(end), !s.isSpaced(end + 1) {
      // first-degree murder, a ninth-grader: degrees and grades are counted off
      let isStep =
        s.is(end + 1, .degree) || s.isBytes(end + 1, "grader") || s.isBytes(end + 1, "grade")
      guard isStep else { return }
      candidates.append(
        Candidate(
          kind: .ordinal, value: .figure(Figure(number.low)), tokens: number.tokens, rule: info.id))
      return
    }
    if Identifiers.isStreet(s, end) || s.is(end, .half) || isKind(s, i, end) { return }
    if s.isCapital(i), s.isCapital(end),
      !s.tokens[i].shape.contains(.first) || s.isCapital(end + 1)
    {
      return
    }
    let value = number.low
    if value <= Number(2), !counts(i, end, in: s), !s.isWhole(number.tokens) { return }
    candidates.append(
      Candidate(
        kind: .ordinal, value: .figure(Figure(value)), tokens: number.tokens, rule: info.id))
  }

  /// The ordinal names a sort and counts nothing off: *in first class*, *first aid*.
  private func isKind(_ s: Sentence, _ i: Int, _ end: Int) -> Bool {
    if s.isBytes(end, "class") { return !s.isAny(i - 1, [.determiner, .possessive]) }
    return s.isBytes(end, "aid") || s.isBytes(end, "lady") || s.isBytes(end, "name")
  }

  /// *first* and *second* are everyday words: they count only before a singular noun.
  private func counts(_ i: Int, _ end: Int, in s: Sentence) -> Bool {
    guard s.isWord(end), s.isDisjoint(end, .function.union([.adverb, .participle])) else {
      return false
    }
    if s.is(i - 1, .at) || s.isAny(end, .numberWord) { return false }
    if s.isAny(i - 1, [.auxiliary]) { return false }
    // "his first priorities": several came first
    let singular = s.info(end).singular
    if singular != 0 { return singular == s.tokens[end].word }
    let bytes = s.bytes(end).suffix(2)
    return !(bytes.last == 0x73 && bytes.first != 0x73 && s.tokens[end].word == 0)
  }
}
