import ClaimModel

/// Where the words around a date place it: *died on Friday*, *is set for April 2*.
enum Tense {
  case past, ahead
  /// No verb says.
  case open

  private static let reach = 18

  static func looksAhead(_ s: Sentence, from start: Int, clock: Clock) -> Bool {
    read(s, from: start, clock: clock) == .ahead
  }

  /// What the nearest verb before the date says, or the first one after it; else what the clock
  /// knows of the sentence.
  static func read(_ s: Sentence, from start: Int, clock: Clock) -> Tense {
    // "A recount was ordered for Wednesday"; "blamed for Monday's attack" is past.
    if s.is(start - 1, .for), s.isAny(start, .weekday),
      !s.has(start + 1) || endsPhrase(s, start + 1)
    {
      return .ahead
    }
    if isTimetable(s, s.is(start - 1, anyOf: .on, .in, .at) ? start - 2 : start - 1) {
      return .ahead
    }
    var i = start - 1
    while i >= 0, start - i <= reach {
      if s.isMark(i, Mark.semicolon) { break }
      if let tense = verdict(s, i) { return isStill(s, i, start) ? .ahead : tense }
      i -= 1
    }
    // No verb before it: "On Friday, he will appear".
    i = start + 1
    var isTold = false
    while i < s.count, i - start <= reach {
      // "is holding a sale on March 24, traders said"; "a minister Monday warned"
      if s.isAny(i, .reporting), i > start + 1 {
        isTold = true
      } else if let tense = verdict(s, i) {
        return tense
      }
      i += 1
    }
    return isTold || clock.isPast ? .open : .ahead
  }

  /// *the fiscal year that begins July 1*, *whose term ends on Friday*: the present tense of plans.
  private static func isTimetable(_ s: Sentence, _ i: Int) -> Bool {
    guard s.isAny(i, .verb), s.info(i).form == .thirdPerson,
      let measure = s.lexicon.info(s.info(i).verb).measure
    else { return false }
    return measure == .began || measure == .ended
  }

  /// A mark that parts what stands before it from the rest: none of a genitive or an apposition.
  private static func endsPhrase(_ s: Sentence, _ i: Int) -> Bool {
    s.isMark(i, anyOf: Mark.period, Mark.semicolon, Mark.colon, Mark.closeParenthesis)
  }

  /// *classes have been suspended until June 6*: a day still to come.
  private static func isStill(_ s: Sentence, _ i: Int, _ start: Int) -> Bool {
    let until = s.is(start - 1, .the) ? start - 2 : start - 1
    return s.is(until, anyOf: .until, .till)
      && s.is(s.is(i - 1, .been) ? i - 2 : i - 1, anyOf: .has, .have)
  }

  /// What a word says of the time, or `nil` when it leaves it open.
  private static func verdict(_ s: Sentence, _ i: Int) -> Tense? {
    guard s.isWord(i) else { return nil }
    switch s.key(i) {
    case .will, .shall, .upcoming: return .ahead
    case .was, .were, .had, .did: return .past
    case .due where s.is(i + 1, .to):
      // "is due to open"; "due to the suspension of exports", "was due to rain"
      let isCause = s.isAny(i + 2, .noun) && !s.isAny(i - 1, .auxiliary)
      return s.is(i + 2, .be) || s.isAny(i + 2, .verb) && !isCause ? .ahead : nil
    case .set, .scheduled, .expected, .slated, .due, .planned:
      return s.is(i + 1, anyOf: .to, .for, .on, .in, .by) ? .ahead : nil
    case .to:
      // "is to begin", "plans to", "going to"
      guard s.isAny(i + 1, .verb) || s.is(i + 1, .be) else { return nil }
      let isMeant =
        s.isBytes(i - 1, "want") || s.isBytes(i - 1, "wants") || s.isBytes(i - 1, "hopes")
        || s.isBytes(i - 1, "intends")
      return isMeant || s.is(i - 1, anyOf: .is, .are, .going, .plans, .plan, .slated) ? .ahead : nil
    default: break
    }
    if s.isBytes(i, "pending") || endsInWill(s, i) { return .ahead }
    // "is arrested", "are charged": open.
    guard s.isAny(i, .verb), s.info(i).form == .past, !s.is(i - 1, anyOf: .is, .are, .be),
      !opensName(s, i)
    else { return nil }
    return .past
  }

  /// *across the United States*: a capital after a small letter.
  private static func opensName(_ s: Sentence, _ i: Int) -> Bool {
    s.isCapital(i) && s.isWord(i - 1) && !s.isCapital(i - 1)
  }

  /// *I'll*, *they'll*.
  private static func endsInWill(_ s: Sentence, _ i: Int) -> Bool {
    let bytes = s.bytes(i)
    let n = bytes.count
    guard n > 3, bytes[n - 1] | 0x20 == 0x6C, bytes[n - 2] | 0x20 == 0x6C else { return false }
    return bytes[n - 3] == 0x27 || bytes[n - 3] == 0x99
  }
}

extension Sentence {
  /// *will*, *could*; *May* is the month beside a number, and in the middle of a sentence.
  var hasModal: Bool {
    (0..<count).contains { i in
      guard isAny(i, .modal) else { return false }
      let isMonth =
        self.is(i, .may) && isCapital(i) && (i > 0 || isNumber(i + 1))
      return !isMonth
    }
  }
}
