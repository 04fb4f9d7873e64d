import ClaimModel

/// The event that a figure or date belongs to.
extension SubjectFinder {
  func fillEvent(
    _ subject: inout Subject, _ candidate: Candidate, _ group: NounGroup,
    _ predicate: Predicate?, _ frame: Frame
  ) {
    let mention = event(for: candidate, group, predicate)
    if let mention {
      subject.cues.event = mention.stem
      subject.about.event = mention.text
      subject.cues.isNamedByDate =
        mention.isNamedByDate && candidate.value.isDate
        && mention.tokens.overlaps(candidate.tokens)
      if mention.when == nil, mention.pointsBack, let told = frame.currentEvent,
        told.stem == mention.stem
      {
        subject.about.event = told.text
        subject.about.when = told.when
        subject.cues.isTimeInherited = true
      }
      return
    }
    if let date = candidate.value.date {
      fillEventOfDate(&subject, date, predicate, frame)
      return
    }
    if let told = frame.currentEvent, !speaksOfNow {
      subject.about.event = told.text
      subject.cues.event = told.stem
      guard !hasTimeOfItsOwn(candidate) else { return }
      subject.about.when = told.when
      subject.cues.isTimeInherited = told.when != nil
    }
  }

  /// *In its opening weekend*, *during their first year*: when that was is not said, but it is no time told
  /// before.
  private func hasTimeOfItsOwn(_ candidate: Candidate) -> Bool {
    let clause = p.clause(around: candidate.tokens.lowerBound)
    return clause.contains { i in
      s.is(i, anyOf: .in, .during, .over) && s.is(i + 1, anyOf: .its, .his, .her, .their)
        && (s.isAny(i + 2, .ordinal) || s.isBytes(i + 2, "opening") || s.is(i + 2, .last))
        && (s.isAny(i + 3, .timeUnit) || s.is(i + 3, .weekend))
    }
  }

  /// A verb that names an event (*took to the streets protesting*), or the event that the text has
  /// told under the same date when the date now stands alone (*far different from 2009*).
  func fillEventOfDate(
    _ subject: inout Subject, _ date: DateSpan, _ predicate: Predicate?, _ frame: Frame
  ) {
    if let verb = p.verbs.first(where: { isEventVerb($0.main) }) {
      subject.cues.event = s.lexicon.spelling(s.info(verb.main).verb)
      return
    }
    guard predicate == nil || predicate?.group?.isCopula == true, !date.isRelative,
      let told = frame.events.last(where: {
        $0.when?.earliest == date.earliest && $0.when?.latest == date.latest
      })
    else { return }
    subject.cues.event = told.stem
    subject.about.event = told.text
    subject.cues.isNamedByDate = true
  }

  func isEventVerb(_ i: Int) -> Bool {
    let verb = s.info(i).verb
    return verb != 0 && s.lexicon.info(verb).classes.contains(.event)
  }

  /// The event of a figure: one whose noun group holds it, one that governs it, or the nearest of
  /// its clause.
  func event(for candidate: Candidate, _ group: NounGroup, _ predicate: Predicate?) -> EventMention?
  {
    let range = candidate.tokens
    if let holding = events.first(where: { $0.tokens.overlaps(range) && $0.head != group.head }) {
      return holding
    }
    if candidate.value.isDate,
      let dated = events.last(where: {
        $0.when == candidate.value.date && $0.head < range.lowerBound
      })
    {
      return dated
    }
    // The noun that says what happened names an event only when it is dated or points back.
    if let predicate, let governing = events.first(where: { $0.head == predicate.token }) {
      let isNamed = governing.when != nil || governing.pointsBack
      return isNamed && governing.head != group.head ? governing : nil
    }
    let clause = p.clause(around: range.lowerBound)
    let told = events.filter {
      $0.head != group.head && abs($0.head - range.lowerBound) <= SubjectFinder.reach
        && !isOutside($0)
    }
    let near = told.filter { clause.contains($0.head) }
    if let nearest = near.min(by: { distance($0, range) < distance($1, range) }) { return nearest }
    // A date at the head dates the sentence (*In 1999, … to crack down on student uprisings*), and
    // one in a relative clause dates what that speaks of (*the protests … those that occurred in*).
    let reaches = range.lowerBound <= 2 || p.tag(clause.lowerBound - 1) == .relative
    guard candidate.value.isDate, reaches, let first = told.first else { return nil }
    return told.allSatisfy { $0.stem == first.stem } ? first : nil
  }

  /// The sentence tells of the time around the event and not of the event.
  func isOutside(_ event: EventMention) -> Bool {
    switch TimeRelation.find(in: p, before: event.tokens.lowerBound) {
    case .before, .after, .outside: true
    default: false
    }
  }

  func distance(_ event: EventMention, _ range: Range<Int>) -> Int {
    event.head < range.lowerBound
      ? range.lowerBound - event.head : (event.head - range.upperBound + 1)
  }

  /// *today*, *now*, *annual*: the sentence tells of the present and not of the event before.
  var speaksOfNow: Bool {
    (0..<s.count).contains {
      s.is($0, anyOf: .today, .now) || s.isBytes($0, "annual") || s.isBytes($0, "currently")
    }
  }

  /// The present, the perfect, or *now*: what is told holds on the day of telling.
  func isOngoing(_ predicate: Predicate?) -> Bool {
    guard let group = predicate?.group else { return false }
    let clause = p.clause(around: group.main)
    if clause.contains(where: { s.is($0, .now) }) { return true }
    return group.tokens.contains { s.is($0, anyOf: .has, .have, .is, .are) }
  }
}
