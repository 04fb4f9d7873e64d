import ClaimModel

/// Which part of the whole a figure speaks of.
extension SubjectFinder {
  /// *There are 30 of them*: all that there are; not *there were 12 of them sunk*.
  private func areAll(_ candidate: Candidate, _ predicate: Predicate?) -> Bool {
    predicate?.measure == .exists
      && predicate?.token == PredicateFinder.leftEdge(p, candidate.tokens.lowerBound)
      && p.tag(candidate.tokens.upperBound + 2) != .participle
  }

  func fillScope(
    _ subject: inout Subject, _ candidate: Candidate, _ group: NounGroup, _ predicate: Predicate?
  ) {
    subject.about.scope = candidate.scope ?? ClauseScope.find(in: p, candidate, group, predicate)
    // "The hearing will be held on May 9", "is due to be held": its day, planned or not.
    if subject.about.scope == .planned, candidate.value.isDate, let verb = predicate?.group,
      Plans.areSet(in: p, by: verb)
    {
      subject.about.scope = nil
    }
    // "541 cases, including 15 deaths": part of the cases, and all the deaths.
    if subject.about.scope == .part, predicate?.token == group.head,
      let before = countBefore(candidate), before.group.head >= 0,
      s.stem(before.group.head) != s.stem(group.head)
    {
      subject.about.scope = nil
    }
    // "Eighteen jobs will go, five of them through retirement."
    if subject.about.scope == nil || subject.about.scope == .planned, group.isElided,
      candidate.kind == .count, s.is(candidate.tokens.upperBound, .of),
      s.is(candidate.tokens.upperBound + 1, anyOf: .them, .these, .those),
      !areAll(candidate, predicate)
    {
      subject.about.scope = .part
    }
    if subject.about.scope == nil, isFirstOfTwoParts(candidate, group) {
      subject.about.scope = .part
    }
    // "nine of the dead"
    if subject.about.scope == nil, predicate?.token == group.head, candidate.kind == .count,
      s.is(candidate.tokens.upperBound, .of), s.is(candidate.tokens.upperBound + 1, .the)
    {
      subject.about.scope = .part
    }
    // "Eleven of the stations are underground", "five of the men who were cut off were": what some of them are.
    // Five of the crew on the bridge are five on the bridge.
    if subject.about.scope == nil, candidate.kind == .count, !group.isElided,
      !subject.cues.countsPeople || p.tag(group.end) == .relative,
      s.is(candidate.tokens.upperBound, .of),
      s.is(candidate.tokens.upperBound + 1, anyOf: .the, .its, .their, .these, .those, .his, .her),
      predicate.map({ $0.token >= group.end && ($0.measure == .exists || $0.isOfBeing) }) ?? true
    {
      subject.about.scope = .part
    }
    if subject.about.scope == .additional, let predicate,
      areOthersOfAnotherSort(candidate, predicate)
    {
      subject.about.scope = nil
    }
    // "55 killed and another 12,000 arrested": another sort, and no part of the 55.
    if candidate.scope == .additional, let before = countBefore(candidate),
      let other = PredicateFinder.find(in: p, figure: before.candidate.tokens, group: before.group),
      other.measure != predicate?.measure
    {
      subject.about.scope = nil
    }
  }

  /// *killed one man and injured three others*: others than the one killed, and all those injured;
  /// in *shot along with three others* they are more of the same.
  func areOthersOfAnotherSort(_ candidate: Candidate, _ predicate: Predicate) -> Bool {
    let end = candidate.tokens.upperBound
    guard predicate.measure == .injured, s.is(end, anyOf: .other, .others) else {
      return false
    }
    let isJoined =
      s.is(candidate.tokens.lowerBound - 1, .with)
      || p.tag(candidate.tokens.lowerBound - 1) == .conjunction
    return !isJoined || predicate.token >= end
  }

  /// *nine fatalities; seven were found that night and the remaining two a day later*
  private func isFirstOfTwoParts(_ candidate: Candidate, _ group: NounGroup) -> Bool {
    guard candidate.kind == .count, group.isElided, let before = countBefore(candidate),
      !before.group.isElided, let whole = before.candidate.value.figure?.low,
      let part = candidate.value.figure?.low, part < whole
    else { return false }
    return candidates.contains { other in
      let start = other.tokens.lowerBound
      return other.kind == .count && start > candidate.tokens.upperBound
        && s.is(start - 1, anyOf: .remaining, .other) && s.is(start - 2, .the)
    }
  }

  func countBefore(_ candidate: Candidate) -> (candidate: Candidate, group: NounGroup)? {
    let index = candidates.indices.last {
      candidates[$0].kind == .count
        && candidates[$0].tokens.upperBound <= candidate.tokens.lowerBound
    }
    return index.map { (candidates[$0], groups[$0]) }
  }
}
