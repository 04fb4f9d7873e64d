/// Numbers that name a thing instead of counting: *page 12*, *Room 5*, *No. 7*, *Ashraf 3*.
enum Labels {
  static func holds(_ number: NumberPhrase, in s: Sentence) -> Bool {
    let i = number.tokens.lowerBound
    if s.isMark(i - 1, Mark.hash) || precedes(i, in: s) || isItem(s, i) { return true }
    guard number.style == .digits || number.style == .words, number.isBare || !s.isNumber(i) else {
      return false
    }
    if isChrome(s, i) || isTitle(number, in: s) || isOfGroup(number, in: s) { return true }
    if isHour(number, s, i) || isNumberedOff(number, s, i) { return true }
    if s.isNumber(i), isListed(s, i) || isReference(s, i) || isCounter(s, i) { return true }
    return isPartOfName(number, in: s)
  }

  /// `3.` alone: the number of a heading or of an item.
  private static func isItem(_ s: Sentence, _ i: Int) -> Bool {
    s.count == 2 && i == 0 && s.isNumber(0) && s.length(0) <= 2 && s.isMark(1, Mark.period)
      && !s.isSpaced(1)
  }

  /// *News 12 at 4*: a bare number up to twelve after *at*, with nothing to count.
  private static func isHour(_ number: NumberPhrase, _ s: Sentence, _ i: Int) -> Bool {
    guard s.is(i - 1, .at), number.isBare, let hour = number.digits, (1...12).contains(hour) else {
      return false
    }
    let next = number.tokens.upperBound
    // "stored at 2 to 8 degrees"
    if s.is(next, anyOf: .to, .and), s.isNumber(next + 1) { return false }
    return !s.isWord(next) || s.isAny(next, .function.union([.gerund, .adverb]))
  }

  /// *the Six Nations*, *the Three Gorges dam*: a number word that is part of a name inside its sentence.
  private static func isTitle(_ number: NumberPhrase, in s: Sentence) -> Bool {
    let i = number.tokens.lowerBound
    guard number.style == .words, number.tokens.count == 1, i > 0, s.isCapital(i),
      s.isCapital(i + 1), s.isSpaced(i + 1),
      s.isDisjoint(i + 1, [.person, .nationality]), !s.is(i + 1, .people)
    else { return false }
    // "this year's Six Nations", "the RBS Six Nations"; a title has capitals everywhere.
    return s.isNumber(i - 1) || s.tokens[i - 1].kind == .genitive
      || s.is(i - 1, .the) && !s.isCapital(i - 1)
      || s.isWord(i - 1) && s.tokens[i - 1].shape.contains(.allCapitals)
  }

  /// *the Group of Five*, *the Big Three*: a body that goes by how many it has; a title has capitals
  /// everywhere.
  private static func isOfGroup(_ number: NumberPhrase, in s: Sentence) -> Bool {
    let i = number.tokens.lowerBound
    guard number.style == .words, number.tokens.count == 1, s.isCapital(i),
      !s.isCapital(i + 1)
    else { return false }
    return s.is(i - 1, .of) && s.isCapital(i - 2) && groups.contains(s, i - 2)
      || s.isBytes(i - 1, "Big")
  }

  /// Source: compiled for this project from general knowledge of English.
  private static let groups: StemSet = ["group", "gang", "council", "club", "league", "band"]

  /// *Copyright 2018*, *© 2018*, *text NEWS to 51414*.
  private static func isChrome(_ s: Sentence, _ i: Int) -> Bool {
    if s.spells(i - 1, "copyright") || s.has(i - 1) && s.bytes(i - 1).elementsEqual([0xC2, 0xA9]) {
      return true
    }
    if s.isMark(i - 1, Mark.closeParenthesis), s.is(i - 2, .c) { return true }
    // H.R. 1234, but not "in the U.S. 30 people"
    if s.isWord(i - 1), s.isNumber(i), s.bytes(i - 1).contains(0x2E), s.isCapital(i - 1),
      !["us", "uk", "un", "eu", "dc"].contains(where: { s.spells(i - 1, $0) }),
      !s.is(i - 1, anyOf: .am, .pm), s.isDisjoint(i - 1, [.title, .era])
    {
      return true
    }
    return s.spells(i - 3, "text") && s.is(i - 1, .to)
      && s.tokens[i - 2].shape.contains(.allCapitals)
      && s.length(i) >= 5
  }

  /// A label word that is a verb or plural here: *rooms 5*, but *the group 5 people joined*.
  private static func isCounting(_ s: Sentence, _ i: Int) -> Bool {
    s.is(i, .no) && !s.isMark(i + 1, Mark.period) && !s.isCapital(i)
  }

  /// The tokens of a list that are looked at.
  private static let longestList = 64

  /// A later one of *phases 3, 5 and 7*, *Figures 3A and 3C*.
  static func isListed(_ s: Sentence, _ i: Int) -> Bool {
    var at = i
    while i - at < longestList,
      s.is(at - 1, anyOf: .and, .or, .to, .through) || s.isMark(at - 1, Mark.comma)
        || s.isJoint(at - 1)
    {
      at -= 1
      if s.isMark(at - 1, Mark.comma) { at -= 1 }
      if isPartLetter(s, at - 1) { at -= 1 }
      guard s.isNumber(at - 1) else { return false }
      at -= 1
      if precedes(at, in: s) { return true }
    }
    return false
  }

  /// *on day 14 after*, *clone 23.*: one of a series, with nothing to count.
  private static func isNumberedOff(_ number: NumberPhrase, _ s: Sentence, _ i: Int) -> Bool {
    guard number.isBare, s.length(i) <= 3, s.isSpaced(i) else { return false }
    // "samples 1 and 2"; the second is looked at by itself.
    var (first, end) = (i, number.tokens.upperBound)
    if isLinked(s, first - 1), s.isNumber(first - 2) { first -= 2 }
    if isLinked(s, end), s.isNumber(end + 1), s.length(end + 1) <= 3 { end += 2 }
    guard !s.isWord(end) || s.isAny(end, .function.union([.adverb, .verb])),
      s.bytes(first - 1).last != 0x73 || end - first > 1, series.contains(s, first - 1)
    else { return false }
    // "On day 14", "and clone 23"; "in the trial 212 died" and "last week 40 did" count.
    return !s.isWord(first - 2) || s.is(first - 2, .both)
      || s.isAny(first - 2, [.preposition, .conjunction]) && s.isDisjoint(first - 2, .determiner)
  }

  private static func isLinked(_ s: Sentence, _ i: Int) -> Bool {
    s.is(i, anyOf: .and, .or, .to) || s.isJoint(i)
  }

  /// What is numbered off.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let series: StemSet = [
    "day", "days", "week", "weeks", "month", "months", "clone", "sample", "site", "specimen",
    "patient", "case", "experiment", "trial", "study", "compound", "complex", "scenario", "option",
    "book", "episode", "round", "game", "test", "lap", "hole", "pier", "reactor", "shaft", "block",
    "column", "band", "tier",
  ]

  /// `[110]`, `[23,34]`, `(22)`, `(1) the first`: a reference or an item, alone in its brackets.
  private static func isReference(_ s: Sentence, _ i: Int) -> Bool {
    var start = i - 1
    var end = i + 1
    while i - start < longestList, s.isMark(start, Mark.comma) && s.isNumber(start - 1) {
      start -= 2
    }
    while end - i < longestList, s.isMark(end, Mark.comma) && s.isNumber(end + 1) { end += 2 }
    if s.isMark(start, Mark.openBracket) { return s.isMark(end, Mark.closeBracket) }
    // "12 (3)" and "60% (12)" give two figures, and a cell may be all there is.
    return s.isMark(start, Mark.openParenthesis) && s.isMark(end, Mark.closeParenthesis)
      && s.length(i) <= 3
      && (s.isWord(start - 1) || s.isMark(start - 1, Mark.period) && s.isAny(start - 2, .label)
        || s.isMark(
          start - 1, anyOf: Mark.semicolon, Mark.colon, Mark.closeParenthesis, Mark.closeBracket))
  }

  /// *1 / 12*: the counter of a gallery or of pages.
  private static func isCounter(_ s: Sentence, _ i: Int) -> Bool {
    func joins(_ slash: Int) -> Bool {
      s.isMark(slash, Mark.slash) && s.isSpaced(slash) && s.isSpaced(slash + 1)
        && s.isNumber(slash - 1) && s.isNumber(slash + 1)
    }
    return joins(i + 1) || joins(i - 1)
  }

  /// A label stands right before token `i`: *page 12*, *Fig. 4A*.
  static func precedes(_ i: Int, in s: Sentence) -> Bool {
    let before = s.isMark(i - 1, Mark.period) ? i - 2 : i - 1
    if s.isCapital(before), numberedNames.contains(s, before) { return true }
    return s.isAny(before, .label) && !isCounting(s, before)
  }

  /// Names that a number is part of, whatever follows: *a Radio 4 presenter*, *the Formula 1 season*.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let numberedNames: StemSet = ["radio", "formula", "channel", "apollo", "windows"]

  /// A capitalised name right before the digits, with no noun after them: *Ashraf 3*, *Euro 2004*.
  private static func isPartOfName(_ number: NumberPhrase, in s: Sentence) -> Bool {
    let i = number.tokens.lowerBound
    let isYear = number.digits.map(YearContext.ours.contains) ?? false
    guard number.isBare, number.tokens.count == 1, s.isWord(i - 1), s.isCapital(i - 1),
      (number.digits ?? 0) < 1000 || isYear || s.tokens[i - 1].shape.contains(.allCapitals),
      !s.tokens[i - 1].shape.contains(.first) || s.isAny(i + 1, .verb),
      s.isDisjoint(
        i - 1, .function.union(isYear ? .month : [.month, .weekday, .verb, .currency, .adverb]))
    else { return false }
    let next = i + 1
    guard s.isWord(next) else { return true }
    if s.isCapital(next), s.isSpaced(next), s.tokens[i - 1].shape.contains(.allCapitals) {
      return true  // FOX 8 News
    }
    return !s.isDisjoint(next, .function.union([.verb, .adverb])) && !s.is(next, .of)
  }
}

extension Sentence {
  func isDisjoint(_ i: Int, _ classes: WordClass) -> Bool { !isAny(i, classes) }
}
