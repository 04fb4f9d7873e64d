import ClaimModel

/// An age beside the dates of birth and of the day at which it was reached.
struct AgeDates: DocumentCheck {
  let info = CheckInfo(
    id: "age-dates", tier: .always,
    summary: "An age is not that between birth and the date at which it was reached.",
    explanation: """
      Whole years from the date of birth to the date given. Where only years are given, the birthday \
      may lie on either side, so two ages fit.
      """,
    finds: [
      "\u{201C}He was born in 1932 and died in 1981 aged 61\u{201D}: 48 or 49.",
      "\u{201C}John Smith (1932\u{2013}1981) died at the age of 61\u{201D}.",
    ],
    leavesAlone: [
      "\u{201C}born in 1932, died in 1981 aged 48\u{201D}, and 49.",
      "\u{201C}Born in 1932, he lost his son in 1981 at the age of 12\u{201D}: somebody else's age.",
    ],
    source: "the calendar")

  func findings(in document: DocumentClaims) -> [Finding] {
    document.bound(.age).compactMap { _, claims in
      guard let figure = claims[0].value.figure, let birth = claims[1].value.date,
        let born = birth.earliest, let bornLast = birth.latest
      else { return nil }
      let least: Int
      let most: Int
      if claims.count == 3 {
        guard let day = claims[2].value.date, let first = day.earliest, let last = day.latest else {
          return nil
        }
        (least, most) = (years(from: bornLast, to: first), years(from: born, to: last))
      } else {
        let span = bornLast.year - born.year
        (least, most) = (span - 1, span)
      }
      let slack = birth.modifier == .about ? 2 : 0
      let lived = Interval(Number(least - slack), Number(most + slack))
      guard most >= 0, !Interval(figure, .aged).meets(lived) else { return nil }
      let low = max(least, 0)
      let text = low >= most ? "\(most)" : "\(low) \(most - low == 1 ? "or" : "to") \(most)"
      return document.finding(
        info, claims, question: "How old was the person of \(Text.quote(claims[1]))?",
        says: Text.list(claims.map(Text.quote)) + ": the dates make the age " + text)
    }
  }

  /// Birthdays passed.
  private func years(from birth: Day, to day: Day) -> Int {
    let (a, b) = (birth.civil, day.civil)
    let isBefore = (b.month, b.day) < (a.month, a.day)
    return b.year - a.year - (isBefore ? 1 : 0)
  }
}
