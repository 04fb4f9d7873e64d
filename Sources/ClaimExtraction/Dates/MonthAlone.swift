import ClaimModel

/// Whether a month's name, alone, is a month: *May*, *March*, *August*, *June* are other words too.
enum MonthAlone {
  static func isMonth(_ s: Sentence, _ i: Int) -> Bool {
    if s.count == 1 || i == 0 && s.count == 2 && !s.isWord(1) { return true }
    // A count or a time that is joined to it makes it part of something else.
    if CalendarDate.joint(s, i + 1), s.isNumber(i + 2) { return false }
    if CalendarDate.joint(s, i - 1), !s.isAny(i - 2, .month), !s.is(i - 2, .mid) { return false }
    let isAsked = isAsked(s, i)
    if !s.isCapital(i) {
      if s.is(i - 1, anyOf: .a, .an) { return false }
      if s.is(i, anyOf: .may, .march, .mar, .jan, .dec, .sep) || s.length(i) <= 3 {
        return isAsked && !s.isAny(i + 1, [.verb, .noun])
          && s.is(i - 1, anyOf: .in, .after, .since, .of, .to)
      }
      return isAsked || !s.isWord(i + 1) && !s.is(i - 1, anyOf: .a, .an, .the)
    }
    if s.length(i) <= 4, !s.is(i, anyOf: .may, .june), s.info(i).month != 7 {
      // Jan, Mar and Dec are names too.
      return isAsked
    }
    guard s.is(i, anyOf: .may, .march, .april, .june, .august) else {
      return !isName(s, i) || isAsked
    }
    if s.is(i, anyOf: .may, .march), !isAsked {
      return false
    }
    return isAsked && !(s.is(i - 1, .and) && isName(s, i)) || !isName(s, i) && !s.is(i, .may)
  }

  /// The word before leads to a month.
  private static func isAsked(_ s: Sentence, _ i: Int) -> Bool {
    if s.is(i - 1, anyOf: .in, .of, .since, .until, .till, .by, .from, .during, .through, .to)
      || s.is(i - 1, anyOf: .last, .next, .this, .early, .mid, .late, .between, .before, .after)
    {
      return true
    }
    if s.is(i - 1, anyOf: .and, .or) || s.isMark(i - 1, Mark.comma), s.isAny(i - 2, .month) {
      return true
    }
    if s.is(i + 1, anyOf: .and, .or, .to, .through) || s.isMark(i + 1, Mark.hyphen),
      s.isAny(i + 2, .month)
    {
      return true
    }
    // the March rally, a May meeting
    return s.isAny(i - 1, [.determiner, .possessive]) && s.isAny(i + 1, [.event, .noun, .gerund])
  }

  /// A capitalised word beside it: a person's name.
  private static func isName(_ s: Sentence, _ i: Int) -> Bool {
    let after =
      s.isWord(i + 1) && s.isCapital(i + 1) && s.isDisjoint(i + 1, [.event, .month, .weekday])
    let before =
      s.isWord(i - 1) && s.isCapital(i - 1) && !s.tokens[i - 1].shape.contains(.first)
      && s.isDisjoint(i - 1, [.function, .event, .month])
    return after || before
  }
}
