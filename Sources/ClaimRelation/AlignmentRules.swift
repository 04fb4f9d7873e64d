import ClaimModel

/// When two claims that are like one another are taken to answer one question.
///
/// The numbers are in points and were set on two sets of stories (`Fixtures/fields` and one of ten
/// other fields); docs/decisions.md, *Aligning*, has what was measured.
enum AlignmentRules {
  private static let point = AlignmentScore.point

  static func hold(_ candidate: AlignmentCandidate, _ collection: Collection) -> Bool {
    let pair = Pair(candidate.left, candidate.right, in: collection)
    guard pair.a.document != pair.b.document, pair.m.family != .age,
      candidate.score.total >= point * 3 / 2
    else { return false }
    let meets = Closeness.meet(pair.a, pair.b)
    if !meets, let slip = Closeness.slip(pair.a, pair.b) {
      return isSlip(candidate, pair, slip.slip, digits: slip.digits)
    }
    return isNearest(candidate, pair, meets: meets)
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
      guard score.total >= enough, score.total * 5 >= candidate.next * 4,
        slip == .swapped || score.noun > 0 || score.rest > 0
      else { return false }
    default: break
    }
    if pair.m.family == .date, score.rest + score.verb < 4 * point { return false }
    return Vetoes.all(pair).allSatisfy { veto in
      switch veto.slot {
      case .scope, .counted, .measure, .event, .place: true
      case .unit: slip == .unit
      case .time: veto.isOpen || pair.m.family == .date
      case .population: isOpenPopulation(veto, pair)
      case .owner: veto.isOpen
      case .kind, .evidence: false
      }
    }
  }

  // MARK: - The nearest

  private static func isNearest(
    _ candidate: AlignmentCandidate, _ pair: Pair, meets: Bool
  ) -> Bool {
    let score = candidate.score
    if case .refused = Comparer(pair.collection).compare(candidate.left, candidate.right) {
      return false
    }
    guard candidate.isBest, candidate.next * 115 <= score.total * 100,
      meets || candidate.explained * 2 < score.total,
      meets || Closeness.areOfOneSize(pair.a, pair.b)
    else { return false }
    var doubts = pair.isSaid ? 1 : 0
    for veto in Vetoes.all(pair) {
      switch veto.slot {
      case .time where pair.a.value.figure == nil: break
      case .counted where score.noun > 0: break
      case .measure where saysNothing(pair.a) || saysNothing(pair.b): break
      case .measure
      where pair.a.cues.measure == nil || pair.b.cues.measure == nil || sharesVerb(pair):
        doubts += 1
      case .population where isOpenPopulation(veto, pair): doubts += 1
      case .time where veto.isOpen, .owner where veto.isOpen, .place where veto.isOpen: doubts += 1
      default: return false
      }
    }
    switch pair.m.family {
    case .date, .time: if !sharesVerb(pair) || score.rest < 4 * point { return false }
    case .count:
      let arePeople = pair.a.cues.countsPeople && pair.b.cues.countsPeople
      let isElided = (pair.a.cues.counted == nil) != (pair.b.cues.counted == nil)
      if score.noun == 0, score.verb == 0 || !arePeople, !isElided || score.rest < 8 * point {
        return false
      }
    default: if score.total == score.rest, score.rest < 5 * point { return false }
    }
    // Nothing else comes near.
    let isAlone = candidate.next * 3 <= score.total
    return score.total >= ((isAlone ? 5 : 7) + 2 * doubts) * point
  }

  /// Its verb is one of being or saying.
  private static func saysNothing(_ claim: Claim) -> Bool {
    switch claim.cues.measure {
    case .exists, .said, .happened: true
    default: claim.cues.predicate.map(Concepts.empty.contains) ?? true
    }
  }

  private static func sharesVerb(_ pair: Pair) -> Bool {
    guard let x = pair.a.cues.predicate, let y = pair.b.cues.predicate else { return false }
    return x == y || Concepts.areOne(x, y)
  }

  /// A word that narrows the one may be left out by the other, but for *other*, *first*, *men*.
  private static func isOpenPopulation(_ veto: Veto, _ pair: Pair) -> Bool {
    !Synonyms.exclude(pair.m.groups, pair.n.groups)
      && !Synonyms.parts.contains(veto.left.lowercased())
      && !Synonyms.parts.contains(veto.right.lowercased())
  }
}
