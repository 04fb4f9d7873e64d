import ClaimModel

/// Reads *a*, *an* and *another* before a unit as one of it, and multiples such as *twice*.
enum ArticleReader {
  static func read(_ s: Sentence, at i: Int) -> NumberPhrase? {
    if s.isAny(i, .multiple) {
      let value = Number(Int(s.info(i).number))
      return NumberPhrase(tokens: i..<i + 1, low: value, high: value, style: .multiple)
    }
    // for all week, a full year
    if s.is(i, .all) || s.isBytes(i, "full") || s.is(i, .whole), s.is(i - 1, anyOf: .for, .a) {
      let unit = s.isJoint(i + 1) ? i + 2 : i + 1
      if s.is(unit, anyOf: .hour, .day, .week, .month, .year) {
        return NumberPhrase(
          tokens: i..<i + 1, low: Number(1), high: Number(1), style: .article,
          beginsWithArticle: false)
      }
    }
    guard s.is(i, anyOf: .a, .an, .another), s.isAny(i + 1, .unit) else { return nil }
    return NumberPhrase(
      tokens: i..<i + 1, low: Number(1), high: Number(1), style: .article, beginsWithArticle: true)
  }
}
