import ClaimModel

/// The sentence of a finding: who says what, where, and why it was flagged.
///
/// *Three documents say “30,000 prisoners” (among them 000.txt, line 5); 004.txt, line 36, says
/// “3,000 prisoners”: likely a slip, a nought dropped or added; read 3,000 as 30,000, or the other
/// way round, and both agree.*
enum Message {
  static func text(_ pair: JudgedPair, _ judged: JudgedPairs, _ topic: Topic, others: Int)
    -> String
  {
    let isWithin = pair.left.document == pair.right.document
    let left = judged.groups[pair.leftGroup]
    let sides: String
    if isWithin, left.documents == 1, judged.groups[pair.rightGroup].documents == 1 {
      sides =
        "\(pair.left.document) says \(place(pair.left, pair)) and \(place(pair.right, pair))"
    } else {
      sides =
        side(pair.left, left, pair, topic) + "; "
        + side(pair.right, judged.groups[pair.rightGroup], pair, topic)
    }
    return Text.capitalized(sides, when: left.documents > 1) + ": " + why(pair) + more(others) + "."
  }

  /// `“55 people” in line 3 (quoting the mayor)`, inside one document.
  private static func place(_ claim: Claim, _ pair: JudgedPair) -> String {
    let speaker = claim.speaker.map { " (quoting \(Text.line($0)))" } ?? ""
    return quote(claim, pair) + " in line \(claim.passage.line)" + speaker
  }

  private static func side(
    _ claim: Claim, _ group: ValueGroup, _ pair: JudgedPair, _ topic: Topic
  ) -> String {
    let place = "\(claim.document), line \(claim.passage.line)"
    if group.documents == 1 {
      let speaker = claim.speaker.map { " (quoting \(Text.line($0)))" } ?? ""
      return place + ", says " + quote(claim, pair) + speaker
    }
    let speaker = claim.speaker.map { ", quoting \(Text.line($0))" } ?? ""
    return Text.count(group.documents) + " documents" + copies(group, topic) + " say "
      + quote(claim, pair) + " (among them \(place)\(speaker))"
  }

  /// Copies are one voice, and the sentence says so.
  private static func copies(_ group: ValueGroup, _ topic: Topic) -> String {
    let ids = Set(group.claims.map(\.id))
    let origins = topic.origins.count { !ids.isDisjoint(with: $0) }
    guard origins > 0, origins < group.documents else { return "" }
    return origins == 1 ? " (copies of one text)" : " (of \(Text.count(origins)) origins)"
  }

  /// The words, with the day that a relative date was read as.
  private static func quote(_ claim: Claim, _ pair: JudgedPair) -> String {
    let quote = "\u{201C}" + Text.line(claim.passage.quote) + "\u{201D}"
    guard let span = claim.value.date, span.isResolved,
      span.isRelative || pair.left.passage.quote == pair.right.passage.quote
    else { return quote }
    return quote + " (read as \(Text.value(claim)))"
  }

  private static func why(_ pair: JudgedPair) -> String {
    let both = "both can be true"
    let head = pair.judgement.verdict == .contradict ? "both cannot be true" : both
    switch pair.judgement.reason ?? .unexplained {
    case .rounding: return "one is the other rounded, but only roughly"
    case .bound:
      return isBound(pair.left) && isBound(pair.right)
        ? "\(both), but the bounds are not close to each other"
        : "\(both), but one is only a bound, and the other is not close to it"
    case .updated: return "the later text has the larger count, as a count that grows would"
    case .time:
      return pair.left.isAgeOfOne
        ? "a birthday between the two texts would explain it"
        : "they speak of different times, so \(both)"
    case .scope:
      return isPlan(pair.left) != isPlan(pair.right)
        ? "one says what was planned or expected, so \(both)"
        : "they speak of different parts of the whole, so \(both)"
    case .population: return "one counts a narrower group, so \(both)"
    case .speaker: return "\(head), and different speakers say so"
    case .copied: return "one text copies the other"
    case .likelySlip: return slip(pair)
    case .unexplained:
      return pair.judgement.verdict == .contradict
        ? "\(head), and nothing in the texts explains it"
        : "\(head), but nothing in the texts explains the difference"
    }
  }

  private static func isPlan(_ claim: Claim) -> Bool {
    claim.about.scope == .planned || claim.about.scope == .hypothetical
  }

  /// Open at one end, or an order of magnitude.
  private static func isBound(_ claim: Claim) -> Bool {
    switch claim.value {
    case .figure(let figure):
      figure.low == nil || figure.high == nil || figure.modifier == .orderOfMagnitude
    case .date(let span): span.earliest == nil || span.latest == nil
    case .time: false
    }
  }

  /// The slip, with the correction that would make both agree, whichever is right.
  private static func slip(_ pair: JudgedPair) -> String {
    guard let found = Slips.find(pair.left, pair.right) else { return "likely a slip" }
    let (left, right) = (Text.value(pair.left), Text.value(pair.right))
    if found.slip == .weekday, let weekday = deniedWeekday(pair) {
      let (day, other) = weekday.isLeft ? (left, right) : (right, left)
      return "likely a slip, as \(weekday.name) fits \(other) and not \(day); read the day that "
        + "fits, and both agree"
    }
    if found.slip == .unit { return "likely a slip, \(found.slip.text)" }
    return "likely a slip, \(found.slip.text); read \(right) as \(left), or the other way round, "
      + "and both agree"
  }

  /// The weekday that its own date denies, and whether the left claim names it.
  private static func deniedWeekday(_ pair: JudgedPair) -> (name: String, isLeft: Bool)? {
    for (claim, isLeft) in [(pair.left, true), (pair.right, false)] {
      if let span = claim.value.date, let weekday = span.fields.weekday, let day = span.earliest,
        weekday != day.weekday, (1...7).contains(weekday)
      {
        return (DateFields.weekdays[weekday - 1], isLeft)
      }
    }
    return nil
  }

  private static func more(_ others: Int) -> String {
    guard others > 0 else { return "" }
    return others == 1
      ? " (one more value differs too)" : " (\(Text.count(others)) more values differ too)"
  }
}
