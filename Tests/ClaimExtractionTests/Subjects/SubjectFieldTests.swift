import Testing

/// Sentences of many fields, as they come.
@Suite struct SubjectFieldTests {
  @Test func manyFields() throws {
    try expect([
      SubjectRow(
        "The garrison numbered 620, of whom 48 deserted.",
        Told("620", scope: nil), Told("48", predicate: "deserted")),
      SubjectRow(
        "The hall has room for 400 people.", Told("400 people", counted: "people")),
      SubjectRow(
        "The court counted 1,308 passengers, of whom 493 were saved.",
        Told("1,308 passengers", scope: nil),
        Told("493", counted: "passengers", predicate: "saved")),
      SubjectRow(
        "The club won 20 matches, drew 8 and lost 6.",
        Told("20 matches", predicate: "won"), Told("8", counted: "matches", predicate: "drawn"),
        Told("6", counted: "matches", predicate: "lost")),
      SubjectRow(
        "Vaccines reached 4,000 villages, but 600 refused them.",
        Told("4,000 villages", predicate: "reached"),
        Told("600", counted: "villages", predicate: "refused")),
      SubjectRow(
        "Astronomers have confirmed 5,500 planets around other stars.",
        Told("5,500 planets", counted: "planets", predicate: "confirmed")),
      SubjectRow(
        "The treaty ended a siege in which 6,000 civilians starved.",
        Told("6,000 civilians", counted: "civilians", predicate: "starved")),
      SubjectRow(
        "Heavy rain has left 2,500 homes without power.",
        Told("2,500 homes", predicate: "left")),
      SubjectRow(
        "It takes 45 people to fly the kite.", Told("45 people", counted: "people")),
      SubjectRow(
        "Nearly half of the 1,200 recruits deserted.",
        Told("1,200 recruits", counted: "recruits")),
      SubjectRow(
        "Some 60 delegates, most of them farmers, signed the charter.",
        Told("Some 60 delegates", counted: "delegates", predicate: "signed")),
      SubjectRow(
        "Nobody knows who fired, the inquest heard, but 14 shots were counted.",
        Told("14 shots", predicate: "counted", speaker: nil)),
      SubjectRow(
        "The union says it has 9,000 members.", Told("9,000 members", speaker: "union")),
      SubjectRow(
        "The union, Mr. Hale said, has 9,000 members.", Told("9,000 members", speaker: "Hale")),
      SubjectRow(
        "The drug did not help 14 patients.",
        Told("14 patients", predicate: "helped", scope: "negated")),
      SubjectRow(
        "The rebels have never held 30 towns.",
        Told("30 towns", predicate: "held", scope: "negated")),
      SubjectRow(
        "The bridge was to carry 40 trains a day.",
        Told("40 trains", predicate: "carried", scope: "planned")),
      SubjectRow(
        "Engineers moved 1.8 million cubic metres of rock in 1904.",
        Told("1.8 million cubic metres", predicate: "moved", when: "1904")),
      SubjectRow(
        "During the 1920s the port grew; in 1931 it handled 800 ships.",
        Told("800 ships", predicate: "handled", when: "1931")),
    ])
  }
}
