import ClaimModel

/// The claims of a topic that say the same.
struct ValueGroup {
  /// In the order of documents and text.
  var claims: [Claim]
  /// How many documents hold one.
  var documents: Int
}

/// Two groups of a topic's claims that differ, with the two claims that show it best.
struct JudgedPair {
  /// The claim of the group that more documents hold; of two alike, the first in order.
  var left: Claim
  var right: Claim
  /// Indices of the groups in ``JudgedPairs/groups``.
  var leftGroup: Int
  var rightGroup: Int
  var judgement: Judgement

  var reason: Reason { judgement.reason ?? .unexplained }
}

/// The groups of a topic and the pairs of them that differ.
struct JudgedPairs {
  var groups: [ValueGroup]
  /// Pairs judged *differ* or *contradict*, gravest first.
  var differing: [JudgedPair]
  /// The gravest judgement of all pairs; *agree* when there is one value only.
  var worst: Judgement
}

/// Judges the distinct values of a topic, so that time is linear in its claims.
enum TopicJudge {
  /// A topic with more distinct values than this is a table or a mistake; the values that most
  /// documents hold are compared.
  static let mostValues = 48
  /// How many claims stand for one value, each of another article or speaker: a difference is
  /// explained only when it is explained for all of them.
  static let mostVoices = 6

  static func judge(_ claims: [Claim], clocks: Clocks) -> JudgedPairs {
    var groups = group(claims)
    if groups.count > mostValues {
      let kept = groups.indices.sorted {
        groups[$0].documents != groups[$1].documents
          ? groups[$0].documents > groups[$1].documents : $0 < $1
      }.prefix(mostValues).sorted()
      groups = kept.map { groups[$0] }
    }
    let speaking = groups.map { voices(of: $0.claims) }
    var worst = Judgement(.agree)
    var differing: [JudgedPair] = []
    for i in groups.indices {
      for j in groups.indices[(i + 1)...] {
        let pair = gravest(speaking[i], speaking[j], clocks)
        if worst.isLess(than: pair.judgement) { worst = pair.judgement }
        guard pair.judgement.verdict >= .differ else { continue }
        let isTurned = groups[j].documents > groups[i].documents
        differing.append(
          JudgedPair(
            left: isTurned ? pair.right : pair.left, right: isTurned ? pair.left : pair.right,
            leftGroup: isTurned ? j : i, rightGroup: isTurned ? i : j, judgement: pair.judgement))
      }
    }
    return JudgedPairs(
      groups: groups, differing: inOrder(differing, groups), worst: worst)
  }

  /// Gravest first, then those that more documents speak for, then in the order of the text.
  private static func inOrder(_ pairs: [JudgedPair], _ groups: [ValueGroup]) -> [JudgedPair] {
    func support(_ pair: JudgedPair) -> Int {
      groups[pair.leftGroup].documents + groups[pair.rightGroup].documents
    }
    return pairs.enumerated().sorted { x, y in
      let (a, b) = (x.element, y.element)
      if b.judgement.isLess(than: a.judgement) { return true }
      if a.judgement.isLess(than: b.judgement) { return false }
      return support(a) != support(b) ? support(a) > support(b) : x.offset < y.offset
    }.map(\.element)
  }

  private typealias Pair = (left: Claim, right: Claim, judgement: Judgement)

  private static func gravest(_ left: [Claim], _ right: [Claim], _ clocks: Clocks) -> Pair {
    var gravest: Pair = (left[0], right[0], Reasons.judge(left[0], right[0], clocks))
    // What the words say does not depend on the voice; only why they differ does.
    guard ValueVerdict.judge(left[0], right[0]).verdict >= .differ else { return gravest }
    for a in left {
      for b in right {
        let judgement = Reasons.judge(a, b, clocks)
        if gravest.judgement.isLess(than: judgement) { gravest = (a, b, judgement) }
      }
    }
    return gravest
  }

  private struct Voice: Hashable {
    var document: String
    var article: Int
    var speaker: String?
  }

  private static func voices(of claims: [Claim]) -> [Claim] {
    var seen: Set<Voice> = []
    var voices: [Claim] = []
    for claim in claims where voices.count < mostVoices {
      let voice = Voice(document: claim.document, article: claim.article, speaker: claim.speaker)
      if seen.insert(voice).inserted { voices.append(claim) }
    }
    return voices
  }

  private struct Key: Hashable {
    var kind: ClaimKind
    var value: ClaimValue
  }

  /// Claims by value, in the order of first appearance. How finely a figure is written (*30,000*,
  /// *30 thousand*) makes no other value.
  private static func group(_ claims: [Claim]) -> [ValueGroup] {
    var index: [Key: Int] = [:]
    var groups: [[Claim]] = []
    for claim in claims {
      var value = claim.value
      if case .figure(var figure) = value {
        figure.grain = 0
        value = .figure(figure)
      }
      let key = Key(kind: claim.kind, value: value)
      if let at = index[key] {
        groups[at].append(claim)
      } else {
        index[key] = groups.count
        groups.append([claim])
      }
    }
    return groups.map { ValueGroup(claims: $0, documents: Set($0.map(\.document)).count) }
  }
}
