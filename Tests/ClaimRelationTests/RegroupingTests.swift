import ClaimModel
import Testing

@testable import ClaimRelation

/// What editors say of topics has the last word, ruling by ruling.
@Suite struct RegroupingTests {
  private let ids = ["a", "b", "c", "d", "e"]

  private func apply(_ rulings: [GroupingRuling], to groups: [[Int]]) -> [[Int]] {
    Regrouping.apply(rulings, to: groups, ids: ids)
  }

  private func same(_ left: String..., and right: [String]) -> GroupingRuling {
    GroupingRuling(isSame: true, left: left, right: right)
  }

  private func notSame(_ left: [String], _ right: [String]) -> GroupingRuling {
    GroupingRuling(isSame: false, left: left, right: right)
  }

  @Test func nothingChangesNothing() {
    #expect(apply([], to: [[0, 2], [3, 4]]) == [[0, 2], [3, 4]])
  }

  @Test func sameJoins() {
    #expect(apply([same("a", and: ["d"])], to: [[0, 2], [3, 4]]) == [[0, 2, 3, 4]])
    #expect(apply([same("b", and: ["e"])], to: [[0, 2]]) == [[0, 2], [1, 4]])
    #expect(apply([same("e", and: ["b", "c"])], to: [[0, 2]]) == [[0, 1, 2, 4]])
  }

  @Test func notSameParts() {
    #expect(apply([notSame(["a"], ["c"])], to: [[0, 1, 2]]) == [[0, 1]])
    #expect(apply([notSame(["a"], ["b"])], to: [[0, 1]]) == [])
    #expect(
      apply([notSame(["a", "b"], ["c", "d"])], to: [[0, 1, 2, 3, 4]]) == [[0, 1, 4], [2, 3]])
    #expect(apply([notSame(["a"], ["c", "d"])], to: [[0, 2, 3]]) == [[2, 3]])
    #expect(apply([notSame(["a"], ["d"])], to: [[0, 1], [3, 4]]) == [[0, 1], [3, 4]])
  }

  @Test func theLaterRulingStands() {
    let (join, part) = (same("a", and: ["b"]), notSame(["a"], ["b"]))
    #expect(apply([join, part], to: []) == [])
    #expect(apply([part, join], to: []) == [[0, 1]])
  }

  @Test func idsThatAreNotThereAreLeftAlone() {
    #expect(apply([same("a", and: ["z"]), notSame(["y"], ["c"])], to: [[0, 2]]) == [[0, 2]])
  }
}
