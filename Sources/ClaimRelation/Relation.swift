public import ClaimModel

/// What relating gives: the questions that claims share, and those that only look alike.
public struct Related: Sendable {
  /// Two claims or more each, in the order of their first claims.
  public var topics: [Topic]
  public var lookAlikes: [LookAlike]
  /// Claims that no other claim came near.
  public var alone: Int
  /// Pairs of claims that came near and were refused, by slot.
  public var refused: [Slot: Int]
}

/// **relate**: claims to topics and look-alikes.
public enum Relation {
  /// Groups the claims that answer one question.
  ///
  /// Claims meet only in buckets (see ``Blocking``), or where two articles of one story are aligned
  /// (see ``Alignment``), so time is near-linear in their number. The words decide what a claim meets;
  /// ``Comparer`` says where its figure is asked besides. The result follows from the claims alone,
  /// whatever their order.
  ///
  /// - Parameter rulings: which claims editors put together or apart; they have the last word.
  public static func relate(
    _ claims: [Claim], profiles: [Profile], rulings: [GroupingRuling] = []
  ) -> Related {
    relate(claims, profiles: profiles, rulings: rulings, isAligning: true)
  }

  /// - Parameter isAligning: `false` leaves ``Alignment`` out.
  static func relate(
    _ claims: [Claim], profiles: [Profile], rulings: [GroupingRuling], isAligning: Bool
  ) -> Related {
    let claims = claims.sorted(by: inOrder)
    let collection = Collection(claims: claims, profiles: profiles)
    var alignment = isAligning ? Alignment(collection) : Alignment()
    var comparer = Comparer(collection, alignment)
    var links: [Link] = []
    var refusals: [Refusal] = []
    for found in comparisons(of: Blocking.pairs(in: collection), comparer) {
      links += found.links
      refusals += found.refusals
    }
    alignment.doubt(links, collection)
    comparer = Comparer(collection, alignment)
    links.removeAll { link in
      !link.agrees
        && alignment.doubts(Pair(link.left, link.right, in: collection), link.left, link.right)
    }
    for pair in alignment.pairs {
      let evidence = Evidence(Pair(pair.left, pair.right, in: collection))
      // A pair that is likelier by e to one is as good as one with a point of evidence more.
      let score = max(evidence.total, Comparer.enough + pair.surety)
      links.append(Link(left: pair.left, right: pair.right, score: score))
    }
    let groups = Regrouping.apply(
      rulings, to: Grouping.groups(of: collection, links: links, comparer: comparer),
      ids: claims.map(\.id))
    return Related(
      topics: Topics.make(from: groups, in: collection),
      lookAlikes: LookAlikes.make(from: refusals, groups: groups, in: collection),
      alone: alone(claims.count, groups, refusals),
      refused: refusals.reduce(into: [:]) { $0[$1.slot, default: 0] += 1 })
  }

  /// What comparing so many pairs gives, on all cores and in the order of the pairs.
  private static func comparisons(
    of pairs: [(left: Int, right: Int)], _ comparer: Comparer
  ) -> [(links: [Link], refusals: [Refusal])] {
    concurrently(pairs.count, inRunsOf: 1024) { run in
      var links: [Link] = []
      var refusals: [Refusal] = []
      for pair in pairs[run] {
        switch comparer.compare(pair.left, pair.right) {
        case .same(let score):
          links.append(Link(left: pair.left, right: pair.right, score: score))
        case .corroborated(let score):
          links.append(Link(left: pair.left, right: pair.right, score: score, agrees: true))
        case .refused(let refusal): refusals.append(refusal)
        case .apart, .aligned: continue
        }
      }
      return (links, refusals)
    }
  }

  /// Claims in no group that no pair brought near another.
  private static func alone(_ count: Int, _ groups: [[Int]], _ refusals: [Refusal]) -> Int {
    var met = Array(repeating: false, count: count)
    for group in groups { for claim in group { met[claim] = true } }
    for refusal in refusals {
      met[refusal.left] = true
      met[refusal.right] = true
    }
    return met.count { !$0 }
  }

  static func inOrder(_ a: Claim, _ b: Claim) -> Bool {
    a.document != b.document
      ? a.document < b.document : a.passage.startByte < b.passage.startByte
  }
}

/// Two claims that answer one question, and how much speaks for it.
struct Link {
  var left: Int
  var right: Int
  var score: Int
  /// Their figures are equal, which speaks for it where two links are as strong.
  var agrees = false
}

/// Two claims that look alike, and the slot that tells them apart.
struct Refusal {
  var left: Int
  var right: Int
  var slot: Slot
  var leftSays: String
  var rightSays: String
}
