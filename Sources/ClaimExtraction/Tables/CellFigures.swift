import ClaimModel

/// The figures of a table cell, in the units that its headers give.
struct CellFigures {
  let figures: FigureReader

  /// What the headers of a cell say of its figures.
  struct Setting {
    var unit: CellUnit?
    /// The unit in brackets is that of a second figure in brackets: *n (%)*.
    var isUnitBracketed = false
    /// A number of four digits is a year.
    var isDate = false
    /// Brackets around a cost or a loss are how accounts write it, and no second minus.
    var isOutflow = false
    var reads = Reads.all
  }

  enum Reads {
    case all
    /// Bare numbers are labels; what has a unit is none.
    case measured
    /// The cell heads others: dates alone, and what a sentence in it states.
    case dates
  }

  func read(_ s: Sentence, clock: Clock, _ setting: Setting) -> [Candidate] {
    if setting.reads == .dates { return dates(s, clock) }
    if setting.isDate, let year = year(s) { return [year] }
    var kept = plain(s).map { [$0] } ?? figures.read(s, clock: clock).kept
    if setting.reads == .measured { kept.removeAll { $0.kind == .count } }
    if let negative = negative(s, kept, setting) { kept = [negative] }
    guard let unit = setting.unit else { return kept }
    let second =
      setting.isUnitBracketed && unit.kind == .percentage && kept.count == 2
      && s.isMark(kept[1].tokens.lowerBound - 1, Mark.openParenthesis) && !hasWords(s)
    for i in kept.indices where !second || i == 1 {
      // Words after a figure say what it counts: *20, for 1,178 people*.
      if !hasWords(s) || !s.isWord(kept[i].tokens.upperBound) { unit.apply(to: &kept[i]) }
    }
    return kept
  }

  private func dates(_ s: Sentence, _ clock: Clock) -> [Candidate] {
    let kept = figures.read(s, clock: clock).kept
    if (0..<s.count).count(where: s.isWord) >= 8 { return kept }
    let dates = kept.filter { $0.value.date != nil }
    guard dates.isEmpty else { return dates }
    let measured = kept.filter { $0.kind != .count }
    let year = (0..<s.count).first { i in
      HeaderDate.year(s, i) != nil && !measured.contains { $0.tokens.contains(i) }
    }
    guard let year, let value = HeaderDate.year(s, year) else { return [] }
    return [
      Candidate(
        kind: .date, value: .date(Spans.year(value)), tokens: year..<year + 1, rule: "year")
    ]
  }

  private func hasWords(_ s: Sentence) -> Bool {
    (0..<s.count).contains { s.isWord($0) && s.isSpaced($0) && s.length($0) > 1 }
  }

  // MARK: - Numbers alone

  /// A number that is all of the cell but for marks and footnotes, in a form that running text does
  /// not have: `1 234`, `12,5`, `12a`.
  private func plain(_ s: Sentence) -> Candidate? {
    var first = 0
    if s.isMark(0, anyOf: Mark.minus, Mark.hyphen, Mark.dash) { first = 1 }
    guard s.isNumber(first), !s.tokens[first].shape.contains(.decimal) else { return nil }
    var end = first + 1
    var digits = Array(s.bytes(first))
    guard digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    var places = 0
    if s.isMark(end, Mark.comma), s.isNumber(end + 1), !s.isSpaced(end + 1), s.length(end + 1) <= 2
    {
      places = s.length(end + 1)
      digits += Array(s.bytes(end + 1))
      end += 2
    } else {
      while s.isNumber(end), s.isSpaced(end), s.length(end) == 3, digits.count <= 15,
        s.length(first) <= 3
      {
        digits += Array(s.bytes(end))
        end += 1
      }
    }
    let isNote = s.isWord(end) && !s.isSpaced(end) && s.length(end) == 1 && end + 1 == s.count
    guard end > first + 1 || isNote || first == 1, end == s.count || isNote,
      digits.allSatisfy({ $0 &- 0x30 < 10 }),
      var value = Number(decimalText: String(decoding: digits, as: UTF8.self))
    else { return nil }
    if places > 0, let power = Number.powerOfTen(UInt(places)),
      let part = value.divided(by: Number(Int(power)))
    {
      value = part
    }
    if first == 1 { value = value.negated }
    return Candidate(
      kind: .count, value: .figure(Figure(value, grain: -places)), tokens: 0..<end, rule: "count")
  }

  /// `(12.5)` in a table of money is a loss.
  private func negative(_ s: Sentence, _ kept: [Candidate], _ setting: Setting) -> Candidate? {
    guard kept.count == 1, !setting.isOutflow,
      setting.unit?.kind == .money || kept[0].kind == .money,
      s.isMark(0, Mark.openParenthesis), s.isMark(s.count - 1, Mark.closeParenthesis),
      kept[0].tokens == 1..<s.count - 1, case .figure(var figure) = kept[0].value,
      let low = figure.low, let high = figure.high, !low.isNegative
    else { return nil }
    var candidate = kept[0]
    (figure.low, figure.high) = (high.negated, low.negated)
    candidate.value = .figure(figure)
    candidate.tokens = 0..<s.count
    return candidate
  }

  /// Four digits under *Founded* or in a column of years.
  func year(_ s: Sentence) -> Candidate? {
    guard s.isNumber(0), let value = HeaderDate.year(s, 0, from: 1000),
      s.count == 1 || !s.isWord(1)
    else {
      return nil
    }
    let isAlone = (1..<s.count).allSatisfy { !s.isNumber($0) || s.isMark($0 - 1, Mark.openBracket) }
    guard isAlone else { return nil }
    return Candidate(kind: .date, value: .date(Spans.year(value)), tokens: 0..<1, rule: "year")
  }
}
