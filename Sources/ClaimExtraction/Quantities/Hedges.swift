import ClaimModel

/// Widens a figure by the words around it: *more than*, *some*, *or so*, *another*, *in all*.
enum Hedges {
  /// Applies the hedges on both sides of a figure, between the tokens of its neighbours.
  static func apply(to candidate: inout Candidate, in s: Sentence, within room: Range<Int>) {
    guard candidate.kind != .ordinal else { return }
    var modifier = candidate.hedge
    let afterUnit = after(s, at: candidate.tokens.upperBound)
    if modifier == nil, let (found, end) = afterUnit, end <= room.upperBound {
      modifier = found
      candidate.tokens = candidate.tokens.lowerBound..<end
    }
    while let hedge = before(s, candidate), hedge.start >= room.lowerBound {
      candidate.tokens = hedge.start..<candidate.tokens.upperBound
      // Of two, the one that gives a bound speaks: up to an estimated 700.
      if modifier == nil || modifier == .about || modifier == .exact { modifier = hedge.modifier }
    }
    if let modifier { widen(&candidate, by: modifier) }
    Scopes.apply(to: &candidate, in: s, within: room)
  }

  private static func widen(_ candidate: inout Candidate, by modifier: Modifier) {
    guard case .figure(var figure) = candidate.value else { return }
    switch modifier {
    case .moreThan, .atLeast: figure.high = nil
    case .lessThan, .atMost: figure.low = nil
    case .about, .exact:
      // A range or an order of magnitude is wide already.
      guard figure.modifier == .exact else { return }
    case .range, .orderOfMagnitude: return
    }
    figure.modifier = modifier
    candidate.value = .figure(figure)
  }

  // MARK: - Before

  private static func before(
    _ s: Sentence, _ candidate: Candidate
  ) -> (modifier: Modifier, start: Int)? {
    let i = candidate.tokens.lowerBound
    guard let hedge = before(s, at: i) else { return nil }
    return holds(s, hedge.modifier, last: i - 1, candidate) ? hedge : nil
  }

  /// The hedge that ends right before token `i`, whatever the figure.
  static func before(_ s: Sentence, at i: Int) -> (modifier: Modifier, start: Int)? {
    let last = i - 1
    guard s.has(last) else { return nil }
    if s.tokens[last].kind == .mark { return mark(s, last) }
    guard s.isWord(last), let rows = HedgeTable.before[s.tokens[last].word] else { return nil }
    for row in rows where ends(s, row.words, at: last) {
      var start = last - row.words.count + 1
      // well over, just under, far more than
      while s.is(start - 1, anyOf: .well, .just, .far, .slightly, .way) { start -= 1 }
      if s.is(start - 1, .little), s.is(start - 2, .a) { start -= 2 }
      return (row.modifier, start)
    }
    return nil
  }

  private static func ends(_ s: Sentence, _ words: [UInt16], at last: Int) -> Bool {
    guard last >= words.count - 1 else { return false }
    for (offset, word) in words.enumerated() {
      let token = s.tokens[last - words.count + 1 + offset]
      guard token.kind == .word, token.word == word else { return false }
    }
    return true
  }

  private static func mark(_ s: Sentence, _ i: Int) -> (modifier: Modifier, start: Int)? {
    switch s.tokens[i].word {
    case Mark.tilde, Mark.approximately: return (.about, i)
    case Mark.atLeast: return (.atLeast, i)
    case Mark.atMost: return (.atMost, i)
    case Mark.greater:
      // "=>" is an arrow, and "> 5" at the start of a line a quotation.
      return s.isMark(i - 1, Mark.equals) ? nil : (.moreThan, i)
    case Mark.less: return (.lessThan, i)
    case Mark.equals where s.isMark(i - 1, Mark.greater): return (.atLeast, i - 1)
    case Mark.equals where s.isMark(i - 1, Mark.less): return (.atMost, i - 1)
    case Mark.period where s.is(i - 1, anyOf: .c, .ca, .approx) && !s.isSpaced(i):
      return (.about, i - 1)
    default: return nil
    }
  }

  /// Words that are prepositions too are hedges only where a hedge can stand.
  private static func holds(
    _ s: Sentence, _ modifier: Modifier, last: Int, _ candidate: Candidate
  ) -> Bool {
    let key = s.key(last)
    let isSmall =
      candidate.kind == .count && (candidate.value.figure?.high ?? Number(10)) < Number(10)
    switch key {
    case .over where candidate.kind == .duration:
      // "for over three years"; "over three years" alone is how long it took.
      return s.isAny(last - 1, [.preposition, .auxiliary, .modal])
        || s.is(last - 1, anyOf: .well, .just, .slightly, .take, .is, .was) || !s.isWord(last - 1)
    case .over, .under, .above, .below, .about, .around, .near, .beyond:
      return !isSmall || !s.isWord(last - 1) || s.is(last - 1, anyOf: .well, .just)
        || s.isAny(last - 1, .auxiliary)
    case .nearer where modifier == .about: return opensNearness(s, last - 1)
    case .to where s.is(last - 1, anyOf: .closer, .nearer): return opensNearness(s, last - 2)
    case .to, .equals:
      // "equal to 5" belongs to a bare number; "equal to 10 dm" compares two measures.
      return modifier != .exact || candidate.kind == .count
    case .some: return candidate.value.figure?.low.map { $0 >= Number(10) } ?? false
    case .maximum, .minimum, .estimated, .approaching, .nearing, .maybe, .perhaps: return true
    default: return true
    }
  }

  /// *is nearer 300*, *put at closer to 300*; "divers moved closer to 40 of them" and "the nearer 300 houses"
  /// say how far.
  private static func opensNearness(_ s: Sentence, _ i: Int) -> Bool {
    !s.isWord(i) || s.isBe(i) || s.isAny(i, [.auxiliary, .modal]) || s.is(i, .at)
  }

  // MARK: - After

  /// The hedge that begins at token `i`: *or more*, *+*, *-odd*.
  static func after(_ s: Sentence, at i: Int) -> (modifier: Modifier, end: Int)? {
    guard s.has(i) else { return nil }
    if s.isMark(i, Mark.plus) {
      return !s.isSpaced(i) && !(s.has(i + 1) && !s.isSpaced(i + 1) && s.isNumber(i + 1))
        ? (.atLeast, i + 1) : nil
    }
    let isJoint = s.isJoint(i)
    let start = isJoint ? i + 1 : i
    guard s.isWord(start), let rows = HedgeTable.after[s.tokens[start].word] else { return nil }
    for row in rows where begins(s, row.words, at: start) {
      let end = start + row.words.count
      // 10 or more than 12, five and over 20, 3 plus 4
      if s.is(end, .than) || s.isNumber(end) || s.isAny(end, .numberWord) { continue }
      if s.is(start, anyOf: .odd, .plus), !isJoint, !s.isWord(end) { continue }
      if s.is(start, .odd), !isJoint { continue }
      if s.is(start, .plus), !isJoint, s.isAny(end, .function) { continue }
      return (row.modifier, end)
    }
    return nil
  }

  private static func begins(_ s: Sentence, _ words: [UInt16], at start: Int) -> Bool {
    for (offset, word) in words.enumerated() {
      guard s.isWord(start + offset), s.tokens[start + offset].word == word else { return false }
    }
    return true
  }
}
