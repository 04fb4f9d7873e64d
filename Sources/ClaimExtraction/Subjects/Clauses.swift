extension Parse {
  /// The clause around a token: the tokens between the nearest clause borders.
  ///
  /// Borders are semicolons, colons, dashes between spaces, subordinators, and a conjunction or
  /// comma that a new subject with its own finite verb follows.
  func clause(around i: Int) -> Range<Int> {
    // The first border from the token on.
    var low = 0
    var high = borders.count
    while low < high {
      let middle = (low + high) / 2
      if borders[middle] < i { low = middle + 1 } else { high = middle }
    }
    let start = low > 0 ? borders[low - 1] + 1 : 0
    if low < borders.count, borders[low] == i { low += 1 }
    let end = low < borders.count ? borders[low] : max(s.count, i + 1)
    return min(start, i)..<end
  }

  func isBorder(_ i: Int) -> Bool {
    switch tag(i) {
    case .subordinator, .relative: return true
    case .mark:
      return s.isMark(i, anyOf: Mark.semicolon, Mark.colon, Mark.emDash)
        || s.isMark(i, Mark.dash) && s.isSpaced(i)
    case .conjunction: return startsClause(i + 1)
    case .comma: return startsClause(i + 1) && !s.isWord(i + 1, .conjunction)
    default: return false
    }
  }

  /// A subject and a finite verb begin at `i`: *the police arrested*.
  private func startsClause(_ i: Int) -> Bool {
    var at = i
    var hasSubject = false
    while at < min(s.count, i + 8) {
      switch tag(at) {
      case .determiner, .adjective, .number, .adverb, .genitive: at += 1
      case .noun, .name, .pronoun:
        hasSubject = true
        at += 1
      case .auxiliary: return hasSubject
      case .verb: return hasSubject
      case .participle:
        return hasSubject && tag(at + 1) != .comma
      default: return false
      }
    }
    return false
  }
}

extension Sentence {
  func isWord(_ i: Int, _ classes: WordClass) -> Bool { isAny(i, classes) }
}
