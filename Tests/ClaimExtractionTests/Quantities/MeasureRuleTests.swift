import ClaimModel
import Testing

@Suite struct MeasureRuleTests {
  @Test func units() {
    expect(
      "measure 500 gram exact", in: Row("[500 grams] of TATP"), Row("[500 g] of it"), Row("[500g]"))
    expect(
      "measure 6 mile exact", in: Row("the [six-mile] trip"), Row("[6 mi]"), Row("[six miles]"))
    expect(
      "measure 190000 square metre exact", in: Row("[190,000 square meters]"),
      Row("[190,000 m2]"), Row("[190,000 m²]"), Row("[190,000 sq m]"))
    expect(
      "measure 188 mile per hour exact", in: Row("[188 miles an hour]"), Row("[188 mph]"),
      Row("[188 miles per hour]"))
    expect("measure 0.5 milligram per litre exact", in: Row("[0.5 mg/L]"), Row("[0.5 mg L−1]"))
    expect("measure 16000 tonne exact", in: Row("[16,000 metric tons]"), Row("[16,000 tonnes]"))
    expect("measure 10000000 tonne exact", in: Row("[10m tonnes] of coal"))
    expect("measure 1500 metre exact", in: Row("the [1500m] champion"))
    expect(
      "measure 200 metre exact", in: Row("a train [200m] long"), Row("the building [200m] off"))
    expect("measure 13 ampere exact", in: Row("rated at [13A] and no more"))
    expect("measure 50 kilowatt hour exact", in: Row("[50 kWh]"), Row("[50 kilowatt-hours]"))
    expect("measure 5 micrometre exact", in: Row("[5 µm]"), Row("[5 μm]"), Row("[5 micrometers]"))
    expect("measure 0.5 mile exact", in: Row("[half a mile]"), Row("[1/2 mile]"))
  }

  @Test func temperatures() {
    expect("measure 70 degree fahrenheit exact", in: Row("[70°F]"), Row("[70 degrees Fahrenheit]"))
    expect("measure -5 degree celsius exact", in: Row("[-5 °C]"), Row("[minus 5 degrees celsius]"))
    expect("measure -2 degree exact", in: Row("[2 degrees below zero]"))
  }

  @Test func sums() {
    expect(
      "measure 74 inch exact", in: Row("[6'2\"] tall"), Row("[6 feet 2 inches] tall"),
      Row("[6-foot-2] and"))
    expect("measure 83 ounce exact", in: Row("[5 pounds 3 ounces]"))
    expect("measure 1000806 centimetre exact", in: Row("[10 kms, 8 meters, 6 cm]"))
  }

  @Test func wide() {
    expect(
      "measure 5..6 millimetre range", in: Row("[5-6 mm]"), Row("[between 5 and 6 mm]"),
      Row("[5 mm to 6 mm]"))
    expect("measure 390..490 kelvin range", in: Row("[440 ± 50 K]"))
    expect("measure 45 milligram exact", in: Row("given [45] and 50 mg"))
    expect(
      "measure 2 milligram exact", in: Row("given [2], 5 and 10 mg"),
      Row("given [2], 5, and 10 mg"))
  }

  /// A letter alone is a unit behind a number, also where its sentence ends; not behind a figure's.
  @Test func letters() {
    expect(
      "measure 55 kelvin exact", in: Row("held at [55 K]. The voltage"),
      Row("300 °C (572 °F, [55K])"))
    expect("measure 5 volt exact", in: Row("set to [5 V]. Then it rose"))
    expectNothing(
      from: "measure", in: Row("shown in Fig. 10b"), Row("Figures 3A and 3C"), Row("Fig. 3(b)"),
      Row("13C/12C analyses"), Row("a 12A rating"), Row("two cup ties"),
      Row("a Megaplus ES1.0 b/w camera"))
  }

  /// The place of the last digit that counts, in the unit that the figure is kept in.
  @Test(arguments: [
    ("two decades", 1), ("12 miles", 0), ("1,200 miles", 2), ("25 cents", -2), ("$1.25 million", 4),
    ("15 months", 0),
  ])
  func grains(words: String, grain: Int) {
    #expect(figures(of: "for \(words) on").map(\.value.figure?.grain) == [grain], "\(words)")
  }

  @Test func noMeasures() {
    expectNothing(
      from: "duration", in: Row("refunds for over-75s"), Row("grants for under-21s"))
    expectNothing(
      from: "measure", in: Row("29 of them in May"), Row("the 1990s"), Row("at 2 pm"),
      Row("the 5G network"), Row("the 2003 US-led war"), Row("202 N. Main Street"), Row("Fig. 4A"),
      Row("5 in the morning"), Row("It cost 1.8M dollars"))
  }
}
