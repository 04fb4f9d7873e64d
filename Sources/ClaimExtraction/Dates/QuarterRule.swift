import ClaimModel

/// Reads quarters, halves and fiscal years: *Q3 2019*, *the first half of 2020*, *fiscal year 2017*.
///
/// Whose fiscal year it is the words do not say: it stands for the calendar year, about.
struct QuarterRule: PhraseRule {
  static let info = RuleInfo(
    id: "quarter",
    summary: "A quarter or half of a year, or a fiscal year.",
    reads: ["Q3 2019", "2019-Q1", "the third quarter of 2018", "first half of 2020", "FY 2017"],
    leavesAlone: ["the third quarter of the game", "a quarter of them", "half of 2020 households"],
    source: "Calendar quarters; a fiscal year has modifier about")
  let triggers: WordClass = [.period, .ordinal]
  let startsAtDigits = true
  static let needs: Evidence? = Evidence(
    .period, keys: [.quarter, .qtr, .half, .fiscal, .calendar, .year])

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    if let fiscal = fiscal(s, i) { return fiscal }
    // 2019 Q1, 2016 the third quarter
    if let year = DatePieces.digits(s, i, 4...4), (1900...2199).contains(year) {
      let at = s.isJoint(i + 1) ? i + 2 : s.is(i + 1, .the) ? i + 2 : i + 1
      guard let part = part(s, at) else { return nil }
      return DatePhrase(i..<part.end, span(year, part))
    }
    var at = i
    if s.is(i, .the) { at += 1 }
    guard let part = part(s, at) else { return nil }
    var end = part.end
    if s.isMark(end, Mark.comma) || s.isJoint(end) { end += 1 }
    if s.is(end, anyOf: .of, .in) { end += 1 }
    if let year = DatePieces.year(s, end), !s.isMark(end, Mark.apostrophe) || s.isSpaced(end) {
      // "the third quarter 2019 sales" may count; "Q3 2019 sales" names the quarter.
      let isClear = part.isLabel || s.is(end - 1, .of)
      guard isClear || !s.isThing(year.end, [.noun, .person, .unit]) else { return nil }
      if !part.isLabel, YearContext.isPlural(s, year.end) { return nil }
      return DatePhrase(i..<year.end, span(year.value, part))
    }
    if s.is(end, .fiscal) { end += 1 }
    let step = s.is(end, .the) ? .this : DatePieces.step(s, end)
    if let step, s.is(end + 1, .year) {
      guard let today = clock.today else {
        return DatePhrase(i..<end + 2, Spans.unresolved(.season))
      }
      var relative = span(today.year + step.offset, part)
      relative.isRelative = true
      return DatePhrase(i..<end + 2, relative)
    }
    guard part.isLabel || s.is(part.end - 1, .qtr), let today = clock.today else { return nil }
    var relative = span(today.year, part)
    if !Tense.looksAhead(s, from: i, clock: clock), let start = relative.earliest, start > today,
      s.isNumber(i) || s.isAny(i, .ordinal)
    {
      relative = span(today.year - 1, part)
    }
    relative.isRelative = true
    return DatePhrase(i..<part.end, relative)
  }

  private struct Part {
    var first: Int
    var last: Int
    var end: Int
    var isLabel: Bool
  }

  private func part(_ s: Sentence, _ i: Int) -> Part? {
    if s.isAny(i, .period) {
      let value = Int(s.info(i).number)
      guard (1...12).contains(value) else { return nil }
      return value < 10
        ? Part(first: value * 3 - 2, last: value * 3, end: i + 1, isLabel: true)
        : Part(first: value == 11 ? 1 : 7, last: value == 11 ? 6 : 12, end: i + 1, isLabel: false)
    }
    guard let ordinal = DatePieces.ordinal(s, i) else { return nil }
    if s.is(ordinal.end, anyOf: .quarter, .qtr), (1...4).contains(ordinal.value) {
      return Part(
        first: ordinal.value * 3 - 2, last: ordinal.value * 3, end: ordinal.end + 1, isLabel: false)
    }
    if s.is(ordinal.end, .half), (1...2).contains(ordinal.value) {
      let first = ordinal.value == 1 ? 1 : 7
      return Part(first: first, last: first + 5, end: ordinal.end + 1, isLabel: false)
    }
    return nil
  }

  private func span(_ year: Int, _ part: Part) -> DateSpan {
    Spans.months(year, part.first, part.last, .season)
  }

  /// *in calendar 2017*; "a calendar 2000 pages long" has pages.
  private func isCalendar(_ s: Sentence, _ i: Int) -> Bool {
    s.is(i, .calendar) && s.isAny(i - 1, .preposition)
      && DatePieces.digits(s, i + 1, 4...4).map(YearContext.ours.contains) == true
  }

  /// *fiscal year 2017*, *fiscal 2017*, *FY 2017*, *calendar 2017*
  private func fiscal(_ s: Sentence, _ i: Int) -> DatePhrase? {
    var at = i
    if s.is(i, .fiscal) || s.isBytes(i, "school") || s.is(i, .calendar) {
      at += 1
      if s.is(at, .year) {
        at += 1
      } else if !s.is(i, .fiscal), !isCalendar(s, i) {
        return nil
      }
    } else if s.isAny(i, .period), s.info(i).number == 0 {
      at += 1
    } else {
      return nil
    }
    guard let year = DatePieces.year(s, at) else { return nil }
    var span = Spans.year(year.value)
    if !s.is(i, .calendar), !s.isBytes(i, "cy") { span.modifier = .about }
    return DatePhrase(i..<year.end, span)
  }
}
