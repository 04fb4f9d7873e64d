import ClaimExtraction
import ClaimModel
import ClaimReading
import Testing

/// Whose ages are told.
@Suite struct SubjectAgeTests {
  @Test func aged() throws {
    try expect([
      SubjectRow(
        "In 2021, 14 per cent of people aged 16 and over smoked.",
        Told("14 per cent of people", predicate: "smoked")),
      SubjectRow(
        "The study enrolled 900 adults aged 18 to 85 at 84 sites.", Told("900 adults"),
        Told("aged 18 to 85"), Told("84 sites", predicate: "enrolled")),
    ])
  }

  /// Whose age it is, by name or by what the noun beside it says.
  @Test func agedPersons() throws {
    for row in [
      SubjectRow("A sailor, 41, was rescued.", Told("41", counted: "sailor", who: nil)),
      SubjectRow("The master, aged 61, had been ill.", Told("aged 61", counted: "master")),
      SubjectRow(
        "The captain, Emilio Varga, 57, was the last to leave.",
        Told("57", counted: "captain", who: "Emilio Varga")),
      SubjectRow("He was a man of sixty-four.", Told("sixty-four", counted: "man")),
      SubjectRow(
        "Arkwright was a man of sixty-four.",
        Told("sixty-four", counted: "man", who: "Arkwright")),
      SubjectRow(
        "The grave held a woman aged between 25 and 30.",
        Told("between 25 and 30", counted: "woman")),
      SubjectRow("The witness was 58.", Told("58", counted: "witness")),
      SubjectRow(
        "Police arrested the suspect's brother, 24, on Monday.", Told("24", counted: "brother")),
      SubjectRow(
        "Eusebio Mamani, who at 63 is the oldest of them, refused.",
        Told("63", who: "Eusebio Mamani")),
      SubjectRow("The son of the captain, 45, was arrested.", Told("45", counted: "son")),
      SubjectRow("The captain of the ferry, aged 41, fled.", Told("aged 41", counted: "captain")),
      SubjectRow("The twins, 12, drowned.", Told("12", counted: "twins")),
      SubjectRow("She was about 45 when she died.", Told("about 45", counted: nil, who: nil)),
      SubjectRow("Brandauer, 46, told supporters so.", Told("46", counted: nil, who: "Brandauer")),
      SubjectRow(
        "Marta Quill was succeeded by Des Hallam, then aged 45.",
        Told("aged 45", who: "Des Hallam")),
    ] { try row.expect() }
  }

  /// An apposition says more of the person; in a row of people there are two.
  @Test func describedPersons() throws {
    try expect([
      SubjectRow(
        "The driver, a 38-year-old man from Lindmoor, was hurt.",
        Told("38-year-old man", counted: "driver")),
      SubjectRow(
        "The captain, a Cornishman of forty-seven, went down with her.",
        Told("forty-seven", counted: "captain")),
      SubjectRow(
        "He hit a driver, a 38-year-old man, on Monday.", Told("38-year-old man", counted: "man")),
      SubjectRow(
        "The driver, a 38-year-old man and two girls were hurt.",
        Told("38-year-old man", counted: "man")),
    ])
  }

  /// A pronoun and *the* point back to the one person that the sentence before names, and to nobody where
  /// another may be meant or the age is of another time.
  @Test func agesOfPersonsTold() throws {
    try expect([
      SubjectRow("Ana Ruiz runs the mill. She is 66.", Told("66", who: "Ana Ruiz")),
      SubjectRow(
        "Ana Ruiz won the seat. The 49-year-old former pilot had spent a month on the road.",
        Told("49-year-old former pilot", who: "Ana Ruiz")),
      SubjectRow(
        "The chef, Ana Ruiz, left. The 49-year-old said so.", Told("49-year-old", who: "Ana Ruiz")),
      SubjectRow(
        "Ana Ruiz runs the mill. Ruiz has 40 rooms. She is 66.", Told("66", who: "Ana Ruiz")),
      SubjectRow("Ana Ruiz met Olaf Brandt. She is 66.", Told("66", who: nil)),
      SubjectRow("Ana Ruiz met Brandt. She is 66.", Told("66", who: nil)),
      SubjectRow("Ana Ruiz came from Olaf Brandt. She is 66.", Told("66", who: nil)),
      SubjectRow("Ana Ruiz spoke of her husband. He is 52.", Told("52", who: nil)),
      SubjectRow("Ana Ruiz left. Her husband died. He is 52.", Told("52", who: nil)),
      SubjectRow("Ana Ruiz left.\n\nHe is 52.", Told("52", who: nil)),
      SubjectRow("Peter Wall of Acme Corp left. He is 58.", Told("58", who: nil)),
      SubjectRow("Harbour Partners closed. She is 66.", Told("66", who: nil)),
      SubjectRow("Ana Ruiz was robbed. The 23-year-old gunman fled.", Told("23", who: nil)),
      SubjectRow("Ana Ruiz ran the mill. She was 22 when it opened.", Told("22", who: nil)),
      SubjectRow("Ana Ruiz ran the mill. In 1990 she was 12.", Told("12", who: nil)),
      SubjectRow("Ana Ruiz runs it. The 127-year-old mill is sold.", Told("127", who: nil)),
      SubjectRow("Ana Ruiz knew him. \"He is 34,\" said the mayor.", Told("34", who: nil)),
    ])
  }

  /// A mean of many is nobody's age.
  @Test func meanAges() throws {
    try expect([
      SubjectRow("The median age was 44.2.", Told("44.2", counted: "median age")),
      SubjectRow(
        "The average age of the members is 61.", Told("61", counted: "average age")),
      SubjectRow("Her father was 58.", Told("58", counted: "father")),
    ])
  }

  /// What somebody does at an age, with nothing that the number could count.
  @Test func agesAtDeath() throws {
    for row in [
      SubjectRow("She died in 2011, at eighty-six.", Told("2011"), Told("eighty-six")),
      SubjectRow("He retired at 65.", Told("65")),
    ] { try row.expect() }
    #expect(try kinds("She died in 2011, at eighty-six. He retired at 65.") == [.date, .age, .age])
    #expect(try kinds("He died at 86 Mill Lane.") != [.age])
    #expect(try kinds("The house sold at 86.") != [.age])
    #expect(try !kinds("He died at 12 on Monday.").contains(.age))
    #expect(try !kinds("He retired at 120 for 3.").contains(.age))
  }

  private func kinds(_ text: String) throws -> [ClaimKind] {
    let source = try #require(Reader.read(Array(text.utf8), id: "t.txt").text)
    return Extractor.extract(source).claims.map(\.kind)
  }
}
