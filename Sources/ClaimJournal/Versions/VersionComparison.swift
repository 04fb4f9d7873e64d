public import ClaimModel

/// Compares the claims of two versions of one document.
///
/// Claims with one id meet first. Then those meet, once on either side, that say the same value in
/// the same digits of the same noun. What remains meets only between the same neighbours, where most
/// words around are the same. Nothing else is guessed: the rest went, or is new.
///
/// Linear in the claims, but for runs of claims between two that stayed, which are compared pair by
/// pair, at most sixty-four of them.
public enum VersionComparison {
  /// The changes: those with a later claim in the order of the later text, then those that went in
  /// the order of the earlier one.
  public static func changes(from old: [Claim], to new: [Claim]) -> [ClaimChange] {
    var partner = [Int?](repeating: nil, count: new.count)
    var isTaken = [Bool](repeating: false, count: old.count)
    func pair(_ o: Int, _ n: Int) {
      partner[n] = o
      isTaken[o] = true
    }
    let byID = Dictionary(old.indices.map { (old[$0].id, $0) }, uniquingKeysWith: { a, _ in a })
    for n in new.indices {
      if let o = byID[new[n].id], !isTaken[o] { pair(o, n) }
    }
    for (o, n) in sameStatements(old, new, isTaken: isTaken, isPaired: partner.map { $0 != nil }) {
      pair(o, n)
    }
    for (o, n) in sameNeighbours(old, new, partner, isTaken) { pair(o, n) }
    var changes = new.indices.map { n in
      ClaimChange(
        kind: partner[n].map { kind(old[$0], new[n]) } ?? .new, old: partner[n].map { old[$0] },
        new: new[n])
    }
    changes += old.indices.filter { !isTaken[$0] }.map {
      ClaimChange(kind: .gone, old: old[$0], new: nil)
    }
    return changes
  }

  private static func kind(_ old: Claim, _ new: Claim) -> ClaimChange.Kind {
    if old.kind != new.kind || old.value != new.value { return .valueChanged }
    guard old.id == new.id else { return .reworded }
    return old.passage.startByte == new.passage.startByte ? .unchanged : .moved
  }

  /// The claims whose decisions go to another claim: reworded, with the same digits.
  public static func follows(_ changes: [ClaimChange]) -> [String: String] {
    var follows: [String: String] = [:]
    for change in changes where change.kind == .reworded {
      guard let old = change.old, let new = change.new, digits(old) == digits(new) else { continue }
      follows[old.id] = new.id
    }
    return follows
  }

  // MARK: - The same statement

  /// Pairs of the same value in the same digits of the same noun that stand alone on either side.
  private static func sameStatements(
    _ old: [Claim], _ new: [Claim], isTaken: [Bool], isPaired: [Bool]
  ) -> [(Int, Int)] {
    var olds: [Statement: [Int]] = [:]
    var news: [Statement: [Int]] = [:]
    for o in old.indices where !isTaken[o] { olds[Statement(old[o]), default: []].append(o) }
    for n in new.indices where !isPaired[n] { news[Statement(new[n]), default: []].append(n) }
    return olds.compactMap { statement, claims in
      guard claims.count == 1, let others = news[statement], others.count == 1 else { return nil }
      return (claims[0], others[0])
    }
  }

  private struct Statement: Hashable {
    var kind: ClaimKind
    var value: ClaimValue
    var digits: String
    /// The last word of the noun counted.
    var noun: Substring?

    init(_ claim: Claim) {
      kind = claim.kind
      value = claim.value
      digits = VersionComparison.digits(claim)
      noun = claim.about.counted?.lowercased().split(separator: " ").last
    }
  }

  /// The digits of the quote, in order.
  private static func digits(_ claim: Claim) -> String {
    var digits = String.UnicodeScalarView()
    digits.append(
      contentsOf: claim.passage.quote.unicodeScalars.filter { $0.properties.numericType != nil })
    return String(digits)
  }

  // MARK: - The same neighbours

  /// Pairs between the same neighbours, the most alike first.
  private static func sameNeighbours(
    _ old: [Claim], _ new: [Claim], _ partner: [Int?], _ isTaken: [Bool]
  ) -> [(Int, Int)] {
    // What stands between two claims that stayed has the earlier of them as its key.
    var gaps: [Int: (old: [Int], new: [Int])] = [:]
    var last = -1
    for o in old.indices {
      if isTaken[o] { last = o } else { gaps[last, default: ([], [])].old.append(o) }
    }
    last = -1
    for n in new.indices {
      if let o = partner[n] { last = o } else { gaps[last, default: ([], [])].new.append(n) }
    }
    var pairs: [(Int, Int)] = []
    for gap in gaps.values where gap.old.count <= 64 && gap.new.count <= 64 {
      var candidates: [(likeness: Int, old: Int, new: Int)] = []
      for o in gap.old {
        for n in gap.new where old[o].kind == new[n].kind {
          let likeness = likeness(old[o], new[n])
          if likeness >= 50 { candidates.append((likeness, o, n)) }
        }
      }
      candidates.sort { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
      var used: Set<Int> = []
      var met: Set<Int> = []
      for candidate in candidates
      where !used.contains(candidate.old) && !met.contains(candidate.new) {
        used.insert(candidate.old)
        met.insert(candidate.new)
        pairs.append((candidate.old, candidate.new))
      }
    }
    return pairs
  }

  /// How many of a hundred words around the two are the same.
  private static func likeness(_ a: Claim, _ b: Claim) -> Int {
    let (left, right) = (words(a), words(b))
    let common = left.intersection(right).count
    let all = left.union(right).count
    return all == 0 ? 0 : common * 100 / all
  }

  /// The words of quote and context that are no figures; those that the context cuts are left out.
  private static func words(_ claim: Claim) -> Set<String> {
    let passage = claim.passage
    func split(_ text: String) -> [String] {
      text.lowercased().split { !$0.isLetter }.map(String.init)
    }
    return Set(
      split(passage.prefix).dropFirst() + split(passage.quote) + split(passage.suffix).dropLast())
  }
}
