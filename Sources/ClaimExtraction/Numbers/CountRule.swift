import ClaimModel

/// Reads a number that counts things: *1,500 protesters*, *thirty thousand members*, *55*.
struct CountRule: NumberRule {
  static let info = RuleInfo(
    id: "count",
    summary: "A number in digits or words that counts the noun after it.",
    reads: [
      "1,500 protesters", "some thirty thousand members", "5.2 million Iraqis", "55",
      "zero new cases", "40 gauge stations",
    ],
    leavesAlone: [
      "page 12", "COVID-19", "the camp at Ashraf 3", "555-1234", "2500 block of Main Street",
      "version 2.1",
      "one of the reasons", "P5+1", "a three-masted ship", "zero tolerance", "a zero-sum game",
      "a .32-caliber gun", "a three-for-two share split", "the Group of Five",
    ],
    source:
      "reference annotations: a number in digits or words about something; words that are numbers only "
      + "in form are no claims")

  func read(
    _ number: NumberPhrase, _ quantity: Quantity?, in s: Sentence,
    into candidates: inout [Candidate]
  ) {
    guard number.style == .digits || number.style == .words else { return }
    guard !Labels.holds(number, in: s), !Identifiers.holds(number, in: s),
      !isCompound(number.tokens.upperBound, in: s), !isPart(number.tokens, in: s),
      !number.isZeroOfOne(in: s), !isBore(number, in: s), !isSplit(number.tokens, in: s)
    else { return }
    if number.low == Number(1), number.style == .words, !OneWord.counts(number, in: s) {
      return
    }
    var figure = Figure(number.low, grain: number.grain)
    if number.low != number.high { figure.high = number.high }
    var candidate = Candidate(
      kind: .count, value: .figure(figure), tokens: number.tokens, rule: info.id)
    candidate.scale = number.scale
    candidates.append(candidate)
  }
}

extension CountRule {
  /// *4-wheeling*, *two-timed*, *three-dimensional*: what the number is joined to counts nothing.
  private func isCompound(_ end: Int, in s: Sentence) -> Bool {
    guard s.isMark(end, Mark.hyphen), s.isJoint(end), s.isWord(end + 1) else { return false }
    if s.isAny(end + 1, [.gerund, .participle]) || CountRule.forms.contains(s, end + 1) {
      return true
    }
    guard s.tokens[end + 1].word == 0 else { return false }
    // "three-masted": no verb, and formed like one.
    let bytes = s.bytes(end + 1)
    return bytes.suffix(3).elementsEqual("ing".utf8)
      || bytes.count > 4 && bytes.suffix(2).elementsEqual("ed".utf8)
  }

  /// What says of which form or sort something is, behind a number and a hyphen.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let forms: StemSet = [
    "dimensional", "way", "star", "stroke", "ply", "sided", "fold", "pronged", "digit", "figure",
    "letter", "legged", "handed", "wheel", "tier", "step",
  ]

  /// *.32-caliber*, *.45 caliber*, *12-gauge*: the number says how wide a bore is.
  private func isBore(_ number: NumberPhrase, in s: Sentence) -> Bool {
    let end = number.tokens.upperBound
    guard s.isJoint(end) || number.low < Number(1) else { return false }
    let noun = s.isJoint(end) ? end + 1 : end
    return CountRule.bores.contains(s, noun)
  }

  private func isNumber(_ s: Sentence, _ i: Int) -> Bool {
    s.isNumber(i) || s.isAny(i, [.unitNumber, .tensNumber])
  }

  /// *a three-for-two share split*, *went 3-for-4*: so many for so many.
  private func isSplit(_ tokens: Range<Int>, in s: Sentence) -> Bool {
    let (before, after) = (tokens.lowerBound - 1, tokens.upperBound)
    return s.isJoint(after) && s.is(after + 1, .for) && s.isJoint(after + 2)
      && isNumber(s, after + 3)
      || s.isJoint(before) && s.is(before - 1, .for) && s.isJoint(before - 2)
        && isNumber(s, before - 3)
  }

  /// What the bore of a gun or needle, or a wire, is told by.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let bores: StemSet = ["caliber", "calibre", "gauge"]

  /// *22 four-car trains*: what each of those counted has.
  private func isPart(_ tokens: Range<Int>, in s: Sentence) -> Bool {
    let end = tokens.upperBound
    return s.isMark(end, Mark.hyphen) && s.isJoint(end) && s.isWord(end + 1)
      && s.isSpaced(tokens.lowerBound)
      && (s.isNumber(tokens.lowerBound - 1) || s.isAny(tokens.lowerBound - 1, .numberWord))
  }
}

/// Reads a size that is no number: *tens of thousands of supporters*, *hundreds*.
struct VagueCountRule: NumberRule {
  static let info = RuleInfo(
    id: "vague-count",
    summary: "A plural size word, alone or in a chain, read as its order of magnitude.",
    reads: ["tens of thousands", "hundreds of political dignitaries", "thousands more", "dozens"],
    leavesAlone: ["several", "a few", "many", "a thousand times better"],
    source:
      "reference annotations: tens of thousands is 10,000 to 99,999; several and many are no claims"
  )

  func read(
    _ number: NumberPhrase, _ quantity: Quantity?, in s: Sentence,
    into candidates: inout [Candidate]
  ) {
    guard number.style == .vague else { return }
    let figure = Figure(
      low: number.low, high: number.high, modifier: .orderOfMagnitude, grain: number.grain)
    candidates.append(
      Candidate(kind: .count, value: .figure(figure), tokens: number.tokens, rule: info.id))
  }
}

/// *one* is a number only before a noun that can be counted off.
enum OneWord {
  static func counts(_ number: NumberPhrase, in s: Sentence) -> Bool {
    let i = number.tokens.lowerBound
    guard s.is(i, .one), number.tokens.count == 1 else { return true }
    let next = i + 1
    // no one, this one, each one, one-third
    if s.is(
      i - 1, anyOf: .no, .this, .that, .any, .every, .each, .which, .the, .another, .some, .or)
    {
      return false
    }
    if s.isMark(i - 1, Mark.hyphen) && !s.isSpaced(i) || s.isMark(next, Mark.hyphen) {
      return false
    }
    if Hedges.before(s, at: i) != nil, s.isWord(next), s.isDisjoint(next, .function) { return true }
    guard s.isWord(next) else { return hasOther(s, i) && !s.isMark(next, Mark.period) }
    if s.is(next, anyOf: .day, .time, .point, .part, .more, .such, .of, .another) { return false }
    let classes = s.classes(next)
    if classes.contains(.person) {
      // "one neighbor said" tells who speaks
      return s.isDisjoint(next + 1, .reporting)
    }
    if !classes.isDisjoint(with: [.participle, .adjective]) || s.is(next, .in) {
      return s.isAny(next + 1, .person) || hasOther(s, i) || s.isAny(i - 1, .verb)
    }
    if classes.contains(.auxiliary) { return hasOther(s, i) }
    if !classes.isDisjoint(with: .function.union(.adverb)) { return false }
    if classes.contains(.verb), !classes.contains(.noun) { return false }
    return s.isDisjoint(i - 1, [.conjunction]) || hasOther(s, i)
  }

  /// Another number stands in the sentence, beside which *one* counts: *one dead and three hurt*.
  private static func hasOther(_ s: Sentence, _ i: Int) -> Bool {
    for at in max(0, i - 12)..<min(s.count, i + 12) where at != i {
      if s.isAny(at, [.unitNumber, .tensNumber]) && !s.is(at, .one) { return true }
    }
    return false
  }
}
