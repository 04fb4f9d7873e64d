import ClaimModel

/// What a check says of itself, for help and the page of checks.
public struct CheckInfo: Hashable, Sendable {
  /// Stable, in kebab case.
  public let id: String
  public let tier: Tier
  /// One sentence.
  public let summary: String
  /// What it compares and how, for an editor.
  public let explanation: String
  /// What it finds: one example a line.
  public let finds: [String]
  /// What it leaves alone, and why: one example a line.
  public let leavesAlone: [String]
  /// Where the rule comes from.
  public let source: String
}

/// When a check runs.
public enum Tier: String, Hashable, Sendable, CaseIterable {
  case always

  /// One line for editors.
  public var meaning: String {
    switch self {
    case .always: "runs in every report and check"
    }
  }
}

/// A rule that compares claims.
protocol Check: Sendable {
  var info: CheckInfo { get }
}

/// A rule over the claims that answer one question.
protocol TopicCheck: Check {
  /// The graver first.
  func findings(on topic: Topic, _ claims: [Claim], _ judged: JudgedPairs) -> [Finding]
}

/// A rule over one document alone.
protocol DocumentCheck: Check {
  /// In the order of the text.
  func findings(in document: DocumentClaims) -> [Finding]
}

/// Every check, in running order. Help, the page of checks and `--only` come from here.
public enum CheckRules {
  static let all: [any Check] = [
    FigureDiffers(), DateDiffers(), WeekdayDate(), DateOrder(), DurationDates(), AgeDates(),
    OrdinalAnniversary(), PartsTotal(), PercentageFigures(), DifferenceGrowth(), TableSum(),
    DocumentFigure(),
  ]
  static let topics = all.compactMap { $0 as? any TopicCheck }
  static let documents = all.compactMap { $0 as? any DocumentCheck }

  public static var infos: [CheckInfo] { all.map(\.info) }
}
