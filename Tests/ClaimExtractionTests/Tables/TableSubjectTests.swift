import ClaimModel
import Testing

/// What the figures of Markdown tables are about, over several fields.
@Suite struct TableSubjectTests {
  @Test func passengers() throws {
    let tables = try Tables(
      """
      | | On board | Saved | Lost | Saved, per cent |
      |---|---:|---:|---:|---:|
      | First-class passengers | 329 | 199 | 130 | 60 |
      | All passengers | 1,324 | 492 | 832 | |
      | Crew | 899 | 214 | 685 | 24 |
      """)
    tables.expect(
      Cell(
        "329", "329", kind: "count", counted: "First-class passengers", predicate: "on board",
        measure: "exists", population: "first class", scope: nil, stem: "passenger"),
      Cell("199", counted: "First-class passengers", predicate: "saved", measure: "rescued"),
      Cell("130", predicate: "lost", measure: "killed"),
      Cell(
        "60", "60", kind: "percentage", unit: "percent", counted: "First-class passengers",
        predicate: "saved"),
      Cell("1,324", "1324", counted: "passengers", population: "", scope: "total"),
      Cell("214", counted: "Crew", predicate: "saved", measure: "rescued", stem: "crew"),
      Cell("685", counted: "Crew", predicate: "lost", measure: "killed"))
  }

  /// A column that says only when is of what its rows count; a row's own time is nearer than the table's.
  @Test func daysOfPositions() throws {
    try Tables(
      """
      | Item | Position at 31 December 2021 |
      |---|---|
      | Bridges replaced | 14 |
      | Elk, 2019 count | 1,120 |
      """
    ).expect(
      Cell("14", "14", counted: "Bridges", when: "2021-12-31..2021-12-31"),
      Cell("1,120", "1120", when: "2019-01-01..2019-12-31"))
    try Tables(
      """
      | | 2020/21 | 2019/20 |
      |---|---|---|
      | Employees at 31 March | 1,284 | 1,190 |
      """
    ).expect(
      Cell("1,284", counted: "Employees", when: "2021-03-31..2021-03-31"),
      Cell("1,190", counted: "Employees", when: "2020-03-31..2020-03-31"))
  }

  /// A row is of a date where its header says so.
  @Test func turns() throws {
    let tables = try Tables(
      """
      | Item | Value |
      |---|---|
      | End of power generation | 1994 |
      | Date of completion | 1912 |
      | Number of turbines | 1994 |
      """)
    tables.expect(
      Cell("1994", kind: "date", predicate: "ended"), Cell("1912", kind: "date"),
      Cell("1994", kind: "count", counted: "turbines"))
  }

  /// A header says that its cells are plans.
  @Test func plans() throws {
    let tables = try Tables(
      """
      | Item | Value |
      |---|---|
      | Design life | 90 years |
      | Planned capacity | 40,000 vehicles |
      | Length | 4.1 km |

      | Player | Games | Goals |
      |---|---:|---:|
      | Ann Bell | 12 | 3 |
      """)
    tables.expect(
      Cell("90 years", scope: "planned"), Cell("40,000 vehicles", scope: "planned"),
      Cell("4.1 km", scope: nil), Cell("3", scope: nil))
  }

  /// A table gives the words that running text gives.
  @Test func sameWordsAsProse() throws {
    let table = try Tables(
      "| Class | Passengers |\n|---|---:|\n| First | 325 |\n| Second | 285 |\n")
    let prose = try Tables("There were 325 passengers in first class.")
    let cell = try #require(table.claims.first { $0.passage.quote == "325" })
    let told = try #require(prose.claims.first)
    #expect(cell.cues.counted == told.cues.counted)
    #expect(Set(cell.cues.population) == Set(told.cues.population))
    #expect(cell.cues.countsPeople == told.cues.countsPeople)
    #expect(cell.cues.measure == told.cues.measure)
  }

  @Test func epidemicByRegion() throws {
    let tables = try Tables(
      """
      | Region | Cases | Deaths | Recovered | Incidence (per 100,000) |
      |---|---|---|---|---|
      | Lombardy | 1,204 | 12* | 900 | 12.3 |
      | Veneto | 320 | – | n/a | 4.1 |
      | Total | 1,524 | 12 | 900 | 8.8 |
      """)
    tables.expect(
      Cell("1,204", counted: "Cases", place: "Lombardy", scope: nil),
      Cell("12", "12", counted: "Deaths", measure: "killed", place: "Lombardy"),
      Cell("900", predicate: "recovered", place: "Lombardy"),
      Cell("12.3", kind: "measure", unit: "per 100,000", counted: "Incidence", place: "Lombardy"),
      Cell("320", place: "Veneto"), Cell("4.1"),
      Cell("1,524", counted: "Cases", place: nil, scope: "total"))
    #expect(tables.claims.count == 10)
  }

  @Test func sportResults() throws {
    let tables = try Tables(
      """
      | Pos | Team | Played | Won | Lost | Goals | Points |
      |---|---|---|---|---|---|---|
      | 1 | Ajax | 34 | 25 | 3 | 101 | 83 |
      | 2. | Feyenoord | 34 | 22 | 5 | 76 | 71 |
      """)
    tables.expect(
      Cell("34", kind: "count", predicate: "played", who: "Ajax"),
      Cell("25", kind: "count", predicate: "won", who: "Ajax"),
      Cell("3", predicate: "lost", measure: nil, who: "Ajax"),
      Cell("101", counted: "Goals", who: "Ajax"), Cell("83", counted: "Points", who: "Ajax"),
      Cell("34", who: "Feyenoord"))
    #expect(tables.claims.count == 10)
  }

  @Test func keysAndValues() throws {
    let tables = try Tables(
      """
      | | |
      |---|---|
      | Founded | 1912 |
      | Length | 882 ft 9 in |
      | Lifeboats | 20, for 1,178 people |
      | Passengers, at most | 2,435 |
      """)
    tables.expect(
      Cell("1912", "1912-01-01..1912-12-31", kind: "date", predicate: "founded"),
      Cell("882 ft 9 in", "10593", kind: "measure", unit: "inch", counted: "Length"),
      Cell("20", counted: "Lifeboats"), Cell("1,178 people", counted: "people"),
      Cell("2,435", counted: "Passengers, at most", measure: "holds", stem: "passenger"))
  }

  /// The first row of a table of two columns can be data, though the form makes a header of it.
  @Test func keysAndValuesWithoutHead() throws {
    try Tables("| Height | 324 m |\n|---|---|\n| Floors | 58 |\n").expect(
      Cell("324 m", counted: "Height"), Cell("58", counted: "Floors"))
  }

  @Test func ranksAndCodesAreNoClaims() throws {
    let tables = try Tables(
      """
      | No. | Name | Age | Code |
      |---|---|---|---|
      | 1 | Jane Roe | 34 | 4411 |
      | 2 | John Doe | 41 | 4412 |
      """)
    #expect(tables.quotes == ["34", "41"])
    tables.expect(Cell("34", kind: "age", unit: "year", who: "Jane Roe"))
  }

  /// Equal figures in two cells are no copies of one sentence.
  @Test func equalFiguresAreToldApart() throws {
    let tables = try Tables("| | Saved | Lost |\n|---|---|---|\n| Crew | 214 | 214 |\n")
    #expect(tables.claims.allSatisfy { $0.cues.sentence == 0 })
  }

  @Test func terms() throws {
    let tables = try Tables(
      "# The wreck of the barque\n\n| Deck | Cabins burnt |\n|---|---|\n| Upper saloon | 14 |\n")
    let claim = try #require(tables.claims.first)
    let near = claim.cues.terms.filter { $0.reach == .clause }.map(\.stem)
    #expect(near.contains("saloon"))
    #expect(claim.cues.terms.contains { $0.stem == "barque" && $0.reach > .sentence })
  }
}
