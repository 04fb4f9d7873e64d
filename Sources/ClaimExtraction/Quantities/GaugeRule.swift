import ClaimModel

/// Reads a number on a scale that has a name and no unit: *magnitude 6.3*, *a pH of 7.4*.
///
/// The name stands for the unit, so that such numbers count nothing and are compared with one another.
struct GaugeRule: NumberRule {
  static let info = RuleInfo(
    id: "gauge",
    summary: "A number on a named scale without a unit, such as the magnitude of an earthquake.",
    reads: [
      "magnitude 6.3", "a magnitude of 6.3", "6.3-magnitude", "6.5 on the Richter scale", "pH 7.4",
      "the magnitude of the quake was 6.3",
    ],
    leavesAlone: [
      "orders of magnitude", "the magnitude of 2,000 job losses", "on page 12, Richter explains",
    ],
    source:
      "the scales of moment magnitude (Hanks and Kanamori 1979), which ends below 10, and of acidity, "
      + "which ends at 14"
  )

  func read(
    _ number: NumberPhrase, _ quantity: Quantity?, in s: Sentence,
    into candidates: inout [Candidate]
  ) {
    guard quantity == nil, number.style == .digits, number.scale == 0, number.low <= Number(14),
      let (name, tokens) = before(number.tokens, s) ?? after(number.tokens, s)
        ?? subject(number.tokens, s),
      name == UnitName.acidity || number.low < Number(10)
    else { return }
    candidates.append(
      Candidate(kind: .measure, number, unit: name, tokens: tokens, rule: Self.info.id))
  }

  /// *magnitude 6.3*, *a magnitude of 6.3*, *a magnitude of about 6.3*.
  private func before(_ number: Range<Int>, _ s: Sentence) -> (String, Range<Int>)? {
    let hedge = Hedges.before(s, at: number.lowerBound)?.start ?? number.lowerBound
    var i = hedge - 1
    let isOf = s.is(i, .of)
    let isBetween = s.is(i, .between)
    if isOf || isBetween || s.isJoint(i) { i -= 1 }
    guard let name = name(s, i) else { return nil }
    // "the magnitude of 12 disasters", "a magnitude 12 times as large"
    let next = number.upperBound
    if s.is(next, anyOf: .time, .times) || isOf && s.isThing(next, [.noun, .person]) { return nil }
    // A hedge and *between* are the number's own.
    return (name, (hedge < number.lowerBound || isBetween ? number.lowerBound : i)..<next)
  }

  /// *6.3-magnitude*, *a 6.3 magnitude quake*, *6.5 on the open-ended Richter scale*.
  private func after(_ number: Range<Int>, _ s: Sentence) -> (String, Range<Int>)? {
    let end = number.upperBound
    let next = s.isJoint(end) ? end + 1 : end
    if s.spells(next, "magnitude"), !s.isNumber(next + 1) {
      return (UnitName.magnitude, number.lowerBound..<next + 1)
    }
    guard s.is(end, .on), s.is(end + 1, .the) else { return nil }
    let at = s.isJoint(end + 3) ? end + 5 : end + 2
    guard s.spells(at, "richter"), s.spells(at + 1, "scale") else { return nil }
    return (UnitName.magnitude, number.lowerBound..<at + 2)
  }

  /// *the magnitude of the quake was 6.3*, *its magnitude was put at 6.3*, *pH = 7*: the name is the subject,
  /// and nothing else happens between the two.
  private func subject(_ number: Range<Int>, _ s: Sentence) -> (String, Range<Int>)? {
    guard !s.isThing(number.upperBound, [.noun, .person]) else { return nil }
    var i = (Hedges.before(s, at: number.lowerBound)?.start ?? number.lowerBound) - 1
    if s.is(i, anyOf: .at, .to), GaugeRule.settings.contains(s, i - 1) {
      i -= 2
    } else if !s.isBe(i), !s.isMark(i, Mark.equals) {
      return nil
    }
    let first = max(0, i - GaugeRule.reach)
    while i >= first, isBeside(s, i) {
      if let name = name(s, i) { return (name, number) }
      i -= 1
    }
    return nil
  }

  /// A word that can stand between a subject and what it is said to be: no other verb and no number.
  private func isBeside(_ s: Sentence, _ i: Int) -> Bool {
    if s.isMark(i, Mark.equals) || s.isAny(i, [.auxiliary, .adverb]) { return true }
    let info = s.info(i)
    return s.isWord(i) && s.isDisjoint(i, [.conjunction, .subordinator, .relative])
      && (info.verb == 0 || !info.classes.isDisjoint(with: [.noun, .adjective, .participle]))
      || s.has(i) && s.tokens[i].kind == .genitive
  }

  /// How many words may stand between the name and the number that it is said to be.
  private static let reach = 10

  /// What is done to the value of a scale.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let settings: StemSet = [
    "put", "set", "estimate", "measure", "record", "give", "revise", "upgrade", "downgrade",
    "raise",
    "lower", "rise", "fall", "drop", "amount",
  ]

  private func name(_ s: Sentence, _ i: Int) -> String? {
    if s.spells(i, "magnitude"), !(s.is(i - 1, .of) && s.stem(i - 2) == "order") {
      return UnitName.magnitude
    }
    return s.length(i) == 2 && s.bytes(i).elementsEqual("pH".utf8) ? UnitName.acidity : nil
  }
}
