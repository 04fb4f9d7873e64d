import ClaimModel

/// Puts the pairs of a topic that differ into findings.
enum Findings {
  /// A warning of the pairs that nothing explains, and a note of the others where they hold a value that
  /// the warning does not: who is warned of six beside five is not sent to the two of the day before.
  ///
  /// - Parameter isOfCheck: picks pairs by their values.
  static func make(
    check: String, _ topic: Topic, _ claims: [Claim], _ judged: JudgedPairs,
    of isOfCheck: (ClaimValue) -> Bool
  ) -> [Finding] {
    let pairs = judged.differing.filter { isOfCheck($0.left.value) }
    let alarming = pairs.filter { $0.reason.isAlarming }
    let warned = groups(of: alarming)
    let others = pairs.filter { !$0.reason.isAlarming }
    let isTold = groups(of: others).isSubset(of: warned)
    return [alarming, isTold ? [] : others].compactMap { pairs in
      pairs.first.map { lead in
        finding(check, topic, claims, judged, lead, groups(of: pairs))
      }
    }
  }

  private static func groups(of pairs: [JudgedPair]) -> Set<Int> {
    Set(pairs.flatMap { [$0.leftGroup, $0.rightGroup] })
  }

  private static func finding(
    _ check: String, _ topic: Topic, _ claims: [Claim], _ judged: JudgedPairs, _ lead: JudgedPair,
    _ groups: Set<Int>
  ) -> Finding {
    let holders = Set(groups.flatMap { judged.groups[$0].claims.map(\.id) })
    let members = claims.filter { holders.contains($0.id) }
    let isWithin = Set(members.map(\.document)).count == 1
    return Finding(
      id: id(check, topic, members), check: check,
      severity: lead.reason.isAlarming ? .warning : .note,
      verdict: lead.judgement.verdict, reason: lead.reason,
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
