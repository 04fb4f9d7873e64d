import ClaimModel

/// A last date that stands before its first.
struct DateOrder: DocumentCheck {
  let info = CheckInfo(
    id: "date-order", tier: .always,
    summary: "A last date lies before the first.",
    explanation: """
      Compared where the words themselves set two dates in order: from one until another, born and \
      died. Each must be placed by its own words, and the whole of the last date must lie before \
      the whole of the first.
      """,
    finds: [
      "\u{201C}from 1945 until 1939\u{201D}.",
      "\u{201C}He was born in 1932 and died in 1931.\u{201D}",
    ],
    leavesAlone: [
      "\u{201C}from 1939 until 1945\u{201D}.",
      "\u{201C}from 1200 to 800 BC\u{201D}: years before our era run down.",
      "\u{201C}in 1945 and in 1939\u{201D}: the words set no order.",
    ],
    source: "the order that from and until, born and died give")

  func findings(in document: DocumentClaims) -> [Finding] {
    document.bound(.order).compactMap { _, claims in
      guard let first = claims[0].value.date, let last = claims[1].value.date,
        let start = first.earliest, let end = last.latest, end < start, end.year > 0
      else { return nil }
      return document.finding(
        info, claims,
        question: "Which came first, \(Text.quote(claims[0])) or \(Text.quote(claims[1]))?",
        says:
          "\(Text.quote(claims[0])) for the first date and \(Text.quote(claims[1])) for the last: "
          + "the last lies before the first")
    }
  }
}
