import ClaimModel

/// Dates that answer one question and differ.
struct DateDiffers: TopicCheck {
  let info = CheckInfo(
    id: "date-differs", tier: .always,
    summary: "Dates or times that answer the same question differ.",
    explanation: """
      A wider date that contains a narrower one is compatible. Dates that share no day contradict. \
      A date that its document does not place is compared in the parts that it names. Times of \
      day are compared with the rounding that their minutes show. A date that is part of an \
      event's name tells events apart and is never compared.
      """,
    finds: [
      "20 June 1981 beside 21 June 1981: both cannot be true.",
      "4 March beside 3 April of one year: likely a slip, day and month swapped.",
      "\u{201C}July 1\u{201D} beside 2 July 2017: the day differs, whatever the year.",
      "\u{201C}around 8\u{201D} beside \u{201C}about 8:30\u{201D}: half an hour apart.",
    ],
    leavesAlone: [
      "June 2016 beside 2016.",
      "\u{201C}July 1\u{201D} beside July 1, 2017.",
      "8:34 beside \u{201C}around 8:30\u{201D}.",
      "\u{201C}February of this year\u{201D} in a text and in its copy, though the copy was "
        + "printed a year later.",
    ],
    source: "the gold rows of dates; news reports that disagree on the day of one event")

  func findings(on topic: Topic, _ claims: [Claim], _ judged: JudgedPairs) -> [Finding] {
    Findings.make(check: info.id, topic, claims, judged) { $0.figure == nil }
  }
}
