import ClaimModel

/// An anniversary beside the years that it lies between.
struct OrdinalAnniversary: DocumentCheck {
  let info = CheckInfo(
    id: "ordinal-anniversary", tier: .always,
    summary: "An anniversary is not the one that its years make it.",
    explanation: """
      Both years must stand in the sentence, which must say that the anniversary was that year's. \
      One held up to two months early or late is still its own.
      """,
    finds: [
      "\u{201C}In 2019 they marked the 30th anniversary of the 1988 massacre\u{201D}: the 31st."
    ],
    leavesAlone: [
      "\u{201C}In 2018 they marked the 30th anniversary of the 1988 massacre.\u{201D}",
      "\u{201C}In 2015 they made plans for the 30th anniversary of the 1988 massacre.\u{201D}",
    ],
    source: "the calendar")

  func findings(in document: DocumentClaims) -> [Finding] {
    document.bound(.anniversary).compactMap { _, claims in
      guard let count = claims[0].value.figure?.low, count.isWhole,
        let event = claims[1].value.date?.earliest, let span = claims[2].value.date,
        let first = span.earliest, let last = span.latest, count <= Number(9999),
        case let number = Int(count.numerator), number != first.year - event.year,
        let due = event.advanced(byMonths: 12 * number), !isNear(due, first, last)
      else { return nil }
      return document.finding(
        info, claims, question: "Which anniversary fell on \(Text.quote(claims[2]))?",
        says: "\(Text.quote(claims[0])) of \(Text.quote(claims[1])) in \(Text.quote(claims[2])): "
          + "from \(event.year) to \(first.year) is \(Text.years(first.year - event.year))")
    }
  }

  private func isNear(_ due: Day, _ first: Day, _ last: Day) -> Bool {
    last.number - first.number < 62
      && due >= first.advanced(by: -62) && due <= last.advanced(by: 62)
  }
}

extension Text {
  fileprivate static func years(_ count: Int) -> String {
    count == 1 ? "one year" : "\(count) years"
  }
}
