import ClaimModel

/// What is weighed of two claims of one story, by ``PairModel``.
///
/// Values are in hundredths: 100 for what holds.
package enum PairFeature: Int, CaseIterable {
  // What the words say.

  /// Points of the words shared, beside what is asked; 12 at most.
  case words
  /// Points of what both ask: the noun, the verb, its class; 10 at most.
  case asked
  /// The best score that either has with another claim, as a part of theirs; 2 at most.
  case rival
  /// One is of a list of figures, the other of none.
  case list
  /// What ``Evidence`` says: one question, and its points in fives.
  case question, evidence
  /// What ``Comparer`` says without this: one question, or refused by a slot.
  case same, refused
  case sharedVerb, sameNoun, sameOwner
  /// Both sentences have names, and none that the other has.
  case otherNames
  /// One is a cell of a table.
  case cell

  // What the figures are of.

  case count, money, share, measure, duration, age, ordinal, date, time
  /// Both count people.
  case people
  /// One by how many figures of this sort and unit the article has that has more.
  case scarcity

  // The slots that tell them apart.

  case slotMeasure, slotCounted, slotPopulation, slotScope, slotTime, slotTimeOpen

  // What the figures say.

  /// The one may be a slip for the other, which the two show in two digits, three, four or more: with
  /// two of them swapped, or a nought or a scale word wrong.
  case slipOfTwo, slipOfThree, slipOfFour, swapped, scaled
  /// Two sums of the same digits, of which one says *million* and the other *billion*, or nothing.
  case otherScale
  /// The points of all words where one may be a slip; 3 at most.
  case slipWords
  /// Within a third of one another; neither more than twice the other. Days and hours have no size:
  /// they are never near, and always within.
  case near, withinTwice
  /// The one has at least two digits more than the other.
  case otherPrecision
  /// Less than three.
  case few
  /// How rare the figure is; see ``Corroboration/weight(of:)``.
  case rarity
  /// Two dates that are given as finely.
  case samePrecision
  /// One date names neither its month nor its year: *Wednesday*, *last season*.
  case undatedDay
  /// Two days at most three days apart; at most a fortnight.
  case daysNear, daysWithin
  /// Each is the first day that its article names, a fortnight apart at most.
  case firstDays
  /// Two months at most a year apart; two years at most ten.
  case monthsNear, yearsNear
  /// Two days of which only the day, only the month or only the year differs.
  case oneField

  // What the articles are about.

  /// Both are mainly about one name.
  case sameMain
  /// Each is mainly about other names.
  case otherMain
  /// Neither says when it was written, and they are not the only ones.
  case undated

  // Products of two of these, where that says more than either alone.

  case questionRival, questionList, questionWithinTwice
  case sameCount, countRarity, nearRarity, nearList
  case peopleNear, peopleQuestion, peopleSameMain, countTimeOpen
  case ageSameMain, durationTimeOpen, timeWords
  case nounVerb, scarcityWords, peopleTimeOpen, slipOfTwoWithin

  /// The two features that are multiplied.
  fileprivate var factors: (PairFeature, PairFeature)? {
    switch self {
    case .questionRival: (.question, .rival)
    case .questionList: (.question, .list)
    case .questionWithinTwice: (.question, .withinTwice)
    case .sameCount: (.same, .count)
    case .countRarity: (.count, .rarity)
    case .nearRarity: (.near, .rarity)
    case .nearList: (.near, .list)
    case .peopleNear: (.people, .near)
    case .peopleQuestion: (.people, .question)
    case .peopleSameMain: (.people, .sameMain)
    case .countTimeOpen: (.count, .slotTimeOpen)
    case .ageSameMain: (.age, .sameMain)
    case .durationTimeOpen: (.duration, .slotTimeOpen)
    case .timeWords: (.time, .words)
    case .nounVerb: (.sameNoun, .sharedVerb)
    case .scarcityWords: (.scarcity, .words)
    case .peopleTimeOpen: (.people, .slotTimeOpen)
    case .slipOfTwoWithin: (.slipOfTwo, .withinTwice)
    default: nil
    }
  }
}

/// The features of one pair.
package struct PairFeatures {
  private static let products = PairFeature.allCases.compactMap { feature in
    feature.factors.map { (feature, $0.0, $0.1) }
  }
  private static let none = Array(repeating: 0, count: PairFeature.allCases.count)

  /// A point of ``Evidence``, in hundredths.
  static let evidencePoint = 20

  /// By ``PairFeature``, in hundredths.
  private(set) var values = PairFeatures.none

  package internal(set) subscript(_ feature: PairFeature) -> Int {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  init(_ candidate: AlignmentCandidate, _ pair: Pair, _ articles: ArticleWordings) {
    addWords(candidate, pair)
    addSlots(pair)
    addFigures(candidate, pair, articles)
    self[PairFeatures.sort(of: pair.m.family)] = 100
    set(.people, pair.a.cues.countsPeople && pair.b.cues.countsPeople)
    for (product, one, other) in PairFeatures.products {
      self[product] = self[one] * self[other] / 100
    }
  }

  private mutating func set(_ feature: PairFeature, _ holds: Bool) {
    self[feature] = holds ? 100 : 0
  }

  private mutating func addWords(_ candidate: AlignmentCandidate, _ pair: Pair) {
    let (score, point) = (candidate.score, AlignmentScore.point)
    self[.words] = min(score.rest * 100 / point, 1200)
    self[.asked] = min(max(score.total - score.rest, 0) * 100 / point, 1000)
    self[.rival] = min(candidate.next * 100 / max(score.total, point / 2), 200)
    set(.list, candidate.isOfList)
    let evidence = Evidence(pair)
    set(.question, evidence.isOneQuestion)
    self[.evidence] = min(evidence.total, 15) * PairFeatures.evidencePoint
    switch Comparer(pair.collection).compare(candidate.left, candidate.right) {
    case .same: set(.same, true)
    case .refused: set(.refused, true)
    case .corroborated, .aligned, .apart: break
    }
    set(.sharedVerb, pair.sharesVerb)
    set(.sameNoun, pair.countedAgree)
    set(.sameOwner, pair.ownersAgree)
    let (x, y) = (pair.a.cues.names + pair.a.cues.places, pair.b.cues.names + pair.b.cues.places)
    set(.otherNames, !x.isEmpty && !y.isEmpty && !x.contains(where: y.contains))
    set(.cell, (pair.a.cell == nil) != (pair.b.cell == nil))
  }

  private mutating func addSlots(_ pair: Pair) {
    for veto in Vetoes.all(pair) {
      switch veto.slot {
      case .measure: set(.slotMeasure, true)
      case .counted: set(.slotCounted, true)
      case .population: set(.slotPopulation, true)
      case .scope: set(.slotScope, true)
      case .time: set(veto.isOpen ? .slotTimeOpen : .slotTime, true)
      case .unit, .owner, .event, .place, .kind, .evidence: break
      }
    }
  }

  private mutating func addFigures(
    _ candidate: AlignmentCandidate, _ pair: Pair, _ articles: ArticleWordings
  ) {
    let (x, y) = (pair.m.article, pair.n.article)
    let isOne = pair.collection.similarity.isMainlyOne(x, y)
    set(.sameMain, isOne == true)
    set(.otherMain, isOne == false)
    set(
      .undated,
      pair.collection.hasManyUndated && pair.collection.day(of: x) == nil
        && pair.collection.day(of: y) == nil)
    self[.scarcity] =
      100 / max(1, articles.ofSort(candidate.left), articles.ofSort(candidate.right))
    if let slip = AlignmentRules.slip(pair) {
      set(.slipOfTwo, slip.digits == 2)
      set(.slipOfThree, slip.digits == 3)
      set(.slipOfFour, slip.digits > 3)
      set(.swapped, slip.slip == .swapped)
      set(.scaled, [.nought, .thousand, .million].contains(slip.slip))
      set(.otherScale, AlignmentRules.isOtherScale(pair))
      self[.slipWords] = min(candidate.score.total * 100 / AlignmentScore.point, 300)
    }
    set(.withinTwice, Closeness.areOfOneSize(pair.a, pair.b, times: 2))
    if let x = pair.a.value.date, let y = pair.b.value.date {
      set(.samePrecision, x.precision == y.precision)
      set(.undatedDay, !x.fields.isDated || !y.fields.isDated)
      addDays(x, y)
      set(.firstDays, self[.daysWithin] > 0 && articles.areFirstDays(candidate, pair))
    }
    guard let x = pair.a.value.figure, let y = pair.b.value.figure else { return }
    self[.rarity] = min(Corroboration.weight(of: x), Corroboration.weight(of: y)) * 100
    guard let (small, large) = Closeness.sizes(pair.a, pair.b) else { return }
    if let most = small.multiplied(by: Number(4)), let least = large.multiplied(by: Number(3)) {
      set(.near, least <= most)
    }
    // "0.22 euros a share" are not few.
    set(.few, small < Number(3) && x.low?.isWhole == true && y.low?.isWhole == true)
    guard let left = x.low, let right = y.low else { return }
    set(
      .otherPrecision, (left.significantDigits - right.significantDigits).magnitude > 1)
  }

  /// How far two dates are apart that are given as finely.
  private mutating func addDays(_ x: DateSpan, _ y: DateSpan) {
    guard x.precision == y.precision, let p = x.earliest, let q = y.earliest else { return }
    let apart = Int((p.number - q.number).magnitude)
    switch x.precision {
    case .day:
      set(.daysNear, apart <= 3)
      set(.daysWithin, apart <= 14)
      let (one, other) = (p.civil, q.civil)
      let fields = [one.day != other.day, one.month != other.month, one.year != other.year]
      set(.oneField, fields.count { $0 } == 1)
    case .month: set(.monthsNear, apart <= 366)
    case .year: set(.yearsNear, apart <= 3653)
    default: break
    }
  }

  private static func sort(of family: Family) -> PairFeature {
    switch family {
    case .count: .count
    case .money: .money
    case .share: .share
    case .measure: .measure
    case .duration: .duration
    case .age: .age
    case .ordinal: .ordinal
    case .date: .date
    case .time: .time
    }
  }
}

extension DateFields {
  /// The words name a month or a year.
  fileprivate var isDated: Bool { month != nil || year != nil }
}
