import ClaimModel

/// Reads decades and centuries: *the 1990s*, *early 1970s*, *the ’80s*, *the nineteenth century*.
///
/// Early is the first four years of a decade, mid the next three, late the last three; of a century,
/// each is a third.
struct DecadeRule: PhraseRule {
  static let info = RuleInfo(
    id: "decade",
    summary: "A decade in digits or words, or a part of one.",
    reads: ["the 1990s", "1970's", "the '40s", "the 80s", "early 1970s", "the nineties"],
    leavesAlone: ["in his 80s", "temperatures in the 80s", "1990 sheep"],
    source:
      "reference annotations: the 1990s is 1990-01-01 to 1999-12-31, early 1970s ends with 1973")
  let triggers: WordClass = [.decade, .vagueSize]
  let startsAtDigits = true
  static let needs: Evidence? = Evidence([.decade, .vagueSize], keys: [.s])

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    var at = i
    if s.is(at, .the) { at += 1 }
    let part = DatePart.read(s, at)
    if let part { at = part.end }
    if s.is(at, .the) { at += 1 }
    guard let (first, end) = decade(s, at) else { return nil }
    let start = at > i || part != nil ? i : at
    guard let part else { return DatePhrase(start..<end, Spans.decade(first)) }
    let (from, to) =
      switch part.part {
      case .early: (0, 3)
      case .middle: (4, 6)
      case .late: (7, 9)
      }
    return DatePhrase(
      start..<end, Spans.years(first + from, first + to, .year))
  }

  private func decade(_ s: Sentence, _ i: Int) -> (first: Int, end: Int)? {
    if s.isAny(i, .decade) {
      let value = Int(s.info(i).number)
      return (value < 20 ? 2000 + value : 1900 + value, i + 1)
    }
    // the two thousand and tens, the twenty-tens
    if let year = wordDecade(s, i) { return year }
    var at = i
    let hasApostrophe = s.isMark(at, Mark.apostrophe)
    if hasApostrophe { at += 1 }
    let value: Int
    if let full = DatePieces.digits(s, at, 4...4), full % 10 == 0, (1000...2199).contains(full) {
      value = full
    } else if let short = DatePieces.digits(s, at, 2...2), short % 10 == 0 {
      value = short < 20 ? 2000 + short : 1900 + short
    } else {
      return nil
    }
    at += 1
    if s.isMark(at, Mark.apostrophe), !s.isSpaced(at) { at += 1 }
    guard s.is(at, .s),
      !s.isSpaced(at) || at == i + 1 && !s.isWord(at + 1) && !s.isCapital(at)
    else { return nil }
    return (value, at + 1)
  }

  private func wordDecade(_ s: Sentence, _ i: Int) -> (first: Int, end: Int)? {
    if s.isAny(i, .tensNumber), s.info(i).number == 20 {
      let next = s.isJoint(i + 1) ? i + 2 : i + 1
      if s.isBytes(next, "tens") { return (2010, next + 1) }
    }
    if s.isAny(i, .unitNumber), s.info(i).number == 2, s.isAny(i + 1, .scale), s.is(i + 2, .and),
      s.isBytes(i + 3, "tens")
    {
      return (2010, i + 4)
    }
    return nil
  }

  func accepts(_ phrase: DatePhrase, in s: Sentence, clock: Clock) -> Bool {
    // "in her 80s", "in her mid- to late 50s" are ages.
    for i in max(0, phrase.start - 4)..<phrase.start where s.isAny(i, .possessive) {
      if s.isMark(phrase.start - 1, Mark.comma) { break }
      return false
    }
    // Two digits need their article: "the 80s".
    let isShort =
      s.isMark(phrase.end - 1, Mark.apostrophe) ? false : s.length(phrase.end - 2) == 2
    if isShort, phrase.tokens.count <= 2, s.isNumber(phrase.start) {
      // "the 1960s and 70s"
      if s.is(phrase.start - 1, anyOf: .and, .or, .to), s.is(phrase.start - 2, .s) { return true }
      return s.isSpaced(phrase.end - 1) && s.is(phrase.start - 1, .in)
    }
    if phrase.tokens.count == 1 { return s.is(phrase.start - 1, .in) }
    return true
  }
}
