import ClaimModel

/// Which part of the whole a figure speaks of, as the words beside it say.
enum Scopes {
  static func apply(to candidate: inout Candidate, in s: Sentence, within room: Range<Int>) {
    guard candidate.kind != .age, candidate.kind != .fraction else { return }
    let start = candidate.tokens.lowerBound
    let end = candidate.tokens.upperBound
    if let first = additional(s, before: start), first >= room.lowerBound {
      candidate.tokens = first..<end
      candidate.scope = .additional
    } else if s.is(end, .more), end < room.upperBound, isMore(s, end) {
      candidate.tokens = start..<end + 1
      candidate.scope = .additional
    } else if s.is(end, anyOf: .others, .other) {
      candidate.scope = .additional
    } else if isTotal(s, start, end) {
      candidate.scope = .total
    } else if s.is(start - 1, .including), candidate.scope == nil {
      candidate.scope = .part
    }
  }

  /// *another*, *a further*, *an additional*: the first token of it.
  private static func additional(_ s: Sentence, before i: Int) -> Int? {
    if s.is(i - 1, .another) { return i - 1 }
    if s.is(i - 1, anyOf: .further, .additional, .extra), s.is(i - 2, anyOf: .a, .an) {
      return i - 2
    }
    return nil
  }

  /// *200 more*, and not *200 more than* or *200 more recent ones*.
  private static func isMore(_ s: Sentence, _ i: Int) -> Bool {
    let next = i + 1
    if s.is(next, anyOf: .than, .or) { return false }
    return !s.isAny(next, [.adjective, .adverb]) || s.isAny(next, [.noun, .person, .participle])
  }

  private static func isTotal(_ s: Sentence, _ start: Int, _ end: Int) -> Bool {
    if s.is(start - 1, .of), s.is(start - 2, .total) { return true }
    if s.is(start - 1, anyOf: .totaling, .totalling) { return true }
    for i in end..<min(s.count, end + 4) {
      if s.is(i, .altogether) { return true }
      if s.is(i, .in), s.is(i + 1, anyOf: .all, .total), !s.isWord(i + 2) { return true }
      if !s.isWord(i) { return false }
    }
    return false
  }
}
