import ClaimModel

/// Groups of claims to topics with a question and their origins.
enum Topics {
  static func make(from groups: [[Int]], in collection: Collection) -> [Topic] {
    var used: [String: Int] = [:]
    return groups.map { group in
      let claims = group.map { collection.claims[$0] }
      let question = Questions.text(for: claims)
      // Two topics may read alike; the first claim tells them apart.
      let count = used[question, default: 0]
      used[question] = count + 1
      let id = SHA256.shortID(["topic", question, count == 0 ? "" : claims[0].id])
      return Topic(
        id: id, question: question, claims: claims.map(\.id), origins: origins(of: claims))
    }
  }

  /// Claims by origin: copies of one sentence are one voice, and so are claims of one document.
  private static func origins(of claims: [Claim]) -> [[String]] {
    var origins: [[Claim]] = []
    for claim in claims {
      let index = origins.firstIndex { origin in
        origin.contains {
          $0.document == claim.document
            || claim.cues.sentence != 0 && $0.cues.sentence == claim.cues.sentence
        }
      }
      if let index { origins[index].append(claim) } else { origins.append([claim]) }
    }
    return origins.map { $0.map(\.id) }
  }
}

/// Refused pairs to look-alikes between topics.
enum LookAlikes {
  static func make(
    from refusals: [Refusal], groups: [[Int]], in collection: Collection
  ) -> [LookAlike] {
    var topic: [Int: Int] = [:]
    for (index, group) in groups.enumerated() {
      for claim in group { topic[claim] = index }
    }
    var seen: Set<[Int]> = []
    var lookAlikes: [LookAlike] = []
    for refusal in refusals {
      let left = topic[refusal.left] ?? -1 - refusal.left
      let right = topic[refusal.right] ?? -1 - refusal.right
      guard left != right, seen.insert([min(left, right), max(left, right)]).inserted else {
        continue
      }
      lookAlikes.append(
        LookAlike(
          left: collection.claims[refusal.left].id, right: collection.claims[refusal.right].id,
          slot: refusal.slot, leftSays: refusal.leftSays, rightSays: refusal.rightSays))
    }
    return lookAlikes
  }
}
