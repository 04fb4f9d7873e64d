import ClaimModel

/// Reads percentages: *80%*, *five per cent*, *2 percentage points*, *25 basis points*.
struct PercentageRule: NumberRule {
  static let info = RuleInfo(
    id: "percentage",
    summary: "A number of hundredths, in signs or words.",
    reads: [
      "80%", "12-15 per cent", "6-1/2 per cent", "2.5 percentage points", "25 basis points", "0.4‰",
    ],
    leavesAlone: ["https://example.com/?q=30%25", "a percentage of the vote"],
    source:
      "reference annotations: 80 for 80 percent; a basis point is a hundredth of a percentage point"
  )

  func read(
    _ number: NumberPhrase, _ quantity: Quantity?, in s: Sentence,
    into candidates: inout [Candidate]
  ) {
    guard number.style != .ordinal, number.style != .multiple, number.style != .majority,
      number.style != .decade,
      number.style != .vague
    else {
      return
    }
    let bridge = Bridge.read(s, at: number.tokens.upperBound, style: number.style)
    guard let (unit, hundredths, end) = unit(s, at: bridge.end),
      number.style != .article,
      let multiplier = Number(Int128(hundredths), over: 100)
    else { return }
    var candidate = Candidate(
      kind: .percentage, number, unit: unit, tokens: number.tokens.lowerBound..<end,
      rule: info.id, multiplier: multiplier)
    candidate.hedge = bridge.modifier
    candidate.scope = bridge.scope
    candidates.append(candidate)
  }

  private func unit(_ s: Sentence, at start: Int) -> (name: String, hundredths: Int, end: Int)? {
    var i = start
    // 20 wt%, 5 vol %
    if s.isMark(i + 1, Mark.percent), s.isBytes(i, "wt") || s.isBytes(i, "vol") { i += 1 }
    if s.isMark(i, Mark.percent) { return pointed(s, "percent", i + 1) }
    if s.isMark(i, Mark.permille) { return ("percent", 10, i + 1) }
    if s.is(i, anyOf: .percent, .percents, .pct, .percentage) {
      return pointed(s, "percent", i + 1, i)
    }
    let cent = s.isJoint(i + 1) ? i + 2 : i + 1
    if s.is(i, .per), s.is(cent, .cent) { return pointed(s, "percent", cent + 1) }
    if s.is(i, .basis), s.is(i + 1, anyOf: .point, .points) {
      return ("percentage point", 1, i + 2)
    }
    if s.is(i, .bps) { return ("percentage point", 1, i + 1) }
    return nil
  }

  /// *percentage points*, *% points*.
  private func pointed(
    _ s: Sentence, _ name: String, _ end: Int, _ word: Int = -1
  ) -> (name: String, hundredths: Int, end: Int) {
    let point = s.isJoint(end) ? end + 1 : end
    return s.is(point, anyOf: .point, .points)
      ? ("percentage point", 100, point + 1) : (name, 100, end)
  }
}
