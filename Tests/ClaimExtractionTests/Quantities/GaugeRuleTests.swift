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

  @Test func said() {
    expect(
      "measure 6.8 magnitude exact", in: Row("the magnitude of the earthquake was [6.8]"),
      Row("the quake's magnitude was put at [6.8]"))
    expect("measure 6.5 pH exact", in: Row("the soil pH is [6.5]"))
  }

  @Test func ranges() {
    expect("measure 5..6 magnitude range", in: Row("quakes of [magnitude 5 to 6]"))
    expect("measure 6.5..7.5 pH range", in: Row("a [pH of 6.5 to 7.5]"))
    expect("measure 6.3..6.5 magnitude range", in: Row("[6.3 to 6.5 on the Richter scale]"))
    expect("measure 6.6..6.8 magnitude range", in: Row("a magnitude [between 6.6 and 6.8]"))
  }

  @Test func acidity() {
    expect("measure 7.4 pH exact", in: Row("a buffer of [pH 7.4]"), Row("had a [pH of 7.4]"))
  }

  @Test func others() {
    expectNothing(
      from: "gauge", in: Row("two orders of magnitude"), Row("a magnitude 12 times as large"),
      Row("PH 12 was closed"), Row("the magnitude of 2,000 job losses"),
      Row("a magnitude of 300 million dollars"), Row("on page 12, Richter explains"),
      Row("in 1935 Charles Richter devised it"),
      Row("the magnitude of the flood became clear at 7"),
      Row("changes of pH were seen at 4"))
    expect("count 200 exact", in: Row("that killed [200] measured 6.5 on the Richter scale"))
    expect("count 12 exact", in: Row("a swarm of [12] magnitude 6 quakes"))
  }
}
