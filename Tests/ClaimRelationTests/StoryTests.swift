import ClaimModel
import ClaimRelation
import Testing

/// Which articles tell of one thing.
@Suite struct StoryTests {
  private let left = Made().with {
    $0.event = nil
    $0.when = nil
  }

  /// How many questions two claims answer together whose articles share all names, among so many others.
  private func shared(others: Int, words left: Set<UInt64>, _ right: Set<UInt64>) -> Int {
    let fillers = (0..<others).map { number in
      Made(document: "filler \(number).txt", event: nil, when: nil, names: ["name \(number)"])
    }
    let made = [self.left, self.left.with { $0.document = "b.txt" }] + fillers
    let claims = made.enumerated().map { $0.element.claim($0.offset) }
    let words: [String: Set<UInt64>] = ["a.txt": left, "b.txt": right]
    let profiles = profiles(of: claims).map { profile in
      var profile = profile
      profile.date = Day(year: 1988, month: 8, day: 1)
      let own = words[profile.document] ?? [UInt64(profile.document.utf8.last ?? 0) + 1000]
      profile.words = Dictionary(uniqueKeysWithValues: own.map { ($0, 1) })
      return profile
    }
    return Relation.relate(claims, profiles: profiles).topics
      .count { $0.claims.contains("c0") && $0.claims.contains("c1") }
  }

  @Test func fewArticlesAreOfOneStoryByTheirNames() {
    #expect(shared(others: 4, words: [1, 2, 3], [4, 5, 6]) == 1)
  }

  /// Two articles name the same ministers and tell of other things.
  @Test func amongManyTheirWordsMeetToo() {
    #expect(shared(others: 20, words: [1, 2, 3], [4, 5, 6]) == 0)
    #expect(shared(others: 20, words: [1, 2, 3], [2, 3, 4]) == 1)
  }
}
