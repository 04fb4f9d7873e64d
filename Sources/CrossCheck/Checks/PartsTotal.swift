import ClaimModel

/// Parts beside their total.
struct PartsTotal: DocumentCheck {
  let info = CheckInfo(
    id: "parts-total", tier: .always,
    summary: "Parts do not make up their total, or one is greater than it.",
    explanation: """
      Parts are added as intervals, so a bound or a rounded figure among them leaves the sum as open \
      as it is. Only a list that the words set beside its total as the whole (after a colon, in \
      brackets, between dashes, closed by *in all*, with *the other*) must add up; a list that comes \
      nowhere near is taken for a list of something else. Some of a total can never be more than it.
      """,
    finds: [
      "\u{201C}55 killed: 30 in A, 20 in B and 4 at sea\u{201D}: 54.",
      "\u{201C}12 men and 8 women, 21 people in all\u{201D}: 20.",
      "\u{201C}20 people, of whom 25 were women\u{201D}: a part greater than its total.",
    ],
    leavesAlone: [
      "\u{201C}55 killed, including 30 in A and 20 in B\u{201D}: not the whole.",
      "\u{201C}about 55 killed: 30 in A, 20 in B and 4 at sea\u{201D}.",
      "\u{201C}two sons (4 and 7)\u{201D}: nothing is counted in the brackets.",
      "\u{201C}two groups: 30 in the first and 25 in the second\u{201D}: other things are counted.",
    ],
    source: "arithmetic on intervals")

  func findings(in document: DocumentClaims) -> [Finding] {
    document.bound(.whole, .part).compactMap { kind, claims in
      kind == .whole ? whole(document, claims) : part(document, claims)
    }
  }

  private func whole(_ document: DocumentClaims, _ claims: [Claim]) -> Finding? {
    guard let total = Interval(claims[0]) else { return nil }
    let parts = claims.dropFirst()
    let sum = Interval.sum(parts.compactMap { Interval($0) })
    guard !sum.meets(total), parts.allSatisfy({ !isNegative($0) }) else { return nil }
    let written = Interval.sum(parts.map(Interval.written))
    let slip = Sums.slip(claims[0], written)
    guard slip != nil || Sums.isNear(total, sum) else { return nil }
    return document.finding(
      info, claims, reason: slip == nil ? .unexplained : .likelySlip,
      question: "How many are \(Text.quote(claims[0])) in all?",
      says:
        "\(Text.quote(claims[0])) and the parts \(Text.list(parts.map(Text.quote))), which make "
        + written.text + Sums.text(slip))
  }

  private func part(_ document: DocumentClaims, _ claims: [Claim]) -> Finding? {
    guard let total = Interval(claims[0]), let part = Interval(claims[1]), let most = total.high,
      let least = part.low, least > most
    else { return nil }
    return document.finding(
      info, claims, question: "How many of \(Text.quote(claims[0]))?",
      says: "\(Text.quote(claims[0])) and, as some of them, \(Text.quote(claims[1])): the part is "
        + "greater than its total")
  }

  private func isNegative(_ claim: Claim) -> Bool { claim.value.figure?.low?.isNegative ?? false }
}
