import ClaimLedger
import ClaimModel
import ClaimReading
import ClaimTestSupport
import Foundation
import Testing

/// The chain over documents of other fields with planted discrepancies, and traps.
///
/// Set `CLAIMS_VERBOSE` in the environment to see every figure with what it misses.
@Suite(.serialized) struct FieldsGoldTests {
  /// What is measured today. Floors are only ever raised, ceilings only lowered.
  struct Bounds: Sendable, CustomTestStringConvertible {
    var field: String
    /// At least so many discrepancies found, by a warning, with the right verdict and reason.
    var found = 0
    var warned = 0
    var reasoned = 0
    /// At most so many traps with a warning, and warnings that match nothing.
    var alarmed = 0
    var strays = 0

    var testDescription: String { field }
  }

  static let each = [
    Bounds(field: "battle", found: 3, warned: 3, reasoned: 3, alarmed: 0, strays: 0),
    Bounds(field: "bridge", found: 3, warned: 3, reasoned: 2, alarmed: 0, strays: 0),
    Bounds(field: "budget", found: 4, warned: 4, reasoned: 3, alarmed: 0, strays: 0),
    Bounds(field: "company", found: 4, warned: 3, reasoned: 3, alarmed: 0, strays: 0),
    Bounds(field: "election", found: 3, warned: 3, reasoned: 2, alarmed: 1, strays: 0),
    Bounds(field: "epidemic", found: 3, warned: 3, reasoned: 3, alarmed: 1, strays: 0),
    Bounds(field: "ferry", found: 2, warned: 2, reasoned: 2, alarmed: 0, strays: 0),
    Bounds(field: "flood", found: 2, warned: 2, reasoned: 2, alarmed: 0, strays: 0),
    Bounds(field: "health", found: 0, warned: 0, reasoned: 0, alarmed: 0, strays: 0),
  ]
  static let together = Bounds(
    field: "all", found: 24, warned: 23, reasoned: 20, alarmed: 2, strays: 0)

  @Test(arguments: each) func oneField(_ bounds: Bounds) throws {
    let rows = try FieldsGold().rows.filter { $0.field == bounds.field }
    let texts = Self.texts().filter { $0.document.id.hasPrefix(bounds.field + "/") }
    try expect(bounds, texts, rows)
  }

  @Test func allFieldsTogether() throws {
    try expect(Self.together, Self.texts(), FieldsGold().rows)
  }

  @Test func everyFieldHasBounds() throws {
    #expect(try FieldsGold().fields == Self.each.map(\.field))
  }

  @Test func everyQuoteStandsOnce() throws {
    for row in try FieldsGold().rows {
      #expect(Set(row.claims.map(\.side)) == [1, 2])
      for quote in row.claims {
        #expect(quote.document.hasPrefix(row.field + "/"))
        let places = try FieldsGold.places(of: quote)
        #expect(places.count == 1, "“\(quote.quote)” in \(quote.document)")
      }
    }
  }

  @Test func everyReasonIsThere() throws {
    let rows = try FieldsGold().rows
    let planted = rows.filter { $0.kind == .discrepancy }
    let traps = rows.filter { $0.kind == .trap }
    #expect(Set(planted.map(\.reason)) == ["unexplained", "likely-slip"])
    let reasons: Set = [
      "rounding", "bound", "updated", "time", "scope", "population", "speaker", "copied",
    ]
    #expect(reasons.isSubset(of: traps.map(\.reason)))
  }

  /// The documents under `Fixtures/fields`; ids are paths below it.
  private static func texts() -> [SourceText] {
    Inputs.read([Fixture.folder.appending(path: "fields").path(percentEncoded: false)]).texts
  }

  private func expect(
    _ bounds: Bounds, _ texts: [SourceText], _ rows: [FieldsGold.Row]
  ) throws {
    let score = try FieldsScore(Chain.report(on: texts, problems: []), rows)
    let planted = rows.count { $0.kind == .discrepancy }
    let summary = """
      \(bounds.field): of \(planted) discrepancies \(score.found) found, \(score.warned) warned, \
      \(score.reasoned) with verdict and reason; of \(rows.count - planted) traps \
      \(score.alarmed) alarmed, \(score.explained) explained; of \(score.warnings) warnings \
      \(score.right) right, \(score.strays) strays; \(score.mixed) topics mixed
      """
    let lines = ([summary] + score.lines).joined(separator: "\n  ")
    if ProcessInfo.processInfo.environment["CLAIMS_VERBOSE"] != nil { print(lines) }
    #expect(score.found >= bounds.found, "\(lines)")
    #expect(score.warned >= bounds.warned, "\(lines)")
    #expect(score.reasoned >= bounds.reasoned, "\(lines)")
    #expect(score.alarmed <= bounds.alarmed, "\(lines)")
    #expect(score.strays <= bounds.strays, "\(lines)")
    #expect(score.mixed == 0, "\(lines)")
  }
}
