import ClaimModel

/// The date in a header: *2019*, *Q3 2021*, *31 December 2020*, *2018/19*, *March*.
struct HeaderDate {
  var span: DateSpan
  /// Its words, for a month or quarter whose year stands in another header.
  var words: String
  /// Its bytes in the header.
  var range: Range<Int>

  var isWhole: Bool { span.isResolved && !span.isRelative }

  static func find(_ s: Sentence, _ candidates: [Candidate]) -> HeaderDate? {
    if let dated = candidates.first(where: { $0.value.date != nil }), let span = dated.value.date {
      return make(s, dated.tokens, span)
    }
    let taken = candidates.filter { $0.kind != .count }
    for i in 0..<s.count where !taken.contains(where: { $0.tokens.contains(i) }) {
      guard let year = year(s, i) else { continue }
      return make(s, i..<i + 1, Spans.year(year))
    }
    // "Q1", "March": the year stands in another header.
    let part = (0..<s.count).first { i in
      s.isAny(i, .period) && s.info(i).number > 0 || s.isAny(i, .month) && s.isCapital(i)
    }
    return part.map { make(s, $0..<$0 + 1, Spans.unresolved(.season)) }
  }

  private static func make(_ s: Sentence, _ tokens: Range<Int>, _ span: DateSpan) -> HeaderDate {
    // "Employees at 31 March": employees.
    var start = tokens.lowerBound
    while start > 1, s.isAny(start - 1, .preposition) { start -= 1 }
    return HeaderDate(
      span: span, words: s.string(tokens),
      range: Int(s.tokens[start].start)..<Int(s.tokens[tokens.upperBound - 1].end))
  }

  /// Four digits of a header are a year.
  static func year(_ s: Sentence, _ i: Int, from first: Int = 1500) -> Int? {
    guard let value = DatePieces.digits(s, i, 4...4), (first...2199).contains(value),
      !s.isAny(i + 1, .unit) || !s.isSpaced(i + 1)
    else { return nil }
    return value
  }

  /// The year of a month in it: of *2024/25*, March and June are in the second.
  private func year(ofMonth month: Int?) -> Int? {
    guard let first = span.earliest?.year, let last = span.latest?.year, last == first + 1,
      let month
    else { return span.fields.year }
    return month <= 6 ? last : first
  }

  /// What two headers say together: *Q1* under *2019*; else the finer of the two, or the second: a row that
  /// names a time of its own is of that time, whatever day the table is of.
  static func join(
    _ a: HeaderDate?, _ b: HeaderDate?, _ figures: FigureReader
  ) -> HeaderDate? {
    guard let a, let b else { return a ?? b }
    if a.isWhole != b.isWhole {
      let (whole, part) = a.isWhole ? (a, b) : (b, a)
      if let year = whole.year(ofMonth: part.span.fields.month) {
        let text = part.words + " " + String(year)
        if let span = Snippet.candidates(text, figures).first(where: { $0.value.date != nil })?
          .value.date, span.isResolved
        {
          return HeaderDate(span: span, words: text, range: part.range)
        }
      }
      return whole
    }
    return b.span.contains(a.span) ? a : b
  }
}
