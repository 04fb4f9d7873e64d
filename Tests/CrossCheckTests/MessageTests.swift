import ClaimModel
import Testing

@testable import CrossCheck

/// The whole sentence of a finding, pinned.
@Suite struct MessageTests {
  private func expect(
    _ message: String, _ statements: [Statement], origins: [[Int]]? = nil,
    at location: SourceLocation = #_sourceLocation
  ) {
    let findings = Case(statements, origins: origins).check().findings
    #expect(findings.map(\.message) == [message], sourceLocation: location)
  }

  private func said(
    _ text: String, _ quote: String? = nil, in document: String? = nil, line: Int = 1,
    by speaker: String? = nil
  ) -> Statement {
    Statement(text: text, document: document, speaker: speaker, quote: quote, line: line)
  }

  private func date(
    _ text: String, _ quote: String, in document: String, line: Int
  ) -> Statement {
    Statement(kind: .date, text: text, document: document, quote: quote, line: line)
  }

  @Test func contradiction() {
    expect(
      "a.txt, line 3, says \u{201C}706 dead\u{201D}; b.txt, line 9, says \u{201C}711 people\u{201D}: "
        + "both cannot be true, and nothing in the texts explains it.",
      [
        said("706", "706 dead", in: "a.txt", line: 3),
        said("711", "711 people", in: "b.txt", line: 9),
      ])
  }

  /// Inside one document; quotes stand on one line.
  @Test func withinOneDocument() {
    expect(
      "a.txt says \u{201C}at least 50 people\u{201D} in line 3 and \u{201C}55 unarmed "
        + "protesters\u{201D} in line 9 (quoting the MEK): both can be true, but one is only a "
        + "bound, and the other is not close to it.",
      [
        said(">=50", "at least 50 people", in: "a.txt", line: 3),
        said("55", "55 unarmed\n   protesters", in: "a.txt", line: 9, by: "the MEK"),
      ])
  }

  @Test func manyAgainstOne() {
    let many = ["a.txt", "b.txt", "c.txt"].map {
      said("30,000", "30,000 prisoners", in: $0, line: 5)
    }
    let message =
      " say \u{201C}30,000 prisoners\u{201D} (among them a.txt, line 5); d.txt, line 36, says "
      + "\u{201C}3,000 prisoners\u{201D}: likely a slip, a nought dropped or added; read 3,000 as "
      + "30,000, or the other way round, and both agree."
    let one = said("3,000", "3,000 prisoners", in: "d.txt", line: 36)
    expect("Three documents" + message, many + [one])
    expect(
      "Three documents (copies of one text)" + message, many + [one], origins: [[0, 1, 2], [3]])
    expect(
      "Three documents (of two origins)" + message, many + [one], origins: [[0, 2], [1], [3]])
  }

  /// What more documents hold comes first, wherever it stands; other values are counted.
  @Test func oneAgainstMany() {
    expect(
      "Two documents say \u{201C}706 dead\u{201D} (among them b.txt, line 2); a.txt, line 1, says "
        + "\u{201C}711 dead\u{201D}: both cannot be true, and nothing in the texts explains it (one "
        + "more value differs too).",
      [
        said("711", "711 dead", in: "a.txt"), said("706", "706 dead", in: "b.txt", line: 2),
        said("706", "706 dead", in: "c.txt", line: 2), said("9", "nine", in: "d.txt"),
      ])
  }

  @Test func speakers() {
    expect(
      "a.txt, line 3, says \u{201C}30 people\u{201D} (quoting the mayor); b.txt, line 4, says "
        + "\u{201C}22 dead\u{201D} (quoting a witness): both cannot be true, and different speakers "
        + "say so.",
      [
        said("30", "30 people", in: "a.txt", line: 3, by: "the mayor"),
        said("22", "22 dead", in: "b.txt", line: 4, by: "a witness"),
      ])
  }

  @Test func bounds() {
    expect(
      "a.txt, line 3, says \u{201C}over 8,000\u{201D}; b.txt, line 4, says \u{201C}more than "
        + "2,000\u{201D}: both can be true, but the bounds are not close to each other.",
      [
        said(">8,000", "over 8,000", in: "a.txt", line: 3),
        said(">2,000", "more than 2,000", in: "b.txt", line: 4),
      ])
  }

  @Test func relativeDatesAreReadAloud() {
    expect(
      "a.txt, line 3, says \u{201C}Sunday\u{201D} (read as 1 July 2018); b.txt, line 4, says "
        + "\u{201C}Monday\u{201D} (read as 2 July 2018): both can be true, but nothing in the "
        + "texts explains the difference.",
      [
        date("*2018-07-01", "Sunday", in: "a.txt", line: 3),
        date("*2018-07-02", "Monday", in: "b.txt", line: 4),
      ])
  }

  @Test func slipsOfDates() {
    expect(
      "a.txt, line 3, says \u{201C}March 4\u{201D}; b.txt, line 4, says \u{201C}April 3\u{201D}: "
        + "likely a slip, day and month swapped; read 3 April 2018 as 4 March 2018, or the other "
        + "way round, and both agree.",
      [
        date("2018-03-04", "March 4", in: "a.txt", line: 3),
        date("2018-04-03", "April 3", in: "b.txt", line: 4),
      ])
    expect(
      "a.txt, line 3, says \u{201C}Friday, June 30\u{201D}; b.txt, line 4, says \u{201C}June "
        + "29\u{201D}: likely a slip, as Friday fits 29 June 2018 and not 30 June 2018; read the "
        + "day that fits, and both agree.",
      [
        date("Fri 2018-06-30", "Friday, June 30", in: "a.txt", line: 3),
        date("2018-06-29", "June 29", in: "b.txt", line: 4),
      ])
  }

  @Test func updates() {
    var (first, second) = (
      said("3", "three people", in: "a.txt"), said("4", "four people", in: "b.txt")
    )
    (first.written, second.written) = ("2018-06-03", "2018-06-04")
    (first.measure, second.measure) = (.killed, .killed)
    expect(
      "a.txt, line 1, says \u{201C}three people\u{201D}; b.txt, line 1, says \u{201C}four "
        + "people\u{201D}: the later text has the larger count, as a count that grows would.",
      [first, second])
  }

  @Test func longQuotesAreCut() {
    let long = Array(repeating: "word", count: 50).joined(separator: " ")
    #expect(Text.line(long).count == 100 && Text.line(long).hasSuffix("\u{2026}"))
    #expect(Text.line("  a\n b\t c ") == "a b c")
  }

  @Test(arguments: [
    ("0", "0"), ("999", "999"), ("1000", "1,000"), ("-1234567.5", "-1,234,567.5"),
    ("26800000000", "26,800,000,000"), ("0.125", "0.125"),
  ])
  func digitsAreGrouped(text: String, grouped: String) throws {
    #expect(Number(decimalText: text)?.groupedText == grouped)
  }
}
