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
    ],
    leavesAlone: ["orders of magnitude", "a magnitude 12 times as large"],
    source: "the scales of moment magnitude (Hanks and Kanamori 1979) and of acidity")

  func read(
    _ number: NumberPhrase, _ quantity: Quantity?, in s: Sentence,
    into candidates: inout [Candidate]
  ) {
    guard quantity == nil, number.style == .digits,
      let (name, tokens) = before(number.tokens, s) ?? after(number.tokens, s)
    else { return }
    candidates.append(
      Candidate(kind: .measure, number, unit: name, tokens: tokens, rule: Self.info.id))
  }

  /// *magnitude 6.3*, *a magnitude of 6.3*, *a magnitude of about 6.3*.
  private func before(_ number: Range<Int>, _ s: Sentence) -> (String, Range<Int>)? {
    var i = (Hedges.before(s, at: number.lowerBound)?.start ?? number.lowerBound) - 1
    let isHedged = i < number.lowerBound - 1
    if s.is(i, .of) || s.isJoint(i) { i -= 1 }
    guard let name = name(s, i), s.isDisjoint(number.upperBound, .multiple),
      !s.is(number.upperBound, anyOf: .time, .times)
    else { return nil }
    return (name, (isHedged ? number.lowerBound : i)..<number.upperBound)
  }

  /// *6.3-magnitude*, *6.5 on the Richter scale*.
  private func after(_ number: Range<Int>, _ s: Sentence) -> (String, Range<Int>)? {
    let end = number.upperBound
    let next = s.isJoint(end) ? end + 1 : end
    if s.spells(next, "magnitude") { return ("magnitude", number.lowerBound..<next + 1) }
    for at in end..<min(end + 6, s.count) where s.spells(at, "richter") {
      return ("magnitude", number.lowerBound..<(s.spells(at + 1, "scale") ? at + 2 : at + 1))
    }
    return nil
  }

  private func name(_ s: Sentence, _ i: Int) -> String? {
    if s.spells(i, "magnitude") { return "magnitude" }
    return s.length(i) == 2 && s.bytes(i).elementsEqual("pH".utf8) ? "pH" : nil
  }
}
