import ClaimModel

/// Reads a figure before and after, with the change between them: *rose by 20 per cent from 50 to
/// 60*, *fell from 120 to 90, a drop of 30*, *rose 30 % to $65 million from $50 million*, *a 30 per
/// cent rise to $65 million from $50 million*, *$65 million, up 30 per cent from $50 million*.
enum ChangeReader {
  static func read(_ t: BondText) -> [BondReading] {
    t.figures.indices.dropLast().compactMap { place in
      if place + 2 < t.figures.count,
        let direction = upFrom(
          t, t.figures[place], amount: t.figures[place + 1], t.figures[place + 2])
      {
        return BondReading(
          direction, t.figures[place + 2], t.figures[place], t.figures[place + 1])
      }
      return fromTo(t, place)
    }
  }

  // MARK: - From one to the other

  private static func fromTo(_ t: BondText, _ place: Int) -> BondReading? {
    let (first, second) = (t.figures[place], t.figures[place + 1])
    guard let turn = turn(t, first, second), isPair(t, first, second) else { return nil }
    let opening = t.start(first) - 1
    let before = place > 0 ? t.figures[place - 1] : nil
    let amount = before.flatMap { leads(t, $0, to: opening) ? $0 : nil }
    let named = amount.flatMap { noun(t, after: $0, to: opening) }
    guard let way = named ?? direction(t, before: amount.map { t.start($0) } ?? opening)
    else { return nil }
    let ends = turn == .fromTo ? [first, second] : [second, first]
    if let amount { return BondReading(way, ends + [amount]) }
    if place + 2 < t.figures.count, closes(t, second, t.figures[place + 2], way) {
      return BondReading(way, ends + [t.figures[place + 2]])
    }
    return isUpsideDown(t) ? nil : BondReading(way, ends)
  }

  private enum Turn { case fromTo, toFrom }

  /// *from 50 to 65*, *to 65 from 50*, *to 65, compared with 50*, with nothing but nouns and dates
  /// between.
  private static func turn(_ t: BondText, _ first: Int, _ second: Int) -> Turn? {
    let between = t.end(first)..<t.start(second)
    guard t.s.is(t.start(first) - 1, anyOf: .from, .to), !between.isEmpty, between.count <= 12
    else { return nil }
    let words = t.words(between)
    let isCompared =
      [["compared", "with"], ["compared", "to"]].contains(Array(words.suffix(2)))
    let plain =
      isCompared ? between.dropLast(words.dropLast(2).last == "," ? 3 : 2) : between.dropLast()
    let isPlain = plain.allSatisfy { i in
      t.isPlain(i..<i + 1) || t.isInDate(i)
    }
    guard isPlain else { return nil }
    switch (t.word(t.start(first) - 1), words.last) {
    case ("to", _) where isCompared: return .toFrom
    case ("from", "to"): return .fromTo
    case ("to", "from"): return .toFrom
    default: return nil
    }
  }

  /// One unit, which the first may leave to the second (*from 5 to 7 per cent*).
  private static func isPair(_ t: BondText, _ a: Int, _ b: Int) -> Bool {
    switch t[b].kind {
    case .count, .money, .measure: t.isAlike(a, b)
    case .percentage: t[a].kind == .percentage || t[a].kind == .count && t.unit(a) == nil
    default: false
    }
  }

  // MARK: - The amount

  /// *by 20 per cent* or *20 per cent,* right before *from*.
  private static func leads(_ t: BondText, _ amount: Int, to opening: Int) -> Bool {
    guard t.nounEnd(amount) <= opening, ![.duration, .age, .ordinal].contains(t[amount].kind),
      !isRepeated(t, before: t.start(amount))
    else { return false }
    return t.end(amount) == opening || t.nounEnd(amount) == opening
      || t.words(t.end(amount)..<opening) == [","] || noun(t, after: amount, to: opening) != nil
  }

  /// *a 30 per cent rise*
  private static func noun(_ t: BondText, after amount: Int, to opening: Int) -> BondKind? {
    var at = t.end(amount)
    if t.s.isJoint(at) { at += 1 }
    return at + 1 == opening ? kind(t.plain(at)) : nil
  }

  private static func kind(_ word: String) -> BondKind? {
    BondWords.rises.contains(word) ? .rise : BondWords.falls.contains(word) ? .fall : nil
  }

  /// The word of change before a token, over *by*, adverbs and what changed.
  private static func direction(_ t: BondText, before end: Int) -> BondKind? {
    var at = end - 1
    while at >= 0, end - at <= 6 {
      if let kind = kind(t.plain(at)) { return kind }
      switch t.finder.p.tag(at) {
      case .adverb, .determiner, .noun, .adjective, .preposition: at -= 1
      default: return nil
      }
    }
    return nil
  }

  /// *, a drop of 30*, *, up 30*, *, or 30 per cent*, *(an increase of 30 per cent)*, *, a 30 per
  /// cent rise*
  private static func closes(
    _ t: BondText, _ last: Int, _ amount: Int, _ direction: BondKind
  ) -> Bool {
    var at = t.nounEnd(last)
    while at < t.start(amount), at - t.nounEnd(last) < 6,
      ![",", "(", "\u{2013}"].contains(t.word(at)),
      t.isPlain(at..<at + 1) || t.isInDate(at)
    {
      at += 1
    }
    let end = t.end(amount)
    guard let words = t.words(from: at, to: amount), let first = words.first,
      [",", "(", "\u{2013}"].contains(first)
    else { return false }
    let rest = Array(words.dropFirst())
    if ["a", "an"].contains(rest.last), rest.count == 1 {
      return kind(t.plain(t.s.isJoint(end) ? end + 1 : end)) == direction
        && t.isClosed(t.s.isJoint(end) ? end + 2 : end + 1)
    }
    guard !BondWords.repeated.contains(t.word(end)) else { return false }
    if rest == ["or"] { return t.isClosed(end) }
    if rest == ["up"] { return direction == .rise }
    if rest == ["down"] { return direction == .fall }
    guard rest.count == 3, ["a", "an"].contains(rest[0]), rest[2] == "of" else { return false }
    let noun = t.plain(t.start(amount) - 2)
    return BondWords.changes.contains(noun) || kind(noun) == direction
  }

  /// *an average 3 per cent a year*
  private static func isRepeated(_ t: BondText, before start: Int) -> Bool {
    (max(0, start - 4)..<start).contains {
      BondWords.repeated.contains(t.word($0)) && !["a", "an", "on", "from"].contains(t.word($0))
    }
  }

  // MARK: - Up from

  /// *$65 million, up 30 per cent from $50 million*, *$65 million, an increase of 30 per cent from*
  private static func upFrom(
    _ t: BondText, _ after: Int, amount: Int, _ before: Int
  ) -> BondKind? {
    guard t.s.is(t.start(before) - 1, .from), isPair(t, before, after), t.isAlike(before, after),
      t.words(from: t.nounEnd(amount), to: before) == ["from"],
      let words = t.words(from: t.nounEnd(after), to: amount), let comma = words.lastIndex(of: ","),
      comma <= 5, t.isPlain(t.nounEnd(after)..<t.nounEnd(after) + comma)
    else { return nil }
    switch Array(words[(comma + 1)...]) {
    case ["up"], ["up", "by"]: return .rise
    case ["down"], ["down", "by"]: return .fall
    case let rest where rest.count == 3 && ["a", "an"].contains(rest[0]) && rest[2] == "of":
      return kind(t.plain(t.start(amount) - 2))
    default: return nil
    }
  }

  private static func isUpsideDown(_ t: BondText) -> Bool {
    (0..<t.s.count).contains { BondWords.upsideDown.contains(t.word($0)) }
  }
}
