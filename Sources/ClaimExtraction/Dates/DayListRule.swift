import ClaimModel

/// Reads a day that shares its month with the next or the last of a list: *5 and 6 June*, *March 3, 4 and 5*.
struct DayListRule: DateRule {
  static let info = RuleInfo(
    id: "day-list",
    summary: "A bare day number in a list of days with one month.",
    reads: ["18 and 19 June", "June 5 and 6, 2016", "March 3, 4 and 5"],
    leavesAlone: ["June 5 and 6 people", "5 and 6", "in May, 20 people and 30 June voters"],
    source: "reference annotations: each date is a claim of its own")
  let triggers: WordClass = []
  let startsAtDigits = true
  static let needs: Evidence? = Evidence(.month)

  func read(at i: Int, in s: Sentence, clock: Clock, into candidates: inout [Candidate]) {
    guard let day = DatePieces.day(s, i), s.isSpaced(i) || i == 0 else { return }
    guard let fields = monthAfter(s, day.end) ?? monthBefore(s, i, day) else { return }
    // The year that closes the list stands in the last day's words.
    let end = DayListRule.year(s, after: day.end)?.end ?? day.end
    let date = CalendarDate(
      tokens: i..<end,
      fields: DateFields(year: fields.year, month: fields.month, day: day.value))
    candidates.append(date.phrase(in: s, clock: clock).candidate(rule: info.id))
  }

  /// *18 and 19 June 2016*
  private func monthAfter(_ s: Sentence, _ end: Int) -> DateFields? {
    var at = end
    for _ in 0..<4 {
      guard let next = DayListRule.link(s, at), s.isNumber(next) else { return nil }
      if let date = CalendarDate.read(s, at: next), date.fields.weekday == nil {
        return date.fields
      }
      guard let day = DatePieces.day(s, next) else { return nil }
      at = day.end
    }
    return nil
  }

  /// *June 5 and 6[, 2016]*
  private func monthBefore(
    _ s: Sentence, _ i: Int, _ day: (value: Int, end: Int, isOrdinal: Bool)
  ) -> DateFields? {
    // What follows must not be what the number counts.
    if s.isWord(day.end), s.isDisjoint(day.end, [.preposition, .conjunction, .adverb, .auxiliary]) {
      return nil
    }
    if s.isMark(day.end, anyOf: Mark.percent, Mark.colon, Mark.hyphen), !s.isSpaced(day.end) {
      return nil
    }
    var at = i
    for _ in 0..<4 {
      var before = at - 1
      guard s.is(before, anyOf: .and, .or) || s.isMark(before, anyOf: Mark.comma, Mark.ampersand)
      else { return nil }
      if s.isMark(before - 1, Mark.comma), s.isWord(before) { before -= 1 }
      at = s.isWord(before - 1) && !s.isSpaced(before - 1) ? before - 2 : before - 1
      guard s.isNumber(at), let earlier = DatePieces.day(s, at), earlier.end == before else {
        return nil
      }
      let name = s.isMark(at - 1, Mark.period) ? at - 2 : at - 1
      if let date = CalendarDate.read(s, at: name), date.tokens.contains(at),
        date.fields.day.map({ $0 < day.value }) == true
      {
        var fields = date.fields
        fields.year = fields.year ?? DayListRule.year(s, after: day.end)?.value
        return fields
      }
    }
    return nil
  }

  /// The year that closes the list: *June 5 and 6, 2016*.
  static func year(_ s: Sentence, after end: Int) -> DatePieces.Piece? {
    let at = s.isMark(end, Mark.comma) ? end + 1 : end
    return DatePieces.year(s, at)
  }

  /// The token after *and*, a comma, or both.
  static func link(_ s: Sentence, _ i: Int) -> Int? {
    let at = s.isMark(i, Mark.comma) ? i + 1 : i
    if s.is(at, anyOf: .and, .or) || s.isMark(at, Mark.ampersand) { return at + 1 }
    return at > i ? at : nil
  }
}
