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

  /// Both ask for the same thing, and enough speaks for it.
  var isEnough: Bool { isOneQuestion && total >= Comparer.enough }

  init(_ pair: Pair) {
    let words = pair.sharedWords
    isOneQuestion = Evidence.isOneQuestion(pair, words: words)
    isTied = Evidence.isTied(pair, words: words)
    add("measure", pair.measuresAgree ? 3 : pair.predicatesAgree ? 2 : 0)
    add("verb", pair.measuresAgree && pair.predicatesAgree && pair.isOfOneTime ? 1 : 0)
    add(
      "counted",
      pair.countedAgree ? 2 : pair.a.cues.countsPeople && pair.b.cues.countsPeople ? 1 : 0)
    add("owner", pair.ownersAreOnePerson ? 8 : pair.ownersAgree ? 5 : 0)
    add("description", pair.agesDescribeOne ? 5 : 0)
    add("moment", pair.isOneMoment || pair.isOneHappeningApart ? 5 : 0)
    add("event", pair.eventsAgree ? 3 : 0)
    add("size", pair.isOneSize ? 3 : pair.isOnlyOfItsSort ? 2 : 0)
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
    if pair.noQuestion != nil { return false }
    let asksSame = pair.measuresAgree || pair.predicatesAgree
    if pair.isNearCopy { return true }
    if pair.isOneSize, pair.m.family != .share || asksSame || words >= 3 { return true }
    switch pair.m.family {
    case .count:
      if pair.a.cues.measure == .said || pair.b.cues.measure == .said { return false }
      if pair.isStatic {
        // A row of a table says what it counts in its header.
        let isOfRow = pair.a.cell != nil || pair.b.cell != nil
        return asksSame && (pair.countedAgree || pair.areEverybody && (!isOfRow || words > 0))
      }
      if pair.isOnlyOfItsSort { return true }
      if pair.a.cues.countsPeople || pair.b.cues.countsPeople { return asksSame }
      let areBare = pair.a.cues.predicate == nil && pair.b.cues.predicate == nil
      return pair.countedAgree ? asksSame || areBare : asksSame && pair.isElided
    case .money:
      return asksSame && words >= 2 || pair.eventsAgree && words >= 3 || pair.isOnlyOfItsSort
    case .share: return pair.countedAgree && asksSame || asksSame && words >= 3
    case .measure:
      if pair.isOnlyOfItsSort { return true }
      let isSubject = pair.ownersAgree || pair.countedAgree && words >= 2
      return isSubject && (asksSame || pair.eventsAgree)
    case .duration: return asksSame && words >= 2 || pair.eventsAgree && words >= 3
    case .ordinal:
      // A match has four quarters, and a house many floors.
      let isOfOne = pair.ownersAgree || pair.eventsAgree
      return pair.countedAgree
        && (Closeness.meet(pair.a, pair.b) ? isOfOne || words >= 3 : isOfOne && asksSame)
    case .age: return pair.ownersAgree || pair.agesDescribeOne
    case .date:
      return pair.eventsAgree || asksSame && !isOrphan(pair) || pair.isOneIncidentTime
        || pair.isOneHappeningApart
    case .time:
      return pair.isOneMoment || pair.isOneHappeningApart
        || !pair.isSaid && (pair.eventsAgree || pair.predicatesAgree)
    }
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
    // One author gives two sums or lengths for two things.
    if pair.isOfAmounts, pair.a.document == pair.b.document, pair.a.speaker == pair.b.speaker,
      words < 3 || !Closeness.meet(pair.a, pair.b)
    {
      return false
    }
    if pair.m.family != .count {
      return pair.isOneArticle || pair.isOneStory || pair.isOneHappening || pair.isOneEvent
    }
    if pair.isOneEvent { return true }
    if pair.timesMeet, pair.measuresAgree, words >= 2, pair.isOneStory { return true }
    if pair.a.document == pair.b.document {
      // One author seldom differs with himself: another speaker, or the same words again.
      let isOther = pair.a.speaker != pair.b.speaker
      return pair.isOneArticle
        && (isOther && sharesNoun(pair)
          || pair.populationsAgree && words >= 3
            && (Closeness.meet(pair.a, pair.b) || isOfTwoParts(pair)))
    }
    if pair.isOneHappening { return true }
    // "Three workers lost their lives", "five workers died": those that the story is about.
    if pair.isOneStory, pair.isOnlyOfItsSort { return true }
    if pair.isOneStory, pair.measuresAgree {
      if pair.countedAgree, !isOfAnyone(pair) { return true }
      if pair.isStatic, pair.areEverybody { return true }
    }
    return pair.isOneStory && words >= 3 && sharesNoun(pair)
  }

  /// The headline, a cell or a caption beside the text.
  private static func isOfTwoParts(_ pair: Pair) -> Bool {
    pair.a.cues.isTitle != pair.b.cues.isTitle || pair.a.cues.isAside != pair.b.cues.isAside
      || (pair.a.cell == nil) != (pair.b.cell == nil)
  }

  private static func isOfAnyone(_ pair: Pair) -> Bool {
    pair.a.cues.counted.map(Synonyms.anyone.contains) ?? true
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
}
