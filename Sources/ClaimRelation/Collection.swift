import ClaimModel

/// The claims of a run with what comparing asks for worked out once: families, telling words and
/// their weights, and how near the articles stand to one another.
///
/// A class, as every pair of claims refers to it.
final class Collection: Sendable {
  let claims: [Claim]
  let nodes: [Node]
  /// The claims with their nodes, each once.
  let members: [Member]
  let profiles: [Profile]
  let similarity: Similarity
  let told: Told
  private let contents: Contents
  private let stories: StoryTable
  private let bearers: [Bearers]
  /// By article: the year that most of its dates fall in, when most do.
  private let mainYears: [Int?]
  /// By word: how telling it is, 1 for one that most articles have up to 6 for a rare one.
  private let weights: [UInt8]

  init(claims: [Claim], profiles: [Profile]) {
    self.claims = claims
    self.profiles = profiles
    stories = StoryTable(articles: profiles.count)
    var articles: [ArticleKey: Int] = [:]
    for (index, profile) in profiles.enumerated() {
      articles[ArticleKey(document: profile.document, article: profile.article)] = index
    }
    var vocabulary = Vocabulary()
    var nodes: [Node] = []
    nodes.reserveCapacity(claims.count)
    for claim in claims {
      let key = ArticleKey(document: claim.document, article: claim.article)
      nodes.append(Node(claim, article: articles[key] ?? -1, &vocabulary))
    }
    self.nodes = nodes
    members = zip(claims, nodes).map(Member.init)
    weights = Collection.weights(of: nodes, words: vocabulary.count, articles: profiles.count)
    similarity = Similarity(profiles)
    contents = Contents(profiles)
    told = Told(nodes, claims, articles: profiles.count)
    mainYears = profiles.map(Collection.mainYear)
    bearers = profiles.map(Bearers.init)
    hasManyUndated = profiles.count { $0.date == nil } > 2
  }

  /// The two articles tell of one thing: they share many names, or some, what one is mainly about
  /// among them, in one and the same year; or names that hardly any other article has, within two
  /// weeks; or each is nearest to the other by its words, or both to a third. Among many articles
  /// names alone are not enough, unless both are mainly about one.
  func isOneStory(_ a: Int, _ b: Int) -> Bool {
    a == b || stories.isTrue(.story, a, b) { findOneStory(a, b) }
  }

  private func findOneStory(_ a: Int, _ b: Int) -> Bool {
    guard profiles.indices.contains(a), profiles.indices.contains(b) else { return false }
    if areTied(a, b) { return true }
    // Each of the two is tied to a third.
    return contents.areNear(a, b, amongFew: isOfFew)
      && (contents.partners(of: a) + contents.partners(of: b)).contains { c in
        c != a && c != b && areTied(a, c) && areTied(c, b)
      }
  }

  private func areTied(_ a: Int, _ b: Int) -> Bool {
    // Two case notes, or two bulletins, are near each other whatever they are of.
    contents.areLinked(a, b) && isTelling(similarity.shared(a, b), a, b) || isOneNamedStory(a, b)
  }

  /// Among many articles a name that few of them have is asked for besides; a few share none by
  /// chance.
  private func isTelling(_ shared: Similarity.Shared, _ a: Int, _ b: Int) -> Bool {
    shared.telling > 0 || needNoMore(a, b)
  }

  /// Among many articles those of one story share more than names: two on the debt of two countries
  /// name the same ministers and banks.
  private func shareWords(_ a: Int, _ b: Int) -> Bool {
    needNoMore(a, b) || contents.areClose(a, b)
  }

  /// They are among few, or both mainly about one name, as each of forty on one ferry is: there neither
  /// words nor names need be rare.
  private func needNoMore(_ a: Int, _ b: Int) -> Bool {
    isOfFew || similarity.isMainlyOne(a, b) == true
  }

  private var isOfFew: Bool { profiles.count < Collection.many }

  /// From this many articles on, some share names and words by chance.
  private static let many = 16

  /// The names that the two articles share say by themselves that they tell of one thing, and so
  /// that one day or hour told in both is that of one moment.
  func isOneNamedStory(_ a: Int, _ b: Int) -> Bool {
    a == b || stories.isTrue(.named, a, b) { findOneNamedStory(a, b) }
  }

  private func findOneNamedStory(_ a: Int, _ b: Int) -> Bool {
    guard profiles.indices.contains(a), profiles.indices.contains(b), shareWords(a, b) else {
      return false
    }
    let shared = similarity.shared(a, b)
    // Articles of one newsroom share the names of its page.
    guard isTelling(shared, a, b) else { return false }
    if shared.isOneStory { return true }
    if let x = profiles[a].date, let y = profiles[b].date, (x.number - y.number).magnitude <= 14,
      shared.telling >= 2, shared.percent >= Collection.fewNames
    {
      return true
    }
    return shared.percent >= 10 && isOneYear(a, b) && similarity.sharesMainName(a, b)
  }

  /// Per cent of the names that two articles of one fortnight share with two that few others have; of a
  /// news agency's articles each two share one or two such names.
  private static let fewNames = 15

  /// Pairs of articles of one story, each beside those whose contents are nearest, in rising order.
  var neighbours: [(Int, Int)] {
    var pairs: Set<[Int]> = []
    for a in profiles.indices {
      for b in contents.partners(of: a) where isOneStory(a, b) {
        pairs.insert([min(a, b), max(a, b)])
      }
    }
    return pairs.sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[0], $0[1]) }
  }

  /// The two articles tell of one happening: one story, and each keeps to one and the same year.
  /// Among many articles a name that both are mainly about is not enough, people share names.
  func isOneHappening(_ a: Int, _ b: Int) -> Bool {
    stories.isTrue(.happening, a, b) { findOneHappening(a, b) }
  }

  private func findOneHappening(_ a: Int, _ b: Int) -> Bool {
    if a == b { return isOneYear(a, b) }
    guard isOneYear(a, b), shareWords(a, b) else { return false }
    let shared = similarity.shared(a, b)
    return shared.isOneStory
      || (isOfFew || shared.percent >= 5)
        && similarity.sharesMainName(a, b)
  }

  private func isOneYear(_ a: Int, _ b: Int) -> Bool {
    guard mainYears.indices.contains(a), mainYears.indices.contains(b), let x = mainYears[a],
      let y = mainYears[b]
    else { return false }
    return (x - y).magnitude <= 1
  }

  /// The year of at least three in five of the dates told.
  private static func mainYear(_ profile: Profile) -> Int? {
    var counts: [Int: Int] = [:]
    var total = 0
    for span in profile.dates {
      guard let day = span.earliest, span.precision.width <= 2 else { continue }
      counts[day.year, default: 0] += 1
      total += 1
    }
    if let date = profile.date {
      counts[date.year, default: 0] += 1
      total += 1
    }
    guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    return best.value * 5 >= total * 3 ? best.key : nil
  }

  /// How many people in two articles bear the one name that `a` and `b` share, a last name or, when
  /// one of them is no more than that, a first name.
  func bearers(of a: String, _ b: String, in left: Int, _ right: Int) -> Int {
    let isFirst = Names.isFirst(a, b)
    let words = a.split(separator: " ")
    guard let shared = isFirst ? words.first : words.last else { return 0 }
    func people(_ article: Int) -> Set<Substring> {
      guard bearers.indices.contains(article) else { return [] }
      return (isFirst ? bearers[article].byFirst[shared] : bearers[article].byLast[shared]) ?? []
    }
    return left == right ? people(left).count : people(left).union(people(right)).count
  }

  /// Three articles or more say no day of their own. Two that somebody set side by side are of one matter.
  let hasManyUndated: Bool

  /// The day that an article gives as its own.
  func day(of article: Int) -> Day? {
    profiles.indices.contains(article) ? profiles[article].date : nil
  }

  func weight(of word: Int32) -> Int { Int(weights[Int(word)]) }

  /// The article tells a time as narrow as the span that shares a day with it.
  func tells(_ span: DateSpan, in article: Int) -> Bool {
    guard profiles.indices.contains(article) else { return false }
    // A report within days of it need not name the day.
    if let day = span.earliest, let written = profiles[article].date,
      span.precision.width == 0, (0...10).contains(written.number - day.number)
    {
      return true
    }
    return profiles[article].dates.contains {
      $0.precision.width <= span.precision.width && $0.overlaps(span)
    }
  }

  /// The article tells this very month or quarter: a day in it may be that of the telling.
  func names(_ span: DateSpan, in article: Int) -> Bool {
    profiles.indices.contains(article)
      && profiles[article].dates.contains {
        $0.earliest == span.earliest && $0.latest == span.latest
      }
  }

  private static func weights(of nodes: [Node], words: Int, articles: Int) -> [UInt8] {
    var frequency = Array(repeating: Int32(0), count: words)
    var lastArticle = Array(repeating: Int32(-2), count: words)
    for node in nodes {
      for word in node.words.words where lastArticle[Int(word)] != Int32(node.article) {
        lastArticle[Int(word)] = Int32(node.article)
        frequency[Int(word)] += 1
      }
    }
    return frequency.map { UInt8(Rarity.weight(Int($0), of: articles)) }
  }
}
