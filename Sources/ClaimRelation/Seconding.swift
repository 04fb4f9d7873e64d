package import ClaimModel

/// What third articles say of two figures that differ.
///
/// Where one article tells *27 recommendations* and a second *made 29*, a third that tells 27 as well says
/// once more, in its own words, what the 27 are of. So the odds that the third's figure answers the
/// second's question count for the first's too: half of what they are above a floor. The half and the
/// floor are those that did best on stories held out of the fit (`claims-benchmark fit`).
package struct Seconding {
  /// One of two claims, which its caller numbers.
  package struct Side {
    let claim: Int
    let article: Int
    let value: ToldValue?

    init(claim: Int, article: Int, value: ToldValue?) {
      (self.claim, self.article, self.value) = (claim, article, value)
    }

    package init(claim: Int, article: Int, of told: Claim) {
      self.init(claim: claim, article: article, value: ToldValue(told))
    }
  }

  /// What is told beside a claim.
  private struct Key: Hashable {
    let claim: Int
    let value: ToldValue
  }

  /// The best odds that a claim has with any of one value, and the best in another article than those.
  private struct Best {
    var odds: Int
    var article: Int
    var next: Int?

    mutating func note(_ odds: Int, in article: Int) {
      if odds > self.odds {
        if article != self.article { next = self.odds }
        (self.odds, self.article) = (odds, article)
      } else if article != self.article {
        next = max(next ?? odds, odds)
      }
    }

    func elsewhere(than article: Int) -> Int? { article == self.article ? next : odds }
  }

  /// In hundred-thousandths.
  private static let floor = -250_000

  private var best: [Key: Best] = [:]

  package init() {}

  /// Takes in two claims of two articles whose values differ.
  ///
  /// - Parameter odds: the logarithm of the odds that they answer one question, in hundred-thousandths.
  package mutating func add(_ sides: (Side, Side), odds: Int) {
    note(sides.0, beside: sides.1, odds)
    note(sides.1, beside: sides.0, odds)
  }

  private mutating func note(_ told: Side, beside claim: Side, _ odds: Int) {
    guard odds > Seconding.floor, let value = told.value else { return }
    let key = Key(claim: claim.claim, value: value)
    if best[key]?.note(odds, in: told.article) == nil {
      best[key] = Best(odds: odds, article: told.article)
    }
  }

  /// What third articles add to the odds of two claims, in hundred-thousandths.
  package func points(_ sides: (Side, Side)) -> Int {
    let odds = [(sides.0, sides.1), (sides.1, sides.0)].compactMap { told, claim in
      told.value.flatMap { best[Key(claim: claim.claim, value: $0)]?.elsewhere(than: told.article) }
    }
    return odds.max().map { ($0 - Seconding.floor) / 2 } ?? 0
  }
}
