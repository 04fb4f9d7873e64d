import ClaimModel

/// Gives a bare number the unit of the figure that it is compared with: *rose to 85.1 million pounds
/// from 72.3 million*, *1,670 tonnes against 2,165*.
///
/// The two stand side by side, with no other figure between them, and neither is more than ten times
/// the other.
enum ElidedUnits {
  /// How many tokens may stand between the two: a clause.
  private static let reach = 12

  static func fill(_ candidates: inout [Candidate], in s: Sentence) {
    var last: Candidate?
    for i in candidates.indices {
      switch candidates[i].kind {
      case .money, .measure, .percentage: last = candidates[i]
      case .count:
        guard let with = last, isCompared(candidates[i], with: with, in: s) else {
          // "sales reached $4,500 while subscribers grew to 4,200 from 3,900"
          last = nil
          continue
        }
        candidates[i] = candidates[i].withUnit(of: with)
        last = candidates[i]
      case .date, .time: continue
      default: last = nil
      }
    }
  }

  private static func isCompared(
    _ number: Candidate, with other: Candidate, in s: Sentence
  ) -> Bool {
    let (start, end) = (number.tokens.lowerBound, number.tokens.upperBound)
    guard start - other.tokens.upperBound <= reach, let figure = number.value.figure,
      let value = figure.low, value == figure.high, s.isNumber(number.number.lowerBound),
      !s.isWord(end) || s.isAny(end, .function) && !s.is(end, .of) || s.isAny(end, .month),
      number.scale > 0 || other.scale == 0 && !isPlain(s, number),
      isOfOneSize(value, other),
      // "fell to 5.2 per cent, or 8.1 million, from 8.6 million"
      other.kind != .percentage || number.scale == 0 && !isGrouped(s, number)
    else { return false }
    let cue = (Hedges.before(s, at: start)?.start ?? start) - 1
    let before = other.tokens.lowerBound - 1
    // "to 9.7 per cent from 12.5"; "fell 15 per cent, from 1,250 to 920", "raised £3.50 from 1,250"
    if s.is(cue, .from) { return s.is(before, .to) }
    if s.is(cue, anyOf: .against, .versus, .vs) { return true }
    // "compared with 4.2", "from 12.5 per cent in May to 9.7 in June"
    let isComparison = s.spells(cue - 1, "compared") || s.spells(cue - 1, "compares")
    return isComparison && s.is(cue, anyOf: .with, .to) || s.is(cue, .to) && s.is(before, .from)
  }

  /// A whole number without groups: a year, or a count of something.
  private static func isPlain(_ s: Sentence, _ number: Candidate) -> Bool {
    number.value.figure?.low?.isWhole == true && !isGrouped(s, number)
  }

  private static func isGrouped(_ s: Sentence, _ number: Candidate) -> Bool {
    s.tokens[number.number.lowerBound].shape.contains(.grouped)
  }

  private static func isOfOneSize(_ value: Number, _ other: Candidate) -> Bool {
    guard let own = value.multiplied(by: other.multiplier), let figure = other.value.figure,
      let size = figure.low ?? figure.high, let small = min(own, size).multiplied(by: Number(10))
    else { return false }
    return !own.isNegative && !size.isNegative && max(own, size) <= small
  }
}
