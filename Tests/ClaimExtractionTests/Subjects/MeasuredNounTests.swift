import Testing

/// The noun whose size a figure without a noun of its own gives.
@Suite struct MeasuredNounTests {
  @Test func governingNouns() throws {
    try expect([
      SubjectRow(
        "Ships have a clearance of 65 metres.", Told("65 metres", counted: "clearance")),
      SubjectRow(
        "The firm reported net income of $61 million.",
        Told("$61 million", counted: "net income")),
      SubjectRow(
        "The wreck lies at a depth of 70 metres.", Told("70 metres", counted: "depth")),
      SubjectRow(
        "Officials have counted crop losses of 270 million euros.",
        Told("270 million euros", counted: "crop losses")),
      SubjectRow(
        "The firm reported increased sales of $4 million.",
        Told("$4 million", counted: "increased sales")),
    ])
  }

  /// A size behind its noun, and a depth that no noun names.
  @Test func standing() throws {
    try expect([
      SubjectRow(
        "A surge four metres high came up the steps.",
        Told("four metres", counted: "height of surge")),
      SubjectRow(
        "The shorter runway, 2,450 m in length, is new.",
        Told("2,450 m", counted: "length of shorter runway")),
      SubjectRow("The wall, 4 km in all, held.", Told("4 km", counted: nil)),
      SubjectRow(
        "The wall, 2.1 metres high, held.", Told("2.1 metres", counted: "height of wall")),
      SubjectRow(
        "The wall, which was spared and which is all of 2.1 feet high, held.",
        Told("2.1 feet", counted: "height of wall")),
      SubjectRow(
        "They found her, forty metres down, in a gully.", Told("forty metres", counted: "depth")),
      SubjectRow("The seam lies 700 metres underground.", Told("700 metres", counted: "depth")),
      SubjectRow("He walked 12 km down the road.", Told("12 km", counted: nil)),
      SubjectRow("Waves six metres high hit the pier.", Told("six metres", predicate: "hit")),
    ])
  }

  @Test func subjects() throws {
    try expect([
      SubjectRow("Turnout was 64 per cent.", Told("64 per cent", counted: "Turnout")),
      SubjectRow(
        "Net income rose to $61 million.", Told("$61 million", counted: "Net income")),
      SubjectRow(
        "The towers are 203 metres high.",
        Told("203 metres", counted: "height of towers")),
      SubjectRow(
        "The plant in Mexico will cost $410 million.", Told("$410 million", counted: "plant")),
      SubjectRow(
        "The wind at the time was 55 knots.", Told("55 knots", counted: "wind")),
    ])
  }

  @Test func nounsOfRelatives() throws {
    try expect([
      SubjectRow(
        "Its span measures 1,106 metres between the towers, which are 203 metres high.",
        Told("1,106 metres"), Told("203 metres", counted: "height of towers")),
      SubjectRow(
        "For nine months Ines Kroll bent over the canvases.", Told("nine months", counted: nil)),
    ])
  }

  /// Nouns that say nothing of what is measured, and subjects that are not its size.
  @Test func noNouns() throws {
    try expect([
      SubjectRow("They spent a total of $5 million.", Told("$5 million", counted: nil)),
      SubjectRow("The mayor proposed $5 million.", Told("$5 million", counted: nil)),
      SubjectRow("He and his wife had lost $410,000.", Told("$410,000", counted: nil)),
    ])
  }
}
