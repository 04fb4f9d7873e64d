/// What the rows of planted discrepancies and traps say of pairs of claims.
///
/// Rows of one question put the claims of both sides together, and what they share a claim with: where
/// one gives the toll of the first day and a later one, and another the later one in round numbers, all
/// three are tolls.
struct PlantedPairs {
  /// A line of the annotations; see `Fixtures/gold/README.md`.
  struct Row: Decodable {
    struct Quote: Decodable {
      let document: String
      let quote: String
      let side: Int
    }

    let kind: String
    let reason: String
    let verdict: String?
    let claims: [Quote]

    var isDiscrepancy: Bool { kind == "discrepancy" }

    /// Both sides answer one question, which other reasons leave open.
    fileprivate var isOneQuestion: Bool {
      isDiscrepancy || verdict != nil && Row.explaining.contains(reason)
    }

    private static let explaining: Set<String> = [
      "agree", "equal", "rounding", "unit", "bound", "updated", "speaker", "copied",
    ]
  }

  private struct Pair: Hashable {
    let claims: Set<String>

    init(_ left: String, _ right: String) { claims = [left, right] }
  }

  private var planted: Set<Pair> = []
  private var apart: Set<Pair> = []
  /// By claim: another of its question; itself where there is none.
  private var others: [String: String] = [:]

  /// - Parameter claims: the claims that a quote holds, by id.
  mutating func add(_ row: Row, claims: (Row.Quote) -> [String]) {
    let sides = [1, 2].map { side in row.claims.filter { $0.side == side }.flatMap(claims) }
    for same in row.isOneQuestion ? [sides[0] + sides[1]] : sides {
      for claim in same { others[one(of: claim)] = one(of: same[0]) }
    }
    for left in sides[0] {
      for right in sides[1] {
        if row.isDiscrepancy {
          planted.insert(Pair(left, right))
        } else if !row.isOneQuestion {
          apart.insert(Pair(left, right))
        }
      }
    }
  }

  /// Whether two claims whose figures differ answer one question; `nil` where they do, and the
  /// rows say why they differ: such pairs are not all annotated.
  func areOne(_ left: String, _ right: String) -> Bool? {
    if planted.contains(Pair(left, right)) { return true }
    if apart.contains(Pair(left, right)) { return false }
    return one(of: left) == one(of: right) ? nil : false
  }

  /// The claim that stands for all of a claim's question.
  private func one(of claim: String) -> String {
    var claim = claim
    while let other = others[claim], other != claim { claim = other }
    return claim
  }
}
