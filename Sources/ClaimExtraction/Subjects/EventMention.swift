import ClaimModel

/// A noun for something that happens, with the date and names that tell it apart.
struct EventMention {
  /// The head noun's token in its sentence.
  var head: Int
  var stem: String
  /// The noun group as written: *1988 prison massacre*.
  var text: String
  var tokens: Range<Int>
  /// The date in the noun group or right after it.
  var when: DateSpan?
  /// The date stands inside the noun group, so that it is part of the name.
  var isNamedByDate: Bool
  /// *that*, *this*: it points back.
  var pointsBack: Bool
  /// *a similar collapse in 2009*: told beside what the text is about, in its own sentence only.
  var isFlashback = false
}

enum EventFinder {
  /// Every event noun of the sentence, in the order of the text.
  static func find(in p: Parse, _ candidates: [Candidate]) -> [EventMention] {
    let s = p.s
    guard (0..<s.count).contains(where: { s.isAny($0, .event) }) else { return [] }
    let dates = candidates.filter { $0.value.isDate }
    var mentions: [EventMention] = []
    for i in 0..<s.count where s.isAny(i, .event) && isNoun(p, i) {
      // The head is the last noun of its group: "execution chamber" is no event.
      if p.tag(i + 1).isNominal, s.isSpaced(i + 1) { continue }
      let start = groupStart(p, i)
      let inside = dates.first { $0.tokens.lowerBound >= start && $0.tokens.upperBound <= i }
      let after = dates.first { followsDirectly(p, head: i, date: $0) }
      let when = inside?.value.date ?? after?.value.date
      var first = start
      let pointsBack = s.is(first, anyOf: .that, .this, .these, .those)
      while first < i, p.tag(first) == .determiner { first += 1 }
      mentions.append(
        EventMention(
          head: i, stem: stem(p, start..<i + 1), text: s.string(first..<i + 1),
          tokens: start..<i + 1,
          when: when, isNamedByDate: inside != nil, pointsBack: pointsBack,
          isFlashback: when?.precision == .year
            && (isOther(s, start..<i) || isCompared(s, start..<i))))
    }
    return mentions
  }

  /// The plain head; another one of its kind (*an earlier trial*, *a similar shooting*) is another
  /// event and says so.
  private static func stem(_ p: Parse, _ tokens: Range<Int>) -> String {
    let s = p.s
    let head = s.stem(tokens.upperBound - 1)
    // "an aftershock of magnitude 5.6": not the quake that it followed.
    if aftershocks.contains(s, tokens.upperBound - 1) { return "other earthquake" }
    return isOther(s, tokens.dropLast()) ? "other " + head : head
  }

  /// Source: compiled for this project from general knowledge of English.
  private static let aftershocks: StemSet = ["aftershock", "foreshock"]

  private static func isOther(_ s: Sentence, _ tokens: Range<Int>) -> Bool {
    tokens.contains { i in
      s.is(i, anyOf: .earlier, .another, .other, .previous, .second)
        || s.isBytes(i, "similar") || s.isBytes(i, "separate") || s.isBytes(i, "unrelated")
    }
  }

  /// *a smaller fire*, *a stronger quake*: measured by the one that the text is about.
  private static func isCompared(_ s: Sentence, _ tokens: Range<Int>) -> Bool {
    tokens.contains { i in
      s.is(i, anyOf: .larger, .smaller, .greater, .bigger, .longer, .shorter, .older)
        || s.isBytes(i, "stronger") || s.isBytes(i, "weaker") || s.isBytes(i, "worse")
        || s.isBytes(i, "deadlier")
    }
  }

  /// A noun, or a form in *-ing* with a determiner, a date or an adjective before it.
  private static func isNoun(_ p: Parse, _ i: Int) -> Bool {
    if p.tag(i).isNominal { return true }
    return p.tag(i) == .gerund
      && [.determiner, .number, .adjective, .genitive, .name, .noun].contains(p.tag(i - 1))
  }

  /// The most tokens before the head that belong to an event's name.
  private static let longestGroup = 32

  private static func groupStart(_ p: Parse, _ head: Int) -> Int {
    var at = head
    while at > 0, head - at < longestGroup {
      switch p.tag(at - 1) {
      case .adjective, .noun, .name, .number, .genitive: at -= 1
      case .adverb where p.s.is(at - 1, anyOf: .earlier, .later): at -= 1
      case .mark where p.s.isJoint(at - 1) || p.s.isMark(at - 1, Mark.slash): at -= 1
      case .comma where p.s.isNumber(at) && p.s.isNumber(at - 2): at -= 1
      case .determiner: return at - 1
      default: return at
      }
    }
    return at
  }

  /// *massacre in 1988*, *massacre of political prisoners in the summer of 1988*.
  private static func followsDirectly(_ p: Parse, head: Int, date: Candidate) -> Bool {
    guard date.tokens.lowerBound > head, date.tokens.lowerBound - head <= 14 else { return false }
    for i in head + 1..<date.tokens.lowerBound {
      switch p.tag(i) {
      case .preposition, .determiner, .adjective, .noun, .name, .number, .genitive, .conjunction:
        continue
      case .mark where p.s.isJoint(i) || p.s.isMark(i, Mark.slash): continue
      case .comma, .other: continue
      default: return false
      }
    }
    return p.s.is(date.tokens.lowerBound - 1, anyOf: .in, .on, .of, .the, .from, .during)
      || date.tokens.lowerBound == head + 1
  }
}
