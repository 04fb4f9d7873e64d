import ClaimModel

/// The date rules, sorted by where they can read something.
///
/// A set of rules is a number with a bit for each, in the order of the registry. Which rules are
/// worth trying follows from the sentence, in one pass: from its key words, marks and classes of
/// words, as the rules' ``DateRule/needs`` have it; and at each token from its classes.
struct DateRuleTable {
  private let rules: [any DateRule]
  /// The classes at which some rule is tried.
  let triggers: WordClass
  private let atDigits: UInt64
  /// The rules that are tried at each class, by its bit.
  private var byTrigger = [UInt64](repeating: 0, count: 64)
  /// The rules that need nothing.
  private var always: UInt64 = 0
  private var needed: WordClass = []
  private var byClass = [UInt64](repeating: 0, count: 64)
  private var byKey = [UInt64](repeating: 0, count: KeySet.capacity)
  /// By the last six bits of a mark's code: of two that share them, either opens the rules of both.
  private var byMark = [UInt64](repeating: 0, count: 64)

  init(_ rules: [any DateRule]) {
    precondition(rules.count <= 64, "there are more date rules than bits")
    self.rules = rules
    triggers = rules.reduce(into: []) { $0.formUnion($1.triggers) }
    atDigits = rules.indices.reduce(0) { rules[$1].startsAtDigits ? $0 | 1 << UInt64($1) : $0 }
    for (index, rule) in rules.enumerated() {
      let bit: UInt64 = 1 << UInt64(index)
      DateRuleTable.add(bit, of: rule.triggers, to: &byTrigger)
      guard let needs = type(of: rule).needs else {
        always |= bit
        continue
      }
      needed.formUnion(needs.classes)
      DateRuleTable.add(bit, of: needs.classes, to: &byClass)
      for key in needs.keys { byKey[Int(key.rawValue)] |= bit }
      for mark in needs.marks { byMark[Int(mark & 63)] |= bit }
    }
  }

  private static func add(_ bit: UInt64, of classes: WordClass, to table: inout [UInt64]) {
    for place in 0..<64 where classes.rawValue & 1 << UInt64(place) != 0 { table[place] |= bit }
  }

  /// Adds what the rules read in a sentence, token by token and then rule by rule; a date behind another
  /// counts from that one.
  func read(_ s: Sentence, clock: Clock, into candidates: inout [Candidate]) {
    let open = openRules(s)
    var clock = clock
    var told: (span: DateSpan, tokens: Range<Int>)?
    for i in 0..<s.count {
      if let date = told, i >= date.tokens.upperBound {
        clock.tell(date.span, isNarrated: s.isNarrated(date.tokens))
        told = nil
      }
      var rest: UInt64
      if s.isNumber(i) {
        rest = open & atDigits
      } else {
        let classes = s.classes(i).intersection(triggers)
        if classes.isEmpty { continue }
        rest = open & DateRuleTable.union(classes, byTrigger)
      }
      let first = candidates.count
      while rest != 0 {
        rules[rest.trailingZeroBitCount].read(at: i, in: s, clock: clock, into: &candidates)
        rest &= rest &- 1
      }
      for candidate in candidates[first...] {
        guard let span = candidate.value.date, span.isResolved,
          candidate.tokens.count > told?.tokens.count ?? 0
        else { continue }
        told = (span, candidate.tokens)
      }
    }
  }

  private func openRules(_ s: Sentence) -> UInt64 {
    var open = always
    var classes: WordClass = []
    for i in 0..<s.count {
      let token = s.tokens[i]
      switch token.kind {
      case .word:
        classes.formUnion(s.lexicon.classes(of: token.word))
        if token.word < KeySet.capacity { open |= byKey[Int(token.word)] }
      case .mark: open |= byMark[Int(token.word & 63)]
      case .number, .genitive, .opaque: break
      }
    }
    return open | DateRuleTable.union(classes.intersection(needed), byClass)
  }

  private static func union(_ classes: WordClass, _ table: [UInt64]) -> UInt64 {
    var rules: UInt64 = 0
    var rest = classes.rawValue
    while rest != 0 {
      rules |= table[rest.trailingZeroBitCount]
      rest &= rest &- 1
    }
    return rules
  }
}
