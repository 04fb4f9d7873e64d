import ClaimModel

/// Reads a season with its year, or with *last*, *this*, *next*: *summer of 1988*, *last summer*.
///
/// Seasons are those of the north and of meteorologists: summer is June to August, and the winter
/// of 1912 begins in December 1912.
struct SeasonRule: PhraseRule {
  static let info = RuleInfo(
    id: "season",
    summary: "A season of a year, named or relative.",
    reads: ["summer of 1988", "summer 2016", "the fall of 1976", "last summer", "this spring"],
    leavesAlone: ["a fall of 3 per cent", "spring water", "the fall of Kabul"],
    source: "reference annotations: summer of 1988 is 1988-06-01 to 1988-08-31")
  let triggers: WordClass = .season
  let startsAtDigits = false

  func parse(_ s: Sentence, at i: Int, clock: Clock) -> DatePhrase? {
    var at = i
    let step = DatePieces.step(s, i)
    if step != nil { at += s.is(i, .this) && s.is(i + 1, .past) ? 2 : 1 }
    guard s.isAny(at, .season) else { return nil }
    let season = Int(s.info(at).season)
    var end = at + 1
    if let step {
      guard let today = clock.today else { return DatePhrase(i..<end, Spans.unresolved(.season)) }
      let span =
        switch step {
        case .past: Resolve.season(season, clock: clock, ahead: false)
        case .coming, .following: Resolve.season(season, clock: clock, ahead: true)
        case .this where at == i + 2: Resolve.season(season, clock: clock, ahead: false)
        default: Spans.season(today.year + step.offset, season, isRelative: true)
        }
      return DatePhrase(i..<end, span)
    }
    let isComma = s.isMark(end, Mark.comma)
    if isComma || s.is(end, .of) { end += 1 }
    if let next = DatePieces.step(s, end), s.is(end + 1, .year), !isComma {
      guard let today = clock.today else {
        return DatePhrase(i..<end + 2, Spans.unresolved(.season))
      }
      return DatePhrase(
        i..<end + 2, Spans.season(today.year + next.offset, season, isRelative: true))
    }
    // "In spring, 2000 workers left": not "in spring 2000 workers left".
    let counted: WordClass = isComma ? [.person, .unit, .scale] : [.unit, .scale]
    guard let year = DatePieces.year(s, end), !s.isThing(year.end, counted),
      year.value % 100 != 0 || !s.isThing(year.end, .person)
    else { return nil }
    return DatePhrase(i..<year.end, Spans.season(year.value, season))
  }
}
