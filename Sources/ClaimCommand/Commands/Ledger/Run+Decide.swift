import ClaimJournal
import ClaimLedger
import ClaimModel
import ClaimReporting

extension Run {
  /// `claims decide ACTION ID...`: one decision, in the journal before the command ends.
  mutating func decide(to sink: any ByteSink) throws(StreamError) -> Int32 {
    let word = invocation.paths[0]
    let known = DecisionAction.allCases.filter { $0 != .undo }
    guard let action = known.first(where: { $0.rawValue == word }) else {
      let error = UsageError.unknown(
        word, "decision", known: known.map(\.rawValue), verb: .decide)
      return refuse(error)
    }
    guard let ledger = openLedger() else { return ExitStatus.trouble }
    var resolved: [Resolved] = []
    for id in invocation.paths.dropFirst() {
      guard let thing = resolve(id, in: ledger) else { return ExitStatus.trouble }
      resolved.append(thing)
    }
    let draft: Decision
    do throws(UsageError) {
      draft = try decision(action, on: resolved, in: ledger)
    } catch {
      return refuse(error)
    }
    return try record(draft, in: ledger, to: sink)
  }

  /// `claims undo DECISION`.
  mutating func undo(to sink: any ByteSink) throws(StreamError) -> Int32 {
    guard let ledger = openLedger(), let thing = resolve(invocation.paths[0], in: ledger) else {
      return ExitStatus.trouble
    }
    guard case .decision(let id) = thing else {
      return refuse(
        UsageError(
          "\(invocation.paths[0]) is no decision", remedy: "claims log lists them.", verb: .undo))
    }
    if ledger.book.undone.contains(id) {
      return refuse(
        UsageError(
          "decision \(id) is undone already", remedy: "Undo that undo to bring it back.",
          verb: .undo))
    }
    return try record(draft(.undo, targets: [id]), in: ledger, to: sink)
  }

  private mutating func refuse(_ error: UsageError) -> Int32 {
    diagnostics.write(error)
    return ExitStatus.trouble
  }

  private mutating func record(
    _ draft: Decision, in ledger: Ledger, to sink: any ByteSink
  ) throws(StreamError) -> Int32 {
    guard let recorded = attempt({ () throws(LedgerError) in try ledger.decide(draft) }) else {
      return ExitStatus.trouble
    }
    diagnostics.write(recorded.problems)
    try sink.write(DecisionText.line(recorded.decision, isUndone: false))
    return ExitStatus.clean
  }

  private func draft(
    _ action: DecisionAction, targets: [String], against: [String] = [],
    correction: Correction? = nil
  ) -> Decision {
    let options = invocation.ledger
    return Decision(
      id: "", action: action, targets: targets, against: against, correction: correction,
      by: options.by ?? "", at: options.at ?? Now.text(), because: options.because ?? "")
  }

  // MARK: - What each action takes

  private func decision(
    _ action: DecisionAction, on things: [Resolved], in ledger: Ledger
  ) throws(UsageError) -> Decision {
    let hasChange = invocation.ledger.value != nil || !invocation.ledger.about.isEmpty
    if hasChange != (action == .correct) {
      throw UsageError(
        hasChange
          ? "--value and --about go with correct only" : "correct needs --value or --about",
        remedy: "claims decide correct ID --value \"more than 1,500\" ...", verb: .decide)
    }
    switch action {
    case .accept, .reject:
      return draft(action, targets: try ids(things, withSources: true))
    case .correct:
      guard things.count == 1, case .claim(let id) = things[0] else {
        throw UsageError(
          "correct takes one claim", remedy: "Correct each claim in a command of its own.",
          verb: .decide)
      }
      return draft(.correct, targets: [id], correction: try correction(of: id, in: ledger))
    case .same, .notSame:
      guard things.count == 2 || action == .same && things.count > 2 else {
        throw UsageError(
          "\(action.rawValue) takes two \(action == .same ? "or more " : "")claims or topics",
          remedy: "claims list shows the ids of claims.", verb: .decide)
      }
      let first = try ids([things[0]])
      let others = try ids(Array(things.dropFirst()))
      guard Set(first).isDisjoint(with: others) else {
        throw UsageError(
          "the two sides of \(action.rawValue) share a claim",
          remedy: "Name claims or topics that have none in common.", verb: .decide)
      }
      return draft(action, targets: first, against: others)
    case .prefer:
      guard case .claim(let id) = things[0] else {
        throw UsageError(
          "prefer takes a claim first",
          remedy: "After it, name the claims it stands over, if any.", verb: .decide)
      }
      return draft(
        .prefer, targets: [id],
        against: try ids(Array(things.dropFirst())))
    case .except:
      var targets: [String] = []
      var claims: [String] = []
      for thing in things {
        guard case .finding(let finding) = thing else {
          throw UsageError(
            "except takes findings", remedy: "claims check --format jsonl shows their ids.",
            verb: .decide)
        }
        targets.append(finding.id)
        claims += finding.claims
      }
      // Newer rules may have read some that the ledger has not recorded; the finding has its own id.
      let unknown = Set(ledger.state.unknownClaims(claims))
      return draft(.except, targets: targets, against: claims.filter { !unknown.contains($0) })
    case .undo: throw UsageError("undo is a verb of its own", verb: .undo)
    }
  }

  private func ids(
    _ things: [Resolved], withSources: Bool = false
  ) throws(UsageError) -> [String] {
    let what = withSources ? "claims, topics and sources" : "claims and topics"
    var ids: [String] = []
    for thing in things {
      switch thing {
      case .claim, .topic: ids += thing.ids
      case .document where withSources: ids += thing.ids
      case .document, .decision, .finding:
        throw UsageError(
          "\(thing.ids.joined(separator: ", ")) is none of \(what)",
          remedy: "claims list shows the ids of claims.", verb: .decide)
      }
    }
    return ids
  }

  private func correction(of id: String, in ledger: Ledger) throws(UsageError) -> Correction {
    let options = invocation.ledger
    var correction = Correction(words: options.value, about: options.about)
    if let scope = options.about[.scope], !scope.isEmpty, Scope(rawValue: scope) == nil {
      throw UsageError.unknown(
        scope, "scope", known: Scope.allCases.map(\.rawValue), verb: .decide)
    }
    guard let words = options.value else { return correction }
    let history = (try? ledger.state.history(of: id)) ?? []
    guard let claim = history.last?.claim, let value = Ledger.value(of: words, for: claim) else {
      throw UsageError(
        "the rules read no single value in \"\(PlainText.oneLine(words))\"",
        remedy: "Write it as prose would: --value \"more than 1,500\", --value \"20 June 1981\".",
        verb: .decide)
    }
    correction.value = value
    return correction
  }
}
