import ClaimModel

/// Reads a span with one open end: *after 2010*, *before May 2018*, *1/1/2016 and later*.
///
/// *Since*, *until* and *by* stay outside: they say what goes on, and the day they name is the claim.
struct OpenSpanRule: PhraseRule {
  static let info = RuleInfo(
    id: "open-span",
    summary: "The time before or after a date that is named.",
    reads: ["after 2010", "before Feb 2018", "no later than January 1, 2007", "2018 or later"],
    leavesAlone: ["before the 1979 revolution", "after the July 1 gathering", "after Wednesday"],
    source: "decisions: a bound is kept, not thrown away")
  let triggers: WordClass = [.month, .ordinal, .timeUnit]
  let startsAtDigits = true
  static let needs: Evidence? = Evidence(
    keys: [.by, .after, .before, .than, .starting, .beginning, .later, .earlier])

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    if s.is(i, anyOf: .after, .before) {
      return open(s, at: i + 1, from: i, isAfter: s.is(i, .after), clock)
    }
    // by the end of April
    if s.is(i, .by), let date = DateReader.any(s, at: i + 1, clock: clock),
      let point = PartRule.point(s, date, clock: clock), point == date.span.latest
    {
      return close(date.reaching(from: i), isAfter: false, isClosed: true)
    }
    if s.is(i, .no), s.is(i + 1, anyOf: .later, .earlier), s.is(i + 2, .than) {
      return open(s, at: i + 3, from: i, isAfter: s.is(i + 1, .earlier), clock, isClosed: true)
    }
    if s.is(i, anyOf: .starting, .beginning) {
      return open(
        s, at: s.is(i + 1, .on) ? i + 2 : i + 1, from: i, isAfter: true, clock, isClosed: true)
    }
    // 2018 or later
    guard let date = date(s, i, clock, isBare: true), s.is(date.end, anyOf: .and, .or),
      s.is(date.end + 1, anyOf: .later, .earlier, .after, .before),
      !s.isWord(date.end + 2) && !s.isNumber(date.end + 2)
    else { return nil }
    let isAfter = s.is(date.end + 1, anyOf: .later, .after)
    return close(date.reaching(to: date.end + 2), isAfter: isAfter, isClosed: true)
  }

  private func open(
    _ s: Sentence, at: Int, from i: Int, isAfter: Bool, _ clock: Clock, isClosed: Bool = false
  ) -> DatePhrase? {
    guard var date = date(s, at, clock) else { return nil }
    if let point = PartRule.point(s, date, clock: clock) {
      (date.span.earliest, date.span.latest) = (point, point)
      return close(date.reaching(from: i), isAfter: isAfter, isClosed: true)
    }
    return close(date.reaching(from: i), isAfter: isAfter, isClosed: isClosed)
  }

  private func close(_ date: DatePhrase, isAfter: Bool, isClosed: Bool) -> DatePhrase? {
    guard let first = date.span.earliest, let last = date.span.latest else { return nil }
    var phrase = date
    phrase.kind = .daterange
    phrase.span.precision = .open
    if isAfter {
      phrase.span.earliest = isClosed ? first : last.advanced(by: 1)
      phrase.span.latest = nil
      phrase.span.modifier = isClosed ? .atLeast : .moreThan
    } else {
      phrase.span.earliest = nil
      phrase.span.latest = isClosed ? last : first.advanced(by: -1)
      phrase.span.modifier = isClosed ? .atMost : .lessThan
    }
    return phrase
  }

  /// A date with a month or a year of its own.
  private func date(
    _ s: Sentence, _ i: Int, _ clock: Clock, isBare: Bool = false
  ) -> DatePhrase? {
    let year = DatePieces.digits(s, i, 4...4)
    guard let date = DateReader.any(s, at: i, clock: clock), date.problem == nil,
      date.span.fields.year != nil || date.span.fields.month != nil,
      date.tokens.count > 1 || year == nil || isBare || YearContext.holds(s, i)
    else { return nil }
    return date
  }

  func isWorthwhile(_ s: Sentence, around i: Int) -> Bool {
    (i - 8...i + 8).contains {
      switch s.key($0) {
      case .by, .after, .before, .than, .starting, .beginning, .later, .earlier: true
      default: false
      }
    }
  }

  func accepts(_ phrase: DatePhrase, in s: Sentence, clock: Clock) -> Bool {
    // "after the July 1 gathering": the date only names the event.
    let end = phrase.end
    if s.has(end), s.tokens[end].kind == .genitive { return false }
    let isLed = s.is(phrase.start, anyOf: .after, .before)
    if isLed,
      s.isAny(phrase.start - 1, [.timeUnit, .dayPart])
        || s.is(phrase.start - 1, .and) && s.is(phrase.start - 2, anyOf: .after, .before)
    {
      return false
    }
    return !s.isWord(end) || s.isDisjoint(end, [.noun, .event, .adjective, .nationality])
  }
}
