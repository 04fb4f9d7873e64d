import ClaimModel

extension SubjectFinder {
  /// Whose age it is: *Neely Gardner, 19*; *19-year-old Neely Gardner*; *Neely Gardner, a
  /// 19-year-old man*; *a 15-year-old boy, Sam Hale*.
  func personOfAge(_ range: Range<Int>, _ group: NounGroup) -> NameMention? {
    var end = group.isElided ? range.upperBound : group.tokens.upperBound
    // "19-year-old Neely Gardner": the name is the head; in "Galliano man" it is none.
    if !group.isElided {
      if let name = names.first(where: { $0.tokens.upperBound == end }), isPerson(name) {
        return name
      }
      if let name = names.first(where: { $0.tokens.lowerBound == group.tokens.lowerBound }),
        name.tokens.count >= 2, isPerson(name), !s.isAny(name.tokens.upperBound, .person)
      {
        return name
      }
    }
    // "the 32-year-old Klitschko's third win"
    if group.isElided, s.is(end - 1, .old),
      let name = names.first(where: { $0.tokens.lowerBound == end }), isPerson(name)
    {
      return name
    }
    if let name = personBefore(range, end) { return name }
    if p.tag(end) == .comma { end += 1 }
    let next = names.first { $0.tokens.lowerBound == end }
    return next.flatMap { isPerson($0) && $0.tokens.count >= 2 ? $0 : nil }
  }

  /// Whom a pronoun or *the* points back to: *Ana Ruiz runs it. She is 66*; *the 49-year-old former pilot*.
  func personTold(
    _ range: Range<Int>, _ group: NounGroup, _ frame: Frame
  ) -> (text: String, plain: String)? {
    guard let start = pointer(before: range, group) else { return nil }
    let before = names.filter { $0.tokens.upperBound <= start && !$0.isPlace }
    guard let name = before.first else { return frame.personTold }
    guard before.count == 1, PersonTold.isFullName(name.tokens, s) else { return nil }
    return (name.text, name.plain)
  }

  /// Where *he is*, *she is* stands before the age, or *the* that opens the sentence. *The 44-year-old gunman* may
  /// be anybody, a *former* pilot is somebody told of; *she was 12* is of another time.
  private func pointer(before range: Range<Int>, _ group: NounGroup) -> Int? {
    let end = range.upperBound
    if s.is(end - 1, .old), range.lowerBound == 1, s.is(0, .the) {
      return group.isElided && p.tag(end) != .genitive || s.isBytes(end, "former") ? 0 : nil
    }
    let start = PredicateFinder.leftEdge(p, range.lowerBound)
    let pronoun = start - 2
    guard group.isElided, s.is(pronoun, anyOf: .he, .she),
      s.is(start - 1, .is)
        || p.tag(start - 1) == .auxiliary && s.tokens[start - 1].kind == .genitive
    else { return nil }
    return p.tag(pronoun - 1) == .subordinator ? nil : pronoun
  }

  /// The person named right before an age that ends at `end`: *Gardner, 19*; *Gardner, a 19-year-old
  /// man*; *Gardner, who is believed to be 19*.
  private func personBefore(_ range: Range<Int>, _ end: Int) -> NameMention? {
    var start = range.lowerBound
    // "Tregarth was a Cornishman of forty-seven"
    if s.is(start - 1, .of), let noun = personNoun(start - 2) { start = noun.start }
    while p.tag(start - 1) == .determiner || s.isMark(start - 1, Mark.openParenthesis) {
      start -= 1
    }
    let hasArticle = start < range.lowerBound && p.tag(start) == .determiner
    let being = start
    while isOfBeing(start - 1) { start -= 1 }
    let isTold = start < being
    if p.tag(start - 1) == .comma { start = isTold ? appositive(before: start - 1) : start - 1 }
    guard start < range.lowerBound,
      let name = names.last(where: { $0.tokens.upperBound == start }), isPerson(name)
    else { return nil }
    // "According to Rose, a 6-year-old girl was shot": a subject with its verb is no apposition.
    let isSubject = p.verbs.contains { $0.tokens.lowerBound == end && $0.isFinite }
    return hasArticle && !isTold && isSubject ? nil : name
  }

  /// Where the apposition that ends at a comma begins, its own comma with it: *Pruitt, a forklift
  /// operator, was 27*; else the comma.
  private func appositive(before comma: Int) -> Int {
    for at in stride(from: comma - 2, through: max(1, comma - 8), by: -1)
    where p.tag(at) == .comma {
      return p.tag(at + 1) == .determiner ? at : comma
    }
    return comma
  }

  /// Words between a person and the age told: *who is believed to be in her*.
  private func isOfBeing(_ i: Int) -> Bool {
    switch p.tag(i) {
    case .auxiliary: return s.isBe(i)
    case .infinitive: return s.is(i + 1, .be)
    case .relative: return s.is(i, .who)
    case .adverb: return s.is(i, anyOf: .now, .only, .just, .then)
    case .preposition:
      // "Mamani, who at 63 is the oldest"
      return s.is(i, .in) && s.is(i + 1, anyOf: .his, .her, .their)
        || s.is(i, .at) && s.is(i - 1, .who)
    case .determiner, .pronoun: return s.is(i, anyOf: .his, .her, .their)
    case .verb, .participle: return s.isAny(i, .reporting) && s.is(i + 1, .to) && s.is(i + 2, .be)
    default: return false
    }
  }

  func isPerson(_ name: NameMention) -> Bool {
    !name.isPlace && s.isDisjoint(name.tokens.upperBound - 1, [.place, .month, .weekday])
  }

  /// The noun for whoever is of an age that has no noun of its own: *a sailor, 41*; *the captain, Emilio
  /// Varga, 57*; *a woman aged 30*; *a man of sixty-four*; *her father was 58*.
  func agedPerson(_ range: Range<Int>) -> CountedNoun? {
    let start = agedEdge(range)
    var head = start - 1
    // "People with a median age of 46"
    if s.is(head, .of), s.is(head - 1, .age),
      s.is(head - 2, .average) || s.isBytes(head - 2, "median")
    {
      return MeasuredNoun.noun(p, headedBy: head - 1)
    }
    // "The captain, a Cornishman of forty-seven"
    if s.is(head, .of), p.tag(head - 1).isNominal, s.is(head - 2, anyOf: .a, .an),
      let noun = definitePerson(before: head - 2)
    {
      return noun
    }
    if s.is(head, .of) || p.tag(head) == .comma || s.isMark(head, Mark.openParenthesis) {
      head -= 1
    } else if !s.is(start, .aged) {
      return subjectOfBeing(start)
    }
    if let name = names.last(where: { $0.tokens.upperBound == head + 1 }), isPerson(name) {
      head = name.tokens.lowerBound - 1
      if p.tag(head) == .comma { head -= 1 }
    }
    return personNoun(governor(of: head))
  }

  /// The head of a noun with *of*: *the son of the captain*, *the captain of the ferry*.
  private func governor(of head: Int) -> Int {
    var start = head
    while start > 0, [.noun, .name, .adjective, .determiner, .genitive].contains(p.tag(start - 1)) {
      start -= 1
    }
    return s.is(start - 1, .of) && p.tag(start - 2) == .noun && isPeople(start - 2)
      ? start - 2 : head
  }

  /// Where an age begins, with *aged* and an article or adverb before it.
  private func agedEdge(_ range: Range<Int>) -> Int {
    let start = PredicateFinder.leftEdge(p, range.lowerBound)
    return s.is(start - 1, .aged) ? start - 1 : start
  }

  /// The subject of the form of *be* before an age: *her father was 58*, *a man who is 40*.
  private func subjectOfBeing(_ start: Int) -> CountedNoun? {
    guard let group = p.verbs.last(where: { $0.tokens.upperBound == start }), group.isCopula,
      let head = MeasuredNoun.subjectHead(
        p, p.clause(around: group.main).lowerBound, group.tokens.lowerBound)
    else { return nil }
    // "The median age was 44": of many people, and nobody's.
    return s.is(head, .age) ? MeasuredNoun.noun(p, headedBy: head) : personNoun(head)
  }

  /// The noun that an age with a noun of its own says more of: *the driver, a 38-year-old man from Lindmoor,
  /// was hurt*.
  func describedPerson(_ range: Range<Int>, _ group: NounGroup) -> CountedNoun? {
    let start = range.lowerBound - 1
    guard s.is(start, anyOf: .a, .an),
      p.tag(group.end) == .comma || s.isMark(group.end, Mark.period) || group.end >= s.count
    else { return nil }
    return definitePerson(before: start)
  }

  /// The person of whom an apposition says more: *the driver, a man*; in *a driver, a man* there are two.
  private func definitePerson(before apposition: Int) -> CountedNoun? {
    guard p.tag(apposition - 1) == .comma,
      let noun = personNoun(governor(of: apposition - 2)),
      s.is(noun.start - 1, anyOf: .the, .his, .her, .their, .its, .whose)
    else { return nil }
    return noun
  }

  private func personNoun(_ head: Int) -> CountedNoun? {
    guard p.tag(head) == .noun, isPeople(head) else { return nil }
    return MeasuredNoun.noun(p, headedBy: head)
  }
}
