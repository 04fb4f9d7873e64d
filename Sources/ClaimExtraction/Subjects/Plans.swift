import ClaimModel

/// Figures of plans, forecasts and aims: nobody says that they are so.
enum Plans {
  static func hold(in p: Parse, _ candidate: Candidate, _ group: NounGroup) -> Bool {
    let range = candidate.tokens
    if isForecast(p, range, group) || isOfAim(p, range) { return true }
    switch candidate.kind {
    case .count, .money, .measure, .percentage, .fraction, .duration: break
    default: return false
    }
    // "The planned 600 homes", "an expected $5m".
    if isPlanned(p, range.lowerBound - 1), p.tag(range.lowerBound - 2) == .determiner {
      return true
    }
    // "600 planned homes"
    if !group.isElided, (group.tokens.lowerBound..<group.head).contains(where: { isPlanned(p, $0) })
    {
      return true
    }
    let start = PredicateFinder.leftEdge(p, range.lowerBound)
    if p.s.is(start - 1, .of), p.tag(start - 2) == .noun {
      return isOfPlan(p, groupBefore(p, start - 1))
    }
    return subject(p, start).map { isOfPlan(p, $0) } ?? false
  }

  /// The noun group that ends before a token, without what stands before its describing words.
  private static func groupBefore(_ p: Parse, _ end: Int) -> Range<Int> {
    var first = end - 1
    while isInGroup(p, first - 1) { first -= 1 }
    return first..<end
  }

  /// The first noun group of a clause whose verb *be* stands right before a figure: *the projected
  /// deficit of the city is $5m*.
  private static func subject(_ p: Parse, _ start: Int) -> Range<Int>? {
    guard let verb = p.verbs.last(where: { $0.tokens.upperBound <= start }), verb.isCopula,
      verb.tokens.upperBound == start
    else { return nil }
    var first = p.clause(around: verb.main).lowerBound
    let end = verb.tokens.lowerBound
    // "In 2024, the target was"
    if p.tag(first) == .preposition,
      let comma = (first..<max(first, end)).first(where: { p.tag($0) == .comma })
    {
      first = comma + 1
    }
    while first < end, [.determiner, .pronoun].contains(p.tag(first)) { first += 1 }
    var last = first
    while last < end, isInGroup(p, last) || p.tag(last) == .genitive { last += 1 }
    return last > first ? first..<last : nil
  }

  private static func isInGroup(_ p: Parse, _ i: Int) -> Bool {
    [.adjective, .noun, .participle, .name].contains(p.tag(i))
  }

  /// *the target*, *a planned capacity*.
  private static func isOfPlan(_ p: Parse, _ group: Range<Int>) -> Bool {
    aims.contains(p.s, group.upperBound - 1) || group.dropLast().contains { isPlanned(p, $0) }
  }

  /// *will open*, *is due to open*, *plans to open*: what has a day of its own already, which *was due to
  /// open* had then.
  static func areSet(in p: Parse, by verb: Parse.VerbGroup) -> Bool {
    let s = p.s
    if verb.tokens.contains(where: { s.is($0, anyOf: .will, .shall, .is, .are) }) { return true }
    let start = verb.tokens.lowerBound
    guard p.tag(start) == .infinitive else { return false }
    let clause = p.clause(around: verb.main)
    let finite = p.verbs.last {
      $0.isFinite && $0.tokens.upperBound <= start && $0.main >= clause.lowerBound
    }
    // "Orvane plant to open in May"
    guard let finite else { return true }
    let isPlan =
      s.is(start - 1, anyOf: .due, .set, .slated, .going) || planning.contains(s, start - 1)
    return isPlan && !finite.tokens.contains { s.is($0, anyOf: .was, .were, .had) }
      && (finite.tokens.contains { s.is($0, anyOf: .is, .are, .has, .have) }
        || s.info(finite.main).form != .past)
  }

  private static func isPlanned(_ p: Parse, _ i: Int) -> Bool {
    [.adjective, .noun, .participle].contains(p.tag(i)) && say(p.s, i)
  }

  /// A word before a noun, or over a column, says that it is not there yet: *the projected deficit*, *a
  /// target price*.
  static func say(_ s: Sentence, _ i: Int) -> Bool {
    if planning.contains(s, i) { return s.bytes(i).last.map { $0 | 0x20 } == UInt8(ascii: "d") }
    if modifiers.contains(s, i) { return true }
    return drawn.contains(s, i) && designs.contains(s, i + 1)
  }

  /// *raised its forecast for the year to*, *cut the target from*: a verb's object that is an aim.
  private static func isOfAim(_ p: Parse, _ range: Range<Int>) -> Bool {
    let s = p.s
    guard s.is(range.lowerBound - 1, anyOf: .to, .from, .at), let group = activeVerb(p, range)
    else {
      return false
    }
    var head = -1
    for i in group.tokens.upperBound..<range.lowerBound {
      switch p.tag(i) {
      case .noun: head = i
      case .determiner, .genitive, .adjective, .name, .participle, .gerund: continue
      default: return head >= 0 && aims.contains(s, head)
      }
    }
    return head >= 0 && aims.contains(s, head)
  }

  /// *expects revenue of*, *a target of*: nobody says that it is so.
  private static func isForecast(_ p: Parse, _ range: Range<Int>, _ group: NounGroup) -> Bool {
    let s = p.s
    if s.is(range.lowerBound - 1, .of), aims.contains(s, range.lowerBound - 2) { return true }
    // "They expected 5,000 people, and 3,000 came": the subject of another verb.
    let end = group.isElided ? range.upperBound : group.end
    if p.verbs.contains(where: { $0.tokens.lowerBound == end && $0.isFinite }) { return false }
    guard let group = activeVerb(p, range), range.lowerBound - group.tokens.upperBound <= 6 else {
      return false
    }
    return forecasting.contains(s.info(group.main).verb)
  }

  /// The last verb of the clause before a figure, unless it is passive.
  private static func activeVerb(_ p: Parse, _ range: Range<Int>) -> Parse.VerbGroup? {
    let clause = p.clause(around: range.lowerBound)
    let group = p.verbs.last {
      $0.tokens.upperBound <= range.lowerBound && $0.main >= clause.lowerBound
    }
    return group?.isPassive == true ? nil : group
  }

  /// Source: compiled for this project from general knowledge of English.
  private static let forecasting: StemSet = [
    "expect", "forecast", "project", "predict", "anticipate", "target", "hope", "propose",
    "promise", "pledge", "seek", "envisage", "foresee",
  ]
  private static let aims: StemSet = [
    "target", "goal", "forecast", "projection", "prediction", "aim", "quota", "proposal",
    "outlook", "guidance",
  ]

  /// Verbs whose participle describes what is to come: *planned*, *the projected deficit*.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let planning: StemSet = [
    "plan", "project", "expect", "anticipate", "propose", "target", "intend", "envisage", "foresee",
    "predict", "budget", "schedule", "promise", "pledge", "hope",
  ]
  /// Source: compiled for this project from general knowledge of English.
  private static let modifiers: StemSet = ["forecast", "target", "prospective"]
  /// *a design capacity*, *the draft budget*: the word before is of these, and the noun of those below.
  private static let drawn: StemSet = ["design", "draft"]
  private static let designs: StemSet = [
    "capacity", "life", "lifespan", "lifetime", "speed", "load", "budget", "plan",
  ]
}
