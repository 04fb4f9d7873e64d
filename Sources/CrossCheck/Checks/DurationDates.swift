import ClaimModel

/// A length of time beside the dates that it runs over.
struct DurationDates: DocumentCheck {
  let info = CheckInfo(
    id: "duration-dates", tier: .always,
    summary: "A length of time is not that between its dates.",
    explanation: """
      Days are counted with and without the last one, whichever fits. Weeks, months and years are \
      taken loosely, by half of one, and a date that is only a month or a year may be any day of it.
      """,
    finds: [
      "\u{201C}nine days, from 3 May to 10 May 2019\u{201D}: seven or eight.",
      "\u{201C}a month after 20 June 1981, on 30 August 1981\u{201D}: more than two.",
      "\u{201C}In 2005, thirty years after the 1988 massacre\u{201D}: seventeen.",
    ],
    leavesAlone: [
      "\u{201C}eight days, from 3 May to 10 May 2019\u{201D}, and seven.",
      "\u{201C}the six-year war (1939\u{2013}1945)\u{201D}.",
      "\u{201C}a month after 20 June 1981, on 25 July 1981\u{201D}.",
      "\u{201C}a five-year sentence (1990\u{2013}1993)\u{201D}: what is given is not what passed.",
    ],
    source: "the calendar; both ways of counting days are in use")

  func findings(in document: DocumentClaims) -> [Finding] {
    document.bound(.lapse).compactMap { lapse(document, $1) }
      + document.bound(.sameDate).compactMap { reckoned(document, $1) }
  }

  // MARK: - A length and its dates

  private func lapse(_ document: DocumentClaims, _ claims: [Claim]) -> Finding? {
    guard let figure = claims[0].value.figure, let unit = Unit(figure.unit),
      let (first, last) = ends(claims.dropFirst().compactMap(\.value.date)),
      let start = first.earliest, let startEnd = first.latest, let endStart = last.earliest,
      let end = last.latest
    else { return nil }
    let least = endStart.number - startEnd.number
    let most = end.number - start.number + 1
    guard most > 0, !unit.days(figure).meets(Interval(Number(least), Number(most))) else {
      return nil
    }
    return document.finding(
      info, claims, question: "How long is it from \(Text.quote(claims[1]))?",
      says: Text.list(claims.map(Text.quote)) + ": from the first date to the last is "
        + unit.text(least, most))
  }

  /// The first and the last date; of a range, its two ends as finely as the words give them.
  private func ends(_ spans: [DateSpan]) -> (DateSpan, DateSpan)? {
    if spans.count == 2 { return (spans[0], spans[1]) }
    guard let range = spans.first, let start = range.earliest, let end = range.latest else {
      return nil
    }
    let isMonth = start.civil.day == 1 || end.advanced(by: 1).civil.day == 1
    switch range.precision {
    case .day where !isMonth: return (DateSpan(day: start), DateSpan(day: end))
    case .day, .month: return (month(of: start), month(of: end))
    default: return (year(of: start), year(of: end))
    }
  }

  private func month(of day: Day) -> DateSpan {
    let (year, month, number) = day.civil
    let first = day.advanced(by: 1 - number)
    return DateSpan(
      earliest: first, latest: first.advanced(by: Day.length(ofMonth: month, year: year) - 1),
      precision: .month)
  }

  private func year(of day: Day) -> DateSpan {
    DateSpan(
      earliest: Day(year: day.year, month: 1, day: 1),
      latest: Day(year: day.year, month: 12, day: 31), precision: .year)
  }

  /// A unit of the calendar, in days.
  private struct Unit {
    let name: String
    let length: Number
    /// How loosely it is counted, in days.
    let slack: Int

    init?(_ name: String?) {
      let (top, bottom): (Int128, Int128)
      switch name {
      case "day": (top, bottom, slack) = (1, 1, 0)
      case "week": (top, bottom, slack) = (7, 1, 3)
      case "month": (top, bottom, slack) = (487, 16, 16)
      case "year": (top, bottom, slack) = (1461, 4, 184)
      default: return nil
      }
      guard let name, let length = Number(top, over: bottom) else { return nil }
      (self.name, self.length) = (name, length)
    }

    func days(_ figure: Figure) -> Interval {
      let isHedged = figure.modifier != .exact && figure.modifier != .range
      let extra = Number(slack + (isHedged ? 1 : 0))
      let value = Interval(figure, .aged)
      let low = value.low?.multiplied(by: length)?.subtracting(extra)
      let high = value.high?.multiplied(by: length)?.adding(extra)
      return Interval(low, high)
    }

    /// `7 or 8 days`, `17 years`.
    func text(_ least: Int, _ most: Int) -> String {
      func count(_ days: Int) -> String {
        Number(days).divided(by: length).map { Text.rounded($0, grain: name == "day" ? 0 : -1) }
          ?? ""
      }
      let (low, high) = (count(max(least, 0)), count(most))
      return low == high ? "\(low) \(name)s" : "\(low) to \(high) \(name)s"
    }
  }

  // MARK: - A date reckoned from another

  private func reckoned(_ document: DocumentClaims, _ claims: [Claim]) -> Finding? {
    guard let counted = claims[0].value.date, let there = counted.earliest,
      let named = claims[1].value.date, let first = named.earliest, let last = named.latest
    else { return nil }
    let slack: Int
    switch counted.precision {
    case .day: slack = 1
    case .week: slack = 3
    case .month: slack = 15
    default: slack = 183
    }
    guard there < first.advanced(by: -slack) || there > last.advanced(by: slack) else { return nil }
    return document.finding(
      info, claims, question: "When was \(Text.quote(claims[0]))?",
      says: "\(Text.quote(claims[0])) and \(Text.quote(claims[1])) of one day: the first comes to "
        + Text.day(there))
  }
}
