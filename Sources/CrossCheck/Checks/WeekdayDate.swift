import ClaimModel

/// A day of the week beside the date that it does not fall on.
struct WeekdayDate: DocumentCheck {
  let info = CheckInfo(
    id: "weekday-date", tier: .always,
    summary: "A date is given a day of the week on which it does not fall.",
    explanation: """
      Reckoned in the Gregorian calendar, from the day on which English-speaking countries took it \
      up. A date without a year is checked only where it lies within sixty days of the day on which \
      its article was written, and the weekday fits neither the year before nor the year after, nor \
      any other year that the document names.
      """,
    finds: [
      "\u{201C}Tuesday, June 20, 1981\u{201D}: a Saturday; Tuesday fits 16 or 23 June 1981.",
      "\u{201C}Thursday 13 May\u{201D} in an article of 15 May 2016: a Friday.",
    ],
    leavesAlone: [
      "\u{201C}Saturday, June 20, 1981\u{201D}.",
      "\u{201C}Tuesday, 7 November 1917\u{201D} and its like before March 1923 where the weekday "
        + "fits the Julian calendar.",
      "\u{201C}Thursday 13 May\u{201D} in an article of no date, or of another part of the year.",
    ],
    source: "the Gregorian calendar (ISO 8601)")

  func findings(in document: DocumentClaims) -> [Finding] {
    document.claims.compactMap { claim in
      guard let span = claim.value.date, let weekday = span.fields.weekday,
        let day = span.earliest, span.fields.day == day.civil.day,
        weekday != day.weekday, (1...7).contains(weekday),
        isCertain(claim, day, weekday, document)
      else { return nil }
      let before = day.advanced(by: -((day.weekday - weekday + 7) % 7))
      let named = DateFields.weekdays[weekday - 1]
      return document.finding(
        info, [claim], reason: .likelySlip,
        question: "Which day is \(Text.quote(claim))?",
        says:
          "\(Text.quote(claim)): \(Text.day(day)) falls on a \(DateFields.weekdays[day.weekday - 1]), "
          + "and \(named) fits \(Text.day(before)) or \(Text.day(before.advanced(by: 7)))")
    }
  }

  private func isCertain(_ claim: Claim, _ day: Day, _ weekday: Int, _ document: DocumentClaims)
    -> Bool
  {
    guard claim.value.date?.fields.year == nil else {
      return day >= WeekdayDate.reform && !isJulian(day, weekday)
    }
    guard !claim.cues.isAside, let today = document.clocks.day(of: claim),
      (today.number - day.number).magnitude <= 60
    else { return false }
    let (year, month, number) = day.civil
    let named = Set(document.claims.compactMap { $0.value.date?.fields.year })
    return named.union([year - 1, year + 1]).allSatisfy {
      Day(year: $0, month: month, day: number).map { $0.weekday != weekday } ?? true
    }
  }

  /// 14 September 1752, where Britain went over. Source: Calendar (New Style) Act 1750.
  private static let reform = Day(number: -79_366)
  /// 1 March 1923, where Greece went over, the last European state to do so.
  private static let lastReform = Day(number: -17_108)

  /// The weekday fits the day of that name in the Julian calendar, which then ran behind.
  private func isJulian(_ day: Day, _ weekday: Int) -> Bool {
    guard day < WeekdayDate.lastReform else { return false }
    let (year, month, _) = day.civil
    let century = (month <= 2 ? year - 1 : year) / 100
    let lag = century - century / 4 - 2
    return day.advanced(by: lag).weekday == weekday
  }
}
