import ClaimModel

/// Reads a part of a month, year or week: *late March*, *the end of 2012*, *mid-November*.
///
/// A month falls into days 1 to 10, 11 to 20 and the rest; a year into four months each; the
/// beginning of a week is Monday to Wednesday, its end Friday to Sunday. *The beginning of* a year
/// is its first three months.
struct PartRule: PhraseRule {
  static let info = RuleInfo(
    id: "part-of-period",
    summary: "The early, middle or late part of a month, year or week.",
    reads: [
      "late March", "mid-November", "the end of 2012", "early 2003", "beginning of next week",
    ],
    leavesAlone: ["the end of the line", "late payments", "a late goal"],
    source: "The thirds of a period; the reference annotations for early 1970s")
  let triggers: WordClass = [.month, .timeUnit, .season, .period]
  let startsAtDigits = true
  static let needs: Evidence? = Evidence(
    .period,
    keys: [
      .early, .mid, .late, .beginning, .start, .middle, .end, .rest, .remaining, .remainder,
    ])

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    let hasArticle = s.is(i, .the)
    let at = hasArticle ? i + 1 : i
    if s.is(at, anyOf: .rest, .remaining, .remainder) { return rest(s, at, from: i, clock) }
    if let end = endOfPeriod(s, at, from: i, clock) { return end }
    guard let part = DatePart.readLong(s, at) else { return nil }
    if hasArticle, !part.isPhrase, part.part != .middle { return nil }
    guard var period = DateReader.period(s, at: part.end, clock: clock) ?? bare(s, part.end, clock)
    else { return nil }
    period.tokens = (part.isPhrase || part.part == .middle ? at : i)..<period.end
    guard let first = period.span.earliest, let last = period.span.latest else { return period }
    switch period.span.precision {
    case .month: third(&period.span, part.part, first, first.advanced(by: 9), last)
    case .week:
      // "last week" may begin with its Sunday.
      let first = last.advanced(by: -6)
      let (from, to) =
        switch part.part {
        case .early: (0, 2)
        case .middle: (2, 3)
        case .late: (4, 6)
        }
      period.span.earliest = first.advanced(by: from)
      period.span.latest = first.advanced(by: to)
    case .year:
      let year = first.year
      let (from, to) =
        switch part.part {
        case .early: (1, part.isPhrase ? 3 : 4)
        case .middle: (5, 8)
        case .late: (9, 12)
        }
      let months = Spans.months(year, from, to, .season)
      (period.span.earliest, period.span.latest) = (months.earliest, months.latest)
    default: return nil
    }
    period.span.modifier = .about
    return period
  }

  /// The day that *the beginning*, *middle* or *end of* a month or year stands for beside another
  /// date: *from the end of March to the middle of September*.
  static func point(
    _ s: Sentence, _ phrase: DatePhrase, clock: Clock, year: Int? = nil
  ) -> Day? {
    let at = s.is(phrase.start, .the) ? phrase.start + 1 : phrase.start
    guard let part = DatePart.readLong(s, at), part.isPhrase,
      var span = DateReader.period(s, at: part.end, clock: clock)?.span
    else { return nil }
    if let year, let month = span.fields.month { span = Spans.month(year, month) }
    guard let first = span.earliest, let last = span.latest else { return nil }
    return switch part.part {
    case .early: first
    case .middle: first.advanced(by: (last.number - first.number) / 2)
    case .late: last
    }
  }

  private func third(
    _ span: inout DateSpan, _ part: DatePart, _ first: Day, _ tenth: Day, _ last: Day
  ) {
    switch part {
    case .early: span.latest = tenth
    case .middle:
      span.earliest = tenth.advanced(by: 1)
      span.latest = tenth.advanced(by: 10)
    case .late: span.earliest = tenth.advanced(by: 11)
    }
  }

  /// `EOM`, `EOY`
  private func endOfPeriod(_ s: Sentence, _ at: Int, from i: Int, _ clock: Clock) -> DatePhrase? {
    guard s.isAny(at, .period), s.info(at).number > 20, s.tokens[at].shape.contains(.allCapitals),
      let today = clock.today
    else { return nil }
    let (year, month, _) = today.civil
    var span: DateSpan
    if s.info(at).number == 22 {
      span = Spans.months(year, 9, 12, .season)
    } else {
      span = Spans.month(year, month)
      span.earliest = span.earliest?.advanced(by: 20)
    }
    span.isRelative = true
    span.modifier = .about
    return DatePhrase(i..<at + 1, span)
  }

  /// *end of month*, *the beginning of the year*
  private func bare(_ s: Sentence, _ i: Int, _ clock: Clock) -> DatePhrase? {
    let at = s.is(i, .the) ? i + 1 : i
    guard s.is(i - 1, .of), s.is(at, anyOf: .month, .year), let unit = CalendarUnit.read(s, at),
      let today = clock.today, !s.is(at + 1, .of)
    else { return nil }
    return DatePhrase(i..<unit.end, unit.unit.span(around: today, by: 0))
  }

  /// *the rest of the year*
  private func rest(_ s: Sentence, _ at: Int, from i: Int, _ clock: Clock) -> DatePhrase? {
    var next = at + 1
    if s.is(next, .of) { next += 1 }
    if s.is(next, .the) || s.isAny(next, .possessive) || DatePieces.step(s, next) == .this {
      next += 1
    }
    guard s.is(next, anyOf: .week, .month, .year), let unit = CalendarUnit.read(s, next),
      let today = clock.today
    else { return nil }
    var span = unit.unit.span(around: today, by: 0)
    span.earliest = today
    return DatePhrase(at..<next + 1, span, kind: .daterange)
  }

  func accepts(_ phrase: DatePhrase, in s: Sentence, clock: Clock) -> Bool {
    // "late 2000 people" counts; "early may" needs its capital.
    let last = phrase.end - 1
    if s.isNumber(last), phrase.tokens.count == 2, YearContext.isPlural(s, phrase.end) {
      return false
    }
    if s.is(last, anyOf: .may, .march), !s.isCapital(last) { return false }
    return true
  }
}
