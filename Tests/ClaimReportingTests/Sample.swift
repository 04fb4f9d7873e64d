import ClaimModel
import ClaimReporting

/// A document written for tests, and claims cut from its words.
struct SampleDocument {
  var id: String
  var text: String
  var title: String?
  var date: String?

  var document: Document {
    let bytes = Array(text.utf8)
    let day = date.flatMap { Day(isoText: $0) }
    return Document(
      id: id, digest: "sha256:" + SHA256.hexadecimal(bytes), mediaType: .plain,
      byteCount: bytes.count, title: title, date: day,
      articles: [Article(title: title, date: day, startByte: 0, endByte: bytes.count)])
  }

  /// The claim that the first occurrence of `quote` states.
  func claim(
    _ id: String, _ quote: String, _ kind: ClaimKind, _ value: ClaimValue, about: About = About(),
    speaker: String? = nil
  ) -> Claim {
    guard let range = text.firstRange(of: quote) else {
      preconditionFailure("\(self.id) does not say \(quote)")
    }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let before = text[..<range.lowerBound]
    let line = before.count { $0 == "\n" } + 1
    let lineStart = before.lastIndex(of: "\n").map(text.index(after:)) ?? text.startIndex
    return Claim(
      id: id, document: self.id, digest: document.digest, article: 0, kind: kind, value: value,
      passage: Passage(
        startByte: start, endByte: start + quote.utf8.count, quote: quote,
        prefix: String(before.suffix(32)), suffix: String(text[range.upperBound...].prefix(32)),
        line: line,
        column: text.utf8.distance(from: lineStart, to: range.lowerBound) + 1),
      figureStartByte: start, figureEndByte: start + quote.utf8.count, sentenceStartByte: 0,
      sentenceEndByte: text.utf8.count, about: about, speaker: speaker, rule: "cardinal",
      cues: Cues())
  }
}

extension ClaimValue {
  static func exactly(_ value: Int, unit: String? = nil) -> ClaimValue {
    .figure(Figure(Number(value), unit: unit))
  }

  static func moreThan(_ value: Int) -> ClaimValue {
    .figure(Figure(low: Number(value), high: nil, modifier: .moreThan))
  }

  static func day(_ text: String) -> ClaimValue {
    .date(DateSpan(earliest: Day(isoText: text), latest: Day(isoText: text), precision: .day))
  }
}

/// A report with something in every part of it, and with words that look like markup.
enum Sample {
  static let gazette = SampleDocument(
    id: "gazette.txt",
    text: """
      Fire at the Old Mill
      The fire of 3 May killed 30 workers and drove more than 1,500 people from their homes.
      The mill, founded in 1902, was insured for $26.8 million <script>alert(1)</script>.
      """, title: "Fire at the Old Mill", date: "2019-05-04")

  static let courier = SampleDocument(
    id: "courier.txt",
    text: """
      A statement | from the owners
      "Three workers died," the owners said. Police put the dead of the mill fire at 3 *in all*.
      Some 4,000 people left their homes, the mayor said. The mill dates from 1902.
      """, title: "Owners speak | at last", date: "2019-05-05")

  static let agency = SampleDocument(
    id: "wire/agency_7.txt",
    text: """
      The mill, founded in 1902, stood empty: 西町 was quiet. In 1988 a fire killed 12 workers.
      """, title: nil, date: nil)

  static let about = About(
    counted: "workers", predicate: "killed", event: "fire of 3 May",
    when: DateSpan(
      earliest: Day(isoText: "2019-05-03"), latest: Day(isoText: "2019-05-03"), precision: .day),
    place: "Old Mill", scope: .total)

  static let claims = [
    courier.claim("c1", "3 *in all*", .count, .exactly(3), about: about, speaker: "Police"),
    courier.claim(
      "c2", "Some 4,000 people", .count, .figure(Figure(Number(4000), modifier: .about)),
      speaker: "the mayor"),
    courier.claim("c3", "1902", .date, year(1902)),
    gazette.claim("g0", "3 May", .date, .day("2019-05-03")),
    gazette.claim("g1", "30 workers", .count, .exactly(30), about: about),
    gazette.claim("g2", "more than 1,500 people", .count, .moreThan(1500)),
    gazette.claim("g3", "1902", .date, year(1902)),
    gazette.claim("g4", "$26.8 million", .money, .exactly(26_800_000, unit: "USD")),
    agency.claim("a1", "1902", .date, year(1902)),
    agency.claim("a2", "12 workers", .count, .exactly(12)),
  ]

  static let findings = [
    Finding(
      id: "f-killed", check: "figure-differs", severity: .error, verdict: .contradict,
      reason: .likelySlip, span: .betweenDocuments, topic: "t-killed",
      question: "How many workers did the fire of 3 May kill?", claims: ["g1", "c1"],
      message: "30 workers in gazette.txt and 3 in courier.txt: one may have a zero too many."),
    Finding(
      id: "f-left", check: "figure-differs", severity: .warning, verdict: .differ, reason: .bound,
      span: .betweenDocuments, topic: "t-left", question: "How many people left their homes?",
      claims: ["g2", "c2"],
      message: "About 4,000 in courier.txt is more than twice the 1,500 that gazette.txt names."),
  ]

  static let problems = [
    Problem(
      kind: .encoding, severity: .warning, document: "courier.txt", line: 2, column: 7,
      message: "one byte is not UTF-8 and was read as Windows-1252", excerpt: "caf\u{E9}",
      remedy: "Save the file as UTF-8."),
    Problem(
      kind: .binary, severity: .error, document: "scan.pdf",
      message: "this is a PDF, not text", remedy: "Save its text as a .txt file."),
  ]

  static let report = Report(
    documents: [courier.document, gazette.document, agency.document], claims: claims,
    topics: [
      judged("t-killed", findings[0].question, [["g1"], ["c1"]], .contradict, .likelySlip),
      judged("t-left", findings[1].question, [["g2"], ["c2"]], .differ, .bound),
      judged("t-founded", "When was the mill founded?", [["c3"], ["g3", "a1"]], .agree, nil),
    ],
    lookAlikes: [
      LookAlike(
        left: "g1", right: "a2", slot: .time, leftSays: "2019-05-03", rightSays: "1988")
    ],
    findings: findings, problems: problems,
    coverage: Coverage(compared: 7, alone: 3, refused: [.time: 1, .counted: 2]))

  static let empty = Report(
    documents: [], claims: [], topics: [], lookAlikes: [], findings: [], problems: [],
    coverage: Coverage())

  static func year(_ year: Int) -> ClaimValue {
    .date(
      DateSpan(
        earliest: Day(year: year, month: 1, day: 1), latest: Day(year: year, month: 12, day: 31),
        precision: .year))
  }

  private static func judged(
    _ id: String, _ question: String, _ origins: [[String]], _ verdict: Verdict, _ reason: Reason?
  ) -> JudgedTopic {
    JudgedTopic(
      topic: Topic(
        id: id, question: question, claims: origins.flatMap { $0 }.sorted(), origins: origins),
      verdict: verdict, reason: reason)
  }
}
