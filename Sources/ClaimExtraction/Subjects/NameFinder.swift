/// A run of capitalised words that names a person, a body or a place.
struct NameMention {
  var tokens: Range<Int>
  var text: String
  /// Lower-case, without titles.
  var plain: String
  var isPlace: Bool
  /// *in*, *at*, *near* stands before it.
  var isLocative: Bool
}

/// The tokens of a name.
struct NameSpan {
  var tokens: Range<Int>
  /// Without the titles before it.
  var plain: Range<Int>
  var isPlace: Bool
  var isLocative: Bool
  /// A single word whose capital says nothing, as it opens a sentence or what follows a dash, and of
  /// which nothing is said.
  var isDoubtful: Bool
}

enum NameFinder {
  /// The names of a sentence, in the order of the text.
  static func find(in p: Parse) -> [NameMention] {
    var names: [NameMention] = []
    spans(of: p.s, p.tags) { name in
      names.append(
        NameMention(
          tokens: name.tokens, text: p.s.string(name.tokens),
          plain: p.s.string(name.plain).lowercased(), isPlace: name.isPlace,
          isLocative: name.isLocative))
    }
    return names
  }

  /// Gives the names of a sentence one after the other.
  ///
  /// - Parameter tags: one for each token; only ``Tag/name`` is looked at.
  static func spans(of s: Sentence, _ tags: [Tag], _ body: (NameSpan) -> Void) {
    func isName(_ i: Int) -> Bool { i >= 0 && i < tags.count && tags[i] == .name }
    var i = 0
    while i < s.count {
      guard tags[i] == .name, s.isDisjoint(i, [.month, .weekday]) else {
        i += 1
        continue
      }
      let start = i
      i += 1
      while i < s.count {
        if tags[i] == .name, s.isSpaced(i) || s.isJoint(i - 1) {
          i += 1
        } else if s.isMark(i, Mark.period), s.isAny(i - 1, [.title, .abbreviation]), isName(i + 1) {
          i += 2
        } else if s.isJoint(i), isName(i + 1) {
          i += 2
        } else if s.isMark(i, Mark.openQuote), isName(i + 1), s.isMark(i + 2, Mark.closeQuote),
          isName(i + 3)
        {
          // A nickname: Robert “Bob” Hale.
          i += 4
        } else if s.is(i, .of), isName(i + 1), isInstitution(s, i - 1) {
          i += 2
        } else {
          break
        }
      }
      body(span(s, start..<i))
    }
  }

  private static func span(_ s: Sentence, _ range: Range<Int>) -> NameSpan {
    var first = range.lowerBound
    while first < range.upperBound - 1, s.isAny(first, .title) || s.isMark(first, Mark.period) {
      first += 1
    }
    if s.isMark(first, Mark.hyphen) { first = range.lowerBound }
    let isKnown = s.isAny(range.upperBound - 1, .place) || isUnion(s, range)
    let isLocative =
      s.is(range.lowerBound - 1, anyOf: .in, .at, .near, .from, .to)
      || s.isMark(range.lowerBound - 1, Mark.comma) && s.isAny(range.lowerBound, .place)
      || isKnown && standsIn(s, range.lowerBound - 1)
    let isPlace =
      isKnown
      || isLocative && s.isDisjoint(range.lowerBound, .title) && !s.is(range.lowerBound - 1, .to)
        && !s.tokens[range.lowerBound].shape.contains(.allCapitals)
    return NameSpan(
      tokens: range, plain: first..<range.upperBound, isPlace: isPlace, isLocative: isLocative,
      isDoubtful: range.count == 1 && opens(s, range.lowerBound)
        && isBeforeNoun(s, range.upperBound))
  }

  /// *NEW YORK, March 2 - Oper shr 31 cts*: any word has a capital there, and few of
  /// those are places that the lexicon knows.
  private static func opens(_ s: Sentence, _ i: Int) -> Bool {
    guard s.isDisjoint(i, .place) else { return false }
    return s.isInitial(i)
      || s.isSpaced(i) && s.isMark(i - 1, anyOf: Mark.hyphen, Mark.dash, Mark.emDash)
  }

  /// *Oper net excludes*, *Revs 16.3 mln*, and not *Lumora said*, *Lumora's*, *Lumora, which*.
  private static func isBeforeNoun(_ s: Sentence, _ i: Int) -> Bool {
    if s.isNumber(i) { return true }
    guard s.isWord(i), !s.isAny(i, WordClass.function.union([.adverb, .reporting])) else {
      return false
    }
    return s.info(i).verb == 0 || s.info(i).form == .base
  }

  /// *in the UK*, *across Europe*: before a place that the lexicon knows.
  private static func standsIn(_ s: Sentence, _ i: Int) -> Bool {
    let at = s.is(i, .the) ? i - 1 : i
    return s.is(at, anyOf: .in, .at, .near, .from, .to, .within) || around.contains(s, at)
  }

  /// *the United States*, the words of which name no place by themselves.
  private static func isUnion(_ s: Sentence, _ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    return range.count > 1 && s.spells(range.lowerBound, "united")
      && (s.spells(last, "states") || s.spells(last, "kingdom") || s.spells(last, "emirates"))
  }

  /// Source: compiled for this project from general knowledge of English.
  private static let around: StemSet = ["across", "throughout", "inside", "around"]

  /// *University of*, *Council of*: what follows is part of the name.
  private static func isInstitution(_ s: Sentence, _ i: Int) -> Bool {
    institutions.contains(s, i)
  }

  /// Source: compiled for this project from general knowledge of English.
  private static let institutions = StemSet(
    """
    university ministry bank council department house church republic army city office board court
    college institute school bureau federation union association organization organisation league
    society academy museum state kingdom group party committee commission corps front movement
    resistance association academy senate chamber ministry confederation coalition alliance network
    institution order ark isle isles cape gulf bay strait sea lake mount river bishop archbishop
    duke earl prince princess
    """)

  /// A name with *the* before it that is no office: *the Carpathia*, not *the President*.
  static func isThing(_ s: Sentence, _ tokens: Range<Int>) -> Bool {
    s.is(tokens.lowerBound - 1, .the)
      && tokens.contains { s.isDisjoint($0, .title) && s.isWord($0) }
  }
}
