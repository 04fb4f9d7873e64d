import ClaimModel

/// When two claims that are like one another are taken to answer one question.
enum AlignmentRules {
  /// The pairs that are weighed, each with its odds.
  static func weigh(
    _ candidates: [AlignmentCandidate], _ articles: ArticleWordings, _ collection: Collection
  ) -> [WeighedCandidate] {
    candidates.compactMap { candidate in
      let pair = Pair(candidate.left, candidate.right, in: collection)
      guard !areFarApart(candidate, pair), refusal(of: candidate, pair, articles) == nil else {
        return nil
      }
      return WeighedCandidate(candidate, PairFeatures(candidate, pair, articles))
    }
  }

  /// Why a pair is not weighed; `nil` where it is. ``areFarApart(_:_:)`` is asked besides.
  static func refusal(
    of candidate: AlignmentCandidate, _ pair: Pair, _ articles: ArticleWordings
  ) -> PairExplanation.Unweighed? {
    if pair.a.document == pair.b.document { return .otherStory }
    if let faint = faintness(candidate, pair, articles) { return faint }
    if let distinction = distinction(candidate, pair) { return distinction }
    return !candidate.meets && isTold(candidate, pair, articles) ? .figureTold : nil
  }

  /// The one article gives the other's figure too: one that few things have, or to the same question.
  private static func isTold(
    _ candidate: AlignmentCandidate, _ pair: Pair, _ articles: ArticleWordings
  ) -> Bool {
    articles.tells(candidate.left, in: pair.n.article, pair.collection)
      || articles.tells(candidate.right, in: pair.m.article, pair.collection)
      || !pair.isBesideText
        && (articles.answers(candidate.left, in: pair.n.article, pair.collection)
          || articles.answers(candidate.right, in: pair.m.article, pair.collection))
  }

  /// Both share too few words, or one of them has a claim that is far more like it. What an article tells
  /// twice has two that are like it, and what may be a slip needs no words.
  private static func faintness(
    _ candidate: AlignmentCandidate, _ pair: Pair, _ articles: ArticleWordings
  ) -> PairExplanation.Unweighed? {
    let total = candidate.score.total
    if candidate.meets {
      return total < AlignmentScore.point
        ? .fewWords : Closeness.isOpenMeeting(pair.a, pair.b) ? .figureOpen : nil
    }
    if slip(pair) != nil || articles.areFirstDays(candidate, pair) { return nil }
    if total * 2 < AlignmentScore.point { return .fewWords }
    return candidate.next * 2 > total * 3 ? .otherLiker : nil
  }

  /// What no words outweigh: a slot, another sort of unit, two persons.
  private static func distinction(
    _ candidate: AlignmentCandidate, _ pair: Pair
  ) -> PairExplanation.Unweighed? {
    if pair.noQuestion != nil { return .noQuestion }
    if !candidate.meets, isOtherScale(pair) { return nil }
    if !candidate.meets {
      let isSlip = slip(pair).map { $0.digits > 2 || pair.asksAlike } ?? false
      if pair.areNamedApart, !isSlip || pair.areNamesOfOneSort { return .otherNames }
      if pair.isMonthly { return .monthly }
    }
    // A story has an hour for each thing that happened in it.
    if pair.m.family == .time, !candidate.meets, !pair.asksAlike,
      pair.m.happenings.isDisjoint(with: pair.n.happenings)
    {
      return .otherHour
    }
    if pair.m.family == .age, isBound(pair.a) || isBound(pair.b) || isOfAnybody(candidate, pair) {
      return .otherPerson
    }
    // Years and days have no unit in common.
    if pair.a.value.figure != nil, Closeness.sizes(pair.a, pair.b) == nil { return .otherUnit }
    let slip = candidate.meets ? nil : slip(pair)
    // "215 inches long" and "its box is 215 cm long".
    let isOfThings = pair.a.cues.counted != nil || pair.b.cues.counted != nil
    if slip?.slip == .unit, !pair.asksAlike, isOfThings { return .otherUnit }
    let isToldApart = Vetoes.all(pair).contains {
      outweighs($0, candidate, pair, slip)
    }
    return isToldApart ? .toldApart : nil
  }

  /// Two days that are not one day of the year, or two months that are not one month of it, and lie further
  /// apart than slips of days or at the turn of a year bring them: who errs in the year has the day right.
  ///
  /// The weights are fitted on such pairs too; else they would take days for surer than they are.
  static func areFarApart(_ candidate: AlignmentCandidate, _ pair: Pair) -> Bool {
    guard !candidate.meets, let x = pair.a.value.date, let y = pair.b.value.date,
      x.precision.width < 2,
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
  /// unless the words say much of one, and nothing of two. "She was 36" says nothing of anybody.
  private static func isOfAnybody(_ candidate: AlignmentCandidate, _ pair: Pair) -> Bool {
    if candidate.meets || pair.ownersAgree { return false }
    let (x, y) = (pair.a.cues, pair.b.cues)
    let isBare = x.counted ?? x.owner == nil || y.counted ?? y.owner == nil
    return candidate.score.total < 3 * AlignmentScore.point
      || isBare && !x.names.contains(where: y.names.contains)
      || !Synonyms.areOneSort(x.counted, y.counted)
  }

  /// The one figure may be a slip for the other, which they show in two digits or more. Ages of two
  /// people are often each other's digits.
  static func slip(_ pair: Pair) -> (slip: Slip, digits: Int)? {
    guard pair.m.family != .age, let slip = Closeness.slip(pair.a, pair.b), slip.digits > 1 else {
      return nil
    }
    return slip
  }

  /// Two sums of two digits or more of which the one is a thousand or a million times the other: in one story
  /// no two things cost so.
  static func isOtherScale(_ pair: Pair) -> Bool {
    guard pair.m.family == .money, let slip = slip(pair)?.slip else { return false }
    return slip == .thousand || slip == .million
  }

  /// Another owner, place or event, another class of verb or sort of unit, another time of figures, a
  /// part beside the whole.
  ///
  /// Where the one figure may be a slip for the other, a verb of another class forbids it only of people,
  /// and nothing does that the one says and the other does not. But digits are often each other's by
  /// chance (*12 trees fell on 21 cars*), so that up to three of them another verb forbids it where the
  /// two ask for nothing in common.
  ///
  /// - Parameter slip: the slip, and in how many digits the two show it; `nil` where none would explain them.
  private static func outweighs(
    _ veto: Veto, _ candidate: AlignmentCandidate, _ pair: Pair, _ slip: (slip: Slip, digits: Int)?
  ) -> Bool {
    let digits = slip?.digits
    let isChance = digits.map { $0 < 4 } ?? false
    // Three digits of which two are swapped are seldom so by chance in two texts of one story.
    let isSwapped = slip.map { $0.slip == .swapped && $0.digits > 2 } ?? false
    let isFaint =
      isChance && !isSwapped && candidate.score.total == candidate.score.rest
    switch veto.slot {
    case .owner, .event, .place: return !veto.isOpen
    case .unit: return true
    case .time:
      // What an age stands beside may have happened on any day; "last fall" and "last November" may be
      // one time of one slip.
      if pair.m.family == .date || pair.m.family == .age { return false }
      if digits != nil, pair.timesMeet { return false }
      return !veto.isOpen || digits == nil && isHeader(pair)
    case .measure: return digits == nil ? pair.areOtherMeasures : areOtherFates(pair) || isFaint
    case .scope: return isPart(pair.a) != isPart(pair.b)
    case .counted: return candidate.meets
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
    case .additional, .part, .negated, .hypothetical: true
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
