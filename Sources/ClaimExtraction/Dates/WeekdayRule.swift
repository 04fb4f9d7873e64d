import ClaimModel

/// Reads a day of the week: *Wednesday*, *last Saturday*, *early Sunday morning*, *Monday the 21st*.
struct WeekdayRule: PhraseRule {
  static let info = RuleInfo(
    id: "weekday",
    summary: "A day of the week, resolved against the clock by last, next or tense.",
    reads: [
      "Wednesday", "last Saturday", "next Tuesday", "Friday night", "early Sunday morning",
      "Tuesday next week", "Thursday the 21st",
    ],
    leavesAlone: ["every Sunday", "Good Friday", "the Sunday Times", "sun", "Friday prayers"],
    source: "reference annotations: deictic times that the document's date resolves")
  let triggers: WordClass = .weekday
  let startsAtDigits = false

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    if let phrase = weekFirst(s, i, clock) { return phrase }
    var at = i
    if s.is(at, anyOf: .early, .late), !s.isMark(at + 1, Mark.hyphen) { at += 1 }
    var step = DatePieces.step(s, at)
    if step != nil {
      at += 1
      // this past Friday, this upcoming Friday
      if let second = DatePieces.step(s, at) {
        step = second
        at += 1
      }
    } else if s.is(at, .the), at == i, DatePieces.step(s, at + 1) == .following {
      step = .following
      at += 2
    }
    guard let day = DatePieces.weekday(s, at) else { return nil }
    var end = partOfDay(s, day.end)
    let fields = DateFields(weekday: day.value)
    if let step {
      return DatePhrase(i..<end, Resolve.weekday(day.value, step: step, clock: clock))
    }
    // Tuesday next week, on Sunday of next week
    var week = s.isMark(end, Mark.comma) || s.is(end, .of) ? end + 1 : end
    if s.is(week, .the) { week += 1 }
    if let weekStep = DatePieces.step(s, week), s.is(week + 1, .week) {
      return DatePhrase(i..<week + 2, inWeek(day.value, weekStep, clock, fields))
    }
    // friday after next
    if s.is(end, .after), s.is(end + 1, .next) {
      let span = Resolve.weekday(day.value, clock: clock, ahead: true)
      return DatePhrase(
        i..<end + 2,
        span.earliest.map { Spans.day($0.advanced(by: 7), fields: fields, isRelative: true) }
          ?? span)
    }
    if let dated = dayOfMonth(s, day.value, from: i, at: end, clock: clock) { return dated }
    let ahead = Tense.looksAhead(s, from: i, clock: clock)
    end = partOfDay(s, day.end)
    return DatePhrase(i..<end, Resolve.weekday(day.value, clock: clock, ahead: ahead))
  }

  /// *this week Friday*, *last week's Sunday*
  private func weekFirst(_ s: Sentence, _ i: Int, _ clock: Clock) -> DatePhrase? {
    guard let step = DatePieces.step(s, i), s.is(i + 1, .week) else { return nil }
    let at = s.has(i + 2) && s.tokens[i + 2].kind == .genitive ? i + 3 : i + 2
    guard let day = DatePieces.weekday(s, at) else { return nil }
    return DatePhrase(
      i..<day.end, inWeek(day.value, step, clock, DateFields(weekday: day.value)))
  }

  private func inWeek(
    _ weekday: Int, _ step: DatePieces.Step, _ clock: Clock, _ fields: DateFields
  ) -> DateSpan {
    guard let today = clock.today else { return Spans.unresolved(.day, fields: fields) }
    return Spans.day(
      today.advanced(by: weekday - today.weekday + 7 * step.offset), fields: fields,
      isRelative: true)
  }

  /// *Friday the 22nd*, *Monday 21*: the nearest such day, in the direction of the tense.
  private func dayOfMonth(
    _ s: Sentence, _ weekday: Int, from i: Int, at: Int, clock: Clock
  ) -> DatePhrase? {
    let start = s.isMark(at, Mark.comma) ? at + 1 : at
    let hasArticle = s.is(start, .the)
    guard let day = DatePieces.day(s, hasArticle ? start + 1 : start),
      day.isOrdinal || !s.isMark(at, Mark.comma) && !s.isWord(day.end)
    else { return nil }
    guard hasArticle || s.isNumber(start), !s.isMark(day.end, anyOf: Mark.colon, Mark.slash) else {
      return nil
    }
    let fields = DateFields(day: day.value, weekday: weekday)
    guard let today = clock.today else {
      return DatePhrase(i..<day.end, Spans.unresolved(.day, fields: fields))
    }
    let ahead = Tense.looksAhead(s, from: i, clock: clock)
    let (year, month, _) = today.civil
    // The month at hand first, then on in the direction of the tense.
    let here = Day(year: year, month: month, day: day.value)
    if let here, here.weekday == weekday {
      return DatePhrase(i..<day.end, Spans.day(here, fields: fields, isRelative: true))
    }
    for offset in 0..<48 {
      let index = year * 12 + month - 1 + (ahead ? offset : -offset)
      if let found = Day(year: index / 12, month: index % 12 + 1, day: day.value),
        found.weekday == weekday
      {
        return DatePhrase(i..<day.end, Spans.day(found, fields: fields, isRelative: true))
      }
    }
    return DatePhrase(i..<day.end, Spans.unresolved(.day, fields: fields))
  }

  private func partOfDay(_ s: Sentence, _ end: Int) -> Int {
    s.isAny(end, .dayPart) && !s.is(end, anyOf: .noon, .midnight)
      && !s.isBytes(end, "midday") ? end + 1 : end
  }

  func accepts(_ phrase: DatePhrase, in s: Sentence, clock: Clock) -> Bool {
    guard let i = phrase.tokens.first(where: { s.isAny($0, .weekday) }) else { return false }
    if s.is(phrase.start - 1, anyOf: .every, .each, .most, .any, .some) { return false }
    if WeekdayName.isName(s, i) || WeekdayName.isRecurring(s, phrase) { return false }
    // Sat, Sun and Wed are words too; full names have six letters or more.
    if s.length(i) > 5 { return true }
    if s.count <= 2 { return !s.isWord(1) }
    return s.isCapital(i)
      && (phrase.tokens.count > 1 || s.is(i - 1, anyOf: .on, .to, .from, .and, .until)
        || s.isMark(i + 1, Mark.comma) && s.isNumber(i + 2))
  }
}

/// Names that hold a weekday: *Good Friday*, *the Sunday Times*, *Friday prayers*.
enum WeekdayName {
  private static let before: [StaticString] = [
    "Good", "Black", "Bloody", "Super", "Cyber", "Ash", "Palm", "Easter", "Fat", "Shrove", "Holy",
    "Maundy", "Giving", "Ruby", "Man",
  ]
  private static let after: [StaticString] = [
    "Times", "Herald", "Express", "Mail", "Mirror", "Telegraph", "Post", "Night", "Prayer",
    "Prayers", "prayer", "prayers", "School", "Lights",
  ]

  /// *Monday to Friday*, *Mon-Fri*: every week.
  static func isRecurring(_ s: Sentence, _ phrase: DatePhrase) -> Bool {
    func joins(_ i: Int) -> Bool {
      s.is(i, anyOf: .to, .through, .thru) || s.isMark(i, anyOf: Mark.hyphen, Mark.dash)
    }
    let (i, end) = (phrase.start, phrase.end)
    if joins(end), s.isAny(end + 1, .weekday), !s.is(i - 1, .from) { return true }
    return joins(i - 1) && s.isAny(i - 2, .weekday) && !s.is(i - 3, .from)
  }

  static func isName(_ s: Sentence, _ i: Int) -> Bool {
    before.contains { s.isBytes(i - 1, $0) } || after.contains { s.isBytes(i + 1, $0) }
  }
}
