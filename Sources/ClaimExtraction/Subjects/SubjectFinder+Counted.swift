import ClaimModel

/// What is counted, and what narrows it.
extension SubjectFinder {
  func fillCounted(
    _ subject: inout Subject, _ candidate: Candidate, _ group: NounGroup,
    _ measured: CountedNoun?, _ index: Int, _ frame: Frame
  ) {
    guard candidate.value.isFigure else { return }
    if let noun = measured {
      subject.about.counted = noun.text
      subject.cues.counted = noun.stem
      subject.cues.population = noun.population
      if candidate.kind == .age {
        subject.cues.countsPeople = true
      } else {
        subject.cues.population += stretch(around: candidate)
      }
      return
    }
    if group.isElided {
      if candidate.kind == .count, Offspring.areCounted(p, candidate, group) {
        subject.about.counted = "children"
        subject.cues.counted = "child"
        subject.cues.countsPeople = true
        return
      }
      if candidate.kind == .count, let head = labelling(candidate) {
        subject.about.counted = s.string(head)
        subject.cues.counted = s.stem(head)
        subject.cues.countsPeople = isPeople(head) || Bodies.nouns.contains(s.stem(head))
        return
      }
      if candidate.kind == .count, let noun = numbered(candidate) {
        SubjectFinder.set(noun, of: &subject)
        return
      }
      guard candidate.kind == .count, isElliptic(candidate),
        let before = countedBefore(index) ?? (candidate.scope == .additional ? frame.counted : nil)
      else { return }
      SubjectFinder.set(before, of: &subject)
      let after = restriction(after: candidate.tokens.upperBound)
      // "118 from second class": another sort than the one named before.
      if !after.isEmpty { subject.cues.population = before.plain + after }
      return
    }
    let counted = counted(group)
    SubjectFinder.set(counted, of: &subject)
    subject.cues.population += restriction(of: candidate, group)
    if !counted.population.isEmpty {
      subject.about.population = counted.population.joined(separator: " ")
    }
  }

  private static func set(_ noun: CountedNoun, of subject: inout Subject) {
    subject.about.counted = noun.text
    subject.cues.counted = noun.stem
    subject.cues.countsPeople = noun.isPeople
    subject.cues.population = noun.population
  }

  /// The noun before a number that says what is counted: *a crew of 26*; *crew 6, passengers 168*;
  /// *Attendance: 38,412*; *Survivors .... 84*.
  private func labelling(_ candidate: Candidate) -> Int? {
    let start = PredicateFinder.leftEdge(p, candidate.tokens.lowerBound)
    let end = candidate.tokens.upperBound
    if s.is(start - 1, .of) {
      return p.tag(start - 2) == .noun && Bodies.nouns.contains(s.stem(start - 2)) ? start - 2 : nil
    }
    guard
      p.tag(end) == .comma || end >= s.count || s.isMark(end, anyOf: Mark.semicolon, Mark.period)
    else { return nil }
    let isMarked = s.isMark(start - 1, anyOf: Mark.colon, Mark.ellipsis)
    var head = start - 1
    while s.isMark(head, anyOf: Mark.colon, Mark.ellipsis) { head -= 1 }
    guard p.tag(head) == .noun, s.isDisjoint(head, [.timeUnit, .month, .weekday, .label]) else {
      return nil
    }
    var first = head
    while [.noun, .adjective].contains(p.tag(first - 1)) { first -= 1 }
    guard first == 0 || !isMarked && s.isMark(first - 1, anyOf: Mark.comma, Mark.colon) else {
      return nil
    }
    return isMarked || p.verbs.isEmpty ? head : nil
  }

  /// What a number is told of by a verb: *the number of visitors was 4,500*, *the crowd numbered 300*.
  private func numbered(_ candidate: Candidate) -> CountedNoun? {
    let start = PredicateFinder.leftEdge(p, candidate.tokens.lowerBound)
    if let told = MeasuredNoun.numbered(p, before: start) {
      let group = p.nounGroup(at: told.lowerBound)
      // "The number of his phone is 4511."
      let isOfOne =
        p.tag(told.lowerBound + 1) == .determiner && !group.isElided
        && !YearContext.isPlural(s, group.head) && !isPeople(group.head)
      return group.isElided || isOfOne ? nil : counted(group)
    }
    guard let head = MeasuredNoun.counting(p, before: start),
      Bodies.nouns.contains(s.stem(head)), var noun = MeasuredNoun.noun(p, headedBy: head)
    else { return nil }
    noun.isPeople = true
    return noun
  }

  /// *In the first nine months revenue was*: a sum of that time alone.
  func stretch(around candidate: Candidate) -> [String] {
    let clause = p.clause(around: candidate.tokens.lowerBound)
    let stretch = candidates.first {
      $0.kind == .duration && clause.contains($0.tokens.lowerBound)
        && s.is($0.tokens.lowerBound - 1, anyOf: .first, .last, .past)
    }
    if let stretch { return [s.string(stretch.tokens).lowercased()] }
    // "For the first half as a whole", of a year that is not said.
    let start = candidate.tokens.lowerBound
    let isOfHalf = (max(0, start - SubjectFinder.reach)..<start).contains {
      s.is($0, .half) && s.is($0 - 1, anyOf: .first, .second)
    }
    return isOfHalf ? ["half"] : []
  }

  /// What narrows those counted after the noun or the verb: *in first class*, *saved from third
  /// class*, *each*.
  func restriction(after end: Int) -> [String] {
    var at = end
    if s.isBytes(at, "each") || s.isBytes(at, "apiece") { return ["each"] }
    if let verb = p.verbs.first(where: { $0.tokens.lowerBound == at }) {
      at = verb.tokens.upperBound
    }
    return phrase(at)
  }

  /// What narrows a figure with a noun of its own, after it or at the head of its clause: *in third
  /// class 709 passengers had been carried*.
  func restriction(of candidate: Candidate, _ group: NounGroup) -> [String] {
    // "3.2 deaths per 1,000 live births": the base of a rate.
    if s.is(candidate.tokens.lowerBound - 1, .per) { return ["per"] }
    // "The average household has 2.4 people": of one among many.
    if isAverage(candidate) { return ["average"] }
    let after = restriction(after: group.end)
    // One of them: *one woman* beside *eight people*.
    if s.is(candidate.tokens.lowerBound, .one), candidate.tokens.count == 1 {
      return after + ["one"]
    }
    return after.isEmpty ? phrase(p.clause(around: candidate.tokens.lowerBound).lowerBound) : after
  }

  func isAverage(_ candidate: Candidate) -> Bool {
    p.clause(around: candidate.tokens.lowerBound).contains { s.is($0, .average) }
  }

  /// The plain words of a short phrase of place or kind that begins at a token: *in first class*.
  func phrase(_ start: Int) -> [String] {
    var at = start
    // "on the third floor", "on the first count"
    let isRound = s.is(at, .on) && s.is(at + 1, .the) && s.isAny(at + 2, .ordinal)
    guard isRound || s.is(at, anyOf: .from, .in, .of) else { return [] }
    at += 1
    var words: [String] = []
    while [.determiner, .adjective, .noun, .number].contains(p.tag(at)) || s.isJoint(at) {
      let isTime = s.isAny(at, [.month, .weekday, .timeUnit, .event]) && s.isDisjoint(at, .ordinal)
      if p.tag(at) != .determiner, s.isWord(at), !isTime, !s.is(at, anyOf: .all, .total),
        !candidates.contains(where: {
          $0.value.isDate && $0.tokens.contains(at)
        })
      {
        words.append(s.stem(at))
      }
      at += 1
    }
    return words.count <= 3 && !words.contains("same") ? words : []
  }

  /// A figure without a noun of its own, where one is to be thought: *another 12,000 were*.
  func isElliptic(_ candidate: Candidate) -> Bool {
    let next = candidate.tokens.upperBound
    switch p.tag(next) {
    case .auxiliary, .verb, .participle, .comma, .mark, .conjunction, .preposition, .adverb:
      return true
    default: return next >= s.count
    }
  }

  func countedBefore(_ index: Int) -> CountedNoun? {
    for other in stride(from: index - 1, through: 0, by: -1)
    where candidates[other].kind == .count && !groups[other].isElided {
      var noun = counted(groups[other])
      if isAverage(candidates[other]) { noun.population.append("average") }
      return noun
    }
    return nil
  }

  func counted(_ group: NounGroup) -> CountedNoun {
    if let last = lastCounted, last.group == group { return last.noun }
    let noun = readCounted(group)
    lastCounted = (group, noun)
    return noun
  }

  private func readCounted(_ group: NounGroup) -> CountedNoun {
    var population: [String] = []
    for i in group.tokens where i != group.head && p.tag(i) != .conjunction {
      let stem = s.stem(i)
      if !stem.isEmpty { population.append(stem) }
    }
    for i in group.head + 1..<max(group.end, group.head + 1)
    where p.tag(i).isNominal || p.tag(i) == .adjective {
      population.append(s.stem(i))
    }
    return CountedNoun(
      text: s.string(group.tokens.lowerBound..<group.end), stem: s.stem(group.head),
      isPeople: isPeople(group.head), population: population,
      plain: group.tokens.filter { $0 != group.head && p.tag($0) != .conjunction }.map(s.stem))
  }

  func isPeople(_ i: Int) -> Bool {
    if s.isAny(i, [.person, .title, .nationality]) { return true }
    let word = s.stemWord(i)
    let stem = word != 0 ? word : s.lexicon.find(s.stem(i))
    return s.lexicon.info(stem).classes.contains(.person)
  }
}

/// Nouns for people together, whose number stands after *of*.
///
/// Source: compiled for this project from general knowledge of English.
enum Bodies {
  static let nouns: Set<String> = [
    "crew", "staff", "workforce", "garrison", "crowd", "audience", "congregation", "population",
    "squad", "delegation", "electorate", "membership", "readership", "cast", "attendance",
  ]
}
