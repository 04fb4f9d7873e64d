import Foundation

/// What scoring reads of a report's JSON.
struct WireReport: Decodable {
  struct Claim: Decodable {
    struct About: Decodable {
      let counted: String?
      let predicate: String?
    }

    let id: String
    let document: String
    let startByte: Int
    let endByte: Int
    let quote: String
    let kind: String
    let low: String?
    let high: String?
    let earliest: String?
    let latest: String?
    let about: About
  }

  struct Topic: Decodable {
    let id: String
    let claims: [String]
  }

  struct Finding: Decodable {
    let verdict: String
    let claims: [String]
    let message: String
  }

  let claims: [Claim]
  let topics: [Topic]
  let findings: [Finding]
}

extension WireReport.Claim {
  var value: String { "\(low ?? earliest ?? "open") to \(high ?? latest ?? "open")" }

  /// The same interval, or the same days, as one of the gold's readings.
  func says(_ gold: GoldSet.Claim) -> Bool {
    gold.readings.contains { reading in
      switch reading.kind {
      case "date", "daterange", "time":
        earliest == reading.earliest && latest == reading.latest
      default:
        isClose(low, reading.low) && isClose(high, reading.high)
      }
    }
  }

  /// Equal to a part in a million, or to a hundredth below one: the gold rounds fractions.
  private func isClose(_ said: String?, _ gold: Decimal?) -> Bool {
    guard let gold, let said = said.flatMap({ Decimal(string: $0) }) else {
      return said == nil && gold == nil
    }
    let gap = abs(said - gold)
    let millionth = Decimal(sign: .plus, exponent: -6, significand: 1)
    let hundredth = Decimal(sign: .plus, exponent: -2, significand: 1)
    return gap <= millionth * max(1, abs(said), abs(gold)) || gap <= hundredth && abs(gold) < 1
  }
}

/// Which claim of a report stands for which gold claim.
struct GoldMatch {
  /// How many claims the report has in the documents of the gold.
  let all: Int
  /// Gold claims that must be found, and those of them that were.
  let required: [GoldSet.Claim]
  let hits: [GoldSet.Claim]
  /// The claim that stands for a gold claim: the one that says its value, else the first.
  private(set) var claim: [GoldSet.Place: WireReport.Claim] = [:]
  /// By claim id.
  private(set) var place: [String: GoldSet.Place] = [:]
  /// Claims where the gold has none.
  private(set) var strays: [WireReport.Claim] = []
  private let quotes: [GoldSet.Place: String]

  init(_ report: WireReport, _ gold: GoldSet, _ name: (String) -> String) {
    let rows = Dictionary(grouping: gold.claims, by: \.doc)
    quotes = Dictionary(gold.claims.map { ($0.place, $0.quote) }) { first, _ in first }
    required = gold.claims.filter { !$0.optional }
    let claims = report.claims.filter { rows[name($0.document)] != nil }
    all = claims.count
    for said in claims {
      let near = rows[name(said.document)]!.filter {
        said.startByte < $0.end && $0.start < said.endByte
      }
      guard let best = GoldMatch.best(near, for: said) else {
        strays.append(said)
        continue
      }
      place[said.id] = best.place
      let before = claim[best.place]
      if before == nil || said.says(best) && !before!.says(best) { claim[best.place] = said }
    }
    let found = claim
    hits = required.filter { found[$0.place] != nil }
  }

  /// The gold row of the same value, then the one that shares most bytes, then the first.
  private static func best(
    _ rows: [GoldSet.Claim], for said: WireReport.Claim
  ) -> GoldSet.Claim? {
    func rank(_ row: GoldSet.Claim) -> Int {
      let shared = min(said.endByte, row.end) - max(said.startByte, row.start)
      return (said.says(row) ? 1 << 32 : 0) + shared
    }
    guard let top = rows.map(rank).max() else { return nil }
    return rows.first { rank($0) == top }
  }

  func said(_ gold: GoldSet.Claim) -> WireReport.Claim { claim[gold.place]! }

  func text(_ place: GoldSet.Place) -> String { "“\(quotes[place] ?? "?")” \(place)" }
}
