import ClaimModel

/// The noun that a number counts, with what stands between and what belongs to it.
struct NounGroup: Equatable {
  /// From the first word after the number to the head; empty when the noun is left out.
  var tokens: Range<Int>
  /// The head noun's token, -1 when the noun is left out.
  var head: Int
  /// With *of …* after the head: *members of the Iranian diaspora*.
  var end: Int

  static func none(at i: Int) -> NounGroup { NounGroup(tokens: i..<i, head: -1, end: i) }

  var isElided: Bool { head < 0 }
}

extension Parse {
  /// The noun group that begins at token `i`, after a number.
  ///
  /// Reads `[of] [the|its] (adjective | noun | name)… head [of noun group]`; a coordinated head
  /// (*intellectuals and dissidents*) belongs to the group.
  func nounGroup(at i: Int) -> NounGroup {
    // "a two-season ban": seasons.
    if s.isMark(i, Mark.hyphen), s.isJoint(i), tag(i + 1) == .noun, !s.isJoint(i + 2),
      s.isNumber(i - 1) || s.isAny(i - 1, .unitNumber), s.isDisjoint(i - 1, .ordinal)
    {
      return NounGroup(tokens: i + 1..<i + 2, head: i + 1, end: i + 2)
    }
    var at = i
    if s.is(at, .of) {
      at += 1
      while [.determiner, .pronoun].contains(tag(at)), s.isWord(at + 1) {
        if s.is(at, anyOf: .them, .whom, .which) { return .none(at: i) }
        at += 1
      }
      if s.is(at, anyOf: .them, .whom, .which) { return .none(at: i) }
    } else if s.is(at, anyOf: .more, .other, .others, .additional, .further) {
      if s.is(at, .others) { return .none(at: i) }
      at += 1
    }
    // "150,000 of the MEK's own", "well over half of Iran's gross domestic product"
    let start = at
    var head = -1
    var lastNominal = -1
    scan: while at < s.count {
      switch tag(at) {
      case .adjective:
        // "£91,000 last night", "25,000 fish next year": when, and no part of the noun.
        if s.is(at, anyOf: .last, .next), s.isAny(at + 1, [.timeUnit, .dayPart, .season]) {
          break scan
        }
        at += 1
      case .noun:
        // "two men Monday evening"
        if lastNominal == at - 1, s.isAny(at, .weekday), s.isCapital(at) { break scan }
        // "three people dead": a state of those counted, and no part of the noun.
        if lastNominal == at - 1, States.measure(s, at) != nil, s.isAny(lastNominal, .person) {
          break scan
        }
        lastNominal = at
        at += 1
      case .name:
        lastNominal = at
        at += 1
      case .genitive:
        guard lastNominal == at - 1 else { break scan }
        at += 1
        lastNominal = -1
      case .participle, .gerund:
        // Before its noun it describes: "convicted prisoners".
        guard lastNominal < 0, tag(at + 1).isNominal || tag(at + 1) == .adjective else {
          break scan
        }
        at += 1
      case .adverb:
        guard lastNominal < 0, tag(at + 1) == .adjective || tag(at + 1) == .participle else {
          break scan
        }
        at += 1
      case .mark:
        // Hyphens inside: "long-range missiles"; a slash: "officers/soldiers".
        guard s.isJoint(at) || s.isMark(at, Mark.slash) && !s.isSpaced(at) && !s.isSpaced(at + 1),
          at > start
        else { break scan }
        at += 1
      case .number:
        // "30 first-class passengers"
        // "22 four-car trains"
        guard s.isJoint(at + 1), lastNominal < 0,
          s.isAny(at, .ordinal) || s.isMark(at + 1, Mark.hyphen) && at == i && s.isWord(at + 2)
        else { break scan }
        at += 1
      case .other:
        // #MEK as an adjective
        guard tag(at + 1).isNominal || tag(at + 1) == .adjective, at > start else { break scan }
        at += 1
      case .conjunction:
        // "American and European politicians": adjectives in a row; "men and women".
        guard s.is(at, .and) || s.is(at, .or), canCoordinate(at, start: start, lastNominal) else {
          break scan
        }
        at += 1
      default:
        break scan
      }
    }
    head = lastNominal
    guard head >= start else { return .none(at: i) }
    return NounGroup(tokens: start..<head + 1, head: head, end: complement(after: head + 1))
  }

  private func canCoordinate(_ at: Int, start: Int, _ lastNominal: Int) -> Bool {
    guard at > start else { return false }
    if tag(at - 1) == .adjective { return tag(at + 1) == .adjective }
    // Nouns: "intellectuals and dissidents", but not "55 people and the army".
    guard lastNominal == at - 1, tag(at - 1) == .noun, tag(at + 1) == .noun else { return false }
    return !s.isAny(at + 1, .numberWord)
  }

  /// The end of an *of* phrase after a head, or `i` when there is none.
  private func complement(after i: Int) -> Int {
    guard s.is(i, .of) || s.is(i, .from) && s.isCapital(i + 1) else { return i }
    var at = i + 1
    var end = i
    scan: while at < s.count {
      switch tag(at) {
      case .determiner, .adjective: at += 1
      case .noun, .name:
        at += 1
        end = at
      case .genitive: at += 1
      default: break scan
      }
    }
    return end
  }
}

/// Adjectives that say what has become of those counted.
enum States {
  static func measure(_ s: Sentence, _ i: Int) -> Measure? {
    if s.isBytes(i, "dead") || s.isBytes(i, "deceased") { return .killed }
    if s.isBytes(i, "wounded") || s.isBytes(i, "injured") || s.isBytes(i, "hurt") {
      return .injured
    }
    if s.isBytes(i, "missing") { return .missing }
    if s.isBytes(i, "homeless") { return .displaced }
    return nil
  }
}
