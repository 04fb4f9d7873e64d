import ClaimLedger
import ClaimModel
import ClaimQuery
import ClaimReading

/// Asks queries of many claims, those of the fixture documents over and over.
///
/// Each answer is compared with the one that the claims give when they are looked at directly.
enum QueryBenchmark {
  private typealias Test = @Sendable (Claim) -> Bool

  private static let queries: [(text: String, test: Test)] = [
    ("kind:count", { $0.kind == .count }),
    ("value:>=1000", { ($0.value.figure?.low).map { $0 >= Number(1000) } ?? false }),
    ("not:speaker:*", { $0.speaker == nil }),
    ("document:titanic/*", { $0.document.hasPrefix("titanic/") }),
    (
      "kind:count value:>=1000 not:document:titanic/*",
      { claim in
        claim.kind == .count && !claim.document.hasPrefix("titanic/")
          && (claim.value.figure?.low).map { $0 >= Number(1000) } ?? false
      }
    ),
    ("rule:count,year", { $0.rule == "count" || $0.rule == "year" }),
  ]

  /// Without a second way to the answer: each is measured, and must pick something and not all.
  private static let worded = [
    "\"lost their lives\"", "killed", "counted:prisoner*", "event:massacre when:1988",
  ]

  /// - Parameter count: how many claims are asked.
  static func run(count: Int, documents: String) {
    let claims = Inputs.read([documents]).texts.flatMap { Chain.extract($0).claims }
    guard !claims.isEmpty else { fail("\(documents) holds no claims") }
    let rounds = max(1, count / claims.count)
    let asked = rounds * claims.count
    say("claims \(asked): \(claims.count) of \(documents), \(rounds) times")
    for (text, test) in queries {
      let expected = claims.count(where: test) * rounds
      let (picked, time) = ask(text, claims, rounds)
      guard picked == expected else { fail("\(text) picks \(picked) claims, not \(expected)") }
      report(text, picked, time)
    }
    for text in worded {
      let (picked, time) = ask(text, claims, rounds)
      guard picked > 0, picked < asked else { fail("\(text) picks \(picked) claims") }
      report(text, picked, time)
    }
  }

  private static func ask(
    _ text: String, _ claims: [Claim], _ rounds: Int
  ) -> (picked: Int, seconds: Double) {
    guard let query = try? Query(text) else { fail("\(text) is no query") }
    var picked = 0
    let time = seconds {
      for _ in 0..<rounds { for claim in claims where query.matches(claim) { picked += 1 } }
    }
    return (picked, time)
  }

  private static func report(_ text: String, _ picked: Int, _ time: Double) {
    say("\(text.padding(48)) \(decimal(time)) s  \(picked) picked")
  }
}
