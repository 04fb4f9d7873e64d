import ClaimModel

/// Two articles of one story that give the same figure for what may be one question.
///
/// What figures say is no evidence that they answer one question, so it never lets two claims
/// differ. But where the words leave a little open, an equal figure of the same sort in the same
/// story agrees, the more surely the rarer the figure is: *seven people were wounded* and *all seven
/// victims were taken to hospital*.
enum Corroboration {
  static func holds(_ pair: Pair, _ evidence: Evidence) -> Bool {
    guard pair.a.document != pair.b.document, pair.isOneStory,
      let x = pair.a.value.figure, let y = pair.b.value.figure, pair.m.family == pair.n.family,
      pair.m.family != .age, x.unit == y.unit, meets(x, y), !excludes(pair)
    else { return false }
    let telling = min(weight(of: x), weight(of: y))
    let isTold =
      pair.a.cues.measure != .said && (pair.measuresAgree || pair.predicatesAgree)
    let areAlike =
      evidence.isOneQuestion || pair.countedAgree || isTold
      || pair.a.cues.countsPeople && pair.b.cues.countsPeople && telling >= 2
    return areAlike && evidence.total + telling >= Comparer.enough
  }

  /// One value, or one is within the bounds of the other.
  static func meets(_ x: Figure, _ y: Figure) -> Bool {
    x.low == y.low && x.high == y.high || x.low != nil && x.low == y.low
      || x.high != nil && x.high == y.high
  }

  /// How rare a figure is: 0 for one, two and sizes, 2 for three, four and round numbers, 3 for five
  /// to nine, 4 for all others.
  static func weight(of figure: Figure) -> Int {
    guard figure.modifier != .orderOfMagnitude, let value = figure.low ?? figure.high else {
      return 0
    }
    if !value.isWhole { return 4 }
    var digits = value.magnitude.numerator
    for _ in 0..<max(0, figure.grain) where digits >= 10 { digits /= 10 }
    if digits >= 10 { return 4 }
    // One digit of ten or more is a round number.
    if value.magnitude.numerator >= 10 { return 2 }
    return digits < 3 ? 0 : digits < 5 ? 2 : 3
  }

  /// Slots that tell two claims apart even where their figures are equal: all but verbs of no class.
  private static func excludes(_ pair: Pair) -> Bool {
    guard let veto = Vetoes.find(pair) else { return false }
    guard veto.slot == .measure else { return true }
    guard let x = pair.a.cues.measure, let y = pair.b.cues.measure else { return false }
    let open: Set<Measure> = [.said, .exists]
    if open.contains(x) || open.contains(y) { return false }
    // Those shot may be the wounded or the dead.
    let harms: Set<Measure> = [.struck, .injured, .killed, .died]
    return !((x == .struck || y == .struck) && harms.contains(x) && harms.contains(y))
  }
}
