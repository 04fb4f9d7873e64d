import ClaimModel

/// How near two articles stand: the share of their telling names that they have in common.
struct Similarity {
  private struct Entry {
    var word: Int32
    var weight: Int32
  }

  /// The words of each article's names with their weights, by rising word.
  private let names: [[Entry]]
  private let totals: [Int]

  init(_ profiles: [Profile]) {
    var vocabulary = Vocabulary()
    var counts: [[Int32: Int]] = []
    for profile in profiles {
      var count: [Int32: Int] = [:]
      for (name, times) in profile.names {
        for word in name.split(separator: " ") {
          count[vocabulary.number(of: String(word)), default: 0] += times
        }
      }
      counts.append(count)
    }
    var frequency = Array(repeating: 0, count: vocabulary.count)
    for count in counts {
      for word in count.keys { frequency[Int(word)] += 1 }
    }
    names = counts.map { count in
      count.map { word, times in
        let rarity = Rarity.weight(frequency[Int(word)], of: profiles.count)
        return Entry(word: word, weight: Int32(min(times, 4) * rarity))
      }.sorted { $0.word < $1.word }
    }
    totals = names.map { $0.reduce(0) { $0 + Int($1.weight) } }
  }

  /// The two articles tell of one thing: much of what they name is shared, and not for being
  /// named everywhere.
  func isOneStory(_ a: Int, _ b: Int) -> Bool { a == b || percent(a, b) >= Similarity.oneStory }

  /// Set on the open sets: articles on one incident share 26 per cent or more nine times in ten,
  /// articles on different incidents once in a hundred.
  static let oneStory = 28

  /// Per cent of the smaller article's weight of names that the other has too.
  func percent(_ a: Int, _ b: Int) -> Int {
    guard a >= 0, b >= 0 else { return 0 }
    if a == b { return 100 }
    let (x, y) = (names[a], names[b])
    var shared = 0
    var (i, j) = (0, 0)
    while i < x.count, j < y.count {
      if x[i].word == y[j].word {
        shared += Int(min(x[i].weight, y[j].weight))
        i += 1
        j += 1
      } else if x[i].word < y[j].word {
        i += 1
      } else {
        j += 1
      }
    }
    let total = min(totals[a], totals[b])
    return total == 0 ? 0 : shared * 100 / total
  }
}
