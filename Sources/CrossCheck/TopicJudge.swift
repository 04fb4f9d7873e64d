import ClaimModel

/// A pair of a topic's claims with the verdict on it.
struct JudgedPair {
  var left: Claim
  var right: Claim
  var judgement: Judgement
}

/// The pairs of a topic that differ, and the worst of them.
struct JudgedPairs {
  var worst: Judgement
  /// Pairs judged *differ* or *contradict*, worst first.
  var differing: [JudgedPair]
}

enum TopicJudge {
  /// Judges every pair of the topic's distinct values.
  static func judge(_ claims: [Claim], clocks: Clocks) -> JudgedPairs {
    var distinct: [Claim] = []
    for claim in claims
    where !distinct.contains(where: {
      $0.value == claim.value && $0.speaker == claim.speaker
        && $0.document == claim.document
    }) {
      distinct.append(claim)
    }
    var worst = Judgement(.agree)
    var differing: [JudgedPair] = []
    for (offset, left) in distinct.enumerated() {
      for right in distinct[(offset + 1)...] {
        let judgement = judge(left, right, clocks)
        if judgement.verdict > worst.verdict { worst = judgement }
        if judgement.verdict >= .differ {
          differing.append(JudgedPair(left: left, right: right, judgement: judgement))
        }
      }
    }
    differing = differing.enumerated().sorted {
      $0.element.judgement.verdict != $1.element.judgement.verdict
        ? $0.element.judgement.verdict > $1.element.judgement.verdict : $0.offset < $1.offset
    }.map(\.element)
    if let first = differing.first { worst = first.judgement }
    return JudgedPairs(worst: worst, differing: differing)
  }

  private static func judge(_ a: Claim, _ b: Claim, _ clocks: Clocks) -> Judgement {
    let judgement: Judgement
    switch (a.value, b.value) {
    case (.figure(let x), .figure(let y)):
      judgement =
        a.kind == .ordinal ? Judgement(x == y ? .agree : .compatible) : FigureVerdict.judge(x, y)
    case (.date(let x), .date(let y)): judgement = DateVerdict.judge(x, y)
    case (.time(let x), .time(let y)): judgement = DateVerdict.judge(x, y)
    default: judgement = Judgement(.agree)
    }
    guard judgement.verdict >= .differ else { return judgement }
    return Reasons.explain(judgement, a, b, clocks)
  }
}
