package import ClaimModel

/// Two claims of two articles of one story, as ``PairModel`` weighs them: what it is fitted on.
package struct PairSample {
  package let left: Claim
  package let right: Claim
  /// The values may be the same.
  package let meets: Bool
  package let features: PairFeatures
}

extension Relation {
  /// All the pairs that aligning weighs, in the order of articles and claims.
  package static func samples(_ claims: [Claim], profiles: [Profile]) -> [PairSample] {
    let claims = claims.sorted(by: inOrder)
    let collection = Collection(claims: claims, profiles: profiles)
    let articles = ArticleWordings(collection)
    return collection.neighbours.flatMap { a, b in
      ArticleScores(a, b, articles, collection).candidates.compactMap { candidate in
        let pair = Pair(candidate.left, candidate.right, in: collection)
        guard AlignmentRules.refusal(of: candidate, pair, articles) == nil else { return nil }
        return PairSample(
          left: collection.claims[candidate.left], right: collection.claims[candidate.right],
          meets: candidate.meets, features: PairFeatures(candidate, pair, articles))
      }
    }
  }
}
