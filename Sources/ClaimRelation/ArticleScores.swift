import ClaimModel

/// Two claims of two articles, and how like they are beside the others there.
struct AlignmentCandidate {
  var left: Int
  var right: Int
  var score: AlignmentScore
  /// The best score that either has with another claim.
  var next = 0
  /// The values may be the same.
  var meets = false
  /// One is of a list of figures, the other of none: *14 lifeboats, two emergency
  /// boats and four collapsible boats* and *20 boats*.
  var isOfList = false
}

/// How like two claims are, in fiftieths of a point.
struct AlignmentScore {
  var total = 0
  /// For the words beside what is asked.
  var rest = 0

  /// One point.
  static let point = 50
}

/// The claims of two articles, each scored against those of its sort in the other with which it
/// shares a word that is not too common there, or the digits of its figure.
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
    let sides = [a, b].map { article in
      articles.claims[article].compactMap { claim in
        articles.wordings[claim].map { (claim: claim, wording: $0, shared: shared($0)) }
      }
    }
    var having = Array(repeating: [Int](), count: weights.count)
    var ofDigits: [UInt64: [Int]] = [:]
    for (j, y) in sides[1].enumerated() {
      for word in y.shared { having[word.place].append(j) }
      if let digits = articles.digits[y.claim] { ofDigits[digits, default: []].append(j) }
    }
    var saying = Array(repeating: 0, count: weights.count)
    for x in sides[0] { for word in x.shared { saying[word.place] += 1 } }
    var seen = Array(repeating: -1, count: sides[1].count)
    for (i, x) in sides[0].enumerated() {
      var met: [Int] = []
      for word in x.shared
      where max(saying[word.place], having[word.place].count) <= ArticleScores.common {
        for j in having[word.place] where seen[j] != i {
          seen[j] = i
          met.append(j)
        }
      }
      if let digits = articles.digits[x.claim], let same = ofDigits[digits],
        same.count <= ArticleScores.common
      {
        for j in same where seen[j] != i { met.append(j) }
      }
      let node = collection.nodes[x.claim]
      for y in met.sorted().lazy.map({ sides[1][$0] })
      where collection.nodes[y.claim].family == node.family {
        candidates.append(
          AlignmentCandidate(
            left: x.claim, right: y.claim,
            score: score(x.wording, x.shared, y.wording, y.shared),
            meets: Closeness.meet(collection.claims[x.claim], collection.claims[y.claim]),
            isOfList: articles.isOfList(x.claim) != articles.isOfList(y.claim)))
      }
    }
    if let x = articles.firstDays[a], let y = articles.firstDays[b],
      !candidates.contains(where: { $0.left == x && $0.right == y })
    {
      candidates.append(
        AlignmentCandidate(
          left: x, right: y, score: AlignmentScore(),
          meets: Closeness.meet(collection.claims[x], collection.claims[y])))
    }
    rank()
  }

  /// Finds what else each claim is like.
  private mutating func rank() {
    var best: [Int: (score: Int, claim: Int, next: Int)] = [:]
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
    for candidate in candidates where candidate.score.total > 0 {
      note(candidate.score.total, of: candidate.left, with: candidate.right)
      note(candidate.score.total, of: candidate.right, with: candidate.left)
    }
    for i in candidates.indices {
      let (left, right) = (candidates[i].left, candidates[i].right)
      let (x, y) = (best[left], best[right])
      candidates[i].next = max(
        x.map { $0.claim == right ? $0.next : $0.score } ?? 0,
        y.map { $0.claim == left ? $0.next : $0.score } ?? 0)
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
    var (noun, verb, other) = (0, 0, 0)
    mergeJoin(x, y, by: \.place, \.place) { i, j in
      let (concept, weight) = weights[x[i].place]
      let points = weight * min(x[i].nearness, y[j].nearness)
      if a.nouns.contains(concept), b.nouns.contains(concept) { noun = max(noun, weight * 20) }
      if a.happens(concept), b.happens(concept) { verb = max(verb, weight * 15) }
      if a.asks(concept), b.asks(concept) {
        other = max(other, points)
      } else {
        score.rest += points
      }
    }
    // Long sentences share words by chance.
    score.rest = score.rest * 250 / (200 + min(a.size, b.size))
    score.total = (noun + verb > 0 ? noun + verb : other) + score.rest
    return score
  }
}
