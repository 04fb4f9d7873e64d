import ClaimExtraction
public import ClaimModel
public import ClaimReading
import ClaimRelation
public import ClaimReporting

/// Says why claims were read as they were, and why two are or are not one question.
///
/// It runs the chain over documents already read, and keeps what the chain drops: readings that
/// lost, pairs that were refused.
public struct Explainer: Sendable {
  private let texts: [String: SourceText]
  private let report: Report
  private let profiles: [Profile]
  private let topics: [String: JudgedTopic]

  public init(_ texts: [SourceText]) {
    self.texts = Dictionary(
      texts.map { ($0.document.id, $0) }, uniquingKeysWith: { first, _ in first })
    report = Chain.report(on: texts, problems: [])
    let sorted = texts.sorted { $0.document.id < $1.document.id }
    profiles = sorted.flatMap { Extractor.extractToRelate($0).profiles }
    var topics: [String: JudgedTopic] = [:]
    for topic in report.topics { for claim in topic.topic.claims { topics[claim] = topic } }
    self.topics = topics
  }

  /// The problems of extracting.
  public var problems: [Problem] { report.problems }

  /// The claims whose ids begin with the text; an id that is the text stands alone.
  public func claims(_ prefix: String) -> [Claim] {
    let found = report.claims.filter { $0.id.utf8.starts(with: prefix.utf8) }
    return found.filter { $0.id == prefix }.isEmpty ? found : found.filter { $0.id == prefix }
  }

  /// The id that was probably meant.
  public func nearestID(to text: String) -> String? {
    Suggestion.nearest(to: text, in: report.claims.map(\.id))
  }

  /// One claim of the documents.
  public func explain(_ claim: Claim) -> ClaimExplanation {
    let rule = Extractor.rule(claim.rule)
    let topic = topics[claim.id]
    let claims = report.claimByID
    let trace = texts[claim.document].map(Extractor.trace) ?? ReadingTrace()
    let refusals = Relation.refusals(of: claim.id, in: report.claims, profiles: profiles)
    return ClaimExplanation(
      claim: claim, ruleSummary: rule?.summary, ruleSource: rule?.source,
      lost: trace.lost.filter {
        $0.startByte < claim.figureEndByte && claim.figureStartByte < $0.endByte
      },
      about: texts[claim.document].map {
        SlotFinder(text: $0, claims: report.claims, places: trace.places).slots(of: claim)
      } ?? [],
      topic: topic,
      rivals: (topic?.topic.claims ?? []).filter { $0 != claim.id }.compactMap { claims[$0] },
      lookAlikes: refusals.compactMap { pair in claims[pair.right].map { (pair, $0) } })
  }

  /// Two claims of the documents; `nil` when one is not of them.
  public func explain(_ left: Claim, _ right: Claim) -> ClaimComparison? {
    Relation.explain(left.id, right.id, in: report.claims, profiles: profiles).map {
      ClaimComparison(
        left: left, right: right, leftTopic: topics[left.id], rightTopic: topics[right.id],
        pair: $0)
    }
  }
}
