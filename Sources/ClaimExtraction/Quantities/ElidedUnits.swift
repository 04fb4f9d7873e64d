import ClaimModel

/// Gives a bare number the unit of the figure that it is compared with: *rose to 85.1 million pounds from
/// 72.3 million*, *1,670 tonnes against 2,165*.
enum ElidedUnits {
  /// How many tokens may stand between the two.
  private static let reach = 12

  static func fill(_ candidates: inout [Candidate], in s: Sentence) {
    var last: Candidate?
    for i in candidates.indices {
      switch candidates[i].kind {
      case .money, .measure, .percentage: last = candidates[i]
      case .count:
        guard let with = last, isCompared(candidates[i], with: with, in: s) else { continue }
        candidates[i] = candidates[i].withUnit(of: with)
        last = candidates[i]
      default: continue
      }
    }
  }

  private static func isCompared(
    _ number: Candidate, with other: Candidate, in s: Sentence
  ) -> Bool {
    let (start, end) = (number.tokens.lowerBound, number.tokens.upperBound)
    guard start - other.tokens.upperBound <= reach, let figure = number.value.figure,
      figure.low == figure.high, s.isNumber(number.number.lowerBound),
      !s.isWord(end) || s.isAny(end, .function) && !s.is(end, .of) || s.isAny(end, .month),
      number.scale > 0 || other.scale == 0 && !isPlain(s, number.number.lowerBound)
    else { return false }
    let cue = (Hedges.before(s, at: start)?.start ?? start) - 1
    // "to 9.7 per cent from 12.5"; "fell 15 per cent, from 1,250 to 920"
    if s.is(cue, .from), other.kind == .percentage {
      return s.is(other.tokens.lowerBound - 1, .to)
    }
    if s.is(cue, anyOf: .from, .than, .against, .versus, .vs) { return true }
    // "compared with 4.2", "from 12.5 per cent in May to 9.7 in June"
    let isComparison = s.spells(cue - 1, "compared") || s.spells(cue - 1, "compares")
    return isComparison && s.is(cue, anyOf: .with, .to)
      || s.is(cue, .to) && s.is(other.tokens.lowerBound - 1, .from)
  }

  /// A whole number without groups: a year, or a count of something.
  private static func isPlain(_ s: Sentence, _ i: Int) -> Bool {
    s.isDisjointShape(i, [.decimal, .grouped])
  }
}
