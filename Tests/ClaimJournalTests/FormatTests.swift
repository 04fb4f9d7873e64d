import ClaimModel
import ClaimTestSupport
import Testing

@testable import ClaimJournal

/// What is written is what is read back.
@Suite struct FormatTests {
  private static let values: [ClaimValue] = [
    .figure(Figure(Number(1500), modifier: .moreThan, grain: 2)),
    .figure(Figure(low: nil, high: Number(5), modifier: .atMost, unit: "kilometre")),
    .figure(Figure(low: Number(1, over: 3), high: Number(2, over: 3), modifier: .range)),
    .figure(Figure(Number(decimalText: "-0.05") ?? Number(0), unit: "USD", grain: -2)),
    .date(
      DateSpan(
        earliest: Day(isoText: "1988-07-01"), latest: Day(isoText: "1988-07-31"),
        precision: .month, modifier: .about, fields: DateFields(year: 1988, month: 7),
        isRelative: true)),
    .date(DateSpan(earliest: nil, latest: nil, precision: .day, fields: DateFields(weekday: 7))),
    .date(DateSpan(earliest: Day(year: -489, month: 9, day: 12), latest: nil, precision: .open)),
    .time(ClockSpan(earliest: 870, latest: 900, modifier: .range)),
  ]

  @Test(arguments: values) func claims(_ value: ClaimValue) throws {
    var claim = Made.claim("“1,500”\n\tpeople\u{1F600}", low: 1)
    claim.value = value
    claim.article = 2
    claim.speaker = "the \"minister\""
    claim.about = About(
      counted: "Political Prisoners", predicate: "killed", event: "massacre",
      when: DateSpan(day: try #require(Day(isoText: "1988-07-20"))), place: "Tehran", who: "Iran",
      population: "political", scope: .running)
    claim.cues = Cues(predicate: "kill", counted: "prisoner", event: "massacre")
    var writer = JSONWriter()
    V1.ClaimObject.write(claim, to: &writer)
    let bytes = JournalBytes(writer.bytes)
    var cursor = JSONCursor(bytes, 0..<bytes.count)
    let read = try V1.ClaimObject.read(&cursor, document: claim.document, digest: claim.digest)
    try cursor.finish()
    #expect(read == claim)
  }

  @Test func sources() throws {
    var source = SourceRecord(
      document: Document(
        id: "b/é.html", digest: Digest(of: [1, 2, 3]).text, mediaType: .html, byteCount: 3,
        title: "T", author: "A", publisher: "P", url: "https://example.org/",
        date: Day(isoText: "2020-02-29")),
      number: 3, added: "2026-11-21T09:30:00Z", rules: "0.1.0", clock: Day(isoText: "2020-03-01"))
    source.follows = ["aaaaaaaaaaaaaaaa": "bbbbbbbbbbbbbbbb"]
    let claims = [Made.claim("30", low: 30), Made.claim("40", low: 40)]
    var writer = JSONWriter()
    V1.SourcePayload.write(source, claims: claims, to: &writer)
    let bytes = JournalBytes(writer.bytes)
    var cursor = JSONCursor(bytes, 0..<bytes.count)
    var keys: [String] = []
    let read = try V1.SourcePayload.read(&cursor) { (_, key) throws(JSONFault) in
      keys.append(key.text)
    }
    #expect(read == source)
    #expect(keys == claims.map(\.id))
  }

  @Test(arguments: DecisionAction.allCases) func decisions(_ action: DecisionAction) throws {
    var decision = Made.decision(action, "aaaaaaaaaaaaaaaa", against: ["bbbbbbbbbbbbbbbb"])
    decision.id = "cccccccccccccccc"
    if action == .correct {
      decision.correction = Correction(
        words: "more than 5", value: FormatTests.values[0], about: [.counted: "", .place: "Shiraz"])
    }
    var writer = JSONWriter()
    V1.DecisionPayload.write(decision, to: &writer)
    let bytes = JournalBytes(writer.bytes)
    var cursor = JSONCursor(bytes, 0..<bytes.count)
    #expect(try V1.DecisionPayload.read(&cursor) == decision)
  }

  @Test func digests() throws {
    let digest = Digest(of: Array("abc".utf8))
    #expect(
      digest.text
        == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(Digest(text: digest.text) == digest)
    for bad in ["", "sha256:", "sha256:BA", digest.hexadecimal, digest.text + "0"] {
      #expect(Digest(text: bad) == nil, "\(bad)")
    }
  }
}
