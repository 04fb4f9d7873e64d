import ClaimModel
import ClaimReading

extension Rulings {
  /// The claim as decisions have it; `nil` when it is none.
  func applied(to claim: Claim) -> Claim? {
    if rejected.contains(claim.id) { return nil }
    return corrections[claim.id].map(claim.corrected(by:)) ?? claim
  }

  /// The claim of the topic that was preferred last.
  func preference(in topic: Topic) -> String? {
    let chosen = topic.claims.filter { preferred[$0] != nil }
    let order = standing.map(\.id)
    return chosen.max { left, right in
      let places = [left, right].map { claim in
        preferred[claim].flatMap { order.firstIndex(of: $0.id) } ?? -1
      }
      return places[0] < places[1]
    }
  }
}

extension Claim {
  /// The claim with what an editor put in place of what was read; its passage stays.
  func corrected(by correction: Correction) -> Claim {
    var claim = self
    if let value = correction.value { claim.value = value }
    for (slot, words) in correction.about.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      claim.correct(slot, words.isEmpty ? nil : words)
    }
    return claim
  }

  private mutating func correct(_ slot: AboutPart, _ words: String?) {
    switch slot {
    case .counted:
      let read = words.flatMap { Reading.cues(in: "There were 1,000 \($0).") }
      about.counted = words
      about.population = nil
      cues.counted = read?.counted ?? words?.lastPlainWord
      cues.countsPeople = read?.countsPeople ?? false
      cues.population = read?.population ?? []
    case .predicate:
      let read = words.flatMap { Reading.cues(in: "1,000 people were \($0).") }
      about.predicate = words
      cues.predicate = read?.predicate ?? words?.lastPlainWord
      cues.measure = read?.measure
    case .event:
      about.event = words
      cues.event = words?.lastPlainWord
    case .place:
      about.place = words
      cues.places = words.map { [PlaceNames.plain($0)] } ?? []
    case .who:
      about.who = words
      cues.owner = words?.lowercased()
    case .population:
      about.population = words
      cues.population = words.map { $0.lowercased().split(separator: " ").map(String.init) } ?? []
    case .scope:
      about.scope = words.flatMap(Scope.init)
    }
  }
}

extension String {
  fileprivate var lastPlainWord: String? {
    lowercased().split { !$0.isLetter && $0 != "-" }.last.map(String.init)
  }
}

/// What the rules read in an editor's own words: corrections are written as prose, and read by the
/// rules that read the documents.
enum Reading {
  /// The cues of the first claim of a sentence.
  static func cues(in sentence: String) -> Cues? { claims(in: sentence).first?.cues }

  /// The value that the words state, for a claim of this kind and noun; `nil` when they state none,
  /// or several.
  static func value(of words: String, for claim: Claim) -> ClaimValue? {
    let noun = claim.about.counted.map { " \($0)" } ?? ""
    let sentences = ["\(words)\(noun).", "\(words).", "It was \(words).", "On \(words)."]
    for sentence in sentences {
      let found = claims(in: sentence)
      let fits = found.filter { $0.kind == claim.kind }
      if found.count == 1, let value = fits.first?.value { return value }
    }
    // A date may become a range of days, and a count the share that it is.
    for sentence in sentences {
      let found = claims(in: sentence)
      if found.count == 1, let value = found.first?.value,
        (value.date == nil) == (claim.value.date == nil),
        (value.time == nil) == (claim.value.time == nil)
      {
        return value
      }
    }
    return nil
  }

  private static func claims(in sentence: String) -> [Claim] {
    guard let text = Reader.read(Array(sentence.utf8), id: "-", mediaType: .plain).text else {
      return []
    }
    return Chain.extract(text).claims
  }
}
