import ClaimModel

/// *early*, *mid-*, *the end of*: a third of a period.
enum DatePart {
  case early, middle, late

  /// The words *early*, *mid*, *late* themselves.
  static func read(_ s: Sentence, _ i: Int) -> (part: DatePart, end: Int)? {
    let part: DatePart? =
      s.is(i, .early) ? .early : s.is(i, .late) ? .late : s.is(i, .mid) ? .middle : nil
    guard let part else { return nil }
    return (part, s.isJoint(i + 1) ? i + 2 : i + 1)
  }

  /// Also *the beginning of*, *the middle of*, *the end of*.
  static func readLong(_ s: Sentence, _ i: Int) -> (part: DatePart, end: Int, isPhrase: Bool)? {
    if let short = read(s, i) { return (short.part, short.end, false) }
    let part: DatePart? =
      s.is(i, anyOf: .beginning, .start)
      ? .early : s.is(i, .end) ? .late : s.is(i, .middle) ? .middle : nil
    guard let part else { return nil }
    return (part, s.is(i + 1, .of) ? i + 2 : i + 1, true)
  }
}
