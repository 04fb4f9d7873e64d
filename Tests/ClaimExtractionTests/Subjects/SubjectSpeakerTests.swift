import Testing

/// Whose words a figure is.
@Suite struct SubjectSpeakerTests {
  @Test func reported() throws {
    try expect([
      SubjectRow(
        "Anneke Visser, the 54-year-old chief executive, said that 30 shops would close.",
        Told("54-year-old chief executive"), Told("30 shops", speaker: "chief executive")),
      SubjectRow(
        "The ministry said that 40 people were hurt.", Told("40 people", speaker: "ministry")),
      SubjectRow(
        "According to the Red Cross, 40 people were hurt.",
        Told("40 people", predicate: "hurt", speaker: "Red Cross")),
      SubjectRow(
        "40 people were hurt, according to Elena Ruiz.", Told("40 people", speaker: "Elena Ruiz")),
      SubjectRow(
        "The report found that 12 percent of the wells were dry.",
        Told("12 percent", counted: "wells", speaker: "report")),
      SubjectRow(
        "Amnesty International estimates that 200 people were held.",
        Told("200 people", predicate: "held", speaker: "Amnesty International")),
      SubjectRow(
        "As Reuters reported, 16 sailors drowned.",
        Told("16 sailors", predicate: "drowned", speaker: "Reuters")),
      SubjectRow(
        "The army said that 5 rebels died, while the rebels said that 20 soldiers died.",
        Told("5 rebels", speaker: "army"), Told("20 soldiers", speaker: "rebels")),
      SubjectRow(
        "Police said 40 people were hurt.", Told("40 people", predicate: "hurt", speaker: "Police")),
    ])
  }

  @Test func quoted() throws {
    try expect([
      SubjectRow(
        "“We lost 40 houses,” said Maria Lopez.", Told("40 houses", speaker: "Maria Lopez")),
      SubjectRow(
        "“We lost 40 houses,” Maria Lopez said.", Told("40 houses", speaker: "Maria Lopez")),
      SubjectRow(
        "“We lost 40 houses,” said Maria Lopez. “Then 12 barns burned.”",
        Told("40 houses", speaker: "Maria Lopez"), Told("12 barns", speaker: "Maria Lopez")),
      SubjectRow(
        "\"The line carried 900 trains,\" said the engineer.",
        Told("900 trains", speaker: "engineer")),
    ])
  }

  @Test func nobody() throws {
    try expect([
      SubjectRow("He said that 40 people were hurt.", Told("40 people", speaker: nil)),
      SubjectRow("“There were 200 cows,” she said.", Told("200 cows", speaker: nil)),
      SubjectRow("Police arrested 12 men.", Told("12 men", speaker: nil)),
      SubjectRow("“We have buried 50,” he told reporters.", Told("50", speaker: nil)),
      SubjectRow(
        "The mayor, who was in Lyon, opened 3 schools.", Told("3 schools", speaker: nil)),
      SubjectRow(
        "It was said that 300 ships sailed.", Told("300 ships", predicate: "sailed", speaker: nil)),
      SubjectRow(
        "The minister said little. The fire burned 60 hectares of forest.",
        Told("60 hectares", speaker: nil)),
      SubjectRow(
        "The ministry reported the theft after 3 paintings vanished.",
        Told("3 paintings", predicate: "vanished", speaker: nil)),
    ])
  }
}
