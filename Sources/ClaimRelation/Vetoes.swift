import ClaimModel

/// A slot that tells two claims apart, and what each says of it.
struct Veto {
  /// What stands for a claim that says nothing of the slot.
  static let unsaid = "not said"

  var slot: Slot
  var left: String
  var right: String

  init(_ slot: Slot, _ left: String, _ right: String) {
    self.slot = slot
    self.left = left
    self.right = right
  }

  /// One of the two says nothing of it, and may mean the same.
  var isOpen: Bool { left == Veto.unsaid || right == Veto.unsaid }
}

/// The slots that tell two claims apart, in the order in which they are asked.
enum Vetoes {
  static func find(_ pair: Pair) -> Veto? {
    if pair.m.family != pair.n.family {
      return Veto(.kind, pair.a.kind.rawValue, pair.b.kind.rawValue)
    }
    // An age is a person's, whatever is told beside it.
    if pair.m.family == .age {
      if pair.ownersAgree || pair.agesDescribeOne { return neighbour(pair) }
      let (x, y) = (pair.a, pair.b)
      return owner(pair) ?? Veto(.owner, x.passage.quote, y.passage.quote)
    }
    if pair.isOneMoment { return neighbour(pair) }
    if pair.isOneIncidentTime { return neighbour(pair) }
    if let unit = unit(pair) { return unit }
    return measure(pair) ?? counted(pair) ?? owner(pair) ?? scope(pair) ?? event(pair)
      ?? time(pair) ?? place(pair) ?? neighbour(pair)
  }

  /// All the slots that tell two figures, dates or hours apart, where ``find(_:)`` names the first.
  static func all(_ pair: Pair) -> [Veto] {
    [
      unit(pair), measure(pair), counted(pair), owner(pair), scope(pair), event(pair), time(pair),
      place(pair), neighbour(pair),
    ].compactMap(\.self)
  }

  /// Feet and tons answer two questions, and so do pounds and euros; feet and metres may answer one.
  private static func unit(_ pair: Pair) -> Veto? {
    guard pair.m.family == .measure || pair.m.family == .money, let left = pair.a.value.figure,
      let right = pair.b.value.figure, let x = left.unit, let y = right.unit,
      !left.hasUnit(of: right)
    else { return nil }
    let dimension = UnitScale(unit: x)?.dimension
    return dimension != nil && dimension == UnitScale(unit: y)?.dimension
      ? nil : Veto(.unit, x, y)
  }

  private static func measure(_ pair: Pair) -> Veto? {
    let (a, b) = (pair.a, pair.b)
    // A dated event is told apart by its name, whatever the verb beside it.
    if a.value.figure == nil, a.cues.event != nil, b.cues.event != nil { return nil }
    if pair.isOneHappeningApart || pair.isNearCopy && a.value.figure == nil { return nil }
    if pair.isOneSize {
      let flows: Set<Measure?> = [.spent, .earned, .owed, .sold, .allocated]
      let areFlows = flows.contains(a.cues.measure) && flows.contains(b.cues.measure)
      if !areFlows { return nil }
    }
    if pair.measuresAgree || pair.predicatesAgree { return nil }
    guard let p = a.about.predicate, let q = b.about.predicate else { return nil }
    if a.cues.measure != nil, b.cues.measure != nil { return Veto(.measure, p, q) }
    // Unclassed verbs must be the same, where no noun counted says that it is one question.
    if a.value.figure == nil || a.cues.countsPeople { return Veto(.measure, p, q) }
    return pair.m.family == .count && pair.areOtherVerbs ? Veto(.measure, p, q) : nil
  }

  private static func counted(_ pair: Pair) -> Veto? {
    let (a, b) = (pair.a, pair.b)
    switch a.kind {
    case .count, .ordinal, .percentage, .fraction, .measure, .money, .duration: break
    default: return nil
    }
    if pair.isOneSize { return nil }
    if let subset = subset(pair) { return Veto(.population, subset.0, subset.1) }
    if let named = sortOfSome(a.cues, beside: b.cues) ?? sortOfSome(b.cues, beside: a.cues),
      !pair.isOneEvent
    {
      return a.cues.population.contains(named)
        ? Veto(.population, named, "all") : Veto(.population, "all", named)
    }
    guard let x = a.cues.counted, let y = b.cues.counted else {
      // A sort of people beside a figure that names nobody: some, and all.
      guard let named = a.cues.counted ?? b.cues.counted, Synonyms.sorts.contains(named),
        !pair.isOneEvent
      else { return nil }
      return a.cues.counted == nil
        ? Veto(.population, "all", named) : Veto(.population, named, "all")
    }
    let said = (a.about.counted ?? x, b.about.counted ?? y)
    if Synonyms.exclude(pair.m.groups, pair.n.groups),
      let excluded = Synonyms.exclusion(
        Set(a.cues.population + [x]), Set(b.cues.population + [y]))
    {
      return Veto(.population, excluded.0, excluded.1)
    }
    if x == y { return nil }
    // "711 persons" and "499 passengers": some, and all.
    if Synonyms.isSort(a.cues) != Synonyms.isSort(b.cues), !pair.isOneEvent {
      return Veto(.population, said.0, said.1)
    }
    let isAnyone = Synonyms.isAnyone(a.cues) || Synonyms.isAnyone(b.cues)
    let arePeople =
      (a.cues.countsPeople || Synonyms.anyone.contains(x))
      && (b.cues.countsPeople || Synonyms.anyone.contains(y))
    return arePeople && isAnyone ? nil : Veto(.counted, said.0, said.1)
  }

  /// *685 members of the crew* beside *1,517*: the sort that narrows the one.
  private static func sortOfSome(_ cues: Cues, beside other: Cues) -> String? {
    guard !Synonyms.isEverybody(cues), cues.counted.map(Synonyms.anyone.contains) == true,
      other.counted.map(Synonyms.anyone.contains) ?? true,
      !other.population.contains(where: Synonyms.sorts.contains)
    else { return nil }
    return cues.population.first(where: Synonyms.sorts.contains)
  }

  /// One counts some of those that the other counts: *two younger victims*, *20 boats* and *two
  /// emergency boats*. Two figures of one dated event may describe the same people in more words.
  private static func subset(_ pair: Pair) -> (String, String)? {
    let (x, y) = (Set(pair.a.cues.population), Set(pair.b.cues.population))
    if x == y { return nil }
    if let word = x.symmetricDifference(y).filter(Synonyms.parts.contains).min() {
      return x.contains(word) ? (word, "all") : ("all", word)
    }
    guard pair.countedAgree, !pair.isOneEvent else { return nil }
    let (left, right) = (x.subtracting(y), y.subtracting(x))
    guard !left.isEmpty || !right.isEmpty else { return nil }
    return (left.min() ?? "all", right.min() ?? "all")
  }

  private static func owner(_ pair: Pair) -> Veto? {
    let (x, y) = (pair.a.cues.owner, pair.b.cues.owner)
    if let x, let y {
      return Names.same(x, y) ? nil : Veto(.owner, pair.a.about.who ?? x, pair.b.about.who ?? y)
    }
    if let other = convict(pair) { return other }
    // What one ship holds meets what another text counts only if that text is about the ship; so
    // with what one firm earns.
    let isSize = pair.m.family == .money || pair.m.family == .share || pair.m.family == .measure
    guard pair.isStatic && !pair.isOneArticle || isSize else { return nil }
    if let x, !pair.collection.similarity.isMainly(about: x, pair.n.article) {
      return Veto(.owner, pair.a.about.who ?? x, Veto.unsaid)
    }
    if let y, !pair.collection.similarity.isMainly(about: y, pair.m.article) {
      return Veto(.owner, Veto.unsaid, pair.b.about.who ?? y)
    }
    return nil
  }

  /// Two terms to which people of other names were sentenced.
  private static func convict(_ pair: Pair) -> Veto? {
    guard pair.a.cues.measure == .sentenced || pair.b.cues.measure == .sentenced else { return nil }
    let (x, y) = (pair.a.cues.names.filter(Names.isFull), pair.b.cues.names.filter(Names.isFull))
    guard let left = x.first, let right = y.first,
      !x.contains(where: { name in y.contains { Names.same(name, $0) } })
    else { return nil }
    return Veto(.owner, left, right)
  }

  private static func scope(_ pair: Pair) -> Veto? {
    guard pair.a.value.figure != nil else { return nil }
    let (x, y) = (pair.a.about.partScope, pair.b.about.partScope)
    return x == y ? nil : Veto(.scope, x?.rawValue ?? "the whole", y?.rawValue ?? "the whole")
  }

  private static func event(_ pair: Pair) -> Veto? {
    if let other = flashback(pair) { return other }
    guard let x = pair.m.event, let y = pair.n.event, x != y else { return nil }
    if pair.a.value.date == nil, pair.a.cues.isTimeInherited || pair.b.cues.isTimeInherited {
      return nil
    }
    return Veto(.event, pair.a.about.event ?? x, pair.b.about.event ?? y)
  }

  /// One is of a similar or an earlier event, which the other does not say.
  private static func flashback(_ pair: Pair) -> Veto? {
    guard pair.a.document != pair.b.document, pair.a.value.date == nil,
      pair.a.cues.isOfOtherEvent != pair.b.cues.isOfOtherEvent
    else { return nil }
    return Veto(
      .event, pair.a.about.event ?? Veto.unsaid, pair.b.about.event ?? Veto.unsaid)
  }

  private static func time(_ pair: Pair) -> Veto? {
    if let x = pair.a.value.date, let y = pair.b.value.date {
      let isOne =
        isSameHappening(pair) || pair.isOneHappeningApart
        || pair.isNearCopy && pair.isOneStory && !pair.isSerial
      return Spans.meet(x, y) || isOne && !pair.isMonthly
        ? nil : Veto(.time, Spans.text(x), Spans.text(y))
    }
    // One document tells two moments by two hours.
    if let x = pair.a.value.time, let y = pair.b.value.time, pair.a.document == pair.b.document,
      max(x.earliest - y.latest, y.earliest - x.latest) > 15
    {
      return Veto(.time, pair.a.passage.quote, pair.b.passage.quote)
    }
    if pair.isSerial, isOfItsTime(pair.a) || isOfItsTime(pair.b) {
      return Veto(.time, pair.a.passage.quote, pair.b.passage.quote)
    }
    if let flow = flow(pair) { return flow }
    switch (pair.m.when, pair.n.when) {
    case (let x?, let y?):
      return areApart(x, y, pair) ? Veto(.time, Spans.text(x), Spans.text(y)) : nil
    case (let x?, nil):
      return isTold(x, pair.a, pair.m, in: pair.n, pair)
        ? nil : Veto(.time, Spans.text(x), Veto.unsaid)
    case (nil, let y?):
      return isTold(y, pair.b, pair.n, in: pair.m, pair)
        ? nil : Veto(.time, Veto.unsaid, Spans.text(y))
    default: return nil
    }
  }

  /// Where a document does not place its days, a sum given *by 14 April* may still be that *since 4 March*;
  /// but *in October* and *in December* are two months of one series.
  private static func areApart(_ x: DateSpan, _ y: DateSpan, _ pair: Pair) -> Bool {
    if x.isResolved, y.isResolved { return !Spans.meet(x, y) }
    switch pair.m.family {
    case .count, .money, .share:
      if pair.m.family != .count, areOfOtherLengths(x, y) { return true }
      return x.precision == .month && y.precision == .month && Spans.differ(x, y)
        && !pair.a.cues.countsPeople && !pair.b.cues.countsPeople
    default: return Spans.differ(x, y)
    }
  }

  /// *last year* and *in the three months to September*, in texts that say no day of their own.
  private static func areOfOtherLengths(_ x: DateSpan, _ y: DateSpan) -> Bool {
    !x.isResolved && !y.isResolved && min(x.precision.width, y.precision.width) >= 1
      && x.precision != y.precision
  }

  /// *153 new cases*: those since the last time that somebody told.
  private static func isOfItsTime(_ claim: Claim) -> Bool {
    claim.cues.population.contains("new")
  }

  /// What was earned or spent in a quarter and in a year are two sums.
  private static func flow(_ pair: Pair) -> Veto? {
    guard pair.m.family == .money || pair.m.family == .share, let x = pair.m.when,
      let y = pair.n.when, !pair.a.cues.isTimeInherited, !pair.b.cues.isTimeInherited,
      let p = x.days, let q = y.days, min(p, q) > 1, max(p, q) * 4 > min(p, q) * 5
    else { return nil }
    return Veto(.time, Spans.text(x), Spans.text(y))
  }

  /// A dated figure meets an undated one where the other article tells that time too.
  private static func isTold(
    _ span: DateSpan, _ claim: Claim, _ own: Node, in other: Node, _ pair: Pair
  ) -> Bool {
    if !span.isResolved { return true }
    if span.precision == .open { return false }
    // A cell under a year meets a text of that year; a text tells of the quarter before its day.
    if claim.cell != nil, span.precision.width >= 2,
      let day = pair.collection.day(of: other.article)
    {
      return span.overlaps(DateSpan(day: day))
    }
    if claim.cell != nil, span.precision.width == 1, own.article != other.article {
      return pair.collection.names(span, in: other.article)
    }
    // The day of the news itself tells nothing apart: "was sentenced to six years yesterday".
    if pair.m.family != .count, span.precision.width == 0, let day = span.earliest,
      let written = pair.collection.day(of: own.article),
      (written.number - day.number).magnitude <= 3
    {
      return true
    }
    if own.article == other.article {
      return claim.cues.isTimeInherited || span.precision.width == 0
    }
    return pair.collection.tells(span, in: other.article)
  }

  /// Two dates that share no day are of one event only when the event is surely the same: the same
  /// verb or event of the same people or things, in articles of one story.
  private static func isSameHappening(_ pair: Pair) -> Bool {
    guard !pair.a.cues.isAside, !pair.b.cues.isAside,
      pair.a.document != pair.b.document, pair.isOneStory, !pair.isSaid,
      // A ship leaves many ports.
      !Synonyms.journeys.contains(pair.a.cues.predicate ?? ""),
      !Synonyms.journeys.contains(pair.b.cues.predicate ?? ""),
      let x = pair.m.when, let y = pair.n.when
    else { return false }
    let widest = max(x.precision.width, y.precision.width)
    if isOnlyTime(pair), widest <= 2 { return true }
    guard widest <= 1, pair.predicatesAgree, !pair.a.cues.isNamedByDate,
      !pair.b.cues.isNamedByDate
    else { return false }
    // In few articles every name is shared by many; there any name of the clause tells.
    let enough = pair.collection.profiles.count < 16 ? 1 : 3
    var isTelling = pair.ownersAgree
    pair.m.names.forEachShared(with: pair.n.names) { name in
      if pair.collection.weight(of: name) >= enough { isTelling = true }
    }
    return isTelling
  }

  /// Lines are opened, and ships built, again and again: more than seven years apart, and no slip.
  private static func areFar(_ pair: Pair) -> Bool {
    guard let x = pair.m.when, let y = pair.n.when, let p = x.earliest?.year,
      let q = y.earliest?.year
    else { return false }
    return (p - q).magnitude > 7 && FoundSlip.between(x, y) == nil
  }

  /// Each article tells one time for that verb, or that event, and the clauses share telling words,
  /// or the verb is of what happens once: *was incorporated in 1854*.
  private static func isOnlyTime(_ pair: Pair) -> Bool {
    let told = pair.collection.told
    // The same sort of event of another season is another event.
    if let event = pair.m.event, pair.eventsAgree, pair.sharedWords >= 4,
      let x = pair.m.when?.earliest, let y = pair.n.when?.earliest,
      (x.number - y.number).magnitude <= 62,
      told.isOnlyTime(of: .event(event), pair.m.article, pair.n.article)
    {
      return true
    }
    guard pair.predicatesAgree, let verb = pair.a.cues.predicate,
      told.isOnlyTime(of: .verb(verb), pair.m.article, pair.n.article)
    else { return false }
    switch pair.a.cues.measure {
    case .founded, .elected, .signed: return true
    case .born, .died: return pair.sharedWords >= 2 || pair.ownersAgree
    default: return pair.sharedWords >= 3 && !areFar(pair)
    }
  }

  private static func place(_ pair: Pair) -> Veto? {
    let (a, b) = (pair.a, pair.b)
    // "In Europe revenue came to $156 million": a part of all.
    if pair.m.family == .money || pair.m.family == .share, a.document != b.document,
      (a.about.place == nil) != (b.about.place == nil), pair.isOneSize
    {
      return Veto(.place, a.about.place ?? Veto.unsaid, b.about.place ?? Veto.unsaid)
    }
    if let place = port(pair) ?? row(pair.a, beside: pair.b) { return place }
    if let turned = row(pair.b, beside: pair.a) { return Veto(.place, turned.right, turned.left) }
    guard a.value.date == nil, let x = a.about.place, let y = b.about.place, x != y,
      a.document != b.document, !(pair.isOneStory && pair.isOneDay)
    else { return nil }
    let (left, right) = (PlaceNames.plain(x), PlaceNames.plain(y))
    return left == right || b.cues.places.contains(left) || a.cues.places.contains(right)
      ? nil : Veto(.place, x, y)
  }

  /// The days of two journeys: *left Queenstown* and *left New York*.
  private static func port(_ pair: Pair) -> Veto? {
    guard pair.a.value.figure == nil, pair.a.document != pair.b.document, pair.sharesVerb,
      let verb = pair.a.cues.predicate, Synonyms.journeys.contains(verb)
    else { return nil }
    let (x, y) = (pair.a.cues.names + pair.a.cues.places, pair.b.cues.names + pair.b.cues.places)
    if x.contains(where: y.contains) { return nil }
    // One day and no place may be that of the other's journey.
    if x.isEmpty || y.isEmpty, Closeness.meet(pair.a, pair.b) { return nil }
    return Veto(.place, x.first ?? Veto.unsaid, y.first ?? Veto.unsaid)
  }

  /// A row named for a place or a person, beside a text that does not name it.
  private static func row(_ claim: Claim, beside other: Claim) -> Veto? {
    guard let cell = claim.cell, cell.rowRole == .item, other.cell == nil else { return nil }
    let names = claim.cues.terms.filter { $0.reach == .clause && $0.isName }.map(\.stem)
    guard let first = names.first else { return nil }
    let said = other.cues
    let isNamed =
      said.terms.contains { names.contains($0.stem) }
      || (said.names + said.places).contains { name in
        name.split(separator: " ").contains { names.contains(String($0)) }
      }
    return isNamed ? nil : Veto(.place, first, Veto.unsaid)
  }

  /// Two figures of one sentence, or of the tables of one document, answer two questions.
  private static func neighbour(_ pair: Pair) -> Veto? {
    guard pair.a.document == pair.b.document,
      pair.a.sentenceStartByte == pair.b.sentenceStartByte
        || pair.a.cell != nil && pair.b.cell != nil
    else { return nil }
    return Veto(.counted, pair.a.passage.quote, pair.b.passage.quote)
  }
}
