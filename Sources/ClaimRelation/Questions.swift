import ClaimModel

/// Puts what a topic's claims are about into a question.
enum Questions {
  /// The question of the claim that says most of what it is about; a cell of a table is asked last,
  /// as its words are headers.
  ///
  /// A verb stands in the sentence only where its grammar is known; else it stands in brackets with
  /// whatever tells the question apart.
  static func text(for claims: [Claim]) -> String {
    let best = claims.max { richness($0) < richness($1) } ?? claims[0]
    switch best.kind {
    case .count: return count(best)
    case .money:
      let happened = happened(best)
      let told = best.about.counted ?? (happened.isEmpty ? best.about.predicate : nil)
      return "How much money" + happened + details(best, with: told) + "?"
    case .percentage, .fraction:
      return "What share" + (best.about.counted.map { " of \($0)" } ?? "")
        + details(best, with: best.about.predicate) + "?"
    case .measure: return measure(best)
    case .duration: return "How long" + details(best, with: best.about.predicate) + "?"
    case .age:
      if let who = best.about.who { return "How old is \(who)?" }
      let noun = best.about.counted ?? "person"
      return "How old \(isOfMany(best) ? "are" : "is") the \(noun)?"
    case .ordinal:
      return "Which \(best.about.counted ?? "number")"
        + details(best, with: best.about.predicate) + "?"
    case .date, .daterange: return when(best, "When")
    case .time: return when(best, "At what time")
    }
  }

  private static func richness(_ claim: Claim) -> (isProse: Int, slots: Int, brevity: Int) {
    let about = claim.about
    let slots = [
      about.counted, about.predicate, about.event, about.place, about.who,
      about.when.map { _ in "" },
    ].count { $0 != nil }
    return (claim.cell == nil ? 1 : 0, slots, -claim.passage.quote.utf8.count)
  }

  /// The noun is not in its plain form: *women*, *brothers*.
  private static func isOfMany(_ claim: Claim) -> Bool {
    guard let counted = claim.cues.counted, let text = claim.about.counted?.lowercased() else {
      return false
    }
    return !text.split(separator: " ").contains { $0 == counted }
  }

  private static func count(_ claim: Claim) -> String {
    let counted = claim.about.counted ?? (claim.cues.countsPeople ? "people" : "of them")
    switch claim.cues.measure {
    case .exists: return "How many \(counted) were there\(details(claim))?"
    case .holds: return "How many \(counted) was there room for\(details(claim))?"
    default:
      let happened = happened(claim)
      let isSaid = !happened.isEmpty || claim.cues.counted == claim.cues.predicate
      return "How many \(counted)\(happened)"
        + details(claim, with: isSaid ? nil : claim.about.predicate) + "?"
    }
  }

  /// *were killed*, *died*: for the measures whose verbs take one form alone.
  private static func happened(_ claim: Claim) -> String {
    guard let predicate = claim.about.predicate, let measure = claim.cues.measure else { return "" }
    switch measure {
    case .died: return " died"
    case .attended, .voted:
      // "How many votes voted?"
      let isThemselves = claim.cues.counted != nil && claim.cues.counted == claim.cues.predicate
      return claim.kind == .count && !isThemselves ? " \(predicate)" : ""
    case .killed, .injured, .struck, .arrested, .displaced, .rescued, .infected, .employed,
      .dismissed,
      .charged, .sentenced, .destroyed, .built, .produced:
      // A state has no verb: "three people dead".
      guard let verb = claim.cues.predicate else { return "" }
      return intransitive.contains(verb) ? " \(predicate)" : " were \(predicate)"
    case .missing: return " are missing"
    case .spent, .earned, .sold, .allocated, .owed:
      // What a thing cost was paid, and not cost.
      if claim.cues.predicate == "cost" { return "" }
      return (claim.kind == .count ? " were " : " was ") + predicate
    default: return ""
    }
  }

  /// Verbs of these classes that take no object: *survived*, and not *were survived*.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let intransitive: Set<String> = ["survive", "escape", "flee", "collapse", "work"]

  private static func measure(_ claim: Claim) -> String {
    let named = claim.value.figure?.unit
    if let named, UnitName.scales.contains(named) {
      return "What \(named)" + details(claim) + "?"
    }
    let unit = named.map { " in \(UnitName.plural(of: $0))" } ?? ""
    let what = claim.about.counted.map { " of \($0)" } ?? ""
    return "What measure\(what)\(unit)" + details(claim, with: claim.about.predicate) + "?"
  }

  private static func when(_ claim: Claim, _ word: String) -> String {
    if let event = claim.about.event {
      let isPlural = event.hasSuffix("s") && claim.cues.event?.hasSuffix("s") == false
      return "\(word) \(isPlural ? "were" : "was") the \(event)?"
    }
    let name = claim.about.who ?? claim.cues.names.first.map(capitalised)
    let parts = [name, claim.about.predicate]
      .compactMap(\.self)
    return parts.isEmpty ? "\(word)?" : "\(word) (\(parts.joined(separator: ": ")))?"
  }

  private static func capitalised(_ name: String) -> String {
    name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  /// What tells the question apart: whose, which event, when.
  private static func details(_ claim: Claim, with predicate: String? = nil) -> String {
    let about = claim.about
    let time = about.when.flatMap {
      $0.isResolved && claim.value.date == nil ? Spans.text($0) : nil
    }
    let parts = [predicate, about.who, about.event, time].compactMap(\.self)
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }
}
