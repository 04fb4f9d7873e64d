import Testing

@Suite struct AgeRuleTests {
  @Test func ages() {
    expect(
      "age 13 year exact", in: Row("[13-year-old] girls"), Row("[13 years old]"),
      Row("[aged 13]"), Row("at [age 13]"), Row("Fabriccio Patti, [13], of Las Vegas"),
      Row("her son, [13], was hurt"), Row("Fabriccio Patti ([13])"), Row("She's only [13]."))
    expect("age 8 month exact", in: Row("an [8-month-old] baby"), Row("[8 months old]"))
    expect("age 11 year exact", in: Row("an [11] and 13 year-old"))
    expect("age 4 year exact", in: Row("children, ages 2 and [4], are"))
    expect("age 20..29 year range", in: Row("a man in his [20s]"), Row("in her [twenties]"))
    expect("age 55..59 year range", in: Row("in her [mid- to late 50s]"))
    expect("age 18..25 year range", in: Row("[between the ages of 18 and 25]"))
  }

  @Test func noAges() {
    expectNothing(
      from: "age", in: Row("20 years"), Row("Chicago, 12 people"), Row("June 5, 2014"),
      Row("the 1990s"), Row("On Monday, 12, the"), Row("It is 13."))
  }
}
