public import ClaimJournal
public import ClaimModel

extension Ledger {
  /// The standing decisions by the claim of today that they are about.
  public var decisionsByClaim: [String: [Decision]] {
    var decisions: [String: [Decision]] = [:]
    for decision in book.standing {
      for claim in Set((decision.targets + decision.against).compactMap(book.claimToday)) {
        decisions[claim, default: []].append(decision)
      }
    }
    return decisions
  }

  /// The value that an editor's words state for a claim, read by the rules that read documents:
  /// *more than 1,500*; `nil` when they state none, or several.
  public static func value(of words: String, for claim: Claim) -> ClaimValue? {
    Reading.value(of: words, for: claim)
  }

  /// Records a decision in the ledger's folder, and returns it with its id.
  ///
  /// This value stays as it was: open the ledger anew to see what the decision does.
  ///
  /// - Throws: also when it names a claim that the ledger has not recorded, as a report by newer
  ///   rules can show one: it would have no effect, and the ledger would not be sound.
  public func decide(
    _ decision: Decision
  ) throws(LedgerError) -> (decision: Decision, problems: [Problem]) {
    if let unknown = state.unknownClaims(decision.claims).first {
      throw LedgerError(
        .unknownID, unknown,
        "the ledger has recorded no claim of this id; a decision on it would not count",
        remedy: "Where a report shows it, today's rules read it anew: claims add --ledger"
          + " \(folder.path) --reread PATH... records it; then decide.")
    }
    return try folder.decide(decision)
  }
}
