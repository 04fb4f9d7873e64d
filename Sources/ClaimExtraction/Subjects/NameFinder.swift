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

enum NameFinder {
  static func find(in p: Parse) -> [NameMention] {
    let s = p.s
    var names: [NameMention] = []
    var i = 0
    while i < s.count {
      guard p.tag(i) == .name, s.isDisjoint(i, [.month, .weekday]) else {
        i += 1
        continue
      }
      let start = i
      i += 1
      while i < s.count {
        if p.tag(i) == .name, s.isSpaced(i) || s.isJoint(i - 1) {
          i += 1
        } else if s.isMark(i, Mark.period), s.isAny(i - 1, [.title, .abbreviation]),
          p.tag(i + 1) == .name
        {
          i += 2
        } else if s.isJoint(i), p.tag(i + 1) == .name {
          i += 2
        } else if s.is(i, .of), p.tag(i + 1) == .name, isInstitution(s, i - 1) {
          i += 2
        } else {
          break
        }
      }
      names.append(mention(p, start..<i))
    }
    return names
  }

  private static func mention(_ p: Parse, _ range: Range<Int>) -> NameMention {
    let s = p.s
    var first = range.lowerBound
    while first < range.upperBound - 1, s.isAny(first, .title) || s.isMark(first, Mark.period) {
      first += 1
    }
    if s.isMark(first, Mark.hyphen) { first = range.lowerBound }
    let plain = s.string(first..<range.upperBound).lowercased()
    let isLocative =
      s.is(range.lowerBound - 1, anyOf: .in, .at, .near, .from, .to)
      || s.isMark(range.lowerBound - 1, Mark.comma) && s.isAny(range.lowerBound, .place)
    let isPlace =
      s.isAny(range.upperBound - 1, .place)
      || isLocative && s.isDisjoint(range.lowerBound, .title) && !s.is(range.lowerBound - 1, .to)
        && !s.tokens[range.lowerBound].shape.contains(.allCapitals)
    return NameMention(
      tokens: range, text: s.string(range), plain: plain, isPlace: isPlace, isLocative: isLocative)
  }

  /// *University of*, *Council of*: what follows is part of the name.
  private static func isInstitution(_ s: Sentence, _ i: Int) -> Bool {
    institutions.contains(s.stem(i))
  }

  /// Source: compiled for this project from general knowledge of English.
  private static let institutions: Set<String> = Set(
    """
    university ministry bank council department house church republic army city office board court
    college institute school bureau federation union association organization organisation league
    society academy museum state kingdom group party committee commission corps front movement
    resistance association academy senate chamber ministry confederation coalition alliance network
    institution order ark isle isles cape gulf bay strait sea lake mount river bishop archbishop
    duke earl prince princess
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
