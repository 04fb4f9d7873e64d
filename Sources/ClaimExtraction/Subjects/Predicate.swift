import ClaimModel

/// What happened to what was counted.
struct Predicate {
  /// The plain verb's word number; 0 when the lexicon does not know the verb.
  var word: UInt16
  /// As the document has it, for verbs that the lexicon does not know.
  var token: Int
  var measure: Measure?
  /// The verb group, when it is a verb.
  var group: Parse.VerbGroup?
}

extension Predicate {
  /// There were so many, and nothing happened to them.
  static func exists(at token: Int) -> Predicate {
    Predicate(word: KeyWord.be.rawValue, token: token, measure: .exists, group: nil)
  }

  /// A form of *be* that says nothing of what happened.
  var isOfBeing: Bool { measure == nil && group?.isCopula == true }

  /// A plain verb of having tells that so many there were.
  func stated(_ p: Parse) -> Predicate {
    guard let group, !group.isNegated else { return self }
    var stated = self
    let canHold = group.isModal && Plain.having.contains(word)
    stated.measure = canHold ? .holds : .exists
    return stated
  }
}

/// Verbs that say nothing of what happened to the things counted.
///
/// Source: compiled for this project from general knowledge of English.
enum Plain {
  static let having: StemSet = [
    "have", "carry", "hold", "contain", "include", "comprise", "total", "number", "house", "seat",
    "accommodate", "take",
  ]
  static let stating: StemSet = [
    "count", "put", "give", "estimate", "record", "list", "register",
  ]

  static func says(_ predicate: Predicate, _ p: Parse) -> Bool {
    guard predicate.measure != .holds, predicate.group?.isPassive != true else { return false }
    if let group = predicate.group, p.s.is(group.main, anyOf: .has, .have, .had, .having) {
      return true
    }
    return having.contains(predicate.word) || stating.contains(predicate.word)
  }
}

/// Finds the verb or the noun that says what happened to the things counted.
///
/// In order: a noun that governs the figure (*the execution of 120,000 members*); a verb right
/// before it (*killed at least 50*); the counted noun itself (*3,000 executions*); the verb that
/// the counted noun is the subject of; the nearest verb before it in the clause.
enum PredicateFinder {
  static func find(
    in p: Parse, figure: Range<Int>, group: NounGroup, isMoney: Bool = false
  ) -> Predicate? {
    let s = p.s
    let start = leftEdge(p, figure.lowerBound)
    if let governing = governingNoun(p, before: start) { return governing }
    if let among = amongWhom(p, start) { return among }
    if let numbered = numbered(p, start) { return numbered }
    if isBase(s, start) { return participle(p, after: group, figure) ?? .exists(at: start) }
    if let state = state(p, after: group, figure) { return state }
    if let verb = verbBefore(p, start) {
      // "identified three people killed": the participle tells more than a verb of no class.
      let isVague = verb.measure == nil || verb.measure == .said
      let told = isVague || Plain.says(verb, p) ? participle(p, after: group, figure) : nil
      return told ?? said(p, by: verb, group, figure)
        ?? (Plain.says(verb, p) ? verb.stated(p) : verb)
    }
    if isThere(p, start) { return participle(p, after: group, figure) ?? .exists(at: start) }
    // The toll of a bridge kills nobody.
    if let subject = subjectNoun(p, start), !isMoney || subject.measure != .killed {
      return subject
    }
    // "3,000 executions" are what happened; "seven victims" are whoever the verb says.
    let own = group.isElided ? nil : named(p, group)
    if let own, s.isDisjoint(group.head, .person) { return own }
    let end = group.isElided ? figure.upperBound : group.end
    if isMoney {
      // Money is mostly an object: "sold ammunition worth $1 million".
      if let noun = nounAfter(p, figure.upperBound) { return noun }
      let isSubject = p.verbs.contains { $0.tokens.lowerBound == end && $0.isFinite }
      if !isSubject, let verb = nearestBefore(p, start) { return verb }
    }
    // "ended at 5,214.6 and lost 3 per cent": the verb right before is the figure's.
    if group.isElided, p.tag(end) == .conjunction,
      p.verbs.contains(where: { $0.tokens.lowerBound == end + 1 && $0.isFinite }),
      let verb = verbBefore(p, start, over: 1), s.isDisjoint(verb.token, .reporting)
    {
      return Plain.says(verb, p) ? verb.stated(p) : verb
    }
    if let verb = verbAfter(p, restrictionEnd(p, figure, end) ?? end) {
      return Plain.says(verb, p) ? verb.stated(p) : verb
    }
    if let own { return own }
    guard let verb = verbBefore(p, start, over: 1) ?? nearestBefore(p, start) else { return nil }
    return Plain.says(verb, p) ? verb.stated(p) : verb
  }

  /// Where the verb ends that only tells of whom so many are: *five of the men who were cut off had no papers*.
  private static func restrictionEnd(_ p: Parse, _ figure: Range<Int>, _ end: Int) -> Int? {
    guard p.s.is(figure.upperBound, .of), p.tag(end) == .relative,
      let own = p.verbs.first(where: { $0.tokens.lowerBound > end }),
      let main = p.verbs.first(where: { $0.tokens.lowerBound >= own.tokens.upperBound }),
      main.isFinite,
      (own.tokens.upperBound..<main.tokens.lowerBound).allSatisfy({
        p.tag($0) == .adverb || p.tag($0) == .preposition
      })
    else { return nil }
    return own.tokens.upperBound
  }

  /// *three people dead*, *1 dead, 4 wounded*.
  private static func state(
    _ p: Parse, after group: NounGroup, _ figure: Range<Int>
  ) -> Predicate? {
    let at = group.isElided ? figure.upperBound : group.tokens.upperBound
    guard let measure = States.measure(p.s, at), !p.tag(at + 1).isNominal else { return nil }
    return Predicate(word: 0, token: at, measure: measure, group: nil)
  }

  /// *Among the saved were 499 passengers*, *among the dead were seven*.
  private static func amongWhom(_ p: Parse, _ i: Int) -> Predicate? {
    let s = p.s
    guard let group = p.verbs.last(where: { $0.tokens.upperBound == i }), group.isCopula else {
      return nil
    }
    let start = p.clause(around: group.main).lowerBound
    guard s.is(start, .among), s.is(start + 1, .the) else { return nil }
    let at = start + 2
    if let measure = States.measure(s, at) {
      return Predicate(word: 0, token: at, measure: measure, group: nil)
    }
    let info = s.info(at)
    guard info.verb != 0 else { return nil }
    return Predicate(
      word: info.verb, token: at, measure: s.lexicon.info(info.verb).measure, group: nil)
  }

  /// *the number of deaths rose to*, *the number of people wounded was*: what the number is of.
  private static func numbered(_ p: Parse, _ i: Int) -> Predicate? {
    guard let told = MeasuredNoun.numbered(p, before: i) else { return nil }
    let group = p.nounGroup(at: told.lowerBound)
    // "dead animals found": only what stands behind the noun tells what happened to them.
    let head = group.isElided ? told.lowerBound + 1 : group.head
    for at in max(head, told.lowerBound)..<max(head, told.upperBound) {
      if at > head || group.isElided, let measure = States.measure(p.s, at) {
        return Predicate(word: 0, token: at, measure: measure, group: nil)
      }
      if at == head, let action = p.s.action(at) {
        return Predicate(word: action.word, token: at, measure: action.measure, group: nil)
      }
      if p.tag(at) == .participle || p.tag(at) == .verb,
        let verb = p.verbs.first(where: { $0.main == at })
      {
        return predicate(p, verb)
      }
    }
    return nil
  }

  /// *Of 2,224 on board*, *out of 2,170 persons*: those that the next figure is a part of.
  private static func isBase(_ s: Sentence, _ i: Int) -> Bool {
    guard s.is(i - 1, .of) else { return false }
    if i == 1 || s.is(i - 2, .out) { return true }
    // "half of the 200 workers", "12 per cent of 400", "12 of the 40"
    return s.isAny(i - 2, [.fraction, .unitNumber, .tensNumber]) || s.isNumber(i - 2)
      || s.is(i - 2, anyOf: .percent, .cent, .pct) || s.isMark(i - 2, Mark.percent)
  }

  /// *there were 322 passengers*.
  private static func isThere(_ p: Parse, _ i: Int) -> Bool {
    guard let group = p.verbs.last(where: { $0.tokens.upperBound <= i }), group.isCopula,
      group.tokens.upperBound == i
    else { return false }
    return p.s.is(group.tokens.lowerBound - 1, .there)
  }

  /// The participle right after the noun counted: *711 persons saved*.
  private static func participle(
    _ p: Parse, after group: NounGroup, _ figure: Range<Int>
  ) -> Predicate? {
    let end = group.isElided ? figure.upperBound : group.end
    guard
      let next = p.verbs.first(where: { $0.tokens.lowerBound == end }),
      p.tag(next.main) == .participle
    else { return nil }
    let found = predicate(p, next)
    return found.measure == nil ? nil : found
  }

  /// *the death toll was 55*, *the budget for health care is $16.3 billion*.
  private static func subjectNoun(_ p: Parse, _ i: Int) -> Predicate? {
    guard let group = p.verbs.last(where: { $0.tokens.upperBound <= i }), group.isCopula,
      group.tokens.upperBound == i
    else { return nil }
    let clause = p.clause(around: group.main)
    for at in clause.lowerBound..<max(clause.lowerBound, group.tokens.lowerBound) {
      if p.tag(at).isNominal, let action = p.s.action(at) {
        return Predicate(word: action.word, token: at, measure: action.measure, group: group)
      }
    }
    return nil
  }

  /// *$27.5 billion in military spending*.
  private static func nounAfter(_ p: Parse, _ i: Int) -> Predicate? {
    guard p.s.is(i, anyOf: .in, .of) else { return nil }
    var at = i + 1
    while p.tag(at) == .adjective || p.tag(at).isNominal || p.tag(at) == .gerund {
      if let action = p.s.action(at), !p.tag(at + 1).isNominal {
        return Predicate(word: action.word, token: at, measure: action.measure, group: nil)
      }
      at += 1
    }
    return nil
  }

  /// What the noun counted says happened: *executions*, *martyrs*.
  static func named(_ p: Parse, _ group: NounGroup) -> Predicate? {
    p.s.action(group.head).map {
      Predicate(word: $0.word, token: group.head, measure: $0.measure, group: nil)
    }
  }

  /// Moves left over determiners and adverbs that belong to the figure.
  static func leftEdge(_ p: Parse, _ i: Int) -> Int {
    var at = i
    while at > 0, p.tag(at - 1) == .determiner || p.tag(at - 1) == .adverb { at -= 1 }
    // "which is all of 2.1 feet high"
    return p.s.is(at - 1, .of) && p.s.is(at - 2, .all) ? at - 2 : at
  }

  /// *the massacre of*, *a death toll of*, *the number of deaths rose to*.
  static func governingNoun(_ p: Parse, before i: Int) -> Predicate? {
    let s = p.s
    guard s.is(i - 1, anyOf: .of, .for, .with, .between, .among, .at, .to), i >= 2 else {
      return nil
    }
    // The head alone: a Death Commission of three kills nobody.
    let head = i - 2
    guard p.tag(head).isNominal || p.tag(head) == .gerund else { return nil }
    if let action = s.action(head) {
      // "injuries to five people"; "an attack to 50" is none.
      guard !s.is(i - 1, .to) || action.measure == .injured else { return nil }
      return Predicate(word: action.word, token: head, measure: action.measure, group: nil)
    }
    if rooms.contains(s, head) {
      return Predicate(word: 0, token: head, measure: .holds, group: nil)
    }
    return nil
  }

  /// *accommodation for*, *room for*, *a capacity of*.
  private static let rooms: StemSet = [
    "accommodation", "capacity", "room", "space", "seating", "berth", "place", "bed", "seat",
  ]

  /// The verb right before a figure, over at most so many prepositions besides *by* and *to*.
  static func verbBefore(_ p: Parse, _ i: Int, over prepositions: Int = 0) -> Predicate? {
    guard let group = p.verbs.last(where: { $0.tokens.upperBound <= i }) else { return nil }
    var at = afterDay(p, group.tokens.upperBound)
    // "endorsed by 5,000 politicians", "rose to 55", "fractured between two factions"
    let isObject = p.s.is(at, anyOf: .by, .to) || group.isPassive && p.tag(at) == .preposition
    if at < i, isObject || prepositions > 0 && p.tag(at) == .preposition { at += 1 }
    while at < i, p.tag(at) == .adverb || p.tag(at) == .determiner { at += 1 }
    guard at == i, !group.isCopula else { return nil }
    return predicate(p, group)
  }

  /// Where the words after a day right behind a verb begin: *was sentenced on Friday to nine years*.
  private static func afterDay(_ p: Parse, _ i: Int) -> Int {
    let s = p.s
    var at = s.is(i, .on) ? i + 1 : i
    guard s.isAny(at, [.weekday, .deictic]) else { return i }
    at += 1
    return s.isAny(at, .dayPart) ? at + 1 : at
  }

  static func verbAfter(_ p: Parse, _ end: Int) -> Predicate? {
    let s = p.s
    var depth = 0
    for group in p.verbs where group.tokens.lowerBound >= end {
      let between = end..<group.tokens.lowerBound
      // A relative clause has its own verb; a semicolon ends the clause.
      if between.contains(where: { s.isMark($0, anyOf: Mark.semicolon, Mark.colon) }) { break }
      if between.contains(where: { p.tag($0) == .subordinator }) { break }
      let isRelative = between.contains { p.tag($0) == .relative }
      let isReduced =
        p.tag(group.main) == .participle && !group.isPassive
        && group.tokens.count == 1 && group.tokens.lowerBound == end
      let isGerund = p.tag(group.main) == .gerund && group.tokens.count == 1
      if isReduced || isRelative && depth == 0 {
        // "prisoners held in jails", "who were killed": take it unless a main verb follows.
        if let main = mainVerb(p, after: group, from: end) { return main }
        return predicate(p, group)
      }
      // "for forty hours before acquitting him of one and convicting him of the other"
      if isGerund, !isRelative, depth == 0 || between.contains(where: { p.tag($0) == .conjunction })
      {
        depth += 1
        continue
      }
      if group.isCopula { return complement(p, group) ?? predicate(p, group) }
      return predicate(p, group)
    }
    return nil
  }

  /// A finite verb after a reduced or relative clause that a comma closes.
  private static func mainVerb(
    _ p: Parse, after group: Parse.VerbGroup, from end: Int
  ) -> Predicate? {
    for next in p.verbs where next.tokens.lowerBound >= group.tokens.upperBound {
      let between = group.tokens.upperBound..<next.tokens.lowerBound
      guard next.isFinite, next.tokens.count > 1,
        p.tag(next.tokens.lowerBound) != .infinitive,
        !between.contains(where: {
          [.subordinator, .relative, .conjunction, .mark, .pronoun].contains(p.tag($0))
        }),
        between.filter({ p.tag($0).isNominal }).count <= 3
      else { return nil }
      return predicate(p, next)
    }
    return nil
  }

  /// *were in attendance*, *are dead*, *were among the victims*.
  private static func complement(_ p: Parse, _ group: Parse.VerbGroup) -> Predicate? {
    let s = p.s
    for at in group.tokens.upperBound..<min(s.count, group.tokens.upperBound + 4) {
      if let action = s.action(at) {
        return Predicate(word: action.word, token: at, measure: action.measure, group: group)
      }
      if p.tag(at) == .verb || p.tag(at) == .comma { break }
    }
    let next = group.tokens.upperBound
    if p.tag(next) == .adjective {
      return Predicate(word: 0, token: next, measure: States.measure(s, next), group: group)
    }
    return nil
  }

  static func nearestBefore(_ p: Parse, _ i: Int) -> Predicate? {
    // "According to the log": a source, and nothing that happened.
    p.verbs.last {
      $0.tokens.upperBound <= i && !$0.isCopula && !p.s.is($0.main, .according)
    }.map { predicate(p, $0) }
  }

  static func predicate(_ p: Parse, _ group: Parse.VerbGroup) -> Predicate {
    if let told = raised(p, group) { return told }
    let info = p.s.info(group.main)
    var measure = info.verb == 0 ? nil : p.s.lexicon.info(info.verb).measure
    if let phrase = VerbPhrases.measure(p, group) { measure = phrase }
    if measure == nil, isKilledNext(p, group) { measure = .killed }
    if measure == .killed, !VerbPhrases.takesLives(p, group) { measure = nil }
    return Predicate(word: info.verb, token: group.main, measure: measure, group: group)
  }
}
