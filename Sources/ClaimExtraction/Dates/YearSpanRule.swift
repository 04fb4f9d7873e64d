import ClaimModel

/// Reads two years that one expression joins: `2017/2018`, `2012-13`, `1939–45`.
struct YearSpanRule: PhraseRule {
  static let info = RuleInfo(
    id: "year-span",
    summary: "Two years joined by a slash, a hyphen or a dash; both belong to the span.",
    reads: ["2017/2018", "2012-13", "1939–1945", "(1926–1984)", "2014~2018"],
    leavesAlone: ["2010-2015-86", "1500-2000 people", "2015-32", "82-2100"],
    source: "reference annotations: 2017/2018 is 2017-01-01 to 2018-12-31")
  let triggers: WordClass = []
  let startsAtDigits = true
  static let needs: Evidence? = Evidence(marks: links)

  private static let links = [Mark.slash, Mark.hyphen, Mark.dash, Mark.emDash, Mark.tilde]

  /// The first year and what joins it to the second.
  func isWorthwhile(_ s: Sentence, around i: Int) -> Bool {
    s.length(i) == 4 && s.has(i + 1) && s.tokens[i + 1].kind == .mark
      && YearSpanRule.links.contains(s.tokens[i + 1].word)
  }

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    guard let first = DatePieces.digits(s, i, 4...4), (1000...2199).contains(first),
      isWorthwhile(s, around: i),
      s.isNumber(i + 2), s.isSpaced(i + 1) == s.isSpaced(i + 2)
    else { return nil }
    var last: Int
    if let full = DatePieces.digits(s, i + 2, 4...4), full < 2200 {
      last = full
    } else if !s.isSpaced(i + 1), let short = DatePieces.digits(s, i + 2, 2...2) {
      last = first / 100 * 100 + short
      // 1999-00
      if last < first, first % 100 > 90 { last += 100 }
      // 2018/06 is a month.
      if s.isMark(i + 1, anyOf: Mark.slash, Mark.hyphen), short <= 12, last != first + 1 {
        return nil
      }
    } else {
      return nil
    }
    guard last > first, last - first < 500, last <= 2030 || s.length(i + 2) == 4 else { return nil }
    if s.isWord(i + 3), !s.isSpaced(i + 3) { return nil }
    var span = Spans.years(first, last, .year)
    // A season of play or of school runs from one summer to the next.
    if last == first + 1, isSeason(s, i + 3) {
      span.earliest = Day(year: first, month: 7, day: 1)
      span.latest = Day(year: last, month: 6, day: 30)
    }
    span.modifier = .range
    span.fields = DateFields(year: first)
    return DatePhrase(i..<i + 3, span, kind: .daterange)
  }

  private func isSeason(_ s: Sentence, _ i: Int) -> Bool {
    s.isBytes(i, "season") || s.isBytes(i, "campaign")
      || (s.isBytes(i, "school") || s.isBytes(i, "academic")) && s.is(i + 1, .year)
  }

  func accepts(_ phrase: DatePhrase, in s: Sentence, clock: Clock) -> Bool {
    let (i, end) = (phrase.start, phrase.end)
    if s.isMark(i - 1, anyOf: Mark.hyphen, Mark.slash, Mark.dash, Mark.dollar, Mark.plus),
      !s.isSpaced(i)
    {
      return false
    }
    if s.isMark(end, anyOf: Mark.hyphen, Mark.slash, Mark.percent),
      s.isNumber(end + 1) || !s.isSpaced(end)
    {
      return !s.isNumber(end + 1) && !s.isMark(end, Mark.percent)
    }
    if s.isAny(i - 1, [.label, .currency]) || s.isMark(i - 1, anyOf: Mark.dollar, Mark.pound) {
      return false
    }
    if s.isNumber(i - 1) || s.isNumber(end) { return false }
    let isRound = [i, i + 2].allSatisfy { (DatePieces.digits(s, $0, 2...4) ?? 1) % 50 == 0 }
    if isRound, YearContext.isPlural(s, end) { return false }
    return !s.isThing(end, [.unit, .scale, .person, .currency])
      || s.is(i - 1, anyOf: .in, .from, .between, .during)
  }
}
