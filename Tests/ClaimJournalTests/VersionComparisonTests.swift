import ClaimModel
import Testing

@testable import ClaimJournal

@Suite struct VersionComparisonTests {
  private func kinds(_ old: [Claim], _ new: [Claim]) -> [String] {
    VersionComparison.changes(from: old, to: new).map {
      "\($0.kind.rawValue) \($0.old?.passage.quote ?? "-") \($0.new?.passage.quote ?? "-")"
    }
  }

  private let killed = Made.claim(
    "30", low: 30, prefix: "The police said that at the gate ", suffix: " people were killed that")
  private let hurt = Made.claim(
    "50", low: 50, start: 40, prefix: "and by the evening, nurses said, ",
    suffix: " more were hurt and taken to")

  @Test func unchangedAndMoved() {
    var moved = hurt
    moved.passage.startByte += 7
    moved.passage.endByte += 7
    #expect(kinds([killed, hurt], [killed, moved]) == ["unchanged 30 30", "moved 50 50"])
  }

  @Test func goneAndNew() {
    let other = Made.claim("7", low: 7, start: 90, prefix: "the bridge cost", suffix: "million")
    #expect(
      kinds([killed, hurt], [killed, other]) == ["unchanged 30 30", "new - 7", "gone 50 -"])
  }

  @Test func reworded() {
    let other = Made.claim("30", low: 30, prefix: "Police now say that at the ", suffix: " died")
    #expect(kinds([killed, hurt], [other, hurt]) == ["reworded 30 30", "unchanged 50 50"])
    let follows = VersionComparison.follows(
      VersionComparison.changes(from: [killed, hurt], to: [other, hurt]))
    #expect(follows == [killed.id: other.id])
  }

  /// The same value in other digits is reworded, and no decision goes with it.
  @Test func otherDigitsTakeNoDecisionAlong() {
    let words = Made.claim(
      "thirty", low: 30, prefix: "The police said that at the gate ",
      suffix: " people were killed that")
    let changes = VersionComparison.changes(from: [killed], to: [words])
    #expect(changes.map(\.kind) == [.reworded])
    #expect(VersionComparison.follows(changes).isEmpty)
  }

  @Test func valueChanged() {
    let more = Made.claim(
      "34", low: 34, prefix: "The police said that at the gate ", suffix: " people were killed that"
    )
    let changes = VersionComparison.changes(from: [killed, hurt], to: [more, hurt])
    #expect(changes.map(\.kind) == [.valueChanged, .unchanged])
    #expect(VersionComparison.follows(changes).isEmpty)
  }

  /// Two that say the same, and one of them went: which one is not guessed.
  @Test func twoOfAKindAreNotGuessed() {
    let twin = Made.claim("30", low: 30, start: 60, prefix: "x", suffix: "y")
    let third = Made.claim("30", low: 30, start: 5, prefix: "p", suffix: "q")
    #expect(kinds([killed, twin], [third]) == ["new - 30", "gone 30 -", "gone 30 -"])
  }

  @Test func anotherNounIsAnotherClaim() {
    var people = killed
    people.about.counted = "people"
    var cows = Made.claim("30", low: 30, prefix: "They sold a herd of ", suffix: " at the fair")
    cows.about.counted = "cows"
    #expect(kinds([people], [cows]) == ["new - 30", "gone 30 -"])
  }

  @Test func nothing() {
    #expect(kinds([], []) == [])
    #expect(kinds([], [killed]) == ["new - 30"])
    #expect(kinds([killed], []) == ["gone 30 -"])
  }
}
