import ClaimModel

/// Puts what a topic's claims are about into a question.
enum Questions {
  /// The question of the claim that says most of what it is about.
  static func text(for claims: [Claim]) -> String {
    let best = claims.max { richness($0) < richness($1) } ?? claims[0]
    let about = best.about
    switch best.kind {
    case .count: return count(best)
    case .money: return "How much money" + verb(about) + event(best) + "?"
    case .percentage, .fraction: return "What share" + of(about) + verb(about) + event(best) + "?"
    case .measure: return "What measure" + of(about) + verb(about) + event(best) + "?"
    case .duration:
      return "How long" + (about.predicate.map { " (\($0))" } ?? "") + event(best) + "?"
    case .age: return "How old is \(about.who ?? about.counted ?? "the person")?"
    case .ordinal: return "Which \(about.counted ?? "number")" + verb(about) + event(best) + "?"
    case .date, .daterange: return when(best, "When")
    case .time: return when(best, "At what time")
    }
  }

  private static func richness(_ claim: Claim) -> Int {
    let about = claim.about
    return [
      about.counted, about.predicate, about.event, about.place, about.who,
      about.when.map { _ in "" },
    ].count { $0 != nil } * 1000 - claim.passage.quote.utf8.count
  }

  private static func count(_ claim: Claim) -> String {
    let about = claim.about
    var text = "How many " + (about.counted ?? "of them")
    if let predicate = about.predicate, claim.cues.counted != claim.cues.predicate {
      text += claim.cues.countsPeople ? " were \(predicate)" : " (\(predicate))"
    }
    return text + event(claim) + "?"
  }

  private static func when(_ claim: Claim, _ word: String) -> String {
    if let event = claim.about.event { return "\(word) was the \(event)?" }
    let subject = claim.cues.names.first.map { " (\($0))" } ?? ""
    return "\(word) was it \(claim.about.predicate ?? "so")\(subject)?"
  }

  private static func verb(_ about: About) -> String { about.predicate.map { " was \($0)" } ?? "" }
  private static func of(_ about: About) -> String { about.counted.map { " of \($0)" } ?? "" }

  private static func event(_ claim: Claim) -> String {
    var text = claim.about.event.map { ", \($0)" } ?? ""
    if let when = claim.about.when, when.isResolved, claim.value.date == nil {
      text += " (\(Spans.text(when)))"
    }
    return text
  }
}
