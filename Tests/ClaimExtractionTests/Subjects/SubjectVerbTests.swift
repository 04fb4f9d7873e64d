import Testing

/// What verbs and participles tell of figures without a noun beside them, or with one.
@Suite struct SubjectVerbTests {
  /// How old people are is nothing that happened to them.
  /// A day between a verb and what it says, and the day on which something came.
  @Test func daysBetween() throws {
    try expect([
      SubjectRow(
        "He was sentenced on Friday to nine years, less than they had wanted.",
        Told("Friday"), Told("nine years", predicate: "sentenced")),
      SubjectRow(
        "The founder was sentenced today to 11 years, the prosecutor announced.",
        Told("11 years", predicate: "sentenced")),
      SubjectRow(
        "Good news came on 5 May, when the airport opened.", Told("5 May", predicate: "opened")),
      SubjectRow(
        "The stone was unveiled in 1836, when some veterans were alive.",
        Told("1836", predicate: "unveiled")),
    ])
  }

  /// Of what a number is told by a verb.
  @Test func numbersOf() throws {
    try expect([
      SubjectRow(
        "The number of deaths rose to 91.", Told("91", counted: "deaths", predicate: "killed")),
      SubjectRow(
        "The number of people injured in the blast was 12.",
        Told("12", counted: "people", measure: "injured")),
      SubjectRow("The number of wounded rose to 153.", Told("153", measure: "injured")),
      SubjectRow(
        "The number of dead animals found was 40.",
        Told("40", counted: "dead animals", predicate: "found")),
      SubjectRow("Our final count of fish is 11,300.", Told("11,300", counted: "fish")),
      SubjectRow("The tally of visitors stood at 4,500.", Told("4,500", counted: "visitors")),
      SubjectRow(
        "The number of planes was 4 and the number of pilots was 9.",
        Told("4", counted: "planes"), Told("9", counted: "pilots")),
      SubjectRow("The crowd numbered 300.", Told("300", counted: "crowd")),
      SubjectRow("Attendance was 38,412.", Told("38,412", counted: "Attendance")),
      SubjectRow("The number of employees fell by 300.", Told("300", counted: nil)),
      SubjectRow("The toll of the earthquake rose to 240.", Told("240", counted: nil)),
      SubjectRow("The number of his phone was 4511.", Told("4511", counted: nil)),
      SubjectRow("The population lost 400 in the plague.", Told("400", counted: nil)),
    ])
  }

  /// A participle spelt as the base is none of what is counted.
  @Test func participlesAsBases() throws {
    try expect([
      SubjectRow(
        "It has 84 beds spread over two floors.", Told("84 beds", counted: "beds")),
      SubjectRow(
        "Some 60 houses hit by the storm were empty.",
        Told("Some 60 houses", counted: "houses", predicate: "hit")),
      SubjectRow(
        "About 40 trees cut down in May were oaks.", Told("About 40 trees", counted: "trees")),
      SubjectRow("The 12 job cuts in May were a start.", Told("12 job cuts", counted: "job cuts")),
    ])
  }

  /// How long somebody is sent to prison for, whichever verb tells it.
  @Test func prisonTerms() throws {
    try expect([
      SubjectRow(
        "He was sent to prison for eleven years on Thursday for a scheme that cost millions.",
        Told("eleven years", predicate: "sentenced", measure: "sentenced")),
      SubjectRow("She was jailed for six years.", Told("six years", measure: "sentenced")),
      SubjectRow("The judge gave Brandt 17 years.", Told("17 years", measure: "sentenced")),
      SubjectRow(
        "The jury believed him, but not the judge, who gave Brandt 17 years.",
        Told("17 years", measure: "sentenced")),
      SubjectRow(
        "He received seven years' imprisonment.", Told("seven years", measure: "sentenced")),
      SubjectRow("He spent 27 years in prison.", Told("27 years", predicate: "spent")),
      SubjectRow("The judge gave the tenants 30 days.", Told("30 days", predicate: "given")),
      SubjectRow("The judge gave evidence for 3 hours.", Told("3 hours", predicate: "given")),
      SubjectRow(
        "She sent letters to the prison for 12 years.", Told("12 years", predicate: "sent")),
      SubjectRow(
        "They sought 20 years' imprisonment.", Told("20 years", predicate: "sought")),
      SubjectRow("The prize gave her two years.", Told("two years", predicate: "given")),
    ])
  }

  /// A source is nothing that happened, and what comes after *before* is done later.
  @Test func verbsOfNothing() throws {
    try expect([
      SubjectRow(
        "According to the log the men were in the building for 3 minutes.",
        Told("3 minutes", predicate: nil)),
      SubjectRow(
        "The jury sat for forty hours before acquitting him of one and convicting him of the other.",
        Told("forty hours", predicate: "sat")),
      SubjectRow("There are 30 of them.", Told("30", scope: nil)),
      SubjectRow("There are now only 30 of them.", Told("30", scope: nil)),
      SubjectRow("There were 12 of them sunk by mines.", Told("12", scope: "part")),
      SubjectRow("They sent 30 of them.", Told("30", scope: "part")),
    ])
  }
}
