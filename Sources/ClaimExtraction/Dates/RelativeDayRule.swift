import ClaimModel

/// Reads a day by its distance from the clock's: *yesterday*, *tonight*, *last night*.
struct RelativeDayRule: PhraseRule {
  static let info = RuleInfo(
    id: "relative-day",
    summary: "Today, yesterday, tomorrow and the days and nights beside them.",
    reads: [
      "yesterday", "tomorrow morning", "last night", "this morning", "earlier today",
      "the day before yesterday", "the day after tomorrow",
    ],
    leavesAlone: ["today’s Iran", "so that today the rally is a day for them", "now"],
    source: "reference annotations: today that means nowadays is no claim")
  let triggers: WordClass = [.deictic, .timeUnit, .dayPart]
  let startsAtDigits = false
  static let needs: Evidence? = Evidence(.deictic, keys: [.last, .this])

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    var at = i
    if s.is(i, .the), s.is(i + 1, .day) { at = i + 2 } else if s.is(i, .day) { at = i + 1 }
    if at > i {
      if s.is(at, .before), s.is(at + 1, .yesterday) { return phrase(i..<at + 2, -2, clock) }
      if s.is(at, .after), s.is(at + 1, .tomorrow) { return phrase(i..<at + 2, 2, clock) }
      return nil
    }
    if s.is(i, anyOf: .earlier, .later), s.is(i + 1, .today) { return phrase(i..<i + 2, 0, clock) }
    if let offset = offset(s, i) {
      let end =
        s.isAny(i + 1, .dayPart) && !s.is(i + 1, anyOf: .noon, .midnight) ? i + 2 : i + 1
      return phrase(i..<end, offset, clock)
    }
    if s.is(i, .last), s.isBytes(i + 1, "night") { return phrase(i..<i + 2, -1, clock) }
    let isDayPart =
      s.isBytes(i + 1, "morning") || s.isBytes(i + 1, "afternoon") || s.isBytes(i + 1, "evening")
    if s.is(i, .this), isDayPart { return phrase(i..<i + 2, 0, clock) }
    return nil
  }

  private func offset(_ s: Sentence, _ i: Int) -> Int? {
    switch s.key(i) {
    case .today, .tonight: 0
    case .yesterday: -1
    case .tomorrow: 1
    default: nil
    }
  }

  private func phrase(_ tokens: Range<Int>, _ offset: Int, _ clock: Clock) -> DatePhrase {
    guard let today = clock.today else { return DatePhrase(tokens, Spans.unresolved(.day)) }
    return DatePhrase(tokens, Spans.day(today.advanced(by: offset), isRelative: true))
  }

  func accepts(_ phrase: DatePhrase, in s: Sentence, clock: Clock) -> Bool {
    let end = phrase.end
    let isGenitive = s.has(end) && s.tokens[end].kind == .genitive
    guard phrase.tokens.count == 1, s.is(phrase.start, .today) else { return true }
    if isGenitive { return clock.today != nil && s.isAny(end + 1, .event) }
    return clock.today != nil && Today.isDay(s, phrase.start)
  }
}

/// Whether *today* is the day itself, and no *nowadays*.
///
/// It closes its clause, or stands right behind a reporting verb or a time of day.
enum Today {
  static func isDay(_ s: Sentence, _ i: Int) -> Bool {
    if s.isAny(i - 1, .reporting) || s.is(i - 1, anyOf: .am, .pm, .earlier, .later) { return true }
    let closes =
      !s.has(i + 1) || s.isMark(i + 1, anyOf: Mark.period, Mark.exclamation, Mark.question)
    guard closes, i > 0 else { return false }
    // "the Iran of today", "the road to today"
    if s.is(i - 1, anyOf: .of, .to, .than, .until, .as) { return false }
    var at = i - 1
    while at >= 0, i - at < 14 {
      if s.isAny(at, .verb), s.info(at).form == .past { return true }
      if s.isAny(at, [.modal]) || s.is(at, anyOf: .i, .we, .you) { return true }
      if s.isBytes(at, "I'll") { return true }
      at -= 1
    }
    return s.count <= 12
  }
}
