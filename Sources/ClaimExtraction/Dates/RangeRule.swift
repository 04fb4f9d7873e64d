import ClaimModel

/// Reads a span between two dates: *June 5-9, 2016*, *from June 5 to July 9*, *between 1939 and 1945*.
///
/// Both ends belong to the span. What the last date names, month or year, holds for the first too.
struct DateRangeRule: PhraseRule {
  static let info = RuleInfo(
    id: "date-range",
    summary: "Two dates with a word or mark of range between them.",
    reads: [
      "June 5-9, 2016", "5–9 June", "from June 5 to July 9", "between 1939 and 1945",
      "June-August 1992", "from Sep to Nov", "between 3 and 12 of Sept", "today till tomorrow",
    ],
    leavesAlone: ["from 5 to 9 people", "June 5 and July 9", "between 2000 and 2500 people"],
    source: "reference annotations: a multi-year expression is one claim of kind daterange")
  let triggers: WordClass = [
    .month, .weekday, .deictic, .ordinal, .season, .timeUnit, .period, .unitNumber, .tensNumber,
  ]
  let startsAtDigits = true
  static let needs: Evidence? = Evidence(
    keys: [.to, .through, .thru, .till, .until, .and, .for, .starting, .beginning, .from],
    marks: [Mark.hyphen, Mark.dash, Mark.emDash, Mark.tilde])

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    if let inWeek = inWeek(s, i, clock) { return inWeek }
    let isOpened = s.is(i, anyOf: .from, .between)
    let at = isOpened ? i + 1 : i
    if let phrase = days(s, at, from: i, clock) ?? monthThenDays(s, at, from: i, clock) {
      return phrase
    }
    if let lasting = lasting(s, i, clock) { return lasting }
    guard let first = DateReader.any(s, at: at, clock: clock) ?? now(s, at, clock),
      let link = link(s, first.end, opening: isOpened ? s.key(i) : .unknown, first),
      let last = second(s, link, clock)
    else { return nil }
    return join(first, last, from: i, s, clock)
  }

  /// *next week between Wednesday and Friday*
  private func inWeek(_ s: Sentence, _ i: Int, _ clock: Clock) -> DatePhrase? {
    guard let step = DatePieces.step(s, i), s.is(i + 1, .week),
      s.is(i + 2, anyOf: .from, .between), let first = DatePieces.weekday(s, i + 3),
      let link = link(s, first.end, opening: s.key(i + 2), nil),
      let last = DatePieces.weekday(s, link), last.value > first.value, let today = clock.today
    else { return nil }
    let sunday = today.advanced(by: -today.weekday + 7 * step.offset)
    let span = DateSpan(
      earliest: sunday.advanced(by: first.value), latest: sunday.advanced(by: last.value),
      precision: .day, modifier: .range, isRelative: true)
    return DatePhrase(i..<last.end, span, kind: .daterange)
  }

  // MARK: - Days of one month

  /// *5–9 June [2016]*, *from 4 to 22 January, 1995*, *between 4 and 22 this month*
  private func days(_ s: Sentence, _ at: Int, from i: Int, _ clock: Clock) -> DatePhrase? {
    let start = s.is(at, .the) ? at + 1 : at
    guard let first = DatePieces.day(s, start), s.isNumber(start) || first.isOrdinal,
      let next = link(s, first.end, opening: s.key(i), nil)
    else { return nil }
    if let date = CalendarDate.read(s, at: next), date.fields.weekday == nil,
      let month = date.fields.month, let day = date.fields.day, date.tokens.count > 1
    {
      guard
        s.isNumber(next) || s.is(next, .the) || s.isAny(next, [.ordinal, .tensNumber]) || at > i
      else { return nil }
      return span(
        i..<date.tokens.upperBound, s, clock, year: date.fields.year, month: month,
        first: first.value, last: day)
    }
    // between 4 and 22 this month
    guard at > i, let last = DatePieces.day(s, next),
      let step = DatePieces.step(s, last.end), s.is(last.end + 1, .month), let today = clock.today
    else { return nil }
    let (year, month, _) = today.civil
    let index = year * 12 + month - 1 + step.offset
    return span(
      i..<last.end + 2, s, clock, year: index / 12, month: index % 12 + 1, first: first.value,
      last: last.value)
  }

  /// *June 5-9, 2016*, *November 19 to 20*
  private func monthThenDays(_ s: Sentence, _ at: Int, from i: Int, _ clock: Clock) -> DatePhrase? {
    guard let month = DatePieces.month(s, at) else { return nil }
    let start = s.is(month.next, .the) ? month.next + 1 : month.next
    guard let first = DatePieces.day(s, start),
      let next = link(s, first.end, opening: s.key(i), nil)
    else { return nil }
    let second = s.is(next, .the) ? next + 1 : next
    guard let last = DatePieces.day(s, second), s.isNumber(second) || last.isOrdinal else {
      return nil
    }
    // June 5-7 July is another range.
    if DatePieces.month(s, last.end) != nil || s.is(last.end, .of) { return nil }
    if s.isMark(last.end, anyOf: Mark.slash, Mark.colon, Mark.percent), !s.isSpaced(last.end) {
      return nil
    }
    var end = last.end
    let comma = s.isMark(end, Mark.comma) ? end + 1 : s.is(end, anyOf: .of, .in) ? end + 1 : end
    let year = DatePieces.year(s, comma)
    if let year { end = year.end }
    if year == nil, !last.isOrdinal, s.isWord(end), YearContext.isPlural(s, end) { return nil }
    if last.value < first.value, year == nil {
      // from April 27th to the third: the month after
      guard at > i else { return nil }
      let span = span(
        i..<end, s, clock, year: nil, month: month.value, first: first.value, last: first.value)
      guard var span, let from = span.span.earliest, let until = from.advanced(byMonths: 1) else {
        return span
      }
      let (untilYear, untilMonth, _) = until.civil
      span.span.latest = Day(year: untilYear, month: untilMonth, day: last.value)
      return span
    }
    return span(
      i..<end, s, clock, year: year?.value, month: month.value, first: first.value,
      last: last.value)
  }

  private func span(
    _ tokens: Range<Int>, _ s: Sentence, _ clock: Clock, year: Int?, month: Int, first: Int,
    last: Int
  ) -> DatePhrase? {
    let tense = year == nil ? Tense.read(s, from: tokens.lowerBound, clock: clock) : .past
    let from = Resolve.day(
      year: year, month: month, day: first, weekday: nil, clock: clock, tense: tense)
    var span = from.span
    span.modifier = .range
    span.fields = DateFields(year: year, month: month, day: first)
    let until = Resolve.day(
      year: year ?? from.span.earliest?.year, month: month, day: last, weekday: nil, clock: clock,
      tense: tense)
    if let problem = from.problem ?? until.problem {
      span.earliest = nil
      span.latest = nil
      return DatePhrase(tokens, span, kind: .daterange, problem: problem)
    }
    if let start = span.earliest, let end = until.span.latest, end < start {
      guard tokens.count > 4 else { return nil }
      // from the twenty-seventh to the third of April
      let (y, m, _) = end.civil
      let index = y * 12 + m - 2
      span.earliest = Day(year: index / 12, month: index % 12 + 1, day: first)
    }
    span.latest = span.earliest == nil ? nil : until.span.latest
    return DatePhrase(tokens, span, kind: .daterange)
  }

  // MARK: - A date and a length

  /// *2 weeks starting May 20th*, *for 3 days, from today*, *from 18th Dec for 10 days*
  private func lasting(_ s: Sentence, _ i: Int, _ clock: Clock) -> DatePhrase? {
    if s.is(i, .from), let date = DateReader.day(s, at: i + 1, clock: clock), s.is(date.end, .for),
      let length = Length.read(s, date.end + 1)
    {
      return length.span(from: date.span, i..<length.end)
    }
    guard let length = Length.read(s, s.is(i, .for) ? i + 1 : i), length.isCounted else {
      return nil
    }
    var at = s.isMark(length.end, Mark.comma) ? length.end + 1 : length.end
    guard s.is(at, anyOf: .starting, .beginning) || s.is(at, .from) && s.is(i, .for) else {
      return nil
    }
    at += s.is(at + 1, anyOf: .from, .on) ? 2 : 1
    guard let date = DateReader.day(s, at: at, clock: clock) else { return nil }
    // "for six weeks, from 4 March to 14 April": both ends are named.
    if let next = link(s, date.end, opening: .from, nil), second(s, next, clock) != nil {
      return nil
    }
    return length.span(from: date.span, i..<date.end)
  }

  // MARK: - Two dates

  /// The token after the word or mark of range at `i`.
  private func link(
    _ s: Sentence, _ i: Int, opening: KeyWord, _ first: DatePhrase?
  ) -> Int? {
    var at = i
    if s.is(at, anyOf: .to, .through, .thru, .till, .until) { return at + 1 }
    if s.is(at, .and), opening == .between { return at + 1 }
    if s.isMark(at, anyOf: Mark.hyphen, Mark.dash, Mark.emDash, Mark.tilde) {
      at += 1
      return s.isSpaced(at) == s.isSpaced(i) ? at : nil
    }
    return nil
  }

  private func second(
    _ s: Sentence, _ i: Int, _ clock: Clock
  ) -> DatePhrase? {
    now(s, i, clock) ?? DateReader.any(s, at: i, clock: clock)
  }

  private func now(_ s: Sentence, _ i: Int, _ clock: Clock) -> DatePhrase? {
    guard s.is(i, .now), let today = clock.today else { return nil }
    return DatePhrase(i..<i + 1, Spans.day(today, isRelative: true))
  }

  private func join(
    _ first: DatePhrase, _ last: DatePhrase, from i: Int, _ s: Sentence, _ clock: Clock
  ) -> DatePhrase? {
    let tokens = i..<last.end
    var from = first.span
    var until = last.span
    let isFirstOpen = from.fields.year == nil && from.fields.month != nil && !isFixed(first, s)
    if until.fields.year == nil, until.fields.month != nil, !isFirstOpen, let start = from.earliest
    {
      // The last is the first such day or month after the first.
      place(&until, year: start.year)
      if let end = until.latest, end < start { place(&until, year: start.year + 1) }
    } else if isFirstOpen, let end = until.latest ?? until.earliest {
      // The first is the latest before the last.
      place(&from, year: end.year)
      if let start = from.earliest, start > end { place(&from, year: end.year - 1) }
    }
    if until.fields.weekday != nil, until.fields.month == nil, let start = from.earliest,
      let end = until.latest, end < start
    {
      until.latest = end.advanced(by: 7 * ((start.number - end.number + 6) / 7))
    }
    if let point = PartRule.point(s, first, clock: clock, year: from.earliest?.year) {
      // From the end of one period is from the day after it.
      from.earliest = from.latest.map { point >= $0 } == true ? point.advanced(by: 1) : point
    }
    if let point = PartRule.point(s, last, clock: clock, year: until.latest?.year) {
      until.latest = point
    }
    var span = Spans.from(from, to: until)
    span.fields = from.fields
    if let earliest = span.earliest, let latest = span.latest, latest < earliest { return nil }
    if let problem = first.problem ?? last.problem {
      (span.earliest, span.latest) = (nil, nil)
      return DatePhrase(tokens, span, kind: .daterange, problem: problem)
    }
    return DatePhrase(tokens, span, kind: .daterange)
  }

  /// *last June* has its year.
  private func isFixed(_ phrase: DatePhrase, _ s: Sentence) -> Bool {
    DatePieces.step(s, phrase.start) != nil
  }

  private func place(_ span: inout DateSpan, year: Int) {
    guard let month = span.fields.month else { return }
    var placed: DateSpan
    if let day = span.fields.day {
      guard let exact = Day(year: year, month: month, day: day) else { return }
      placed = Spans.day(exact)
    } else {
      placed = Spans.month(year, month)
    }
    placed.fields = span.fields
    placed.isRelative = span.isRelative
    span = placed
  }

  /// Classes of the words that can go on from the digits of a date.
  private static let follows: WordClass = .function.union([
    .month, .weekday, .season, .timeUnit, .deictic, .dayPart, .feast, .era, .decade, .period,
    .adverb, .unitNumber, .tensNumber, .hundred, .scale, .dozen, .ordinal, .fraction,
  ])

  func isWorthwhile(_ s: Sentence, around i: Int) -> Bool {
    // "1,000 residents": nothing of a date can stand after the digits.
    if s.isNumber(i), s.isWord(i + 1), s.isSpaced(i + 1), s.key(i + 1) == .unknown,
      s.isDisjoint(i + 1, DateRangeRule.follows)
    {
      return false
    }
    return (i...i + 8).contains { links(s, $0, around: i) && hasDate(s, after: $0) }
  }

  /// A word or mark of range; *and* is one after *between* alone.
  private func links(_ s: Sentence, _ at: Int, around i: Int) -> Bool {
    switch s.key(at) {
    case .to, .through, .thru, .till, .until, .for, .starting, .beginning, .from: true
    case .and: (i - 9..<at).contains { s.is($0, .between) }
    default: s.isMark(at, anyOf: Mark.hyphen, Mark.dash, Mark.emDash, Mark.tilde)
    }
  }

  /// Something of which a date or a length of time can consist stands soon after.
  private func hasDate(_ s: Sentence, after link: Int) -> Bool {
    (link + 1...link + 10).contains { s.isNumber($0) || s.isAny($0, DateRangeRule.pieces) }
  }

  private static let pieces: WordClass = [
    .month, .weekday, .season, .timeUnit, .deictic, .dayPart, .feast, .era, .decade, .period,
    .unitNumber, .tensNumber, .ordinal,
  ]

  /// *phase 3 (1991 to 1993, 8,815 people)*: two years of our time that begin what is set aside.
  private func areYearsAside(_ phrase: DatePhrase, _ s: Sentence) -> Bool {
    s.isMark(phrase.start - 1, anyOf: Mark.openParenthesis, Mark.openBracket, Mark.semicolon)
      && s.isWord(phrase.start + 1)
      && [phrase.start, phrase.end - 1].allSatisfy {
        DatePieces.digits(s, $0, 4...4).map { (1700...2100).contains($0) } == true
      }
  }

  func accepts(_ phrase: DatePhrase, in s: Sentence, clock: Clock) -> Bool {
    let i = phrase.start
    let isOpened = s.is(i, anyOf: .from, .between)
    let numbers = phrase.tokens.filter { s.isNumber($0) }.count
    let hasName = phrase.tokens.contains {
      s.isAny($0, [.month, .weekday, .deictic, .season, .period, .timeUnit])
    }
    if !isOpened, s.isMark(i - 1, anyOf: Mark.hyphen, Mark.slash, Mark.dash), !s.isSpaced(i) {
      return false
    }
    // "10 May 2019 to 3 May 2019" begins with its day, and no range can be made of it.
    if !isOpened, s.isAny(i, .month) || s.isNumber(i),
      (max(0, i - 3)..<i).contains(where: {
        CalendarDate.read(s, at: $0)?.tokens.contains(i) == true
      })
    {
      return false
    }
    // "Monday to Friday" is every week.
    if !isOpened, s.isAny(i, .weekday), s.isAny(phrase.end - 1, .weekday), phrase.tokens.count == 3
    {
      return false
    }
    guard !hasName, numbers == 2, s.isNumber(phrase.end - 1) else { return true }
    // Two bare years: "between 2000 and 2500 people" counts, and so does "rose from 1500 to 2000".
    let isRound = phrase.tokens.allSatisfy { (DatePieces.digits(s, $0, 4...4) ?? 0) % 100 == 0 }
    if isRound { return false }
    return (isOpened || s.is(i - 1, anyOf: .in, .during) || areYearsAside(phrase, s))
      && !s.isThing(phrase.end, [.unit, .person, .scale, .currency, .noun])
      && !(s.isWord(phrase.end) && YearContext.isPlural(s, phrase.end))
  }
}
