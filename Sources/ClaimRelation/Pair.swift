import ClaimModel

/// Two claims side by side.
struct Pair {
  private let left: Member
  private let right: Member
  let collection: Collection

  var a: Claim { left.claim }
  var b: Claim { right.claim }
  var m: Node { left.node }
  var n: Node { right.node }

  init(_ i: Int, _ j: Int, in collection: Collection) {
    left = collection.members[i]
    right = collection.members[j]
    self.collection = collection
  }

  /// The same words at the same place of the same sentence, somewhere else.
  var isCopy: Bool { a.id != b.id && a.isCopy(of: b) }

  /// The same words but for a few, at the same place of the sentence, in another document: one was
  /// made from the other, or both from a third.
  var isNearCopy: Bool { a.cues.position == b.cues.position && areOfNearCopies }

  private var areOfNearCopies: Bool {
    guard a.document != b.document, a.kind == b.kind, !a.cues.isAside, !b.cues.isAside else {
      return false
    }
    let (small, large) = (min(m.words.count, n.words.count), max(m.words.count, n.words.count))
    guard small >= 5, small * 2 >= large else { return false }
    var shared = 0
    m.words.forEachShared(with: n.words) { _ in shared += 1 }
    return shared * 8 >= small * 7 && shared * 5 >= large * 3
  }

  /// Why the two answer no question together, whatever speaks for one; `nil` where nothing says so.
  var noQuestion: PairExplanation.Answer? {
    if isOfWriting { return .ofWriting }
    // "From midnight to 7 a.m."
    if a.cues.position != b.cues.position, areOfNearCopies { return .otherPlace }
    if areOppositeVerbs { return .oppositeVerbs }
    // A rate of exchange depends on the day, and a zone may be wrong: they may agree.
    if a.cues.isConversion || b.cues.isConversion, !Closeness.meet(a, b) { return .conversion }
    if a.isOfOtherZone(than: b), !Closeness.meet(a, b) { return .otherZone }
    return nil
  }

  /// When something was written or holds, which each document says of itself alone.
  private var isOfWriting: Bool {
    switch m.family {
    case .date, .time:
      a.document != b.document
        && (a.cues.isOfWriting || b.cues.isOfWriting || isTelling(a) && isTelling(b))
    default: false
    }
  }

  /// *police said on Sunday*: when somebody told the writer.
  private func isTelling(_ claim: Claim) -> Bool {
    claim.cues.measure == .said && Pair.telling.contains(claim.cues.predicate ?? "")
  }

  private static let telling: Set<String> = ["say", "tell", "add", "testify"]

  /// The one verb undoes the other: *rose* and *fell*.
  private var areOppositeVerbs: Bool {
    guard let x = a.cues.predicate, let y = b.cues.predicate else { return false }
    return Concepts.areOpposite(x, y)
  }

  /// One stands in a quote, a title, a caption or a post, which may differ from the text of its own article.
  var isBesideText: Bool {
    [a, b].contains { $0.speaker != nil || $0.cues.isTitle || $0.cues.isAside }
  }

  /// The articles are of days apart, as the numbers of a bulletin are, each with a day of its own.
  var isSerial: Bool {
    guard let x = collection.day(of: m.article), let y = collection.day(of: n.article) else {
      return false
    }
    return (x.number - y.number).magnitude > 3
  }

  var isOneArticle: Bool { m.article == n.article }

  var isOneStory: Bool { collection.isOneStory(m.article, n.article) }

  var isOneNamedStory: Bool { collection.isOneNamedStory(m.article, n.article) }

  var isOneHappening: Bool { collection.isOneHappening(m.article, n.article) }

  /// Both count the same sort of people or things, by head and by what narrows it.
  var populationsAgree: Bool {
    countedAgree && Set(a.cues.population) == Set(b.cues.population)
  }

  /// Each clause has a name that the other claim's sentence lacks: *Mount Hask* and *Mount Lund*.
  var areNamedApart: Bool {
    !a.cues.names(apartFrom: b.cues).isEmpty && !b.cues.names(apartFrom: a.cues).isEmpty
  }

  /// They are both places or both others: not so *the Marisol* and *Gorland*, where it was built.
  var areNamesOfOneSort: Bool {
    !a.cues.names(apartFrom: b.cues).isDisjoint(with: b.cues.names(apartFrom: a.cues))
  }

  var measuresAgree: Bool {
    guard let x = a.cues.measure, let y = b.cues.measure else { return false }
    return x == y || x == .killed && y == .died || x == .died && y == .killed
  }

  var predicatesAgree: Bool { a.cues.predicate != nil && a.cues.predicate == b.cues.predicate }

  /// Two verbs that each say something, and not the same.
  var areOtherVerbs: Bool {
    !a.cues.saysNothing && !b.cues.saysNothing && !measuresAgree && !sharesVerb
  }

  /// One noun, one verb, or one class of what happened.
  var asksAlike: Bool { countedAgree || sharesVerb || measuresAgree }

  /// What happened is of two classes, and each says something: *killed* and *arrested*.
  var areOtherMeasures: Bool {
    guard let x = a.cues.measure, let y = b.cues.measure, !measuresAgree else { return false }
    let open: Set<Measure> = [.said, .exists, .happened]
    return !open.contains(x) && !open.contains(y)
  }

  /// One verb, or two words for one thing.
  var sharesVerb: Bool {
    guard let x = a.cues.predicate, let y = b.cues.predicate else { return false }
    return x == y || Concepts.areOne(x, y)
  }

  var countedAgree: Bool { a.cues.counted != nil && a.cues.counted == b.cues.counted }

  /// Dates of what happens once to a thing, as the verb says.
  var isOfOneTime: Bool {
    guard m.family == .date else { return false }
    switch a.cues.measure {
    case .said, .happened, .began, .ended, .exists, .published, .attended: return false
    default: return true
    }
  }

  /// *Prices fell in October*, *fell in December*: rates and prices rise and fall month after month.
  var isMonthly: Bool {
    [a, b].allSatisfy { claim in
      claim.value.date?.precision == .month
        && claim.cues.predicate.map(Concepts.changes.contains) == true
        && claim.cues.terms.contains { $0.reach <= .sentence && Synonyms.rates.contains($0.stem) }
    }
  }

  /// Both give sums, shares, measures or durations.
  var isOfAmounts: Bool {
    switch m.family {
    case .money, .share, .measure, .duration: true
    default: false
    }
  }

  /// Both give the size of one thing: *a clearance of 65 metres*, *net income of $61 million*.
  var isOneSize: Bool {
    guard isOfAmounts, a.cues.counted != nil, b.cues.counted != nil else { return false }
    let key = Synonyms.key(a.cues)
    // "A length of 300 feet": of what?
    return key == Synonyms.key(b.cues)
      && (!key.isSubset(of: Synonyms.dimensions) || sharedWords > 0 || ownersAgree)
  }

  var ownersAgree: Bool {
    guard let x = a.cues.owner, let y = b.cues.owner else { return false }
    if x == y, x.utf8.contains(0x20) { return true }
    let isOne =
      Names.same(x, y) || isOneStory && (Names.isFirst(x, y) || Names.areSpellings(x, y))
    guard isOne else { return false }
    // One name alone is somebody's only where nobody else in the story bears it.
    return x.utf8.contains(0x20) && y.utf8.contains(0x20)
      || collection.bearers(of: x, y, in: m.article, n.article) <= 1
  }

  /// Both belong to one person by first and last name.
  var ownersAreOnePerson: Bool {
    guard ownersAgree, let x = a.cues.owner, let y = b.cues.owner else { return false }
    return x.utf8.contains(0x20) && y.utf8.contains(0x20)
  }

  /// One of two ages is of somebody unnamed, whom the age itself describes: *the 15-year-old boy* and
  /// *15-year-old Sam Hale*.
  var agesDescribeOne: Bool {
    guard m.family == .age, a.cues.owner == nil || b.cues.owner == nil,
      let x = a.value.figure, let y = b.value.figure, x.unit == y.unit, x.low == y.low,
      x.high == y.high, isOneStory
    else { return false }
    return Synonyms.canBeOnePerson(a.cues.counted, b.cues.counted)
  }

  /// Both give the time of what their story is about, in whatever words: *shot on Thursday* and
  /// *the shooting of June 5*. A day is what tells happenings apart, so it is part of the question;
  /// a wider span (*last summer*) must tell of the same happening too.
  var isOneIncidentTime: Bool {
    guard let x = a.value.date, let y = b.value.date, x.overlaps(y), Pair.isOfIncident(a),
      Pair.isOfIncident(b), isOneNamedStory
    else { return false }
    if x.precision.width == 0, y.precision.width == 0, x.precision != .week, y.precision != .week {
      return true
    }
    guard max(x.precision.width, y.precision.width) <= 2 else { return false }
    return x.precision.width >= y.precision.width && tells(m, of: n)
      || y.precision.width >= x.precision.width && tells(n, of: m)
  }

  /// What happened in the sentence of one is what happened in that of the other, or what the
  /// other's title says.
  private func tells(_ node: Node, of other: Node) -> Bool {
    !node.happenings.isDisjoint(with: other.happenings)
      || collection.told.isInTitle(node.happenings, of: other.article)
  }

  /// Both dates, or both hours, are of one happening that the story is about, and neither article
  /// gives another that would suit both.
  var isOneHappeningApart: Bool {
    guard a.document != b.document, !a.cues.isAside, !b.cues.isAside, isOneStory else {
      return false
    }
    let told = collection.told
    return m.happening.contains { happening in
      n.happening.contains(happening) && told.isMain(happening, m.article, n.article)
        && (a.value.time == nil
          ? told.areDaysApart(happening, m.article, n.article)
          : told.areHoursApart(happening, m.article, n.article))
    }
  }

  private static func isOfIncident(_ claim: Claim) -> Bool {
    if claim.cues.isNamedByDate { return true }
    guard claim.about.scope != .planned else { return false }
    switch claim.cues.measure {
    // What follows a happening has days of its own.
    case .charged, .sentenced, .arrested, .published, .signed, .elected, .attended: return false
    default: return true
    }
  }

  var eventsAgree: Bool { m.event != nil && m.event == n.event }

  /// Both have a time of their own, and it can be one.
  var timesMeet: Bool {
    guard let x = m.when, let y = n.when else { return false }
    return Spans.meet(x, y)
  }

  /// Both say how many there are or fit in, and nothing that happened.
  var isStatic: Bool {
    let still: Set<Measure?> = [.exists, .holds]
    return still.contains(a.cues.measure) && still.contains(b.cues.measure)
  }

  /// Both are of one named event and one time: a time finer than a year, or articles of one story;
  /// many towns have a fire in 2019.
  var isOneEvent: Bool {
    guard eventsAgree, timesMeet, let x = m.when, let y = n.when else { return false }
    return max(x.precision.width, y.precision.width) <= 1 || isOneArticle || isOneStory
  }

  /// Times of day within five minutes, in two articles of one story: one moment, in
  /// whatever words (*shot at 8:30*, *called at about 8:34*).
  var isOneMoment: Bool {
    guard let x = a.value.time, let y = b.value.time, a.document != b.document, x.isNear(y) else {
      return false
    }
    return isOneNamedStory
  }

  /// In one story each article gives one amount or measure of such things: *a $1,000 reward*.
  var isOnlyOfItsSort: Bool {
    guard a.document != b.document, countedAgree, let counted = a.cues.counted, isOneStory else {
      return false
    }
    switch m.family {
    case .money, .measure:
      if Synonyms.dimensions.contains(counted), sharedWords == 0 { return false }
    case .count:
      // Things shipped and things delivered; people are counted in too many ways.
      guard !a.cues.countsPeople, !b.cues.countsPeople, a.cues.measure == nil,
        b.cues.measure == nil, sharedWords >= 1
      else { return false }
    default: return false
    }
    return collection.told.isOnly(counted, m.family, m.article, n.article)
  }

  /// Both have one and the same day.
  var isOneDay: Bool {
    guard let x = m.when, let y = n.when, x.precision.width == 0, y.precision.width == 0 else {
      return false
    }
    return x.isResolved && Spans.meet(x, y)
  }

  /// Somebody said so then, which is no question of its own.
  var isSaid: Bool { a.cues.measure == .said || b.cues.measure == .said }

  /// The telling words that both clauses have, beside what they ask for; at most 6.
  var sharedWords: Int {
    var points = 0
    m.clause.forEachShared(with: n.clause) { points += collection.weight(of: $0) }
    let smaller = max(1, min(m.clause.count, n.clause.count))
    // Long clauses share words by chance.
    return min(6, points * 6 / (smaller + 4))
  }

  /// Both count whoever there was.
  var areEverybody: Bool { Synonyms.isEverybody(a.cues) && Synonyms.isEverybody(b.cues) }

  /// Neither names what it counts.
  var isElided: Bool { a.cues.counted == nil && b.cues.counted == nil }
}

extension Cues {
  /// The sorts of names in the clause of which the other's sentence has no word.
  fileprivate func names(apartFrom other: Cues) -> NameSorts {
    var sorts: NameSorts = []
    for term in terms
    where term.isName && term.reach == .clause
      && !other.terms.contains(where: { $0.stem == term.stem && $0.reach <= .sentence })
      && !Cues.isWord(term.stem, of: other.names) && !Cues.isWord(term.stem, of: other.places)
    {
      sorts.insert(Cues.isWord(term.stem, of: places) ? .place : .other)
    }
    return sorts
  }

  private static func isWord(_ stem: String, of names: [String]) -> Bool {
    names.contains { name in name.split(separator: " ").contains { $0 == stem } }
  }

  /// The words call the event similar, earlier, another.
  var isOfOtherEvent: Bool { event?.hasPrefix("other ") == true }

  /// The verb is one of being or saying, or there is none.
  var saysNothing: Bool {
    switch measure {
    case .exists, .said, .happened: true
    default: predicate.map(Concepts.empty.contains) ?? true
    }
  }
}

extension DatePrecision {
  /// 0 for a day up to 5.
  var width: Int {
    switch self {
    case .day, .week: 0
    case .month, .season: 1
    case .year: 2
    case .decade: 3
    case .century: 4
    case .open: 5
    }
  }
}

/// What a name is of.
fileprivate struct NameSorts: OptionSet {
  let rawValue: UInt8

  static let place = NameSorts(rawValue: 1)
  static let other = NameSorts(rawValue: 2)
}
