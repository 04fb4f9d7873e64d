import Testing

/// The same of tables in HTML, with captions, spans and sections.
@Suite struct TableHTMLTests {
  @Test func captionsAndSections() throws {
    let tables = try Tables.html(
      """
      <p>The storm left many homes without power for days, and the roads along the coast closed.</p>
      <table><caption>Storm Freya, March 2019</caption>
      <tr><th colspan="2">Impact</th></tr>
      <tr><th>Fatalities</th><td>12</td></tr>
      <tr><th>Missing</th><td>4</td></tr>
      <tr><th>Highest winds</th><td>120 km/h</td></tr></table>
      """)
    tables.expect(
      Cell("12", counted: "Fatalities", when: "2019-03-01..2019-03-31"),
      Cell("4", counted: nil, predicate: "missing", measure: "missing"),
      Cell("120 km/h", counted: "Highest winds"))
  }

  @Test func spannedHeaders() throws {
    let tables = try Tables.html(
      """
      <table><caption>Damage by county (in thousands of pounds)</caption>
      <thead><tr><th rowspan=2>County</th><th colspan=2>Homes</th><th rowspan=2>Claims paid</th>
      <th rowspan=2>Injured</th></tr><tr><th>Damaged</th><th>Destroyed</th></tr></thead>
      <tbody><tr><th scope=row>Devon</th><td>1,200</td><td>34</td><td>450</td>
      <td>8<sup>[2]</sup></td></tr>
      <tr><th>Total</th><th>1,500</th><th>36</th><th>570</th><th>11</th></tr></tbody></table>
      """)
    tables.expect(
      Cell("1,200", "1200", kind: "count", counted: "Homes", predicate: "damaged", place: "Devon"),
      Cell("34", counted: "Homes", predicate: "destroyed", place: "Devon"),
      Cell("450", "450000", kind: "money", unit: "GBP", counted: "Claims paid"),
      Cell("8", "8", kind: "count", measure: "injured"),
      Cell("1,500", predicate: "damaged", place: nil, scope: "total"),
      Cell("11", measure: "injured", scope: "total"))
    #expect(tables.claims.count == 8)
  }

  @Test func quartersUnderYears() throws {
    let tables = try Tables.html(
      """
      <table><tr><td></td><th colspan=2>2020</th><th>2021</th></tr>
      <tr><td>£ million</td><th>Q1</th><th>Q2</th><th>Q1</th></tr>
      <tr><td>Net sales</td><td>12.1</td><td>13.4</td><td>14.0</td></tr></table>
      """)
    tables.expect(
      Cell("12.1", "12100000", unit: "GBP", counted: "Net sales", when: "2020-01-01..2020-03-31"),
      Cell("13.4", when: "2020-04-01..2020-06-30"), Cell("14.0", when: "2021-01-01..2021-03-31"))
  }

  @Test func rowsOfSeveralHeaders() throws {
    let tables = try Tables.html(
      """
      <table><tr><th>Region</th><th>City</th><th>Population (2020)</th><th>Founded</th></tr>
      <tr><td rowspan=2>Bavaria</td><td>Munich</td><td>1,488,202</td><td>1158</td></tr>
      <tr><td>Nuremberg</td><td>515,543</td><td>1050</td></tr></table>
      """)
    tables.expect(
      Cell("1,488,202", counted: "Population", when: "2020-01-01..2020-12-31", place: "Munich"),
      Cell("1158", "1158-01-01..1158-12-31", kind: "date", predicate: "founded"),
      Cell("515,543", counted: "Population", place: "Nuremberg"))
  }

  @Test func elections() throws {
    try Tables.html(
      """
      <table><tr><th>Party</th><th>Votes</th><th>%</th></tr>
      <tr><td>Labour Party</td><td>10,269,051</td><td>32.1</td></tr></table>
      """
    ).expect(
      Cell("10,269,051", counted: "Votes", measure: "voted", who: "Labour Party"),
      Cell("32.1", kind: "percentage", who: "Labour Party"))
  }

  @Test func plainRowsOfTwo() throws {
    try Tables.html(
      "<table><tr><td>Length</td><td>882 ft 9 in</td></tr><tr><td>Crew</td><td>35</td></tr></table>"
    ).expect(
      Cell("882 ft 9 in", kind: "measure", counted: "Length"),
      Cell("35", counted: "Crew", measure: "exists"))
  }
}
