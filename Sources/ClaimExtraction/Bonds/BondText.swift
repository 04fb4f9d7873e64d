import ClaimModel

/// The figures and dates of a sentence with the words between them, as readers of bonds ask.
struct BondText {
  let finder: SubjectFinder
  /// Candidates that are figures, and those that are dates, in the order of the text.
  let figures: [Int]
  let dates: [Int]

  init(_ finder: SubjectFinder) {
    self.finder = finder
    figures = finder.candidates.indices.filter { finder.candidates[$0].value.isFigure }
    dates = finder.candidates.indices.filter { finder.candidates[$0].value.isDate }
  }

  var s: Sentence { finder.s }

  subscript(_ i: Int) -> Candidate { finder.candidates[i] }

  func start(_ i: Int) -> Int { self[i].tokens.lowerBound }
  func end(_ i: Int) -> Int { self[i].tokens.upperBound }

  /// Where the noun that a figure counts ends; the figure's own end when it has none.
  func nounEnd(_ i: Int) -> Int {
    let group = finder.groups[i]
    return group.isElided ? end(i) : max(group.end, end(i))
  }

  /// The token is in a date.
  func isInDate(_ token: Int) -> Bool { dates.contains { self[$0].tokens.contains(token) } }

  /// The start of a figure with the articles before it.
  func articleStart(_ i: Int) -> Int {
    var at = start(i)
    while at > 0, BondText.articles.contains(word(at - 1)) { at -= 1 }
    return at
  }

  func unit(_ i: Int) -> String? { self[i].value.figure?.unit }

  /// One kind and one unit: the two can be added.
  func isAlike(_ a: Int, _ b: Int) -> Bool { self[a].kind == self[b].kind && unit(a) == unit(b) }

  // MARK: - Words

  /// The word in small letters, or the mark; dashes are all one, hyphens that join none.
  func word(_ i: Int) -> String {
    guard s.has(i) else { return "" }
    if s.isMark(i, anyOf: Mark.dash, Mark.emDash) || s.isMark(i, Mark.hyphen) && s.isSpaced(i) {
      return "\u{2013}"
    }
    return s.string(i).lowercased()
  }

  func words(_ range: Range<Int>) -> [String] { range.map(word) }

  /// The words from a token up to a candidate; `nil` when the candidate stands before it.
  func words(from start: Int, to candidate: Int) -> [String]? {
    let end = self.start(candidate)
    guard start <= end, end - start <= BondText.reach else { return nil }
    return words(start..<end)
  }

  /// How many tokens apart the claims of a bond may stand.
  static let reach = 24

  /// The plain verb or noun: *rise* for *rose*, *drop* for *drops*.
  func plain(_ i: Int) -> String {
    let verb = s.info(i).verb
    return verb != 0 ? s.lexicon.spelling(verb) : s.stem(i)
  }

  /// Nothing follows but a mark, a verb or the end, so that what stands before is complete.
  func isClosed(_ i: Int) -> Bool {
    guard s.has(i) else { return true }
    switch finder.p.tag(i) {
    case .mark, .comma, .verb, .auxiliary, .conjunction: return !s.isJoint(i)
    default: return false
    }
  }

  /// Names, nouns and what goes with them, without a verb or a comma.
  func isPlain(_ range: Range<Int>) -> Bool {
    range.allSatisfy { i in
      switch finder.p.tag(i) {
      case .determiner, .adjective, .noun, .name, .preposition, .genitive, .participle, .number:
        true
      case .mark: s.isJoint(i) || s.isMark(i, Mark.percent)
      default: false
      }
    }
  }

  static let articles: Set<String> = ["the", "its", "their", "his", "her", "our", "all", "those"]

  /// *of*, *of the*, *out of a total of*: a part and its whole, with what it counts before it only
  /// where the whole is a certain one (*711 passengers of the 2,206*).
  func isOf(_ words: [String]) -> Bool {
    guard let of = words.lastIndex(of: "of"), of < 4 else { return false }
    let after = words[(of + 1)...]
    guard after.allSatisfy(BondText.articles.contains) else { return false }
    let before = words[..<of].filter { $0 != "out" }
    if before.isEmpty || before == ["of", "a", "total"] || before == ["a", "total"] {
      return true
    }
    return !after.isEmpty && before.allSatisfy { $0.allSatisfy(\.isLetter) }
  }
}
