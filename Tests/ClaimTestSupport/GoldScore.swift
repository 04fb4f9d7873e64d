import Foundation

/// How a report stands to the gold annotations of its documents.
///
/// The rules are those of the reference scorer: a claim finds a gold row when their passages meet;
/// topics are scored by B-cubed over the gold claims that share a question with another; a
/// discrepancy is found when one finding holds two claims that the gold says differ. Rows marked
/// optional count neither as missed nor as false.
public struct GoldScore {
  /// One figure: a share of the whole, or a number of things that should not be.
  public struct Row: Sendable {
    public let name: String
    public let value: Double
    /// `118/123`
    public let text: String
    /// What is missing or wrong, each with its document and offset.
    public let misses: [String]
  }

  public private(set) var rows: [Row] = []

  public subscript(name: String) -> Row? { rows.first { $0.name == name } }

  /// - Parameters:
  ///   - report: as `claims report --format json` writes it.
  ///   - name: the gold's name for a document of the report.
  public init(_ report: [UInt8], gold: GoldSet, name: (String) -> String) throws {
    let report = try JSONDecoder().decode(WireReport.self, from: Data(report))
    let match = GoldMatch(report, gold, name)
    addClaims(match)
    addAbout(match)
    addTopics(match, report, gold)
    addDiscrepancies(match, report, gold)
  }

  // MARK: - Claims

  private mutating func addClaims(_ match: GoldMatch) {
    let (required, hits) = (match.required, match.hits)
    add(
      "claims.recall", hits.count, of: required.count,
      required.filter { match.claim[$0.place] == nil }.map { "missed \($0.kind) \(text($0))" })
    add(
      "claims.precision", match.all - match.strays.count, of: match.all,
      match.strays.map { "false \($0.kind) “\($0.quote)” \($0.document):\($0.startByte)" })
    let right = hits.filter { match.said($0).says($0) }
    add(
      "claims.value_recall", right.count, of: required.count,
      hits.filter { !match.said($0).says($0) }.map {
        "value of \(text($0)): \(match.said($0).value)"
      })
    add(
      "claims.kind", hits.count { match.said($0).kind == $0.kind }, of: hits.count,
      hits.filter { match.said($0).kind != $0.kind }.map {
        "kind of \(text($0)): \(match.said($0).kind), not \($0.kind)"
      })
  }

  private mutating func addAbout(_ match: GoldMatch) {
    var counted: [String] = []
    let counts = match.hits.filter { $0.kind == "count" }
    for gold in counts {
      let said = match.said(gold)
      let words = said.about.counted ?? said.quote
      if GoldWords.sameHead(words, gold.counted ?? "") { continue }
      counted.append("counted of \(text(gold)): \(words), not \(gold.counted ?? "none")")
    }
    add("about.counted", counts.count - counted.count, of: counts.count, counted)

    var predicates: [String] = []
    let told = match.hits.filter {
      ["count", "money"].contains($0.kind) && !($0.predicate ?? "").isEmpty
    }
    for gold in told {
      let said = match.said(gold).about.predicate ?? ""
      if GoldWords.samePredicate(said, gold.predicate ?? "") { continue }
      predicates.append("predicate of \(text(gold)): \(said), not \(gold.predicate ?? "")")
    }
    add("about.predicate", told.count - predicates.count, of: told.count, predicates)
  }

  // MARK: - Topics

  private mutating func addTopics(_ match: GoldMatch, _ report: WireReport, _ gold: GoldSet) {
    var topic: [GoldSet.Place: String] = [:]
    for wire in report.topics {
      for place in wire.claims.compactMap({ match.place[$0] }) { topic[place] = wire.id }
    }
    let members = Dictionary(grouping: topic.keys) { topic[$0] }.mapValues(Set.init)
    var partners: [GoldSet.Place: Set<GoldSet.Place>] = [:]
    var optional: [GoldSet.Place: Set<GoldSet.Place>] = [:]
    for pair in gold.pairs where !pair.isLookAlike {
      for (a, b) in [(pair.a, pair.b), (pair.b, pair.a)] {
        if pair.optional {
          optional[a, default: []].insert(b)
        } else {
          partners[a, default: []].insert(b)
        }
      }
    }
    var recall: [Double] = []
    var precision: [Double] = []
    for (place, wanted) in partners.sorted(by: { $0.key < $1.key }) {
      let mine = (topic[place].flatMap { members[$0] } ?? []).subtracting([place])
      recall.append(Double(mine.intersection(wanted).count) / Double(wanted.count))
      let judged = mine.subtracting(optional[place] ?? [])
      if judged.isEmpty { continue }
      precision.append(Double(judged.intersection(wanted).count) / Double(judged.count))
    }
    func areTogether(_ pair: GoldSet.Pair) -> Bool {
      topic[pair.a] != nil && topic[pair.a] == topic[pair.b]
    }
    func both(_ pair: GoldSet.Pair) -> String { "\(match.text(pair.a)) and \(match.text(pair.b))" }
    let required = gold.pairs.filter { !$0.optional }
    let apart = required.filter { !$0.isLookAlike && !areTogether($0) }
      .map { "apart \(both($0)): \($0.question)" }
    let mixed = partners.sorted { $0.key < $1.key }.flatMap { place, wanted in
      (topic[place].flatMap { members[$0] } ?? []).subtracting(wanted).subtracting([place])
        .subtracting(optional[place] ?? []).sorted()
        .map { "mixed \(match.text(place)) and \(match.text($0))" }
    }
    let (r, p) = (mean(recall), mean(precision))
    rows.append(Row(name: "topics.recall", value: r, text: percent(r), misses: apart))
    rows.append(Row(name: "topics.precision", value: p, text: percent(p), misses: mixed))
    let f1 = r + p == 0 ? 0 : 2 * r * p / (r + p)
    rows.append(Row(name: "topics.f1", value: f1, text: percent(f1), misses: []))
    let lookAlikes = required.filter(\.isLookAlike)
    let merged = lookAlikes.filter(areTogether)
    add(
      "topics.lookalikes_kept_apart", lookAlikes.count - merged.count, of: lookAlikes.count,
      merged.map { "merged \(both($0)): \($0.why)" })
  }

  // MARK: - Discrepancies

  private mutating func addDiscrepancies(
    _ match: GoldMatch, _ report: WireReport, _ gold: GoldSet
  ) {
    let alarms = report.findings.filter { ["differ", "contradict"].contains($0.verdict) }
    let sets = alarms.map { Set($0.claims.compactMap { match.place[$0] }) }
    let wanted = gold.pairs.filter { !$0.isLookAlike && $0.isDiscrepancy }
    let questions = Dictionary(grouping: wanted.filter { !$0.optional }, by: \.question)
    let missed = questions.filter { _, pairs in
      !pairs.contains { pair in sets.contains { $0.contains(pair.a) && $0.contains(pair.b) } }
    }
    add(
      "discrepancies.recall", questions.count - missed.count, of: questions.count,
      missed.keys.sorted().map { question in
        let pair = missed[question]![0]
        return "unflagged \(question) \(match.text(pair.a)) and \(match.text(pair.b))"
      })
    let wrong = zip(alarms, sets).filter { _, places in
      !wanted.contains { places.contains($0.a) && places.contains($0.b) }
    }.map { "wrong alarm: \($0.0.message)" }
    add("discrepancies.precision", alarms.count - wrong.count, of: alarms.count, wrong)
    rows.append(
      Row(
        name: "discrepancies.alarms", value: Double(alarms.count), text: "\(alarms.count)",
        misses: alarms.map { "alarm: \($0.message)" }))
    rows.append(
      Row(
        name: "discrepancies.wrong_alarms", value: Double(wrong.count), text: "\(wrong.count)",
        misses: wrong))
  }

  // MARK: - Rows

  private mutating func add(_ name: String, _ part: Int, of whole: Int, _ misses: [String]) {
    rows.append(
      Row(
        name: name, value: whole == 0 ? 0 : Double(part) / Double(whole),
        text: "\(part)/\(whole)", misses: misses))
  }

  private func text(_ gold: GoldSet.Claim) -> String { "“\(gold.quote)” \(gold.place)" }

  private func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }

  private func mean(_ shares: [Double]) -> Double {
    shares.isEmpty ? 0 : shares.reduce(0, +) / Double(shares.count)
  }
}
