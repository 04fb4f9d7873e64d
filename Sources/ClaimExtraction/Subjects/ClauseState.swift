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
      awaitsBase = begins && (s.isAny(i, .modal) || s.isDo(i))
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
  /// A form of *be* or *get*, short forms and *’s* included.
  func isBe(_ i: Int) -> Bool {
    guard isWord(i) else { return has(i) && tokens[i].kind == .genitive }
    guard isAny(i, .auxiliary), !isAny(i, .modal), let first = bytes(i).first else { return false }
    // Of the auxiliaries only forms of "be" and "get" begin so; "they're" and "I'm" end so.
    switch Lexicon.lower(first) {
    case 0x61, 0x62, 0x67, 0x69, 0x77: return !endsShort(i) || endsShort(i, as: 0x6D, 0x65)
    default: return endsShort(i, as: 0x65, 0x6D)
    }
  }

  /// *do*, *does*, *did* and their short forms, after which the plain form stands.
  func isDo(_ i: Int) -> Bool {
    guard isAny(i, .auxiliary), let first = bytes(i).first else { return false }
    return Lexicon.lower(first) == 0x64 && !self.is(i, .done) && !isBytes(i, "doing")
  }

  /// A pronoun with its verb: *they've*, *I'd*.
  private func endsShort(_ i: Int) -> Bool {
    isAny(i, .auxiliary) && bytes(i).contains { $0 == 0x27 || $0 == 0x80 }
      && bytes(i).last != 0x74
  }

  private func endsShort(_ i: Int, as letters: UInt8...) -> Bool {
    endsShort(i) && letters.contains(bytes(i).last ?? 0)
      && (bytes(i).last != 0x65 || bytes(i).dropLast().last == 0x72)
  }
}
