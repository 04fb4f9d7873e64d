/// What follows a word, by its class alone: no tag is known there yet.
extension Tagger {
  /// A number that says when: *on May 5*, *in 2019*.
  func isDateNumber(_ i: Int) -> Bool {
    guard s.isNumber(i) else { return false }
    if s.isAny(i - 1, .month) { return true }
    if s.isMark(i - 1, Mark.comma), s.isNumber(i - 2), s.length(i) == 4 { return true }
    return s.length(i) == 4 && s.isAny(i - 1, .preposition)
  }

  /// Begins a noun group: determiner, number, pronoun, name, adjective or noun.
  func startsNounGroup(_ i: Int) -> Bool {
    if s.isNumber(i) || isNumeric(i) { return true }
    guard s.isWord(i) else { return s.isMark(i, Mark.openQuote) && s.isSpaced(i) }
    if s.isAny(i, [.determiner, .possessive, .quantifier, .pronoun]) {
      return s.isDisjoint(i, [.subordinator, .relative]) || s.is(i, .that)
    }
    if s.isAny(i, .function.union(.adverb)) { return false }
    if s.info(i).verb != 0, s.isDisjoint(i, [.noun, .adjective]) { return isNounLike(i) }
    return true
  }

  /// A noun group that is no time: *arrested 30*, *killed the man*, but not *arrested Friday*.
  func startsObject(_ i: Int) -> Bool {
    if s.isAny(i, [.weekday, .month, .deictic, .dayPart]) { return false }
    if s.isAny(i, .quantifier), s.isAny(i + 1, .timeUnit) { return false }
    if s.is(i, .at), s.is(i + 1, anyOf: .least, .most) { return true }
    if s.is(i, anyOf: .more, .less, .fewer), s.is(i + 1, .than) { return true }
    if s.is(i, .up), s.is(i + 1, .to), isNumeric(i + 2) { return true }
    if s.is(i, anyOf: .last, .next, .this, .that),
      s.isAny(i + 1, [.timeUnit, .weekday, .month, .dayPart])
    {
      return false
    }
    if s.is(i, anyOf: .about, .around, .over, .under, .nearly), isNumeric(i + 1) { return true }
    return startsNounGroup(i)
  }

  /// What a present verb can have after it.
  func opensObject(_ i: Int) -> Bool {
    var next = i + 1
    while s.isAny(next, .adverb), s.isDisjoint(next, [.noun, .quantifier, .preposition]) {
      next += 1
    }
    if s.isAny(next, [.determiner, .possessive, .pronoun, .quantifier]) || isNumeric(next) {
      return s.isDisjoint(next, .relative) || s.is(next, .that)
    }
    if s.is(next, .to) || s.is(next, .that) { return true }
    return s.isCapital(next) && s.isWord(next) && !isHeadline
      || isPlural(next) && s.isAny(next, .noun) && !isFinite(next + 1)
      || isNounLike(next) && s.isDisjoint(next, .verb)
      || s.isAny(next, .noun) && isPlural(next + 1)
      || s.isAny(next, .adjective) && s.isDisjoint(next, [.verb, .function])
  }

  func startsCommand(_ i: Int) -> Bool {
    s.isAny(i, [.determiner, .possessive]) && s.isDisjoint(i, .relative)
  }

  /// A word that only a finite verb can be here.
  func isFinite(_ i: Int) -> Bool {
    if s.isAny(i, .modal) { return s.isDisjoint(i, .month) || !s.isCapital(i) }
    if s.bytes(i).contains(0x2E) { return false }
    if s.isAny(i, .auxiliary) {
      return !s.is(i, anyOf: .be, .been, .being, .having, .done)
    }
    return isFinitePast(i)
  }

  /// *began*, *died*, *said*: past forms that are no passive participles.
  func isFinitePast(_ i: Int) -> Bool {
    let info = s.info(i)
    guard info.verb != 0, info.form == .past || info.form == .participle else { return false }
    return !info.classes.contains(.participle) || isAlwaysActive(i) || s.isBytes(i, "said")
  }

  func isPastForm(_ i: Int) -> Bool {
    let info = s.info(i)
    return info.verb != 0 && (info.form == .past || info.form == .participle)
  }

  func isAlwaysActive(_ i: Int) -> Bool {
    s.lexicon.info(s.info(i).verb).classes.contains(.intransitive)
  }

  /// The clause has a finite verb further on, before a border and before a new subject.
  func hasVerbAhead(_ i: Int) -> Bool {
    if s.isAny(i, .reporting), startsNounGroup(i + 1) { return false }
    var at = i + 1
    while at < min(s.count, i + Tagger.reach) {
      guard s.isWord(at) else {
        let goesOn =
          s.isNumber(at) || s.isJoint(at) || s.tokens[at].kind == .genitive
          || s.isMark(at, anyOf: Mark.percent, Mark.dollar)
          || s.isMark(at, Mark.period) && s.isAny(at - 1, .abbreviation)
        if !goesOn { return false }
        at += 1
        continue
      }
      if s.isAny(at, .conjunction) {
        if isFinite(at + 1) || s.isAny(at + 1, .verb) && s.isDisjoint(at + 1, .noun) {
          return false
        }
      } else if isFinite(at) {
        return !s.is(at - 1, .to)
      } else if s.isAny(at, [.subordinator, .relative]), s.isDisjoint(at, .preposition) {
        return false
      } else if s.is(at, anyOf: .before, .after, .since, .until, .as), opensClause(at) {
        return false
      } else if s.is(at, anyOf: .he, .she, .they, .we, .i), at > i + 1 {
        return false
      }
      at += 1
    }
    return false
  }

  /// A comma ahead, and a verb right after it.
  func hasVerbAfterComma(_ i: Int) -> Bool {
    var at = i + 1
    while at < min(s.count, i + Tagger.reach),
      !s.isMark(at, Mark.comma) || s.isNumber(at - 1) && s.isNumber(at + 1)
    {
      if s.isMark(at, Mark.semicolon) { return false }
      at += 1
    }
    guard s.isMark(at, Mark.comma) else { return false }
    at += 1
    while s.isAny(at, .adverb), !isFinite(at) { at += 1 }
    return isFinite(at)
      || s.info(at).verb != 0 && s.info(at).form != .gerund
        && s.isDisjoint(at, [.noun, .adjective])
  }

  /// A subject and a finite verb follow: *after police opened fire*, but not *after the attack*.
  func opensClause(_ i: Int) -> Bool {
    var hasNoun = false
    var at = i + 1
    while at < min(s.count, i + 9) {
      if s.is(at, anyOf: .he, .she, .they, .we, .i, .it, .there) { return true }
      if s.isAny(at, [.auxiliary, .modal]) { return hasNoun && !s.is(at, anyOf: .being, .having) }
      if s.isNumber(at) || s.isAny(at, .numberWord) || s.isJoint(at) || s.isBytes(at, "of") {
        hasNoun = hasNoun || !s.isJoint(at) && !s.is(at, .of)
      } else if s.tokens[at].kind == .genitive {
        hasNoun = false
      } else if !s.isWord(at)
        || s.isAny(at, [.preposition, .subordinator, .relative, .conjunction])
      {
        return false
      } else if hasNoun, isVerb(at) {
        return true
      } else if s.isDisjoint(at, .function.union(.adverb)), s.info(at).form != .gerund {
        hasNoun = true
      }
      at += 1
    }
    return false
  }

  /// A form that takes an object or none, and describes no noun.
  private func isVerb(_ i: Int) -> Bool {
    let info = s.info(i)
    guard info.verb != 0, info.form != .gerund else { return false }
    if info.form == .base || info.form == .thirdPerson {
      return info.classes.isDisjoint(with: [.noun, .adjective])
        || info.classes.contains(.participle) && s.isCapital(i + 1)
    }
    if !info.classes.contains(.participle) || isAlwaysActive(i) { return true }
    return !isAgent(i + 1)
      && (s.isAny(i + 1, [.determiner, .possessive, .pronoun]) || isNumeric(i + 1)
        || s.isAny(i, .reporting) || s.isAny(i + 1, .noun) && s.isDisjoint(i - 1, .determiner))
  }
}
