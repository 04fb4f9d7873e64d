/// What the tagger has seen of the clause that it is in.
struct ClauseState {
  /// The clause has a finite verb.
  private(set) var hasFinite = false
  /// A noun or pronoun that can be the subject stands in the clause.
  private(set) var hasSubject = false
  /// The clause is relative, and the clause around it still wants its verb.
  private(set) var leavesOuterOpen = false
  /// The last verb, participle or gerund.
  private(set) var lastVerbal: Tag?
  /// The last verb was passive: *was arrested and* …
  private(set) var isPassive = false
  /// A comma or conjunction came after the last verb.
  private(set) var isJoined = false
  /// *did*, *will* stands before its subject: *did the police arrest*.
  private(set) var awaitsBase = false

  private var isRelative = false
  private var outerHasSubject = false

  /// The next finite verb would be the clause's own.
  var wantsVerb: Bool { !hasFinite || leavesOuterOpen }

  mutating func take(_ tag: Tag, at i: Int, in s: Sentence) {
    switch tag {
    case .noun, .name, .pronoun, .other: hasSubject = true
    case .number: if !s.isNumber(i) || s.length(i) != 4 { hasSubject = true }
    case .auxiliary:
      let begins = !hasSubject
      closeIfOuter()
      hasFinite = true
      lastVerbal = nil
      isJoined = false
      isPassive = s.isBe(i) || isPassive && s.isAny(i, .adverb)
      awaitsBase = begins && (s.isAny(i, .modal) || s.is(i, anyOf: .did, .does, .do))
    case .verb:
      closeIfOuter()
      hasFinite = true
      setVerbal(tag)
      // What is said is a clause of its own.
      if s.isAny(i, .reporting) {
        hasFinite = false
        hasSubject = false
      }
    case .participle, .gerund: setVerbal(tag)
    case .relative: open(isRelative: true)
    case .subordinator: open(isRelative: false)
    case .mark where !s.isJoint(i) && !s.isMark(i, anyOf: Mark.period, Mark.dollar, Mark.percent):
      self = ClauseState()
    case .comma:
      isJoined = true
      if isRelative, hasFinite, leavesOuterOpen {
        hasFinite = false
        hasSubject = outerHasSubject
        leavesOuterOpen = false
        isRelative = false
      }
    case .conjunction: isJoined = true
    default: break
    }
  }

  private mutating func setVerbal(_ tag: Tag) {
    isPassive = tag == .participle && (isPassive || lastVerbal == .participle)
    lastVerbal = tag
    isJoined = false
    awaitsBase = false
  }

  private mutating func open(isRelative: Bool) {
    let outer = self
    self = ClauseState()
    self.isRelative = isRelative
    leavesOuterOpen = isRelative && outer.wantsVerb && outer.hasSubject
    outerHasSubject = outer.hasSubject
  }

  /// The second finite verb after a relative is the outer clause's.
  private mutating func closeIfOuter() {
    if hasFinite, leavesOuterOpen {
      leavesOuterOpen = false
      isRelative = false
    }
  }
}

extension Sentence {
  /// A form of *be* or *get*.
  func isBe(_ i: Int) -> Bool {
    self.is(i, anyOf: .is, .are, .was, .were, .be, .been, .being, .am)
      || isBytes(i, "get") || isBytes(i, "gets") || isBytes(i, "got") || isBytes(i, "getting")
      || has(i) && tokens[i].kind == .genitive
  }
}
