public import ClaimModel

/// Why one claim was read as it was, and what became of it.
public struct ClaimExplanation: Sendable {
  public var claim: Claim
  /// One sentence on the rule that read it; `nil` for a rule that is no longer there.
  public var ruleSummary: String?
  /// Where the rule comes from.
  public var ruleSource: String?
  /// Readings of the same words that this one won over.
  public var lost: [LostReading]
  /// What the claim is about; what is not said is left out.
  public var about: [AboutSlot]
  /// The topic that holds the claim; `nil` when it stands alone.
  public var topic: JudgedTopic?
  /// The topic's other claims.
  public var rivals: [Claim]
  /// The claims that read alike and are told apart from this one, which stands on the left.
  public var lookAlikes: [(pair: LookAlike, claim: Claim)]

  public init(
    claim: Claim, ruleSummary: String?, ruleSource: String?, lost: [LostReading],
    about: [AboutSlot], topic: JudgedTopic?, rivals: [Claim],
    lookAlikes: [(pair: LookAlike, claim: Claim)]
  ) {
    self.claim = claim
    self.ruleSummary = ruleSummary
    self.ruleSource = ruleSource
    self.lost = lost
    self.about = about
    self.topic = topic
    self.rivals = rivals
    self.lookAlikes = lookAlikes
  }
}

/// One thing that a claim is about, and where its words stand.
public struct AboutSlot: Hashable, Sendable {
  /// As in the JSON of a claim: `counted`, `when`.
  public var name: String
  public var value: String
  public var place: Place
  /// The line of the words, where they stand outside the sentence.
  public var line: Int?
  /// The words, where they are others than the value.
  public var quote: String?

  public init(
    name: String, value: String, place: Place, line: Int? = nil, quote: String? = nil
  ) {
    self.name = name
    self.value = value
    self.place = place
    self.line = line
    self.quote = quote
  }

  /// Where the words nearest to the figure stand.
  public enum Place: String, Hashable, Sendable, CaseIterable {
    case passage, sentence
    /// Earlier in the document.
    case before
    /// The title of document or article.
    case title
    /// The day of the article.
    case article
    /// Follows from the words and is not among them.
    case inferred
  }
}

/// Two claims beside each other: one question or two, and why.
public struct ClaimComparison: Sendable {
  public var left: Claim
  public var right: Claim
  public var leftTopic: JudgedTopic?
  public var rightTopic: JudgedTopic?
  /// What relating makes of the two taken alone.
  public var pair: PairExplanation

  public init(
    left: Claim, right: Claim, leftTopic: JudgedTopic?, rightTopic: JudgedTopic?,
    pair: PairExplanation
  ) {
    self.left = left
    self.right = right
    self.leftTopic = leftTopic
    self.rightTopic = rightTopic
    self.pair = pair
  }

  public var isOneTopic: Bool {
    leftTopic != nil && leftTopic?.topic.id == rightTopic?.topic.id
  }

  /// The parts of the question with what each side has in them; `nil` where it says nothing.
  var slots: [(slot: Slot, left: String?, right: String?)] {
    Slot.allCases.compactMap { slot in
      slot == .evidence ? nil : (slot, slot.text(of: left), slot.text(of: right))
    }
  }
}

extension Slot {
  /// What a claim has in the slot.
  fileprivate func text(of claim: Claim) -> String? {
    switch self {
    case .kind: claim.kind.rawValue
    case .unit: claim.value.figure?.unit
    case .measure: claim.cues.measure?.rawValue ?? claim.about.predicate
    case .counted: claim.about.counted
    case .population:
      claim.cues.population.isEmpty ? nil : claim.cues.population.joined(separator: ", ")
    case .scope: claim.about.scope?.rawValue
    case .event: claim.about.event
    case .time: (claim.value.date ?? claim.about.when).map(ValueText.describe)
    case .place: claim.about.place
    case .owner: claim.about.who
    case .evidence: nil
    }
  }
}
