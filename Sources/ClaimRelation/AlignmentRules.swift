import ClaimModel

/// When two claims that are like one another are taken to answer one question.
///
/// The numbers are in points and were set on `Fixtures/fields` and twenty stories of
/// `Fixtures/stories`; docs/decisions.md, *Relating*, has what was measured.
enum AlignmentRules {
  private static let point = AlignmentScore.point

  static func hold(_ candidate: AlignmentCandidate, _ collection: Collection) -> Bool {
    guard candidate.score.total >= point * 3 / 2, candidate.isBest || candidate.mayBeSlip else {
      return false
    }
    let pair = Pair(candidate.left, candidate.right, in: collection)
    guard pair.a.document != pair.b.document else { return false }
    if pair.m.family == .age { return isOnePerson(candidate, pair) }
    if pair.areNamedApart { return false }
    if candidate.mayBeSlip, let slip = Closeness.slip(pair.a, pair.b) {
      return isSlip(candidate, pair, slip.slip, digits: slip.digits)
    }
    return isNearest(candidate, pair)
  }

  // MARK: - A slip

  private static func isSlip(
    _ candidate: AlignmentCandidate, _ pair: Pair, _ slip: Slip, digits: Int
  ) -> Bool {
    let score = candidate.score
    // The other article gives that very figure elsewhere.
    if candidate.told * 2 >= score.total, candidate.told > 2 * point { return false }
    switch digits {
    case ...1: return false
    case 2:
      let enough = candidate.isBest ? 2 * point : 7 * point / 2
      guard score.total >= enough, candidate.told == 0, score.total * 5 >= candidate.next * 4,
        slip == .swapped || score.noun > 0 || score.rest > 0
      else { return false }
    default: break
    }
    if slip == .unit, score.noun + score.verb == 0 { return false }
    if pair.m.family == .date, score.rest + score.verb < 4 * point { return false }
    return Vetoes.all(pair).allSatisfy { veto in
      switch veto.slot {
      case .scope, .counted, .measure: true
      case .event, .place: veto.isOpen
      case .unit: slip == .unit
      case .time: veto.isOpen || pair.m.family == .date
      case .population: isOpenPopulation(veto, pair)
      case .owner: veto.isOpen
      case .kind, .evidence: false
      }
    }
  }

  // MARK: - Ages

  /// The ages of somebody whom one of the two does not name, in words that fit nobody else: *the
  /// captain, aged 39*, *the master was a Cornishman of forty-seven*.
  private static func isOnePerson(_ candidate: AlignmentCandidate, _ pair: Pair) -> Bool {
    let (x, y) = (pair.a.cues, pair.b.cues)
    return candidate.isBest && !candidate.meets && candidate.explained == 0
      && candidate.next * 2 <= candidate.score.total && candidate.score.rest >= 5 * point
      && (x.owner == nil || y.owner == nil) && Synonyms.canBeOnePerson(x.counted, y.counted)
      && !Synonyms.exclude(pair.m.groups, pair.n.groups) && !candidate.isOfList
      && isExact(pair.a) && isExact(pair.b)
      && Closeness.areOfOneSize(pair.a, pair.b, times: 2)
  }

  private static func isExact(_ claim: Claim) -> Bool { claim.value.figure?.modifier == .exact }

  // MARK: - The nearest

  private static func isNearest(_ candidate: AlignmentCandidate, _ pair: Pair) -> Bool {
    let score = candidate.score
    guard candidate.isBest, candidate.next * 115 <= score.total * 100,
      candidate.meets || candidate.explained * 2 < score.total,
      candidate.meets || Closeness.areOfOneSize(pair.a, pair.b, times: 3)
    else { return false }
    if pair.isOfRoom, !pair.measuresAgree { return false }
    var doubts = pair.isSaid ? 1 : 0
    for veto in Vetoes.all(pair) {
      switch veto.slot {
      case .time where pair.a.value.figure == nil: break
      case .counted where score.noun > 0: break
      case .measure where pair.a.cues.saysNothing || pair.b.cues.saysNothing: break
      case .measure
      where pair.a.cues.measure == nil || pair.b.cues.measure == nil || pair.sharesVerb:
        doubts += 1
      case .population where isOpenPopulation(veto, pair): doubts += 1
      case .time where isHeader(pair): return false
      case .time where veto.isOpen, .owner where veto.isOpen, .place where veto.isOpen: doubts += 1
      default: return false
      }
    }
    if doubts == 0, pair.areOtherVerbs { doubts += 2 }
    if candidate.isOfList { doubts += 1 }
    // A row of a table, and words that share no more than its header.
    if (pair.a.cell == nil) != (pair.b.cell == nil), score.rest < point { return false }
    if pair.a.cues.measure == .sentenced || pair.b.cues.measure == .sentenced, !pair.ownersAgree {
      doubts += 1
    }
    // Nothing else comes near.
    let isAlone = candidate.next * 2 <= score.total
    switch pair.m.family {
    case .date, .time:
      if !areOfOneWidth(pair) || !pair.sharesVerb || score.rest < 4 * point { return false }
    case .count:
      let arePeople = pair.a.cues.countsPeople && pair.b.cues.countsPeople
      let isElided = (pair.a.cues.counted == nil) != (pair.b.cues.counted == nil)
      if score.noun == 0, score.verb == 0 || !arePeople, !isElided || score.rest < 8 * point {
        return false
      }
    case .share where score.verb == 0: if score.rest < 3 * point { return false }
    case .money, .duration: if score.total == score.rest, score.rest < 8 * point { return false }
    case .measure where Synonyms.dimensions.contains(pair.a.cues.counted ?? ""):
      if score.rest < 2 * point { return false }
    default: if score.total == score.rest, score.rest < (isAlone ? 4 : 5) * point { return false }
    }
    guard score.total >= ((isAlone ? 4 : 7) + 2 * doubts) * point else { return false }
    if case .refused = Comparer(pair.collection).compare(candidate.left, candidate.right) {
      return false
    }
    return true
  }

  /// Two days, two months, two years: a weekday of any week says nothing of a year.
  private static func areOfOneWidth(_ pair: Pair) -> Bool {
    guard let x = pair.a.value.date, let y = pair.b.value.date else { return true }
    if !x.isResolved || !y.isResolved { return x.fields.day != nil && y.fields.day != nil }
    return abs(x.precision.width - y.precision.width) <= 1
  }

  /// The time is that of a column, which has others beside it.
  private static func isHeader(_ pair: Pair) -> Bool {
    [pair.a, pair.b].contains { $0.cell != nil && $0.about.when != nil }
  }

  /// A word that narrows the one may be left out by the other, but for *other*, *first*, *men*.
  private static func isOpenPopulation(_ veto: Veto, _ pair: Pair) -> Bool {
    // "The church tower" and "the water tower" are two.
    let isOneSided = veto.left == "all" || veto.right == "all"
    return isOneSided && !Synonyms.exclude(pair.m.groups, pair.n.groups)
      && !Synonyms.parts.contains(veto.left.lowercased())
      && !Synonyms.parts.contains(veto.right.lowercased())
  }
}
