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
    // The tokens that are given away; a candidate looks at its own only.
    let last = candidates.reduce(0) { max($0, $1.tokens.upperBound) }
    var taken = [Bool](repeating: false, count: last)
    for i in order {
      let tokens = candidates[i].tokens
      if tokens.contains(where: { taken[$0] }) {
        lost.append(candidates[i])
      } else {
        for token in tokens { taken[token] = true }
        kept.append(candidates[i])
      }
    }
    kept.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    return (kept, lost)
  }
}
