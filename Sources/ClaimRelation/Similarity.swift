import ClaimModel

/// How near two articles stand: the share of their telling names that they have in common.
struct Similarity {
  /// The names of each article, the most telling first.
  private let names: [[String: Int]]
  private let totals: [Int]

  init(_ profiles: [Profile]) {
    var frequency: [String: Int] = [:]
    for profile in profiles {
      for name in Similarity.words(of: profile) { frequency[name, default: 0] += 1 }
    }
    names = profiles.map { profile in
      var weights: [String: Int] = [:]
      for (name, count) in profile.names {
        for word in name.split(separator: " ").map(String.init) {
          // Rare names tell more; a name that every article has still tells something.
          var rarity = 1
          var bound = frequency[word, default: 1] * 2
          while bound <= profiles.count, rarity < 6 {
            bound *= 2
            rarity += 1
          }
          weights[word, default: 0] += min(count, 4) * rarity
        }
      }
      return weights
    }
    totals = names.map { $0.values.reduce(0, +) }
  }

  private static func words(of profile: Profile) -> Set<String> {
    Set(profile.names.keys.flatMap { $0.split(separator: " ").map(String.init) })
  }

  /// Per cent of the smaller article's weight of names that the other has too.
  func percent(_ a: Int, _ b: Int) -> Int {
    guard a >= 0, b >= 0 else { return 0 }
    if a == b { return 100 }
    let (small, large) = names[a].count <= names[b].count ? (a, b) : (b, a)
    var shared = 0
    for (name, weight) in names[small] {
      if let other = names[large][name] { shared += min(weight, other) }
    }
    let total = min(totals[a], totals[b])
    return total == 0 ? 0 : shared * 100 / total
  }
}
