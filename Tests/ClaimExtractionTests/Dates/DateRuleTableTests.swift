import ClaimModel
import Testing

@testable import ClaimExtraction

/// A rule reads nothing in a sentence that holds nothing of what it says it needs.
@Suite struct DateRuleTableTests {
  @Test func rulesNeedWhatTheySay() throws {
    let clock = Clock(today: Day(isoText: "2019-06-30"))
    let infos = ExtractionRules.dates.map(\.info) + ExtractionRules.numbers.map(\.info)
    var readings = 0
    for text in infos.flatMap({ $0.reads + $0.leavesAlone }) {
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        var scanner = Scanner(bytes, 0..<bytes.count, lexicon: .shared)
        while scanner.next() {
          let s = scanner.sentence
          for rule in ExtractionRules.dates {
            guard let needs = type(of: rule).needs else { continue }
            let reads = (0..<s.count).contains { i in
              (s.isNumber(i) ? rule.startsAtDigits : s.isAny(i, rule.triggers))
                && Self.reads(rule, at: i, in: s, clock)
            }
            guard reads else { continue }
            readings += 1
            #expect(Self.holds(s, needs), "\(rule.info.id) in: \(text)")
          }
        }
      }
    }
    #expect(readings > 40)
  }

  private static func reads(
    _ rule: any DateRule, at i: Int, in s: Sentence, _ clock: Clock
  ) -> Bool {
    var candidates: [Candidate] = []
    rule.read(at: i, in: s, clock: clock, into: &candidates)
    return !candidates.isEmpty
  }

  private static func holds(_ s: Sentence, _ needs: Evidence) -> Bool {
    (0..<s.count).contains { i in
      s.isAny(i, needs.classes) || needs.keys.contains { s.is(i, $0) }
        || needs.marks.contains { s.isMark(i, $0) }
    }
  }
}
