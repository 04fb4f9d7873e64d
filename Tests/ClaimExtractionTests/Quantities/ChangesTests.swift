import Testing

@testable import ClaimExtraction

/// How far something rose or fell, and where it came to.
@Suite struct ChangesTests {
  @Test func aStepAndWhereItLed() {
    expect("count 12 exact", in: Row("has risen by [12] to 153"))
    expect("count 153 exact", in: Row("has risen by 12 to [153]"))
    expect("count 30000 exact", in: Row("increased by [30,000] to 2.1 million"))
    expect("money 0.12 USD exact", in: Row("shares fell [12 cents] to 3.40 dollars"))
    expect("money 3.4 USD exact", in: Row("shares fell 12 cents to [3.40 dollars]"))
    expect("count 153 exact", in: Row("rose slightly by 12 to [153]"), Row("slumped 12 to [153]"))
    expect("count 79.125 exact", in: Row("shares rose 3-1/2 to [79-1/8]"))
  }

  /// A bare step has the unit of what it led to.
  @Test func theStepHasTheUnit() {
    expect("money 2000000 USD exact", in: Row("revenue rose [2] to 30 million dollars"))
    expect("measure 2100000 barrel exact", in: Row("stocks fell [2.1] to 330.4 million barrels"))
    expect("measure 40000 barrel exact", in: Row("stocks rose [40,000] to 2.5 million barrels"))
    expect("money 1200000 USD exact", in: Row("profit rose [1.2 million] to 8.3 million dollars"))
  }

  @Test func narrowRanges() {
    expect("percentage 5..6 percent range", in: Row("prices rose [5 to 6 per cent]"))
    expect("percentage 1..5 percent range", in: Row("prices rose [1 to 5 per cent]"))
    expect("money 5000000..10000000 USD range", in: Row("costs rose [5 to 10 million dollars]"))
    expect("measure 2..8 degree range", in: Row("temperatures dropped [2 to 8 degrees]"))
    expect("count 12..15 range", in: Row("the firm added [12 to 15] jobs"))
    expect("money 200..900 USD range", in: Row("fares will increase [$200 to $900]"))
    expect("money 100..400 USD range", in: Row("rents rose by [$100 to $400] a month"))
    expect("count 20..300 range", in: Row("planes dropped [20 to 300] bombs"))
    expect("measure 2..24 inch range", in: Row("it grew [2 to 24 inches] tall"))
    // No word of change.
    expect("count 12..153 range", in: Row("for crowds of [12 to 153]"))
  }
}
