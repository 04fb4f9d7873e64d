import ClaimExtraction
import ClaimModel
import ClaimReading
import Testing

/// What is counted, and what happened to it.
@Suite struct SubjectCountTests {
  @Test func passivesAndActives() throws {
    try expect([
      SubjectRow(
        "At least 50 people were killed in the floods.",
        Told("At least 50 people", counted: "people", predicate: "killed")),
      SubjectRow(
        "The flood killed at least 50 people.",
        Told("at least 50 people", counted: "people", predicate: "killed")),
      SubjectRow(
        "Police arrested 12 demonstrators on Friday.",
        Told("12 demonstrators", counted: "demonstrators", predicate: "arrested")),
      SubjectRow(
        "Twelve demonstrators were arrested on Friday by police.",
        Told("Twelve demonstrators", counted: "demonstrators", predicate: "arrested")),
      SubjectRow(
        "The company sold 4,200 houses in 2019.",
        Told("4,200 houses", counted: "houses", predicate: "sold", when: "2019")),
      SubjectRow(
        "The factory employs 340 workers.",
        Told("340 workers", counted: "workers", predicate: "employed")),
      SubjectRow(
        "Voters elected 17 women to the council.",
        Told("17 women", counted: "women", predicate: "elected")),
      SubjectRow(
        "The striker scored 31 goals in 2004.",
        Told("31 goals", counted: "goals", predicate: "scored", when: "2004")),
      SubjectRow(
        "Floodwater displaced 5,000 families from the valley.",
        Told("5,000 families", counted: "families", predicate: "displaced")),
      SubjectRow(
        "5,000 families were forced from their homes.",
        Told("5,000 families", counted: "families", predicate: "forced")),
      SubjectRow(
        "Scientists identified 47 new species of beetle.",
        Told("47 new species", counted: "new species of beetle", predicate: "identified")),
      SubjectRow(
        "The probe has sent back 6,300 pictures of the comet.",
        Told("6,300 pictures", counted: "pictures of the comet", predicate: "sent")),
      SubjectRow(
        "Surgeons implanted 64 hearts at the clinic.",
        Told("64 hearts", counted: "hearts", predicate: "implanted")),
    ])
  }

  @Test func clauses() throws {
    try expect([
      SubjectRow(
        "The 31 goals that the striker scored won the title.",
        Told("31 goals", counted: "goals", predicate: "scored")),
      SubjectRow(
        "More than 300 passengers who were trapped in the tunnel were rescued.",
        Told("More than 300 passengers", counted: "passengers", predicate: "rescued")),
      SubjectRow(
        "The bridge, built by 900 labourers, opened in 1932.",
        Told("900 labourers", counted: "labourers", predicate: "built")),
      SubjectRow(
        "Rescuers found 14 bodies buried under the snow.",
        Told("14 bodies", counted: "bodies", predicate: "found")),
      SubjectRow(
        "The petition was signed by 5,300 nurses.",
        Told("5,300 nurses", counted: "nurses", predicate: "signed")),
      SubjectRow(
        "The court freed 22 sailors, whose ship had been seized.",
        Told("22 sailors", counted: "sailors", predicate: "freed")),
      SubjectRow(
        "Having lost 700 men, the general withdrew.",
        Told("700 men", counted: "men", predicate: "lost")),
      SubjectRow(
        "After the collapse 41 people were dead.",
        Told("41 people", counted: "people", predicate: "killed")),
      SubjectRow(
        "The strike, which began in March, involved 8,000 dockers.",
        Told("8,000 dockers", counted: "dockers", predicate: "involved")),
    ])
  }

  /// Two verbs of one subject: each figure is that of the verb before it.
  @Test func verbsInARow() throws {
    try expect([
      SubjectRow(
        "The index ended at 5,214.6 and lost 3.1 per cent.", Told("5,214.6", predicate: "ended"),
        Told("3.1 per cent", predicate: "lost"))
    ])
  }

  /// A scale is what its number is of, and nothing happened to it.
  @Test func scales() throws {
    try expect([
      SubjectRow(
        "It was of magnitude 7.0 and killed 3,900.",
        Told("magnitude 7.0", counted: "magnitude", predicate: "be"),
        Told("3,900", predicate: "killed")),
      SubjectRow(
        "A magnitude 6.3 earthquake struck.", Told("magnitude 6.3", counted: "magnitude")),
      SubjectRow(
        "The aftershock of magnitude 5.6 brought down walls.",
        Told("magnitude 5.6", event: "aftershock")),
    ])
  }

  @Test func coordination() throws {
    try expect([
      SubjectRow(
        "The ministry hired 250 teachers and dismissed 40 inspectors.",
        Told("250 teachers", counted: "teachers", predicate: "hired"),
        Told("40 inspectors", counted: "inspectors", predicate: "dismissed")),
      SubjectRow(
        "The blast killed 8 and injured 35.",
        Told("8", predicate: "killed"), Told("35", predicate: "injured")),
      SubjectRow(
        "The blast killed 8 people and injured 35 others.",
        Told("8 people", counted: "people", predicate: "killed"),
        Told("35", predicate: "injured")),
      SubjectRow(
        "Fire destroyed 23 homes and damaged 61.",
        Told("23 homes", counted: "homes", predicate: "destroyed"),
        Told("61", counted: "homes", predicate: "damaged")),
      SubjectRow(
        "The epidemic infected 28,600 people and claimed 11,325 lives.",
        Told("28,600 people", counted: "people", predicate: "infected"),
        Told("11,325 lives", counted: "lives", predicate: "claimed")),
      SubjectRow(
        "The fleet lost 14 ships and 2,300 sailors.",
        Told("14 ships", counted: "ships", predicate: "lost"),
        Told("2,300 sailors", counted: "sailors", predicate: "lost")),
      SubjectRow(
        "There were 9 officers, 31 sailors and 4 cooks on board.",
        Told("9 officers", counted: "officers"), Told("31 sailors", counted: "sailors"),
        Told("4 cooks", counted: "cooks")),
      SubjectRow(
        "Three players were sent off and five were booked.",
        Told("Three players", counted: "players", predicate: "sent"),
        Told("five", counted: "players", predicate: "booked")),
    ])
  }

  @Test func leftOutNouns() throws {
    try expect([
      SubjectRow(
        "Of 120 patients, 37 died.", Told("120 patients", counted: "patients"),
        Told("37", counted: "patients", predicate: "died")),
      SubjectRow(
        "Doctors treated 600 patients, of whom 54 died.",
        Told("600 patients", counted: "patients", predicate: "treated", scope: nil),
        Told("54", counted: "patients", predicate: "died")),
      SubjectRow(
        "The court sentenced 5 men; 2 of them appealed.",
        Told("5 men", counted: "men", predicate: "sentenced"),
        Told("2", counted: "men", predicate: "appealed")),
      SubjectRow(
        "Some 200 guests came, 40 of whom were children.",
        Told("Some 200 guests", counted: "guests", predicate: "come"),
        Told("40", counted: "guests")),
      SubjectRow(
        "Some 3,000 protesters were arrested in May. Another 12,000 were arrested in June.",
        Told("Some 3,000", counted: "protesters", predicate: "arrested", when: "2020-05"),
        Told("Another 12,000", counted: "protesters", predicate: "arrested", scope: "additional")),
    ])
  }

  /// What those counted have lost says what has become of them.
  @Test func losses() throws {
    try expect([
      SubjectRow("Twelve people lost their lives.", Told("Twelve people", measure: "killed")),
      SubjectRow("The crew lost 12 men.", Told("12 men", measure: "killed")),
      SubjectRow("Twelve people were lost at sea.", Told("Twelve people", measure: "killed")),
      SubjectRow(
        "An estimated 48,000 people have lost their homes.",
        Told("An estimated 48,000 people", measure: "displaced")),
      SubjectRow("Some 300 men lost their jobs.", Told("Some 300 men", measure: "dismissed")),
      SubjectRow("Some 300 customers lost power.", Told("Some 300 customers", measure: nil)),
    ])
  }

  /// What hangs or is paid kills nobody.
  @Test func noDeaths() throws {
    try expect([
      SubjectRow(
        "Between them the deck hangs free for 1,160 metres.", Told("1,160 metres", measure: nil)),
      SubjectRow("They hanged 12 men.", Told("12 men", measure: "killed")),
      SubjectRow("The toll for a car is $12.", Told("$12", measure: nil)),
      SubjectRow("The toll was 12.", Told("12", measure: "killed")),
    ])
  }

  /// What the number counts stands before it.
  @Test func nounsBefore() throws {
    try expect([
      SubjectRow(
        "She left with 261 passengers and a crew of 26.",
        Told("261 passengers"), Told("26", counted: "crew")),
      SubjectRow(
        "Persons on board: crew 6, passengers 168", Told("6", counted: "crew"),
        Told("168", counted: "passengers")),
      SubjectRow("Attendance: 38,412", Told("38,412", counted: "Attendance")),
      SubjectRow("Survivors .......... 84", Told("84", counted: "Survivors")),
      SubjectRow("He weighed the bag against a standard of 15.", Told("15", counted: nil)),
    ])
  }

  /// A time after the noun is no part of it; a number joined to a noun describes the next.
  @Test func nounsThatEnd() throws {
    try expect([
      SubjectRow(
        "We will release 25,000 young fish next year.",
        Told("25,000 young fish", counted: "young fish")),
      SubjectRow(
        "The museum drew 1.2 million visitors last year.",
        Told("1.2 million visitors", counted: "visitors", predicate: "drawn", when: "2019")),
      SubjectRow(
        "The club was given a two-season ban.", Told("two-season", counted: "season")),
      SubjectRow("Police arrested 12 men Monday evening.", Told("12 men", counted: "men")),
      SubjectRow("The last 25,000 fish died.", Told("25,000 fish", counted: "fish")),
      SubjectRow(
        "The line has 22 four-car driverless trains.",
        Told("22 four-car driverless trains", counted: "four-car driverless trains")),
      SubjectRow(
        "The grave held a shield and two spearheads.", Told("two spearheads", counted: "spearheads")
      ),
      SubjectRow("Flight 93 crashes into a field of 40 acres.", Told("40 acres")),
    ])
  }

  @Test func governingNouns() throws {
    try expect([
      SubjectRow(
        "The death toll of 85 was the highest in a decade.", Told("85", predicate: "killed")),
      SubjectRow(
        "The execution of 11 prisoners was announced on Monday.",
        Told("11 prisoners", counted: "prisoners", predicate: "executed")),
      SubjectRow(
        "The loss of 130 jobs hit the town hard.",
        Told("130 jobs", counted: "jobs", predicate: "lost")),
      SubjectRow(
        "A crowd of 30,000 gathered in the square.", Told("30,000", predicate: "gathered")),
      SubjectRow(
        "The construction of 75 schools was completed in 1964.",
        Told("75 schools", counted: "schools", predicate: "built", when: "1964")),
      SubjectRow(
        "The arrest of 14 students set off a strike.",
        Told("14 students", counted: "students", predicate: "arrested")),
    ])
  }

  @Test func moneyAndShares() throws {
    try expect([
      SubjectRow(
        "The budget allocates $16 million to schools.", Told("$16 million", predicate: "allocated")),
      SubjectRow("$16 million was spent on schools.", Told("$16 million", predicate: "spent")),
      SubjectRow("The school cost $4.5 million to build.", Told("$4.5 million", predicate: "cost")),
      SubjectRow(
        "The company earned $450 million in 2018.",
        Told("$450 million", predicate: "earned", when: "2018")),
      SubjectRow(
        "Unemployment fell to 4.1 percent in 2017.",
        Told("4.1 percent", predicate: "fallen", when: "2017")),
      SubjectRow(
        "Turnout was 61 percent, and 58 percent of the voters chose the union.",
        Told("58 percent", counted: "voters", predicate: "chosen")),
      SubjectRow(
        "The ministry will receive $70 million.",
        Told("$70 million", predicate: "received", scope: "planned")),
      SubjectRow(
        "The painting was sold for £2.4 million.", Told("£2.4 million", predicate: "sold")),
      SubjectRow(
        "Rents took up 38 percent of wages.",
        Told("38 percent", counted: "wages", predicate: "taken")),
      SubjectRow(
        "Anna Weiss, 34, was injured.", Told("34", predicate: "injured", who: "Anna Weiss")),
    ])
  }

  /// The noun and the verb of the clause before; no age of many.
  @Test func gapping() throws {
    for row in [
      SubjectRow(
        "Of 90 boys, 60 passed; of 80 girls, 71.",
        Told("60", counted: "boys", predicate: "passed"), Told("80 girls", counted: "girls"),
        Told("71", counted: "girls", predicate: "passed")),
      SubjectRow(
        "Of 439 women, 336 were saved; of 105 children, 52.",
        Told("336", counted: "women", predicate: "saved"),
        Told("52", counted: "children", predicate: "saved")),
    ] {
      try row.expect()
      let text = try #require(Reader.read(Array(row.text.utf8), id: "row.txt").text)
      #expect(Extractor.extract(text).claims.allSatisfy { $0.kind == .count })
    }
  }

  /// A relative clause tells of whom so many are, and not what became of them.
  @Test func someOfThose() throws {
    for row in [
      SubjectRow(
        "Five of the men who were cut off had no papers.",
        Told("Five of the men", counted: "men", predicate: "had")),
      SubjectRow(
        "Five men who were arrested are free.", Told("Five men", predicate: "arrested")),
    ] { try row.expect() }
  }

  /// How many there are of what describes somebody, whatever happens to them.
  @Test func describing() throws {
    for row in [
      SubjectRow(
        "A mother of two died in the crash.", Told("two", counted: "children", predicate: "be")),
      SubjectRow(
        "The father of four young sons was killed.",
        Told("four young sons", counted: "young sons", predicate: "be")),
      SubjectRow(
        "The 12-member panel was arrested.", Told("12-member", counted: "member", predicate: "be")),
      SubjectRow(
        "Some 50-odd people were killed.", Told("Some 50-odd people", predicate: "killed")),
      SubjectRow(
        "The parents of 22 missing students were arrested.",
        Told("22 missing students", counted: "missing students")),
    ] { try row.expect() }
  }

  /// A class is a name, and its number states nothing.
  @Test(arguments: ["first", "second", "third"]) func namesOfClasses(_ class: String) throws {
    let text = try #require(
      Reader.read(Array("She travelled in \(`class`) class.".utf8), id: "row.txt").text)
    #expect(Extractor.extract(text).claims.isEmpty)
  }
}
