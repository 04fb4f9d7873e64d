import ClaimModel

/// Reads a century by its number.
struct CenturyRule: PhraseRule {
  static let info = RuleInfo(
    id: "century",
    summary: "A century by its ordinal, or a part of one.",
    reads: ["the 19th century", "the late nineteenth-century", "early 20th century"],
    leavesAlone: ["a century", "half a century"],
    source: "The first century is the years 1 to 100")
  let triggers: WordClass = .ordinal
  let startsAtDigits = true
  static let needs: Evidence? = Evidence(keys: [.century])

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    var at = i
    if s.is(at, .the) { at += 1 }
    let part = DatePart.read(s, at)
    if let part { at = s.is(part.end, .the) ? part.end + 1 : part.end }
    guard let number = DatePieces.ordinal(s, at), (1...21).contains(number.value) else {
      return nil
    }
    at = s.isJoint(number.end) ? number.end + 1 : number.end
    guard s.is(at, .century) else { return nil }
    var end = at + 1
    var first = number.value * 100 - 99
    if s.is(end, anyOf: .bc, .bce) {
      first = 1 - number.value * 100
      end += 1
    } else if s.is(end, anyOf: .ad, .ce), s.isCapital(end) {
      end += 1
    }
    let (from, to) =
      switch part?.part {
      case nil: (0, 99)
      case .early: (0, 32)
      case .middle: (33, 65)
      case .late: (66, 99)
      }
    return DatePhrase(
      i..<end, Spans.years(first + from, first + to, .century))
  }
}
