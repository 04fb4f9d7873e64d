import ClaimModel
import ClaimRelation
import Testing

/// What third articles add to the odds of two figures that differ.
@Suite struct SecondingTests {
  private func side(_ claim: Int, in article: Int, tells figure: Int) -> Seconding.Side {
    let made = Made().with { $0.value = .figure(Figure(Number(figure))) }
    return Seconding.Side(claim: claim, article: article, of: made.claim(claim))
  }

  @Test func thirdsSecond() {
    let first = side(0, in: 0, tells: 27)
    let other = side(1, in: 1, tells: 29)
    let third = side(2, in: 2, tells: 27)
    var seconding = Seconding()
    seconding.add((third, other), odds: 100_000)
    // Half of what is above -2.5.
    #expect(seconding.points((first, other)) == 175_000)
    #expect(seconding.points((other, first)) == 175_000)
    // No article seconds itself, and nobody who tells another figure.
    #expect(seconding.points((third, other)) == 0)
    #expect(seconding.points((side(3, in: 3, tells: 31), other)) == 0)
  }

  @Test func thirdsThatDoubtAddNothing() {
    let first = side(0, in: 0, tells: 27)
    let other = side(1, in: 1, tells: 29)
    var seconding = Seconding()
    seconding.add((side(2, in: 2, tells: 27), other), odds: -300_000)
    #expect(seconding.points((first, other)) == 0)
  }
}
