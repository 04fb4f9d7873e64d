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

/// A rule over one topic.
protocol Check: Sendable {
  var info: CheckInfo { get }
  func finding(on topic: Topic, _ claims: [Claim], _ judged: JudgedPairs) -> Finding?
}

/// Every check, in running order. Help, the page of checks and `--only` come from here.
public enum CheckRules {
  static let all: [any Check] = [FigureDiffers(), DateDiffers()]

  public static var infos: [CheckInfo] { all.map(\.info) }
}
