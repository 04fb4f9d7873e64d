extension Sentence {
  /// The sentence leads to another article: *RELATED ARTICLE - 2 killed*, *Read more: 12 arrested*.
  var isTeaser: Bool {
    if spells(0, "related") { return isBreak(1) || isWord(1) && isBreak(2) }
    let isInvitation =
      (spells(0, "read") || spells(0, "see") || spells(0, "also") || spells(0, "more"))
      && (self.is(1, .more) || spells(1, "also") || spells(1, "read") || spells(1, "next"))
    return isInvitation && isBreak(2)
  }

  /// A colon, a dash between spaces or a bar.
  func isBreak(_ i: Int) -> Bool {
    isMark(i, anyOf: Mark.colon, Mark.emDash)
      || isMark(i, anyOf: Mark.hyphen, Mark.dash) && isSpaced(i)
      || has(i) && bytes(i).elementsEqual([0x7C])
  }
}
