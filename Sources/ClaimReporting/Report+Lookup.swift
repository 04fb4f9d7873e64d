public import ClaimModel

extension Report {
  /// The claims by id; the first of two with one id.
  public var claimByID: [String: Claim] {
    Dictionary(claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The topic of each claim that has one.
  public var topicByClaim: [String: String] {
    var topics: [String: String] = [:]
    for judged in self.topics {
      for claim in judged.topic.claims where topics[claim] == nil {
        topics[claim] = judged.topic.id
      }
    }
    return topics
  }
}
