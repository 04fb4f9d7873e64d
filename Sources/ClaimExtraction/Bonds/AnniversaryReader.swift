import ClaimModel

/// Reads an anniversary beside what is remembered and the date: *in 2018 they marked the 30th
/// anniversary of the 1988 massacre*.
enum AnniversaryReader {
  static func read(_ t: BondText) -> [BondReading] {
    t.figures.compactMap { ordinal in
      guard t[ordinal].kind == .ordinal, t.s.is(t.end(ordinal), .anniversary),
        t.s.is(t.end(ordinal) + 1, .of),
        let event = t.dates.first(where: { t.start($0) > t.end(ordinal) }),
        t.start(event) - t.end(ordinal) <= 12, isYear(t, event),
        t.isPlain(t.end(ordinal)..<t.start(event)),
        let day = day(t, ordinal, event)
      else { return nil }
      return BondReading(.anniversary, ordinal, event, day)
    }
  }

  private static func isYear(_ t: BondText, _ i: Int) -> Bool {
    guard let span = t[i].value.date, !span.isRelative, let first = span.earliest,
      let last = span.latest
    else { return false }
    return first.year == last.year
  }

  /// The date of the anniversary: the only other one of the sentence, where the words say that it
  /// was the day: *2018 was*, *in 2018, the 30th*, *marked … in 2018*.
  private static func day(_ t: BondText, _ ordinal: Int, _ event: Int) -> Int? {
    let others = t.dates.filter { $0 != event }
    guard others.count == 1, let day = others.first, isYear(t, day) else { return nil }
    if t.end(day) <= t.start(ordinal) {
      guard let words = t.words(from: t.end(day), to: ordinal) else { return nil }
      if words == [","] || words == [",", "the"] { return day }
      // "2018 marks the 30th": the verb is spelt like a noun.
      if words.count == 2, words[1] == "the",
        BondWords.remembering.contains(t.plain(t.end(day)))
      {
        return day
      }
      return marks(t, t.end(day)..<t.start(ordinal)) ? day : nil
    }
    guard let words = t.words(from: t.end(event), to: day),
      words == ["in"] || words == ["on"] || words == [",", "in"] || words == [",", "on"]
    else { return nil }
    return marks(t, 0..<t.start(ordinal)) ? day : nil
  }

  /// The last verb before the ordinal remembers, and is told as done.
  private static func marks(_ t: BondText, _ range: Range<Int>) -> Bool {
    guard let verb = t.finder.p.verbs.last(where: { range.contains($0.main) }), !verb.isModal,
      !verb.isNegated, BondWords.remembering.contains(t.plain(verb.main)) || t.s.isBe(verb.main)
    else { return false }
    return (verb.main + 1..<range.upperBound).allSatisfy {
      [.determiner, .adjective, .preposition].contains(t.finder.p.tag($0)) && t.word($0) != "for"
    }
  }
}
