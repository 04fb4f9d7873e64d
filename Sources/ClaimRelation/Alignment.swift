import ClaimModel

/// Which claims of two articles tell the same thing in other words.
///
/// One pair of claims at a time, it is hard to say whether *the towers soar 666 feet* and *the towers
/// are 220 metres tall* answer one question. Beside all that two articles of one story tell, it
/// is easier: how like others are, and how rare the words are, says how much being alike means. So
/// each claim is scored against those of its sort in the other article (``ArticleScores``); the pairs
/// that no slot tells apart are weighed by a fitted model (``PairModel``), and aligned where they are
/// likely enough to be one question. Where the other article answers with a claim's value too, the claim is
/// aligned with no other value.
struct Alignment {
  /// The logarithm of the odds of each pair, in hundred-thousandths; the lower claim stands first.
  private var aligned: [UInt64: Int] = [:]
  /// Pairs of figures that differ, of which ``Comparer`` says that they answer one question, and the
  /// model that it is unlikely.
  private var doubted: Set<UInt64> = []
  private var articles: ArticleWordings?
  /// By pair of figures that differ: what third articles add; see ``Seconding``.
  private var seconds: [UInt64: Int] = [:]
  /// Pairs of articles whose claims are weighed.
  private var weighed: Set<UInt64> = []

  /// The pairs aligned, in rising order, each with the logarithm of its odds, rounded towards nought.
  var pairs: [(left: Int, right: Int, surety: Int)] {
    aligned.sorted { $0.key < $1.key }
      .map { (Int($0.key >> 32), Int($0.key & 0xFFFF_FFFF), $0.value / 100_000) }
  }

  /// What third articles add to the odds of two figures that differ, in hundred-thousandths.
  func seconds(_ i: Int, _ j: Int) -> Int { seconds[Alignment.key(i, j)] ?? 0 }

  func aligns(_ i: Int, _ j: Int) -> Bool { aligned[Alignment.key(i, j)] != nil }

  /// Beside all that their articles tell, two figures that differ answer two questions, however like
  /// their sentences are: the model finds it unlikely, or to the same question the one article gives the
  /// other's figure too.
  func doubts(_ pair: Pair, _ i: Int, _ j: Int) -> Bool {
    guard pair.a.document != pair.b.document, !Closeness.meet(pair.a, pair.b) else { return false }
    if doubted.contains(Alignment.key(i, j)) { return true }
    return [(i, pair.n.article), (j, pair.m.article)].contains { claim, article in
      guard let articles, !pair.isBesideText || articles.tells(claim, in: article, pair.collection)
      else {
        return false
      }
      return articles.answers(claim, in: article, pair.collection)
    }
  }

  private static func key(_ i: Int, _ j: Int) -> UInt64 {
    UInt64(min(i, j)) << 32 | UInt64(max(i, j))
  }

  /// Nothing aligned.
  init() {}

  /// Time grows with the articles and, for each, with the claims of its neighbours.
  init(_ collection: Collection) {
    let articles = ArticleWordings(collection)
    self.articles = articles
    let neighbours = collection.neighbours
    let candidates = concurrently(neighbours.count, at: 16) { i in
      AlignmentRules.weigh(
        ArticleScores(neighbours[i].0, neighbours[i].1, articles, collection).candidates, articles,
        collection)
    }
    var seconding = Seconding()
    for pair in candidates.joined() where !pair.candidate.meets {
      seconding.add(articles.sides(of: pair, collection), odds: pair.odds)
    }
    for (pair, candidates) in zip(neighbours, candidates) {
      weighed.insert(Alignment.key(pair.0, pair.1))
      let seconded = candidates.map { pair in
        if pair.candidate.meets { return pair }
        let points = seconding.points(articles.sides(of: pair, collection))
        if points > 0 {
          seconds[Alignment.key(pair.candidate.left, pair.candidate.right)] = points
        }
        return pair.seconded(points)
      }
      align(seconded, articles, collection)
    }
  }

  /// Weighs claims that ``Comparer`` finds to answer one question although their articles are no
  /// neighbours, where their figures differ. Each such pair of articles is scored once.
  mutating func doubt(_ links: [Link], _ collection: Collection) {
    guard let articles else { return }
    var asked: [UInt64: Set<UInt64>] = [:]
    for link in links where !link.agrees {
      let pair = Pair(link.left, link.right, in: collection)
      let (a, b) = (pair.m.article, pair.n.article)
      guard a >= 0, b >= 0, a != b, !weighed.contains(Alignment.key(a, b)),
        !Closeness.meet(pair.a, pair.b)
      else { continue }
      asked[Alignment.key(a, b), default: []].insert(Alignment.key(link.left, link.right))
    }
    let pairs = asked.sorted { $0.key < $1.key }
    let found = concurrently(pairs.count, at: 16) { i in
      let (pair, claims) = pairs[i]
      let scores = ArticleScores(Int(pair >> 32), Int(pair & 0xFFFF_FFFF), articles, collection)
      let candidates = scores.candidates.filter {
        claims.contains(Alignment.key($0.left, $0.right))
      }
      return AlignmentRules.weigh(candidates, articles, collection).filter(\.isDoubtful)
    }
    for found in found.joined() {
      doubted.insert(Alignment.key(found.candidate.left, found.candidate.right))
    }
  }

  /// Aligns the claims of two articles, the surest pairs first. A claim has any number of claims that agree
  /// with it, and one that does not, where none of its very value is surer.
  private mutating func align(
    _ candidates: [WeighedCandidate], _ articles: ArticleWordings, _ collection: Collection
  ) {
    for pair in candidates where pair.isDoubtful {
      doubted.insert(Alignment.key(pair.candidate.left, pair.candidate.right))
    }
    let sure = candidates.filter(\.isSure).sorted {
      ($1.odds, $0.candidate.left, $0.candidate.right)
        < ($0.odds, $1.candidate.left, $1.candidate.right)
    }
    var met: Set<Int> = []
    var taken: Set<Int> = []
    for pair in sure {
      let sides = [pair.candidate.left, pair.candidate.right]
      if pair.candidate.meets {
        if articles.areOneValue(sides[0], sides[1]) { met.formUnion(sides) }
      } else {
        if sides.contains(where: taken.contains) { continue }
        let isBesideText = Pair(sides[0], sides[1], in: collection).isBesideText
        if !isBesideText, sides.contains(where: met.contains) { continue }
        taken.formUnion(sides)
      }
      aligned[Alignment.key(pair.candidate.left, pair.candidate.right)] = pair.odds
    }
  }
}

/// The claims of each article with their words.
struct ArticleWordings {
  let claims: [[Int]]
  let wordings: [Wording?]
  /// What slips leave of a claim's value; see ``Closeness/digits(_:)``.
  let digits: [UInt64?]
  /// By claim: how many of its sort its sentence has.
  private let companions: [Int]
  /// By claim: how many of its sort and unit its article has.
  private let sorts: [Int]
  /// By article: the first claim that names a day with its month, as a rule the day of what it tells.
  let firstDays: [Int?]
  /// By article: the values that it tells, with the claims that do.
  private let told: [[ToldValue: [Int]]]
  private let values: [ToldValue?]
  /// By article: its concepts in rising order, with how many claims have each in their sentence.
  let counts: [[(concept: Int32, claims: Int)]]

  init(_ collection: Collection) {
    var vocabulary = Vocabulary()
    var claims: [[Int]] = Array(repeating: [], count: collection.profiles.count)
    var counts: [[Int32: Int]] = Array(repeating: [:], count: collection.profiles.count)
    wordings = collection.members.enumerated().map { index, member in
      let cues = member.claim.cues
      guard member.node.article >= 0, !cues.isAside, !cues.isTeaser else { return nil }
      let wording = Wording(member.claim, &vocabulary)
      claims[member.node.article].append(index)
      for part in wording.parts {
        counts[member.node.article][part.concept, default: 0] +=
          part.nearness >= Wording.own ? 1 : 0
      }
      return wording
    }
    digits = collection.claims.map(Closeness.digits)
    companions = ArticleWordings.companions(collection)
    sorts = ArticleWordings.sorts(collection, claims)
    let values = collection.claims.map(ToldValue.init)
    told = claims.map { claims in
      Dictionary(
        claims.compactMap { claim in values[claim].map { ($0, [claim]) } }, uniquingKeysWith: +)
    }
    self.values = values
    firstDays = claims.map { claims in
      claims.first { ArticleWordings.isDay(collection.claims[$0]) }
    }
    self.claims = claims
    self.counts = counts.map { count in
      count.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
    }
  }

  private static func isDay(_ claim: Claim) -> Bool {
    guard let span = claim.value.date, span.precision == .day, span.fields.month != nil,
      span.fields.day != nil
    else { return false }
    switch claim.cues.measure {
    case .published, .said: return false
    default:
      // "13 November 2007" alone tells of nothing.
      let isTold = claim.about.predicate != nil || claim.cell != nil
      return isTold && !claim.cues.isOfWriting && claim.about.scope == nil
    }
  }

  /// Each is the first day that its article names.
  func areFirstDays(_ candidate: AlignmentCandidate, _ pair: Pair) -> Bool {
    let sides = [(candidate.left, pair.m.article), (candidate.right, pair.n.article)]
    return sides.allSatisfy { $1 >= 0 && firstDays[$1] == $0 }
  }

  /// How many claims of its sort and unit its article has, itself among them.
  func ofSort(_ claim: Int) -> Int { sorts[claim] }

  /// The article tells the claim's very value, of what may be the same thing; never so of a value that many
  /// things have.
  func tells(_ claim: Int, in article: Int, _ collection: Collection) -> Bool {
    values[claim]?.isOfMany == false
      && tellers(of: claim, in: article).contains { teller in
        let pair = Pair(claim, teller, in: collection)
        switch pair.m.family {
        // "a 12-year-old boy", "a 12-year-old girl"
        case .age: return Synonyms.canBeOnePerson(pair.a.cues.counted, pair.b.cues.counted)
        // The day of the shooting may be that of the arrest.
        case .date:
          let areSaid = pair.a.cues.measure != nil && pair.b.cues.measure != nil
          return pair.measuresAgree || !areSaid && !pair.areOtherVerbs
        default: return !pair.areOtherMeasures
        }
      }
  }

  /// The article answers the claim's question with the claim's figure; many things have a small one, so
  /// that of those what ties it to the claim counts too.
  func answers(_ claim: Int, in article: Int, _ collection: Collection) -> Bool {
    let isSmall = !tells(claim, in: article, collection)
    let comparer = Comparer(collection)
    return tellers(of: claim, in: article).contains { teller in
      let pair = Pair(claim, teller, in: collection)
      // "Three at the Orvik mine" is no answer for the Kelmar mine.
      if pair.areNamedApart { return false }
      return isSmall ? comparer.isSame(claim, teller) : Evidence(pair).isOneQuestion
    }
  }

  /// The article's claims that have the claim's very value.
  private func tellers(of claim: Int, in article: Int) -> [Int] {
    guard told.indices.contains(article), let value = values[claim] else { return [] }
    return told[article][value] ?? []
  }

  /// The two claims of a pair, as ``Seconding`` takes them.
  func sides(of pair: WeighedCandidate, _ collection: Collection) -> (
    Seconding.Side, Seconding.Side
  ) {
    func side(_ claim: Int) -> Seconding.Side {
      Seconding.Side(
        claim: claim, article: collection.nodes[claim].article, value: values[claim])
    }
    return (side(pair.candidate.left), side(pair.candidate.right))
  }

  /// Both give the very same value.
  func areOneValue(_ i: Int, _ j: Int) -> Bool { values[i] != nil && values[i] == values[j] }

  /// Its sentence gives three figures of its sort or more.
  func isOfList(_ claim: Int) -> Bool { companions[claim] > 2 }

  /// The claims stand in the order of documents and text.
  private static func companions(_ collection: Collection) -> [Int] {
    struct Key: Hashable {
      var document: String
      var sentence: Int
      var family: Family
    }
    let keys = zip(collection.claims, collection.nodes).map { claim, node in
      Key(document: claim.document, sentence: claim.sentenceStartByte, family: node.family)
    }
    let counts = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
    return keys.map { counts[$0] ?? 1 }
  }

  private static func sorts(_ collection: Collection, _ claims: [[Int]]) -> [Int] {
    struct Sort: Hashable {
      var family: Family
      var unit: String?
    }
    var counts = Array(repeating: 0, count: collection.claims.count)
    for claims in claims {
      let ofSort = Dictionary(grouping: claims) {
        Sort(
          family: collection.nodes[$0].family, unit: collection.claims[$0].value.figure?.unit)
      }
      for same in ofSort.values { for claim in same { counts[claim] = same.count } }
    }
    return counts
  }
}
