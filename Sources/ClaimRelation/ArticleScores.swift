import ClaimModel

/// Two claims of two articles, and how like they are beside the others there.
struct AlignmentCandidate {
  var left: Int
  var right: Int
  var score: AlignmentScore
  /// The best score that either has with another claim.
  var next = 0
  /// The best score that either has with a claim that may have its value.
  var explained = 0
  /// The best score that either has with a claim of its very value.
  var told = 0
  /// Each is the other's best.
  var isBest = false
  /// The values may be the same.
  var meets = false
  /// One is of a list of figures, the other of none: *14 lifeboats, two emergency
  /// boats and four collapsible boats* and *20 boats*.
  var isOfList = false
  /// They differ, and are dates or have the same digits.
  var mayBeSlip = false
}

/// How like two claims are, in fiftieths of a point.
struct AlignmentScore {
  var total = 0
  /// For the same noun counted.
  var noun = 0
  /// For the same verb or class of what happened.
  var verb = 0
  /// For the other words.
  var rest = 0

  /// One point.
  static let point = 50
}

/// The claims of two articles, each scored against those of its sort in the other with which it
/// shares a word that is not too common there.
struct ArticleScores {
  private(set) var candidates: [AlignmentCandidate] = []
  /// How much each concept that both articles have weighs: 7 where every second claim has it, 5
  /// more for each halving.
  private var weights: [(concept: Int32, weight: Int)] = []

  /// Claims meet by words that so many claims of an article have at most, so that two long tables do
  /// not meet row by row.
  private static let common = 64

  init(_ a: Int, _ b: Int, _ articles: ArticleWordings, _ collection: Collection) {
    weigh(
      articles.counts[a], articles.counts[b], articles.claims[a].count + articles.claims[b].count)
    var best: [Int: (score: Int, claim: Int, next: Int)] = [:]
    var explained: [Int: Int] = [:]
    var told: [Int: Int] = [:]
    func note(_ score: Int, of claim: Int, with other: Int) {
      guard let known = best[claim] else {
        best[claim] = (score, other, 0)
        return
      }
      if score > known.score {
        best[claim] = (score, other, known.score)
      } else {
        best[claim]?.next = max(known.next, score)
      }
    }
    let sides = [a, b].map { article in
      articles.claims[article].compactMap { claim in
        articles.wordings[claim].map { (claim: claim, wording: $0, shared: shared($0)) }
      }
    }
    var having = Array(repeating: [Int](), count: weights.count)
    for (j, y) in sides[1].enumerated() { for word in y.shared { having[word.place].append(j) } }
    var seen = Array(repeating: -1, count: sides[1].count)
    var saying = Array(repeating: 0, count: weights.count)
    for x in sides[0] { for word in x.shared { saying[word.place] += 1 } }
    for (i, x) in sides[0].enumerated() {
      var met: [Int] = []
      for word in x.shared
      where max(saying[word.place], having[word.place].count) <= ArticleScores.common {
        for j in having[word.place] where seen[j] != i {
          seen[j] = i
          met.append(j)
        }
      }
      let family = collection.nodes[x.claim].family
      for y in met.sorted().lazy.map({ sides[1][$0] })
      where collection.nodes[y.claim].family == family {
        let score = score(x.wording, x.shared, y.wording, y.shared)
        guard score.total > 0 else { continue }
        let (left, right) = (collection.claims[x.claim], collection.claims[y.claim])
        let meets = Closeness.meet(left, right)
        candidates.append(
          AlignmentCandidate(
            left: x.claim, right: y.claim, score: score, meets: meets,
            isOfList: articles.isOfList(x.claim) != articles.isOfList(y.claim),
            mayBeSlip: !meets && articles.digits[x.claim] == articles.digits[y.claim]
              && (articles.digits[x.claim] != nil || left.value.date != nil)))
        note(score.total, of: x.claim, with: y.claim)
        note(score.total, of: y.claim, with: x.claim)
        guard meets else { continue }
        for claim in [x.claim, y.claim] {
          explained[claim] = max(explained[claim] ?? 0, score.total)
          if left.value == right.value { told[claim] = max(told[claim] ?? 0, score.total) }
        }
      }
    }
    for i in candidates.indices {
      let (left, right) = (candidates[i].left, candidates[i].right)
      guard let x = best[left], let y = best[right] else { continue }
      candidates[i].isBest = x.claim == right && y.claim == left
      candidates[i].next = max(
        x.claim == right ? x.next : x.score, y.claim == left ? y.next : y.score)
      candidates[i].explained = max(explained[left] ?? 0, explained[right] ?? 0)
      candidates[i].told = max(told[left] ?? 0, told[right] ?? 0)
    }
  }

  private mutating func weigh(
    _ x: [(concept: Int32, claims: Int)], _ y: [(concept: Int32, claims: Int)], _ claims: Int
  ) {
    var weights: [(concept: Int32, weight: Int)] = []
    mergeJoin(x, y, by: \.concept, \.concept) { i, j in
      let having = max(1, x[i].claims + y[j].claims - 1)
      let halvings = max(1, (claims / having).bitWidth - (claims / having).leadingZeroBitCount - 1)
      weights.append((x[i].concept, halvings * 5 + 2))
    }
    self.weights = weights
  }

  /// The words of a claim that both articles have: by place in `weights`.
  private func shared(_ wording: Wording) -> [(place: Int, nearness: Int)] {
    var shared: [(place: Int, nearness: Int)] = []
    mergeJoin(wording.parts, weights, by: \.concept, \.concept) { i, j in
      shared.append((j, wording.parts[i].nearness))
    }
    return shared
  }

  private func score(
    _ a: Wording, _ x: [(place: Int, nearness: Int)],
    _ b: Wording, _ y: [(place: Int, nearness: Int)]
  ) -> AlignmentScore {
    var score = AlignmentScore()
    var asked = 0
    mergeJoin(x, y, by: \.place, \.place) { i, j in
      let (concept, weight) = weights[x[i].place]
      let points = weight * min(x[i].nearness, y[j].nearness)
      if a.nouns.contains(concept), b.nouns.contains(concept) {
        score.noun = max(score.noun, weight * 20)
      }
      if a.happens(concept), b.happens(concept) { score.verb = max(score.verb, weight * 15) }
      if a.asks(concept), b.asks(concept) {
        asked = max(asked, points)
      } else {
        score.rest += points
      }
    }
    // Long sentences share words by chance.
    score.rest = score.rest * 250 / (200 + min(a.size, b.size))
    let both = score.noun + score.verb
    score.total = (both > 0 ? both : asked) + score.rest
    return score
  }
}
