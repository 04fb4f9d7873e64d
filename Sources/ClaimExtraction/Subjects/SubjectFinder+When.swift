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
    let dates = near.filter {
      !isFigure($0) && candidates[$0].value.isDate && !s.isInDateline(candidates[$0].tokens)
    }
    if !dates.isEmpty { subject.about.when = nil }
    guard
      let nearest = dates.filter({
        !isTaken($0, from: index) && !isCompared($0, from: index) && !isAside($0, from: index)
      })
      .min(by: { self.near($0, index) < self.near($1, index) })
    else { return }
    guard let date = candidates[nearest].value.date else { return }
    let holding = events.first { $0.tokens.overlaps(candidates[nearest].tokens) }
    let start = holding?.tokens.lowerBound ?? candidates[nearest].tokens.lowerBound
    let relation = TimeRelation.find(in: p, before: start)
    // "since 1926, when a stronger quake took 3,900 lives": in that year.
    let isToldOf = candidate.tokens.lowerBound > start && isOpened(candidates[nearest].tokens)
    subject.about.when = isToldOf ? date : relation.span(of: date)
    subject.cues.isTimeInherited = false
  }

  /// A date of somebody's life or of how something began, which dates nothing else: *by Joost
  /// Aldering (1821–1893)*, *an operator founded in 2005, has 24 planes*, *which has dug since 1974*.
  func isAside(_ date: Int, from index: Int) -> Bool {
    let (d, c) = (candidates[date].tokens, candidates[index].tokens)
    if candidates[date].kind == .daterange, s.isMark(d.lowerBound - 1, Mark.openParenthesis),
      s.isMark(d.upperBound, Mark.closeParenthesis)
    {
      return p.tag(d.lowerBound - 2) == .name
    }
    // "waiting since Easter; their eldest, Milagros, 16, is": how old somebody is when it is told.
    // "in 1957, when he was 30"
    if candidates[index].kind == .age, !isOpened(d),
      (min(c.lowerBound, d.lowerBound)..<max(c.lowerBound, d.lowerBound)).contains(where: {
        s.isMark($0, Mark.semicolon)
      })
    {
      return true
    }
    let verb = p.verbs.last { $0.tokens.upperBound <= d.lowerBound }
    guard let verb, d.lowerBound - verb.main <= 6 else { return false }
    let isFounding = Foundings.verbs.contains(s.lexicon.spelling(s.info(verb.main).verb))
    if c.lowerBound > d.upperBound {
      // "was founded in 1974 and has 22 employees"
      if isFounding, s.is(d.upperBound, .and),
        let next = p.verbs.first(where: { $0.tokens.lowerBound == d.upperBound + 1 }),
        next.tokens.upperBound <= c.lowerBound
      {
        return s.is(next.main, anyOf: .has, .have) || s.info(next.main).form == .thirdPerson
      }
      return isFounding && verb.tokens.count == 1 && s.isMark(d.upperBound, Mark.comma)
        && (p.tag(verb.main) == .participle || isAppositive(verb.main))
    }
    // "two words, and the year she was built, 1847"
    if isFounding, s.isMark(d.lowerBound - 1, Mark.comma) { return true }
    // A verb of its own after the figure: "300 men and was built in 1986".
    let start = verb.tokens.lowerBound
    guard start >= c.upperBound, verb.isFinite else { return false }
    switch p.tag(start - 1) {
    case .conjunction, .comma: return verb.tokens.count > 1 && (isFounding || isSince(d))
    case .relative:
      guard p.tag(start - 2) == .comma, start - 2 > groups[index].end else {
        return candidates[index].kind == .age && p.tag(start - 2) == .comma
      }
      return candidates[index].kind == .age || isSince(d)
    default: return false
    }
  }

  /// *an operator founded*: after a comma and an article, so that it says who or what that is.
  private func isAppositive(_ verb: Int) -> Bool {
    var at = verb - 1
    while [.noun, .name, .adjective].contains(p.tag(at)) || s.isJoint(at) { at -= 1 }
    return at < verb - 1 && s.is(at, anyOf: .a, .an, .the) && p.tag(at - 1) == .comma
  }

  private func isSince(_ date: Range<Int>) -> Bool {
    if case .since = TimeRelation.find(in: p, before: date.lowerBound) { return true }
    return false
  }

  /// *when* opens a clause of its own right after a date.
  private func isOpened(_ date: Range<Int>) -> Bool {
    let end = date.upperBound
    return s.is(s.isMark(end, Mark.comma) ? end + 1 : end, .when)
  }

  /// A date after another figure belongs to that one: *120,000 members and 30,000 in 1988*.
  func isTaken(_ date: Int, from index: Int) -> Bool {
    guard date > index else { return false }
    return (index + 1..<date).contains { isFigure($0) }
  }

  /// A date of what a figure is compared with: *6 per cent more than in 2001*, *half as much as that
  /// of 2010*, *the highest since the 1990s*.
  func isCompared(_ date: Int, from index: Int) -> Bool {
    var at = candidates[date].tokens.lowerBound - 1
    while at > 0, p.tag(at) == .determiner || s.is(at, .early) || s.is(at, .late) { at -= 1 }
    let end = candidates[index].tokens.upperBound
    let first = max(end, groups[index].end)
    if s.is(at, .since), at > first {
      return (max(first, at - 6)..<at).contains {
        isSuperlative($0) && s.is($0 - 1, anyOf: .the, .its, .their, .his, .her)
      }
    }
    // "8 per cent fewer than the year before"
    if s.is(at, .than), at >= end { return true }
    if isMark(of: candidates[date].tokens, after: at, for: candidates[index].tokens) { return true }
    at = candidates[date].tokens.lowerBound - 1
    guard at >= end, s.is(at, anyOf: .in, .of, .on) else {
      return false
    }
    at -= 1
    if s.is(at, anyOf: .that, .those) { at -= 1 }
    return s.is(at, anyOf: .than, .as)
  }

  /// *past last year's level*, *up on 2019's total*: what is measured against.
  private func isMark(of date: Range<Int>, after at: Int, for figure: Range<Int>) -> Bool {
    guard p.tag(date.upperBound) == .genitive,
      s.is(at, anyOf: .past, .above, .below, .beyond, .on, .from, .over, .with, .against)
    else { return false }
    var head = date.upperBound + 1
    while p.tag(head) == .adjective || p.tag(head).isNominal,
      p.tag(head + 1) == .adjective || p.tag(head + 1).isNominal
    {
      head += 1
    }
    // "on 2019's total of $32 million": that sum is of 2019.
    let end = s.is(head + 1, .of) ? head + 3 : head + 1
    return Levels.nouns.contains(s, head) && !(date.upperBound...end).contains(figure.lowerBound)
  }

  /// *highest*, *worst*, *first*.
  private func isSuperlative(_ i: Int) -> Bool {
    if s.is(i, anyOf: .most, .least, .first) || s.isBytes(i, "best") || s.isBytes(i, "worst") {
      return true
    }
    return s.isWord(i) && s.length(i) > 5 && p.tag(i) == .adjective
      && s.bytes(i).suffix(3).elementsEqual("est".utf8)
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
    let clause = p.clause(around: c.lowerBound)
    // "fell ill this year and 32 had died by May": the figure is the subject of what follows the *and*.
    let isOpened =
      d.upperBound <= c.lowerBound
      && p.tag(PredicateFinder.leftEdge(p, c.lowerBound) - 1) == .conjunction
      && p.verbs.contains {
        $0.isFinite && $0.tokens.lowerBound == max(c.upperBound, groups[index].end)
          && clause.contains($0.main)
      }
    return gap + (clause.contains(d.lowerBound) && !isOpened ? 0 : 100)
  }
}

/// Verbs of how something began or somebody came to be.
///
/// Source: compiled for this project from general knowledge of English.
enum Foundings {
  static let verbs: Set<String> = [
    "found", "build", "establish", "launch", "open", "form", "create", "bear", "incorporate",
    "erect", "construct", "complete",
  ]
}

/// Nouns for a figure that another is held against.
///
/// Source: compiled for this project from general knowledge of English.
enum Levels {
  static let nouns: StemSet = [
    "level", "figure", "total", "number", "count", "tally", "record", "peak", "high", "low", "mark",
    "result", "average",
  ]
}
