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
  /// What is measured today. Floors are raised and ceilings lowered; but the first strays came with
  /// aligning, and when its weights learned from `Fixtures/consistent` too, a few planted discrepancies
  /// were the price of fewer alarms where nothing differs (`ConsistentTests`). So was the hour at which a
  /// footbridge went, when hours had to share a verb or what happened, and so were seven of the
  /// stories, when undated texts by the dozen came to be learned from, and so is one of the company's
  /// (robots shipped, delivered) since the weights learn from eight more. With the first days of articles
  /// came a stray (the day a fiscal year begins, the day the mayor signed), and with the third age of a
  /// captain the trap of the other two. The weights learn from 85 harder stories since (`Fixtures/lessons`): of
  /// those held out they find more and are as often right, and here two and nine discrepancies fewer, with a
  /// stray and a trap more.
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
    Bounds(field: "battle", found: 4, warned: 4, reasoned: 4, alarmed: 0, strays: 0),
    Bounds(field: "bridge", found: 7, warned: 7, reasoned: 6, alarmed: 0, strays: 0),
    Bounds(field: "budget", found: 6, warned: 6, reasoned: 5, alarmed: 0, strays: 1),
    Bounds(field: "company", found: 6, warned: 6, reasoned: 6, alarmed: 0, strays: 0),
    Bounds(field: "election", found: 4, warned: 4, reasoned: 4, alarmed: 1, strays: 0),
    Bounds(field: "epidemic", found: 5, warned: 5, reasoned: 5, alarmed: 0, strays: 1),
    Bounds(field: "ferry", found: 7, warned: 7, reasoned: 5, alarmed: 1, strays: 1),
    Bounds(field: "flood", found: 7, warned: 7, reasoned: 6, alarmed: 0, strays: 0),
    Bounds(field: "health", found: 5, warned: 5, reasoned: 5, alarmed: 0, strays: 0),
  ]
  static let together = Bounds(
    field: "all", found: 47, warned: 47, reasoned: 43, alarmed: 2, strays: 3)

  static let stories = Bounds(
    field: "stories", found: 129, warned: 128, reasoned: 127, alarmed: 4, strays: 4)

  @Test(arguments: each) func oneField(_ bounds: Bounds) throws {
    let gold = try FieldsGold()
    let rows = gold.rows.filter { $0.field == bounds.field }
    let texts = Self.texts("fields").filter { $0.document.id.hasPrefix(bounds.field + "/") }
    try expect(bounds, texts, rows, of: gold)
  }

  @Test func allFieldsTogether() throws {
    let gold = try FieldsGold()
    try expect(Self.together, Self.texts("fields"), gold.rows, of: gold)
  }

  /// Thirty-eight stories of four documents each, by writers who knew nothing of the rules. The weights of
  /// aligning are fitted on them; `claims-benchmark fit NEWS STORY...` leaves some out.
  @Test func storiesByOthers() throws {
    let gold = try FieldsGold("stories")
    #expect(gold.fields.count == 38)
    try expect(Self.stories, Self.texts("stories"), gold.rows, of: gold)
  }

  @Test func everyFieldHasBounds() throws {
    #expect(try FieldsGold().fields == Self.each.map(\.field))
  }

  @Test(arguments: ["fields", "stories", "lessons"])
  func everyQuoteStandsOnce(_ folder: String) throws {
    let gold = try FieldsGold(folder)
    for row in gold.rows {
      #expect(Set(row.claims.map(\.side)) == [1, 2])
      for quote in row.claims {
        #expect(quote.document.hasPrefix(row.field + "/"))
        let places = try gold.places(of: quote)
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

  /// The documents under a folder of `Fixtures`; ids are paths below it.
  private static func texts(_ folder: String) -> [SourceText] {
    Inputs.read([Fixture.folder.appending(path: folder).path(percentEncoded: false)]).texts
  }

  private func expect(
    _ bounds: Bounds, _ texts: [SourceText], _ rows: [FieldsGold.Row], of gold: FieldsGold
  ) throws {
    let score = try FieldsScore(Chain.report(on: texts, problems: []), rows, of: gold)
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
