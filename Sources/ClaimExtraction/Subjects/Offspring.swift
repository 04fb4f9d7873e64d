import ClaimModel

/// *A mother of two*, *a father of four young sons*: the children of whoever the words describe.
///
/// Source of the words: compiled for this project from general knowledge of English.
enum Offspring {
  private static let parents: StemSet = [
    "mother", "father", "parent", "mum", "mom", "dad", "grandmother", "grandfather", "grandparent",
  ]
  private static let children: StemSet = [
    "child", "son", "daughter", "boy", "girl", "kid", "twin", "grandchild", "teenager", "toddler",
  ]

  /// Nobody has more children whom a text does not name by a noun.
  private static let most = Number(20)

  /// The figure counts somebody's children; not *the parents of 22 killed in the fire*.
  static func areCounted(_ p: Parse, _ candidate: Candidate, _ group: NounGroup) -> Bool {
    let s = p.s
    let (start, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    guard s.is(start - 1, .of), parents.contains(s, start - 2), !s.is(end, .of) else {
      return false
    }
    guard group.isElided else { return children.contains(s, group.head) }
    return candidate.value.figure?.high.map { $0 <= most } == true
  }
}
