import Testing

@Suite struct DurationRuleTests {
  @Test func lengths() {
    expect("duration 2 day exact", in: Row("took [two days]"), Row("a [2-day] trip"))
    expect("duration 8 year exact", in: Row("an [eight-year] siege"))
    expect("duration 1.5 month exact", in: Row("[a month and a half] after"))
    expect("duration 0.5 hour exact", in: Row("took [half an hour]"))
    expect("duration 80 minute exact", in: Row("took [1 hour 20 minutes]"))
    expect("duration 10 year exact", in: Row("[a decade] of war"))
    expect("duration 2.5 year exact", in: Row("took [two and a half years]"))
    expect("duration 1 week exact", in: Row("left for [a week]"), Row("for [a full week]"))
    expect("duration 10.. year at_least", in: Row("[10 or more years]"), Row("[at least 10 years]"))
    expect("duration ..13 day at_most", in: Row("[no longer than 13 days]"))
    expect("duration 3.. year more_than", in: Row("for [over three years]"))
    expect("duration 3 year exact", in: Row("a loan over [three years]"))
  }

  /// Another clause has its own figure.
  @Test func clauses() {
    expect("duration 3 hour exact", in: Row("killed 12, and [3 hours] later another hit"))
    expect("duration 10..15 second range", in: Row("bursts lasted [10-15s]"))
  }

  @Test func noLengths() {
    expectNothing(
      from: "duration", in: Row("a 13-year-old girl"), Row("twice a week"),
      Row("a second chance"), Row("for a second term"), Row("the 15s and Sevens"),
      Row("a day later"), Row("$5 a day"), Row("minutes"))
  }
}
