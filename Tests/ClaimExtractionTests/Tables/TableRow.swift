import ClaimExtraction
import ClaimModel
import ClaimReading
import Testing

/// What one figure of a table is, and what it is about. Slots that are not given are not asked.
struct Cell {
  /// The figure as written.
  var quote: String
  var slots: [(name: String, want: Want)]

  init(
    _ quote: String, _ value: Want = .anything, kind: Want = .anything, unit: Want = .anything,
    counted: Want = .anything, predicate: Want = .anything, measure: Want = .anything,
    population: Want = .anything, when: Want = .anything, place: Want = .anything,
    who: Want = .anything, scope: Want = .anything, stem: Want = .anything
  ) {
    self.quote = quote
    slots = [
      ("value", value), ("kind", kind), ("unit", unit), ("counted", counted),
      ("predicate", predicate), ("measure", measure), ("population", population), ("when", when),
      ("place", place), ("who", who), ("scope", scope), ("stem", stem),
    ]
  }
}

/// The claims of a document that holds tables, for tests.
struct Tables {
  var claims: [Claim]

  init(_ text: String, id: String = "table.md") throws {
    let date = Day(year: 2022, month: 6, day: 15)
    let read = Reader.read(Array(text.utf8), id: id, date: date)
    claims = Extractor.extract(try #require(read.text)).claims
  }

  static func html(_ text: String) throws -> Tables {
    try Tables("<html><body>\n" + text + "\n</body></html>", id: "table.html")
  }

  var quotes: [String] { claims.map(\.passage.quote) }

  /// The cells come in this order, each with what is asked of it; others may stand between.
  func expect(_ cells: Cell..., at location: SourceLocation = #_sourceLocation) {
    var rest = claims[...]
    for cell in cells {
      guard let found = rest.firstIndex(where: { $0.passage.quote == cell.quote }) else {
        Issue.record("no “\(cell.quote)” in \(quotes)", sourceLocation: location)
        continue
      }
      let claim = rest[found]
      rest = rest[(found + 1)...]
      for (name, want) in cell.slots {
        let said = Tables.said(name, claim)
        #expect(
          want.accepts(said), "“\(cell.quote)”: \(name) is \(said ?? "nothing"), not \(want)",
          sourceLocation: location)
      }
    }
  }

  private static func said(_ slot: String, _ claim: Claim) -> String? {
    switch slot {
    case "value": value(claim.value)
    case "kind": claim.kind.rawValue
    case "unit": claim.value.figure?.unit
    case "counted": claim.about.counted
    case "predicate": claim.about.predicate
    case "measure": claim.cues.measure?.rawValue
    case "population": claim.cues.population.joined(separator: " ")
    case "when": claim.about.when.map(days)
    case "place": claim.about.place
    case "who": claim.about.who
    case "scope": claim.about.scope?.rawValue
    default: claim.cues.counted
    }
  }

  private static func value(_ value: ClaimValue) -> String? {
    if let span = value.date { return days(span) }
    guard let figure = value.figure, let low = figure.low else { return nil }
    if figure.low == figure.high { return low.decimalText }
    return low.decimalText + ".." + (figure.high?.decimalText ?? "")
  }

  private static func days(_ span: DateSpan) -> String {
    (span.earliest?.isoText ?? "") + ".." + (span.latest?.isoText ?? "")
  }
}
