import ClaimJournal
import ClaimModel
import ClaimReporting

/// One thing of a ledger as lines for a person: a name and what it is, side by side.
enum ShowText {
  static func claim(_ claim: Claim, _ version: SourceVersion) -> String {
    let document = version.record.document
    let passage = claim.passage
    var rows = [
      ("claim", claim.id),
      ("words", passage.prefix + "[" + passage.quote + "]" + passage.suffix),
      (
        "where",
        "\(claim.document):\(passage.line):\(passage.column)"
          + " (bytes \(passage.startByte) to \(passage.endByte))"
      ),
      (
        "read as",
        "\(ValueText.describe(claim)) (\(claim.kind.rawValue),"
          + " \(claim.value.modifier.rawValue))"
      ),
      ("about", about(claim.about)),
    ]
    if let speaker = claim.speaker { rows.append(("speaker", speaker)) }
    rows.append(("read by", "rule \(claim.rule), rules \(version.record.rules)"))
    if let title = document.title { rows.append(("title", title)) }
    if let date = document.date { rows.append(("dated", date.isoText)) }
    rows.append(("source", document.digest))
    return text(rows)
  }

  /// What the claim counts as, where decisions say other than what was recorded.
  static func current(_ claim: Claim, in report: Report) -> String {
    guard let now = report.claims.first(where: { $0.id == claim.id }) else {
      let isRejected = report.decisions.contains {
        $0.decision.action == .reject && $0.claims.contains { $0.id == claim.id }
      }
      return isRejected ? text([("counts as", "nothing: it is rejected")]) : ""
    }
    if now.value == claim.value, now.about == claim.about { return "" }
    return text([("counts as", "\(ValueText.describe(now)); about \(about(now.about))")])
  }

  static func document(_ versions: [SourceVersion]) -> String? {
    guard let last = versions.last else { return nil }
    let document = last.record.document
    var rows = [("source", document.id)]
    let known = [
      ("title", document.title), ("author", document.author), ("publisher", document.publisher),
      ("url", document.url), ("dated", document.date?.isoText),
      ("type", document.mediaType.rawValue),
    ]
    rows += known.compactMap { name, value in value.map { (name, $0) } }
    return versions.reduce(into: text(rows)) { text, version in
      let record = version.record
      text +=
        "version \(record.number): \(record.added), \(record.document.byteCount) bytes,"
        + " \(version.claimCount) claims, rules \(record.rules)\n  \(record.document.digest)\n"
    }
  }

  /// The question with every claim that answers it.
  ///
  /// - Parameter id: the claim that is asked about, whose line is marked.
  static func topic(_ judged: JudgedTopic, in report: Report, asking id: String?) -> String {
    let claims = report.claimByID
    var text = text([
      ("topic", judged.topic.id + " " + judged.topic.question),
      ("verdict", judged.verdict.rawValue + (judged.reason.map { ", \($0.rawValue)" } ?? "")),
    ])
    for claim in judged.topic.claims.compactMap({ claims[$0] }) {
      let notes = [
        claim.id == id ? "this one" : nil, claim.id == judged.preferred ? "preferred" : nil,
        claim.speaker.map(PlainText.oneLine),
      ].compactMap { $0 }
      text +=
        "  \(claim.id) \(claim.document):\(claim.passage.line):\(claim.passage.column)"
        + " \"\(PlainText.oneLine(claim.passage.quote))\" (\(ValueText.describe(claim)))"
        + (notes.isEmpty ? "" : " [\(notes.joined(separator: ", "))]") + "\n"
    }
    return text
  }

  private static func about(_ about: About) -> String {
    let when = about.when.map { span in
      [span.earliest?.isoText, span.latest?.isoText].map { $0 ?? "open" }
        .joined(separator: " to ")
    }
    let parts = [
      ("counted", about.counted), ("predicate", about.predicate), ("event", about.event),
      ("when", when), ("where", about.place), ("who", about.who),
      ("population", about.population), ("scope", about.scope?.rawValue),
    ]
    let known = parts.compactMap { name, value in value.map { "\(name) \"\($0)\"" } }
    return known.isEmpty ? "nothing that was read" : known.joined(separator: ", ")
  }

  private static func text(_ rows: [(String, String)]) -> String {
    rows.map { name, value in
      let pad = String(repeating: " ", count: max(1, 9 - name.count))
      return "\(name):\(pad)\(PlainText.oneLine(value))\n"
    }.joined()
  }
}
