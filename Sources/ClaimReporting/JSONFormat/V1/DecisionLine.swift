public import ClaimModel

extension V1 {
  /// One decision as `log --format jsonl` and the report's `decisions` write it.
  public struct DecisionLine {
    public var decision: Decision
    /// Taken back by a later decision.
    public var isUndone: Bool
    /// The claims that it is about and that went with an edit.
    public var gone: [String]

    public init(_ decision: Decision, isUndone: Bool = false, gone: [String] = []) {
      self.decision = decision
      self.isUndone = isUndone
      self.gone = gone
    }

    public func write(to writer: inout JSONWriter) {
      writer.object { writer in
        writer.key("about")
        writer.object { writer in
          let about = decision.correction?.about ?? [:]
          for (slot, words) in about.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            writer.member(slot.rawValue, words)
          }
        }
        writer.member("action", decision.action.rawValue)
        writer.member("against", decision.against)
        writer.member("at", decision.at)
        writer.member("because", decision.because)
        writer.member("by", decision.by)
        writer.member("gone", gone)
        writer.member("id", decision.id)
        writer.member("kind", "decision")
        writer.member("targets", decision.targets)
        writer.member("undone", isUndone)
        writer.member("value", decision.correction?.words)
        writer.member("version", V1.version)
      }
    }
  }
}
