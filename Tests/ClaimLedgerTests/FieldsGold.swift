import ClaimTestSupport
import Foundation

/// What a careful reader expects of the documents under `Fixtures/fields` or `Fixtures/stories`, by
/// field.
struct FieldsGold {
  /// The folder of the documents; `gold/FOLDER.jsonl` has the rows.
  let folder: String

  /// Words of one document that hold one figure or date.
  struct Quote: Decodable, Hashable {
    let document: String
    let quote: String
    /// 1 or 2: quotes of one side say the same, and any of them stands for it.
    let side: Int
  }

  enum Kind: String, Decodable { case discrepancy, trap }

  /// Two answers as documents give them, and whether an editor wants to be warned of them.
  struct Row: Decodable {
    let field: String
    let kind: Kind
    /// Why they differ, or why nobody should be warned.
    let reason: String
    /// Other reasons that count as right.
    let also: [String]?
    /// `nil` when the two answer different questions.
    let verdict: String?
    let claims: [Quote]
    let note: String

    var reasons: [String] { [reason] + (also ?? []) }

    func quotes(of side: Int) -> [Quote] { claims.filter { $0.side == side } }
  }

  let rows: [Row]

  init(_ folder: String = "fields") throws {
    self.folder = folder
    let decoder = JSONDecoder()
    rows = try Data(Fixture.bytes("gold/\(folder).jsonl")).split(separator: UInt8(ascii: "\n")).map
    {
      try decoder.decode(Row.self, from: Data($0))
    }
  }

  var fields: [String] { Set(rows.map(\.field)).sorted() }

  /// Where a quote stands in its document as stored: every place, so that a test can ask for one.
  func places(of quote: Quote) throws -> [Range<Int>] {
    let bytes = try Fixture.bytes(folder + "/" + quote.document)
    let words = Array(quote.quote.utf8)
    guard !words.isEmpty, bytes.count >= words.count else { return [] }
    return (0...bytes.count - words.count).filter { bytes[$0...].starts(with: words) }
      .map { $0..<$0 + words.count }
  }
}
