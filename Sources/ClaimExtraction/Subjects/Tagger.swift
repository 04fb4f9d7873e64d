/// Gives every token of a sentence its part of speech, left to right, by lexicon and neighbours.
///
/// Closed classes come from the lexicon; verbs and nouns that share a form are told apart by the
/// word before; words that the lexicon does not know are told by capital and ending. One pass.
enum Tagger {
  static func tags(of s: Sentence) -> [Tag] {
    var tags: [Tag] = []
    tags.reserveCapacity(s.count)
    for i in 0..<s.count { tags.append(tag(s, i, tags)) }
    return tags
  }

  private static func tag(_ s: Sentence, _ i: Int, _ before: [Tag]) -> Tag {
    switch s.tokens[i].kind {
    case .number: return .number
    case .genitive: return .genitive
    case .opaque: return .other
    case .mark: return s.isMark(i, Mark.comma) ? .comma : .mark
    case .word: break
    }
    let classes = s.classes(i)
    let isInner = !s.tokens[i].shape.contains(.first)
    let isCapital = s.isCapital(i)
    if classes.isDisjoint(with: .function.union(.adverb)) || isCapital && isInner && isName(s, i) {
      return open(s, i, before)
    }
    return closed(s, i, before)
  }

  /// A capital inside a sentence makes a name of a word that is not always small.
  private static func isName(_ s: Sentence, _ i: Int) -> Bool {
    s.length(i) > 1 && !s.is(i, .i)
      && (s.isDisjoint(i, .function)
        || s.tokens[i].shape.contains(.allCapitals)
          && !s.tokens[i].shape.contains(.first))
  }

  // MARK: - Closed classes

  private static func closed(_ s: Sentence, _ i: Int, _ before: [Tag]) -> Tag {
    let classes = s.classes(i)
    let last = before.last
    if s.is(i, .to) {
      return s.info(i + 1).verb != 0 && s.info(i + 1).form == .base
        && s.isDisjoint(i + 1, .person) ? .infinitive : .preposition
    }
    if s.is(i, .that) {
      if last?.isNominal == true { return .relative }
      if last == .verb || last == .participle { return .subordinator }
      return .determiner
    }
    if classes.contains(.negation), !s.is(i, .no), !s.is(i, .without) { return .negation }
    if classes.contains(.auxiliary) || classes.contains(.modal) { return .auxiliary }
    if classes.contains(.relative),
      last?.isNominal == true || last == .comma || last == .preposition
    {
      return .relative
    }
    if s.is(i, anyOf: .before, .after, .since, .until, .as, .for, .like) { return .preposition }
    if classes.contains(.determiner) || classes.contains(.possessive) {
      if s.is(i, anyOf: .her, .his), s.isDisjoint(i + 1, .function), s.isWord(i + 1) {
        return .determiner
      }
      if classes.contains(.pronoun),
        !s.isWord(i + 1) || s.isAny(i + 1, [.auxiliary, .modal, .verb])
      {
        return .pronoun
      }
      return .determiner
    }
    if classes.contains(.quantifier) {
      if classes.contains(.adverb), s.isAny(i + 1, [.adjective, .adverb]) { return .adverb }
      return s.isWord(i + 1) && s.isDisjoint(i + 1, [.auxiliary, .modal, .preposition])
        ? .determiner : .pronoun
    }
    if classes.contains(.conjunction), !s.is(i, anyOf: .so, .plus) { return .conjunction }
    if classes.contains(.subordinator), s.isDisjoint(i, .preposition) { return .subordinator }
    if classes.contains(.preposition) { return .preposition }
    if classes.contains(.pronoun) { return .pronoun }
    if classes.contains(.adverb) { return .adverb }
    return .other
  }

  // MARK: - Open classes

  private static func open(_ s: Sentence, _ i: Int, _ before: [Tag]) -> Tag {
    let info = s.info(i)
    let classes = info.classes
    let isFirst = s.tokens[i].shape.contains(.first)
    if s.isCapital(i), !isFirst {
      if classes.contains(.nationality), s.isWord(i + 1), s.isDisjoint(i + 1, .function) {
        return .adjective
      }
      // A verb or a plain noun in a headline keeps its part of speech.
      if isHeadline(s), classes.isDisjoint(with: [.place, .title, .nationality]) {
        return lower(s, i, before)
      }
      return .name
    }
    if isFirst, s.isCapital(i), s.tokens[i].word == 0 { return .name }
    if classes.contains(.place) || classes.contains(.title) && s.isCapital(i) { return .name }
    return lower(s, i, before)
  }

  /// Most words are capitalised, so capitals tell nothing.
  private static func isHeadline(_ s: Sentence) -> Bool {
    var words = 0
    var capitals = 0
    for token in s.tokens where token.kind == .word {
      words += 1
      if token.shape.contains(.capital) { capitals += 1 }
      if words >= 12 { break }
    }
    return words >= 4 && capitals * 4 >= words * 3
  }

  private static func lower(_ s: Sentence, _ i: Int, _ before: [Tag]) -> Tag {
    let info = s.info(i)
    let classes = info.classes
    if !classes.isDisjoint(with: .numberWord.union([.ordinal, .vagueSize])) { return .number }
    let last = before.last
    let afterDeterminer =
      last == .determiner || last == .adjective || last == .genitive || last == .number
    if info.verb != 0 {
      switch info.form {
      case .past, .participle:
        if afterAuxiliary(before) { return .participle }
        if afterDeterminer || last == .preposition, isNounLike(s, i + 1) { return .adjective }
        return classes.contains(.participle) ? .participle : .verb
      case .gerund:
        if afterDeterminer, classes.contains(.noun) || !isNounLike(s, i + 1) { return .noun }
        if afterDeterminer { return .adjective }
        return .gerund
      case .base, .thirdPerson:
        if last == .infinitive { return .verb }
        if afterAuxiliary(before), info.form == .base { return .verb }
        if afterDeterminer || last == .preposition || last == .gerund { return .noun }
        if classes.contains(.noun) {
          // "protests erupted": a plural noun before a verb; "they protest".
          if last == .pronoun || last == .relative { return .verb }
          if last?.isNominal == true, !isVerbLike(s, i + 1) { return .verb }
          return .noun
        }
        if last == nil || last == .comma { return info.form == .base ? .verb : .noun }
        if last?.isNominal == true, info.form == .base, !isPlural(s, i - 1) { return .noun }
        return .verb
      }
    }
    if classes.contains(.noun) || classes.contains(.month) || classes.contains(.weekday)
      || classes.contains(.timeUnit) || classes.contains(.season)
    {
      return .noun
    }
    if classes.contains(.adjective) { return .adjective }
    return byEnding(s, i, before)
  }

  private static func afterAuxiliary(_ before: [Tag]) -> Bool {
    for tag in before.reversed() {
      switch tag {
      case .auxiliary: return true
      case .adverb, .negation: continue
      default: return false
      }
    }
    return false
  }

  private static func isPlural(_ s: Sentence, _ i: Int) -> Bool {
    s.has(i) && s.length(i) > 3 && s.bytes(i).last == 0x73 || s.info(i).singular != 0
  }

  private static func isNounLike(_ s: Sentence, _ i: Int) -> Bool {
    guard s.isWord(i) else { return s.isNumber(i) }
    let info = s.info(i)
    if info.classes.contains(.noun) || info.classes.contains(.adjective) { return true }
    return info.classes.isDisjoint(with: .function.union(.adverb)) && info.verb == 0
  }

  private static func isVerbLike(_ s: Sentence, _ i: Int) -> Bool {
    s.isAny(i, [.auxiliary, .modal, .verb])
  }

  /// Words that the lexicon does not know, by their ending.
  private static func byEnding(_ s: Sentence, _ i: Int, _ before: [Tag]) -> Tag {
    let last = before.last
    let bytes = s.bytes(i)
    func ends(_ ending: StaticString) -> Bool {
      let count = ending.utf8CodeUnitCount
      guard bytes.count > count + 1 else { return false }
      for k in 0..<count where Lexicon.lower(bytes[bytes.count - count + k]) != ending.utf8Start[k]
      {
        return false
      }
      return true
    }
    if ends("ly") { return .adverb }
    if ends("ed") {
      if !afterAuxiliary(before),
        last == .determiner || last == .adjective || last == .number
          || last == .preposition, isNounLike(s, i + 1)
      {
        return .adjective
      }
      return .participle
    }
    if ends("ing") {
      return last == .determiner || last == .adjective ? .noun : .gerund
    }
    for ending in adjectiveEndings where ends(ending) {
      return isNounLike(s, i + 1) || last == .auxiliary || last == .adverb ? .adjective : .noun
    }
    return .noun
  }

  private static let adjectiveEndings: [StaticString] = [
    "ous", "ful", "ive", "able", "ible", "less", "ical", "ional", "ental", "ary", "ic", "ish", "al",
  ]
}
