import ClaimModel
import ClaimTestSupport
import Testing

@testable import ClaimRelation

/// What holds of relating whatever the claims.
@Suite struct RelationPropertyTests {
  /// Claims of a few documents on a few happenings, made from a seed.
  private func claims(_ seed: UInt64) -> [Claim] {
    var random = Dice(state: seed)
    return (0..<40).map { number in
      var made = Made(document: "\(random.pick(["a", "b", "c", "d"])).txt")
      (made.measure, made.predicate) = random.pick([
        (.killed, "kill"), (.killed, "execute"), (.arrested, "arrest"), (.injured, "wound"),
      ])
      made.counted = random.pick(["prisoner", "people", "student", "soldier", nil])
      made.event = random.pick(["massacre", "flood", nil])
      made.when = random.pick([.year(1988), .year(1981), nil])
      made.scope = random.pick([nil, nil, nil, .additional, .part])
      made.names = random.pick([["evin"], ["evin", "gohardasht"], ["lyon"]])
      made.terms = random.pick([["prison", "trial"], ["river"], ["tunnel", "smoke"]])
      made.value = value(&random)
      return made.claim(number)
    }
  }

  private func value(_ random: inout Dice) -> ClaimValue {
    let low = Number(Int(random.next() % 100_000))
    let modifier = random.pick(Modifier.allCases)
    return .figure(
      Figure(low: low, high: modifier == .moreThan ? nil : low, modifier: modifier))
  }

  /// Before claims of two articles are aligned, which asks what else the articles tell.
  @Test(arguments: 1...5 as ClosedRange<UInt64>) func valuesNeverMatterAlone(_ seed: UInt64) {
    let before = claims(seed)
    var random = Dice(state: seed &* 77)
    let after = before.map { claim in
      var claim = claim
      claim.value = value(&random)
      return claim
    }
    let related = [before, after].map {
      Relation.relate($0, profiles: profiles(of: $0), rulings: [], isAligning: false)
    }
    expectEqual(related[0], related[1])
    #expect(!related[0].topics.isEmpty)
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>) func orderNeverMatters(_ seed: UInt64) {
    let claims = claims(seed)
    let profiles = profiles(of: claims)
    var random = Dice(state: seed &* 31)
    let expected = Relation.relate(claims, profiles: profiles)
    for _ in 0..<2 {
      let shuffled = claims.shuffled(using: &random)
      let turned = profiles.shuffled(using: &random)
      expectEqual(Relation.relate(shuffled, profiles: turned), expected)
    }
  }

  /// A claim stands in one topic at most, in the order of documents and text, and in one origin.
  @Test(arguments: 1...5 as ClosedRange<UInt64>) func topicsPartClaims(_ seed: UInt64) {
    let claims = claims(seed)
    let related = relate(claims)
    let order = claims.sorted {
      $0.document != $1.document
        ? $0.document < $1.document : $0.passage.startByte < $1.passage.startByte
    }.map(\.id)
    var seen: Set<String> = []
    for topic in related.topics {
      #expect(topic.claims.count >= 2)
      #expect(topic.claims.allSatisfy { seen.insert($0).inserted })
      #expect(topic.claims == order.filter(topic.claims.contains))
      #expect(topic.origins.flatMap(\.self).sorted() == topic.claims.sorted())
    }
    #expect(related.alone <= claims.count - seen.count)
    // Every claim in no topic stands alone, or was refused beside another.
    #expect(related.alone == claims.count - seen.count || !related.refused.isEmpty)
    #expect(Set(related.topics.map(\.id)).count == related.topics.count)
    let topic = Dictionary(
      uniqueKeysWithValues: related.topics.flatMap { topic in
        topic.claims.map { ($0, topic.id) }
      })
    for lookAlike in related.lookAlikes {
      let (left, right) = (topic[lookAlike.left], topic[lookAlike.right])
      #expect(left == nil || left != right)
    }
  }

  private func expectEqual(
    _ a: Related, _ b: Related, at location: SourceLocation = #_sourceLocation
  ) {
    #expect(a.topics == b.topics, sourceLocation: location)
    #expect(a.lookAlikes == b.lookAlikes, sourceLocation: location)
    #expect(a.alone == b.alone, sourceLocation: location)
    #expect(a.refused == b.refused, sourceLocation: location)
  }

  // MARK: - Origins

  /// Copies of one sentence are one voice; other words are another.
  @Test func copiesAreOneOrigin() {
    let original = Made(document: "a.txt", sentence: 7)
    let copy = Made(document: "b.txt", sentence: 7)
    let own = Made(document: "c.txt", sentence: 8)
    let related = relate(original, copy, own)
    #expect(related.topics.map(\.claims) == [["c0", "c1", "c2"]])
    #expect(related.topics.map(\.origins) == [[["c0", "c1"], ["c2"]]])
  }

  /// A copy is of its original's topic, whatever its article is about.
  @Test func copiesMeetAnywhere() {
    let original = Made(document: "a.txt", sentence: 7)
    let copy = Made(document: "b.txt", names: ["lyon"], terms: ["tunnel"], sentence: 7)
    #expect(relate(original, copy).topics.map(\.origins) == [[["c0", "c1"]]])
  }

  /// A document is one voice, however often it says so.
  @Test func oneDocumentIsOneOrigin() {
    let related = relate(Made(), Made(), Made(document: "b.txt"))
    #expect(related.topics.map(\.origins) == [[["c0", "c1"], ["c2"]]])
  }

  @Test func nothingGivesNothing() {
    let related = Relation.relate([], profiles: [])
    #expect(related.topics.isEmpty && related.lookAlikes.isEmpty && related.alone == 0)
  }
}
