import ClaimModel

extension HeaderReader {
  /// Noun, predicate and names of what is left of a header.
  func readWords(_ bytes: [UInt8], _ header: inout Header, isRow: Bool) {
    if let aboard = aboard(header.text) {
      header.predicate = aboard
      return
    }
    let small = lowered(bytes)
    // A figure before it makes running text of it.
    let text = Array("2 ".utf8) + small
    _ = Snippet.read(text) { s in
      guard s.count > 1 else { return }
      let two = Candidate(
        kind: .count, value: .figure(Figure(Number(2))), tokens: 0..<1, rule: "count")
      let finder = SubjectFinder(s, candidates: [two])
      let subject = finder.subject(0, frame: Frame(), block: nil)
      let group = finder.groups[0]
      header.isPlanned = (1..<s.count).contains { Plans.say(s, $0) }
      fillAction(&header, subject, s, group)
      if !group.isElided, group.tokens.allSatisfy({ isNameToken(finder, $0) }) {
        takeName(&header, finder, isRow: isRow, group, bytes)
        return
      }
      guard !group.isElided else {
        header.modifiers = (1..<s.count).filter {
          ![.mark, .comma, .preposition, .conjunction, .determiner, .number].contains(
            finder.p.tag($0)) || s.isAny($0, .ordinal)
        }.map(s.stem).filter { !$0.isEmpty }
        if header.predicate != nil { header.modifiers = [] }
        return
      }
      var noun = finder.counted(group)
      let isPlain = header.predicate.map(\.isNoun) ?? true
      noun.text =
        isPlain && s.count <= 8
        ? header.text : original(bytes, s, group.tokens.lowerBound..<group.end)
      // "n (%)", "P"
      if header.text.count == 1 { return }
      header.isVague = HeaderWords.vague.contains(noun.stem) && noun.population.isEmpty
      noun.population = subject.cues.population
      for i in group.end..<max(group.end, s.count)
      where isPlain && [.adjective, .noun, .participle].contains(finder.p.tag(i)) {
        if !s.stem(i).isEmpty { noun.population.append(s.stem(i)) }
      }
      if header.isTotal, header.stripped.hasPrefix("total") || header.stripped.hasPrefix("Total") {
        noun.text = header.stripped + " " + noun.text
      }
      header.noun = noun
      if isLimit(s) {
        header.predicate = Header.Action(base: "hold", said: nil, measure: .holds, isNoun: false)
      }
    }
  }

  /// *Passengers, at most*; *Maximum crew*.
  private func isLimit(_ s: Sentence) -> Bool {
    (1..<s.count).contains { i in
      ["maximum", "max", "capacity"].contains(s.string(i).lowercased())
        || s.is(i, .most) && s.isBytes(i - 1, "at")
    }
  }

  private func isNameToken(_ finder: SubjectFinder, _ i: Int) -> Bool {
    let tag = finder.p.tag(i)
    return tag == .name || tag == .mark || tag == .genitive
  }

  /// *On board*, *Aboard*: so many there were.
  private func aboard(_ text: String) -> Header.Action? {
    switch text.lowercased() {
    case "on board", "aboard", "embarked", "carried", "present", "on the ship":
      Header.Action(base: "be", said: text.lowercased(), measure: .exists, isNoun: false)
    case "capacity", "room for", "seats for", "holds", "at most", "accommodation":
      Header.Action(base: "hold", said: nil, measure: .holds, isNoun: false)
    default: nil
    }
  }

  private func fillAction(
    _ header: inout Header, _ subject: Subject, _ s: Sentence, _ group: NounGroup
  ) {
    if let base = subject.cues.predicate {
      let isNoun = !group.isElided && s.action(group.head) != nil
      header.predicate = Header.Action(
        base: base, said: subject.about.predicate, measure: subject.cues.measure, isNoun: isNoun)
    } else if group.isElided, s.count == 2, let measure = adjective(s, 1) {
      header.predicate = Header.Action(
        base: s.stem(1), said: s.string(1), measure: measure, isNoun: false)
    }
  }

  private func adjective(_ s: Sentence, _ i: Int) -> Measure? {
    switch s.string(i).lowercased() {
    case "dead", "fatal", "fatally": .killed
    case "missing": .missing
    case "homeless": .displaced
    case "hurt", "wounded", "injured": .injured
    case "confirmed", "positive": .infected
    case "alive": .rescued
    default: nil
    }
  }

  private func takeName(
    _ header: inout Header, _ finder: SubjectFinder, isRow: Bool, _ group: NounGroup,
    _ bytes: [UInt8]
  ) {
    let s = finder.p.s
    let text = original(bytes, s, group.tokens)
    let names = finder.names.filter { $0.tokens.overlaps(group.tokens) }
    let isPlace = names.contains(where: \.isPlace)
    let isAcronym = s.tokens[group.head].shape.contains(.allCapitals) && group.tokens.count == 1
    header.noun = CountedNoun(
      text: text, stem: s.stem(group.head), isPeople: false, population: [], plain: [])
    // "GDP", "CPI" over a column say what is measured.
    header.isName = isPlace || !(isAcronym && !isRow)
    if header.isName {
      header.names = [
        NameMention(
          tokens: 0..<1, text: text, plain: text.lowercased(), isPlace: isPlace,
          isLocative: isPlace)
      ]
      header.predicate = nil
    }
  }

  private func original(_ bytes: [UInt8], _ s: Sentence, _ tokens: Range<Int>) -> String {
    let start = Int(s.tokens[tokens.lowerBound].start) - 2
    let end = Int(s.tokens[tokens.upperBound - 1].end) - 2
    guard start >= 0, start < end, end <= bytes.count else { return "" }
    return HeaderReader.trimmed(bytes[start..<end])
  }

  // MARK: - Capitals

  /// Common words in small letters, so that the capitals of a title make no names of them; of the
  /// same length as what is given.
  private func lowered(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let words: [Range<Int>] =
      Snippet.read(bytes) { s in
        let words = (0..<s.count).filter { s.isWord($0) }
        let isTitle = words.allSatisfy { !s.isCapital($0) || isCommon(s, $0) }
        return words.filter { i in
          s.isCapital(i) && isCommon(s, i) && (isTitle || i == words.first)
            && !s.tokens[i].shape.contains(.allCapitals)
        }.map { Int(s.tokens[$0].start)..<Int(s.tokens[$0].end) }
      } ?? []
    for word in words { bytes[word.lowerBound] = Lexicon.lower(bytes[word.lowerBound]) }
    return bytes
  }

  private func isCommon(_ s: Sentence, _ i: Int) -> Bool {
    let common: WordClass = [
      .noun, .verb, .participle, .gerund, .adjective, .adverb, .person, .event, .ordinal, .change,
      .timeUnit, .unit,
    ]
    guard s.isDisjoint(i, [.place, .month, .weekday]) else { return false }
    if s.isAny(i, common.union(.function)) { return true }
    let word = s.string(i).lowercased()
    return s.tokens[i].word == 0 && word.count >= 5 && endings.contains(where: word.hasSuffix)
  }

  /// Endings of nouns that are no names.
  private var endings: [String] {
    [
      "ence", "ance", "tion", "sion", "ment", "ity", "ness", "ure", "gth", "dth", "pth", "wth",
      "ism", "ing", "sis", "ship", "acy", "ency", "ancy", "graphy", "logy", "meter", "metre",
    ]
  }
}
