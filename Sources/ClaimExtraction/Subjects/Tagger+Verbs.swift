import ClaimModel

/// Verbs, and the nouns and adjectives that share their forms.
extension Tagger {
  // MARK: - Past forms

  /// *killed*, *held*, *began*: finite verb, participle or adjective.
  func past(_ i: Int) -> Tag {
    let info = s.info(i)
    // A past that is no participle can only be finite: *began*, *went*.
    if info.verb != 0, !info.classes.contains(.participle) { return .verb }
    if anchorTag?.isNominal == true || anchorTag == .pronoun, isAlwaysActive(i),
      clause.wantsVerb
    {
      return .verb
    }
    switch anchorTag {
    case .auxiliary: return s.isDo(anchor) ? .verb : .participle
    case .determiner, .genitive: return describing(i)
    case .adjective, .number:
      if isDateNumber(anchor) { return afterNoun(i) }
      // "6.1 rocked Chile"
      let isOfName =
        anchorTag == .number && s.isCapital(i + 1) && !isHeadline && clause.wantsVerb
        && s.isDisjoint(i + 1, [.nationality, .title])
      if isDescribing(i), !isOfName { return .adjective }
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
    case nil, .adverb, .negation:
      return isDescribing(i) && isPlural(i + 1) ? .adjective : .participle
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
      || anchorTag == .determiner && isNumeric(i + 1)
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
  func isAgent(_ i: Int) -> Bool { s.is(i, .by) && !s.isNumber(i + 1) }

  private func afterNoun(_ i: Int) -> Tag {
    if s.isAny(i, .intransitive) {
      return clause.wantsVerb || clause.isJoined ? .verb : .participle
    }
    if isAgent(i + 1) || wantsObject(i) && isWithoutObject(i + 1) { return .participle }
    if clause.wantsVerb { return hasVerbAhead(i) ? .participle : .verb }
    // "police arrested 30 people and troops killed five"
    return clause.isJoined && startsObject(i + 1) || s.isAny(i, .reporting) && clause.isJoined
      ? .verb : .participle
  }

  /// *kill*, *arrest*: without an object they are passive, *three killed in crash*.
  private func wantsObject(_ i: Int) -> Bool {
    switch s.lexicon.info(s.info(i).verb).measure {
    case .killed, .injured, .arrested, .charged, .sentenced, .dismissed, .destroyed, .allocated:
      true
    default: false
    }
  }

  private func isWithoutObject(_ i: Int) -> Bool {
    s.isAny(i, [.preposition, .weekday, .deictic]) && !startsObject(i) || !s.has(i)
      || s.isMark(i, Mark.period)
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
    // "sick and wounded soldiers", but "left many homeless and damaged roads"
    let isAfterNoun = anchor > 1 && tags[anchor - 2].isNominal
    if before == .adjective, !isAfterNoun, isDescribing(i) { return .adjective }
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

  private var anchorIsNominal: Bool { anchorTag?.isNominal == true || anchorTag == .pronoun }

  // MARK: - Gerunds

  /// *killing*, *building*: verb form, noun or adjective.
  func gerund(_ i: Int) -> Tag {
    let isNoun = s.isAny(i, .noun)
    let hasObject = startsObject(i + 1)
    if s.isAny(i, .adjective), isNounLike(i + 1), anchorTag != .auxiliary, !anchorIsNominal {
      return .adjective
    }
    switch anchorTag {
    case .determiner, .genitive, .adjective:
      if isNoun { return .noun }
      if s.isAny(i + 1, [.determiner, .possessive]) || isNumeric(i + 1) { return .gerund }
      return isNounLike(i + 1) ? .adjective : .noun
    case .number:
      if isDateNumber(anchor) { return .gerund }
      return isNoun && !hasObject ? .noun : isNounLike(i + 1) ? .adjective : .gerund
    case .auxiliary: return isNoun && !s.isBe(anchor) ? .noun : .gerund
    case nil where !isNoun && isPlural(i + 1) && s.isDisjoint(i + 1, .verb): return .adjective
    case .preposition, .conjunction, .comma, nil:
      if anchorTag == .conjunction, clause.lastVerbal == .gerund { return .gerund }
      return isNoun && !hasObject ? .noun : .gerund
    case .noun, .name:
      return isNoun && !hasObject && !isPlural(anchor) ? .noun : .gerund
    case .mark where s.isJoint(anchor):
      return isNounLike(i + 1) ? .adjective : isNoun ? .noun : .gerund
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
    case .adjective:
      if isPastAsBase(i) { return .verb }
      // "owners of small flocks"
      return isNoun || isBase || anchor > 0 && tags[anchor - 1] == .preposition ? .noun : .verb
    case .number:
      if isPastAsBase(i) { return .verb }
      if isNoun { return dated(i) }
      // "two spearheads": a verb of this form has one subject, as in "one spearheads".
      return isBase || !isPlainCount(i) ? .verb : .noun
    case .preposition: return .noun
    case .noun, .name, .other: return afterSubject(i, isBase: isBase, isNoun: isNoun)
    case nil, .mark:
      if s.isJoint(anchor) {
        // "state-run media"
        return info.classes.contains(.participle) && isNounLike(i + 1) ? .adjective : .noun
      }
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

  /// *sales of €412.7m beat the forecast*, *waves six metres high hit the pier*: a past spelt as the base,
  /// of which a noun has no object.
  private func isPastAsBase(_ i: Int) -> Bool {
    s.info(i).form == .base && s.isAny(i, .participle) && clause.wantsVerb && clause.hasSubject
      && s.isAny(i + 1, [.determiner, .possessive]) && s.isDisjoint(i + 1, .relative)
      && !hasVerbAhead(i)
  }

  /// A number above one stands right before, and is no part of a name: *Flight 93 crashes*.
  private func isPlainCount(_ i: Int) -> Bool {
    anchor == i - 1 && !s.is(anchor, .one) && !isDateNumber(anchor)
      && (anchor == 0 || !tags[anchor - 1].isNominal && tags[anchor - 1] != .mark)
  }

  private func afterAuxiliary(_ i: Int, isBase: Bool, isNoun: Bool) -> Tag {
    let isModal = s.isAny(anchor, .modal) || s.isDo(anchor)
    if isModal { return isBase ? .verb : .noun }
    let isPassive = s.isBe(anchor) || s.is(anchor, anyOf: .have, .has, .had)
    if isBase, s.isAny(i, .participle), !isNoun || isPassive, !isNounLike(i + 1) {
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
    if isNoun, isBase, isReduced(i) { return .participle }
    guard clause.wantsVerb else {
      // "saw him leave the bar"
      if isBase, s.isAny(i + 1, [.determiner, .possessive]) { return .verb }
      return isNoun || !(clause.isJoined && agrees) ? .noun : .verb
    }
    if !isNoun { return agrees || anchorTag == .name || isBase == false ? .verb : .noun }
    // "the dam burst", "Madrid beat Valencia": a past spelt as the base.
    if isBase, s.isAny(i, .participle), !hasVerbAhead(i),
      startsObject(i + 1) || s.isAny(i + 1, [.preposition, .adverb])
    {
      return .verb
    }
    guard agrees, !hasVerbAhead(i), !isFinite(i + 1) else { return .noun }
    return opensObject(i) || s.isAny(i + 1, .preposition) && isPluralSubject ? .verb : .noun
  }

  /// *84 beds spread over two floors*, *60 houses hit by the storm were empty*: a participle spelt as the
  /// base, behind the plural that it describes.
  private func isReduced(_ i: Int) -> Bool {
    guard s.isAny(i, .participle), isPlural(anchor), anchor == i - 1, anchorTag == .noun,
      !clause.wantsVerb || hasVerbAhead(i)
    else { return false }
    // "Tax rises cost in votes": *cost* has no passive.
    if s.isBytes(i, "cost") { return false }
    return s.isAny(i + 1, .preposition) && !s.is(i + 1, anyOf: .of, .for) || s.is(i + 1, .down)
  }

  /// *Iran and Iraq*: a conjunction joins the subject.
  private var isJoinedSubject: Bool {
    var at = anchor
    while at > 0, tags[at].isNominal || tags[at] == .adjective || tags[at] == .determiner {
      at -= 1
    }
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
      // "was last seen"
      if s.isBe(anchor), isPastForm(i + 1) { return .adverb }
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
}
