import Testing

/// The event, the time and the place of a figure.
@Suite struct SubjectTimeTests {
  @Test func ownTimes() throws {
    try expect([
      SubjectRow(
        "In 1988, 30,000 prisoners were executed.",
        Told("30,000 prisoners", predicate: "executed", when: "1988")),
      SubjectRow(
        "15,000 people have fallen ill this year and 32 had died of it by May 21.",
        Told("15,000 people", when: "2020"), Told("32", predicate: "died", when: "2020-05-21")),
      SubjectRow(
        "Since 1981, 120,000 dissidents have been executed.",
        Told("120,000 dissidents", when: "1981-01-01..")),
      SubjectRow(
        "Before 1914 the line carried 4,000 passengers a day.",
        Told("4,000 passengers", predicate: "carried", when: "..1913-12-31")),
      SubjectRow(
        "Until 1960 the mine employed 2,100 people.",
        Told("2,100 people", predicate: "employed", when: "..1960-12-31")),
      SubjectRow(
        "After 1995 the herd grew by 300 animals.",
        Told("300 animals", predicate: "grown", when: "1996-01-01..")),
      SubjectRow(
        "From 1939 to 1945 the yard launched 18 ships.",
        Told("18 ships", predicate: "launched", when: "1939-01-01..1945-12-31")),
      SubjectRow(
        "On 3 March 2011 the parliament passed 4 laws.",
        Told("4 laws", predicate: "passed", when: "2011-03-03")),
      SubjectRow(
        "Last year 312 cyclists were injured.",
        Told("312 cyclists", predicate: "injured", when: "2019")),
      // A date that the figure is compared with.
      SubjectRow(
        "The strike cost the port 20 million florins, half as much as that of 2010.",
        Told("20 million florins", when: nil)),
      SubjectRow(
        "Turnout rose to 64.1 per cent, the highest since the 1990s.",
        Told("64.1 per cent", when: nil)),
      SubjectRow(
        "The firm sold 300 cars in June, its best month since 2011.",
        Told("300 cars", when: "2020-06")),
      SubjectRow(
        "Numbers climbed past last year's level, with 90 wolves in 14 packs.",
        Told("90 wolves", when: nil), Told("14 packs", when: nil)),
      SubjectRow(
        "Profit rose to $40 million, up on last year's total.", Told("$40 million", when: nil)),
      SubjectRow(
        "Profit was up from last year's record high of $25 million.",
        Told("$25 million", when: "2019")),
      SubjectRow(
        "The slide killed 14 people below last year's wreck.", Told("14 people", when: "2019")),
      SubjectRow(
        "Last year's flood killed 12 people.", Told("12 people", when: "2019")),
      SubjectRow(
        "The film was shown at the festival on 3 May 2014. In its opening weekend it earned $24 million.",
        Told("$24 million", when: nil)),
      SubjectRow(
        "The town has 4,100 inhabitants, more than in 2001.",
        Told("4,100 inhabitants", when: nil)),
      SubjectRow(
        "Last month the airport handled 88,000 passengers.",
        Told("88,000 passengers", predicate: "handled", when: "2020-05")),
      SubjectRow(
        "In June 1999, 70 students were arrested; in July 1999, 1,400 were held.",
        Told("70 students", predicate: "arrested", when: "1999-06"),
        Told("1,400", counted: "students", predicate: "held", when: "1999-07")),
      SubjectRow("The village has 340 inhabitants.", Told("340 inhabitants", when: nil)),
    ])
  }

  /// A date that stands beside the figure and dates something else.
  @Test func othersTimes() throws {
    try expect([
      SubjectRow(
        "It is the worst quake since 1926, when a stronger one took 3,900 lives.",
        Told("3,900 lives", predicate: "taken", when: "1926")),
      SubjectRow(
        "Since 1926, quakes have taken 3,900 lives.", Told("3,900 lives", when: "1926-01-01..")),
      SubjectRow(
        "Norvane, an operator founded in 2005, has 24 planes.", Told("24 planes", when: nil)),
      SubjectRow(
        "Thieves took five works by the painter Joost Aldering (1821–1893).",
        Told("five works", when: nil)),
      SubjectRow(
        "The wreck lies at a depth of 23 metres and has been protected since 1987.",
        Told("23 metres", when: nil)),
      SubjectRow(
        "My grandfather crossed it in 1957, when he was 30.", Told("30", when: "1957")),
      SubjectRow(
        "The family has waited since 2005; the eldest, Ana Soto, 16, is ill.",
        Told("16", when: nil)),
      SubjectRow(
        "Norvane was founded in 1974 and has 22 employees.", Told("22 employees", when: nil)),
      SubjectRow("In 2005 the firm had 24 planes.", Told("24 planes", when: "2005")),
      SubjectRow("The plant employed 300 men in 1986.", Told("300 men", when: "1986")),
      SubjectRow(
        "Rebels killed 12 people and burned the village in 1988.", Told("12 people", when: "1988")),
    ])
  }

  /// *a similar collapse in 2009* holds for its own sentence.
  @Test func flashbacks() throws {
    try expect([
      SubjectRow(
        "Six men died there in a similar collapse in 2009. Some 600 people work at the mine.",
        Told("Six men", predicate: "died", when: "2009"),
        Told("Some 600 people", when: nil, event: nil)),
      SubjectRow(
        "The fire of 1953 burned for days. In 2009 a smaller fire hurt two men. It took 40 lives.",
        Told("two men", when: "2009"), Told("40 lives", when: "1953", event: "fire")),
      SubjectRow(
        "The fire of 2009 burned for days. It destroyed 40 homes.",
        Told("40 homes", when: "2009", event: "fire")),
    ])
  }

  @Test func events() throws {
    try expect([
      SubjectRow(
        "The 1889 flood killed 2,209 people.",
        Told("2,209 people", predicate: "killed", when: "1889", event: "1889 flood")),
      SubjectRow(
        "The protest in Lyon drew 5,000 people.",
        Told("5,000 people", place: "Lyon", event: "protest")),
      SubjectRow(
        "After the 1906 earthquake, 225,000 people were homeless.",
        Told("225,000 people", predicate: "homeless")),
      SubjectRow(
        "Before and after the 1988 massacre, 90,000 prisoners were executed.",
        Told("90,000 prisoners", predicate: "executed", when: "1989-01-01..", event: nil)),
      SubjectRow(
        "The village has 340 inhabitants.", Told("340 inhabitants", event: nil)),
    ])
  }

  @Test func inherited() throws {
    try expect([
      SubjectRow(
        "The war of 1870 began in July. Some 140,000 French soldiers died.",
        Told(
          "Some 140,000", counted: "French soldiers", predicate: "died", when: "1870", event: "war")
      ),
      SubjectRow(
        "# The 1976 earthquake\n\nMore than 240,000 people died.",
        Told("More than 240,000 people", when: "1976", event: "1976 earthquake")),
      SubjectRow(
        "The epidemic of 1918 spread along the railways. That epidemic killed 675,000 Americans.",
        Told("675,000 Americans", predicate: "killed", when: "1918", event: "epidemic")),
      SubjectRow(
        "## The 1976 earthquake\n\nThe shock came at night.\n\n## Schools\n\nThere are 30 schools.",
        Told("30 schools", when: nil, event: nil)),
      SubjectRow(
        "The flood of 1953 drowned 1,836 people. Today the dyke protects 60,000 people.",
        Told("1,836 people", when: "1953"), Told("60,000 people", when: nil, event: nil)),
      SubjectRow(
        "The 2003 heat wave lasted weeks. In 2006 the heat killed 1,388 people.",
        Told("1,388 people", predicate: "killed", when: "2006")),
    ])
  }

  /// The day in a dateline is that of writing.
  @Test func datelines() throws {
    try expect([
      SubjectRow(
        "PORT SADO, 10 June - Cholera has killed 51 people here.",
        Told("10 June"), Told("51 people", when: nil)),
      SubjectRow(
        "PORT SADO, 10 June - Cholera killed 51 people on Friday.",
        Told("10 June"), Told("51 people", when: "2020-06-12"), Told("Friday")),
    ])
  }

  @Test func places() throws {
    try expect([
      SubjectRow("In Lisbon, 40 people were hurt.", Told("40 people", place: "Lisbon")),
      SubjectRow("Police in Nairobi arrested 55 people.", Told("55 people", place: "Nairobi")),
      SubjectRow("Twelve miners died in Chile.", Told("Twelve miners", place: "Chile")),
      SubjectRow(
        "The earthquake killed 300 people in Peru; in Chile it killed 12.",
        Told("300 people", place: "Peru"), Told("12", predicate: "killed", place: "Chile")),
      SubjectRow("The club has 80 members.", Told("80 members", place: nil)),
    ])
  }
}
