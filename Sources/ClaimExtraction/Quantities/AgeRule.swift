import ClaimModel

/// Reads ages: *13-year-old*, *aged 13*, *Neely Gardner, 19, of Galliano*, *in his 20s*.
struct AgeRule: NumberRule {
  static let info = RuleInfo(
    id: "age",
    summary: "How old somebody or something is.",
    reads: [
      "13-year-old girls", "five years old", "3 years of age", "aged 13", "Neely Gardner, 19, of",
      "in his 20s", "Ana Ruiz-Valencia, 27, was",
      "65 and older", "a man of sixty-four", "Her father was 58.",
      "children under twelve", "The median age was 44.2.", "the average age of members is 61",
      "at 31 she has won", "died in 2011, at eighty-six",
    ],
    leavesAlone: [
      "20 years", "Chicago, 12 people", "June 5, 2014", "ages ago", "a family of 5",
      "The toll was 27.",
    ],
    source: "reference annotations: an age; how news reports give ages")

  func read(
    _ number: NumberPhrase, _ quantity: Quantity?, in s: Sentence,
    into candidates: inout [Candidate]
  ) {
    if number.style == .decade {
      DecadeOfLife.read(number.low, number.tokens, in: s, rule: info.id, into: &candidates)
      return
    }
    if let quantity = old(quantity, in: s) ?? ofPerson(number, quantity, in: s) {
      candidates.append(quantity.candidate(.age, number, rule: info.id))
      return
    }
    guard number.style == .digits || number.style == .words else { return }
    var tokens: Range<Int>? = isOfAge(number, in: s) ? number.tokens : nil
    if tokens == nil {
      guard number.low.isWhole, number.low <= Number(120), !number.low.isNegative else { return }
      if isDecade(number, in: s) {
        let i = number.tokens.lowerBound
        if DecadeOfLife.read(number.low, i..<i + 2, in: s, rule: info.id, into: &candidates) {
          return
        }
      }
      tokens = labelled(number, in: s) ?? apposition(number, in: s)
    }
    guard let tokens else { return }
    candidates.append(
      Candidate(kind: .age, number, unit: "year", tokens: tokens, rule: info.id))
  }

  /// *five years old*, *13-year-old*, *3 years of age*.
  private func old(_ quantity: Quantity?, in s: Sentence) -> Quantity? {
    guard quantity != nil, var quantity, quantity.unit.isTime else { return nil }
    let end = quantity.tokens.upperBound
    let old = s.isJoint(end) || s.isMark(end, Mark.period) && s.is(end + 1, .old) ? end + 1 : end
    if s.is(old, .old) || s.isBytes(old, "olds") {
      quantity.tokens = quantity.tokens.lowerBound..<old + 1
    } else if s.is(end, .of), s.is(end + 1, .age) {
      quantity.tokens = quantity.tokens.lowerBound..<end + 2
    } else {
      return nil
    }
    return quantity
  }

  /// *male, 51 years*, *aged 18 to 85 years*: years that are somebody's.
  private func ofPerson(
    _ number: NumberPhrase, _ quantity: Quantity?, in s: Sentence
  ) -> Quantity? {
    guard let quantity, quantity.unit.isTime else { return nil }
    let i = number.tokens.lowerBound
    // "a baby of 7 months"
    if s.is(i - 1, .of), s.is(i - 3, .a), AgeRule.plain.contains(s, i - 2) { return quantity }
    guard quantity.unit.name == "year" else { return nil }
    if s.isMark(i - 1, Mark.comma), s.isBytes(i - 2, "male") || s.isBytes(i - 2, "female") {
      return quantity
    }
    let isRange = s.is(i - 1, anyOf: .to, .and) || s.isMark(i - 1, anyOf: Mark.hyphen, Mark.dash)
    return isRange && s.isNumber(i - 2)
      && (s.is(i - 3, .aged) || s.is(i - 3, .between) && s.is(i - 4, .aged)) ? quantity : nil
  }

  /// *The median age was 44.2*, *a mean age of 41.5*: years without a word for them.
  private func isOfAge(_ number: NumberPhrase, in s: Sentence) -> Bool {
    let i = number.tokens.lowerBound
    return !number.low.isNegative && number.low <= Number(120) && number.high <= Number(120)
      && (s.is(i - 2, .age) && !s.isCapital(i - 2)
        && (s.is(i - 1, anyOf: .is, .was) || s.is(i - 1, .of) && !number.low.isWhole)
        || isMean(s, i))
      && !isFollowed(s, number.tokens.upperBound)
  }

  /// *the average age of the members is 61*
  private func isMean(_ s: Sentence, _ i: Int) -> Bool {
    guard s.is(i - 1, anyOf: .is, .was) else { return false }
    var at = i - 2
    while at > 0, i - at < 9, s.isWord(at), !s.isAny(at, .auxiliary) {
      if s.is(at, .age) { return s.is(at - 1, .average) || s.isBytes(at - 1, "median") }
      at -= 1
    }
    return false
  }

  /// *aged 13*, *age 13*, *at the age of 13*, *65 and older*.
  private func labelled(_ number: NumberPhrase, in s: Sentence) -> Range<Int>? {
    let i = number.tokens.lowerBound
    let end = number.tokens.upperBound
    if s.is(i - 1, anyOf: .aged, .age, .ages) { return i - 1..<end }
    if isTold(s, i, end) || isOfPerson(s, i, end) || isOfOneNamed(s, i, end) {
      return number.tokens
    }
    if s.is(i - 1, anyOf: .between, .over, .under), s.is(i - 2, .aged) { return i..<end }
    if isOfMany(s, i, end) { return i..<end }
    if isListed(s, i) { return number.tokens }
    if isPair(s, end) { return number.tokens }
    if s.is(i - 1, .of), s.is(i - 2, anyOf: .age, .ages) { return i..<end }
    if s.is(end, anyOf: .and, .or), s.is(end + 1, anyOf: .older, .younger) { return i..<end }
    return nil
  }

  /// *She's only 11.*, *he was 43 when*: how old a person is, with nothing counted.
  private func isTold(_ s: Sentence, _ i: Int, _ end: Int) -> Bool {
    guard
      !s.isWord(end) && !s.isMark(end, Mark.percent) && !s.isJoint(end)
        || s.is(end, anyOf: .when, .and, .at, .or)
    else { return false }
    let verb =
      s.is(i - 1, anyOf: .only, .just, .about, .around, .nearly, .almost, .now) ? i - 2 : i - 1
    let isVerb =
      s.is(verb, anyOf: .is, .was) || s.isBytes(verb, "am")
      || s.has(verb) && s.tokens[verb].kind == .genitive
    guard isVerb else { return false }
    if s.is(verb - 1, anyOf: .he, .she, .i) { return true }
    // "Margaret Hoyle was 78": a first and a last name.
    if isFullName(verb - 1, s) { return true }
    guard s.tokens[verb].kind == .word else { return false }
    // "my daughter, who is 11"
    if s.is(verb - 1, .who) {
      let person = s.isMark(verb - 2, Mark.comma) ? verb - 3 : verb - 2
      return isFullName(person, s) || isPersonSubject(person, s, canFollow: true)
    }
    return isPersonSubject(verb - 1, s) || isAppositive(verb - 1, s)
  }

  /// *My father-in-law is 58*, *the young driver was 27*: one person, and no part of another phrase.
  private func isPersonSubject(_ i: Int, _ s: Sentence, canFollow: Bool = false) -> Bool {
    var at = i
    if s.isBytes(at, "law"), s.isMark(at - 1, Mark.hyphen), s.is(at - 2, .in) { at -= 4 }
    guard isOnePerson(at, s) else { return false }
    for _ in 0..<4 {
      at -= 1
      if s.isAny(at, [.determiner, .possessive]) || s.has(at) && s.tokens[at].kind == .genitive {
        return canFollow || s.isDisjoint(at - 1, .preposition)
      }
      guard s.isWord(at), s.isDisjoint(at, .function) else { return false }
    }
    return false
  }

  /// *Pruitt, a forklift operator, was 27*: who it is stands between commas after a name.
  private func isAppositive(_ i: Int, _ s: Sentence) -> Bool {
    guard s.isMark(i, Mark.comma) else { return false }
    // "Her deputy, Lars Bo, is 38"
    if isName(i - 1, s), isName(i - 2, s), s.isMark(i - 3, Mark.comma) {
      return isPersonSubject(i - 4, s)
    }
    guard isOnePerson(i - 1, s) else { return false }
    for at in stride(from: i - 2, through: max(0, i - 9), by: -1) where s.isMark(at, Mark.comma) {
      return isName(at - 1, s)
        && (s.isAny(at + 1, [.determiner, .possessive]) || s.isAny(at + 1, .ordinal))
    }
    return false
  }

  /// *a man of sixty-four*, *a Cornishman of forty-seven with a wife*.
  private func isOfPerson(_ s: Sentence, _ i: Int, _ end: Int) -> Bool {
    let noun = s.is(i - 1, anyOf: .about, .around, .nearly, .almost, .only) ? i - 3 : i - 2
    guard s.is(noun + 1, .of), s.isWord(noun), !isFollowed(s, end),
      AgeRule.plain.contains(s, noun) || isMan(noun, s)
    else { return false }
    for at in stride(from: noun - 1, through: max(0, noun - 4), by: -1) {
      if s.is(at, anyOf: .a, .an, .another, .one) { return true }
      guard s.isWord(at), s.isDisjoint(at, .function) else { return false }
    }
    return noun == 0
  }

  /// *Dot Hargreave, herself 66*; *Alec Fane, only 47 and*; *who at sixty-three is*; *At 71 she*.
  private func isOfOneNamed(_ s: Sentence, _ i: Int, _ end: Int) -> Bool {
    guard !s.isMark(end, Mark.percent) else { return false }
    if s.isBytes(i - 1, "herself") || s.isBytes(i - 1, "himself") { return !isFollowed(s, end) }
    if s.is(i - 1, anyOf: .only, .just, .now), s.isMark(i - 2, Mark.comma) {
      return isName(i - 3, s) && isName(i - 4, s) && (s.isMark(end, Mark.comma) || s.is(end, .and))
    }
    guard s.is(i - 1, .at) else { return false }
    if isOfLife(s, i - 1), isOfLife(s.isNumber(i) ? DatePieces.digits(s, i, 1...3) : nil) {
      return !s.isWord(end) && !s.isMark(end, Mark.colon)
        || s.is(end, anyOf: .in, .and, .after, .from, .when, .with)
    }
    if s.is(i - 2, .who) { return s.isAny(end, .auxiliary) || s.isMark(end, Mark.comma) }
    // "at 31 she has won it", "At 71, she"
    return s.is(end, anyOf: .he, .she)
      || i == 1 && s.isMark(end, Mark.comma) && s.is(end + 1, anyOf: .he, .she)
  }

  /// *died at 86*, *died in 2011, at eighty-six*, *retired at 65*: what somebody does at an age.
  private func isOfLife(_ s: Sentence, _ i: Int) -> Bool {
    var at = i - 1
    if s.isMark(at, Mark.comma) { at -= 1 }
    // "in 2011", "on 4 May"
    while at > i - 6, s.isNumber(at) || s.isAny(at, .month) || s.is(at, anyOf: .in, .on) { at -= 1 }
    return AgeRule.ofLife.contains(s.info(at).verb) && s.info(at).form == .past
  }

  /// An age at which people do that, and no hour; words are seldom one.
  private func isOfLife(_ age: Int?) -> Bool { age.map { (13...115).contains($0) } ?? true }

  /// Source: compiled for this project from general knowledge of English.
  private static let ofLife: StemSet = ["die", "retire", "marry", "wed", "perish"]

  /// *children under twelve*, *those over 65*, *patients younger than 15*.
  private func isOfMany(_ s: Sentence, _ i: Int, _ end: Int) -> Bool {
    var at = i - 1
    if s.is(at, .than), s.is(at - 1, anyOf: .younger, .older) {
      at -= 2
    } else if s.is(at, anyOf: .over, .under) {
      at -= 1
    } else {
      return false
    }
    guard !isFollowed(s, end), !s.isAny(end, .numberWord) else { return false }
    // "soldiers over 65": of those that a number before could be compared with, none.
    return s.is(at, anyOf: .those, .people) || s.isBytes(at, "anyone") || s.isBytes(at, "children")
      || s.isAny(at, .person) && YearContext.isPlural(s, at)
  }

  /// A noun that the number could count stands next.
  private func isFollowed(_ s: Sentence, _ end: Int) -> Bool {
    if s.isMark(end, Mark.percent) || s.isJoint(end) || s.is(end, .of) { return true }
    guard s.isWord(end), s.isDisjoint(end, WordClass.function.union(.adverb)) else { return false }
    return s.isDisjoint(end, [.verb, .adjective]) || s.isAny(end, [.unit, .timeUnit, .person])
      || YearContext.isPlural(s, end)
  }

  /// A noun for one person, and not for several together.
  private func isOnePerson(_ i: Int, _ s: Sentence) -> Bool {
    s.isAny(i, .person) && !YearContext.isPlural(s, i) && !s.is(i, .people)
      && !AgeRule.several.contains(s, i)
  }

  /// *Cornishman*, *Frenchwoman*: a word of this ending and a capital.
  private func isMan(_ i: Int, _ s: Sentence) -> Bool {
    s.isWord(i) && s.isCapital(i) && s.length(i) > 5
      && s.bytes(i).suffix(3).elementsEqual("man".utf8)
  }

  /// Nouns that say no more of somebody than age and sex: a mother of three and a leader of 30 have
  /// or lead so many.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let plain: StemSet = [
    "man", "woman", "boy", "girl", "child", "baby", "infant", "toddler", "youth", "lad", "lady",
    "son", "daughter", "widow", "widower", "bachelor", "person", "teenager", "youngster",
    "spinster",
    "gentleman",
  ]

  /// Nouns for people that stand for more than one.
  ///
  /// Source: compiled for this project from general knowledge of English.
  static let several: StemSet = [
    "family", "crew", "staff", "couple", "population", "household", "police", "troop", "cast",
    "children", "men", "women", "people", "minority", "majority", "fatality", "casualty", "twin",
    "following", "general",
  ]

  /// A later one of *ages 2 and 4*, or *both 24* at the end.
  private func isListed(_ s: Sentence, _ i: Int) -> Bool {
    if s.is(i - 1, .both) { return !s.isWord(i + 1) && s.isNumber(i) }
    var at = i
    while i - at < 64, s.is(at - 1, anyOf: .and, .or) || s.isMark(at - 1, Mark.comma) {
      at -= 1
      if s.isMark(at - 1, Mark.comma) { at -= 1 }
      guard s.isNumber(at - 1) || s.isAny(at - 1, .unitNumber) else { return false }
      at -= 1
      if s.is(at - 1, anyOf: .ages, .aged) { return true }
    }
    return false
  }

  /// The first of *an 11 and 13 year-old*.
  private func isPair(_ s: Sentence, _ end: Int) -> Bool {
    // a 25- and 35-year-old
    let end = s.isMark(end, Mark.hyphen) && !s.isSpaced(end) ? end + 1 : end
    guard s.is(end, anyOf: .and, .or), s.isNumber(end + 1),
      let next = NumberReader.read(s, at: end + 1), next.isBare
    else { return false }
    return old(QuantityReader.read(next, in: s), in: s) != nil
  }

  /// A number between commas or brackets after a name or a person: *Gardner, 19, of Galliano*.
  private func apposition(_ number: NumberPhrase, in s: Sentence) -> Range<Int>? {
    let i = number.tokens.lowerBound
    let end = number.tokens.upperBound
    guard s.isNumber(i), number.isBare, number.tokens.count == 1, number.low >= Number(1),
      number.low < Number(115), s.length(i) <= 3
    else { return nil }
    let name = i - 2
    if s.isMark(i - 1, Mark.openParenthesis), s.isMark(end, Mark.closeParenthesis) {
      // "North Rhine-Westphalia (64)" is nobody; "chief executive Marit Solberg-Koch (54)" is.
      let isJoined = s.isMark(name - 1, Mark.hyphen)
      return isFullName(name, s) && (!isJoined || s.isAny(name - 4, .person)) ? number.tokens : nil
    }
    if s.is(i - 1, .now), s.isMark(i - 2, Mark.comma), s.isMark(end, Mark.comma) {
      return isName(i - 3, s) ? number.tokens : nil
    }
    guard s.isMark(i - 1, Mark.comma), s.isSpaced(i) else { return nil }
    let isClosed =
      s.isMark(end, anyOf: Mark.comma, Mark.semicolon, Mark.closeParenthesis, Mark.period)
      || s.is(end, anyOf: .and, .of, .was, .from, .who, .is, .were) || !s.has(end)
    guard isClosed else { return nil }
    let isSuffix = s.isBytes(name, "Jr") || s.isBytes(name, "Sr") || s.isMark(name, Mark.period)
    let isOpen = s.is(end, anyOf: .and, .of, .was, .from, .is, .were)
    if isSuffix { return number.tokens }
    if isJoinedName(name, s) { return number.tokens }
    // "of 105 children, 52": one of the many that the number before the noun counts.
    let isOfMany = s.is(name - 2, .of) && (s.isNumber(name - 1) || s.isAny(name - 1, .numberWord))
    let isOfOne = s.isAny(name, .person) && !isOfMany
    guard isOfOne && !isOpen || isName(name, s) else { return nil }
    return isOpen && !isName(name - 1, s) ? nil : number.tokens
  }

  /// A first name and a last one that is joined, of which the second may be a place: *Ana Ruiz-Valencia*.
  private func isJoinedName(_ i: Int, _ s: Sentence) -> Bool {
    s.isWord(i) && s.isCapital(i) && s.isMark(i - 1, Mark.hyphen) && s.isJoint(i - 1)
      && isName(i - 2, s) && isName(i - 3, s)
  }

  /// A first and a last name, which may be joined: *Marit Solberg-Koch*.
  private func isFullName(_ i: Int, _ s: Sentence) -> Bool {
    let first = s.isMark(i - 1, Mark.hyphen) && isName(i - 2, s) ? i - 2 : i
    return isName(i, s) && isName(first - 1, s)
  }

  private func isName(_ i: Int, _ s: Sentence) -> Bool {
    s.isWord(i) && s.isCapital(i)
      && s.isDisjoint(
        i, WordClass.function.union([.month, .weekday, .place, .unit, .label, .season]))
  }

  /// *in his 20s*, *in her mid-30s*, *in their late forties*.
  private func isDecade(_ number: NumberPhrase, in s: Sentence) -> Bool {
    let i = number.tokens.lowerBound
    return s.isNumber(i) && number.isBare && number.low >= Number(10) && number.low <= Number(90)
      && s.bytes(i).last == 0x30 && !s.isSpaced(i + 1)
      && (s.is(i + 1, .s) || s.has(i + 1) && s.tokens[i + 1].kind == .genitive)
  }
}

/// The ten years of life that *in his 20s* gives.
enum DecadeOfLife {
  /// Adds the age when somebody's life is meant; false when it is not.
  @discardableResult
  static func read(
    _ first: Number, _ tokens: Range<Int>, in s: Sentence, rule: String,
    into candidates: inout [Candidate]
  ) -> Bool {
    var start = tokens.lowerBound
    var span = (low: 0, high: 9)
    let part = s.isJoint(start - 1) ? start - 2 : start - 1
    if s.is(part, .early) {
      (span, start) = ((0, 3), part)
    } else if s.is(part, .mid) {
      (span, start) = ((4, 6), part)
    } else if s.is(part, .late) {
      (span, start) = ((7, 9), part)
      // mid- to late 50s
      if s.is(part - 1, .to), s.isMark(part - 2, Mark.hyphen), s.is(part - 3, .mid) {
        (span, start) = ((5, 9), part - 3)
      }
    }
    guard s.isAny(start - 1, .possessive) || s.is(start - 1, anyOf: .her, .their, .his),
      let low = first.adding(Number(span.low)), let high = first.adding(Number(span.high))
    else { return false }
    candidates.append(
      Candidate(
        kind: .age, value: .figure(Figure(low: low, high: high, modifier: .range, unit: "year")),
        tokens: start..<tokens.upperBound, number: tokens, rule: rule))
    return true
  }
}
