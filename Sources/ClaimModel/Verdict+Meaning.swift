extension Verdict {
  /// One line for editors. Source: the gold guide's definitions.
  public var meaning: String {
    switch self {
    case .agree: "The same value."
    case .compatible: "Not the same words, but no reader would call it a discrepancy."
    case .differ: "Both can be true, and an editor would want to see it."
    case .contradict: "Both cannot be true."
    }
  }
}

extension Reason {
  /// One line for editors.
  public var meaning: String {
    switch self {
    case .rounding: "One figure is the other rounded, as its digits or \u{201C}about\u{201D} show."
    case .bound:
      "A figure is only a bound or an order of magnitude, and the other is not close to it."
    case .updated: "The later text gives the larger count, as a count that still grows would be."
    case .time: "They speak of different times, or a birthday lies between two ages."
    case .scope: "They speak of different parts of the whole: all, another, of whom, planned."
    case .population: "One counts a narrower group and gives the smaller number."
    case .speaker: "Two speakers are quoted, or the document quotes one and says otherwise itself."
    case .copied: "One text copies the other, so both are one voice; nothing is reported."
    case .likelySlip: "One small correction, which the message names, would make both agree."
    case .unexplained: "Nothing in the texts explains the difference."
    }
  }

  /// True when a difference for this reason is a warning; every other reason makes it a note.
  public var isAlarming: Bool { self == .unexplained || self == .likelySlip }
}
