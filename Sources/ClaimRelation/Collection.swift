import ClaimModel

/// The claims of a run with what comparing asks for worked out once: families, telling words and
/// their weights, and how near the articles stand to one another.
struct Collection {
  let claims: [Claim]
  let nodes: [Node]
  /// The number of claims' sentences that a word stands in, over all articles.
  private let frequency: [String: Int]
  private let articleCount: Int
  let articles: [ArticleKey: Int]
  let profiles: [Profile]
  let similarity: Similarity

  init(claims: [Claim], profiles: [Profile]) {
    self.claims = claims
    self.profiles = profiles
    var articles: [ArticleKey: Int] = [:]
    for (index, profile) in profiles.enumerated() {
      articles[ArticleKey(document: profile.document, article: profile.article)] = index
    }
    self.articles = articles
    nodes = claims.map { claim in
      Node(
        claim,
        article: articles[ArticleKey(document: claim.document, article: claim.article)] ?? -1)
    }
    var seen: [String: Set<Int>] = [:]
    for node in nodes {
      for word in node.words { seen[word, default: []].insert(node.article) }
    }
    frequency = seen.mapValues(\.count)
    articleCount = max(1, profiles.count)
    similarity = Similarity(profiles)
  }

  /// How telling a word is: 1 for one that most articles have, up to 6 for one that few have.
  func weight(of word: String) -> Int {
    let share = frequency[word, default: 1]
    var weight = 1
    var bound = share * 2
    while bound <= articleCount * 2, weight < 6 {
      bound *= 2
      weight += 1
    }
    return weight
  }

  func sharedDate(_ span: DateSpan, in article: Int) -> Bool {
    guard profiles.indices.contains(article) else { return false }
    return profiles[article].dates.contains { $0.overlaps(span) && $0.precision != .open }
  }
}

struct ArticleKey: Hashable {
  var document: String
  var article: Int
}

/// A claim with what comparing asks of it.
struct Node {
  let family: Family
  let article: Int
  let document: String
  /// The class of its event: *uprising* and *protest* are one.
  let event: String?
  /// The telling words of clause and sentence: names, places, nouns, verbs.
  let words: Set<String>
  /// The words of the clause alone.
  let clause: Set<String>
  let when: DateSpan?

  init(_ claim: Claim, article: Int) {
    family = Family(claim)
    self.article = article
    document = claim.document
    event = claim.cues.event.map(Synonyms.event)
    var words: Set<String> = []
    var clause: Set<String> = []
    for term in claim.cues.terms where term.reach <= .sentence {
      let word = Synonyms.event(term.stem)
      words.insert(word)
      if term.reach == .clause { clause.insert(word) }
    }
    self.words = words
    self.clause = clause
    when = claim.about.when
  }
}

/// The sort of question that a claim can answer.
enum Family: String, Hashable {
  case count, money, share, measure, duration, age, ordinal, date, time

  init(_ claim: Claim) {
    switch claim.kind {
    case .count: self = .count
    case .money: self = .money
    case .percentage, .fraction: self = .share
    case .measure: self = .measure
    case .duration: self = .duration
    case .age: self = .age
    case .ordinal: self = .ordinal
    case .date, .daterange: self = .date
    case .time: self = .time
    }
  }
}
