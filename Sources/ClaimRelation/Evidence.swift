import ClaimModel

/// What speaks for one question, in named parts that add up.
struct Evidence {
  struct Part: Hashable {
    var name: String
    var points: Int
  }

  private(set) var parts: [Part] = []
  /// Both ask for the same thing: the same measure of the same sort of people, the age of one
  /// person, the day of one event.
  let isOneQuestion: Bool
  /// Both are tied to one happening: one article, articles of one story, or one dated event.
  let isTied: Bool

  var total: Int { parts.reduce(0) { $0 + $1.points } }

  init(_ pair: Pair) {
    let words = Evidence.sharedWords(pair)
    isOneQuestion = Evidence.isOneQuestion(pair, words: words)
    isTied = Evidence.isTied(pair, words: words)
    add("measure", pair.measuresAgree ? 3 : pair.predicatesAgree ? 2 : 0)
    add(
      "counted",
      pair.countedAgree ? 2 : pair.a.cues.countsPeople && pair.b.cues.countsPeople ? 1 : 0)
    add("owner", pair.ownersAreOnePerson ? 8 : pair.ownersAgree ? 5 : 0)
    add("description", pair.agesDescribeOne ? 5 : 0)
    add("moment", pair.isOneMoment || pair.isOneHappeningApart ? 5 : 0)
    add("event", pair.eventsAgree ? 3 : 0)
    add("sort", pair.isOnlyOfItsSort ? 2 : 0)
    add("copy", pair.isNearCopy ? 4 : 0)
    add("time", Evidence.time(pair))
    add("words", words)
    add("article", pair.isOneArticle || pair.isOneStory || pair.isOneHappening ? 3 : 0)
  }

  private mutating func add(_ name: String, _ points: Int) {
    if points > 0 { parts.append(Part(name: name, points: points)) }
  }

  // MARK: - One question

  private static func isOneQuestion(_ pair: Pair, words: Int) -> Bool {
    let asksSame = pair.measuresAgree || pair.predicatesAgree
    if pair.isNearCopy { return true }
    switch pair.m.family {
    case .count:
      if pair.a.cues.measure == .said || pair.b.cues.measure == .said { return false }
      if pair.isStatic { return asksSame && pair.countedAgree }
      if pair.a.cues.countsPeople || pair.b.cues.countsPeople { return asksSame }
      let areBare = pair.a.cues.predicate == nil && pair.b.cues.predicate == nil
      return pair.countedAgree ? asksSame || areBare : asksSame && pair.isElided
    case .money:
      return asksSame && words >= 2 || pair.eventsAgree && words >= 3 || pair.isOnlyOfItsSort
    case .share: return pair.countedAgree && asksSame || asksSame && words >= 3
    case .measure:
      if pair.isOnlyOfItsSort { return true }
      let isSubject = pair.ownersAgree || pair.countedAgree && words >= 2 || words >= 6
      return isSubject && (asksSame || pair.eventsAgree)
    case .duration: return asksSame && words >= 2 || pair.eventsAgree && words >= 3
    case .ordinal:
      return pair.countedAgree && (pair.ownersAgree || pair.eventsAgree || words >= 3)
    case .age: return pair.ownersAgree || pair.agesDescribeOne
    case .date:
      return pair.eventsAgree || asksSame && !isOrphan(pair) || pair.isOneIncidentTime
        || pair.isOneHappeningApart
    case .time:
      return pair.isOneMoment || pair.isOneHappeningApart || pair.eventsAgree && !isSaid(pair)
        || pair.predicatesAgree && !isSaid(pair)
    }
  }

  /// Somebody said so then, which is no question of its own.
  private static func isSaid(_ pair: Pair) -> Bool {
    pair.a.cues.measure == .said || pair.b.cues.measure == .said
  }

  /// One of the two dates an event, the other something that is none.
  private static func isOrphan(_ pair: Pair) -> Bool {
    (pair.m.event == nil) != (pair.n.event == nil) && !pair.predicatesAgree
  }

  // MARK: - One happening

  private static func isTied(_ pair: Pair, words: Int) -> Bool {
    if pair.m.family == .age, pair.ownersAreOnePerson { return true }
    // In one document two times of day are two happenings.
    if pair.m.family == .time, pair.a.document == pair.b.document { return false }
    if pair.m.family != .count {
      return pair.isOneArticle || pair.isOneStory || pair.isOneHappening || pair.isOneEvent
    }
    if pair.isOneEvent { return true }
    if pair.timesMeet, pair.measuresAgree, words >= 2, pair.isOneStory { return true }
    if pair.a.document == pair.b.document {
      // One author seldom differs with himself: another speaker, or the same words again.
      let isOther = pair.a.speaker != pair.b.speaker
      return pair.isOneArticle
        && (isOther && sharesNoun(pair) || pair.populationsAgree && words >= 3)
    }
    if pair.isOneHappening { return true }
    return pair.isOneStory && words >= 3 && sharesNoun(pair)
  }

  private static func sharesNoun(_ pair: Pair) -> Bool {
    var shares = false
    pair.m.nouns.forEachShared(with: pair.n.nouns) { _ in shares = true }
    return shares
  }

  // MARK: - Parts

  private static func time(_ pair: Pair) -> Int {
    guard pair.timesMeet, let x = pair.m.when, let y = pair.n.when else { return 0 }
    let isFine = max(x.precision.width, y.precision.width) <= 2
    let isInherited = pair.a.cues.isTimeInherited || pair.b.cues.isTimeInherited
    return (isFine ? 4 : 2) - (isInherited ? 1 : 0)
  }

  /// The telling words that both clauses have, beside what they ask for; at most 6.
  private static func sharedWords(_ pair: Pair) -> Int {
    var points = 0
    pair.m.clause.forEachShared(with: pair.n.clause) { word in
      points += pair.collection.weight(of: word)
    }
    let smaller = max(1, min(pair.m.clause.count, pair.n.clause.count))
    // Long clauses share words by chance.
    return min(6, points * 6 / (smaller + 4))
  }
}
