import ClaimModel

/// Verbs whose class follows from the words after them.
///
/// Source: compiled for this project from general knowledge of English.
enum VerbPhrases {
  static func measure(_ p: Parse, _ group: Parse.VerbGroup) -> Measure? {
    let s = p.s
    let end = min(s.count, group.tokens.upperBound + 8)
    let tail = group.tokens.upperBound..<end
    func follows(_ words: StaticString...) -> Bool {
      tail.contains { i in words.contains { s.isBytes(i, $0) } }
    }
    // "shot to death", "burned to death"; "sentenced to death" is none yet.
    if s.is(tail.lowerBound, .to), s.isBytes(tail.lowerBound + 1, "death"),
      s.lexicon.info(s.info(group.main).verb).measure != .sentenced
    {
      return .killed
    }
    // "fatally shot", "was fatally wounded"
    if s.isBytes(group.main - 1, "fatally") { return .killed }
    switch s.lexicon.spelling(s.info(group.main).verb) {
    case "find" where follows("dead"): return .killed
    case "leave" where follows("dead"): return .killed
    case "take" where follows("place"): return .happened
    case "leave" where follows("home", "homes"): return .displaced
    case "move" where follows("safety"): return .displaced
    case "gun" where follows("down"): return .killed
    case "put" where follows("death"): return .killed
    case "lose" where follows("life", "lives"): return .killed
    case "send" where follows("gallows", "scaffold", "guillotine", "deaths"): return .killed
    case "send" where follows("jail", "prison"): return .arrested
    case "take" where follows("hostage", "prisoner", "custody"): return .arrested
    case "shoot" where follows("dead"): return .killed
    case "hit" where group.isPassive || hasPerson(s, tail.lowerBound),
      "strike" where group.isPassive || hasPerson(s, tail.lowerBound):
      return .struck
    // "certified to carry 564 passengers"
    case "certify" where s.is(tail.lowerBound, .for) || isOfRoom(s, tail.lowerBound),
      "license" where isOfRoom(s, tail.lowerBound),
      "design" where isOfRoom(s, tail.lowerBound):
      return .holds
    case "throw" where follows("jail", "prison"): return .arrested
    case "hold" where group.isPassive && follows("jail", "jails", "prison", "custody"):
      return .arrested
    default: return nil
    }
  }
}

extension VerbPhrases {
  /// *to carry*, *to seat*.
  fileprivate static func isOfRoom(_ s: Sentence, _ i: Int) -> Bool {
    s.is(i, .to) && Plain.having.contains(s, i + 1)
  }

  /// *the deck hangs free*: a thing that hangs has nobody for an object.
  static func takesLives(_ p: Parse, _ group: Parse.VerbGroup) -> Bool {
    guard p.s.lexicon.spelling(p.s.info(group.main).verb) == "hang", !group.isPassive,
      p.tag(group.main) != .participle
    else { return true }
    return hasPerson(p.s, group.tokens.upperBound)
  }

  /// *striking three men*: a number and a noun for people stand next.
  fileprivate static func hasPerson(_ s: Sentence, _ i: Int) -> Bool {
    (s.isNumber(i) || s.isAny(i, .numberWord)) && s.isAny(i + 1, .person)
  }
}

/// What costs lives.
///
/// Source: compiled for this project from general knowledge of English.
enum Losses {
  /// *lost five of its people*, *cost 46 lives*; *48,000 people lost* more than is said so far when
  /// the verb has another object.
  static func isOfLives(_ cues: Cues, _ verb: String) -> Bool {
    if cues.counted == "life" { return ["lose", "cost", "claim", "take"].contains(verb) }
    // "Loss of life: 203"
    if cues.counted == "loss" { return cues.population.contains("life") }
    return verb == "lose" && cues.countsPeople
  }

  /// What those counted have lost: `nil` when the verb has no object after them.
  static func object(_ p: Parse, of group: Parse.VerbGroup, after end: Int) -> Lost? {
    guard !group.isPassive, group.main >= end else { return nil }
    var at = group.tokens.upperBound
    var isOpen = false
    while at < p.s.count, at - group.main < 8 {
      switch p.tag(at) {
      case .determiner, .adjective, .genitive, .number, .name, .pronoun: isOpen = true
      case .noun:
        let stem = p.s.stem(at)
        if stem == "life" { return .life }
        if homes.contains(stem) { return .home }
        if stem == "job" || stem == "livelihood" { return .job }
        if !p.tag(at + 1).isNominal { return .thing }
        isOpen = true
      default: return isOpen ? .thing : nil
      }
      at += 1
    }
    return isOpen ? .thing : nil
  }

  enum Lost {
    case life, home, job, thing

    var measure: Measure? {
      switch self {
      case .life: .killed
      case .home: .displaced
      case .job: .dismissed
      case .thing: nil
      }
    }
  }

  private static let homes: Set<String> = ["home", "house", "dwelling", "roof", "shelter", "flat"]
}

/// Adverbs that pick those worst or least hurt out of all that were: *one critically injured*.
///
/// Source: compiled for this project from general knowledge of English.
enum Degrees {
  static let words: StemSet = [
    "critically", "seriously", "severely", "gravely", "badly", "slightly", "lightly", "mildly",
  ]
}
