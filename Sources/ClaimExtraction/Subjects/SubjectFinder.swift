import ClaimModel

/// Finds what each figure of a sentence is about.
struct SubjectFinder {
  let p: Parse
  let candidates: [Candidate]
  let groups: [NounGroup]
  let events: [EventMention]
  let names: [NameMention]
  private let digest: UInt64
  /// The tokens that the candidates hold.
  let held: [Bool]
  let kinds: [ClaimKind]

  /// How many tokens away from a figure its event, its names and its terms may stand.
  static let reach = 160
  /// How many figures away from a figure its date may stand.
  static let neighbours = 48

  var s: Sentence { p.s }

  init(_ sentence: Sentence, candidates: [Candidate]) {
    let parse = Parse(sentence)
    p = parse
    self.candidates = candidates
    groups = candidates.map { candidate in
      switch candidate.kind {
      case .date, .daterange, .time: .none(at: candidate.tokens.upperBound)
      default: parse.nounGroup(at: candidate.tokens.upperBound)
      }
    }
    events = EventFinder.find(in: parse, dates: candidates.filter { $0.value.date != nil })
    names = NameFinder.find(in: parse)
    digest = candidates.isEmpty ? 0 : SentenceDigest.make(sentence)
    held = SubjectFinder.held(by: candidates, in: sentence)
    kinds = candidates.map(\.kind)
  }

  private static func held(by candidates: [Candidate], in s: Sentence) -> [Bool] {
    guard !candidates.isEmpty else { return [] }
    var held = [Bool](repeating: false, count: s.count)
    for candidate in candidates { for i in candidate.tokens { held[i] = true } }
    return held
  }

  /// The tokens of the passage: the figure with the noun that it counts.
  func passage(_ index: Int) -> Range<Int> {
    let candidate = candidates[index]
    let group = groups[index]
    guard !group.isElided, candidate.kind != .percentage || s.is(candidate.tokens.upperBound, .of)
    else { return candidate.tokens }
    var end = group.end
    // A passage never runs into the next figure.
    if index + 1 < candidates.count {
      end = min(end, candidates[index + 1].tokens.lowerBound)
    }
    return candidate.tokens.lowerBound..<max(end, candidate.tokens.upperBound)
  }

  func subject(_ index: Int, frame: Frame, block: String?) -> Subject {
    let candidate = candidates[index]
    let group = groups[index]
    var subject = Subject()
    subject.speaker =
      block ?? Speakers.find(in: p, for: candidate.tokens, last: frame.speaker)
    let measured = group.isElided ? MeasuredNoun.find(in: p, candidate) : nil
    fillCounted(&subject, candidate, group, measured, index, frame)
    let predicate =
      candidate.value.figure == nil
      ? PredicateFinder.find(in: p, date: candidate.tokens)
      : PredicateFinder.find(
        in: p, figure: candidate.tokens, group: group, isMoney: candidate.kind == .money)
    fillPredicate(&subject, candidate, group, predicate)
    fillEvent(&subject, candidate, group, predicate, frame)
    fillWhen(&subject, index, frame)
    fillNames(&subject, candidate)
    fillOwner(&subject, candidate, group, measured, predicate, frame)
    fillScope(&subject, candidate, group, predicate)
    subject.cues.isOngoing = isOngoing(predicate)
    subject.cues.sentence = digest
    subject.cues.position = (0..<index).count { kinds[$0] == candidate.kind }
    let asked = [group.head, predicate?.token ?? -1]
    subject.cues.terms = terms(around: candidate, without: asked, frame)
    return subject
  }

  // MARK: - Counted

  private func fillCounted(
    _ subject: inout Subject, _ candidate: Candidate, _ group: NounGroup,
    _ measured: CountedNoun?, _ index: Int, _ frame: Frame
  ) {
    guard candidate.value.figure != nil else { return }
    if let noun = measured {
      subject.about.counted = noun.text
      subject.cues.counted = noun.stem
      subject.cues.population = noun.population + stretch(around: candidate)
      return
    }
    if group.isElided {
      guard candidate.kind == .count, isElliptic(candidate),
        let before = countedBefore(index) ?? (candidate.scope == .additional ? frame.counted : nil)
      else { return }
      subject.about.counted = before.text
      subject.cues.counted = before.stem
      subject.cues.countsPeople = before.isPeople
      let after = restriction(after: candidate.tokens.upperBound)
      // "118 from second class": another sort than the one named before.
      subject.cues.population = after.isEmpty ? before.population : before.plain + after
      return
    }
    let counted = counted(group)
    subject.about.counted = counted.text
    subject.cues.counted = counted.stem
    subject.cues.countsPeople = counted.isPeople
    subject.cues.population = counted.population + restriction(of: candidate, group)
    if !counted.population.isEmpty {
      subject.about.population = counted.population.joined(separator: " ")
    }
  }

  /// *In the first nine months revenue was*: a sum of that time alone.
  private func stretch(around candidate: Candidate) -> [String] {
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
  private func restriction(after end: Int) -> [String] {
    var at = end
    if s.isBytes(at, "each") || s.isBytes(at, "apiece") { return ["each"] }
    if let verb = p.verbs.first(where: { $0.tokens.lowerBound == at }) {
      at = verb.tokens.upperBound
    }
    return phrase(at)
  }

  /// What narrows a figure with a noun of its own, after it or at the head of its clause: *in third
  /// class 709 passengers had been carried*.
  private func restriction(of candidate: Candidate, _ group: NounGroup) -> [String] {
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

  private func isAverage(_ candidate: Candidate) -> Bool {
    p.clause(around: candidate.tokens.lowerBound).contains { s.is($0, .average) }
  }

  /// The plain words of a short phrase of place or kind that begins at a token: *in first class*.
  private func phrase(_ start: Int) -> [String] {
    var at = start
    guard s.is(at, anyOf: .from, .in, .of) else { return [] }
    at += 1
    var words: [String] = []
    while [.determiner, .adjective, .noun, .number].contains(p.tag(at)) || s.isJoint(at) {
      let isTime = s.isAny(at, [.month, .weekday, .timeUnit, .event]) && s.isDisjoint(at, .ordinal)
      if p.tag(at) != .determiner, s.isWord(at), !isTime, !s.is(at, anyOf: .all, .total),
        !candidates.contains(where: {
          $0.value.date != nil && $0.tokens.contains(at)
        })
      {
        words.append(s.stem(at))
      }
      at += 1
    }
    return words.count <= 3 && !words.contains("same") ? words : []
  }

  /// A figure without a noun of its own, where one is to be thought: *another 12,000 were*.
  private func isElliptic(_ candidate: Candidate) -> Bool {
    let next = candidate.tokens.upperBound
    switch p.tag(next) {
    case .auxiliary, .verb, .participle, .comma, .mark, .conjunction, .preposition, .adverb:
      return true
    default: return next >= s.count
    }
  }

  private func countedBefore(_ index: Int) -> CountedNoun? {
    for other in stride(from: index - 1, through: 0, by: -1)
    where kinds[other] == .count && !groups[other].isElided {
      var noun = counted(groups[other])
      if isAverage(candidates[other]) { noun.population.append("average") }
      return noun
    }
    return nil
  }

  func counted(_ group: NounGroup) -> CountedNoun {
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

  private func isPeople(_ i: Int) -> Bool {
    if s.isAny(i, [.person, .title, .nationality]) { return true }
    let word = s.stemWord(i)
    let stem = word != 0 ? word : s.lexicon.find(s.stem(i))
    return s.lexicon.info(stem).classes.contains(.person)
  }

  // MARK: - Predicate

  private func fillPredicate(
    _ subject: inout Subject, _ candidate: Candidate, _ group: NounGroup, _ predicate: Predicate?
  ) {
    guard let predicate else { return }
    subject.cues.measure = predicate.measure ?? stateOfCounted(group)
    if candidate.kind == .count, subject.cues.counted == nil, predicate.measure?.isOfPeople == true
    {
      subject.cues.countsPeople = true
    }
    if s.has(predicate.token - 1), Degrees.words.contains(s.stem(predicate.token - 1)) {
      subject.cues.population.append("grave")
    }
    if predicate.word != 0 {
      let base = s.lexicon.spelling(predicate.word)
      subject.cues.predicate = base
      if Losses.isOfLives(subject.cues, base) {
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

  // MARK: - Event

  private func fillEvent(
    _ subject: inout Subject, _ candidate: Candidate, _ group: NounGroup,
    _ predicate: Predicate?, _ frame: Frame
  ) {
    let mention = event(for: candidate, group, predicate)
    if let mention {
      subject.cues.event = mention.stem
      subject.about.event = mention.text
      subject.cues.isNamedByDate =
        mention.isNamedByDate && candidate.value.date != nil
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
      subject.about.when = told.when
      subject.cues.isTimeInherited = told.when != nil
    }
  }

  /// A verb that names an event (*took to the streets protesting*), or the event that the text has
  /// told under the same date when the date now stands alone (*far different from 2009*).
  private func fillEventOfDate(
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

  private func isEventVerb(_ i: Int) -> Bool {
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
    if candidate.value.date != nil,
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
    guard candidate.value.date != nil, reaches, let first = told.first else { return nil }
    return told.allSatisfy { $0.stem == first.stem } ? first : nil
  }

  /// The sentence tells of the time around the event and not of the event.
  func isOutside(_ event: EventMention) -> Bool {
    switch TimeRelation.find(in: p, before: event.tokens.lowerBound) {
    case .before, .after, .outside: true
    default: false
    }
  }

  private func distance(_ event: EventMention, _ range: Range<Int>) -> Int {
    event.head < range.lowerBound
      ? range.lowerBound - event.head : (event.head - range.upperBound + 1)
  }

  /// *today*, *now*, *annual*: the sentence tells of the present and not of the event before.
  private var speaksOfNow: Bool {
    (0..<s.count).contains {
      s.is($0, anyOf: .today, .now) || s.isBytes($0, "annual") || s.isBytes($0, "currently")
    }
  }

  /// The present, the perfect, or *now*: what is told holds on the day of telling.
  private func isOngoing(_ predicate: Predicate?) -> Bool {
    guard let group = predicate?.group else { return false }
    let clause = p.clause(around: group.main)
    if clause.contains(where: { s.is($0, .now) }) { return true }
    return group.tokens.contains { s.is($0, anyOf: .has, .have, .is, .are) }
  }

  // MARK: - Scope

  private func fillScope(
    _ subject: inout Subject, _ candidate: Candidate, _ group: NounGroup, _ predicate: Predicate?
  ) {
    subject.about.scope = candidate.scope ?? ClauseScope.find(in: p, candidate, predicate)
    // "The hearing will be held on May 9": its day, planned or not.
    if subject.about.scope == .planned, candidate.value.date != nil,
      predicate?.group?.tokens.contains(where: { s.is($0, anyOf: .will, .shall) }) == true
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
      s.is(candidate.tokens.upperBound, .of),
      s.is(candidate.tokens.upperBound + 1, anyOf: .them, .these, .those)
    {
      subject.about.scope = .part
    }
    // "nine of the dead"
    if subject.about.scope == nil, predicate?.token == group.head,
      s.is(candidate.tokens.upperBound, .of), s.is(candidate.tokens.upperBound + 1, .the)
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
  private func areOthersOfAnotherSort(_ candidate: Candidate, _ predicate: Predicate) -> Bool {
    let end = candidate.tokens.upperBound
    guard predicate.measure == .injured, s.is(end, anyOf: .other, .others) else {
      return false
    }
    let isJoined =
      s.is(candidate.tokens.lowerBound - 1, .with)
      || p.tag(candidate.tokens.lowerBound - 1) == .conjunction
    return !isJoined || predicate.token >= end
  }

  private func countBefore(_ candidate: Candidate) -> (candidate: Candidate, group: NounGroup)? {
    let index = candidates.indices.last {
      kinds[$0] == .count && candidates[$0].tokens.upperBound <= candidate.tokens.lowerBound
    }
    return index.map { (candidates[$0], groups[$0]) }
  }

  // MARK: - Terms

  /// The telling words around a figure, nearest first, but for those that say what is asked.
  private func terms(
    around candidate: Candidate, without asked: [Int], _ frame: Frame
  ) -> [Term] {
    var terms: [Term] = []
    terms.reserveCapacity(24)
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
      guard isTelling(i), !asked.contains(i) else { return }
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
    return s.isDisjoint(i, [.month, .weekday, .timeUnit, .auxiliary]) && (held.isEmpty || !held[i])
  }

  /// The thing named last with *the*: a ship, a firm, an agency, and no office.
  var lastThing: NameMention? {
    names.last { !$0.isPlace && NameFinder.isThing(s, $0.tokens) }
  }

  /// The telling words of the sentence, for the frame.
  var tellingStems: [String] { (0..<s.count).filter(isTelling).map(s.stem) }
}
