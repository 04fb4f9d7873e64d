import ClaimModel

/// Whether the words around a date look ahead: *will appear on Friday*, *is set for April 2*.
enum Tense {
  private static let reach = 18

  static func looksAhead(_ s: Sentence, from start: Int, clock: Clock) -> Bool {
    if !clock.isPast { return true }
    var i = start - 1
    while i >= 0, start - i <= reach {
      if s.isMark(i, Mark.semicolon) { break }
      if let ahead = verdict(s, i) { return ahead }
      i -= 1
    }
    // No verb before it: "On Friday, he will appear".
    i = start + 1
    while i < s.count, i - start <= reach {
      if let ahead = verdict(s, i) { return ahead }
      i += 1
    }
    return false
  }

  /// What a verb says of the time, or `nil` when it is no verb or leaves the time open.
  private static func verdict(_ s: Sentence, _ i: Int) -> Bool? {
    guard s.isWord(i) else { return nil }
    switch s.key(i) {
    case .will, .shall: return true
    case .was, .were, .had, .did: return false
    case .set, .scheduled, .expected, .slated, .due, .planned:
      return s.is(i + 1, anyOf: .to, .for, .on) ? true : nil
    case .upcoming: return true
    case .to:
      // "is to begin", "plans to", "going to"
      guard s.isAny(i + 1, .verb) || s.is(i + 1, .be) else { return nil }
      return s.is(i - 1, anyOf: .is, .are, .going, .plans, .plan, .scheduled, .set, .expected, .due)
        || s.is(i - 1, .slated) ? true : nil
    default: break
    }
    if endsInWill(s, i) { return true }
    guard s.isAny(i, .verb), s.info(i).form == .past || s.isAny(i, .participle) else { return nil }
    // "is arrested", "are charged": open.
    return s.is(i - 1, anyOf: .is, .are, .be) ? nil : s.info(i).form == .past ? false : nil
  }

  /// *I'll*, *they'll*.
  private static func endsInWill(_ s: Sentence, _ i: Int) -> Bool {
    let bytes = s.bytes(i)
    let n = bytes.count
    guard n > 3, bytes[n - 1] | 0x20 == 0x6C, bytes[n - 2] | 0x20 == 0x6C else { return false }
    return bytes[n - 3] == 0x27 || bytes[n - 3] == 0x99
  }
}
