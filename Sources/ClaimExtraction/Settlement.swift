/// Decides between readings of the same words: the longest, then the rule that stands first.
enum Settlement {
  /// The candidates that stand, in the order of the text, none overlapping another; and the rest.
  static func settle(_ candidates: [Candidate]) -> (kept: [Candidate], lost: [Candidate]) {
    guard candidates.count > 1 else { return (candidates, []) }
    let order = candidates.indices.sorted { a, b in
      let (x, y) = (candidates[a].tokens, candidates[b].tokens)
      return x.count != y.count ? x.count > y.count : a < b
    }
    var kept: [Candidate] = []
    var lost: [Candidate] = []
    for i in order {
      let candidate = candidates[i]
      if kept.contains(where: { $0.tokens.overlaps(candidate.tokens) }) {
        lost.append(candidate)
      } else {
        kept.append(candidate)
      }
    }
    kept.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    return (kept, lost)
  }
}
