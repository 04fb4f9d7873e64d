import ClaimModel

/// Reads a year that stands alone, where the words around it say that it is one.
struct YearRule: PhraseRule {
  static let info = RuleInfo(
    id: "year",
    summary: "A year of four digits, in words, with an apostrophe or an era, in a dating context.",
    reads: [
      "in 1988", "the 1988 massacre", "in 1999, 2009 and 2019", "the 1979 Iranian Revolution",
      "2018 represented a year of unrest", "(1988)", "the year it was founded, 1898", "44 BC",
      "'88", "nineteen eighty-six", "a savaged 2013 stint", "nominees for 2014 Academy Awards",
      "up 2.6% on 2003", "2003's record", "in both 2005 and 2006", "2004 results",
    ],
    leavesAlone: [
      "2000 people", "1500 protesters", "$2000", "Room 2010", "2010-2015-86", "© 2018",
      "Windows 2000", "2000 of them", "1987 troops", "a total of 1998",
    ],
    source: "reference annotations: a number that is part of an event's name is a date claim")
  let triggers: WordClass = [.unitNumber, .tensNumber, .era]
  let startsAtDigits = true

  /// Four digits, or a word or mark beside others that makes them a year.
  func isWorthwhile(_ s: Sentence, around i: Int) -> Bool {
    !s.isNumber(i) || s.length(i) == 4 || s.isAny(i + 1, .era) || s.is(i - 1, anyOf: .ad, .year)
      || s.isMark(i - 1, Mark.apostrophe)
  }

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    // year 247, Year two hundred and sixty seven, cy 2008
    if s.is(i, .year), s.isNumber(i + 1) || s.isAny(i + 1, .numberWord),
      let number = NumberReader.read(s, at: i + 1), number.low == number.high,
      number.low.isWhole, number.low.numerator > 0, number.low.numerator < 2200,
      number.style == .words || number.digits != nil
    {
      return DatePhrase(i..<number.tokens.upperBound, Spans.year(Int(number.low.numerator)))
    }
    let isAbout = s.is(i, anyOf: .circa, .ca, .c, .approx)
    var at = isAbout ? i + 1 : i
    if isAbout, s.isMark(at, Mark.period) { at += 1 }
    if let year = DatePieces.eraYear(s, at) ?? DatePieces.year(s, at) {
      var phrase = DatePhrase(i..<year.end, Spans.year(year.value))
      if isAbout { phrase.span.modifier = .about }
      return phrase
    }
    return nil
  }

  func accepts(_ phrase: DatePhrase, in s: Sentence, clock: Clock) -> Bool {
    let i = phrase.start
    if s.is(i, anyOf: .year, .circa, .ca, .c, .approx) { return true }
    if s.isAny(phrase.end - 1, .era) || s.is(i, .ad) { return true }
    guard s.isNumber(i) else {
      if s.isMark(i, Mark.apostrophe) {
        return s.is(i - 1, anyOf: .in, .of, .since, .until, .by, .from)
          || s.isAny(i - 1, .determiner)
      }
      return YearContext.isAsked(s, i)
        && !s.isThing(phrase.end, [.noun, .person, .unit, .timeUnit])
    }
    guard phrase.tokens.count == 1 else { return true }
    return YearContext.holds(s, i)
  }
}
