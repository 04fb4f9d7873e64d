import ClaimModel
import Testing

@Suite struct UnitScaleTests {
  @Test func convertsExactly() throws {
    let mile = try #require(UnitScale(unit: "mile"))
    let kilometre = try #require(UnitScale(unit: "kilometre"))
    #expect(mile.dimension == kilometre.dimension)
    #expect(mile.base(of: Number(10)) == Number(1_609_344, over: 100))
    #expect(kilometre.factor == Number(1000))
  }

  @Test func readsCompounds() throws {
    let speed = try #require(UnitScale(unit: "kilometre per hour"))
    #expect(speed.dimension == .speed)
    #expect(speed.factor == Number(5, over: 18))
    #expect(UnitScale.factor(of: "square kilometre") == Number(1_000_000))
    #expect(UnitScale.dimension(of: "cubic metre") == UnitScale.dimension(of: "litre"))
    #expect(UnitScale.dimension(of: "part per million") == Dimension.none)
  }

  @Test func temperaturesHaveAnOffset() throws {
    let celsius = try #require(UnitScale(unit: "degree celsius"))
    let fahrenheit = try #require(UnitScale(unit: "degree fahrenheit"))
    #expect(celsius.base(of: Number(100)) == fahrenheit.base(of: Number(212)))
    #expect(UnitScale.factor(of: "degree celsius") == nil)
  }

  @Test func unknownUnitsHaveNoScale() {
    #expect(UnitScale(unit: "USD") == nil)
    #expect(UnitScale(unit: "per") == nil)
    #expect(UnitScale(unit: "") == nil)
  }

  @Test func monthsAndDaysDoNotConvert() {
    #expect(UnitScale.dimension(of: "month") != UnitScale.dimension(of: "day"))
    #expect(UnitScale.dimension(of: "year") == UnitScale.dimension(of: "month"))
  }
}
