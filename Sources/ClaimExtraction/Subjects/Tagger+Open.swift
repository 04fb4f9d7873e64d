/// Names, nouns and adjectives.
extension Tagger {
  func open(_ i: Int) -> Tag {
    let classes = s.classes(i)
    guard s.isCapital(i), !isHeadline else { return lower(i) }
    if classes.contains(.nationality) { return nationality(i) }
    if classes.isSuperset(of: [.noun, .person]), s.isAny(i, .person), isPeople(i) { return .noun }
    if !s.isInitial(i) { return .name }
    if classes.contains(.place), classes.isDisjoint(with: [.noun, .adjective, .verb]) {
      return .name
    }
    if classes.contains(.title) { return s.isCapital(i + 1) ? .name : .noun }
    if s.tokens[i].word == 0 { return unknownFirst(i) }
    // "Mark Zuckerberg said": a verb or noun and a name that the lexicon does not know.
    let canBeFirstName =
      s.info(i).verb != 0 && s.info(i).form == .base
      && classes.isDisjoint(with: [.person, .event, .adjective])
    if canBeFirstName, s.isCapital(i + 1), s.isWord(i + 1), s.tokens[i + 1].word == 0 {
      return .name
    }
    return lower(i)
  }

  /// *Iranians*: the plural of a people.
  private func isPeople(_ i: Int) -> Bool {
    let singular = s.info(i).singular
    return singular != 0 && s.lexicon.info(singular).classes.contains(.nationality)
      || s.isAny(i, .nationality)
  }

  /// *Iranian officials*, *the Iranian*, *in English*.
  private func nationality(_ i: Int) -> Tag {
    if s.info(i).singular != 0, !s.isCapital(i + 1) { return .noun }
    if s.isJoint(i + 1) { return .adjective }
    if s.isAny(i + 1, .conjunction), s.isAny(i + 2, .nationality), isNounLike(i + 3) {
      return .adjective
    }
    guard s.isWord(i + 1), s.isDisjoint(i + 1, .function) else {
      return last == .auxiliary ? .adjective : .noun
    }
    if s.isAny(i + 1, .adverb), s.isDisjoint(i + 1, .adjective) { return .noun }
    if isFinitePast(i + 1), s.isDisjoint(i + 1, .noun) { return .noun }
    return .adjective
  }

  /// A capitalised first word that the lexicon does not know: a name, but for plain endings.
  private func unknownFirst(_ i: Int) -> Tag {
    if s.isCapital(i + 1) { return .name }
    if ends(i, "ly") { return .adverb }
    if ends(i, "ing"), s.length(i) > 5 { return .gerund }
    for ending in Tagger.nounEndings where ends(i, ending) { return .noun }
    return .name
  }

  private static let nounEndings: [StaticString] = [
    "tion", "tions", "ment", "ments", "ness", "ists", "isms", "ers", "ities", "ians",
  ]

  /// A word whose letters say nothing of names.
  func lower(_ i: Int) -> Tag {
    let info = s.info(i)
    let classes = info.classes
    if !classes.isDisjoint(with: WordClass.numberWord.union([.ordinal, .vagueSize])),
      !classes.contains(.timeUnit) || !isUnitOfTime(i)
    {
      return .number
    }
    if info.verb != 0 {
      switch info.form {
      case .past, .participle: return past(i)
      case .gerund: return gerund(i)
      case .base, .thirdPerson: return present(i)
      }
    }
    if classes.contains(.adjective) { return adjective(i) }
    let isNoun = !classes.isDisjoint(with: [
      .noun, .month, .weekday, .timeUnit, .season, .title, .unit, .currency,
    ])
    if isNoun { return .noun }
    if s.isCapital(i), isHeadline, s.tokens[i].word == 0 || classes.contains(.place) {
      return ends(i, "ed") || ends(i, "ing") || ends(i, "ly") ? byEnding(i) : .name
    }
    return byEnding(i)
  }

  /// *seconds*, *a second*, but *the second day*.
  private func isUnitOfTime(_ i: Int) -> Bool {
    s.info(i).singular != 0 || last == .number
      || !isNounLike(i + 1) && last == .determiner
        && s.isBytes(i - 1, "a")
  }

  /// A word that is an adjective in the lexicon, and perhaps a noun.
  func adjective(_ i: Int) -> Tag {
    // "was last seen"
    if s.is(i, .last), anchorTag == .auxiliary { return .adverb }
    let canBeNoun = s.isAny(i, .noun)
    if isModifying(i) { return .adjective }
    if canBeNoun {
      let isPredicate = anchorTag == .auxiliary && s.isBe(anchor) && last != .determiner
      return isPredicate && s.isDisjoint(i, .person) ? .adjective : .noun
    }
    // "the dead were", "the poor": people.
    if s.is(i - 1, .the), !ends(i, "st"), endsNounGroup(i + 1) { return .noun }
    return .adjective
  }

  /// A noun, or an adjective before its noun, follows.
  func isModifying(_ i: Int) -> Bool {
    if s.isJoint(i + 1) { return true }
    if s.is(i + 1, .and) || s.isMark(i + 1, Mark.comma) {
      return s.isAny(i + 2, .adjective) && s.isDisjoint(i + 2, [.noun, .verb]) && isNounLike(i + 3)
    }
    guard s.isWord(i + 1), !s.isMark(i + 1, Mark.comma) else { return false }
    if s.isCapital(i + 1), s.isDisjoint(i + 1, .function) {
      return s.isDisjoint(i, .noun) || s.isAny(i + 1, .title)
    }
    if s.isAny(i + 1, .noun) {
      // "the military claims that": a verb if an object follows.
      let isVerb = s.info(i + 1).form == .thirdPerson && s.isAny(i + 1, .verb)
      return !(isVerb && s.isAny(i, .noun) && startsObject(i + 2))
    }
    return isNounLike(i + 1)
  }

  /// A verb, preposition, mark or the end: no noun can follow.
  func endsNounGroup(_ i: Int) -> Bool {
    guard s.isWord(i) else { return !s.isJoint(i) && !s.isNumber(i) }
    return s.isAny(i, .function) || isFinitePast(i) && s.isDisjoint(i, .noun)
  }

  /// A word that can be a noun or stand before one in its group.
  func isNounLike(_ i: Int) -> Bool {
    guard s.isWord(i) else { return false }
    let info = s.info(i)
    if !info.classes.isDisjoint(with: [.noun, .adjective, .title, .timeUnit, .unit, .currency]) {
      return info.classes.isDisjoint(with: [.preposition, .auxiliary, .modal, .pronoun])
    }
    if info.verb != 0 {
      // "recently elected members", "missing people"
      return info.form != .base && info.form != .thirdPerson && s.isAny(i + 1, .noun)
        && s.isDisjoint(i + 1, .function)
    }
    return info.classes.isDisjoint(with: .function.union([.adverb, .ordinal, .numberWord]))
      && !ends(i, "ly")
  }

  /// Digits, a number word or a sign of money.
  func isNumeric(_ i: Int) -> Bool {
    s.isNumber(i) || s.isAny(i, .numberWord.union(.vagueSize))
      || s.is(i, anyOf: .a, .half)
        && s.isAny(i + 1, [.dozen, .hundred, .scale])
      || s.has(i) && s.tokens[i].kind == .mark
        && (s.isMark(i, Mark.dollar) || s.isMark(i, Mark.euro)
          || s.isMark(i, Mark.pound))
  }

  func isPlural(_ i: Int) -> Bool {
    guard s.isWord(i) else { return false }
    if s.info(i).singular != 0 || s.isBytes(i, "police") { return true }
    guard s.tokens[i].word == 0, s.length(i) > 3, let byte = s.bytes(i).last else { return false }
    return byte == 0x73 && !ends(i, "ss") && !s.isCapital(i)
  }

  /// Words that the lexicon does not know, by their ending.
  func byEnding(_ i: Int) -> Tag {
    if ends(i, "ly") { return .adverb }
    if ends(i, "ed") { return past(i) }
    if ends(i, "ing"), s.length(i) > 5 { return gerund(i) }
    for ending in Tagger.adjectiveEndings where ends(i, ending) {
      return isNounLike(i + 1) || last == .auxiliary || last == .adverb ? .adjective : .noun
    }
    // "no longer"
    if s.is(i - 1, .no), ends(i, "er"), last == .negation { return .adverb }
    return isCompared(i) ? .adjective : .noun
  }

  /// *longer*, *largest*, *heavier*, *biggest*: forms of adjectives that the lexicon knows.
  private func isCompared(_ i: Int) -> Bool {
    guard ends(i, "er") || ends(i, "est") else { return false }
    let cut = ends(i, "er") ? 2 : 3
    let word = s.string(i).lowercased()
    let stem = String(word.dropLast(cut))
    var stems = [stem, stem + "e"]
    if stem.hasSuffix("i") { stems.append(stem.dropLast() + "y") }
    if stem.count > 3, stem.last == stem.dropLast().last { stems.append(String(stem.dropLast())) }
    return stems.contains {
      s.lexicon.info(s.lexicon.find($0)).classes.contains(.adjective)
    }
  }

  func ends(_ i: Int, _ ending: StaticString) -> Bool {
    let bytes = s.bytes(i)
    let count = ending.utf8CodeUnitCount
    guard bytes.count > count + 1 else { return false }
    for k in 0..<count where Lexicon.lower(bytes[bytes.count - count + k]) != ending.utf8Start[k] {
      return false
    }
    return true
  }

  private static let adjectiveEndings: [StaticString] = [
    "ous", "ful", "ive", "able", "ible", "less", "ical", "ional", "ental", "ary", "ic", "ish", "al",
  ]
}
