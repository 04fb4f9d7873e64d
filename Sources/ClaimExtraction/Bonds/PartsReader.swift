import ClaimModel

/// Reads a total and its parts: *55 dead: 30 in A and 25 in B*, *12 men and 8 women, 20 in all*,
/// *55 people, of whom 20*, *of the 55, 30 were men and the other 25 women*.
///
/// A list makes up the whole only where a colon, brackets or dashes set it beside its total, or the
/// total closes it. *Including*, *among them* and *of whom* name some, and never all.
enum PartsReader {
  static func read(_ t: BondText) -> [BondReading] {
    guard t.figures.count > 1 else { return [] }
    return listed(t) + summed(t) + narrowed(t) + shared(t)
  }

  // MARK: - Lists beside their total

  private static func listed(_ t: BondText) -> [BondReading] {
    var found: [BondReading] = []
    for opener in 0..<t.s.count {
      guard let end = listEnd(t, opener),
        let total = t.figures.last(where: { t.end($0) <= opener }), isSummable(t, total)
      else { continue }
      if t.s.isMark(opener, Mark.colon) {
        guard total == t.figures.first, !isOpen(t, 0..<opener) else { continue }
      } else {
        guard t.nounEnd(total) == opener else { continue }
      }
      guard let parts = items(t, opener + 1..<end), parts.allSatisfy({ suits(t, total, $0) }),
        !parts.contains(where: { t[$0].scope == .part })
      else { continue }
      found.append(BondReading(.whole, [total] + parts))
    }
    return found
  }

  /// Where a list that opens at a token ends.
  private static func listEnd(_ t: BondText, _ i: Int) -> Int? {
    let s = t.s
    if s.isMark(i, Mark.colon) {
      return s.isMark(s.count - 1, Mark.period) ? s.count - 1 : s.count
    }
    if s.isMark(i, Mark.openParenthesis) {
      return (i + 1..<s.count).first { s.isMark($0, Mark.closeParenthesis) }
    }
    guard isDash(s, i) else { return nil }
    let last = s.isMark(s.count - 1, Mark.period) ? s.count - 1 : s.count
    return (i + 1..<s.count).first { isDash(s, $0) } ?? last
  }

  /// A dash that parts, and joins no two words.
  private static func isDash(_ s: Sentence, _ i: Int) -> Bool {
    s.isMark(i, Mark.emDash) || s.isSpaced(i) && s.isMark(i, anyOf: Mark.dash, Mark.hyphen)
  }

  /// The figures that begin the items of a list, when each item begins with one.
  private static func items(_ t: BondText, _ range: Range<Int>) -> [Int]? {
    let inside = t.figures.filter { range.contains(t.start($0)) && t.end($0) <= range.upperBound }
    guard inside.count > 1, !isOpen(t, range) else { return nil }
    var marks = range.filter { i in
      [",", ";"].contains(t.word(i)) && !t.isInDate(i)
    }.count
    for (place, part) in inside.enumerated() {
      guard t.s.isWord(t.end(part)), t.end(part) < range.upperBound else { return nil }
      let link = self.link(t, before: t.start(part), from: range.lowerBound)
      guard place == 0 ? link.start == range.lowerBound && link.marks == 0 : link.isLink else {
        return nil
      }
      marks -= link.marks
    }
    return marks == 0 ? inside : nil
  }

  /// What joins an item to the one before: a comma, *and*, or both.
  private static func link(
    _ t: BondText, before start: Int, from first: Int
  ) -> (start: Int, marks: Int, isLink: Bool) {
    var at = start
    while at > first, BondWords.rest.contains(t.word(at - 1)) { at -= 1 }
    var isLink = false
    var marks = 0
    if at > first, BondWords.and.contains(t.word(at - 1)) {
      at -= 1
      isLink = true
    }
    if at > first, [",", ";"].contains(t.word(at - 1)) {
      at -= 1
      marks = 1
      isLink = true
    }
    return (at, marks, isLink)
  }

  /// The words say that there are more than those listed.
  private static func isOpen(_ t: BondText, _ range: Range<Int>) -> Bool {
    range.contains { BondWords.open.contains(t.word($0)) }
  }

  // MARK: - Lists that their total closes

  private static func summed(_ t: BondText) -> [BondReading] {
    t.figures.compactMap { total in
      guard t[total].scope == .total, isSummable(t, total) else { return nil }
      var at = t.start(total)
      while at > 0, BondWords.closing.contains(t.word(at - 1)) { at -= 1 }
      guard at > 0, at < t.s.count, [",", ";", "(", ":", "\u{2013}"].contains(t.word(at)) else {
        return nil
      }
      var parts: [Int] = []
      for part in t.figures.reversed() where t.end(part) <= at {
        guard t.end(part) < at, t.isPlain(t.end(part)..<at) else { return nil }
        parts.insert(part, at: 0)
        let link = self.link(t, before: t.start(part), from: 0)
        guard link.isLink else { break }
        at = link.start
      }
      guard parts.count > 1, let first = parts.first,
        !link(t, before: t.start(first), from: 0).isLink, !isOpen(t, t.start(first)..<t.end(total)),
        parts.allSatisfy({ suits(t, total, $0) })
      else { return nil }
      return BondReading(.whole, [total] + parts)
    }
  }

  // MARK: - Some of the total

  private static func narrowed(_ t: BondText) -> [BondReading] {
    zip(t.figures, t.figures.dropFirst()).compactMap { total, part in
      guard isSummable(t, total), suits(t, total, part), namesSome(t, part),
        !t.finder.groups[part].isElided || !isWithin(t, total),
        !(t.word(t.end(part) + 1) == "those" && isMore(t, part, than: total)
          && hasEarlier(t, total))
      else { return nil }
      return BondReading(.part, total, part)
    }
  }

  /// *Sixty-eight people were taken to three hospitals; nine of those*: more than there are of the last are
  /// some of those before.
  private static func hasEarlier(_ t: BondText, _ total: Int) -> Bool {
    t.figures.contains { t.end($0) <= t.start(total) && t[$0].kind == t[total].kind }
  }

  private static func isMore(_ t: BondText, _ part: Int, than total: Int) -> Bool {
    guard let some = t[part].value.figure?.low, let whole = t[total].value.figure?.low else {
      return false
    }
    return some > whole
  }

  /// *300 shops in 20 towns*: what follows may be of either.
  private static func isWithin(_ t: BondText, _ total: Int) -> Bool {
    t.figures.contains { other in
      t.end(other) <= t.start(total) && t[other].kind == t[total].kind
        && t.isPlain(t.end(other)..<t.start(total))
    }
  }

  private static func namesSome(_ t: BondText, _ part: Int) -> Bool {
    let (start, end) = (t.start(part), t.end(part))
    if t.word(end) == "of", BondWords.those.contains(t.word(end + 1)) { return true }
    if t.word(start - 1) == "including" { return t.s.isWord(end) && t.word(start - 2) != "and" }
    // "one of those 20" counts all of those.
    // "the eldest of them 39" gives an age.
    return ["of", "among"].contains(t.word(start - 2))
      && !["eldest", "oldest", "youngest"].contains(t.word(start - 3))
      && ["whom", "which", "them"].contains(t.word(start - 1))
  }

  /// *Of the 55 victims, 30 were men and the other 25 women.*
  private static func shared(_ t: BondText) -> [BondReading] {
    var found: [BondReading] = []
    for (place, total) in t.figures.enumerated() {
      let at = t.articleStart(total)
      let isHead = at > 0 && t.word(at - 1) == "of" && (at == 1 || t.word(at - 2) == ",")
      let parts = Array(t.figures[(place + 1)...])
      guard isHead, isSummable(t, total), let first = parts.first, suits(t, total, first),
        let comma = (t.nounEnd(total)..<t.start(first)).last, t.word(comma) == ",",
        comma - t.nounEnd(total) < 8
      else { continue }
      if parts.count == 2, suits(t, total, parts[1]), isRest(t, parts[1]) {
        found.append(BondReading(.whole, [total] + parts))
      } else {
        found.append(BondReading(.part, total, first))
      }
    }
    return found
  }

  /// *the other 25*, *the remaining 25*
  private static func isRest(_ t: BondText, _ part: Int) -> Bool {
    let start = t.start(part)
    return ["other", "remaining"].contains(t.word(start - 1)) && t.word(start - 2) == "the"
  }

  // MARK: - What can be added

  private static func isSummable(_ t: BondText, _ i: Int) -> Bool {
    switch t[i].kind {
    case .count, .money, .measure: !isCollective(t, i)
    default: false
    }
  }

  /// Of a sort: *30 men* are some of *55 people*, and *30 children* none of *12 schools*.
  private static func suits(_ t: BondText, _ total: Int, _ part: Int) -> Bool {
    guard t.isAlike(total, part) else { return false }
    let (whole, some) = (t.finder.groups[total], t.finder.groups[part])
    guard !whole.isElided, !some.isElided else { return true }
    let (a, b) = (t.finder.counted(whole), t.finder.counted(some))
    return a.stem == b.stem || a.isPeople && b.isPeople
  }

  private static func isCollective(_ t: BondText, _ i: Int) -> Bool {
    let group = t.finder.groups[i]
    return !group.isElided && BondWords.collective.contains(t.finder.counted(group).stem)
  }
}
