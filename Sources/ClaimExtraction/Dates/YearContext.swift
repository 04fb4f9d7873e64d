import ClaimModel

/// What tells a year from a count of the same digits.
enum YearContext {
  static func holds(_ s: Sentence, _ i: Int) -> Bool {
    guard let value = DatePieces.digits(s, i, 4...4), !isPartOfRun(s, i), !isCopyright(s, i) else {
      return false
    }
    if s.isMark(i + 1, anyOf: Mark.percent, Mark.degree) || s.isMark(i - 1, Mark.hash) {
      return false
    }
    if s.isAny(i - 1, .label), s.isDisjoint(i - 1, [.event]), !s.isAny(i - 1, .verb) {
      return false
    }
    if isPhrased(s, i) { return true }
    // "2019 marks the anniversary"
    if i == 0, (1900...2100).contains(value), s.info(1).verb != 0, s.is(2, .the) { return true }
    if s.isAny(i + 1, [.timeUnit, .scale, .hundred, .currency, .dozen]),
      !s.is(i + 1, anyOf: .second)
    {
      return false
    }
    // "In 1998 J. K. Rowling"
    let isInitial = s.length(i + 1) == 1 && s.isMark(i + 2, Mark.period)
    if !isInitial, s.isAny(i + 1, .unit),
      s.isDisjoint(i + 1, [.noun, .event, .function, .verb, .adverb, .place, .nationality])
    {
      return false
    }
    if s.is(i + 1, .of), s.is(i + 2, anyOf: .the, .them, .these, .those, .whom, .which) {
      return false
    }
    if isInParentheses(s, i) { return value >= 1000 && value <= 2100 }
    if isModifier(s, i, value) { return true }
    if counts(s, i, value) { return false }
    if isAsked(s, i) || isListed(s, i) { return true }
    return isSubject(s, i, value) || isPlain(s, i, value)
  }

  /// Four digits of our time, written together and with nothing to count: *calls 2018 a year of
  /// unrest*, *from what it was in those of 2009*.
  private static func isPlain(_ s: Sentence, _ i: Int, _ value: Int) -> Bool {
    guard (1900...2060).contains(value), value % 100 != 0, i > 0 else { return false }
    if s.is(i - 1, anyOf: .than, .least, .most, .over, .only, .some, .to, .nearly, .almost) {
      return false
    }
    guard s.isWord(i + 1) else {
      return s.is(i - 1, anyOf: .of, .for) || s.isMark(i - 1, Mark.comma)
    }
    return s.isAny(i + 1, [.determiner, .auxiliary, .modal, .relative])
  }

  private static func isPartOfRun(_ s: Sentence, _ i: Int) -> Bool {
    let marks: [UInt16] = [
      Mark.hyphen, Mark.slash, Mark.colon, Mark.period, Mark.dollar, Mark.pound, Mark.euro,
      Mark.yen, Mark.plus,
    ]
    if !s.isSpaced(i), s.has(i - 1), s.tokens[i - 1].kind == .mark,
      marks.contains(s.tokens[i - 1].word), !s.isSpaced(i - 1) || !s.isMark(i - 1, Mark.hyphen)
    {
      // "Summit-2018" and "Albania- 2017" are joined to a word; a run of digits is not.
      guard s.isMark(i - 1, Mark.hyphen), s.isWord(i - 2) else { return true }
      return s.isDisjoint(i - 2, [.event, .noun])
    }
    if s.isMark(i - 1, anyOf: Mark.dollar, Mark.pound, Mark.euro, Mark.yen, Mark.rupee) {
      return true
    }
    if s.isWord(i + 1), !s.isSpaced(i + 1) { return true }
    return s.isMark(i + 1, anyOf: Mark.hyphen, Mark.slash, Mark.colon) && !s.isSpaced(i + 1)
      && s.isNumber(i + 2) && !s.isSpaced(i + 2)
  }

  private static func isCopyright(_ s: Sentence, _ i: Int) -> Bool {
    (1...4).contains { s.is(i - $0, .copyright) || s.isMark(i - $0, Mark.other) }
  }

  /// `(1988)`, `(2016, Paris)`
  private static func isInParentheses(_ s: Sentence, _ i: Int) -> Bool {
    s.isMark(i - 1, Mark.openParenthesis)
      && s.isMark(i + 1, anyOf: Mark.closeParenthesis, Mark.comma, Mark.semicolon)
  }

  /// A preposition of time stands before it.
  static func isAsked(_ s: Sentence, _ i: Int) -> Bool {
    let value = DatePieces.digits(s, i, 4...4) ?? 1900
    switch s.key(i - 1) {
    case .in, .since, .during: return true
    case .from where s.is(i + 1, .to) && s.isNumber(i + 2): return false
    case .until, .till, .from, .before, .after, .by, .between, .through:
      return value >= 1800 || value % 100 != 0
    case .around:
      return value >= 1600 && value % 1000 != 0
        && (!s.isWord(i + 1) || s.isAny(i + 1, [.preposition, .conjunction]))
    case .of: return isOf(s, i)
    case .about: return s.is(i - 2, .in)
    case .year: return true
    case .late, .early, .mid:
      return true
    default: break
    }
    if s.isBytes(i - 1, "throughout") || s.isBytes(i - 1, "Throughout") { return true }
    if s.isMark(i - 1, Mark.hyphen), s.is(i - 2, .mid) { return true }
    // "born 1850, died 1910"
    if !s.isWord(i + 1), let measure = s.lexicon.info(s.info(i - 1).verb).measure,
      [.born, .died, .founded].contains(measure)
    {
      return true
    }
    if s.isAny(i - 1, [.month, .season]), s.isCapital(i - 1) || s.isAny(i - 1, .season) {
      return true
    }
    if s.isMark(i - 1, Mark.comma) { return isOfYear(s, i) }
    // A title that ends in its year: "Free Iran Summit 2018".
    return s.isAny(i - 1, .event) && s.isCapital(i - 1) && !s.isWord(i + 1)
  }

  /// *the year it was founded, 1898,*: said of a year named before the comma.
  private static func isOfYear(_ s: Sentence, _ i: Int) -> Bool {
    guard !s.isWord(i + 1) || s.isAny(i + 1, .function) else { return false }
    for at in stride(from: i - 2, through: max(1, i - 12), by: -1) {
      if s.is(at, .year), s.is(at - 1, anyOf: .the, .that) { return true }
      if s.isNumber(at) || s.isMark(at, anyOf: Mark.comma, Mark.semicolon) { return false }
    }
    return false
  }

  /// *the summer of 1988*, *the months of 2017*; not *a crowd of 2000*.
  private static func isOf(_ s: Sentence, _ i: Int) -> Bool {
    if s.isAny(i - 2, [.event, .month, .season, .timeUnit, .dayPart]) { return true }
    if s.is(i - 2, anyOf: .beginning, .start, .end, .middle, .early, .late) { return true }
    if s.isAny(i - 2, .ordinal) { return true }
    // the Treaty of 1852, the Class of 2016
    let value = DatePieces.digits(s, i, 4...4) ?? 0
    if s.isCapital(i - 2), s.isWord(i - 2), value >= 1700, value % 100 != 0, !s.isWord(i + 1) {
      return true
    }
    if s.info(i - 2).action != 0 {
      return !s.is(i - 2, anyOf: .toll, .total) && isNoSize(s, i - 2)
    }
    return isOfThing(s, i, value)
  }

  /// *the school ban of 1887*, *Ehrle's grammar of 1841*: of one thing there is, with no noun behind the year to
  /// count, and no round number.
  private static func isOfThing(_ s: Sentence, _ i: Int, _ value: Int) -> Bool {
    guard (1500...2060).contains(value), value % 10 != 0,
      s.isAny(i - 2, .noun) || s.isWord(i - 2) && s.classes(i - 2).isEmpty,
      !isPlural(s, i - 2), s.isDisjoint(i - 2, [.unit, .person]), !amounts.contains(s, i - 2),
      !s.isWord(i + 1)
        || s.isAny(i + 1, [.function, .auxiliary, .verb])
          && s.isDisjoint(i + 1, [.noun, .adjective])
    else { return false }
    return (3...5).contains { back in
      let at = i - back
      return s.is(at, .the) || s.isAny(at, .possessive)
        || s.has(at) && s.tokens[at].kind == .genitive
    }
  }

  /// Nouns with *of* before so many of something.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let amounts: StemSet = [
    "total", "sum", "number", "average", "mean", "median", "maximum", "minimum", "crowd",
    "population",
    "force", "army", "audience", "staff", "workforce", "crew", "garrison", "capacity", "height",
    "depth",
    "length", "altitude", "elevation", "distance", "range", "size", "area", "weight", "speed",
    "price", "rate",
    "fee", "fine", "salary", "budget", "majority", "lead", "membership", "turnout", "score",
    "circulation",
    "edition", "run", "output", "yield", "peak", "record", "low", "high", "excess", "order",
    "factor",
    "sample", "set", "list", "fleet", "herd", "flock", "group", "band", "team", "cohort", "intake",
    "reach",
    "quota", "limit", "target", "toll", "count", "figure", "estimate", "stock", "strength",
    "complement",
  ]

  private static func isNoSize(_ s: Sentence, _ i: Int) -> Bool {
    !s.isBytes(i, "cost") && !s.isBytes(i, "debt") && !s.isBytes(i, "loss")
      && !s.isBytes(i, "sale") && !s.isBytes(i, "audience") && !s.isBytes(i, "payment")
  }

  /// *1999, 2009, 2017/2018, and 2019* after a year that is one.
  private static func isListed(_ s: Sentence, _ i: Int) -> Bool {
    var at = i
    var steps = 0
    while steps < 24 {
      steps += 1
      if s.is(at - 1, anyOf: .and, .or) || s.isMark(at - 1, anyOf: Mark.comma, Mark.slash) {
        at -= 1
      } else if DatePieces.digits(s, at - 1, 4...4).map({ (1000...2199).contains($0) }) == true {
        at -= 1
        if isAsked(s, at) || isInParentheses(s, at) || s.isAny(at - 1, .month) { return true }
      } else {
        return false
      }
    }
    return false
  }

  /// *2018 represented*, *1988 was*: at the head of the sentence, before its verb.
  private static func isSubject(_ s: Sentence, _ i: Int, _ value: Int) -> Bool {
    guard value >= 1900, i == 0 || startsLine(s, i) else { return false }
    return s.isAny(i + 1, .auxiliary)
      || s.isAny(i + 1, .verb) && !s.isAny(i + 1, [.noun, .gerund])
        && s.info(i + 1).form != .base
  }

  private static func startsLine(_ s: Sentence, _ i: Int) -> Bool {
    s.text[Int(s.tokens[i - 1].end)..<Int(s.tokens[i].start)].contains(0x0A)
  }

  /// *the 1988 massacre*, *its 2015 nuclear agreement*, *1988 Massacre*
  private static func isModifier(_ s: Sentence, _ i: Int, _ value: Int) -> Bool {
    guard s.isWord(i + 1), (1500...2100).contains(value) else { return false }
    let isDetermined =
      s.is(i - 1, .the) || s.isAny(i - 1, .possessive)
      || s.has(i - 1) && s.tokens[i - 1].kind == .genitive
      || s.is(i - 1, anyOf: .this, .that, .a)
    let head = head(s, after: i)
    guard let head else { return false }
    let isEvent = s.isAny(head, .event) || s.info(head).action != 0
    if isDetermined {
      if isPlural(s, head), !isEvent {
        return value % 10 != 0 && value >= 1900 && !s.isAny(head, .person)
      }
      if isPlural(s, head), s.isAny(head, .person) { return false }
      return !s.isBytes(i + 1, "block") && (isEvent || value % 100 != 0)
    }
    if isOurTime(value), s.isDisjoint(head, .person) {
      // "savaged 2013 stint": of so many there would be stints.
      let isNoun = s.isAny(head, .noun) || s.classes(head).isEmpty
      if !isPlural(s, head), isNoun, !isEvent { return true }
      // "for 2014 Academy Awards"
      if s.isAny(i - 1, .preposition), s.isCapital(i + 1), s.isCapital(head), head > i + 1 {
        return true
      }
    }
    // Without an article only beside an event: "Commemorating 1988 Massacre".
    guard value >= 1900, isEvent, s.isDisjoint(head, .person) else { return false }
    // A title that begins with its year: "2022 Valdara wildfires".
    if i == 0, s.isCapital(1), value % 10 != 0 { return true }
    return !isPlural(s, head) || s.isCapital(head)
  }

  /// A year that those who live remember, and not a round number.
  private static func isOurTime(_ value: Int) -> Bool {
    (1950...2060).contains(value) && value % 10 != 0
  }

  /// The noun that a modifier belongs to: the last word before a function word, within five.
  private static func head(_ s: Sentence, after i: Int) -> Int? {
    var head: Int?
    var at = i + 1
    while at <= i + 5 {
      if s.isJoint(at) {
        at += 1
        continue
      }
      // "the 1955 U.S. waiver"
      let isName =
        s.has(at)
        && (s.tokens[at].shape.contains(.allCapitals) || s.isCapital(at) && s.isAny(at, .place))
      guard s.isWord(at), isName || s.isDisjoint(at, .function) else { break }
      let isVerb = s.isAny(at, .verb) && s.isDisjoint(at, [.noun, .event]) && !s.isCapital(at)
      if isVerb, at > i + 1, !s.isJoint(at - 1) { break }
      head = at
      at += 1
    }
    return head
  }

  static func isPlural(_ s: Sentence, _ i: Int) -> Bool {
    if s.is(i, .people) { return true }
    let singular = s.info(i).singular
    if singular != 0 { return singular != s.tokens[i].word }
    let bytes = s.bytes(i)
    guard bytes.count > 3, let last = bytes.last, last == 0x73 else { return false }
    let before = bytes[bytes.count - 2]
    return before != 0x73 && before != 0x75 && before != 0x69
  }

  /// The digits count the noun after them: *1500 protesters*, *in 2000 homes*.
  private static func counts(_ s: Sentence, _ i: Int, _ value: Int) -> Bool {
    guard s.isWord(i + 1), s.isDisjoint(i + 1, .function) else { return false }
    var at = i + 1
    while at <= i + 3, s.isWord(at), s.isDisjoint(at, .function) {
      if isPlural(s, at), s.isDisjoint(at, .verb) || s.isAny(at, [.person, .noun]) {
        return !(s.is(i - 1, .in) && value >= 1900 && value % 100 != 0)
      }
      if s.isAny(at, .verb), s.isDisjoint(at, [.noun, .adjective, .participle]) { return false }
      at += 1
    }
    return false
  }
}
