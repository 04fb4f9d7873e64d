/// A sentence with its parts of speech, verb groups and clauses; many look at one.
final class Parse {
  let s: Sentence
  let tags: [Tag]
  /// In the order of the text.
  let verbs: [VerbGroup]
  /// The tokens that part clauses, rising.
  private(set) var borders: [Int] = []
  /// The subject last looked for: the token that it ends before, and what was found.
  var subject: (end: Int, text: String?)?

  init(_ sentence: Sentence) {
    s = sentence
    let tags = Tagger.tags(of: sentence)
    self.tags = tags
    verbs = Parse.verbGroups(sentence, tags)
    borders = tags.indices.filter(isBorder)
  }

  func tag(_ i: Int) -> Tag { i >= 0 && i < tags.count ? tags[i] : .mark }

  /// Auxiliaries and the verb that they belong to: *have been killed*.
  struct VerbGroup {
    var tokens: Range<Int>
    /// The token of the main verb.
    var main: Int
    /// A form of *be* or *get* stands before the participle, here or in the group that this one
    /// is joined to: *were shot and killed*. A reduced relative (*people killed in June*) is not.
    var isPassive: Bool
    /// Begins with an auxiliary or is a finite past: it can be what the subject does.
    var isFinite: Bool
    var isNegated: Bool
    /// *will*, *could*, *to*: not told as done.
    var isModal: Bool
    /// A form of *be* alone: what stands after it is said of the subject.
    var isCopula: Bool
  }

  /// The verb groups of a sentence, from left to right.
  ///
  /// A group is a run of auxiliaries, adverbs and negations that ends with its verb. The verb of a
  /// question takes what its auxiliary says (*did the police arrest*), and so does a verb joined to
  /// the one before (*were shot and killed*, *did not say or write*).
  private static func verbGroups(_ s: Sentence, _ tags: [Tag]) -> [VerbGroup] {
    var groups: [VerbGroup] = []
    groups.reserveCapacity(4)
    var i = 0
    while i < tags.count {
      guard begins(s, tags, i) else {
        i += 1
        continue
      }
      var group = read(s, tags, from: i)
      i = max(group.tokens.upperBound, group.main + 1)
      if let before = groups.last, lends(s, tags, before, group) {
        group.isPassive = before.isPassive && tags[group.main] == .participle
        group.isNegated = group.isNegated || before.isNegated
        group.isModal = before.isModal
        group.isFinite = before.isFinite
      } else if let before = groups.last, asks(s, tags, before, group) {
        groups.removeLast()
        group.isPassive = before.isCopula && tags[group.main] == .participle
        group.isNegated = group.isNegated || before.isNegated
        group.isModal = before.isModal
        group.isFinite = true
      }
      groups.append(group)
    }
    return groups
  }

  private static func begins(_ s: Sentence, _ tags: [Tag], _ i: Int) -> Bool {
    switch tags[i] {
    // "people aged 16 and over": how old they are, and nothing that happened.
    case .verb where s.is(i, .aged), .participle where s.is(i, .aged):
      !(s.isNumber(i + 1) || s.isAny(i + 1, .numberWord)
        || s.is(i + 1, anyOf: .between, .over, .under, .from))
    case .auxiliary, .verb, .participle, .gerund, .infinitive: true
    default: false
    }
  }

  private static func read(_ s: Sentence, _ tags: [Tag], from start: Int) -> VerbGroup {
    var i = start
    var main = start
    var hasBe = false
    var hasAuxiliary = false
    var isInfinitive = false
    var isNegated = start > 0 && tags[start - 1] == .negation
    var isModal = false
    scan: while i < tags.count {
      switch tags[i] {
      case .auxiliary:
        // "having been" goes on; "had had" too; "were, was" does not.
        hasAuxiliary = true
        if s.isBe(i) { hasBe = true }
        if s.isAny(i, .modal) { isModal = true }
        main = i
      case .infinitive:
        guard i == start || tags[i - 1] == .auxiliary else { break scan }
        isModal = true
        isInfinitive = true
      case .adverb:
        // "was in hospital later": an adverb goes on only towards a verb.
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
    while end > main + 1, tags[end - 1] == .adverb { end -= 1 }
    let tag = tags[main]
    return VerbGroup(
      tokens: start..<max(end, main + 1), main: main,
      isPassive: hasBe && tag == .participle,
      isFinite: hasAuxiliary && !isInfinitive || tag == .verb && !isInfinitive,
      isNegated: isNegated, isModal: isModal, isCopula: hasBe && tag == .auxiliary)
  }

  /// *were shot and killed*: the second verb has the form of the first, right after *and*.
  private static func lends(
    _ s: Sentence, _ tags: [Tag], _ before: VerbGroup, _ group: VerbGroup
  ) -> Bool {
    guard group.tokens.count == 1, before.tokens.count > 1, tags[group.main] == tags[before.main]
    else { return false }
    var at = group.main - 1
    while at > before.main, tags[at] == .adverb { at -= 1 }
    return tags[at] == .conjunction && at - before.main <= 4
  }

  /// *did the police arrest*, *were 30 people killed*: auxiliary, subject, verb.
  private static func asks(
    _ s: Sentence, _ tags: [Tag], _ before: VerbGroup, _ group: VerbGroup
  ) -> Bool {
    guard tags[before.main] == .auxiliary, before.tokens.count == 1, group.tokens.count == 1 else {
      return false
    }
    let opens =
      before.main == 0
      || [.mark, .relative, .pronoun, .conjunction].contains(tags[before.main - 1])
        && (before.main == 1 || s.is(before.main - 1, anyOf: .who, .when, .where, .which))
    guard opens, group.main - before.main <= 6 else { return false }
    switch tags[group.main] {
    case .verb: if s.isBe(before.main) { return false }
    case .participle, .gerund: break
    default: return false
    }
    return (before.main + 1..<group.main).allSatisfy {
      switch tags[$0] {
      case .determiner, .noun, .name, .adjective, .number, .pronoun, .genitive, .adverb: true
      case .mark: s.isJoint($0)
      default: false
      }
    }
  }
}
