/// Currency signs, codes and names.
enum Currencies {
  /// A currency sign or code stands right before token `i`.
  static func precedes(_ i: Int, in s: Sentence) -> Bool {
    s.isMark(i - 1, anyOf: Mark.dollar, Mark.pound, Mark.euro, Mark.yen, Mark.rupee)
  }
}
