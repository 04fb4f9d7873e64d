import ClaimModel

/// Whose words a claim is, when the document reports them.
enum Speakers {
  /// How many tokens may stand between a figure and the verb that reports it.
  private static let reach = 160

  /// - Parameter last: who spoke in the sentence before, for a quotation that goes on.
  static func find(in p: Parse, for figure: Range<Int>, last: String?) -> String? {
    if let source = accordingTo(p) { return source }
    let s = p.s
    let isQuoted = s.tokens[figure.lowerBound].shape.contains(.quoted)
    for group in p.verbs.reversed() {
      guard s.isAny(group.main, .reporting), !group.isPassive, !group.isModal,
        abs(group.main - figure.lowerBound) <= reach
      else { continue }
      let isBefore = group.tokens.upperBound <= figure.lowerBound
      if isBefore {
        guard let subject = subject(p, of: group) else { continue }
        let next = group.tokens.upperBound
        let opens =
          s.is(next, .that) || isQuoted || s.isMark(next, anyOf: Mark.colon, Mark.comma)
          || reportsClause(p, group, figure)
        if opens { return subject }
      } else if isQuoted || s.isMark(group.tokens.lowerBound - 1, Mark.comma)
        || closesQuote(p, before: group.tokens.lowerBound)
      {
        // "…," said X; …, X said.
        if let subject = subject(p, before: group.tokens.lowerBound),
          startsAfterComma(p, group.tokens.lowerBound)
        {
          return subject
        }
        if let subject = subjectAfter(p, group) { return subject }
      }
    }
    return isQuoted ? last : nil
  }

  /// The subject of a verb; of a form in *-ing* after a comma (*…, stating that*) it is that of the
  /// sentence's first verb.
  private static func subject(_ p: Parse, of group: Parse.VerbGroup) -> String? {
    if p.tag(group.main) == .gerund, p.tag(group.tokens.lowerBound - 1) == .comma,
      let first = p.verbs.first, first.tokens.lowerBound < group.tokens.lowerBound
    {
      return subject(p, before: first.tokens.lowerBound)
    }
    return subject(p, before: group.tokens.lowerBound)
  }

  /// Who speaks last in the sentence, quotation or not.
  static func lastSpeaker(in p: Parse) -> String? {
    for group in p.verbs.reversed() where p.s.isAny(group.main, .reporting) && !group.isPassive {
      if let subject = subject(p, before: group.tokens.lowerBound) { return subject }
      if let subject = subjectAfter(p, group) { return subject }
    }
    return nil
  }

  /// *according to the network*, *reports obtained by …* are both sources.
  private static func accordingTo(_ p: Parse) -> String? {
    let s = p.s
    for i in 0..<s.count where s.is(i, .according) && s.is(i + 1, .to) {
      return nounPhrase(p, from: i + 2)
    }
    return nil
  }

  /// The figure stands in a clause that the verb reports: it has a subject and verb of its own,
  /// or the verb is one that takes figures (*estimates 30,000 dead*).
  private static func reportsClause(
    _ p: Parse, _ group: Parse.VerbGroup, _ figure: Range<Int>
  ) -> Bool {
    let start = group.tokens.upperBound
    var parted = start
    for next in p.verbs where next.isFinite && next.tokens.lowerBound > start {
      while parted < next.tokens.lowerBound {
        let tag = p.tag(parted)
        if tag == .conjunction || tag == .relative || tag == .subordinator { return false }
        parted += 1
      }
      return true
    }
    return false
  }

  private static func closesQuote(_ p: Parse, before i: Int) -> Bool {
    (max(0, i - 4)..<max(0, i)).contains { p.s.isMark($0, Mark.closeQuote) }
  }

  private static func startsAfterComma(_ p: Parse, _ i: Int) -> Bool {
    var at = i - 1
    while at >= 0, [.noun, .name, .adjective, .determiner, .pronoun, .genitive].contains(p.tag(at))
    {
      at -= 1
    }
    return at >= 0 && (p.tag(at) == .comma || p.tag(at) == .mark)
  }

  /// The noun phrase that ends right before a verb group.
  static func subject(_ p: Parse, before i: Int) -> String? {
    // Asked of a figure and then of the sentence, it is mostly the same.
    if let last = p.subject, last.end == i { return last.text }
    let text = readSubject(p, before: i)
    p.subject = (i, text)
    return text
  }

  private static func readSubject(_ p: Parse, before i: Int) -> String? {
    var end = i
    while end > 0, p.tag(end - 1) == .adverb || p.tag(end - 1) == .comma { end -= 1 }
    // An apposition or a relative clause between commas: go to the name before it.
    var start = end
    while start > 0 {
      switch p.tag(start - 1) {
      case .noun, .name, .adjective, .genitive: start -= 1
      case .mark where p.s.isJoint(start - 1): start -= 1
      case .preposition where p.s.is(start - 1, .of) && start < end: start -= 1
      case .determiner where start > 1 && p.s.is(start - 2, .of): start -= 1
      default:
        return phrase(p, start..<end)
      }
    }
    return phrase(p, start..<end)
  }

  /// *said the mayor*; whoever stands after *told* was told.
  private static func subjectAfter(_ p: Parse, _ group: Parse.VerbGroup) -> String? {
    guard p.s.lexicon.spelling(p.s.info(group.main).verb) != "tell" else { return nil }
    return nounPhrase(p, from: group.tokens.upperBound)
  }

  private static func nounPhrase(_ p: Parse, from i: Int) -> String? {
    var at = i
    var start = i
    while [.determiner].contains(p.tag(at)) {
      at += 1
      start = at
    }
    while at < p.s.count {
      switch p.tag(at) {
      case .noun, .name, .adjective, .genitive: at += 1
      case .mark where p.s.isJoint(at): at += 1
      case .preposition where p.s.is(at, .of) && at > start: at += 1
      case .determiner where p.s.is(at - 1, .of): at += 1
      default: return phrase(p, start..<at)
      }
    }
    return phrase(p, start..<at)
  }

  private static func phrase(_ p: Parse, _ whole: Range<Int>) -> String? {
    // What is joined to a number before it is no speaker: "the 54-year-old chief executive".
    var start = whole.lowerBound
    if p.s.isJoint(start) {
      while start < whole.upperBound, p.s.isJoint(start) || p.s.isJoint(start - 1) { start += 1 }
    }
    let range = start..<whole.upperBound
    // The head is the last noun before an "of", or the last of all.
    let of = range.dropFirst().first { p.s.is($0, .of) } ?? range.upperBound
    guard let head = (range.lowerBound..<of).last(where: { p.tag($0).isNominal }),
      canSpeak(p, head)
    else { return nil }
    return p.s.string(range)
  }

  /// A name, a person, or a thing that words come from.
  private static func canSpeak(_ p: Parse, _ i: Int) -> Bool {
    let s = p.s
    if p.tag(i) == .name { return s.isDisjoint(i, [.month, .weekday, .place]) || s.isCapital(i) }
    return s.isAny(i, [.person, .title, .nationality]) || voices.contains(s, i)
  }

  /// Nouns for bodies and writings that figures are taken from.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let voices = StemSet(
    """
    report network agency ministry authority police government regime organization organisation
    group company statement study survey newspaper paper media press television channel radio site
    website page article document source court committee commission council union party hospital
    department office bureau institute university bank fund army military navy record data figure
    letter book author estimate count census filing affidavit complaint lawsuit warrant indictment
    release bulletin account transcript inquiry investigation audit administration team firm
    association federation foundation charity service board panel tribunal embassy parliament
    opposition movement campaign researcher scientist economist historian investigator
    """)
}
