import ClaimModel

/// Puts the pairs of a topic that differ into one finding.
enum Findings {
  /// The finding on the pairs that `isOfCheck` picks by their values; `nil` when none differs.
  static func make(
    check: String, _ topic: Topic, _ claims: [Claim], _ judged: JudgedPairs,
    of isOfCheck: (ClaimValue) -> Bool
  ) -> Finding? {
    let pairs = judged.differing.filter { isOfCheck($0.left.value) }
    guard let lead = pairs.first else { return nil }
    let groups = Set(pairs.flatMap { [$0.leftGroup, $0.rightGroup] })
    let holders = Set(groups.flatMap { judged.groups[$0].claims.map(\.id) })
    let members = claims.filter { holders.contains($0.id) }
    let reason = lead.judgement.reason ?? .unexplained
    let isWithin = Set(members.map(\.document)).count == 1
    return Finding(
      id: id(check, topic, members), check: check,
      severity: reason.isAlarming ? .warning : .note,
      verdict: lead.judgement.verdict, reason: reason,
      span: isWithin ? .withinDocument : .betweenDocuments, topic: topic.id,
      question: topic.question, claims: members.map(\.id),
      message: Message.text(lead, judged, topic, others: groups.count - 2))
  }

  /// Follows from the check, the question and the values that differ: lines, the order of
  /// documents and how many documents say the same have no part in it.
  static func id(_ check: String, _ topic: Topic, _ claims: [Claim]) -> String {
    SHA256.shortID([check, topic.id] + Set(claims.map { value($0) }).sorted())
  }

  /// The value as read.
  static func value(_ claim: Claim) -> String {
    switch claim.value {
    case .figure(let figure):
      [
        figure.low?.fractionText ?? "", figure.high?.fractionText ?? "", figure.modifier.rawValue,
        figure.unit ?? "",
      ].joined(separator: "|")
    case .date(let span):
      ([span.earliest?.isoText ?? "", span.latest?.isoText ?? "", span.modifier.rawValue]
        + [span.fields.year, span.fields.month, span.fields.day, span.fields.weekday].map {
          $0.map(String.init) ?? ""
        }).joined(separator: "|")
    case .time(let span):
      [
        ClockSpan.text(minutes: span.earliest), ClockSpan.text(minutes: span.latest),
        span.modifier.rawValue,
      ].joined(separator: "|")
    }
  }
}
