/// How telling a word is that some of the articles have.
enum Rarity {
  /// 1 when half of them or more have it, one more for each halving, at most six unless more is asked.
  ///
  /// Three articles or a few more say little of how rare a word is, and count as twelve; in one or
  /// two no word tells.
  ///
  /// - Parameter most: what no word weighs more than.
  static func weight(_ having: Int, of articles: Int, most: Int = 6) -> Int {
    let articles = articles < 3 ? articles : max(articles, 12)
    var weight = 1
    var bound = max(1, having) * 2
    while bound <= articles, weight < most {
      bound *= 2
      weight += 1
    }
    return weight
  }
}
