import ClaimModel

/// The claims of a run with what comparing asks for worked out once: families, telling words and
/// their weights, and how near the articles stand to one another.
///
/// A class, as every pair of claims refers to it.
final class Collection {
  let claims: [Claim]
  let nodes: [Node]
  /// The claims with their nodes, each once.
  let members: [Member]
  let profiles: [Profile]
  let similarity: Similarity
  let told: Told
  private let stories = StoryTable()
  private let bearers: [Bearers]
  /// By article: the year that most of its dates fall in, when most do.
  private let mainYears: [Int?]
  /// By word: how telling it is, 1 for one that most articles have up to 6 for a rare one.
  private let weights: [UInt8]

  init(claims: [Claim], profiles: [Profile]) {
    self.claims = claims
    self.profiles = profiles
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
    told = Told(nodes, claims, articles: profiles.count)
    mainYears = profiles.map(Collection.mainYear)
    bearers = profiles.map(Bearers.init)
  }

  /// The two articles tell of one thing: they share many names, or some, what one is mainly about
  /// among them, in one and the same year; or names that hardly
  /// any other article has, within two weeks.
  func isOneStory(_ a: Int, _ b: Int) -> Bool {
    a == b || stories.isTrue(.story, a, b) { findOneStory(a, b) }
  }

  private func findOneStory(_ a: Int, _ b: Int) -> Bool {
    guard profiles.indices.contains(a), profiles.indices.contains(b) else { return a == b }
    // Articles of one newsroom share the names of its page.
    let isTelling = profiles.count < 16 || a == b || similarity.sharedTellingNames(a, b) > 0
    if isTelling, similarity.isOneStory(a, b) { return true }
    if let x = profiles[a].date, let y = profiles[b].date, (x.number - y.number).magnitude <= 14,
      similarity.sharedRareNames(a, b) >= 2
    {
      return true
    }
    return isOneYear(a, b) && similarity.sharesMainName(a, b) && similarity.percent(a, b) >= 10
  }

  /// The two articles tell of one happening: one story, and each keeps to one and the same year.
  /// Among many articles a name that both are mainly about is not enough, people share names.
  func isOneHappening(_ a: Int, _ b: Int) -> Bool {
    stories.isTrue(.happening, a, b) { findOneHappening(a, b) }
  }

  private func findOneHappening(_ a: Int, _ b: Int) -> Bool {
    isOneYear(a, b)
      && (similarity.isOneStory(a, b)
        || similarity.sharesMainName(a, b)
          && (profiles.count < 16 || similarity.percent(a, b) >= 5))
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

/// How telling a word is that some of the articles have.
enum Rarity {
  /// 1 when half of them or more have it, one more for each halving, at most 6.
  ///
  /// Three articles or a few more say little of how rare a word is, and count as twelve; in one or
  /// two no word tells.
  static func weight(_ having: Int, of articles: Int) -> Int {
    let articles = articles < 3 ? articles : max(articles, 12)
    var weight = 1
    var bound = max(1, having) * 2
    while bound <= articles, weight < 6 {
      bound *= 2
      weight += 1
    }
    return weight
  }
}

/// A claim with its node, to be referred to by many pairs.
final class Member {
  let claim: Claim
  let node: Node

  init(_ claim: Claim, _ node: Node) {
    self.claim = claim
    self.node = node
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
  /// The class of its event: *uprising* and *protest* are one.
  let event: String?
  /// The telling words of clause and sentence, names and places among them.
  let words: WordSet
  /// The words of the clause alone.
  let clause: WordSet
  /// The words of the sentence that are no names and do not say what is asked.
  let nouns: WordSet
  /// The names, whole.
  let names: WordSet
  /// The groups of people that its words name; see ``Synonyms/groups(of:)``.
  let groups: UInt64
  let when: DateSpan?
  /// The classes of what happened then, by its noun or verb: what a date dates.
  let happening: [String]
  /// The classes of all that the clause and the sentence say happened.
  let happenings: Set<String>
  /// What the claim is asked about, for meeting others: measure, noun counted, event, owner.
  let subjects: [Int32]
  /// What it is asked about among articles of one story: also people, and the year and month.
  let storySubjects: [Int32]

  init(_ claim: Claim, article: Int, _ vocabulary: inout Vocabulary) {
    family = Family(claim)
    self.article = article
    event = claim.cues.event.map(Synonyms.event)
    var words: [Int32] = []
    var clause: [Int32] = []
    var nouns: [Int32] = []
    var happenings: Set<String> = []
    for term in claim.cues.terms where term.reach <= .sentence {
      if let happening = Synonyms.happening(term.stem) { happenings.insert(happening) }
      let word = vocabulary.number(of: Synonyms.event(term.stem))
      words.append(word)
      if term.reach == .clause { clause.append(word) }
      if !term.isName { nouns.append(word) }
    }
    let names = (claim.cues.names + claim.cues.places).map { vocabulary.number(of: $0) }
    self.names = WordSet(names)
    self.words = WordSet(words + names)
    self.clause = WordSet(clause)
    self.nouns = WordSet(nouns)
    groups = Synonyms.groups(of: claim.cues)
    when = claim.about.when
    happening = Node.happening(claim.cues)
    if claim.cues.measure == .killed, let killing = Synonyms.happening("kill") {
      happenings.insert(killing)
    }
    self.happenings = happenings.union(happening)
    let subjects = Node.subjects(of: claim)
    self.subjects = subjects.map { vocabulary.number(of: "/" + $0) }
    storySubjects = (subjects + Node.storySubjects(claim)).map { vocabulary.number(of: "/" + $0) }
  }

  /// What the claim is asked about, in words.
  static func subjects(of claim: Claim) -> [String] {
    subjects(claim.cues, claim.cues.event.map(Synonyms.event), description(claim))
  }

  /// A verb of happening or none leaves it to the event's noun (*the shooting happened*); another
  /// says it itself (*was shot*), with the event beside it (*was killed in a shooting*).
  private static func happening(_ cues: Cues) -> [String] {
    let event = cues.event.flatMap(Synonyms.happening)
    let verb = cues.predicate.flatMap(Synonyms.happening)
    switch cues.measure {
    case _ where cues.isNamedByDate: return [event].compactMap(\.self)
    case .happened, .began: return [event].compactMap(\.self)
    default:
      guard verb != nil || cues.predicate == nil else { return [] }
      return [verb, event].compactMap(\.self)
    }
  }

  /// What the claim may be asked about beside, where two articles are mainly about one thing.
  static func storySubjects(_ claim: Claim) -> [String] {
    if claim.cues.countsPeople { return ["people"] }
    guard let span = claim.value.date, let first = span.earliest, let last = span.latest else {
      return []
    }
    var months: Set<String> = []
    for day in [first, last] {
      months.insert(String(day.isoText.prefix(4)))
      months.insert(String(day.isoText.prefix(7)))
    }
    return months.sorted()
  }

  private static func description(_ claim: Claim) -> String? {
    if claim.kind == .age { return claim.value.figure?.low?.fractionText }
    if let time = claim.value.time { return "h\(time.earliest / 60)" }
    return claim.value.date?.earliest?.isoText
  }

  private static func subjects(
    _ cues: Cues, _ event: String?, _ description: String?
  ) -> [String] {
    var subjects: [String] = []
    if let measure = cues.measure { subjects.append(measure.rawValue) }
    if let counted = cues.counted { subjects.append(cues.countsPeople ? "people" : counted) }
    if let event { subjects.append(event) }
    if cues.measure == nil, let predicate = cues.predicate { subjects.append(predicate) }
    if let owner = cues.owner { subjects.append(owner) }
    // An unnamed person is described by the age, a happening by its day.
    if let description { subjects.append(description) }
    return subjects.isEmpty ? [""] : subjects
  }
}

/// The sort of question that a claim can answer.
enum Family: UInt8, Hashable {
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
