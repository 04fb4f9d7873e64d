import ClaimModel

/// Joins claims into groups: a claim joins a group when it fits the members, not one of them.
enum Grouping {
  /// How many members of each group are asked before two groups join.
  private static let asked = 16

  /// Groups of two claims or more, each in rising order, in the order of their first claims.
  static func groups(of collection: Collection, links: [Link], comparer: Comparer) -> [[Int]] {
    var group = Array(collection.claims.indices)
    var members = collection.claims.indices.map { [$0] }
    let links = links.sorted {
      $0.score != $1.score
        ? $0.score > $1.score
        : $0.agrees != $1.agrees
          ? $0.agrees
          : $0.left != $1.left ? $0.left < $1.left : $0.right < $1.right
    }
    var answers = Answers(comparer)
    for link in links {
      let (a, b) = (group[link.left], group[link.right])
      guard a != b, fit(members[a], members[b], link, &answers) else { continue }
      let (large, small) = members[a].count >= members[b].count ? (a, b) : (b, a)
      for member in members[small] { group[member] = large }
      members[large] += members[small]
      members[small] = []
    }
    return members.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// No member of the one is told apart from a member of the other, and half of the pairs, of days
  /// and hours a third, answer one question. What is aligned with a claim is aligned with those of
  /// its group that say the same.
  private static func fit(
    _ a: [Int], _ b: [Int], _ link: Link, _ answers: inout Answers
  ) -> Bool {
    let isAligned = answers.comparer.aligns(link.left, link.right) && !answers.areOfOneAge(link)
    var pairs = 0
    var same = 0
    for left in a.prefix(asked) {
      for right in b.prefix(asked) {
        if isAligned, answers.isLike(left, right, link) {
          pairs += 1
          same += 1
          continue
        }
        if let isSame = answers.fit(left, right) {
          if isSame { same += 1 }
        } else if !isAligned || !answers.areApartAlike(left, right, link) {
          return false
        }
        pairs += 1
      }
    }
    // Days and hours of one happening are told in more words than counts of one thing.
    let family = answers.comparer.collection.nodes[a[0]].family
    return same * (family == .date || family == .time ? 3 : 2) >= pairs
  }
}

/// What comparing said of pairs, so that each is compared once however often its groups meet.
fileprivate struct Answers {
  let comparer: Comparer
  private var known: [UInt64: Bool?] = [:]

  init(_ comparer: Comparer) { self.comparer = comparer }

  /// Many people are of one age.
  func areOfOneAge(_ link: Link) -> Bool {
    let collection = comparer.collection
    return collection.nodes[link.left].family == .age
      && Closeness.meet(collection.claims[link.left], collection.claims[link.right])
  }

  /// The two may say what the claims of a link say, each the same as the one beside it.
  func isLike(_ left: Int, _ right: Int, _ link: Link) -> Bool {
    let collection = comparer.collection
    func agree(_ a: Int, _ b: Int) -> Bool {
      a == b || Closeness.meet(collection.claims[a], collection.claims[b])
    }
    guard agree(left, link.left), agree(right, link.right) else { return false }
    let (a, b) = (collection.claims[left], collection.claims[right])
    // "More than 2,600" can be 26,000, and 2,600 cannot.
    let isBound = a.value.figure != nil && Closeness.isOpenMeeting(a, b)
    return agree(link.left, link.right) ? agree(left, right) : !agree(left, right) || isBound
  }

  /// The slot that tells two claims apart tells those of a link apart too, which are aligned: *Emilio
  /// Varga, 57*, *Varga, now 59* and *the master, aged 61*.
  func areApartAlike(_ left: Int, _ right: Int, _ link: Link) -> Bool {
    let collection = comparer.collection
    guard collection.nodes[left].family == .age else { return false }
    return Vetoes.find(Pair(left, right, in: collection))?.slot
      == Vetoes.find(Pair(link.left, link.right, in: collection))?.slot
  }

  /// Whether two claims answer one question; `nil` where a slot tells them apart.
  mutating func fit(_ left: Int, _ right: Int) -> Bool? {
    let (low, high) = (min(left, right), max(left, right))
    let key = UInt64(low) << 32 | UInt64(high)
    if let answer = known[key] { return answer }
    let answer = comparer.excludes(low, high) ? nil : comparer.isSame(low, high)
    known.updateValue(answer, forKey: key)
    return answer
  }
}
