import ClaimReading
import Testing

/// Which cells of a table head others.
@Suite struct TableTests {
  private func parts(_ reading: Reading) -> [String] {
    reading.blocks.filter { $0.kind == .tableCell }.map { "\($0.cell): \(reading.words($0))" }
  }

  @Test func markdownParts() throws {
    let reading = try Reading(
      """
      | | Saved |
      |---|---|
      | Crew | 214 |
      """, "a.md")
    #expect(parts(reading) == ["columnHeader: Saved", "rowHeader: Crew", "body: 214"])
    #expect(reading.block("214")?.rowHeaders == 1)
  }

  @Test func markdownRanksAndSections() throws {
    let reading = try Reading(
      """
      | No. | Name | Goals |
      |---|---|---|
      | Group A | | |
      | 1 | Roe | 12 |
      """, "a.md")
    #expect(
      parts(reading) == [
        "columnHeader: No.", "columnHeader: Name", "columnHeader: Goals", "section: Group A",
        "rowHeader: 1", "rowHeader: Roe", "body: 12",
      ])
    #expect(reading.block("12")?.headers.map { reading.words($0) } == ["Goals", "1", "Roe"])
    #expect(reading.block("12")?.rowHeaders == 2)
  }

  @Test(arguments: [
    "| Length | 882 ft |\n|---|---|\n| Crew | 35 |\n",
    "| | |\n|---|---|\n| Length | 882 ft |\n| Crew | 35 |\n",
  ]) func markdownKeysAndValues(text: String) throws {
    let reading = try Reading(text, "a.md")
    #expect(
      parts(reading) == ["rowHeader: Length", "body: 882 ft", "rowHeader: Crew", "body: 35"])
    #expect(reading.block("882")?.headers.map { reading.words($0) } == ["Length"])
  }

  @Test func htmlKeysAndValues() throws {
    let reading = try Reading(
      """
      <table><tr><th colspan=2>Ship</th></tr><tr><th>Length</th><td>882 ft</td></tr>
      <tr><th>Crew</th><td>35</td></tr></table>
      """, "a.html")
    #expect(
      parts(reading) == [
        "section: Ship", "rowHeader: Length", "body: 882 ft", "rowHeader: Crew", "body: 35",
      ])
    #expect(reading.block("882")?.headers.map { reading.words($0) } == ["Length"])
  }

  /// A header of two rows fills its column in both, whatever stands beside it.
  @Test func htmlSpans() throws {
    let reading = try Reading(
      """
      <table><tr><th rowspan=2>Place<th colspan=2>Homes<th rowspan=2>Hurt</tr>
      <tr><th>Burnt<th>Flooded</tr>
      <tr><td rowspan=2>Kent<td>Deal<td>30<td>40<td>50</tr><tr><td>Hythe<td>31<td>41<td>51</tr>
      </table>
      """, "a.html")
    func headers(_ words: String) -> [String] {
      reading.block(words)?.headers.map { reading.words($0) } ?? []
    }
    #expect(headers("30") == ["Homes", "Flooded", "Kent", "Deal"])
    #expect(headers("41") == ["Hurt", "Kent", "Hythe"])
    #expect(reading.block("Hythe")?.cell == .rowHeader)
  }

  @Test func htmlTotalsInHeaderCells() throws {
    let reading = try Reading(
      """
      <table><tr><th>Place</th><th>Hurt</th></tr><tr><td>Kent</td><td>50</td></tr>
      <tr><th>Total</th><th>52</th></tr></table>
      """, "a.html")
    #expect(reading.block("52")?.cell == .body)
    #expect(reading.block("52")?.headers.map { reading.words($0) } == ["Hurt", "Total"])
  }
}
