import Testing

@testable import ClaimExtraction

/// Numbers on a scale that has a name and no unit.
@Suite struct GaugeRuleTests {
  @Test func magnitudes() {
    expect(
      "measure 6.3 magnitude exact", in: Row("a [magnitude 6.3] earthquake"),
      Row("a [6.3-magnitude] quake"), Row("a [6.3 magnitude] quake"),
      Row("a [magnitude-6.3] quake"), Row("had a [magnitude of 6.3]"),
      Row("measuring [6.3 on the Richter scale]"), Row("[6.3 on the open-ended Richter scale]"))
    expect("measure 6.3 magnitude about", in: Row("a magnitude of [about 6.3]"))
    expect("measure 2.. magnitude more_than", in: Row("aftershocks [above magnitude 2]"))
  }

  @Test func acidity() {
    expect("measure 7.4 pH exact", in: Row("a buffer of [pH 7.4]"), Row("had a [pH of 7.4]"))
  }

  @Test func others() {
    expectNothing(
      from: "gauge", in: Row("two orders of magnitude"), Row("a magnitude 12 times as large"),
      Row("PH 12 was closed"))
  }
}
