import ClaimModel
import Testing

/// Units, currencies, scales and dates that headers give.
@Suite struct TableUnitTests {
  /// A header over a column, a cell, and the figure read from it.
  @Test(arguments: [
    ("Revenue ($ million)", "12.5", "12500000", "money", "USD"),
    ("Revenue (US$ m)", "3", "3000000", "money", "USD"),
    ("Revenue, £bn", "1.2", "1200000000", "money", "GBP"),
    ("Revenue £ million", "1.2", "1200000", "money", "GBP"),
    ("Revenue (EUR million)", "3.4", "3400000", "money", "EUR"),
    ("Revenue (€'000)", "450", "450000", "money", "EUR"),
    ("Revenue in millions of euros", "4", "4000000", "money", "EUR"),
    ("Cost (USD)", "1,200", "1200", "money", "USD"),
    ("Population (thousands)", "1,234", "1234000", "count", ""),
    ("Homes (millions)", "2.5", "2500000", "count", ""),
    ("Turnout (%)", "61.2", "61.2", "percentage", "percent"),
    ("%", "61.2", "61.2", "percentage", "percent"),
    ("Share of seats, per cent", "40", "40", "percentage", "percent"),
    ("Percentage of households", "40", "40", "percentage", "percent"),
    ("Length (km)", "12", "12", "measure", "kilometre"),
    ("Speed [km/h]", "120", "120", "measure", "kilometre per hour"),
    ("Temperature (°C)", "-5", "-5", "measure", "degree celsius"),
    ("Mass, kg", "1 234", "1234", "measure", "kilogram"),
    ("Area (km²)", "12,5", "12.5", "measure", "square kilometre"),
    ("Time (s)", "9.58", "9.58", "duration", "second"),
    ("Duration (minutes)", "90", "90", "duration", "minute"),
    ("Deaths per 100,000", "12.3", "12.3", "measure", "per 100,000"),
    ("Mass (kg)", "3.4 ±0.2", "3.2..3.6", "measure", "kilogram"),
    ("Profit ($ million)", "(12.5)", "-12500000", "money", "USD"),
    ("Net loss ($ million)", "(12.5)", "12500000", "money", "USD"),
    ("Homes", "(12)", "12", "count", ""),
    ("Homes", "12[3]", "12", "count", ""),
    ("Homes", "12a", "12", "count", ""),
    ("Won", "12", "12", "count", ""),
    ("Cup", "12", "12", "count", ""),
  ]) func headers(
    header: String, cell: String, value: String, kind: String, unit: String
  ) throws {
    let tables = try Tables("| Thing | \(header) |\n|---|---|\n| Wren | \(cell) |\n")
    let claim = try #require(tables.claims.last, "\(header): \(cell)")
    let figure = try #require(claim.value.figure)
    let low = figure.low?.decimalText ?? ""
    let said = figure.low == figure.high ? low : low + ".." + (figure.high?.decimalText ?? "")
    #expect(said == value)
    #expect(claim.kind.rawValue == kind)
    #expect((figure.unit ?? "") == unit)
    #expect(tables.claims.count == 1, "\(tables.quotes)")
  }

  @Test func grain() throws {
    let tables = try Tables("| Firm | Sales ($ million) |\n|---|---|\n| Acme | 1,204.5 |\n")
    #expect(tables.claims.first?.value.figure?.grain == 5)
  }

  @Test func companyResults() throws {
    let tables = try Tables(
      """
      | $ million | 2020 | 2021 |
      |---|---:|---:|
      | Revenue | 1,204.5 | 1,310.2 |
      | Operating income | 88.1 | (12.5) |
      | Employees | 4,210 | 4,500 |
      """)
    tables.expect(
      Cell("2020", kind: "date"), Cell("2021", kind: "date"),
      Cell(
        "1,204.5", "1204500000", kind: "money", unit: "USD", counted: "Revenue",
        measure: "earned", when: "2020-01-01..2020-12-31"),
      Cell("1,310.2", "1310200000", when: "2021-01-01..2021-12-31"),
      Cell("88.1", counted: "Operating income"),
      Cell("(12.5)", "-12500000", kind: "money"),
      Cell("4,210", "4210", kind: "count", unit: nil, counted: "Employees", measure: "exists"))
  }

  @Test func yearsAsRows() throws {
    let tables = try Tables(
      """
      | Year | Visitors | Spending £bn |
      |---|---|---|
      | 2018 | 12,400 | 1.2 |
      | 2019 | 13,100 | 1.3 |
      """)
    tables.expect(
      Cell("2018", "2018-01-01..2018-12-31", kind: "date", who: nil),
      Cell("12,400", kind: "count", counted: "Visitors", when: "2018-01-01..2018-12-31"),
      Cell("1.2", "1200000000", unit: "GBP", when: "2018-01-01..2018-12-31"),
      Cell("2019", kind: "date"), Cell("13,100", when: "2019-01-01..2019-12-31"))
  }

  @Test func budget() throws {
    let tables = try Tables(
      """
      | | 2019 | Q3 2021 |
      |---|---|---|
      | Health, % | 12.5 | 13 |
      | Defence, per cent of GDP | 2.1 | 2.0 |
      """)
    tables.expect(
      Cell("12.5", kind: "percentage", counted: "Health", when: "2019-01-01..2019-12-31"),
      Cell("13", when: "2021-07-01..2021-09-30"),
      Cell("2.1", kind: "percentage", counted: "Defence"))
  }

  /// Two shares of a cell: *n (%)*.
  @Test func numberAndShare() throws {
    try Tables("| Outcome | n (%) |\n|---|---|\n| Cured | 12 (45) |\n").expect(
      Cell("12", "12", kind: "count"), Cell("45", kind: "percentage"))
  }
}
