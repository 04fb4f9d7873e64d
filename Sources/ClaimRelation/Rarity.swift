/// How telling a word is that some of the articles have.
enum Rarity {
  /// 1 when half of them or more have it, one more for each halving, at most 6.
  ///
  /// Three articles or a few more say little of how rare a word is, and count as twelve; in one or
  /// two no word tells.
  static func weight(_ having: Int, of articles: Int) -> Int {
    let articles = articles < 3 ? articles : max(articles, 12)
    var weight = 1
    var bound = max(1, having) * 2
    while bound <= articles, weight < 6 {
      bound *= 2
      weight += 1
    }
    return weight
  }
}
