import ClaimModel

/// Whether two claims answer the same question.
enum Comparison {
  /// They do, with how much speaks for it.
  case same(Int)
  /// Much speaks for it, and one slot tells them apart.
  case refused(Refusal)
  /// Too little speaks for it.
  case apart
}

/// Compares claims slot by slot: a slot that differs vetoes, then evidence is added up.
///
/// What the figures say is never asked. A date tells events apart and so is a slot.
struct Comparer {
  /// Evidence from which two claims answer one question.
  static let enough = 8

  let collection: Collection

  init(_ collection: Collection) { self.collection = collection }

  func compare(_ i: Int, _ j: Int) -> Comparison {
    let (a, b) = (collection.claims[i], collection.claims[j])
    if isCopy(a, b) { return .same(1000) }
    let score = evidence(i, j)
    if let veto = veto(i, j) {
      guard score >= Comparer.enough else { return .apart }
      return .refused(
        Refusal(
          left: i, right: j, slot: veto.slot, leftSays: veto.left, rightSays: veto.right))
    }
    return score >= Comparer.enough ? .same(score) : .apart
  }

  /// A slot tells the two apart, whatever speaks for them.
  func excludes(_ i: Int, _ j: Int) -> Bool {
    isCopy(collection.claims[i], collection.claims[j]) ? false : veto(i, j) != nil
  }

  private func isCopy(_ a: Claim, _ b: Claim) -> Bool {
    a.cues.sentence == b.cues.sentence && a.cues.position == b.cues.position && a.kind == b.kind
      && a.id != b.id
  }

  // MARK: - Vetoes

  typealias Veto = (slot: Slot, left: String, right: String)

  private func veto(_ i: Int, _ j: Int) -> Veto? {
    let (a, b) = (collection.claims[i], collection.claims[j])
    let (m, n) = (collection.nodes[i], collection.nodes[j])
    if m.family != n.family { return (.kind, a.kind.rawValue, b.kind.rawValue) }
    return measureVeto(a, b) ?? countedVeto(a, b) ?? ownerVeto(a, b) ?? scopeVeto(a, b)
      ?? eventVeto(a, b, m, n) ?? timeVeto(i, j) ?? placeVeto(a, b) ?? neighbourVeto(a, b)
  }

  /// Two figures of one sentence answer two questions.
  private func neighbourVeto(_ a: Claim, _ b: Claim) -> Veto? {
    guard a.document == b.document, a.sentenceStartByte == b.sentenceStartByte else { return nil }
    return (.counted, a.passage.quote, b.passage.quote)
  }

  private func measureVeto(_ a: Claim, _ b: Claim) -> Veto? {
    // A dated event is told apart by its name, whatever the verb beside it.
    if a.value.figure == nil, a.cues.event != nil, b.cues.event != nil { return nil }
    let (x, y) = (a.cues.measure, b.cues.measure)
    if let x, let y {
      if x == y || Set([x, y]) == [.killed, .died] { return nil }
      return (.measure, a.about.predicate ?? x.rawValue, b.about.predicate ?? y.rawValue)
    }
    guard let p = a.cues.predicate, let q = b.cues.predicate, p != q else { return nil }
    // Unclassed verbs must be the same, where no noun counted says that it is one question.
    if a.value.figure == nil || a.cues.countsPeople {
      return (.measure, a.about.predicate ?? p, b.about.predicate ?? q)
    }
    return nil
  }

  private func countedVeto(_ a: Claim, _ b: Claim) -> Veto? {
    switch a.kind {
    case .count, .ordinal, .percentage, .fraction, .measure: break
    default: return nil
    }
    guard let x = a.cues.counted, let y = b.cues.counted else { return nil }
    let said = (a.about.counted ?? x, b.about.counted ?? y)
    if let excluded = Synonyms.exclusion(
      Set(a.cues.population + [x]), Set(b.cues.population + [y]))
    {
      return (.population, excluded.0, excluded.1)
    }
    if x == y { return nil }
    if a.cues.countsPeople || Synonyms.anyone.contains(x),
      b.cues.countsPeople || Synonyms.anyone.contains(y)
    {
      return Synonyms.anyone.contains(x) || Synonyms.anyone.contains(y)
        ? nil : (.counted, said.0, said.1)
    }
    return (.counted, said.0, said.1)
  }

  private func ownerVeto(_ a: Claim, _ b: Claim) -> Veto? {
    guard let x = a.cues.owner, let y = b.cues.owner, !Names.same(x, y) else { return nil }
    return (.owner, a.about.who ?? x, b.about.who ?? y)
  }

  private func scopeVeto(_ a: Claim, _ b: Claim) -> Veto? {
    func scope(_ claim: Claim) -> Scope? {
      claim.about.scope == .running || claim.about.scope == .total ? nil : claim.about.scope
    }
    let (x, y) = (scope(a), scope(b))
    guard x != y, a.value.date == nil else { return nil }
    return (.scope, x?.rawValue ?? "the whole", y?.rawValue ?? "the whole")
  }

  private func eventVeto(_ a: Claim, _ b: Claim, _ m: Node, _ n: Node) -> Veto? {
    guard let x = m.event, let y = n.event, x != y else { return nil }
    if a.value.date == nil, a.cues.isTimeInherited || b.cues.isTimeInherited { return nil }
    return (.event, a.about.event ?? x, b.about.event ?? y)
  }

  private func timeVeto(_ i: Int, _ j: Int) -> Veto? {
    let (a, b) = (collection.claims[i], collection.claims[j])
    let (m, n) = (collection.nodes[i], collection.nodes[j])
    if a.value.date != nil, b.value.date != nil { return dateVeto(i, j) }
    switch (m.when, n.when) {
    case (let x?, let y?):
      if !x.isResolved || !y.isResolved { return nil }
      return x.overlaps(y) ? nil : (.time, Spans.text(x), Spans.text(y))
    case (let x?, nil):
      return isTold(x, a, in: n.article, m.article) ? nil : (.time, Spans.text(x), "not said")
    case (nil, let y?):
      return isTold(y, b, in: m.article, n.article) ? nil : (.time, "not said", Spans.text(y))
    default: return nil
    }
  }

  /// A dated figure meets an undated one where the other article tells that date too.
  private func isTold(_ span: DateSpan, _ claim: Claim, in article: Int, _ own: Int) -> Bool {
    if !span.isResolved || span.isRelative { return true }
    if article == own { return claim.cues.isTimeInherited }
    return collection.tells(span, in: article)
  }

  /// Two dates that share no day are of one event only when the event is surely the same.
  private func dateVeto(_ i: Int, _ j: Int) -> Veto? {
    guard let x = collection.claims[i].value.date, let y = collection.claims[j].value.date else {
      return nil
    }
    if Spans.meet(x, y) || isSameHappening(i, j) { return nil }
    return (.time, Spans.text(x), Spans.text(y))
  }

  /// The same verb of the same people, told by articles about one thing.
  private func isSameHappening(_ i: Int, _ j: Int) -> Bool {
    let (a, b) = (collection.claims[i], collection.claims[j])
    let (m, n) = (collection.nodes[i], collection.nodes[j])
    guard !a.cues.isNamedByDate, !b.cues.isNamedByDate, let p = a.cues.predicate,
      p == b.cues.predicate, a.cues.measure != .said, m.article != n.article,
      collection.similarity.percent(m.article, n.article) >= 35
    else { return false }
    var isTelling = false
    m.names.forEachShared(with: n.names) { if collection.weight(of: $0) >= 3 { isTelling = true } }
    return isTelling
  }

  private func placeVeto(_ a: Claim, _ b: Claim) -> Veto? {
    guard let x = a.about.place, let y = b.about.place, x != y, a.document != b.document,
      !b.cues.places.contains(x.lowercased()), !a.cues.places.contains(y.lowercased()),
      a.value.date == nil
    else { return nil }
    return (.place, x, y)
  }

  // MARK: - Evidence

  /// What speaks for one question, added up; each part is named in ``parts(_:_:)``.
  func evidence(_ i: Int, _ j: Int) -> Int { parts(i, j).reduce(0) { $0 + $1.points } }

  /// The named parts of a pair's score.
  func parts(_ i: Int, _ j: Int) -> [(name: String, points: Int)] {
    let (a, b) = (collection.claims[i], collection.claims[j])
    let (m, n) = (collection.nodes[i], collection.nodes[j])
    var parts: [(String, Int)] = []
    if let x = a.cues.measure, let y = b.cues.measure, x == y || Set([x, y]) == [.killed, .died] {
      parts.append(("measure", 2))
    } else if let p = a.cues.predicate, p == b.cues.predicate {
      parts.append(("predicate", 2))
    }
    if let x = a.cues.counted, let y = b.cues.counted {
      if x == y {
        parts.append(("counted", 2))
      } else if a.cues.countsPeople, b.cues.countsPeople {
        parts.append(("people", 1))
      }
    }
    if let x = a.cues.owner, let y = b.cues.owner, Names.same(x, y) { parts.append(("owner", 5)) }
    if let x = m.event, x == n.event { parts.append(("event", 3)) }
    if let points = time(a, b) { parts.append(("time", points)) }
    let words = shared(m, n)
    if words > 0 { parts.append(("words", words)) }
    parts.append(contentsOf: nearness(i, j))
    return parts
  }

  private func time(_ a: Claim, _ b: Claim) -> Int? {
    guard let x = a.about.when, let y = b.about.when else { return nil }
    guard Spans.meet(x, y) else { return nil }
    let isFine = max(x.precision.width, y.precision.width) <= 2
    let isInherited = a.cues.isTimeInherited || b.cues.isTimeInherited
    return (isFine ? 4 : 2) - (isInherited ? 1 : 0)
  }

  /// The shared telling words of the clauses, each by its weight, at most 6.
  private func shared(_ m: Node, _ n: Node) -> Int {
    var points = 0
    m.clause.forEachShared(with: n.clause) { points += collection.weight(of: $0) }
    let both = max(1, min(m.clause.count, n.clause.count))
    // Long clauses share words by chance.
    return min(6, points * 6 / (both + 4))
  }

  private func nearness(_ i: Int, _ j: Int) -> [(String, Int)] {
    let (m, n) = (collection.nodes[i], collection.nodes[j])
    if m.article == n.article { return [("article", 3)] }
    let percent = collection.similarity.percent(m.article, n.article)
    return percent >= 20 ? [("articles alike", min(4, percent / 15))] : []
  }
}

extension DatePrecision {
  /// 0 for a day up to 7.
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
