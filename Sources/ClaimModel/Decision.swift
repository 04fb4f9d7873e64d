/// What an editor said of claims, a topic, a finding or a document. It supersedes, and never erases.
public struct Decision: Hashable, Sendable, Identifiable {
  public var id: String
  public var action: DecisionAction
  /// What was decided on: claim ids; for `except` one finding's id; for `undo` one decision's id;
  /// for `reject` also `document:` and a document's id.
  public var targets: [String]
  /// Claim ids: the other side of `same` and `not-same`; for `except` the claims of the finding.
  public var against: [String]
  /// What `correct` puts in place of what was read.
  public var correction: Correction?
  public var by: String
  /// ISO 8601, as given.
  public var at: String
  public var because: String

  public init(
    id: String, action: DecisionAction, targets: [String], against: [String] = [],
    correction: Correction? = nil, by: String, at: String, because: String
  ) {
    self.id = id
    self.action = action
    self.targets = targets
    self.against = against
    self.correction = correction
    self.by = by
    self.at = at
    self.because = because
  }
}

public enum DecisionAction: String, Hashable, Sendable, CaseIterable {
  case accept, correct, reject, same, prefer, except, undo
  case notSame = "not-same"
}

/// What stands in place of what a claim was read as.
public struct Correction: Hashable, Sendable {
  /// The value in the editor's words: *more than 1,500*.
  public var words: String?
  /// Those words as read; `nil` when the value stays.
  public var value: ClaimValue?
  /// The parts of what the claim is about that change; an empty text says that there is none.
  public var about: [AboutPart: String]

  public init(words: String? = nil, value: ClaimValue? = nil, about: [AboutPart: String] = [:]) {
    self.words = words
    self.value = value
    self.about = about
  }
}

/// The parts of ``About`` that an editor can correct, by their names in the JSON.
public enum AboutPart: String, Hashable, Sendable, CaseIterable {
  case counted, event, population, predicate, scope, who
  case place = "where"
}

extension Decision {
  private static let documentMark = "document:"

  /// The target that stands for a whole document.
  public static func target(ofDocument id: String) -> String { documentMark + id }

  /// The document that a target stands for; `nil` when it stands for something else.
  public static func document(inTarget target: String) -> String? {
    target.hasPrefix(documentMark) ? String(target.dropFirst(documentMark.count)) : nil
  }
}
