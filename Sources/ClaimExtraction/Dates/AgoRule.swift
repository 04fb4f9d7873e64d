import ClaimModel

/// Reads a day by its distance: *three weeks ago*, *two days before Christmas*, *a week earlier*.
///
/// The day is exact; ``DateSpan/precision`` and the modifier say how loosely the words give it.
struct AgoRule: PhraseRule {
  static let info = RuleInfo(
    id: "distance",
    summary: "So many days, weeks, months or years before or after a day.",
    reads: [
      "three weeks ago", "2 years 1 month 21 days ago", "months ago", "a week earlier",
      "two days later", "in two months", "two days before Christmas", "three weeks from tomorrow",
    ],
    leavesAlone: ["three weeks", "in three weeks of fighting", "a year later than planned"],
    source:
      "reference annotations: months ago and a week earlier are claims, resolved when the document says"
  )
  let triggers: WordClass = [.timeUnit, .weekday]
  let startsAtDigits = false
  static let needs: Evidence? = Evidence(
    keys: [.within, .in, .ago, .hence, .later, .earlier, .from, .after, .before])

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    if s.is(i, .within) { return within(s, i, clock) }
    if let weekdays = weekdays(s, i, clock) ?? beside(s, i, clock) { return weekdays }
    let isIn = s.is(i, .in)
    guard let length = Length.read(s, isIn ? i + 1 : i) else { return nil }
    if isIn {
      guard length.isCounted, !s.is(length.end, .of),
        Tense.looksAhead(s, from: i, clock: clock) || s.count <= 4
      else { return nil }
      return phrase(i..<length.end, length, 1, from: clock.today)
    }
    let at = length.end
    switch s.key(at) {
    case .ago: return phrase(i..<at + 1, length, -1, from: clock.today)
    case .hence: return phrase(i..<at + 1, length, 1, from: clock.today)
    case .later where length.isCounted && !s.is(at + 1, .than):
      return phrase(i..<at + 1, length, 1, from: clock.toldDay(length.precision))
    case .earlier where length.isCounted && !s.is(at + 1, .than):
      return phrase(i..<at + 1, length, -1, from: clock.toldDay(length.precision))
    case .from, .after, .before:
      return relative(s, i, length, clock)
    case .in where s.is(at + 1, .the) && s.is(at + 2, .future):
      return phrase(i..<at + 3, length, 1, from: clock.today)
    default: return nil
    }
  }

  /// *within 5 days*: from the clock's day on, when the words look ahead.
  private func within(_ s: Sentence, _ i: Int, _ clock: Clock) -> DatePhrase? {
    let start = s.is(i + 1, .the) ? i + 2 : i + 1
    let at = DatePieces.step(s, start) == .next ? start + 1 : start
    guard let length = Length.read(s, at), length.isCounted, let today = clock.today,
      Tense.looksAhead(s, from: i, clock: clock), let last = length.advance(today, 1)
    else { return nil }
    var end = length.end
    if s.is(end, .from), s.is(end + 1, anyOf: .today, .now) { end += 2 }
    let span = DateSpan(
      earliest: today, latest: last, precision: .day, modifier: .range, isRelative: true)
    return DatePhrase(i..<end, span, kind: .daterange)
  }

  /// *Monday, two weeks from now*, *in 3 days on Friday*: that day of the week so far away.
  private func beside(_ s: Sentence, _ i: Int, _ clock: Clock) -> DatePhrase? {
    let distance: DatePhrase
    let weekday: Int
    let end: Int
    if let day = DatePieces.weekday(s, i) {
      let start = s.isMark(day.end, Mark.comma) ? day.end + 1 : day.end
      guard let found = parse(s, at: start, clock: clock) else { return nil }
      (distance, weekday, end) = (found, day.value, found.end)
    } else {
      guard s.is(i, .in), let length = Length.read(s, i + 1), length.isCounted,
        s.is(length.end, .on), let day = DatePieces.weekday(s, length.end + 1)
      else { return nil }
      distance = phrase(i..<length.end, length, 1, from: clock.today)
      (weekday, end) = (day.value, day.end)
    }
    guard distance.span.fields == DateFields() else { return nil }
    let fields = DateFields(weekday: weekday)
    guard let there = distance.span.earliest else {
      return DatePhrase(i..<end, Spans.unresolved(.day, fields: fields))
    }
    return DatePhrase(
      i..<end,
      Spans.day(there.advanced(by: weekday - there.weekday), fields: fields, isRelative: true))
  }

  /// *three Fridays from now*, *two Mondays later*
  private func weekdays(_ s: Sentence, _ i: Int, _ clock: Clock) -> DatePhrase? {
    guard let count = DatePieces.count(s, i), let n = count.value, (2...52).contains(n),
      case let weekday = Int(s.info(count.end).weekday), s.isAny(count.end, .weekday)
    else { return nil }
    let end: Int
    var sign = 1
    if s.is(count.end + 1, .from), s.is(count.end + 2, .now) {
      end = count.end + 3
    } else if s.is(count.end + 1, anyOf: .ago, .later) {
      end = count.end + 2
      sign = s.is(count.end + 1, .ago) ? -1 : 1
    } else {
      return nil
    }
    let fields = DateFields(weekday: weekday)
    guard let today = clock.today else {
      return DatePhrase(i..<end, Spans.unresolved(.day, fields: fields))
    }
    let ahead = (weekday - today.weekday + 6) % 7 + 1
    let first =
      sign > 0 ? today.advanced(by: ahead) : today.advanced(by: ahead == 7 ? -7 : ahead - 7)
    return DatePhrase(
      i..<end,
      Spans.day(first.advanced(by: sign * 7 * (n - 1)), fields: fields, isRelative: true))
  }

  /// *from now*, *before yesterday*, *after June 5*
  private func relative(_ s: Sentence, _ i: Int, _ length: Length, _ clock: Clock) -> DatePhrase? {
    let at = length.end
    let sign = s.is(at, .before) ? -1 : 1
    guard length.isCounted else { return nil }
    if s.is(at, .from), s.is(at + 1, .now) {
      return phrase(i..<at + 2, length, sign, from: clock.today)
    }
    if s.isAny(at + 1, .deictic), let day = RelativeDayRule().parse(s, at: at + 1, clock: clock) {
      return phrase(i..<day.end, length, sign, from: day.span.earliest)
    }
    guard let day = DateReader.day(s, at: at + 1, clock: clock), day.span.precision == .day else {
      return nil
    }
    return phrase(i..<day.end, length, sign, from: day.span.earliest)
  }

  private func phrase(
    _ tokens: Range<Int>, _ length: Length, _ sign: Int, from day: Day?
  ) -> DatePhrase {
    var span = Spans.unresolved(length.precision)
    if let day, length.isCounted, let there = length.advance(day, sign) {
      span.earliest = there
      span.latest = there
    }
    if length.precision != .day { span.modifier = .about }
    return DatePhrase(tokens, span)
  }

  func accepts(_ phrase: DatePhrase, in s: Sentence, clock: Clock) -> Bool {
    // "the last 3 months and 2 days ago" are two expressions.
    DatePieces.step(s, phrase.start - 1) == nil && !s.is(phrase.start - 1, .half)
      && !(s.isNumber(phrase.start - 1) || s.isAny(phrase.start - 1, .numberWord))
  }
}
