/// How two claims, or all the claims of a topic, stand to each other.
public enum Verdict: String, Hashable, Comparable, Sendable, CaseIterable {
  /// The same value.
  case agree
  /// Other words, and no reader would mind.
  case compatible
  /// Both can be true, and an editor wants to see it.
  case differ
  /// Both cannot be true.
  case contradict

  public static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .agree: 0
    case .compatible: 1
    case .differ: 2
    case .contradict: 3
    }
  }
}

/// Why two claims of one topic differ.
public enum Reason: String, Hashable, Sendable, CaseIterable {
  case rounding, bound, updated, time, scope, population, speaker, copied
  case likelySlip = "likely-slip"
  case unexplained
}
