import ClaimModel

/// Reads a month with its year, or alone: *November 2019*, *February of this year*, *in June*.
struct MonthRule: PhraseRule {
  static let info = RuleInfo(
    id: "month",
    summary: "A month by name, with a year, with last, this or next, or alone.",
    reads: [
      "November 2019", "June of 1992", "Dec/2018", "February of this year", "in June",
      "last September", "the July slaying", "2016 November",
    ],
    leavesAlone: ["may", "Theresa May", "a protest march", "June Jones", "an august body"],
    source: "reference annotations: deictic times that the document's date resolves")
  let triggers: WordClass = .month
  let startsAtDigits = false

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    if let phrase = yearFirst(s, i) { return phrase }
    var at = i
    let step = DatePieces.step(s, i)
    if step != nil { at += 1 }
    if step == .this, s.is(at, .past) { at += 1 }
    guard let month = DatePieces.month(s, at) else { return nil }
    if let step { return stepped(month, step, i, s, clock) }
    if let dated = year(s, after: month, from: i, clock: clock) { return dated }
    if let same = CalendarDate.sameYear(s, month.next, clock) {
      return DatePhrase(i..<same.end, Spans.month(same.year, month.value))
    }
    if let shared = sharedYear(s, month.next) {
      return DatePhrase(i..<month.end, Spans.month(shared, month.value))
    }
    let tense = Tense.read(s, from: i, clock: clock)
    return DatePhrase(i..<month.end, Resolve.month(month.value, clock: clock, tense: tense))
  }

  /// *2016 November*
  private func yearFirst(_ s: Sentence, _ i: Int) -> DatePhrase? {
    guard let year = DatePieces.digits(s, i, 4...4), (1000...2199).contains(year),
      !s.isMark(i - 1, anyOf: Mark.comma, Mark.period) || s.isSpaced(i),
      let month = DatePieces.month(s, CalendarDate.joint(s, i + 1) ? i + 2 : i + 1),
      !s.isNumber(month.end), s.isCapital(month.end - 1) || !s.isAny(month.end - 1, .verb)
    else { return nil }
    return DatePhrase(i..<month.end, Spans.month(year, month.value))
  }

  /// *May, June and July 2015*: the year that closes a list of months holds for all.
  private func sharedYear(_ s: Sentence, _ end: Int) -> Int? {
    var at = end
    for _ in 0..<5 {
      guard let next = DayListRule.link(s, at), let month = DatePieces.month(s, next) else {
        return nil
      }
      at = month.next
      if let year = DayListRule.year(s, after: s.is(at, .of) ? at + 1 : at) { return year.value }
    }
    return nil
  }

  /// *last September* is the one of the year before, *next June* the one of the year after.
  private func stepped(
    _ month: (value: Int, end: Int, next: Int), _ step: DatePieces.Step, _ i: Int, _ s: Sentence,
    _ clock: Clock
  ) -> DatePhrase {
    guard let today = clock.today else {
      return DatePhrase(
        i..<month.end, Spans.unresolved(.month, fields: DateFields(month: month.value)))
    }
    var year = today.year + step.offset
    let isPassed = today.civil.month > month.value
    switch step {
    case .past, .following: year = today.year - (isPassed ? 0 : 1)
    case .coming: year = today.year + (today.civil.month < month.value ? 0 : 1)
    case .this where s.is(i + 1, .past): year = today.year - (isPassed ? 0 : 1)
    default: break
    }
    var span = Spans.month(year, month.value, isRelative: true)
    span.fields = DateFields(month: month.value)
    return DatePhrase(i..<month.end, span)
  }

  private func year(
    _ s: Sentence, after month: (value: Int, end: Int, next: Int), from i: Int, clock: Clock
  ) -> DatePhrase? {
    var at = month.next
    if CalendarDate.joint(s, at), let year = DatePieces.digits(s, at + 1, 4...4),
      (1000...2199).contains(year)
    {
      return DatePhrase(i..<at + 2, Spans.month(year, month.value))
    }
    if s.isMark(at, Mark.comma), !s.isSpaced(at) { at += 1 }
    if s.is(at, anyOf: .of, .in) { at += 1 }
    if let year = DatePieces.year(s, at) {
      if s.isMark(at - 1, Mark.comma), s.isAny(year.end, [.person, .unit, .scale]) { return nil }
      if s.isMark(at - 1, Mark.comma), year.value % 100 == 0, YearContext.isPlural(s, year.end) {
        return nil
      }
      return DatePhrase(i..<year.end, Spans.month(year.value, month.value))
    }
    if s.is(at - 1, .of), let short = DatePieces.digits(s, at, 2...2), !s.isWord(at + 1) {
      return DatePhrase(i..<at + 1, Spans.month(DatePieces.century(of: short), month.value))
    }
    // February of this year, March in a year
    let step = DatePieces.step(s, at) ?? (s.is(at, .the) ? DatePieces.step(s, at + 1) : nil)
    if let step, let noun = [at + 1, at + 2].first(where: { s.is($0, .year) }) {
      guard let today = clock.today else {
        return DatePhrase(
          i..<noun + 1, Spans.unresolved(.month, fields: DateFields(month: month.value)))
      }
      var span = Spans.month(today.year + step.offset, month.value, isRelative: true)
      span.fields = DateFields(month: month.value)
      return DatePhrase(i..<noun + 1, span)
    }
    return nil
  }

  func accepts(_ phrase: DatePhrase, in s: Sentence, clock: Clock) -> Bool {
    let i = phrase.start
    if phrase.tokens.count > 1, s.isNumber(i) { return true }
    if DatePieces.step(s, i) != nil {
      return s.isCapital(phrase.end - 1) || !s.is(phrase.end - 1, anyOf: .may, .march)
    }
    guard phrase.tokens.count == 1 else {
      return s.isCapital(i) || !s.is(i, anyOf: .may, .march)
        || s.is(i - 1, anyOf: .in, .of, .since, .until, .by, .from, .to)
    }
    return MonthAlone.isMonth(s, i)
  }
}
