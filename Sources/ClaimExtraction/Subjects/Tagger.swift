/// Gives every token of a sentence its part of speech, left to right, by lexicon and neighbours.
///
/// Closed classes come from the lexicon. What shares a form is told apart by the tag before, the
/// word after, and whether the clause has had its finite verb; a past form that could be a reduced
/// relative clause (*people arrested in June were freed*) looks a few words ahead for the verb that
/// it would leave to the clause. Words that the lexicon does not know are told by capital and
/// ending. One pass; no token looks further than ``reach`` tokens.
struct Tagger {
  /// The tokens that a question about what follows may look at.
  static let reach = 14

  let s: Sentence
  /// The tags given so far.
  var tags: [Tag] = []
  /// The place of the last token that is no adverb and no negation, -1 at the start.
  private(set) var anchor = -1
  var clause = ClauseState()
  /// Most words are capitalised, so capitals tell nothing.
  let isHeadline: Bool

  static func tags(of s: Sentence) -> [Tag] {
    var tagger = Tagger(s)
    tagger.tags.reserveCapacity(s.count)
    for i in 0..<s.count {
      let tag = tagger.tag(i)
      tagger.clause.take(tag, at: i, in: s)
      tagger.tags.append(tag)
      if tag != .adverb, tag != .negation { tagger.anchor = i }
    }
    return tagger.tags
  }

  /// ``Tag/name`` where ``tags(of:)`` gives it, and ``Tag/other`` for all the rest.
  ///
  /// Outside headlines a name is told by its own letters and the words after it. Only a month or a
  /// weekday that can be a verb too (*May*) needs the tag before.
  static func names(of s: Sentence) -> [Tag] {
    let tagger = Tagger(s)
    if tagger.isHeadline || s.tokens.indices.contains(where: tagger.isCalendarVerb) {
      return tags(of: s)
    }
    return s.tokens.indices.map { tagger.isName($0) ? .name : .other }
  }

  private func isName(_ i: Int) -> Bool {
    guard s.isWord(i) else { return false }
    if s.isCapital(i), s.isAny(i, [.month, .weekday]) { return false }
    if let letters = letters(i) { return letters == .name }
    return s.isCapital(i) && isOpen(i) && open(i) == .name
  }

  private func isCalendarVerb(_ i: Int) -> Bool {
    s.isAny(i, [.month, .weekday]) && s.isCapital(i) && s.isAny(i, [.modal, .verb])
  }

  private init(_ sentence: Sentence) {
    s = sentence
    isHeadline = Tagger.isHeadline(sentence)
  }

  private static func isHeadline(_ s: Sentence) -> Bool {
    var words = 0
    var capitals = 0
    for token in s.tokens where token.kind == .word {
      words += 1
      if token.shape.contains(.capital) { capitals += 1 }
      if words >= 30 { break }
    }
    return words >= 4 && capitals * 4 >= words * 3
  }

  private func tag(_ i: Int) -> Tag {
    switch s.tokens[i].kind {
    case .number: return .number
    case .genitive: return isShortIs(i) ? .auxiliary : .genitive
    case .opaque: return .other
    case .mark: return s.isMark(i, Mark.comma) ? .comma : .mark
    case .word: break
    }
    if s.isCapital(i), let tag = calendarName(i) { return tag }
    if let tag = letters(i) { return tag }
    return isOpen(i) ? open(i) : closed(i)
  }

  /// "U.S." is found as "us", "a.m." as "am".
  private func letters(_ i: Int) -> Tag? {
    guard s.length(i) > 2, s.isAny(i, .function), s.bytes(i).contains(0x2E) else { return nil }
    return s.isAny(i, .place) ? .name : .noun
  }

  private func isOpen(_ i: Int) -> Bool {
    s.isDisjoint(i, .function.union(.adverb)) || isCapitalName(i)
  }

  /// *it’s*, *he’s*, *there’s*: the verb and no genitive.
  private func isShortIs(_ i: Int) -> Bool {
    s.is(i - 1, anyOf: .it, .he, .she, .that, .there, .who) && s.length(i) > 1
  }

  /// A capital inside a sentence makes a name of a word that is not always small.
  private func isCapitalName(_ i: Int) -> Bool {
    guard s.isCapital(i), !s.isInitial(i), s.length(i) > 1 else { return false }
    if s.isDisjoint(i, .function) { return true }
    if s.tokens[i].shape.contains(.allCapitals) { return !isHeadline }
    // "Will Smith"
    return !isHeadline && s.isAny(i, .modal) && s.isCapital(i + 1)
  }

  /// *May 5*, *in May*, *March*: months, and never a verb.
  private func calendarName(_ i: Int) -> Tag? {
    guard s.isAny(i, [.month, .weekday]) else { return nil }
    if s.isDisjoint(i, [.modal, .verb]) { return .noun }
    if s.isNumber(i + 1) || s.isMark(i + 1, Mark.comma) && !s.isInitial(i) { return .noun }
    if last == .preposition || last == .number || last == .adjective { return .noun }
    return s.isInitial(i) || isHeadline || last == .name ? nil : .noun
  }

  // MARK: - Looking back

  /// The tag before, whatever it is.
  var last: Tag? { tags.last }

  /// The tag at ``anchor``.
  var anchorTag: Tag? { anchor < 0 ? nil : tags[anchor] }

  // MARK: - Closed classes

  private func closed(_ i: Int) -> Tag {
    let classes = s.classes(i)
    if let word = single(i) { return word }
    if classes.contains(.negation), !s.is(i, .no),
      classes.isDisjoint(with: [.pronoun, .preposition])
    {
      return .negation
    }
    if classes.contains(.auxiliary) || classes.contains(.modal) { return .auxiliary }
    if classes.contains(.relative), isRelative(i) { return .relative }
    if classes.contains(.determiner) || classes.contains(.possessive) { return determiner(i) }
    if classes.contains(.quantifier) { return quantifier(i) }
    if classes.contains(.conjunction), !s.is(i, anyOf: .so, .plus) { return .conjunction }
    if classes.contains(.subordinator), s.isDisjoint(i, .preposition) {
      // "a plant provided water", but "provided that"
      return s.info(i).verb != 0 && !s.is(i + 1, .that) ? open(i) : .subordinator
    }
    if classes.contains(.preposition) { return preposition(i) }
    if classes.contains(.pronoun) { return .pronoun }
    if classes.contains(.adverb) { return adverb(i) }
    return .other
  }

  private static let singles = KeySet([
    .to, .that, .one, .there, .who, .whom, .which, .whose, .about, .around, .since, .before, .after,
    .until, .as, .no, .past, .once, .for, .like,
  ])

  /// Words that have a rule of their own.
  private func single(_ i: Int) -> Tag? {
    guard Tagger.singles.contains(s.tokens[i].word) else { return nil }
    switch s.key(i) {
    case .to:
      let isVerb = s.info(i + 1).verb != 0 && s.info(i + 1).form == .base
      if !isVerb, s.isAny(i + 1, .adverb) {
        return s.info(i + 2).verb != 0 && s.info(i + 2).form == .base ? .infinitive : .preposition
      }
      // "to be", "to have"; "to police and the army", but "to police the streets".
      if s.isAny(i + 1, .auxiliary) { return .infinitive }
      guard isVerb else { return .preposition }
      let isNoun = s.isAny(i + 1, .person) || s.isAny(i + 1, .noun) && isMovingTo(i)
      return isNoun && !startsObject(i + 2) ? .preposition : .infinitive
    case .that: return that(i)
    case .one:
      let counts = s.is(i + 1, .of) || s.is(i + 1, .in) && isNumeric(i + 2)
      return counts || isNounLike(i + 1) || s.isJoint(i + 1) ? .number : .pronoun
    case .there: return s.isAny(i + 1, [.auxiliary, .modal]) ? .pronoun : .adverb
    case .who, .whom, .which, .whose: return s.isInitial(i) ? .pronoun : .relative
    case .about, .around: return isNumeric(i + 1) ? .adverb : .preposition
    case .since where last == .auxiliary && (isPastForm(i + 1) || s.isAny(i + 1, .auxiliary)):
      return .adverb
    case .before, .after, .since, .until, .as:
      return opensClause(i) ? .subordinator : .preposition
    case .no where s.isBytes(i + 1, "longer"): return .negation
    case .past where last == .determiner: return .adjective
    case .once: return opensClause(i) ? .subordinator : .adverb
    case .for, .like: return .preposition
    default: return nil
    }
  }

  /// *rose to record levels*, *from start to finish*, *sent to prison*: a verb of moving or
  /// *from* before makes *to* a preposition where the next word can be a noun.
  private func isMovingTo(_ i: Int) -> Bool {
    s.info(i - 1).form != .base && s.isAny(i - 1, .verb) && s.isAny(i - 1, .intransitive)
      || s.isNumber(i - 1) || s.is(i - 2, .from)
  }

  private func that(_ i: Int) -> Tag {
    let isVerbNext = s.isAny(i + 1, [.auxiliary, .modal]) || isFinitePast(i + 1)
    if last?.isNominal == true || last == .pronoun { return .relative }
    if last == .preposition || last == nil || last == .mark {
      return isVerbNext || !isNounLike(i + 1) ? .pronoun : .determiner
    }
    if last == .verb || last == .participle || last == .adjective || last == .comma
      || last == .conjunction || last == .adverb || last == .gerund || last == .auxiliary
    {
      // "killed that man" against "said that men".
      if s.isAny(anchor, .reporting) || last != .verb && last != .gerund { return .subordinator }
      let isPluralNext = isPlural(i + 1) || isPlural(i + 2)
      return startsNounGroup(i + 1) && !isPluralNext && !s.isAny(i + 1, .function)
        ? .determiner : .subordinator
    }
    return .determiner
  }

  private func isRelative(_ i: Int) -> Bool {
    last?.isNominal == true || last == .comma || last == .preposition || last == .number
  }

  private func determiner(_ i: Int) -> Tag {
    if s.is(i, anyOf: .her, .his), s.isDisjoint(i + 1, .function), s.isWord(i + 1) {
      return s.is(i, .her) && s.isAny(i + 1, .adverb) && s.isDisjoint(i + 1, .adjective)
        ? .pronoun : .determiner
    }
    guard s.isAny(i, .pronoun) else { return .determiner }
    guard s.isWord(i + 1) || s.isNumber(i + 1) || s.isMark(i + 1, Mark.openQuote) else {
      return .pronoun
    }
    if s.isAny(i + 1, [.auxiliary, .modal, .preposition, .relative, .negation, .conjunction]) {
      return s.isAny(i + 1, .adverb) && isNumeric(i + 2) ? .determiner : .pronoun
    }
    // "those arrested", "this reflects": no noun follows.
    if s.isAny(i + 1, .verb), s.isDisjoint(i + 1, [.noun, .adjective]) {
      return isNounLike(i + 2) && s.info(i + 1).form != .thirdPerson && !s.is(i, .those)
        ? .determiner : .pronoun
    }
    return .determiner
  }

  private func quantifier(_ i: Int) -> Tag {
    if s.is(i, anyOf: .more, .less, .most, .least, .fewer) {
      if s.is(i + 1, .than) || s.isAny(i + 1, [.adjective, .adverb]), s.isDisjoint(i + 1, .noun) {
        return .adverb
      }
      if last == .auxiliary, !isNounLike(i + 1) { return .adverb }
    }
    if s.isAny(i, .adverb), s.isAny(i + 1, [.adjective, .adverb]), s.isDisjoint(i + 1, .noun) {
      return .adverb
    }
    if s.isNumber(i + 1) || s.isMark(i + 1, Mark.dollar) { return .determiner }
    guard s.isWord(i + 1), s.isDisjoint(i + 1, [.auxiliary, .modal, .preposition, .conjunction])
    else { return .pronoun }
    if s.isAny(i + 1, .verb), s.isDisjoint(i + 1, [.noun, .adjective]), !isNounLike(i + 2) {
      return .pronoun
    }
    return .determiner
  }

  private func preposition(_ i: Int) -> Tag {
    // "carried out 30 raids", "was shot down": with the verb before, and no object of its own.
    if last == .verb || last == .participle || last == .gerund,
      s.is(i, anyOf: .up, .out) || s.isBytes(i, "down")
        || s.is(i, .off) && s.isDisjoint(i + 1, .determiner),
      !s.is(i + 1, anyOf: .to, .of)
    {
      return .adverb
    }
    if s.isAny(i, .adverb), !startsNounGroup(i + 1), !s.isAny(i + 1, .preposition) {
      return .adverb
    }
    return .preposition
  }

  /// An adverb that is also an adjective or a noun: *early elections*, *daily newspaper*.
  private func adverb(_ i: Int) -> Tag {
    // "that is why the demand rose"
    if s.isBytes(i, "why") || s.isBytes(i, "how"), startsNounGroup(i + 1),
      s.isDisjoint(i + 1, [.quantifier, .adjective])
    {
      return .subordinator
    }
    // "lawmakers back the plan"
    if s.info(i).verb != 0, s.info(i).form == .base, clause.wantsVerb, last?.isNominal == true,
      s.isAny(i + 1, [.determiner, .possessive])
    {
      return .verb
    }
    guard s.isAny(i, .adjective) else { return .adverb }
    if isNounLike(i + 1), s.isDisjoint(i + 1, [.weekday, .month]), anchorTag != .auxiliary,
      anchorTag == .determiner || anchorTag == .preposition || anchorTag == .adjective
        || anchorTag == .genitive || anchorTag == .number || last == .verb
    {
      return .adjective
    }
    return .adverb
  }
}
