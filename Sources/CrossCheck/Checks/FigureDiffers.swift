import ClaimModel

/// Figures that answer one question and differ.
struct FigureDiffers: TopicCheck {
  let info = CheckInfo(
    id: "figure-differs", tier: .always,
    summary: "Figures that answer the same question differ.",
    explanation: """
      Compares what the words entail, then what they suggest. A figure outside what the other \
      allows contradicts it; a figure that a bound allows but that lies far from it differs. \
      Rounding covers what the digits show and no more. Figures of different measures, groups, \
      parts or times are kept apart before this check and listed as look-alikes.
      """,
    finds: [
      "1,517 beside 1,490: both cannot be true.",
      "\u{201C}over 8,000\u{201D} beside \u{201C}more than 2,000\u{201D}: both can be true, and "
        + "they cannot both be the best figure.",
      "30,000 beside 3,000: likely a slip, a nought dropped or added.",
      "55 on Monday beside 70 on Friday: a note, because a toll grows.",
    ],
    leavesAlone: [
      "30,000 beside \u{201C}some thirty thousand\u{201D} or \u{201C}more than 30,000\u{201D}.",
      "120,000 beside \u{201C}more than a hundred thousand\u{201D}: a round number that 120,000 "
        + "is cut down to.",
      "\u{201C}about 1,500\u{201D} beside 1,512: rounding.",
      "A first beside a second of the same thing: two things.",
    ],
    source: "the gold rows of figures; the reference annotations of verdicts")

  func findings(on topic: Topic, _ claims: [Claim], _ judged: JudgedPairs) -> [Finding] {
    Findings.make(check: info.id, topic, claims, judged) { $0.figure != nil }
  }
}
