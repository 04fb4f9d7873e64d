public import ClaimModel

extension LedgerFolder {
  /// Records a decision, and gives it its id, which follows from what it says and where it stands.
  ///
  /// - Returns: the decision as recorded, and a warning where a torn line was set aside.
  public func decide(
    _ decision: Decision
  ) throws(LedgerError) -> (decision: Decision, problems: [Problem]) {
    try locked(isShared: false) { () throws(LedgerError) in
      let (tail, torn) = try tail()
      var decision = decision
      var payload = JSONWriter()
      V1.DecisionPayload.write(decision, to: &payload)
      decision.id = SHA256.shortID([
        "decision", tail.digest?.text ?? "", String(decoding: payload.bytes, as: UTF8.self),
      ])
      let problems = try setAside(torn)
      try append(
        [NewEntry(kind: EntryKind.decision) { V1.DecisionPayload.write(decision, to: &$0) }],
        to: tail)
      return (decision, problems)
    }
  }
}
