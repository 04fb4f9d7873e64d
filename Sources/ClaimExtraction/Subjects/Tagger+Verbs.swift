/// Verbs, and the nouns and adjectives that share their forms.
extension Tagger {
  // MARK: - Past forms

  /// *killed*, *held*, *began*: finite verb, participle or adjective.
  func past(_ i: Int) -> Tag {
    let info = s.info(i)
    // A past that is no participle can only be finite: *began*, *went*.
    if info.verb != 0, !info.classes.contains(.participle) { return .verb }
    switch anchorTag {
    case .auxiliary: return s.is(anchor, anyOf: .did, .does, .do) ? .verb : .participle
    case .determiner, .genitive: return describing(i)
    case .adjective, .number:
      if isDateNumber(anchor) { return afterNoun(i) }
      if isDescribing(i) { return .adjective }
      return anchorTag == .number && clause.wantsVerb && !hasVerbAhead(i)
        && startsObject(i + 1) ? .verb : .participle
    case .preposition: return isDescribing(i) ? .adjective : .participle
    case .pronoun: return afterPronoun(i)
    case .relative, .infinitive: return .verb
    case .subordinator: return s.is(anchor, .that) ? .verb : .participle
    case .noun, .name, .other: return afterNoun(i)
    case .comma: return afterComma(i)
    case .conjunction: return afterConjunction(i)
    case .verb, .participle, .gerund: return isDescribing(i) ? .adjective : .participle
    case .mark:
      if s.isJoint(anchor) { return isNounLike(i + 1) ? .adjective : .participle }
      if s.isAny(i, .reporting), !s.is(i + 1, anyOf: .by, .to, .in) { return .verb }
      return isDescribing(i) && s.isCapital(i) ? .adjective : .participle
    case nil, .adverb, .negation: return isDescribing(i) && isPlural(i + 1) ? .adjective : .participle
    }
  }

  /// After a determiner: *the wounded man*, *the wounded*.
  private func describing(_ i: Int) -> Tag {
    if isDescribing(i) { return .adjective }
    if s.isAny(anchor, [.quantifier, .pronoun]), s.isDisjoint(anchor, .possessive) {
      return .participle
    }
    return .noun
  }

  /// A noun follows that the past form can describe.
  private func isDescribing(_ i: Int) -> Bool {
    isNounLike(i + 1) && s.isDisjoint(i + 1, [.weekday, .month])
      || s.isJoint(i + 1) && isNounLike(i + 2)
      || s.is(i + 1, anyOf: .and, .or) && s.isAny(i + 2, [.participle, .adjective])
        && isNounLike(i + 3) && s.isDisjoint(i + 3, [.weekday, .month])
  }

  private func afterPronoun(_ i: Int) -> Tag {
    if s.is(anchor, anyOf: .them, .those) || s.isBytes(anchor, "him") || s.isBytes(anchor, "us") {
      return s.is(anchor, .those) && s.isAny(i, .intransitive) ? .verb : .participle
    }
    let isSubject =
      s.is(anchor, anyOf: .he, .she, .they, .we, .i, .it, .who) || s.isBytes(anchor, "you")
    if isSubject { return .verb }
    return clause.wantsVerb && !hasVerbAhead(i) && !isAgent(i + 1) ? .verb : .participle
  }

  /// *by the police*, but *by noon*.
  private func isAgent(_ i: Int) -> Bool { s.is(i, .by) && !s.isNumber(i + 1) }

  private func afterNoun(_ i: Int) -> Tag {
    if s.isAny(i, .intransitive) { return clause.wantsVerb || clause.isJoined ? .verb : .participle }
    if isAgent(i + 1) { return .participle }
    if clause.wantsVerb { return hasVerbAhead(i) ? .participle : .verb }
    // "police arrested 30 people and troops killed five"
    return clause.isJoined && startsObject(i + 1) || s.isAny(i, .reporting) && clause.isJoined
      ? .verb : .participle
  }

  private func afterComma(_ i: Int) -> Tag {
    if s.isAny(i, .reporting), !s.is(i + 1, anyOf: .by, .in) { return .verb }
    if isAgent(i + 1) { return .participle }
    if !clause.hasSubject {
      return isDescribing(i) ? .adjective : .participle
    }
    if clause.wantsVerb {
      // "The group, founded in 1990, has": a verb comes after the next comma.
      return hasVerbAfterComma(i) || hasVerbAhead(i) ? .participle : .verb
    }
    if s.isAny(i, .intransitive) { return .verb }
    return clause.lastVerbal == .verb && startsObject(i + 1) ? .verb : .participle
  }

  /// *was shot and killed*, *robbed a bank and shot two*: as the verb before.
  private func afterConjunction(_ i: Int) -> Tag {
    let before = anchor > 0 ? tags[anchor - 1] : .mark
    if before == .adjective, isDescribing(i) { return .adjective }
    if s.isAny(i, .intransitive) { return .verb }
    switch clause.lastVerbal {
    case .verb: return .verb
    case .participle:
      if before == .participle, clause.isPassive || !clause.hasFinite { return .participle }
      return clause.isPassive && startsObject(i + 1) && s.isDisjoint(i + 1, .possessive)
        || s.isAny(i, .reporting) && startsNounGroup(i + 1) ? .verb : .participle
    case .gerund: return startsObject(i + 1) ? .verb : .participle
    default:
      if isDescribing(i), !clause.hasSubject || !startsObject(i + 1) { return .adjective }
      return clause.hasSubject && (startsObject(i + 1) || clause.wantsVerb) ? .verb : .participle
    }
  }

  // MARK: - Gerunds

  /// *killing*, *building*: verb form, noun or adjective.
  func gerund(_ i: Int) -> Tag {
    let isNoun = s.isAny(i, .noun)
    let hasObject = startsObject(i + 1)
    switch anchorTag {
    case .determiner, .genitive, .adjective:
      if hasObject, !isNoun { return .gerund }
      if isNoun { return .noun }
      return isNounLike(i + 1) ? .adjective : .noun
    case .number:
      if isDateNumber(anchor) { return .gerund }
      return isNoun && !hasObject ? .noun : isNounLike(i + 1) ? .adjective : .gerund
    case .auxiliary: return isNoun && !s.isBe(anchor) ? .noun : .gerund
    case .preposition, .conjunction, .comma, nil:
      if anchorTag == .conjunction, clause.lastVerbal == .gerund { return .gerund }
      return isNoun && !hasObject ? .noun : .gerund
    case .noun, .name:
      return isNoun && !hasObject && !isPlural(anchor) ? .noun : .gerund
    case .mark where s.isJoint(anchor): return isNounLike(i + 1) ? .adjective : isNoun ? .noun : .gerund
    case .verb, .participle: return isNoun && !hasObject ? .noun : .gerund
    default: return isNoun && !hasObject && endsNounGroup(i + 1) ? .noun : .gerund
    }
  }

  // MARK: - Plain and third-person forms

  /// *report*, *reports*, *say*: verb, noun or adjective.
  func present(_ i: Int) -> Tag {
    let info = s.info(i)
    let isBase = info.form == .base
    if isBase, info.classes.contains(.adjective), let tag = verbalAdjective(i) { return tag }
    let isNoun = info.classes.contains(.noun)
    switch anchorTag {
    case .infinitive: return .verb
    case .auxiliary: return afterAuxiliary(i, isBase: isBase, isNoun: isNoun)
    case .pronoun, .relative:
      if s.is(anchor, anyOf: .some, .many) { return isNoun && !startsObject(i + 1) ? .noun : .verb }
      if isBase, info.classes.contains(.participle), anchorTag == .pronoun { return .verb }
      return .verb
    case .determiner, .genitive: return .noun
    case .adjective: return isNoun || isBase ? .noun : .verb
    case .number: return isNoun ? dated(i) : .verb
    case .preposition: return .noun
    case .noun, .name, .other: return afterSubject(i, isBase: isBase, isNoun: isNoun)
    case nil, .mark:
      if s.isJoint(anchor) { return .noun }
      if isNoun || !isBase { return isBase && startsCommand(i + 1) ? .verb : .noun }
      return .verb
    case .comma:
      if isNoun { return clause.wantsVerb && clause.hasSubject && opensObject(i) ? .verb : .noun }
      return .verb
    case .conjunction: return joined(i, isBase: isBase, isNoun: isNoun)
    case .verb, .participle, .gerund:
      // "lets go", "helped build"
      return isNoun || !isBase ? .noun : .verb
    case .subordinator: return isNoun ? .noun : .verb
    case .adverb, .negation: return isNoun ? .noun : .verb
    }
  }

  private func afterAuxiliary(_ i: Int, isBase: Bool, isNoun: Bool) -> Tag {
    let isModal = s.isAny(anchor, .modal) || s.is(anchor, anyOf: .did, .does, .do)
    if isModal { return isBase ? .verb : .noun }
    if isBase, s.isAny(i, .participle), !isNoun || last == .auxiliary, !isNounLike(i + 1) {
      return .participle
    }
    return isNoun || !isBase ? .noun : .participle
  }

  /// After a number that is a date the clause goes on: *in 2019 claims rose*.
  private func dated(_ i: Int) -> Tag {
    isDateNumber(anchor) && clause.wantsVerb && clause.hasSubject && opensObject(i) ? .verb : .noun
  }

  private func afterSubject(_ i: Int, isBase: Bool, isNoun: Bool) -> Tag {
    if clause.awaitsBase, isBase { return .verb }
    let isPluralSubject = isPlural(anchor) || isJoinedSubject
    // A base form agrees with a plural, a third-person form with a singular.
    let agrees = isBase == isPluralSubject
    if last == .adverb, clause.wantsVerb, agrees { return .verb }
    guard clause.wantsVerb else {
      return isNoun || !(clause.isJoined && agrees) ? .noun : .verb
    }
    if !isNoun { return agrees || anchorTag == .name || isBase == false ? .verb : .noun }
    if isBase, s.isAny(i, .participle), !hasVerbAhead(i), startsObject(i + 1) { return .verb }
    guard agrees, !hasVerbAhead(i), !isFinite(i + 1) else { return .noun }
    return opensObject(i) || s.isAny(i + 1, .preposition) && isPluralSubject ? .verb : .noun
  }

  /// *Iran and Iraq*: a conjunction joins the subject.
  private var isJoinedSubject: Bool {
    var at = anchor
    while at > 0, tags[at].isNominal || tags[at] == .adjective || tags[at] == .determiner { at -= 1 }
    return at > 0 && s.is(at, .and) && clause.lastVerbal == nil
  }

  private func joined(_ i: Int, isBase: Bool, isNoun: Bool) -> Tag {
    guard isNoun else { return isBase || clause.hasSubject ? .verb : .noun }
    let before = anchor > 0 ? tags[anchor - 1] : .mark
    if before == .verb || before == .infinitive { return .verb }
    let isParallel = clause.lastVerbal == .verb && startsObject(i + 1)
    return isParallel && !isFinite(i + 1) ? .verb : .noun
  }

  /// *open*, *clear*, *free*: adjective or verb; `nil` leaves it to the rules for verbs and nouns.
  private func verbalAdjective(_ i: Int) -> Tag? {
    switch anchorTag {
    case .infinitive, .pronoun, .relative: return nil
    case .auxiliary:
      return s.isBe(anchor) || s.is(anchor, anyOf: .have, .has, .had) ? .adjective : nil
    case .verb, .participle, .gerund:
      return isModifying(i) || !s.isAny(i, .noun) ? .adjective : nil
    case .noun, .name:
      if s.isAny(anchor, .person), clause.wantsVerb { return nil }
      return isModifying(i) && s.isAny(i, .noun) ? nil : clause.wantsVerb ? nil : .adjective
    default:
      if isModifying(i) { return .adjective }
      return s.isAny(i, .noun) ? nil : .adjective
    }
  }

  // MARK: - Looking ahead

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
    if s.is(i, anyOf: .last, .next, .this, .that), s.isAny(i + 1, [.timeUnit, .weekday, .month, .dayPart]) {
      return false
    }
    if s.is(i, anyOf: .about, .around, .over, .under, .nearly), isNumeric(i + 1) { return true }
    return startsNounGroup(i)
  }

  /// What a present verb can have after it.
  private func opensObject(_ i: Int) -> Bool {
    let next = i + 1
    if s.isAny(next, [.determiner, .possessive, .pronoun, .quantifier]) || isNumeric(next) {
      return s.isDisjoint(next, .relative) || s.is(next, .that)
    }
    if s.is(next, .to) || s.is(next, .that) { return true }
    return s.isCapital(next) && s.isWord(next) && !isHeadline
      || isPlural(next) && s.isAny(next, .noun) && !isFinite(next + 1)
      || s.isAny(next, .adjective) && s.isDisjoint(next, [.verb, .function])
  }

  private func startsCommand(_ i: Int) -> Bool {
    s.isAny(i, [.determiner, .possessive]) && s.isDisjoint(i, .relative)
  }

  /// A word that only a finite verb can be here.
  func isFinite(_ i: Int) -> Bool {
    if s.isAny(i, .modal) { return true }
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

  private func isAlwaysActive(_ i: Int) -> Bool {
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
      } else if s.is(at, anyOf: .he, .she, .they, .we, .i), at > i + 1 {
        return false
      }
      at += 1
    }
    return false
  }

  /// A comma ahead, and a verb right after it.
  private func hasVerbAfterComma(_ i: Int) -> Bool {
    var at = i + 1
    while at < min(s.count, i + Tagger.reach), !s.isMark(at, Mark.comma) || s.isNumber(at - 1) && s.isNumber(at + 1) {
      if s.isMark(at, Mark.semicolon) { return false }
      at += 1
    }
    guard s.isMark(at, Mark.comma) else { return false }
    at += 1
    while s.isAny(at, .adverb), !isFinite(at) { at += 1 }
    return isFinite(at) || s.info(at).verb != 0 && s.info(at).form != .gerund && s.isDisjoint(at, [.noun, .adjective])
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
      } else if !s.isWord(at) || s.isAny(at, [.preposition, .subordinator, .relative, .conjunction]) {
        return false
      } else if hasNoun, isPastVerb(at) {
        return true
      } else if s.isDisjoint(at, .function.union(.adverb)), s.info(at).form != .gerund {
        hasNoun = true
      }
      at += 1
    }
    return false
  }

  /// A past form that takes an object or none, and describes no noun.
  private func isPastVerb(_ i: Int) -> Bool {
    let info = s.info(i)
    guard info.verb != 0, info.form == .past || info.form == .participle else { return false }
    if !info.classes.contains(.participle) || isAlwaysActive(i) { return true }
    return !isAgent(i + 1) && (s.isAny(i + 1, [.determiner, .possessive, .pronoun]) || isNumeric(i + 1)
      || s.isAny(i, .reporting) || s.isAny(i + 1, .noun) && s.isDisjoint(i - 1, .determiner))
  }
}
