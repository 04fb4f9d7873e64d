import ClaimModel

/// A date rule with a grammar: it parses forward from any token, and is tried at its triggers, which
/// may stand anywhere in the phrase.
protocol PhraseRule: DateRule {
  /// The phrase that begins at token `i`, whatever stands around it.
  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase?
  /// Whether the words around a phrase let it be a date.
  func accepts(_ phrase: DatePhrase, in s: Sentence, clock: Clock) -> Bool
  /// Cheap: whether the words around a trigger leave any hope of a phrase.
  func isWorthwhile(_ s: Sentence, around i: Int) -> Bool
}

extension PhraseRule {
  func accepts(_ phrase: DatePhrase, in s: Sentence, clock: Clock) -> Bool { true }

  func isWorthwhile(_ s: Sentence, around i: Int) -> Bool { true }

  func isTrigger(_ s: Sentence, _ i: Int) -> Bool {
    s.isNumber(i) ? startsAtDigits : s.isAny(i, triggers)
  }

  /// The longest phrase around trigger `i`, unless an earlier trigger of the phrase yields it.
  func read(at i: Int, in s: Sentence, clock: Clock, into candidates: inout [Candidate]) {
    guard isWorthwhile(s, around: i) else { return }
    var best: DatePhrase?
    var start = i
    while true {
      if let phrase = parse(s, at: start, clock: clock), phrase.tokens.contains(i),
        phrase.tokens.count >= best?.tokens.count ?? 0, accepts(phrase, in: s, clock: clock)
      {
        best = phrase
      }
      guard start > 0, i - start < 8, PhraseLead.leads(s, start - 1) else { break }
      start -= 1
    }
    guard var best, !(best.start..<i).contains(where: { isTrigger(s, $0) }) else { return }
    if best.span.modifier == .exact, s.is(best.start - 1, anyOf: .around, .approximately, .circa) {
      best.span.modifier = .about
      best = best.reaching(from: best.start - 1)
    }
    candidates.append(best.candidate(rule: info.id))
  }
}

/// Words that a date phrase can begin with, before the word that gives it away.
enum PhraseLead {
  static func leads(_ s: Sentence, _ i: Int) -> Bool {
    guard s.has(i) else { return false }
    switch s.tokens[i].kind {
    case .number: return true
    case .word:
      if s.isAny(i, lead) { return true }
      switch s.key(i) {
      case .the, .a, .an, .this, .last, .next, .past, .previous, .following, .coming, .upcoming,
        .current, .same, .early, .mid, .late, .earlier, .later, .beginning, .start, .middle, .end,
        .of, .few, .several, .couple, .first, .ad, .circa, .c, .ca, .approx, .about, .around, .and,
        .day, .days, .week, .weeks, .month, .months, .year, .years, .fiscal, .rest, .half, .before,
        .after, .in, .than, .more, .st, .nd, .rd, .th, .from, .between, .just, .remaining,
        .calendar, .within, .starting, .no, .on, .for,
        .by:
        return true
      default:
        return s.isBytes(i, "business") || s.isBytes(i, "working")
          || s.isBytes(i, "w")
      }
    case .mark:
      return s.isMark(i, anyOf: Mark.comma, Mark.hyphen, Mark.dash, Mark.apostrophe, Mark.period)
        || s.isMark(i, Mark.slash)
    case .genitive: return true
    case .opaque: return false
    }
  }

  private static let lead: WordClass = [
    .month, .weekday, .ordinal, .unitNumber, .tensNumber, .hundred, .scale, .season, .deictic,
    .timeUnit,
    .feast, .possessive,
  ]
}
