import ClaimModel

/// What the pages for people show, in the order in which they show it; formats only set it.
struct ReportOutline {
  var documents: [DocumentRow] = []
  /// What could not be read.
  var unread: [Problem] = []
  /// What was read with reservations.
  var reservations: [Problem] = []
  /// Worst first.
  var discrepancies: [Discrepancy] = []
  /// Findings whose claims agree or are compatible.
  var remarks: [Discrepancy] = []
  /// The best supported first.
  var agreements: [Agreement] = []
  var lookAlikes: [LookAlikeGroup] = []
  /// What editors decided and the report obeys, in order.
  var decisions: [DecisionRow] = []
  var coverage: Coverage
  var restriction: Restriction?
  var claimCount = 0

  struct DocumentRow {
    var id: String
    var title: String?
    var date: String?
    var articles: Int
    var claims: Int
  }

  struct DecisionRow {
    var action: String
    /// The claims that it is about, as far as the ledger has them today.
    var quotes: [Quote]
    /// What else it is about: a finding's sentence, a document, what is put in place.
    var words: [String]
    var by: String
    var at: String
    var because: String
  }

  struct Discrepancy {
    var question: String
    var verdict: Verdict
    var reason: Reason?
    var span: FindingSpan?
    /// One sentence a finding.
    var messages: [String]
    /// The claims that the findings name, or all the topic's where none does.
    var quotes: [Quote]
    /// The topic's other claims.
    var others: [Quote]
  }

  struct Agreement {
    var question: String
    var verdict: Verdict
    /// The values as read, each once.
    var answers: [String]
    var support: String
    var origins: Int
    var quotes: [Quote]
  }

  struct LookAlikeGroup {
    var slot: Slot
    var pairs: [LookAlikePair]
    /// How many there are in all.
    var count: Int
  }

  struct LookAlikePair {
    var left: Quote
    var leftSays: String
    var right: Quote
    var rightSays: String
  }

  /// A claim as a reader sees it: the words, where they stand, and how they were read.
  struct Quote {
    var document: String
    var line: Int
    var column: Int
    var speaker: String?
    /// As read, in words.
    var value: String
    /// As read.
    var said: ClaimValue
    var prefix: String
    var words: String
    var suffix: String
    /// Where the words were copied from, when another document says the same in the same words.
    var copyOf: String?
    /// An editor put it over its rivals.
    var isPreferred = false

    /// As read, and whether an editor prefers it.
    var reading: String { isPreferred ? value + " (preferred)" : value }

    var place: String { "\(document):\(line):\(column)" }

    init(_ claim: Claim, copyOf: String? = nil) {
      document = claim.document
      line = claim.passage.line
      column = claim.passage.column
      speaker = claim.speaker
      value = ValueText.describe(claim)
      said = claim.value
      prefix = PlainText.wholeWords(before: claim.passage.prefix)
      words = PlainText.oneLine(claim.passage.quote)
      suffix = PlainText.wholeWords(after: claim.passage.suffix)
      self.copyOf = copyOf
    }
  }
}

extension ReportOutline {
  init(_ report: Report) {
    coverage = report.coverage
    restriction = report.restriction
    claimCount = report.claims.count + (report.restriction?.claimCount ?? 0)
    let counts = report.claims.reduce(into: report.restriction?.claims ?? [:]) {
      $0[$1.document, default: 0] += 1
    }
    documents = report.documents.map { document in
      DocumentRow(
        id: document.id, title: document.title ?? document.articles.first?.title,
        date: (document.date ?? document.articles.first?.date)?.isoText,
        articles: document.articles.count, claims: counts[document.id] ?? 0)
    }
    unread = report.problems.filter { $0.severity == .error }
    reservations = report.problems.filter { $0.severity != .error }
    let quotes = QuoteIndex(report)
    for discrepancy in ReportOutline.discrepancies(report, quotes) {
      if discrepancy.verdict >= .differ {
        discrepancies.append(discrepancy)
      } else {
        remarks.append(discrepancy)
      }
    }
    agreements = ReportOutline.agreements(report, quotes)
    lookAlikes = ReportOutline.lookAlikes(report, quotes)
    decisions = report.decisions.map { ReportOutline.row($0, in: report) }
  }

  private static func row(_ decided: Decided, in report: Report) -> DecisionRow {
    let decision = decided.decision
    var words = report.excepted.filter { $0.decision.id == decision.id }.map(\.finding.message)
    words += decision.targets.compactMap(Decision.document(inTarget:))
    if let correction = decision.correction {
      words += correction.words.map { ["value: " + $0] } ?? []
      words += correction.about.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        "\($0.key.rawValue): \($0.value)"
      }
    }
    return DecisionRow(
      action: decision.action.rawValue,
      quotes: decision.action == .except ? [] : decided.claims.map { Quote($0) },
      words: words.map(PlainText.oneLine), by: PlainText.oneLine(decision.by), at: decision.at,
      because: PlainText.oneLine(decision.because))
  }

  /// Findings gathered by topic, in the order of the first of each; then the topics that differ
  /// and that no finding names.
  private static func discrepancies(_ report: Report, _ quotes: QuoteIndex) -> [Discrepancy] {
    let topics = Dictionary(
      report.topics.map { ($0.topic.id, $0) }, uniquingKeysWith: { first, _ in first })
    var order: [String] = []
    var groups: [String: [Finding]] = [:]
    for finding in report.findings {
      let key = finding.topic.isEmpty ? "finding " + finding.id : finding.topic
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(finding)
    }
    var result = order.compactMap { key -> Discrepancy? in
      guard let findings = groups[key], let first = findings.first else { return nil }
      let worst = findings.max { $0.verdict < $1.verdict } ?? first
      var named: Set<String> = []
      let claims = findings.flatMap(\.claims).filter { named.insert($0).inserted }
      let others = (topics[key]?.topic.claims ?? []).filter { !named.contains($0) }
      return Discrepancy(
        question: first.question, verdict: worst.verdict, reason: worst.reason, span: worst.span,
        messages: findings.map(\.message), quotes: quotes.of(claims), others: quotes.of(others))
    }
    let setAside = Set(report.excepted.map(\.finding.topic))
    for judged in report.topics
    where judged.verdict >= .differ && groups[judged.topic.id] == nil
      && !setAside.contains(judged.topic.id)
    {
      let message = "The answers differ, and the text explains why."
      result.append(
        Discrepancy(
          question: judged.topic.question, verdict: judged.verdict, reason: judged.reason,
          span: nil, messages: judged.reason.map { $0 == .unexplained ? [] : [message] } ?? [],
          quotes: quotes.of(judged.topic.claims), others: []))
    }
    return result
  }

  private static func agreements(_ report: Report, _ quotes: QuoteIndex) -> [Agreement] {
    let named = Set(report.findings.map(\.topic))
    let agreements = report.topics.filter {
      $0.verdict < .differ && !named.contains($0.topic.id)
    }.map { judged in
      let quotes = quotes.of(judged.topic.claims)
      var seen: Set<String> = []
      let documents = Set(quotes.map(\.document)).count
      let origins = judged.topic.origins.count
      return Agreement(
        question: judged.topic.question, verdict: judged.verdict,
        answers: quotes.map(\.value).filter { seen.insert($0).inserted },
        support: support(documents: documents, origins: origins, places: quotes.count),
        origins: origins, quotes: quotes)
    }
    return agreements.enumerated().sorted {
      ($1.element.origins, $0.offset) < ($0.element.origins, $1.offset)
    }.map(\.element)
  }

  /// How many say so, and how many of them on their own account.
  private static func support(documents: Int, origins: Int, places: Int) -> String {
    if documents == 1 { return "1 document, in \(Words.count(places, "place"))" }
    if origins >= documents { return "\(documents) independent documents" }
    if origins <= 1 { return "1 origin: \(documents) documents that copy one another" }
    return "\(origins) independent origins, in \(documents) documents"
  }

  /// Up to five pairs, each with a passage of its own on the left; the JSON holds them all.
  private static func spread(_ pairs: [LookAlikePair]) -> [LookAlikePair] {
    var shown: [LookAlikePair] = []
    var left: Set<String> = []
    for pair in pairs
    where shown.count < 5
      && left.insert("\(pair.left.document):\(pair.left.line):\(pair.left.column)").inserted
    {
      shown.append(pair)
    }
    return shown
  }

  private static func lookAlikes(_ report: Report, _ quotes: QuoteIndex) -> [LookAlikeGroup] {
    Slot.allCases.compactMap { slot in
      let pairs = report.lookAlikes.filter { $0.slot == slot }.compactMap {
        lookAlike -> LookAlikePair? in
        guard let left = quotes.of([lookAlike.left]).first,
          let right = quotes.of([lookAlike.right]).first
        else { return nil }
        return LookAlikePair(
          left: left, leftSays: lookAlike.leftSays, right: right, rightSays: lookAlike.rightSays)
      }
      return pairs.isEmpty
        ? nil
        : LookAlikeGroup(slot: slot, pairs: spread(pairs), count: pairs.count)
    }
  }
}

/// Claims by id, each with the place that it copies.
fileprivate struct QuoteIndex {
  private let claims: [String: Claim]
  private var copies: [String: String] = [:]
  private let preferred: Set<String>

  init(_ report: Report) {
    claims = report.claimByID
    preferred = Set(report.topics.compactMap(\.preferred))
    for judged in report.topics {
      for origin in judged.topic.origins {
        guard let first = origin.first.flatMap({ claims[$0] }) else { continue }
        for id in origin.dropFirst() where claims[id]?.document != first.document {
          copies[id] = "\(first.document):\(first.passage.line)"
        }
      }
    }
  }

  /// The quotes of the claims that the report holds, in the order given.
  func of(_ ids: [String]) -> [ReportOutline.Quote] {
    ids.compactMap { id in
      claims[id].map { claim in
        var quote = ReportOutline.Quote(claim, copyOf: copies[id])
        quote.isPreferred = preferred.contains(id)
        return quote
      }
    }
  }
}
