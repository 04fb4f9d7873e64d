import ClaimModel

/// The words of a claim by what they stand for, each with how near it is to what the claim asks.
struct Wording {
  struct Part {
    var concept: Int32
    /// In tenths: 20 for the noun counted down to 2 for a word of the paragraph.
    var nearness: Int
  }

  /// By rising concept, each once.
  private(set) var parts: [Part] = []
  /// The noun counted or measured.
  let nouns: [Int32]
  /// What happened: the verb.
  let verbs: [Int32]
  /// The class of what happened; below nought, so that it is no word's concept.
  let measure: Int32?
  /// How much is said in the sentence, in tenths.
  let size: Int

  /// Nearness from which a word is one of the claim's own sentence.
  static let own = 6

  init(_ claim: Claim, _ vocabulary: inout Vocabulary) {
    let cues = claim.cues
    var nearest: [Int32: Int] = [:]
    func add(_ stem: some StringProtocol, _ nearness: Int) -> [Int32] {
      let concepts = Concepts.numbers(of: String(stem), &vocabulary)
      for concept in concepts { nearest[concept] = max(nearest[concept] ?? 0, nearness) }
      return concepts
    }
    for term in cues.terms {
      switch term.reach {
      case .clause: _ = add(term.stem, 10)
      case .sentence: _ = add(term.stem, 6)
      case .heading: _ = add(term.stem, 3)
      case .paragraph: _ = add(term.stem, 2)
      case .article: break
      }
    }
    for word in cues.population { _ = add(word, 10) }
    for name in cues.names + cues.places {
      for word in name.split(separator: " ") { _ = add(word, 8) }
    }
    for word in (cues.owner ?? "").split(separator: " ") { _ = add(word, 15) }
    _ = add(cues.event ?? "", 8)
    verbs = add(cues.predicate ?? "", 15)
    nouns = add(cues.counted ?? "", 20)
    measure = Wording.telling(cues.measure)
    if let measure { nearest[measure] = 15 }
    parts = nearest.map { Part(concept: $0, nearness: $1) }.sorted { $0.concept < $1.concept }
    size = parts.reduce(0) { $0 + ($1.nearness >= Wording.own ? $1.nearness : 0) }
  }

  func happens(_ concept: Int32) -> Bool { verbs.contains(concept) || measure == concept }

  func asks(_ concept: Int32) -> Bool { happens(concept) || nouns.contains(concept) }

  /// That somebody said so, that it happened, that there were so many: next to nothing.
  private static func telling(_ measure: Measure?) -> Int32? {
    switch measure {
    case nil, .said, .exists, .happened: nil
    case let measure?: Measure.allCases.firstIndex(of: measure).map { -1 - Int32($0) }
    }
  }
}
