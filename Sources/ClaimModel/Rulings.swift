/// What decisions come to in a report: which claims go, which say something else, which belong
/// together, and which findings are set aside.
///
/// All ids are those of the claims and findings that the report itself has.
public struct Rulings: Sendable {
  /// Claims that are none.
  public var rejected: Set<String> = []
  /// What claims say and are about instead.
  public var corrections: [String: Correction] = [:]
  /// In the order of the decisions; a later one has the last word.
  public var groupings: [GroupingRuling] = []
  /// Claims that stand over their rivals, with the decision that says so.
  public var preferred: [String: Decision] = [:]
  /// Findings that need no attention, with the decision that says so.
  public var excepted: [String: Decision] = [:]
  /// Every decision that stands, in order.
  public var standing: [Decision] = []

  public init() {}
}

/// Claims that are, or are not, of one topic.
public struct GroupingRuling: Hashable, Sendable {
  /// True for one topic, false for two.
  public var isSame: Bool
  public var left: [String]
  public var right: [String]

  public init(isSame: Bool, left: [String], right: [String]) {
    self.isSame = isSame
    self.left = left
    self.right = right
  }
}
