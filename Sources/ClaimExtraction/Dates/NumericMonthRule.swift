import ClaimModel

/// Reads a month in digits: `2016-11`, `2015/3`, `2/2013`.
struct NumericMonthRule: PhraseRule {
  static let info = RuleInfo(
    id: "numeric-month",
    summary: "A month and year in digits.",
    reads: ["2016-11", "2015/3", "2/2013", "11/2016"],
    leavesAlone: ["2016/17", "2015-32", "82-2100", "2012-2013", "1/2000 of a gram"],
    source: "ISO 8601")
  let triggers: WordClass = []
  let startsAtDigits = true
  static let needs: Evidence? = Evidence(marks: [Mark.slash, Mark.hyphen])

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    guard isWorthwhile(s, around: i) else { return nil }
    let isSlash = s.isMark(i + 1, Mark.slash)
    if let year = DatePieces.digits(s, i, 4...4), (1900...2100).contains(year),
      let month = DatePieces.digits(s, i + 2, isSlash ? 1...2 : 2...2), (1...12).contains(month)
    {
      // 2010-11 is a pair of years.
      guard isSlash || year % 100 + 1 != month else { return nil }
      return DatePhrase(i..<i + 3, Spans.month(year, month))
    }
    if isSlash, let month = DatePieces.digits(s, i, 1...2), (1...12).contains(month),
      let year = DatePieces.digits(s, i + 2, 4...4), (1900...2100).contains(year)
    {
      return DatePhrase(i..<i + 3, Spans.month(year, month))
    }
    return nil
  }

  func isWorthwhile(_ s: Sentence, around i: Int) -> Bool {
    s.isMark(i + 1, anyOf: Mark.slash, Mark.hyphen)
  }

  func accepts(_ phrase: DatePhrase, in s: Sentence, clock: Clock) -> Bool {
    let (i, end) = (phrase.start, phrase.end)
    if !s.isSpaced(i), s.has(i - 1), !s.isMark(i - 1, anyOf: Mark.openParenthesis, Mark.comma) {
      return false
    }
    if s.isSpaced(end - 2) != s.isSpaced(end - 1), s.isMark(end - 2, Mark.hyphen) { return false }
    if s.has(end), s.tokens[end].kind == .mark, !s.isSpaced(end),
      s.isMark(end, anyOf: Mark.slash, Mark.hyphen, Mark.percent)
    {
      return false
    }
    return s.isDisjoint(i - 1, .label) && !s.isThing(end, [.unit, .noun]) && !s.is(end, .of)
      && !(s.isWord(end) && !s.isSpaced(end))
  }
}
