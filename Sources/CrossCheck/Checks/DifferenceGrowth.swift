import ClaimModel

/// A change beside the figures before and after.
struct DifferenceGrowth: DocumentCheck {
  let info = CheckInfo(
    id: "difference-growth", tier: .always,
    summary: "A change is not that between the figures before and after.",
    explanation: """
      A change in per cent is taken of the figure before, one in the figures' own unit is their \
      difference; per cent of percentages may be either. Every figure may be rounded as far as its \
      digits show. A rise must not end below where it began, nor a fall above.
      """,
    finds: [
      "\u{201C}rose by 20 per cent from 50 to 65\u{201D}: 30 per cent.",
      "\u{201C}fell from 120 to 90, a drop of 40\u{201D}: 30.",
      "\u{201C}rose from 90 cases to 65 cases\u{201D}.",
    ],
    leavesAlone: [
      "\u{201C}rose by 30 per cent from 50 to 65\u{201D}.",
      "\u{201C}grew 3 per cent a year from 50 to 65\u{201D}: a yearly rate.",
      "\u{201C}rose from 12 to 5 in the rankings\u{201D}, \u{201C}the yen fell from 110 to 115\u{201D}.",
      "\u{201C}dropped from 20 metres to 50 metres below the ground\u{201D}: depths run down.",
    ],
    source: "arithmetic on intervals")

  func findings(in document: DocumentClaims) -> [Finding] {
    document.bound(.rise, .fall).compactMap { kind, claims in
      guard let before = Interval(claims[0]), let after = Interval(claims[1]) else { return nil }
      return claims.count == 3
        ? amount(document, claims, kind, before, after)
        : direction(document, claims, kind, before, after)
    }
  }

  private func amount(
    _ document: DocumentClaims, _ claims: [Claim], _ kind: BondKind, _ before: Interval,
    _ after: Interval
  ) -> Finding? {
    guard let figure = claims[2].value.figure, let said = Interval(claims[2]) else { return nil }
    let isShare = claims[2].kind == .percentage && figure.unit == "percent"
    let change = kind == .rise ? after - before : before - after
    var made: [Interval] = []
    if isShare { made.append(change.percent(of: before)) }
    let isOfShares = claims[1].kind == .percentage
    if !isShare || isOfShares { made.append(change) }
    let isComparable = isShare || isOfShares || figure.unit == claims[1].value.figure?.unit
    guard isComparable, !made.contains(where: loose(said, isShare).meets)
    else { return nil }
    let (first, last) = (Interval.written(claims[0]), Interval.written(claims[1]))
    let written = kind == .rise ? last - first : first - last
    let ends = "\(Text.quote(claims[0])) to \(Text.quote(claims[1]))"
    return document.finding(
      info, claims, question: "How large is the change from \(ends)?",
      says: "\(Text.quote(claims[2])) for the change from \(ends), which is "
        + (isShare && !isOfShares ? written.percent(of: first).text + " per cent" : written.text))
  }

  /// Writers round growth down as often as to the nearest.
  private func loose(_ said: Interval, _ isShare: Bool) -> Interval {
    guard isShare, let half = Number(1, over: 2) else { return said }
    return Interval(said.low?.subtracting(half), said.high?.adding(half))
  }

  private func direction(
    _ document: DocumentClaims, _ claims: [Claim], _ kind: BondKind, _ before: Interval,
    _ after: Interval
  ) -> Finding? {
    let (lower, upper) = kind == .rise ? (before, after) : (after, before)
    guard let least = lower.low, let most = upper.high, most < least, !most.isNegative,
      claims[0].kind == claims[1].kind, claims[1].kind != .measure,
      claims[1].value.figure?.unit != nil || claims[1].cues.counted != nil
    else { return nil }
    return document.finding(
      info, claims, question: "Which way did it go?",
      says:
        "a \(kind.rawValue) from \(Text.quote(claims[0])) to \(Text.quote(claims[1])), which is "
        + (kind == .rise ? "less" : "more"))
  }
}
