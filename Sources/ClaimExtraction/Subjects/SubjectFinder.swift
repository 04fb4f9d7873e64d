import ClaimModel

/// Finds what each figure of a sentence is about; many look at one.
final class SubjectFinder {
  let p: Parse
  let candidates: [Candidate]
  let groups: [NounGroup]
  let events: [EventMention]
  let names: [NameMention]
  private let digest: UInt64
  /// The noun last read; the sentence after it may ask for it once more.
  var lastCounted: (group: NounGroup, noun: CountedNoun)?

  /// How many tokens away from a figure its event, its names and its terms may stand.
  static let reach = 160
  /// How many figures away from a figure its date may stand.
  static let neighbours = 48

  var s: Sentence { p.s }

  init(_ sentence: Sentence, candidates: [Candidate]) {
    let parse = Parse(sentence)
    p = parse
    self.candidates = candidates
    groups = candidates.indices.map { index in
      let end = candidates[index].tokens.upperBound
      return switch candidates[index].kind {
      case .date, .daterange, .time: .none(at: end)
      // "for nine months Ines Kroll bent over the canvases"
      case .duration where parse.tag(end) == .name: .none(at: end)
      default: parse.nounGroup(at: end)
      }
    }
    events = EventFinder.find(in: parse, candidates)
    names = NameFinder.find(in: parse)
    digest = candidates.isEmpty ? 0 : SentenceDigest.make(sentence)
  }

  /// A figure holds the token.
  private func isHeld(_ i: Int) -> Bool {
    // In the order of the text: the first figure that ends after the token.
    var low = 0
    var high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle].tokens.upperBound <= i { low = middle + 1 } else { high = middle }
    }
    return low < candidates.count && candidates[low].tokens.contains(i)
  }

  /// The tokens of the passage: the figure with the noun that it counts.
  func passage(_ index: Int) -> Range<Int> {
    let tokens = candidates[index].tokens
    let group = groups[index]
    guard !group.isElided, candidates[index].kind != .percentage || s.is(tokens.upperBound, .of)
    else { return tokens }
    var end = group.end
    // A passage never runs into the next figure.
    if index + 1 < candidates.count {
      end = min(end, candidates[index + 1].tokens.lowerBound)
    }
    return tokens.lowerBound..<max(end, tokens.upperBound)
  }

  func subject(_ index: Int, frame: Frame, block: String?) -> Subject {
    var subject = Subject(document: "", digest: "")
    fill(&subject, index, frame: frame, block: block)
    return subject
  }

  /// - Parameter subject: one that says nothing yet.
  func fill(_ subject: inout Subject, _ index: Int, frame: Frame, block: String?) {
    let candidate = candidates[index]
    let group = groups[index]
    subject.speaker =
      block ?? Speakers.find(in: p, for: candidate.tokens, last: frame.speaker)
    let gauge = MeasuredNoun.gauge(candidate)
    let measured = gauge ?? nounElsewhere(candidate, group)
    fillCounted(&subject, candidate, group, measured, index, frame)
    let predicate = predicate(candidate, group, isGauge: gauge != nil)
    fillPredicate(&subject, candidate, group, predicate)
    fillEvent(&subject, candidate, group, predicate, frame)
    fillWhen(&subject, index, frame)
    fillNames(&subject, candidate)
    fillOwner(&subject, candidate, group, measured, predicate, frame)
    fillScope(&subject, candidate, group, predicate)
    subject.cues.isOngoing = isOngoing(predicate)
    subject.cues.sentence = digest
    subject.cues.position = (0..<index).count { candidates[$0].kind == candidate.kind }
    let asked = (group.head, predicate?.token ?? -1)
    subject.cues.terms = terms(around: candidate, without: asked, frame)
  }

  /// What happened, where a verb or noun says so.
  private func predicate(
    _ candidate: Candidate, _ group: NounGroup, isGauge: Bool
  ) -> Predicate? {
    if !candidate.value.isFigure { return PredicateFinder.find(in: p, date: candidate.tokens) }
    if isGauge || isDescribing(candidate, group) {
      return .exists(at: candidate.tokens.lowerBound)
    }
    if candidate.kind == .duration, let term = PrisonTerm.predicate(p, candidate.tokens) {
      return term
    }
    return PredicateFinder.find(
      in: p, figure: candidate.tokens, group: group, isMoney: candidate.kind == .money)
  }

  /// Whose age or what size it is, where no noun follows the figure or another says it better.
  private func nounElsewhere(_ candidate: Candidate, _ group: NounGroup) -> CountedNoun? {
    if candidate.kind == .age {
      return group.isElided
        ? agedPerson(candidate.tokens) : describedPerson(candidate.tokens, group)
    }
    return group.isElided ? MeasuredNoun.find(in: p, candidate) : nil
  }

  // MARK: - Predicate

  /// *a mother of two*, *the 12-member panel*, *a 6.1-magnitude quake*: how many there are, whatever
  /// happens to those whom the words describe.
  private func isDescribing(_ candidate: Candidate, _ group: NounGroup) -> Bool {
    guard candidate.kind == .count else { return false }
    if Offspring.areCounted(p, candidate, group) { return true }
    let end = candidate.tokens.upperBound
    return s.isMark(end, Mark.hyphen) && !s.isSpaced(end) && group.head == end + 1
      && [.noun, .name].contains(p.tag(end + 2))
  }

  private func fillPredicate(
    _ subject: inout Subject, _ candidate: Candidate, _ group: NounGroup, _ predicate: Predicate?
  ) {
    guard let predicate else { return }
    subject.cues.measure = predicate.measure ?? stateOfCounted(group)
    if candidate.kind == .count, subject.cues.counted == nil, predicate.measure?.isOfPeople == true
    {
      subject.cues.countsPeople = true
    }
    if s.has(predicate.token - 1), Degrees.words.contains(s, predicate.token - 1) {
      subject.cues.population.append("grave")
    }
    if predicate.word != 0 {
      let base = s.lexicon.spelling(predicate.word)
      subject.cues.predicate = base
      if base == "lose", let verb = predicate.group, subject.cues.countsPeople,
        let lost = Losses.object(p, of: verb, after: candidate.tokens.upperBound)
      {
        subject.cues.measure = lost.measure
      } else if Losses.isOfLives(subject.cues, base) {
        subject.cues.measure = .killed
        subject.cues.countsPeople = true
        // "The crew lost 685 members": of the crew.
        if let group = predicate.group, group.main < candidate.tokens.lowerBound, !group.isPassive,
          p.tag(group.tokens.lowerBound - 1) == .noun
        {
          subject.cues.population.append(s.stem(group.tokens.lowerBound - 1))
        }
      }
      let participle = s.lexicon.info(predicate.word).participle
      subject.about.predicate = participle == 0 ? base : s.lexicon.spelling(participle)
    } else {
      subject.about.predicate = s.string(predicate.token).lowercased()
      subject.cues.predicate = s.stem(predicate.token)
    }
  }

  /// *the three wounded people*: what has become of them, where the verb does not tell.
  private func stateOfCounted(_ group: NounGroup) -> Measure? {
    guard !group.isElided, isPeople(group.head) else { return nil }
    for i in group.tokens.lowerBound..<group.head {
      if let state = States.measure(s, i) { return state }
    }
    return nil
  }

  // MARK: - Terms

  /// The telling words around a figure, nearest first, but for those that say what is asked.
  private func terms(
    around candidate: Candidate, without asked: (Int, Int), _ frame: Frame
  ) -> [Term] {
    var terms: [Term] = []
    terms.reserveCapacity(
      8 + frame.paragraphTerms.count + frame.headingTerms.count + frame.titleTerms.count)
    var seen: Set<String> = []
    func add(_ stem: String, _ reach: Reach, isName: Bool = false) {
      guard !stem.isEmpty else { return }
      // A few words are compared one by one; a set is made when there are many.
      if terms.count < 24 {
        guard !terms.contains(where: { $0.stem == stem }) else { return }
      } else {
        if seen.isEmpty { seen = Set(terms.map(\.stem)) }
        guard seen.insert(stem).inserted else { return }
      }
      terms.append(Term(stem: stem, reach: reach, isName: isName))
    }
    let clause = p.clause(around: candidate.tokens.lowerBound)
    func add(_ i: Int, _ reach: Reach) {
      guard i != asked.0, i != asked.1, isTelling(i) else { return }
      add(s.stem(i), reach, isName: p.tag(i) == .name)
    }
    let near =
      max(
        0, candidate.tokens.lowerBound - SubjectFinder.reach)..<min(
        s.count, candidate.tokens.upperBound + SubjectFinder.reach)
    for i in clause.clamped(to: near) { add(i, .clause) }
    for i in near where !clause.contains(i) { add(i, .sentence) }
    for stem in frame.paragraphTerms { add(stem, .paragraph) }
    for stem in frame.headingTerms { add(stem, .heading) }
    for stem in frame.titleTerms { add(stem, .article) }
    return terms
  }

  /// A word of an open class that no figure holds.
  func isTelling(_ i: Int) -> Bool {
    switch p.tag(i) {
    case .noun, .name, .adjective, .verb, .participle, .gerund: break
    default: return false
    }
    return s.isDisjoint(i, [.month, .weekday, .timeUnit, .auxiliary]) && !isHeld(i)
  }

  /// The thing named last with *the*: a ship, a firm, an agency, and no office.
  var lastThing: NameMention? {
    names.last { !$0.isPlace && NameFinder.isThing(s, $0.tokens) }
  }

  /// The telling words of the sentence, for the frame.
  var tellingStems: [String] { (0..<s.count).filter(isTelling).map(s.stem) }
}
