import Testing

@Suite struct AgeRuleTests {
  @Test func ages() {
    expect(
      "age 13 year exact", in: Row("[13-year-old] girls"), Row("[13 years old]"),
      Row("[aged 13]"), Row("at [age 13]"), Row("Fabriccio Patti, [13], of Las Vegas"),
      Row("her son, [13], was hurt"), Row("Fabriccio Patti ([13])"), Row("She's only [13]."))
    expect(
      "age 64 year exact", in: Row("He was a man of [sixty-four]."), Row("a boy of [64]"),
      Row("a Cornishman of [64] with a wife"), Row("My father-in-law is [64] and he still dives."),
      Row("Pruitt, a forklift operator, was [64]."), Row("The young driver was [64]."),
      Row("I was [sixty-four], I had a scarf."), Row("manager Dot Hargreave, herself [64], says"),
      Row("their manager Alec Fane, only [64] and the cleverest"),
      Row("Mamani, who at [sixty-four] is the oldest"), Row("At [64], she ran for mayor."),
      Row("Commander: male, [64 years], of Lorne"),
      Row("Her deputy, Lars Bo, is [64] and talks"), Row("with my daughter, who is [64]."),
      Row("Colin Farr, who was [64] when he was attacked, left."),
      Row("Chief executive Marit Solberg-Koch ([64]) left."), Row("The average age was [64]."))
    expect(
      "age 44.2 year exact", in: Row("The median age was [44.2]."), Row("a mean age of [44.2]"))
    expect("age ..64 year less_than", in: Row("children [under 64] pay nothing"))
    expect("age 64 year about", in: Row("She was [about 64] when she died."))
    expect("age 18..85 year range", in: Row("adults [aged 18 to 85 years] took part"))
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
      Row("the 1990s"), Row("On Monday, 12, the"), Row("It is 13."),
      Row("The toll was 27."), Row("The vote was 52."), Row("a family of 5"), Row("a crew of 26"),
      Row("a party of 12"), Row("a man of 12 trades"), Row("The number of drivers was 27."),
      Row("The crew was 27."), Row("At 64 metres, she stopped."),
      Row("The firm, which is 12."), Row("a drop under 64"), Row("soldiers under 64 tents"),
      Row("a mother of three"), Row("a leader of 30"), Row("a teacher of 20 years"),
      Row("of 105 children, 52."), Row("of 80 girls, 71."),
      Row("The age was 12 hours long."), Row("North Rhine-Westphalia (64) won."))
    expect("age 7 month exact", in: Row("The youngest is a baby of [7 months]."))
  }
}
