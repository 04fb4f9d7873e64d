import ClaimModel

extension SubjectFinder {
  // MARK: - When

  func fillWhen(_ subject: inout Subject, _ index: Int, _ frame: Frame) {
    let candidate = candidates[index]
    guard !candidate.value.isDate else {
      subject.about.when = candidate.value.date
      subject.cues.isTimeInherited = false
      return
    }
    let near =
      max(
        0, index - SubjectFinder.neighbours)..<min(
        candidates.count, index + SubjectFinder.neighbours)
    let dates = near.filter { !isFigure($0) && candidates[$0].value.isDate }
    if !dates.isEmpty { subject.about.when = nil }
    guard
      let nearest = dates.filter({ !isTaken($0, from: index) && !isCompared($0, from: index) })
        .min(by: { self.near($0, index) < self.near($1, index) })
    else { return }
    guard let date = candidates[nearest].value.date else { return }
    let holding = events.first { $0.tokens.overlaps(candidates[nearest].tokens) }
    let start = holding?.tokens.lowerBound ?? candidates[nearest].tokens.lowerBound
    subject.about.when = TimeRelation.find(in: p, before: start).span(of: date)
    subject.cues.isTimeInherited = false
  }

  /// A date after another figure belongs to that one: *120,000 members and 30,000 in 1988*.
  func isTaken(_ date: Int, from index: Int) -> Bool {
    guard date > index else { return false }
    return (index + 1..<date).contains { isFigure($0) }
  }

  /// A date of what a figure is compared with: *6 per cent more than in 2001*, *half as much as that
  /// of 2010*.
  func isCompared(_ date: Int, from index: Int) -> Bool {
    var at = candidates[date].tokens.lowerBound - 1
    guard at >= candidates[index].tokens.upperBound, s.is(at, anyOf: .in, .of, .on) else {
      return false
    }
    at -= 1
    if s.is(at, anyOf: .that, .those) { at -= 1 }
    return s.is(at, anyOf: .than, .as)
  }

  func isFigure(_ index: Int) -> Bool {
    switch candidates[index].kind {
    case .date, .daterange, .time: false
    default: true
    }
  }

  /// How far a date stands from a figure; dates of the clause come before the others.
  func near(_ date: Int, _ index: Int) -> Int {
    let (d, c) = (candidates[date].tokens, candidates[index].tokens)
    let gap =
      d.lowerBound >= c.upperBound ? d.lowerBound - c.upperBound : c.lowerBound - d.upperBound
    return gap + (p.clause(around: c.lowerBound).contains(d.lowerBound) ? 0 : 100)
  }
}
