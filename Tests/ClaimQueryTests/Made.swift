import ClaimModel

/// A claim for tests; what is left out is empty.
func made(
  _ kind: ClaimKind = .count, _ value: ClaimValue = .figure(Figure(Number(1))),
  quote: String = "", prefix: String = "", suffix: String = "", document: String = "a.txt",
  about: About = About(), cues: Cues = Cues(), speaker: String? = nil
) -> Claim {
  Claim(
    id: "0123456789abcdef", document: document, digest: "", article: 0, kind: kind, value: value,
    passage: Passage(
      startByte: 0, endByte: quote.utf8.count, quote: quote, prefix: prefix, suffix: suffix,
      line: 1, column: 1),
    figureStartByte: 0, figureEndByte: 0, sentenceStartByte: 0, sentenceEndByte: 0, about: about,
    speaker: speaker, rule: "count", cues: cues)
}

/// `1500`, `>1500`, `>=50`, `<200`, `<=300`, `~1500`, `5..6`.
func figure(_ text: String) -> ClaimValue {
  let signs: [(String, Modifier)] = [
    (">=", .atLeast), ("<=", .atMost), (">", .moreThan), ("<", .lessThan), ("~", .about),
  ]
  let sign = signs.first { text.hasPrefix($0.0) }
  let body = text.dropFirst(sign?.0.count ?? 0)
  let ends = body.split(separator: "..").map { Number(decimalText: String($0)) }
  let modifier = sign?.1 ?? (ends.count > 1 ? .range : .exact)
  let isCeiling = modifier == .lessThan || modifier == .atMost
  let isFloor = modifier == .moreThan || modifier == .atLeast
  return .figure(
    Figure(
      low: isCeiling ? nil : ends[0], high: isFloor ? nil : ends[ends.count - 1],
      modifier: modifier))
}

func days(_ first: String?, _ last: String?) -> DateSpan {
  DateSpan(
    earliest: first.flatMap(Day.init(isoText:)), latest: last.flatMap(Day.init(isoText:)),
    precision: .day)
}
