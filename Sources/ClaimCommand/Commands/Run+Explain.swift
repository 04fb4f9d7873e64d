import ClaimLedger
import ClaimModel
import ClaimReading
import ClaimReporting

extension Run {
  /// `claims explain`: why a claim was read so, or why two are or are not one topic.
  mutating func explain(to sink: any ByteSink) throws(StreamError) -> Int32 {
    let texts: [SourceText]
    if invocation.ledger.path != nil {
      guard let kept = ledgerTexts() else { return ExitStatus.trouble }
      texts = kept
    } else {
      let (found, problems) = read()
      diagnostics.write(problems)
      texts = found
    }
    diagnostics.progress("comparing \(texts.count) documents")
    let explainer = Explainer(texts)
    diagnostics.clearProgress()
    diagnostics.write(explainer.problems)
    var claims: [Claim] = []
    for id in invocation.claims {
      guard let claim = claim(id, of: explainer) else { return ExitStatus.trouble }
      claims.append(claim)
    }
    if claims.count == 2, claims[0].id == claims[1].id {
      diagnostics.write(
        UsageError(
          "both --claim name \(claims[0].id)", remedy: "Name two claims, or one alone.",
          verb: .explain))
      return ExitStatus.trouble
    }
    let isJSON = invocation.format == "json"
    if claims.count == 1 {
      let explanation = explainer.explain(claims[0])
      try isJSON
        ? sink.write(JSONFormat.explanation(explanation))
        : sink.write(ExplanationText.claim(explanation))
    } else if let comparison = explainer.explain(claims[0], claims[1]) {
      try isJSON
        ? sink.write(JSONFormat.explanation(comparison))
        : sink.write(ExplanationText.comparison(comparison))
    }
    return ExitStatus.clean
  }

  /// The one claim whose id begins so; else says which there are.
  private mutating func claim(_ id: String, of explainer: Explainer) -> Claim? {
    let found = explainer.claims(id)
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      let near = explainer.nearestID(to: id).map { "Did you mean \($0)? " } ?? ""
      let list =
        invocation.ledger.path.map { "claims list --ledger \($0)" } ?? "claims extract PATH..."
      diagnostics.write(
        UsageError(
          "no claim of these documents has an id that begins with \"\(id)\"",
          remedy: near + "Take it from the \"id\" of \(list) --format jsonl.",
          verb: .explain))
      return nil
    }
    let shown = found.prefix(5).map { "\($0.id) (\"\(PlainText.oneLine($0.passage.quote))\")" }
    let more = found.count - shown.count
    diagnostics.write(
      UsageError(
        "\(found.count) claims have an id that begins with \"\(id)\"",
        remedy: "Give more of it: " + shown.joined(separator: ", ")
          + (more > 0 ? ", and \(more) more." : "."), verb: .explain))
    return nil
  }
}
