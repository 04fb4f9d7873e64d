import ClaimModel

/// Reads a number that counts things: *1,500 protesters*, *thirty thousand members*, *55*.
struct CountRule: NumberRule {
  let info = RuleInfo(
    id: "count",
    summary: "A number in digits or words that counts the noun after it.",
    reads: ["1,500 protesters", "some thirty thousand members", "5.2 million Iraqis", "55"],
    leavesAlone: [
      "page 12", "COVID-19", "Ashraf 3", "555-1234", "2500 block of Main Street", "version 2.1",
      "one of the reasons", "P5+1",
    ],
    source: "GOLD_GUIDE: a number in digits or words about something; words that are numbers only "
      + "in form are no claims")

  func read(_ number: NumberPhrase, in s: Sentence) -> Candidate? {
    guard number.style == .digits || number.style == .words else { return nil }
    guard !Labels.holds(number, in: s), !Identifiers.holds(number, in: s) else { return nil }
    if number.low == Number(1), number.style == .words, !OneWord.counts(number, in: s) {
      return nil
    }
    var figure = Figure(number.low, grain: number.grain)
    if number.low != number.high { figure.high = number.high }
    return Candidate(
      kind: .count, value: .figure(figure), tokens: number.tokens, rule: info.id)
  }
}

/// Reads a size that is no number: *tens of thousands of supporters*, *hundreds*.
struct VagueCountRule: NumberRule {
  let info = RuleInfo(
    id: "vague-count",
    summary: "A plural size word, alone or in a chain, read as its order of magnitude.",
    reads: ["tens of thousands", "hundreds of political dignitaries", "thousands more", "dozens"],
    leavesAlone: ["several", "a few", "many", "a thousand times better"],
    source: "GOLD_GUIDE: tens of thousands is 10,000 to 99,999; several and many are no claims")

  func read(_ number: NumberPhrase, in s: Sentence) -> Candidate? {
    guard number.style == .vague else { return nil }
    let figure = Figure(
      low: number.low, high: number.high, modifier: .orderOfMagnitude, grain: number.grain)
    return Candidate(
      kind: .count, value: .figure(figure), tokens: number.tokens, rule: info.id)
  }
}

/// *one* is a number only before a noun that can be counted off.
enum OneWord {
  static func counts(_ number: NumberPhrase, in s: Sentence) -> Bool {
    let i = number.tokens.lowerBound
    guard s.is(i, .one), number.tokens.count == 1 else { return true }
    let next = i + 1
    // one of the, one day, one another, no one, this one, one by one
    if s.is(i - 1, anyOf: .no, .this, .that, .any, .every, .each, .which, .the, .another, .some) {
      return false
    }
    if s.isMark(i - 1, Mark.hyphen) || s.isMark(next, Mark.hyphen) { return false }
    guard s.isWord(next) else { return false }
    if s.is(next, anyOf: .day, .time, .point, .part, .more, .such) { return false }
    let classes = s.classes(next)
    if classes.contains(.person) { return true }
    if !classes.isDisjoint(with: .function.union(.adverb)) { return false }
    return classes.contains(.event) || s.isAny(next, .adjective) && s.isAny(next + 1, .person)
  }
}
