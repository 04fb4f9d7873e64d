import Testing

/// Which part of the whole a figure speaks of.
@Suite struct SubjectScopeTests {
  @Test func parts() throws {
    try expect([
      SubjectRow(
        "A total of 77 people died.",
        Told("77 people", counted: "people", predicate: "died", scope: "total")),
      SubjectRow(
        "So far 1,900 cases have been confirmed.",
        Told("1,900 cases", predicate: "confirmed", scope: "running")),
      SubjectRow(
        "To date the fund has paid 310 claims.",
        Told("310 claims", predicate: "paid", scope: "running")),
      SubjectRow(
        "The festival drew 900 people, including 200 children.",
        Told("900 people", scope: nil), Told("200 children", counted: "children", scope: "part")),
      SubjectRow(
        "Another 30 houses were damaged.",
        Told("Another 30 houses", counted: "houses", predicate: "damaged", scope: "additional")),
      SubjectRow("The ship carried 400 passengers.", Told("400 passengers", scope: nil)),
      SubjectRow(
        "The blast killed one man and injured three other people.",
        Told("one man"), Told("three other people", predicate: "injured", scope: nil)),
      SubjectRow(
        "She went to school with nine of the dead.",
        Told("nine of the dead", scope: "part")),
      SubjectRow(
        "There were 541 cases, including 15 deaths.", Told("541 cases"),
        Told("15 deaths", scope: nil)),
      SubjectRow(
        "Eighteen jobs will go, five of them through retirement.",
        Told("Eighteen jobs", scope: "planned"), Told("five", scope: "part")),
      SubjectRow(
        "He said 900 had died in his district alone.", Told("900", scope: "part")),
      SubjectRow("In the port alone 14 people died.", Told("14 people", scope: "part")),
      SubjectRow("In the port alone, 14 people died.", Told("14 people", scope: "part")),
      SubjectRow("She lives alone with 14 cats.", Told("14 cats", scope: nil)),
      SubjectRow("They saw a man alone on a raft after 14 days.", Told("14 days", scope: nil)),
      SubjectRow("The ferry alone carried 256 passengers.", Told("256 passengers", scope: nil)),
      SubjectRow("In 2005 alone 14 people died.", Told("14 people", scope: nil)),
      SubjectRow("The 14 people live alone.", Told("14 people", scope: nil)),
      SubjectRow(
        "Eleven of the stations are underground.", Told("Eleven of the stations", scope: "part")),
      SubjectRow(
        "Five of the men who were cut off were on the list.", Told("Five of the men", scope: "part")
      ),
      SubjectRow("Three of the passengers died.", Told("Three of the passengers", scope: nil)),
      SubjectRow("Five of the crew were on the bridge.", Told("Five of the crew", scope: nil)),
      SubjectRow("Eleven stations are underground.", Told("Eleven stations", scope: nil)),
    ])
  }

  /// What is planned, expected or aimed at is not yet so, whichever word says it.
  @Test func plans() throws {
    try expect([
      SubjectRow("The projected deficit is $5m.", Told("$5m", scope: "planned")),
      SubjectRow(
        "The projected deficit of the city for the year is $5m.", Told("$5m", scope: "planned")),
      SubjectRow("In Orvane, the target was 300 homes.", Told("300 homes", scope: "planned")),
      SubjectRow(
        "The bank's forecast for growth in Orvane was 2.1 percent.",
        Told("2.1 percent", scope: "planned")),
      SubjectRow("The hall has a planned capacity of 40,000.", Told("40,000", scope: "planned")),
      SubjectRow("The bridge has a design life of 90 years.", Told("90 years", scope: "planned")),
      SubjectRow("The 600 planned homes are gone.", Told("600 planned homes", scope: "planned")),
      SubjectRow(
        "An expected 5,000 visitors stayed away.", Told("5,000 visitors", scope: "planned")),
      SubjectRow("The project cost was $5 million.", Told("$5 million", scope: nil)),
      SubjectRow("The budget was $2 million.", Told("$2 million", scope: nil)),
      SubjectRow("The design studio has 12 desks.", Told("12 desks", scope: nil)),
      SubjectRow("The man who was expected is 41 kg lighter.", Told("41 kg", scope: nil)),
      SubjectRow(
        "Police expected 5,000 people, and 3,000 came.",
        Told("5,000 people", scope: "planned"), Told("3,000", scope: nil)),
      SubjectRow(
        "The wall was supposed to save the town, which was spared and which is 2.1 feet lower.",
        Told("2.1 feet", scope: nil)),
    ])
  }

  /// A day that is planned now has come or will come; one that was planned may have been another.
  @Test func plannedDays() throws {
    try expect([
      SubjectRow("The plant is due to open in May 2021.", Told("May 2021", scope: nil)),
      SubjectRow("The plant will open in May 2021.", Told("May 2021", scope: nil)),
      SubjectRow("The plant is to open in May 2021.", Told("May 2021", scope: nil)),
      SubjectRow("The firm plans to open it in May 2021.", Told("May 2021", scope: nil)),
      SubjectRow("Orvane plant to open in May 2021.", Told("May 2021", scope: nil)),
      SubjectRow("The plant was due to open in May 2021.", Told("May 2021", scope: "planned")),
      SubjectRow(
        "The firm had planned to open it in May 2021.", Told("May 2021", scope: "planned")),
      SubjectRow("She said it would open in May 2021.", Told("May 2021", scope: "planned")),
      SubjectRow(
        "The plant did not reopen until 5 May 2021.",
        Told("5 May 2021", predicate: "reopened", scope: nil)),
      SubjectRow("The plant did not reopen on 5 May 2021.", Told("5 May 2021", scope: "negated")),
    ])
  }

  @Test func firstOfTwoParts() throws {
    try expect([
      SubjectRow(
        "They found nine bodies; seven were carried out that night and the remaining two on Friday.",
        Told("nine bodies", scope: nil), Told("seven", scope: "part")),
      SubjectRow(
        "They found nine bodies; seven were carried out that night.",
        Told("nine bodies", scope: nil), Told("seven", scope: nil)),
      SubjectRow("Fever occurred in 1.4% of those vaccinated.", Told("1.4%", scope: nil)),
    ])
  }

  /// What a form of *be* states is as sure as the modal before it.
  @Test func stated() throws {
    try expect([
      SubjectRow("The bill will be £71 million.", Told("£71 million", scope: "planned")),
      SubjectRow(
        "She said it would be \"nearer £71 million\" in the end.",
        Told("nearer £71 million", scope: "planned")),
      SubjectRow("The dam will be 70 metres high.", Told("70 metres", scope: "planned")),
      SubjectRow("In 1900 the crew would be 120 men strong.", Told("120 men", scope: nil)),
      SubjectRow("It will be the 3rd time.", Told("3rd", scope: nil)),
      SubjectRow("It could be 40 people.", Told("40 people", scope: "hypothetical")),
      SubjectRow("The bill was £71 million.", Told("£71 million", scope: nil)),
      SubjectRow(
        "The dam would be where 300 families live.", Told("300 families", scope: nil)),
    ])
  }

  /// An infinitive that tells what was done is no plan.
  @Test func done() throws {
    try expect([
      SubjectRow("The service regrets to confirm nine deaths.", Told("nine deaths", scope: nil)),
      SubjectRow("Crews managed to save 40 homes.", Told("40 homes", scope: nil)),
      SubjectRow("The bell used to call 300 men.", Told("300 men", scope: nil)),
      SubjectRow("Crews hope to save 40 homes.", Told("40 homes", scope: "planned")),
    ])
  }

  /// What is there already is no plan, whatever is planned with it.
  @Test func outside() throws {
    try expect([
      SubjectRow(
        "The board does not intend to close any of the eleven schools.",
        Told("eleven schools", scope: nil)),
      SubjectRow(
        "The Greens, whose seven seats would carry the pair over the line, agreed.",
        Told("seven seats", scope: nil)),
      SubjectRow("You can now travel there in 29 minutes.", Told("29 minutes", scope: nil)),
      SubjectRow(
        "They will look first at the calves: 22 for every hundred cows.", Told("22", scope: nil)),
      SubjectRow(
        "They forced a clerk to open the safe and were inside for six minutes.",
        Told("six minutes", scope: nil)),
      SubjectRow(
        "The mill will cut the 1,200 jobs it added.", Told("1,200 jobs", scope: "planned")),
      SubjectRow("The sea can rise 3 metres.", Told("3 metres", scope: "hypothetical")),
      SubjectRow(
        "The plan would create the following: 300 homes.", Told("300 homes", scope: "planned")),
      SubjectRow(
        "The council plans to close eleven schools.", Told("eleven schools", scope: "planned")),
      SubjectRow("The bank could lose 40 branches.", Told("40 branches", scope: "hypothetical")),
    ])
  }

  @Test func notTold() throws {
    try expect([
      SubjectRow(
        "The minister promised 4,000 new beds.",
        Told("4,000 new beds", counted: "new beds", scope: "planned")),
      SubjectRow(
        "Calder expects revenue of $19 million.",
        Told("$19 million", counted: "revenue", scope: "planned")),
      SubjectRow(
        "The firm missed its target of 300 houses.", Told("300 houses", scope: "planned")),
      SubjectRow(
        "Calder raised its forecast for annual revenue to $1.6 billion.",
        Told("$1.6 billion", scope: "planned")),
      SubjectRow(
        "Calder raised its stake in the mill to $1.6 billion.",
        Told("$1.6 billion", scope: nil)),
      SubjectRow(
        "Eleven workers were dismissed instead of 18.",
        Told("Eleven workers", scope: nil), Told("18", scope: "negated")),
      SubjectRow(
        "The city saved $5 million rather than $7 million.",
        Told("$5 million", scope: nil), Told("$7 million", scope: "negated")),
      SubjectRow(
        "Some 90 residents had to leave their homes.", Told("Some 90 residents", scope: nil)),
      SubjectRow(
        "The plan will create 3,000 jobs.",
        Told("3,000 jobs", predicate: "created", scope: "planned")),
      SubjectRow(
        "The city plans to build 600 flats.",
        Told("600 flats", predicate: "built", scope: "planned")),
      SubjectRow(
        "The storm could displace 20,000 people.",
        Told("20,000 people", predicate: "displaced", scope: "hypothetical")),
      SubjectRow(
        "Up to 500 jobs may be lost.",
        Told("Up to 500 jobs", predicate: "lost", scope: "hypothetical")),
      SubjectRow(
        "The company has not paid 80 workers.",
        Told("80 workers", predicate: "paid", scope: "negated")),
      SubjectRow(
        "The dam failed and 8,000 people were cut off.",
        Told("8,000 people", predicate: "cut", scope: nil)),
      SubjectRow(
        "The government aims to plant 2 million trees.",
        Told("2 million trees", predicate: "planted", scope: "planned")),
    ])
  }
}
