public import ClaimModel

/// What a check of the journal alone finds; that each line holds the digest of the one before is
/// checked whenever a ledger is opened.
extension LedgerState {
  /// Merges whose entries are not those of the branch that they name, and decisions on what never
  /// was; each with its line.
  public func damages() -> [Problem] {
    merges.compactMap(damage) + decisions.compactMap(damage)
  }

  /// The digests of the last lines of this ledger as it ever was, here or on a branch merged in.
  public func extends(_ digest: Digest) -> Bool {
    journal.entries.contains { $0.digest == digest }
      || merges.contains { merge in
        branch(before: merge.line, merge.record).contains(digest)
      }
  }

  /// The digests of the lines of a branch as they were there, found by chaining them anew.
  private func branch(before line: Int, _ merge: MergeRecord) -> [Digest] {
    let end = line - 1
    guard merge.entries >= 0, merge.entries <= end else { return [] }
    var digests: [Digest] = []
    var previous = merge.common
    for entry in journal.entries[(end - merge.entries)..<end] {
      previous = Digest(of: NewEntry(entry, in: journal.bytes).line(after: previous))
      digests.append(previous)
    }
    return digests
  }

  private func damage(_ merge: (record: MergeRecord, line: Int)) -> Problem? {
    let last = branch(before: merge.line, merge.record).last ?? merge.record.common
    if last == merge.record.theirs { return nil }
    return problem(
      merge.line, "the entries before this merge are not those of the branch that it names")
  }

  private func damage(_ record: DecisionRecord) -> Problem? {
    let decision = record.decision
    switch decision.action {
    case .undo:
      let earlier = Set(decisions.filter { $0.line < record.line }.map(\.decision.id))
      if decision.targets.allSatisfy(earlier.contains) { return nil }
      return problem(record.line, "the undo names a decision that is not before it")
    default:
      let documents = decision.targets.compactMap(Decision.document(inTarget:))
      for document in documents where current(document) == nil {
        return problem(record.line, "the decision is on a document that is not here: \(document)")
      }
      return unknownClaims(decision.claims).first.map {
        problem(record.line, "the decision is on a claim that no source here has: \($0)")
      }
    }
  }

  /// Those of the ids that no claim of any version here has, in the order given.
  public func unknownClaims(_ ids: [String]) -> [String] {
    let known = places(of: Set(ids.compactMap { ClaimKey(text: $0) }))
    return ids.filter { id in ClaimKey(text: id).map { known[$0] == nil } ?? true }
  }

  private func problem(_ line: Int, _ message: String) -> Problem {
    Problem(
      kind: .damaged, severity: .error, document: name, line: line, message: message,
      remedy: "Nothing was changed. Compare with a copy or with git's history.")
  }
}

extension Decision {
  /// The ids of the claims that it names.
  public var claims: [String] {
    switch action {
    case .undo: []
    case .except: against
    case .accept, .correct, .reject, .same, .notSame, .prefer:
      targets.filter { Decision.document(inTarget: $0) == nil } + against
    }
  }
}
