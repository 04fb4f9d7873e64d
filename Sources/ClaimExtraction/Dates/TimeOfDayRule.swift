import ClaimModel

/// Reads a time of day: *11:49 AM*, *10 p.m.*, *noon*, *around 3 a.m.*, *between 1 and 2 a.m.*
struct TimeOfDayRule: PhraseRule {
  static let info = RuleInfo(
    id: "time-of-day",
    summary: "A time on the clock, with its hedge, or two with a word of range between them.",
    reads: [
      "11:49 AM", "10 p.m.", "23:20", "noon", "around 3 a.m.", "just after 8 a.m.",
      "between 1 and 2 a.m.", "5 o'clock", "4.15 p.m.", "at eight in the evening",
      "at twenty to ten", "forty minutes past one",
    ],
    leavesAlone: ["1:1 meeting", "John 3:16", "I am 5", "2-1", "5 am I", "rose by 6.50"],
    source: "ISO 8601 for 24-hour times; 12 a.m. is midnight and 12 p.m. is noon")
  let triggers: WordClass = [.dayPart, .unitNumber]
  let startsAtDigits = true

  /// Never a date of its own: other rules do not build on it.
  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? { nil }

  func read(at i: Int, in s: Sentence, clock: Clock, into candidates: inout [Candidate]) {
    if s.isNumber(i - 1), s.isMark(i, Mark.colon) { return }
    guard let range = ClockReader.range(s, i) ?? ClockReader.single(s, i) else { return }
    var tokens = range.tokens
    var span = range.span
    if span.modifier == .exact { hedge(s, &tokens, &span) }
    candidates.append(
      Candidate(kind: .time, value: .time(span), tokens: tokens, rule: info.id))
  }

  /// *around*, *just after*, *shortly before*
  private func hedge(_ s: Sentence, _ tokens: inout Range<Int>, _ span: inout ClockSpan) {
    let i = tokens.lowerBound
    var start = i
    switch s.key(i - 1) {
    case .around, .about, .approximately, .roughly, .nearly, .circa, .almost:
      span.modifier = .about
      start = i - 1
    case .after:
      span.modifier = .moreThan
      start = isNear(s, i - 2) ? i - 2 : i - 1
    case .before:
      span.modifier = .lessThan
      start = isNear(s, i - 2) ? i - 2 : i - 1
    default: return
    }
    tokens = start..<tokens.upperBound
  }

  private func isNear(_ s: Sentence, _ i: Int) -> Bool {
    s.is(i, .just) || s.isBytes(i, "shortly") || s.isBytes(i, "Shortly") || s.isBytes(i, "Just")
  }
}
