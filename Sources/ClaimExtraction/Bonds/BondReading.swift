import ClaimModel

/// A bond as the words of a sentence give it: the places of its claims among the sentence's, counted
/// back from nought for those of the sentence before.
struct BondReading {
  var kind: BondKind
  var members: [Int]

  init(_ kind: BondKind, _ members: Int...) {
    self.init(kind, members)
  }

  init(_ kind: BondKind, _ members: [Int]) {
    self.kind = kind
    self.members = members
  }
}

/// Every reader of bonds, in the order in which they are asked.
///
/// A reader looks at the words alone and never at what the figures come to: whether the parts of a
/// total add up is for the checks to say.
enum BondRules {
  /// - Parameter previous: The sentence before in the paragraph, when it states something.
  static func read(_ finder: SubjectFinder, after previous: SubjectFinder?) -> [BondReading] {
    // A figure alone is tied to nothing but what the sentence before states.
    guard finder.candidates.count > (previous == nil ? 1 : 0) else { return [] }
    let text = BondText(finder)
    let across = previous.map { AcrossReader.read(BondText($0), text) } ?? []
    guard finder.candidates.count > 1 else { return across }
    return across + PartsReader.read(text) + ShareReader.read(text) + ChangeReader.read(text)
      + LapseReader.read(text) + AgeReader.read(text) + AnniversaryReader.read(text)
  }
}
