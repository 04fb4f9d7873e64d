/// Claims that answer the same question.
public struct Topic: Hashable, Sendable, Identifiable {
  public var id: String
  /// *How many were killed in the 1988 massacre?*
  public var question: String
  /// Claim ids, in the order of documents and text.
  public var claims: [String]
  /// Claim ids by origin: claims that copy one another stand together and are one voice.
  public var origins: [[String]]

  public init(id: String, question: String, claims: [String], origins: [[String]]) {
    self.id = id
    self.question = question
    self.claims = claims
    self.origins = origins
  }
}

/// Two topics (or claims that stand alone) with similar words that answer different questions.
public struct LookAlike: Hashable, Sendable {
  /// One claim of each side, the first in order.
  public var left: String
  public var right: String
  public var slot: Slot
  /// What each side has in that slot.
  public var leftSays: String
  public var rightSays: String

  public init(left: String, right: String, slot: Slot, leftSays: String, rightSays: String) {
    self.left = left
    self.right = right
    self.slot = slot
    self.leftSays = leftSays
    self.rightSays = rightSays
  }
}

/// The parts of a question; two claims answer the same one when no part tells them apart.
public enum Slot: String, Hashable, Sendable, CaseIterable {
  case kind, unit, measure, counted, population, scope, event, time, place, owner, evidence
}
