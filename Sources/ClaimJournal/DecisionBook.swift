public import ClaimModel

/// Which decisions stand, and to which claims of today they belong.
///
/// An undo takes one decision out, and may be undone itself. Of those that remain, a later one of
/// the same sort on the same claim supersedes the earlier.
public struct DecisionBook: Sendable {
  /// Those not undone, in order; undos are left out.
  public let standing: [Decision]
  /// The ids of the decisions undone.
  public let undone: Set<String>
  /// Each target of a standing decision that is a claim: the claim it is today, or `nil` when the
  /// claim went.
  private let today: [String: String?]

  /// Adds the decisions up; one pass over the claims' places.
  public init(_ state: LedgerState) {
    var undone: Set<String> = []
    for record in state.decisions.reversed()
    where record.decision.action == .undo && !undone.contains(record.decision.id) {
      undone.formUnion(record.decision.targets)
    }
    self.undone = undone
    standing = state.decisions.map(\.decision).filter {
      $0.action != .undo && !undone.contains($0.id)
    }
    today = DecisionBook.today(standing, state)
  }

  /// The claim that a claim decided on is today: itself, or the one that its document's later
  /// versions say follows it; `nil` when it went.
  public func claimToday(_ id: String) -> String? { today[id] ?? nil }

  /// The standing decisions with targets that are no claim of today.
  public var orphans: [(decision: Decision, gone: [String])] {
    standing.compactMap { decision in
      let gone = (decision.targets + decision.against).filter { today[$0] == .some(nil) }
      return gone.isEmpty ? nil : (decision, gone)
    }
  }

  /// The decision names one of these, or a claim that is one of them today.
  public func names(_ decision: Decision, _ ids: Set<String>) -> Bool {
    (decision.targets + decision.against).contains {
      ids.contains($0) || claimToday($0).map(ids.contains) == true
    }
  }

  private static func today(_ standing: [Decision], _ state: LedgerState) -> [String: String?] {
    let targets = Set(standing.flatMap { $0.targets + $0.against }).compactMap(ClaimKey.init)
    var successors: [ClaimKey: [(version: Int, key: ClaimKey)]] = [:]
    for (index, version) in state.versions.enumerated() {
      for (old, new) in version.record.follows {
        guard let old = ClaimKey(text: old), let new = ClaimKey(text: new) else { continue }
        successors[old, default: []].append((index, new))
      }
    }
    // Every claim that a chain of successors can lead to.
    var wanted = Set(targets)
    var open = targets
    while let key = open.popLast() {
      for next in successors[key] ?? [] where wanted.insert(next.key).inserted {
        open.append(next.key)
      }
    }
    let places = state.places(of: wanted)
    let current = Set(
      places.filter { $0.value.contains { state.isCurrent($0.version) } }.keys)
    var today: [String: String?] = [:]
    for target in targets where places[target] != nil {
      var key = target
      var steps: Set<ClaimKey> = []
      while !current.contains(key), steps.insert(key).inserted, let next = successors[key]?.last {
        key = next.key
      }
      today[target.text] = .some(current.contains(key) ? key.text : nil)
    }
    return today
  }
}
