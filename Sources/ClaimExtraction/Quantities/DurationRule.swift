import ClaimModel

/// Reads a length of time: *two days*, *eight-year*, *a month and a half*.
struct DurationRule: NumberRule {
  static let info = RuleInfo(
    id: "duration",
    summary: "A number of seconds, minutes, hours, days, weeks, months or years.",
    reads: [
      "two days", "an eight-year siege", "about three months", "a month and a half",
      "half an hour", "for a week", "a decade of war", "1 hour 20 minutes",
    ],
    leavesAlone: [
      "a 13-year-old girl", "twice a week", "a second chance", "the year 2015", "a zero-day flaw",
      "a patch for Zero Day Flaw",
    ],
    source: "reference annotations: a duration; a decade is ten years")

  func read(
    _ number: NumberPhrase, _ quantity: Quantity?, in s: Sentence,
    into candidates: inout [Candidate]
  ) {
    guard quantity != nil, let quantity, quantity.unit.isTime,
      !Quantity.isInsideCode(number, in: s)
    else { return }
    let end = quantity.tokens.upperBound
    if s.is(s.isJoint(end) ? end + 1 : end, .old) { return }
    if number.style == .article {
      // "for a second term"
      if s.is(end - 1, .second), s.isWord(end), !s.isAny(end, .function.union(.adverb)) { return }
      if !isLength(number, quantity, in: s) { return }
    }
    // "This should be one of the one days", "dreamed of one day working"
    if s.is(number.tokens.lowerBound, .one), number.style == .words,
      s.is(end - 1, anyOf: .day, .days),
      number.tokens.count == 1, !s.isJoint(end - 2), !isStated(number, quantity, in: s)
    {
      return
    }
    if number.isZeroOfOne(in: s) { return }
    if s.is(end - 1, .second), number.style == .words, number.low != Number(1),
      !s.isJoint(end - 2)
    {
      return
    }
    candidates.append(quantity.candidate(.duration, number, rule: info.id))
  }

  /// *for a week*, *another month*, *a decade*; not *twice a week*, *a day later*.
  private func isLength(_ number: NumberPhrase, _ quantity: Quantity, in s: Sentence) -> Bool {
    let i = number.tokens.lowerBound
    let end = quantity.tokens.upperBound
    if quantity.isSum || quantity.low != quantity.unit.multiplier || s.isWhole(quantity.tokens) {
      return true
    }
    if s.is(end, anyOf: .ago, .later, .earlier, .before, .after, .from) { return false }
    if !number.beginsWithArticle { return true }
    if s.is(i, .another) { return !s.is(end, .of) }
    if quantity.unit.multiplier >= Number(10) {
      return !s.isNumber(i - 1) && !s.is(i - 1, anyOf: .once, .twice, .times)
    }
    return isStated(number, quantity, in: s)
  }

  /// A preposition or a hedge before it makes it a length.
  private func isStated(_ number: NumberPhrase, _ quantity: Quantity, in s: Sentence) -> Bool {
    let i = number.tokens.lowerBound
    return s.isWhole(quantity.tokens)
      || s.is(
        i - 1,
        anyOf: .for, .in, .over, .within, .after, .than, .about, .nearly, .almost, .least, .most,
        .under, .around, .roughly, .half, .only, .just)
  }
}

extension NumberPhrase {
  /// *a zero-day flaw*, *zero tolerance*, *Zero Hour*: what follows is one thing, of which nothing is counted.
  /// *zero new cases*, *zero crew*, *fell to zero yesterday* count.
  func isZeroOfOne(in s: Sentence) -> Bool {
    guard low.isZero, style == .words else { return false }
    let end = tokens.upperBound
    if s.isJoint(end) { return s.isWord(end + 1) && !YearContext.isPlural(s, end + 1) }
    let isNoun = s.isAny(end, [.noun, .timeUnit]) || s.isWord(end) && s.classes(end).isEmpty
    return isNoun && !YearContext.isPlural(s, end) && !YearContext.isPlural(s, end + 1)
      && s.isDisjoint(end, WordClass.function.union([.person, .adjective, .adverb, .participle]))
      && !AgeRule.several.contains(s, end)
  }
}
