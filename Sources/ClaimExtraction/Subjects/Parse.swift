/// A sentence with its parts of speech, verb groups and clauses.
struct Parse {
  let s: Sentence
  let tags: [Tag]
  /// In the order of the text.
  let verbs: [VerbGroup]

  init(_ sentence: Sentence) {
    s = sentence
    let tags = Tagger.tags(of: sentence)
    self.tags = tags
    verbs = Parse.verbGroups(sentence, tags)
  }

  func tag(_ i: Int) -> Tag { i >= 0 && i < tags.count ? tags[i] : .mark }

  /// Auxiliaries and the verb that they belong to: *have been killed*.
  struct VerbGroup {
    var tokens: Range<Int>
    /// The token of the main verb.
    var main: Int
    var isPassive: Bool
    /// Begins with an auxiliary or is a finite past: it can be what the subject does.
    var isFinite: Bool
    var isNegated: Bool
    /// *will*, *could*, *to*: not told as done.
    var isModal: Bool
    /// A form of *be* alone: what stands after it is said of the subject.
    var isCopula: Bool
  }

  private static func verbGroups(_ s: Sentence, _ tags: [Tag]) -> [VerbGroup] {
    var groups: [VerbGroup] = []
    var i = 0
    while i < tags.count {
      guard [.auxiliary, .verb, .participle, .gerund, .infinitive].contains(tags[i]) else {
        i += 1
        continue
      }
      let start = i
      var main = i
      var hasBe = false
      var hasAuxiliary = false
      var isNegated = false
      var isModal = false
      scan: while i < tags.count {
        switch tags[i] {
        case .auxiliary:
          hasAuxiliary = true
          if s.is(i, anyOf: .is, .are, .was, .were, .be, .been, .being, .am) { hasBe = true }
          if s.isAny(i, .modal) { isModal = true }
          main = i
        case .infinitive:
          guard i == start || tags[i - 1] == .auxiliary else { break scan }
          isModal = true
        case .adverb:
          break
        case .negation:
          isNegated = true
        case .verb, .participle, .gerund:
          main = i
          i += 1
          break scan
        default:
          break scan
        }
        i += 1
      }
      // Adverbs at the end belong to what follows.
      var end = i
      while end > main + 1, tags[end - 1] == .adverb || tags[end - 1] == .negation { end -= 1 }
      let tag = tags[main]
      groups.append(
        VerbGroup(
          tokens: start..<max(end, main + 1), main: main,
          isPassive: hasBe && tag == .participle,
          isFinite: hasAuxiliary || tag == .verb || tag == .participle,
          isNegated: isNegated, isModal: isModal, isCopula: hasBe && tag == .auxiliary))
      i = max(i, main + 1)
    }
    return groups
  }
}
