import ClaimModel

/// How much two articles have in common in their words and figures, each weighing as much as it is
/// rare.
///
/// Names say best which happening an article is about. But a blog of *our bridge* names nothing, and
/// still tells of towers, trains and 7,845 metres as the bridge's own page does.
struct Contents {
  /// The words that tell, by rising number, with how much each weighs.
  private let words: [[(word: Int32, weight: Int32)]]
  /// The sum of the squares of the weights.
  private let norms: [Int]
  /// The articles nearest to each, the nearest first.
  private let nearest: [[Neighbour]]

  private struct Neighbour {
    var article: Int
    var closeness: Int
  }

  /// A word of more articles than this tells nothing, so that work grows with the text.
  private static let common = 32
  /// How many articles are kept as nearest to one.
  private static let kept = 8

  // Set on 79 news articles on 24 incidents of one sort, all together and two incidents at a time,
  // and on stories of other fields, together, two at a time and alone.

  /// How many of its nearest articles can be linked to one.
  private static let linked = 3
  /// The closeness from which articles are linked, in thousandths.
  private static let close = 80
  /// The closeness from which articles that are both linked to a third are of its story.
  private static let near = 40
  /// The share of its closeness to the nearest of all that an article's others need, in tenths.
  private static let share = 4
  /// That share for what a third ties to it among a few articles, each of which is near some other.
  private static let shareOfFew = 3

  init(_ profiles: [Profile]) {
    var vocabulary: [UInt64: Int32] = [:]
    var having: [Int32] = []
    for profile in profiles {
      for word in profile.words.keys {
        if let number = vocabulary[word] {
          having[Int(number)] += 1
        } else {
          vocabulary[word] = Int32(having.count)
          having.append(1)
        }
      }
    }
    let weights = having.map { having in
      having > Contents.common ? 0 : Int32(Rarity.weight(Int(having), of: profiles.count) - 1)
    }
    words = profiles.map { profile in
      profile.words.compactMap { word, times in
        guard let number = vocabulary[word], weights[Int(number)] > 0 else { return nil }
        return (number, Int32(min(times, 2)) * weights[Int(number)])
      }.sorted { $0.word < $1.word }
    }
    norms = words.map { $0.reduce(0) { $0 + Int($1.weight) * Int($1.weight) } }
    nearest = Contents.nearest(words, norms, count: having.count)
  }

  /// Each is among the nearest of the other and they are close, as articles of one story are.
  func areLinked(_ a: Int, _ b: Int) -> Bool {
    guard let link = nearest[a].prefix(Contents.linked).first(where: { $0.article == b }),
      nearest[b].prefix(Contents.linked).contains(where: { $0.article == a })
    else { return false }
    return link.closeness >= Contents.close
      && link.closeness * 10 >= max(closest(a), closest(b)) * Contents.share
  }

  /// They have as much in common as articles of one story.
  func areClose(_ a: Int, _ b: Int) -> Bool { closeness(a, b) >= Contents.close }

  /// They are near enough to be of one story where a third article says so.
  func areNear(_ a: Int, _ b: Int, amongFew: Bool) -> Bool {
    let closeness = closeness(a, b)
    let share = amongFew ? Contents.shareOfFew : Contents.share
    return closeness >= Contents.near && closeness * 10 >= min(closest(a), closest(b)) * share
  }

  /// The articles nearest to one, the nearest first; of a few, all others.
  func partners(of article: Int) -> [Int] {
    words.count <= Contents.kept + 1
      ? words.indices.filter { $0 != article } : nearest[article].map(\.article)
  }

  private func closest(_ article: Int) -> Int { nearest[article].first?.closeness ?? 0 }

  /// The cosine of the two, in thousandths. Linear in the words of both.
  private func closeness(_ a: Int, _ b: Int) -> Int {
    var product = 0
    let (x, y) = (words[a], words[b])
    mergeJoin(x, y, by: \.word, \.word) { i, j in
      product += Int(x[i].weight) * Int(y[j].weight)
    }
    return Contents.cosine(product, norms[a], norms[b])
  }

  private static func cosine(_ product: Int, _ a: Int, _ b: Int) -> Int {
    guard product > 0 else { return 0 }
    let square = UInt128(product) * UInt128(product) * 1_000_000
    let norm = UInt128(a) * UInt128(b)
    var (low, high) = (0, 1001)
    while high - low > 1 {
      let middle = (low + high) / 2
      if UInt128(middle * middle) * norm <= square { low = middle } else { high = middle }
    }
    return low
  }

  private static func nearest(
    _ words: [[(word: Int32, weight: Int32)]], _ norms: [Int], count: Int
  ) -> [[Neighbour]] {
    var having: [[(article: Int32, weight: Int32)]] = Array(repeating: [], count: count)
    for (article, words) in words.enumerated() {
      for word in words { having[Int(word.word)].append((Int32(article), word.weight)) }
    }
    var products = Array(repeating: 0, count: words.count)
    return words.indices.map { article in
      var met: [Int] = []
      for word in words[article] {
        for other in having[Int(word.word)] where other.article != Int32(article) {
          let index = Int(other.article)
          if products[index] == 0 { met.append(index) }
          products[index] += Int(word.weight) * Int(other.weight)
        }
      }
      let found = met.map { other in
        Neighbour(
          article: other, closeness: cosine(products[other], norms[article], norms[other]))
      }
      defer { for index in met { products[index] = 0 } }
      return Array(
        found.sorted {
          $0.closeness != $1.closeness ? $0.closeness > $1.closeness : $0.article < $1.article
        }.prefix(kept))
    }
  }
}
