import ClaimModel

/// Puts the pairs of a topic that differ into one finding.
enum Findings {
  static func make(
    check: String, _ topic: Topic, _ claims: [Claim], _ judged: JudgedPairs
  ) -> Finding? {
    guard let worst = judged.differing.first else { return nil }
    var ids: Set<String> = []
    for pair in judged.differing { ids.formUnion([pair.left.id, pair.right.id]) }
    let members = claims.filter { ids.contains($0.id) }
    let reason = worst.judgement.reason ?? .unexplained
    let isWithin = Set(members.map(\.document)).count == 1
    let values = members.map { Wording.value($0) }
    let id = SHA256.shortID([check, topic.question] + Set(values).sorted())
    return Finding(
      id: id, check: check,
      severity: reason == .unexplained || reason == .likelySlip ? .warning : .note,
      verdict: worst.judgement.verdict, reason: reason,
      span: isWithin ? .withinDocument : .betweenDocuments, topic: topic.id,
      question: topic.question, claims: members.map(\.id),
      message: Wording.message(worst, isWithin: isWithin, reason))
  }
}

/// The words of findings.
enum Wording {
  static func message(_ pair: JudgedPair, isWithin: Bool, _ reason: Reason) -> String {
    let (a, b) = (pair.left, pair.right)
    let verb = pair.judgement.verdict == .contradict ? "cannot both be true" : "differ"
    let left = "\u{201C}\(a.passage.quote)\u{201D} (\(place(a)))"
    let right = "\u{201C}\(b.passage.quote)\u{201D} (\(place(b)))"
    return "\(left) and \(right) \(verb): \(text(of: reason))."
  }

  private static func place(_ claim: Claim) -> String {
    let speaker = claim.speaker.map { ", \($0)" } ?? ""
    return "\(claim.document), line \(claim.passage.line)\(speaker)"
  }

  static func text(of reason: Reason) -> String {
    switch reason {
    case .rounding: "one is the other rounded"
    case .bound: "one gives only a bound, and the other is far from it"
    case .updated: "the later document gives the larger count, as a count that grew would be"
    case .time: "they speak of different times"
    case .scope: "they speak of different parts of the whole"
    case .population: "they count different people or things"
    case .speaker: "different speakers give them"
    case .copied: "one is a copy of the other"
    case .likelySlip: "one slip of a hand would make one the other"
    case .unexplained: "nothing in the text explains it"
    }
  }

  /// The value as read, for ids that outlive edits elsewhere.
  static func value(_ claim: Claim) -> String {
    switch claim.value {
    case .figure(let figure):
      [
        figure.low?.fractionText ?? "", figure.high?.fractionText ?? "", figure.modifier.rawValue,
        figure.unit ?? "",
      ].joined(separator: "|")
    case .date(let span):
      [span.earliest?.isoText ?? "", span.latest?.isoText ?? ""].joined(separator: "|")
    case .time(let span):
      ClockSpan.text(minutes: span.earliest) + "|" + ClockSpan.text(minutes: span.latest)
    }
  }
}
