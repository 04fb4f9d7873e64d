import ClaimModel

/// Why two claims of one topic differ.
enum Reasons {
  /// The verdict on two claims, with the most telling reason for a difference.
  ///
  /// What explains most surely is asked first; a slip that could be chance comes near the end.
  static func judge(_ a: Claim, _ b: Claim, _ clocks: Clocks) -> Judgement {
    let judgement = ValueVerdict.judge(a, b)
    guard judgement.verdict >= .differ else { return judgement }
    // The same place of the same sentence: the words agree, and only the day from which a relative
    // date was counted differs. Source: Fixtures/gold, February of this year in two copies of one text.
    if a.isCopy(of: b) { return Judgement(.agree, .copied) }
    if judgement.reason == .rounding { return judgement }
    let slip = judgement.verdict == .contradict ? Slips.find(a, b) : nil
    if let slip, slip.isStrong { return Judgement(.contradict, .likelySlip) }
    // "$550,000 (£306,814)": the rate is that of the day.
    if a.cues.isConversion || b.cues.isConversion || a.isOfOtherZone(than: b) {
      return Judgement(.differ, .time)
    }
    if a.isAgeOfOne, let aged = Ages.judge(a, b, clocks) { return aged }
    if Updates.isUpdate(a, b, clocks) { return Judgement(.differ, .updated) }
    if let slip, slip.isExact { return Judgement(.contradict, .likelySlip) }
    if isOtherTime(a, b) { return Judgement(.differ, .time) }
    if let slip, slip.digits == 2 { return Judgement(.contradict, .likelySlip) }
    // "Another 12" beside the whole; "so far" and "in all" are ways of giving the
    // whole. An age is of one person, whatever their sentence is a part of.
    if !a.isAgeOfOne, a.about.partScope != b.about.partScope { return Judgement(.differ, .scope) }
    if judgement.reason == .bound { return judgement }
    if isOtherSpeaker(a, b) { return Judgement(judgement.verdict, .speaker) }
    if slip != nil { return Judgement(.contradict, .likelySlip) }
    if isOtherPopulation(a, b) { return Judgement(.differ, .population) }
    return judgement
  }

  /// Both say when, in their own sentences, and the times are apart, or the longer time has the
  /// larger figure of what adds up.
  private static func isOtherTime(_ a: Claim, _ b: Claim) -> Bool {
    guard !a.isAgeOfOne, let x = a.about.when, let y = b.about.when, x.isResolved, y.isResolved,
      !a.cues.isTimeInherited, !b.cues.isTimeInherited, let p = size(a), let q = size(b)
    else { return false }
    if !x.overlaps(y) { return true }
    if x.earliest == y.earliest, x.latest == y.latest { return false }
    // How long something took does not add up over the year that it was in.
    if a.kind == .duration { return false }
    return x.contains(y) ? p > q : y.contains(x) ? q > p : false
  }

  /// Two speakers; or one document that quotes one and says otherwise itself.
  private static func isOtherSpeaker(_ a: Claim, _ b: Claim) -> Bool {
    switch (a.speaker, b.speaker) {
    case (nil, nil): false
    case (let x?, let y?): !isSame(x, y)
    default: a.document == b.document
    }
  }

  /// One name holds the other: *police*, *the Boston police*.
  private static func isSame(_ a: String, _ b: String) -> Bool {
    let (x, y) = (a.lowercased(), b.lowercased())
    return x == y || Set(x.split(separator: " ")).isSubset(of: y.split(separator: " "))
      || Set(y.split(separator: " ")).isSubset(of: x.split(separator: " "))
  }

  /// The narrower group has the smaller number: 40 unarmed protesters, 55 protesters.
  private static func isOtherPopulation(_ a: Claim, _ b: Claim) -> Bool {
    let x = Set(a.cues.population).subtracting(wholes)
    let y = Set(b.cues.population).subtracting(wholes)
    guard a.kind == .count, let p = size(a), let q = size(b) else { return false }
    return x.isStrictSuperset(of: y) ? p < q : y.isStrictSuperset(of: x) ? q < p : false
  }

  /// Words that narrow nothing.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let wholes: Set<String> = [
    "cumulative", "total", "overall", "entire", "whole", "full", "combined", "final", "official",
  ]

  /// A figure as one number, for *larger* and *smaller*.
  static func size(_ claim: Claim) -> Number? {
    claim.value.figure.flatMap { $0.low ?? $0.high }
  }
}

/// Counts that grow while the event is young.
enum Updates {
  /// How long after an event its counts are still expected to grow: three months.
  private static let fresh = 92

  /// The later text has the larger figure of a count that runs. A count that falls is no update.
  /// Source: docs/decisions.md, *Reasons*; a cumulative count that falls is an alarm.
  static func isUpdate(_ a: Claim, _ b: Claim, _ clocks: Clocks) -> Bool {
    guard isRunning(a), isRunning(b), let x = Reasons.size(a), let y = Reasons.size(b) else {
      return false
    }
    guard let first = clocks.asOf(a), let second = clocks.asOf(b) else {
      // Of texts that say no day, the one that says so far has the smaller.
      return x < y ? isSoFar(a) && !isSoFar(b) : y < x && isSoFar(b) && !isSoFar(a)
    }
    if first == second { return false }
    guard first < second ? x < y : y < x else { return false }
    if a.about.scope == .running || b.about.scope == .running { return true }
    let earlier = min(first, second)
    if let event = [a, b].compactMap({ $0.about.when?.latest }).max() {
      return earlier <= event.advanced(by: fresh)
    }
    return max(first, second) <= earlier.advanced(by: fresh)
  }

  /// *31 arrests by the end of June*, *has so far imposed 2,870 fines*, *900 are known to be*: more may follow.
  private static func isSoFar(_ claim: Claim) -> Bool {
    claim.about.scope == .running || claim.cues.predicate == "know"
      || claim.about.when.map { $0.earliest == nil && $0.latest != nil } ?? false
  }

  private static func isRunning(_ claim: Claim) -> Bool {
    switch claim.kind {
    case .count, .money, .measure: break
    // His 25th goal of the season, and a week later his 26th.
    case .ordinal: return true
    default: return false
    }
    if claim.about.scope == .running { return true }
    if claim.kind == .count, claim.cues.isOngoing || claim.cues.predicate == "know" { return true }
    guard claim.kind == .count, let measure = claim.cues.measure else { return false }
    switch measure {
    case .killed, .injured, .struck, .arrested, .missing, .displaced, .rescued, .infected, .died,
      .charged,
      .destroyed:
      return true
    default: return false
    }
  }
}

/// Ages of one person, told at different times.
enum Ages {
  /// Days between two texts below which a birthday between them is too much of a coincidence.
  private static let chance = 30
  /// Days from which a birthday between two texts is as likely as not.
  private static let likely = 183

  /// The verdict where a birthday between the texts would explain the ages; else `nil`.
  /// Source: news reports, 19 in June 2014 and 20 in August 2015 (compatible), 53 and 54 within
  /// five days (differ), 12 before 11 (contradict).
  static func judge(_ a: Claim, _ b: Claim, _ clocks: Clocks) -> Judgement? {
    guard a.document != b.document, let x = age(a), let y = age(b),
      let growth = y.subtracting(x)?.magnitude
    else { return nil }
    guard let first = clocks.day(of: a), let second = clocks.day(of: b) else {
      return growth == Number(1) ? Judgement(.differ, .time) : nil
    }
    let days = Int((second.number - first.number).magnitude)
    guard days > 0, (first < second) == (x < y), growth >= Number(days / 366),
      growth <= Number(days / 365 + 1)
    else { return nil }
    if days >= likely { return Judgement(.compatible, .time) }
    return days >= chance ? Judgement(.differ, .time) : Judgement(.differ, .unexplained)
  }

  private static func age(_ claim: Claim) -> Number? {
    guard let figure = claim.value.figure, figure.low == figure.high,
      figure.unit == nil || figure.unit == "year"
    else { return nil }
    return figure.low
  }
}
