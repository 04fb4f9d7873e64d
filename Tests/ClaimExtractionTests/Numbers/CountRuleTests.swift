import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite struct CountRuleTests {
  @Test func digits() {
    expect("count 1500 exact", in: Row("[1,500] protesters"), Row("[1.5k] protesters"))
    expect("count 1414021100 exact", in: Row("a population of [1 414 021 100]"))
    expect(
      "count 5000000 exact", in: Row("[5,000,000] people"), Row("[50,00,000] people"),
      Row("[5 million] people"), Row("[5mn] people"), Row("[50 lakh] people"))
    expect("count 0.08 exact", in: Row("a rate of [.08] overall"))
    expect("count -5 exact", in: Row("The answer is [-5]"), Row("The answer is [minus five]"))
    expect(
      "count 5200000 exact", in: Row("[5.2 × 10^6] cells"), Row("[5.2e6] cells"),
      Row("[5.2x10^6] cells"), Row("[5.2 × 10⁶] cells"))
    expect(
      "count 3.5 exact", in: Row("a total of [3 1/2]"), Row("a total of [3½]"),
      Row("a total of [3-1/2]"), Row("The stock rose [3-1/2] to the close"))
    expect("count 3 exact", in: Row("open [3]-6/8"))
    expect("count 6000000 exact", in: Row("[six mln] people"))
    expect("count 6 exact", in: Row("[six] mil plastic"))
    expect(
      "count 2500000 exact", in: Row("[2½ million] people"), Row("[2 1/2 million] people"),
      Row("[2-1/2 million] people"))
    expect("count 36 exact", in: Row("[3 dozen] eggs"), Row("[three dozen] eggs"))
  }

  @Test func words() {
    expect("count 30000 exact", in: Row("[thirty thousand] members"))
    expect("count 116 exact", in: Row("[one hundred and sixteen] of them"))
    expect(
      "count 2500000 exact", in: Row("[two and a half million] Iraqis"),
      Row("[two million and a half]"))
    expect("count 500000 exact", in: Row("[half a million] people"))
    expect("count 5.5 exact", in: Row("The answer is [five point five]"))
    expect("count 6 exact", in: Row("[half a dozen] firearms"))
    expect("count 1 exact", in: Row("[one] person was shot"), Row("left [one] dead and three hurt"))
  }

  @Test func vagueSizes() {
    expect("count 10000..99999 order_of_magnitude", in: Row("[tens of thousands] of supporters"))
    expect("count 1000..9999 order_of_magnitude", in: Row("[Many thousands] of members"))
    expect("count 24..99 order_of_magnitude", in: Row("[dozens] of houses"))
  }

  @Test func numbersOfItems() {
    expectNothing(from: "count", in: Row("3."))
    expect("count 3 exact", in: Row("The answer is [3]."), Row("[Three]."))
  }

  @Test func compounds() {
    expect("count 22 exact", in: Row("[22] four-car trains"))
    expectNothing(
      from: "count", in: Row("a three-masted ship"), Row("a two-dimensional model"),
      Row("a two-way street"), Row("a six-digit sum"))
  }

  @Test func series() {
    expectNothing(
      from: "count", in: Row("on day 14 they left"), Row("clone 23 was expanded"),
      Row("samples 1 and 2 exhibit it"), Row("columns 2 and 3."))
    expect(
      "count 12 exact", in: Row("the patient [12] people knew"), Row("in games [12] men won"),
      Row("the study [12] people made"), Row("Last week [12] were arrested"),
      Row("In the trial [12] died"), Row("Within weeks [12] had died"))
  }

  /// A number word that is part of a name counts nothing.
  @Test func titles() {
    expectNothing(
      from: "count", in: Row("play in the Six Nations"), Row("at the Three Gorges dam"),
      Row("BBC Radio 5 said"), Row("a Formula 1 race"))
    expect(
      "count 6 exact", in: Row("fire killed [six] Britons"), Row("[Six] Britons died"),
      Row("Storm Hits Coast as [Six] People Die"), Row("police said [Six] British soldiers died"))
  }

  /// References, items and parts of figures, as scientific texts have them.
  @Test func references() {
    expectNothing(
      from: "count", in: Row("for reasons; (1) it is small"), Row("as shown before) (29). It"),
      Row("as Eq. (1) shows"), Row("see Figs. 4 and 5"), Row("(Refs. 12 and 13)"), Row("(p. 301)"),
      Row("shown in Fig. 10b, as said"), Row("Figures 3A and 3C"), Row("Figs. 1, 2 and 3(b)"))
    expect("count 3 exact", in: Row("Deaths 12 ([3]) in all"), Row("In all 60% ([3]) recovered"))
  }

  /// A small *m* after digits is a million where what follows is counted, and a metre elsewhere.
  @Test func millions() {
    expect(
      "count 5000000 exact", in: Row("sold [5m] copies"), Row("built [5m] new homes"),
      Row("[5m] British workers"), Row("a population of [5m]"))
    expectNothing(
      from: "count", in: Row("the 100m hurdles"), Row("the 1500m champion"), Row("a wall 3m tall"),
      Row("10m high walls"), Row("3m of cable"), Row("200m away"), Row("it sold 1.4m euros of it"),
      Row("10m waves"), Row("the 100m men's final"), Row("within 500m of the population"))
  }

  @Test func formulas() {
    expectNothing(
      from: "count", in: Row("of Mg(ClO4)2 and"), Row("a flux of mWm−2 there"),
      Row("poly(3-hexylthiophene) films"), Row("a level of ±t0.05 there"))
    expect("count -5 exact", in: Row("a value of [−5] there"))
  }

  @Test func countsThatLookLikeTelephoneNumbers() {
    expect(
      "count 112 exact", in: Row("The fire killed [112] people"), Row("They called [112] witnesses")
    )
    expect("count 110 exact", in: Row("The toll rose to [110]."))
    expect("count 0 exact", in: Row("The clinic recorded [0] deaths"))
    expect("count 12000 exact", in: Row("It went from the EU to [12000] farms"))
  }

  @Test func noCounts() {
    expectNothing(
      from: "count",
      in: Row("one of the reasons"), Row("no one came"), Row("on the one hand"), Row("page 12"),
      Row("He called 911."), Row("A call to 112 was made"), Row("Text NEWSAPP to 51414 now"),
      Row("call 555-1234 now"), Row("Highway 61"), Row("COVID-19"),
      Row("2500 block of Main Street"), Row("at 10 Downing Street"), Row("they won 5-3"),
      Row("set $AB12 first"),
      Row("in phases 3, 5 and 7"), Row("as described before (23)"), Row("Copyright 2018 WXYZ"),
      Row("go 4-wheeling"), Row("seven hours"), Row("$5"))
  }

  @Test func tooLarge() {
    let claims = figures(of: "1234567890123456789012345678901234567890123 grains")
    #expect(claims.allSatisfy { $0.value.figure?.low == nil })
    let problems = candidates(of: "1234567890123456789012345678901234567890123 grains")
      .compactMap(\.problem?.kind)
    #expect(problems == [.numberTooLarge])
  }
}
