import ClaimModel

extension SubjectFinder {
  // MARK: - Names and places

  func fillNames(_ subject: inout Subject, _ candidate: Candidate) {
    let clause = p.clause(around: candidate.tokens.lowerBound)
    let within = names.filter {
      abs($0.tokens.lowerBound - candidate.tokens.lowerBound) <= SubjectFinder.reach
    }
    let ordered = within.sorted { a, b in
      let (x, y) = (clause.contains(a.tokens.lowerBound), clause.contains(b.tokens.lowerBound))
      return x != y ? x : a.tokens.lowerBound < b.tokens.lowerBound
    }
    for name in ordered where !name.tokens.overlaps(candidate.tokens) {
      if name.isPlace {
        let place = PlaceNames.plain(name.plain)
        if !subject.cues.places.contains(place) { subject.cues.places.append(place) }
        if subject.about.place == nil, name.isLocative { subject.about.place = name.text }
      } else if !subject.cues.names.contains(name.plain) {
        subject.cues.names.append(name.plain)
      }
    }
  }

  func fillOwner(
    _ subject: inout Subject, _ candidate: Candidate, _ group: NounGroup,
    _ measured: CountedNoun?, _ predicate: Predicate?, _ frame: Frame
  ) {
    switch candidate.kind {
    case .age, .duration, .ordinal, .money, .percentage, .fraction, .measure: break
    case .date, .daterange, .time:
      fillActor(&subject, predicate)
      return
    case .count:
      fillHolder(&subject, predicate, frame)
      return
    }
    let range = candidate.tokens
    if candidate.kind == .age {
      if let name = personOfAge(range, group) {
        subject.about.who = name.text
        subject.cues.owner = name.plain
      } else if subject.speaker == nil, let told = personTold(range, group, frame) {
        subject.about.who = told.text
        subject.cues.owner = told.plain
      }
      return
    }
    if let name = holder(of: measured) {
      subject.about.who = name.text
      subject.cues.owner = name.plain
      return
    }
    if let owner = possessor(before: measured?.start ?? range.lowerBound, frame) {
      subject.about.who = owner
      subject.cues.owner = owner.lowercased()
      return
    }
    // The subject of the clause: "Ahmadinejad reach a second term".
    if candidate.kind == .ordinal {
      let clause = p.clause(around: range.lowerBound)
      if let name = names.last(where: {
        $0.tokens.upperBound <= range.lowerBound && clause.contains($0.tokens.lowerBound)
          && !$0.isPlace
      }) {
        subject.about.who = name.text
        subject.cues.owner = name.plain
      }
    }
  }

  /// Who said, was elected or founded what a date dates: the subject of its verb, where the verb
  /// is one that has the same subject in every telling.
  func fillActor(_ subject: inout Subject, _ predicate: Predicate?) {
    guard let predicate, let group = predicate.group else { return }
    switch predicate.measure {
    case .said, .published, .elected, .founded, .born, .died, .signed: break
    default: return
    }
    guard
      let name = names.last(where: {
        $0.tokens.upperBound <= group.tokens.lowerBound && !$0.isPlace
          && group.tokens.lowerBound - $0.tokens.upperBound <= 1
      })
    else { return }
    subject.about.who = name.text
    subject.cues.owner = name.plain
  }

  /// What has or holds the things counted: *the Carpathia carried 150 passengers*.
  func fillHolder(
    _ subject: inout Subject, _ predicate: Predicate?, _ frame: Frame
  ) {
    guard predicate?.measure == .exists || predicate?.measure == .holds,
      let group = predicate?.group
    else { return }
    let start = group.tokens.lowerBound
    if let name = names.last(where: { $0.tokens.upperBound == start }) {
      subject.about.who = name.text
      subject.cues.owner = name.plain
    } else if s.is(start - 1, anyOf: .she, .it), let told = frame.thing {
      // She: the ship or firm named last.
      subject.about.who = told
      subject.cues.owner = told.lowercased()
    }
  }

  /// Whose figure it is: *Automation reported revenue of $512 million*.
  private func holder(of measured: CountedNoun?) -> NameMention? {
    guard let measured,
      let verb = p.verbs.last(where: { $0.tokens.upperBound <= measured.start }), !verb.isPassive,
      verb.tokens.upperBound == measured.start
        || measured.start - verb.tokens.upperBound <= 16
          && p.tag(measured.start - 1) == .conjunction
    else { return nil }
    return names.last { $0.tokens.upperBound == verb.tokens.lowerBound && !$0.isPlace }
  }

  /// *Rouhani's first term*, *his first term*.
  func possessor(before i: Int, _ frame: Frame) -> String? {
    var at = i - 1
    while at >= 0, p.tag(at) == .adjective || p.tag(at) == .noun { at -= 1 }
    if p.tag(at) == .genitive, let name = names.last(where: { $0.tokens.upperBound == at }) {
      return name.text
    }
    if s.is(at, anyOf: .his, .her) {
      return names.last { $0.tokens.upperBound <= at && !$0.isPlace }?.text ?? frame.person
    }
    return nil
  }
}
