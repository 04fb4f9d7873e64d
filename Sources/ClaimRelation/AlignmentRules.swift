import ClaimModel

/// When two claims that are like one another are taken to answer one question.
enum AlignmentRules {
  /// The pairs that no slot tells apart and for which enough speaks, each with its odds.
  static func weigh(
    _ candidates: [AlignmentCandidate], _ articles: ArticleWordings, _ collection: Collection
  ) -> [WeighedCandidate] {
    candidates.compactMap { candidate in
      if !candidate.meets, areFarApart(Pair(candidate.left, candidate.right, in: collection)) {
        return nil
      }
      return features(of: candidate, articles, collection).map { WeighedCandidate(candidate, $0) }
    }
  }

  /// What is weighed of a pair; `nil` where a slot tells them apart or too little speaks for it.
  static func features(
    of candidate: AlignmentCandidate, _ articles: ArticleWordings, _ collection: Collection
  ) -> PairFeatures? {
    let pair = Pair(candidate.left, candidate.right, in: collection)
    guard pair.a.document != pair.b.document, isWorthWeighing(candidate, pair),
      !isToldApart(candidate, pair),
      candidate.meets || !isTold(candidate, pair, articles)
    else { return nil }
    return PairFeatures(candidate, pair, articles)
  }

  /// The one article gives the other's figure too: one that few things have, or to the same question.
  private static func isTold(
    _ candidate: AlignmentCandidate, _ pair: Pair, _ articles: ArticleWordings
  ) -> Bool {
    articles.tells(candidate.left, in: pair.n.article)
      || articles.tells(candidate.right, in: pair.m.article)
      || !pair.isBesideText
        && (articles.answers(candidate.left, in: pair.n.article, pair.collection)
          || articles.answers(candidate.right, in: pair.m.article, pair.collection))
  }

  /// Both share words and neither has a claim that is far more like it, or the one may be a slip for
  /// the other.
  private static func isWorthWeighing(_ candidate: AlignmentCandidate, _ pair: Pair) -> Bool {
    let total = candidate.score.total
    let isLike = total * 2 >= AlignmentScore.point
    // What an article tells twice has two others.
    if candidate.meets { return total >= AlignmentScore.point && !isOpen(pair) }
    return isLike && candidate.next * 2 <= total * 3 || slip(pair) != nil
  }

  /// Figures that can be one only because a bound leaves one of them open: *more than 50*, *177*; a year
  /// and a day of it.
  private static func isOpen(_ pair: Pair) -> Bool {
    if let x = pair.a.value.date, let y = pair.b.value.date {
      return abs(x.precision.width - y.precision.width) > 1
    }
    guard let x = pair.a.value.figure, let y = pair.b.value.figure else { return false }
    let isBound = x.low == nil || x.high == nil || y.low == nil || y.high == nil
    return isBound && !Corroboration.meets(x, y)
  }

  /// A slot that no words outweigh, another sort of unit, or two persons.
  private static func isToldApart(_ candidate: AlignmentCandidate, _ pair: Pair) -> Bool {
    if pair.noQuestion != nil { return true }
    if !candidate.meets, pair.areNamedApart || pair.isMonthly { return true }
    // A story has an hour for each thing that happened in it.
    if pair.m.family == .time, !candidate.meets, !pair.asksAlike,
      pair.m.happenings.isDisjoint(with: pair.n.happenings)
    {
      return true
    }
    if pair.m.family == .age, isBound(pair.a) || isBound(pair.b) || isOfAnybody(candidate, pair) {
      return true
    }
    // Years and days have no unit in common.
    if pair.a.value.figure != nil, Closeness.sizes(pair.a, pair.b) == nil { return true }
    let slip = candidate.meets ? nil : slip(pair)
    // "215 inches long" and "its box is 215 cm long".
    let isOfThings = pair.a.cues.counted != nil || pair.b.cues.counted != nil
    if slip?.slip == .unit, !pair.asksAlike, isOfThings { return true }
    return Vetoes.all(pair).contains { outweighs($0, candidate, pair, slipOf: slip?.digits) }
  }

  /// Two days that are not one day of the year, or two months that are not one month of it, and lie further
  /// apart than slips of days or at the turn of a year bring them: who errs in the year has the day right.
  ///
  /// The weights are fitted on such pairs too; else they would take days for surer than they are.
  private static func areFarApart(_ pair: Pair) -> Bool {
    guard let x = pair.a.value.date, let y = pair.b.value.date, x.precision.width < 2,
      y.precision.width < 2, let p = x.earliest, let q = y.earliest
    else { return false }
    let apart = Int((p.number - q.number).magnitude)
    let areDays = x.precision == .day && y.precision == .day
    let (first, second) = (p.civil, q.civil)
    if first.month == second.month, !areDays || first.day == second.day { return false }
    // Old and New Style differ in the day, and in the year before 25 March.
    if areDays, abs(apart - 365) <= styles { return false }
    return first.year != second.year && apart > (areDays ? farDays : farMonths)
  }

  /// How many days further apart than a year one day may be by the two calendars.
  private static let styles = 13
  /// From how many days on two days, and two months, of two years are far apart: two months, two years.
  private static let farDays = 62
  private static let farMonths = 2 * 366

  /// *The 28-year-old* of one text and *the 34-year-old* of another: two ages that share no person are of two,
  /// unless the words say much of one.
  private static func isOfAnybody(_ candidate: AlignmentCandidate, _ pair: Pair) -> Bool {
    !candidate.meets && !pair.ownersAgree && candidate.score.total < 3 * AlignmentScore.point
  }

  /// The one figure may be a slip for the other, which they show in two digits or more. Ages of two
  /// people are often each other's digits.
  static func slip(_ pair: Pair) -> (slip: Slip, digits: Int)? {
    guard pair.m.family != .age, let slip = Closeness.slip(pair.a, pair.b), slip.digits > 1 else {
      return nil
    }
    return slip
  }

  /// Another owner, place or event, another class of verb or sort of unit, another time of figures, a
  /// part beside the whole.
  ///
  /// Where the one figure may be a slip for the other, a verb of another class forbids it only of people,
  /// and nothing does that the one says and the other does not. But digits are often each other's by
  /// chance (*12 trees fell on 21 cars*), so that up to three of them another noun or verb forbids it
  /// where the two ask for nothing in common.
  ///
  /// - Parameter digits: in how many digits the two show a slip; `nil` where none would explain them.
  private static func outweighs(
    _ veto: Veto, _ candidate: AlignmentCandidate, _ pair: Pair, slipOf digits: Int?
  ) -> Bool {
    let isChance = digits.map { $0 < 4 } ?? false
    let isFaint = isChance && candidate.score.total == candidate.score.rest
    switch veto.slot {
    case .owner, .event, .place: return !veto.isOpen
    case .unit: return true
    case .time:
      return pair.m.family != .date && (!veto.isOpen || digits == nil && isHeader(pair))
    case .measure: return digits == nil ? pair.areOtherMeasures : areOtherFates(pair) || isFaint
    case .scope: return isPart(pair.a) != isPart(pair.b)
    case .counted: return candidate.meets || isFaint
    // "The church tower" and "the water tower" are two.
    // "Sales of 3m for the first half as a whole" are no year's.
    case .population:
      return candidate.meets || pair.isOfAmounts && digits == nil && isPartOfYear(veto)
        || (digits == nil || isChance) && areBothSaid(veto)
    case .kind, .evidence: return false
    }
  }

  private static func isPartOfYear(_ population: Veto) -> Bool {
    [population.left, population.right].contains { ["half", "quarter"].contains($0) }
  }

  private static func areBothSaid(_ population: Veto) -> Bool {
    population.left != "all" && population.right != "all"
  }

  /// The dead and the arrested are two, however like the figures are.
  private static func areOtherFates(_ pair: Pair) -> Bool {
    pair.areOtherMeasures && (pair.a.cues.countsPeople || pair.b.cues.countsPeople)
  }

  /// Some of what the other counts, or what does not hold.
  private static func isPart(_ claim: Claim) -> Bool {
    switch claim.about.scope {
    case .additional, .part, .negated: true
    default: false
    }
  }

  private static func isBound(_ claim: Claim) -> Bool {
    claim.value.figure.map { $0.low == nil || $0.high == nil } ?? true
  }

  /// The time is that of a column, which has others beside it.
  private static func isHeader(_ pair: Pair) -> Bool {
    [pair.a, pair.b].contains { $0.cell != nil && $0.about.when != nil }
  }
}

/// Two claims of two articles, and how likely they are to answer one question.
struct WeighedCandidate {
  let candidate: AlignmentCandidate
  /// The logarithm of the odds, in hundred-thousandths.
  let odds: Int
  /// Likely enough to be aligned.
  let isSure: Bool
  /// Figures that differ, and much less likely than enough, although ``Comparer`` finds one question;
  /// not where twice as much speaks for it as it asks for.
  let isDoubtful: Bool

  /// How much less than enough leaves what ``Comparer`` finds in doubt, in hundred-thousandths.
  private static let margin = 30_000

  init(_ candidate: AlignmentCandidate, _ features: PairFeatures) {
    let model = PairModel.of(candidate)
    self.candidate = candidate
    odds = model.weigh(features)
    isSure = odds >= model.enough
    isDoubtful =
      !candidate.meets && features[.same] > 0 && odds < model.enough - WeighedCandidate.margin
      && features[.evidence] < 2 * Comparer.enough * PairFeatures.evidencePoint
  }
}
