import ClaimModel
import ClaimRelation
import Testing

/// Which articles tell of one thing.
@Suite struct StoryTests {
  private let base = Made().with {
    $0.event = nil
    $0.when = nil
  }

  /// How many articles answer the question of the first together with it.
  ///
  /// - Parameters:
  ///   - words: the rare words of the first two articles, which share all their names.
  ///   - main: the name that they, and so many copies of them, are mainly about.
  private func answering(
    _ words: [Set<UInt64>], main: String? = nil, copies: Int = 0, others: Int
  ) -> Int {
    let alike = (0..<words.count + copies).map { number in
      base.with { $0.document = "a \(number).txt" }
    }
    let fillers = (0..<others).map { number in
      base.with {
        $0.document = "b \(number).txt"
        $0.names = ["name\(number)"]
      }
    }
    let claims = (alike + fillers).enumerated().map { $0.element.claim($0.offset) }
    let profiles = profiles(of: claims).map { profile in
      var profile = profile
      profile.date = Day(year: 1988, month: 8, day: 1)
      let number = alike.firstIndex { $0.document == profile.document }
      let own = number.flatMap { words.indices.contains($0) ? words[$0] : nil }
      profile.words = Dictionary(uniqueKeysWithValues: (own ?? []).map { ($0, 1) })
      if let main, number != nil { profile.salient = [main: 3] }
      return profile
    }
    return Relation.relate(claims, profiles: profiles).topics
      .first { $0.claims.contains("c0") }?.claims.count ?? 0
  }

  @Test func fewArticlesAreOfOneStoryByTheirNames() {
    #expect(answering([[1, 2, 3], [4, 5, 6]], others: 4) == 2)
  }

  /// Two articles name the same ministers and tell of other things.
  @Test func amongManyTheirWordsMeetToo() {
    #expect(answering([[1, 2, 3], [4, 5, 6]], others: 20) == 0)
    #expect(answering([[1, 2, 3], [2, 3, 4]], others: 20) == 2)
  }

  /// Where most of a folder is on one thing, none of its words and names are rare.
  @Test func oneThingThatMostTellOf() {
    #expect(answering([[], []], main: "marisol", copies: 28, others: 10) == 30)
    #expect(answering([[], []], main: "marisol", copies: 28, others: 0) == 30)
  }
}
