import ClaimModel

/// The noun whose size a figure without a noun of its own gives: *a clearance of 65 metres*,
/// *turnout was 64 per cent*, *net income rose to $61 million*, *the towers are 203 metres high*.
enum MeasuredNoun {
  static func find(in p: Parse, _ candidate: Candidate) -> CountedNoun? {
    switch candidate.kind {
    case .money, .percentage, .fraction, .measure, .duration: break
    default: return nil
    }
    let start = PredicateFinder.leftEdge(p, candidate.tokens.lowerBound)
    if let noun = governing(p, start) { return noun }
    if candidate.kind == .money, let noun = following(p, candidate.tokens.upperBound) {
      return noun
    }
    if candidate.kind == .measure, let noun = standing(p, start, candidate.tokens.upperBound) {
      return noun
    }
    return subject(p, candidate, start)
  }

  /// The name of the scale, whatever noun stands beside it: *a magnitude 6.3 earthquake*.
  static func gauge(_ candidate: Candidate) -> CountedNoun? {
    guard let name = candidate.value.figure?.unit, UnitName.scales.contains(name) else {
      return nil
    }
    return CountedNoun(
      text: name, stem: name.lowercased(), isPeople: false, population: [], plain: [],
      start: candidate.tokens.lowerBound)
  }

  /// *a clearance of*, *net income of*, *at a depth of*.
  private static func governing(_ p: Parse, _ start: Int) -> CountedNoun? {
    guard p.s.is(start - 1, anyOf: .of, .at), p.tag(start - 2).isNominal else { return nil }
    return noun(p, headedBy: start - 2)
  }

  /// *$38 million in revenue*.
  private static func following(_ p: Parse, _ end: Int) -> CountedNoun? {
    guard p.s.is(end, .in) else { return nil }
    var at = end + 1
    while p.tag(at) == .adjective || p.tag(at) == .gerund || p.tag(at) == .participle { at += 1 }
    var head = -1
    while p.tag(at) == .noun {
      head = at
      at += 1
    }
    // "$38 million in calendar 2022", "in Room 5"
    return head < 0 || p.s.isNumber(at) ? nil : noun(p, headedBy: head)
  }

  /// The subject of a verb that says how much: *is*, *rose to*, *measures*.
  private static func subject(
    _ p: Parse, _ candidate: Candidate, _ start: Int
  ) -> CountedNoun? {
    guard let group = sizing(p, start),
      let head = subjectHead(p, of: group), var noun = noun(p, headedBy: head)
    else { return nil }
    // "His wife lost $410,000": nobody is the size of a sum.
    if candidate.kind == .money, noun.isPeople { return nil }
    noun.population += complement(p, head + 1, group.tokens.lowerBound)
    guard candidate.kind == .measure else { return noun }
    // "The towers are 203 metres high" gives their height.
    let dimension =
      Dimensions.noun(p.s, after: candidate.tokens.upperBound) ?? Dimensions.noun(p.s, of: group)
    return dimension.map { self.dimension($0, of: noun) } ?? noun
  }

  /// The verb before a figure that says how much its subject is.
  private static func sizing(_ p: Parse, _ start: Int) -> Parse.VerbGroup? {
    guard let group = p.verbs.last(where: { $0.tokens.upperBound <= start }), !group.isNegated,
      group.isCopula || isOfSize(p.s, group),
      (group.tokens.upperBound..<start).allSatisfy({ isBetween(p, $0) })
    else { return nil }
    return group
  }

  private static func subjectHead(_ p: Parse, of group: Parse.VerbGroup) -> Int? {
    subjectHead(p, p.clause(around: group.main).lowerBound, group.tokens.lowerBound)
  }

  /// Where a subject says of what a figure is the number, up to its verb: *the number of people killed rose to*;
  /// not *fell by*, which tells a change.
  static func numbered(_ p: Parse, before start: Int) -> Range<Int>? {
    guard let group = sizing(p, start), !p.s.is(start - 1, .by) else { return nil }
    let first = p.clause(around: group.main).lowerBound
    let head = (first..<max(first, group.tokens.lowerBound)).last {
      p.s.is($0 + 1, .of) && numbers.contains(p.s, $0)
    }
    return head.map { $0 + 1..<group.tokens.lowerBound }
  }

  /// Nouns for how many there are.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let numbers: StemSet = ["number", "count", "tally", "total", "headcount"]

  /// The head of the subject of a verb that says how many there are: *the crowd numbered*, *attendance was*.
  static func counting(_ p: Parse, before start: Int) -> Int? {
    guard let group = sizing(p, start), !p.s.is(start - 1, .by),
      group.isCopula || counts.contains(p.s.info(group.main).verb)
    else { return nil }
    return subjectHead(p, of: group)
  }

  /// Source: compiled for this project from general knowledge of English.
  private static let counts: StemSet = [
    "number", "total", "stand", "reach", "rise", "fall", "grow", "climb", "drop", "shrink", "swell",
    "average", "exceed",
  ]

  /// *a surge four metres high*, *a crater 30 feet deep*; *forty metres down*, which gives a depth.
  private static func standing(_ p: Parse, _ start: Int, _ end: Int) -> CountedNoun? {
    let s = p.s
    if let dimension = Dimensions.noun(s, after: end) {
      // "The wall, 2.1 metres high, held."
      let head = p.tag(start - 1) == .comma ? start - 2 : start - 1
      guard p.tag(head) == .noun, let noun = noun(p, headedBy: head) else { return nil }
      return self.dimension(dimension, of: noun)
    }
    let isBelow =
      s.is(end, anyOf: .below) || s.isBytes(end, "beneath") || s.isBytes(end, "underground")
      || s.is(end, .down) && (end + 1 >= s.count || !s.isWord(end + 1) || s.is(end + 1, .in))
    return isBelow
      ? CountedNoun(
        text: "depth", stem: "depth", isPeople: false, population: [], plain: [], start: start)
      : nil
  }

  private static func dimension(_ dimension: String, of noun: CountedNoun) -> CountedNoun {
    if Dimensions.nouns.contains(noun.stem) { return noun }
    var noun = noun
    noun.population.append(noun.stem)
    noun.plain = noun.population
    noun.text = dimension + " of " + noun.text
    noun.stem = dimension
    noun.isPeople = false
    return noun
  }

  private static func isBetween(_ p: Parse, _ i: Int) -> Bool {
    switch p.tag(i) {
    case .adverb, .determiner: true
    case .preposition: p.s.is(i, anyOf: .to, .at, .by)
    case .infinitive: true
    default: false
    }
  }

  private static func isOfSize(_ s: Sentence, _ group: Parse.VerbGroup) -> Bool {
    let verb = s.info(group.main).verb
    return verbs.contains(verb)
  }

  /// Verbs whose subject is what the figure is the size of.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let verbs: StemSet = [
    "be", "measure", "stand", "total", "reach", "rise", "fall", "grow", "climb", "drop", "increase",
    "decrease", "decline", "amount", "average", "come", "exceed", "weigh", "cost", "last", "soar",
    "tower", "extend", "stretch", "span", "cover", "jump", "slip", "remain", "equal", "shrink",
    "double", "get", "receive", "run", "plunge", "plummet", "edge", "widen", "narrow", "swell",
    "dip", "surge", "top", "near", "number", "approach", "gain", "lose", "occupy", "draw",
    "displace",
  ]

  /// The head of the noun group that a verb's subject begins with: *the height of the towers*, *the
  /// plant in Mexico*; what a relative clause is about: *its towers, which are*.
  static func subjectHead(_ p: Parse, _ first: Int, _ end: Int) -> Int? {
    var first = first
    var at = end - 1
    while at >= first, p.tag(at) == .adverb || p.tag(at) == .comma { at -= 1 }
    if at < first, p.tag(first - 1) == .relative {
      var relative = first - 1
      // "The wall, which was spared and which is"
      if p.tag(relative - 1) == .conjunction {
        relative = (0..<relative - 1).last { p.tag($0) == .relative } ?? relative
      }
      at = p.tag(relative - 1) == .comma ? relative - 2 : relative - 1
      first = p.clause(around: max(0, at)).lowerBound
    }
    guard at >= first, p.tag(at).isNominal else { return nil }
    var head = at
    while true {
      var run = head
      while run > first, isInGroup(p, run - 1) { run -= 1 }
      guard run - 2 >= first, p.tag(run - 1) == .preposition, p.tag(run - 2).isNominal,
        p.s.isDisjoint(run - 2, .unit) || p.s.is(run - 1, .of)
      else {
        return head
      }
      head = run - 2
    }
  }

  private static func isInGroup(_ p: Parse, _ i: Int) -> Bool {
    switch p.tag(i) {
    case .noun, .name, .adjective, .determiner, .genitive, .participle, .gerund: true
    default: p.s.isJoint(i)
    }
  }

  /// The telling words of what follows a head with *of*: *the height of the towers*.
  private static func complement(_ p: Parse, _ i: Int, _ end: Int) -> [String] {
    guard p.s.is(i, .of) else { return [] }
    return (i + 1..<max(end, i + 1)).filter { p.tag($0) == .noun }.map(p.s.stem)
  }

  /// The noun with what describes it before it; `nil` for one that says nothing: *a total of*.
  static func noun(_ p: Parse, headedBy head: Int) -> CountedNoun? {
    let s = p.s
    guard p.tag(head) == .noun || p.tag(head) == .name, !empty.contains(s, head),
      s.isDisjoint(head, [.timeUnit, .month, .weekday])
    else { return nil }
    var first = head
    while first > 0, [.adjective, .noun, .participle, .name].contains(p.tag(first - 1)) {
      // "In the nine months to September revenue was": the month is none of it.
      if s.isAny(first - 1, [.month, .weekday]) { break }
      // "The firm reported net income": a verb and its subject.
      if s.isAny(first - 1, .reporting)
        || p.tag(first - 1) == .participle
          && (p.tag(first - 2).isNominal || p.tag(first - 2) == .auxiliary)
      {
        break
      }
      first -= 1
    }
    let plain = (first..<head).filter { p.tag($0) != .name }.map(s.stem)
    return CountedNoun(
      text: s.string(first..<head + 1), stem: s.stem(head), isPeople: s.isAny(head, .person),
      population: plain, plain: plain, start: first)
  }

  /// Nouns that leave open what is measured.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let empty: StemSet = [
    "total", "sum", "amount", "number", "figure", "record", "maximum", "minimum", "average",
    "estimate", "rate", "level", "value", "range", "rest", "majority", "minority",
    "increase", "rise", "decrease", "fall", "drop", "growth", "gain", "decline", "change",
    "difference", "jump", "tune", "thing", "one", "kind", "sort", "end", "top", "while", "period",
    "result", "addition", "excess", "order", "matter", "cent", "time", "thousand",
    "million", "billion", "hundred", "ton", "part", "share", "portion", "piece", "percent",
  ]
}

/// What an adjective or verb of size gives: *high* and *soar* the height.
///
/// Source: compiled for this project from general knowledge of English.
enum Dimensions {
  static let nouns: Set<String> = [
    "height", "length", "width", "depth", "thickness", "span", "clearance", "altitude",
    "elevation", "diameter", "radius", "draught", "draft", "beam", "distance", "breadth",
    "circumference", "perimeter", "area", "volume", "weight", "mass", "speed", "temperature",
  ]

  /// That of an adjective after a measure.
  static func noun(_ s: Sentence, after end: Int) -> String? {
    if s.is(end, anyOf: .high, .tall) { return "height" }
    if s.is(end, .long) { return "length" }
    if s.is(end, .wide) { return "width" }
    if s.is(end, .deep) { return "depth" }
    // "2,450 m in length"
    if s.is(end, .in) { return nouns.contains(s.stem(end + 1)) ? s.stem(end + 1) : nil }
    return s.is(end, .thick) ? "thickness" : nil
  }

  static func noun(_ s: Sentence, of group: Parse.VerbGroup) -> String? {
    switch s.lexicon.spelling(s.info(group.main).verb) {
    case "soar", "tower": return "height"
    case "weigh": return "weight"
    case "displace": return "displacement"
    default: return nil
    }
  }
}
