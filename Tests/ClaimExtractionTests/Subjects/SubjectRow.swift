import ClaimExtraction
import ClaimModel
import ClaimReading
import Testing

/// A slot of a row: left open, empty, or in these words.
enum Want: ExpressibleByStringLiteral, ExpressibleByNilLiteral {
  case anything
  case nothing
  case words(String)

  init(stringLiteral text: String) { self = .words(text) }
  init(nilLiteral: ()) { self = .nothing }

  func accepts(_ said: String?) -> Bool {
    switch self {
    case .anything: true
    case .nothing: said == nil
    case .words(let words): said == words
    }
  }
}

/// What one figure of a text is about. Slots that are not given are not asked.
struct Told {
  /// The passage, or its beginning.
  var figure: String
  var slots: [(name: String, want: Want)]

  init(
    _ figure: String, counted: Want = .anything, predicate: Want = .anything,
    speaker: Want = .anything, when: Want = .anything, place: Want = .anything,
    scope: Want = .anything, event: Want = .anything, who: Want = .anything,
    measure: Want = .anything
  ) {
    self.figure = figure
    slots = [
      ("counted", counted), ("predicate", predicate), ("speaker", speaker), ("when", when),
      ("place", place), ("scope", scope), ("event", event), ("who", who), ("measure", measure),
    ]
  }
}

/// A text and what its figures are about.
///
/// Texts are written for these tests; they are read as Markdown of 15 June 2020.
struct SubjectRow {
  var text: String
  var figures: [Told]
  var location: SourceLocation

  init(_ text: String, _ figures: Told..., at location: SourceLocation = #_sourceLocation) {
    self.text = text
    self.figures = figures
    self.location = location
  }

  /// Everything that is not as the row has it.
  func expect() throws {
    let date = Day(year: 2020, month: 6, day: 15)
    let read = Reader.read(Array(text.utf8), id: "row.md", date: date)
    let source = try #require(read.text, sourceLocation: location)
    var claims = Extractor.extract(source).claims[...]
    for told in figures {
      guard let found = claims.firstIndex(where: { $0.passage.quote.hasPrefix(told.figure) })
      else {
        Issue.record(
          "no “\(told.figure)” in \(claims.map(\.passage.quote))", sourceLocation: location)
        continue
      }
      let claim = claims[found]
      claims = claims[(found + 1)...]
      for (name, want) in told.slots {
        let said = SubjectRow.said(name, claim)
        #expect(
          want.accepts(said), "“\(told.figure)”: \(name) is \(said ?? "nothing"), not \(want)",
          sourceLocation: location)
      }
    }
  }

  private static func said(_ slot: String, _ claim: Claim) -> String? {
    let about = claim.about
    switch slot {
    case "counted": return about.counted
    case "predicate": return about.predicate
    case "speaker": return claim.speaker
    case "when": return about.when.map(text)
    case "place": return about.place
    case "scope": return about.scope?.rawValue
    case "event": return about.event
    case "measure": return claim.cues.measure?.rawValue
    default: return about.who
    }
  }

  /// `1988`, `1988-07`, `1988-07-03`, `1988-07-03..`, `1939-09-01..1945-05-08`.
  private static func text(_ span: DateSpan) -> String {
    if let first = span.earliest, let last = span.latest {
      let (a, b) = (first.civil, last.civil)
      if first == last { return first.isoText }
      if a.day == 1, last.advanced(by: 1).civil.day == 1, a.year == b.year {
        if a.month == b.month { return String(first.isoText.prefix(7)) }
        if a.month == 1, b.month == 12 { return String(first.isoText.prefix(4)) }
      }
    }
    return (span.earliest?.isoText ?? "") + ".." + (span.latest?.isoText ?? "")
  }
}

/// Checks every row.
func expect(_ rows: [SubjectRow]) throws {
  for row in rows { try row.expect() }
}
