import ClaimModel

/// Reads a length of time beside the dates that it runs over, a date reckoned from another beside
/// the date itself, and a first date beside a last.
enum LapseReader {
  static func read(_ t: BondText) -> [BondReading] {
    guard !t.dates.isEmpty else { return [] }
    return lasting(t) + reckoned(t) + afterEvent(t) + ordered(t)
  }

  // MARK: - How long it lasted

  /// *nine days, from 3 May to 11 May*, *the nine-day siege (3–11 May)*, *from 3 May to 11 May, nine
  /// days*
  private static func lasting(_ t: BondText) -> [BondReading] {
    t.figures.filter { isLength(t, $0) }.compactMap { length in
      let after = t.dates.first { t.start($0) >= t.end(length) }
      if let after, isRange(t, after), let end = lastingEnd(t, length),
        let words = t.words(from: end, to: after),
        [[], [","], ["("], ["\u{2013}"], [":"], ["lasting"]].contains(words)
      {
        return BondReading(.lapse, length, after)
      }
      if let before = t.dates.last(where: { t.end($0) <= t.start(length) }), isRange(t, before),
        t.finder.groups[length].isElided, t.isClosed(t.end(length)),
        let words = t.words(from: t.end(before), to: length),
        lastingLinks.contains(words) || isReign(words)
      {
        return BondReading(.lapse, length, before)
      }
      return nil
    }
  }

  private static let lastingLinks: Set<[String]> = [
    [","], ["("], ["\u{2013}"], [",", "or"], [",", "a", "period", "of"], [")", "lasted"],
    [")", "lasted", "for"], [")", "lasting"],
  ]

  /// *, a reign of*
  private static func isReign(_ words: [String]) -> Bool {
    words.count == 4 && words[0] == "," && ["a", "an"].contains(words[1])
      && BondWords.lasting.contains(words[2]) && words[3] == "of"
  }

  private static func isLength(_ t: BondText, _ i: Int) -> Bool {
    t[i].kind == .duration && ["day", "week", "month", "year"].contains(t.unit(i))
  }

  private static func isRange(_ t: BondText, _ i: Int) -> Bool {
    guard t[i].kind == .daterange, let span = t[i].value.date else { return false }
    return span.modifier == .range && span.earliest != nil && span.latest != nil
      && !["a", "an"].contains(t.word(t.start(i)))
  }

  /// The end of *nine days* or *nine-day siege*; `nil` before a noun that does not last.
  private static func lastingEnd(_ t: BondText, _ length: Int) -> Int? {
    let group = t.finder.groups[length]
    guard !group.isElided else { return t.end(length) }
    let stem = t.finder.counted(group).stem
    return BondWords.lasting.contains(stem) || t.s.isAny(group.head, .event) ? group.end : nil
  }

  // MARK: - Dates reckoned from others

  /// *nine days after 3 May, on 12 May*, *12 May, nine days after 3 May*
  private static func reckoned(_ t: BondText) -> [BondReading] {
    zip(t.dates, t.dates.dropFirst()).compactMap { first, second in
      guard isReckoned(t, first) != isReckoned(t, second), isDay(t, first) || isDay(t, second),
        let words = t.words(from: t.end(first), to: second)
      else { return nil }
      if isReckoned(t, first), [[",", "on"], ["on"], [","], ["("]].contains(words) {
        return BondReading(.sameDate, first, second)
      }
      if isReckoned(t, second), [[","], ["("], ["\u{2013}"]].contains(words) {
        return BondReading(.sameDate, second, first)
      }
      return nil
    }
  }

  /// *nine days after 3 May*: the day that it counts from stands in the words.
  private static func isReckoned(_ t: BondText, _ i: Int) -> Bool {
    guard t[i].rule == "distance", let span = t[i].value.date, span.isResolved else { return false }
    return t[i].tokens.contains { t.s.is($0, anyOf: .after, .before, .from) }
      && t[i].tokens.contains { t.s.isAny($0, .month) || t.s.isNumber($0) && t.s.length($0) == 4 }
  }

  static func isDay(_ t: BondText, _ i: Int) -> Bool {
    guard let span = t[i].value.date else { return false }
    return span.precision == .day && span.isResolved && t[i].rule != "distance"
  }

  /// *in 2018, thirty years after the 1988 massacre*
  private static func afterEvent(_ t: BondText) -> [BondReading] {
    t.figures.filter { isLength(t, $0) }.compactMap { length in
      let end = t.end(length)
      guard t.finder.groups[length].isElided, t.s.is(end, anyOf: .after, .before),
        let event = t.dates.first(where: { t.start($0) > end }), t.start(event) - end <= 7,
        isPlaced(t, event), t.isPlain(end + 1..<t.start(event)),
        let other = other(t, length, event)
      else { return nil }
      let dates = t.word(end) == "after" ? [event, other] : [other, event]
      return BondReading(.lapse, [length] + dates)
    }
  }

  /// The date for which *thirty years after* stands, beside it.
  private static func other(_ t: BondText, _ length: Int, _ event: Int) -> Int? {
    if let before = t.dates.last(where: { t.end($0) <= t.start(length) }), isPlaced(t, before),
      t.words(from: t.end(before), to: length) == [","]
    {
      return before
    }
    guard let after = t.dates.first(where: { t.start($0) >= t.end(event) }), isPlaced(t, after),
      let words = t.words(from: t.end(event), to: after), words.count <= 5,
      words.suffix(2) == [",", "in"] || words.suffix(2) == [",", "on"],
      t.isPlain(t.end(event)..<t.start(after) - 2)
    else { return nil }
    return after
  }

  private static func isPlaced(_ t: BondText, _ i: Int) -> Bool {
    guard let span = t[i].value.date, t[i].kind == .date else { return false }
    return span.earliest != nil && span.latest != nil && span.modifier == .exact
      && !span.isRelative
  }

  // MARK: - First and last

  /// *from 1945 until 1949*, where the two were not read as one range.
  private static func ordered(_ t: BondText) -> [BondReading] {
    zip(t.dates, t.dates.dropFirst()).compactMap { first, last in
      guard isPlaced(t, first), isPlaced(t, last), t.word(t.start(first) - 1) == "from",
        let words = t.words(from: t.end(first), to: last), words.count == 1,
        ["to", "until", "till", "through"].contains(words[0])
      else { return nil }
      return BondReading(.order, first, last)
    }
  }
}
