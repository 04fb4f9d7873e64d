import Testing

@Suite struct FractionRuleTests {
  @Test func fractions() {
    expect("fraction 0.5 exact", in: Row("[half] of the members"), Row("[1/2] of the members"))
    expect(
      "fraction 0.666666666667 exact", in: Row("[two-thirds] of its value"),
      Row("[two out of three] voters"), Row("[⅔] of its value"))
    expect(
      "fraction 0.2 exact", in: Row("[one in five] Americans"), Row("[1 in 5] Americans"),
      Row("[One adult in five] has diabetes"))
    expect(
      "fraction 0.5.. more_than", in: Row("[well over half] of GDP"),
      Row("the [vast majority] of them"), Row("[more than half] the voters"))
    expect("fraction 3 exact", in: Row("odds of [3 to 1]"))
  }

  @Test func multiples() {
    expect("fraction 2 about", in: Row("[about twice] the population of Arizona"))
    expect("fraction 3 exact", in: Row("[three times] as many"), Row("a [threefold] rise"))
  }

  @Test func noFractions() {
    expectNothing(
      from: "fraction", in: Row("the first half"), Row("half-hearted"), Row("half an hour"),
      Row("3 in 2012"), Row("two in three days"),
      Row("one goal in two games"), Row("one fire in 2012"), Row("core 22/10a-4"),
      Row("Press release No. 41/2014"), Row("open 24/7"), Row("since 9/11 it"))
    expectNothing(
      from: "multiple", in: Row("elected twice"), Row("shot three times"),
      Row("a double murder"), Row("the second time"), Row("at one time more than 30 men"))
  }

  @Test func ordinals() {
    expect("ordinal 13 exact", in: Row("the [thirteenth] day"), Row("the [13th] day"))
    expect("ordinal 25 exact", in: Row("the [twenty-fifth] hour"), Row("the [twenty fifth] one"))
    expect("ordinal 1 exact", in: Row("for the [first] time"), Row("[first]-degree murder"))
    expectNothing(
      from: "ordinal", in: Row("at first"), Row("51st Street"), Row("second-class"),
      Row("his first priorities"), Row("were first alerted"))
  }
}
