import ClaimModel

extension Sentence {
  /// *twenties* to *nineties*.
  func isDecade(_ i: Int) -> Bool {
    has(i) && tokens[i].word >= KeyWord.twenties.rawValue
      && tokens[i].word <= KeyWord.nineties.rawValue && tokens[i].kind == .word
  }
}

/// Reads what stands for a number without being one: *a*, *an* and *another* before a unit as one of it, multiples such as
/// *twice*, and *the vast majority of*.
enum ArticleReader {
  static func read(_ s: Sentence, at i: Int) -> NumberPhrase? {
    if s.isAny(i, .multiple), !s.is(i, .majority) {
      let value = Number(Int(s.info(i).number))
      return NumberPhrase(tokens: i..<i + 1, low: value, high: value, style: .multiple)
    }
    if s.is(i, .majority), s.is(i + 1, .of), !s.isNumber(i + 2), let half = Number(1, over: 2) {
      let isLarge = s.is(i - 1, anyOf: .vast, .overwhelming, .large, .great)
      return NumberPhrase(
        tokens: (isLarge ? i - 1 : i)..<i + 1, low: half, high: half, style: .majority)
    }
    if s.is(i, .a), s.is(i + 1, anyOf: .full, .whole), s.isAny(i + 2, .timeUnit) {
      return NumberPhrase(
        tokens: i..<i + 2, low: Number(1), high: Number(1), style: .article)
    }
    // in her late thirties
    if s.isDecade(i) {
      let value = Number(20 + 10 * Int(s.tokens[i].word - KeyWord.twenties.rawValue))
      return NumberPhrase(tokens: i..<i + 1, low: value, high: value, style: .decade)
    }
    // for all week, a full year
    if s.is(i, anyOf: .all, .full, .whole), s.is(i - 1, anyOf: .for, .a) {
      let unit = s.isJoint(i + 1) ? i + 2 : i + 1
      if s.is(unit, anyOf: .hour, .day, .week, .month, .year) {
        return NumberPhrase(
          tokens: i..<i + 1, low: Number(1), high: Number(1), style: .article,
          beginsWithArticle: false)
      }
    }
    guard s.is(i, anyOf: .a, .an, .another), s.isAny(i + 1, [.unit, .currency]) else { return nil }
    return NumberPhrase(
      tokens: i..<i + 1, low: Number(1), high: Number(1), style: .article, beginsWithArticle: true)
  }
}
