import ClaimExtraction
public import ClaimModel
public import ClaimReading
import ClaimRelation
public import ClaimReporting
import CrossCheck

/// The chain in one place: read, extract, relate, check, report.
public enum Chain {
  /// Extracts the claims of one document: the filter of `claims extract`.
  public static func extract(_ text: SourceText) -> Extraction {
    Extractor.extract(text)
  }

  /// Runs the whole chain over documents already read.
  ///
  /// The order of `texts` has no effect: documents are taken in the order of their ids.
  public static func report(on texts: [SourceText], problems: [Problem]) -> Report {
    let texts = texts.sorted { $0.document.id < $1.document.id }
    return report(
      on: texts.map(\.document),
      concurrently(texts.count, at: 8) { Extractor.extractToRelate(texts[$0]) }, problems: problems,
      rulings: Rulings())
  }

  /// The chain after extraction, as decisions have it.
  static func report(
    on documents: [Document], _ extractions: [Extraction], problems: [Problem], rulings: Rulings
  ) -> Report {
    let claims = extractions.flatMap(\.claims).compactMap(rulings.applied(to:))
    let related = Relation.relate(
      claims, profiles: extractions.flatMap(\.profiles), rulings: rulings.groupings)
    let checked = CrossCheck.check(
      related.topics, claims: claims, documents: documents, bonds: extractions.flatMap(\.bonds))
    let topics = related.topics.map { topic in
      let judgement = checked.verdicts[topic.id]
      return JudgedTopic(
        topic: topic, verdict: judgement?.verdict ?? .agree, reason: judgement?.reason,
        preferred: rulings.preference(in: topic))
    }
    let order = topics.enumerated().sorted {
      $0.element.verdict != $1.element.verdict
        ? $0.element.verdict > $1.element.verdict : $0.offset < $1.offset
    }
    return Report(
      documents: documents, claims: claims, topics: order.map(\.element),
      lookAlikes: related.lookAlikes,
      findings: checked.findings.filter { rulings.excepted[$0.id] == nil },
      problems: problems + extractions.flatMap(\.problems),
      coverage: Coverage(
        compared: related.topics.reduce(0) { $0 + $1.claims.count }, alone: related.alone,
        refused: related.refused),
      excepted: checked.findings.compactMap { finding in
        rulings.excepted[finding.id].map { Excepted(finding: finding, decision: $0) }
      })
  }
}
