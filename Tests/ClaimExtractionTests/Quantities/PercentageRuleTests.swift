import Testing

@Suite struct PercentageRuleTests {
  @Test func percentages() {
    expect(
      "percentage 80 percent exact", in: Row("[80%]"), Row("[80 percent]"), Row("[80 per cent]"),
      Row("[eighty pct]"), Row("an [80-percent] share"))
    expect(
      "percentage 0.25 percentage point exact", in: Row("[25 basis points]"),
      Row("[0.25 percentage points]"))
    expect("percentage 0.5 percent exact", in: Row("[5‰]"))
    expect("percentage 6.5 percent exact", in: Row("a coupon of [6-1/2 pct]"))
    expect(
      "percentage 6.25..6.375 percent range", in: Row("put at [between 6-1/4 and 6-3/8 per cent]"))
    expect("percentage 12..15 percent range", in: Row("[12-15 per cent]"), Row("[12% to 15%]"))
    expect("percentage 5 percent exact", in: Row("rose from [5%] to 7%"))
  }

  @Test func noPercentages() {
    expectNothing(
      from: "percentage", in: Row("a percentage of the vote"), Row("cent by cent"),
      Row("https://example.com/?q=30%25"))
  }
}
