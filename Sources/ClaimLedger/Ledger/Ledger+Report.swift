import ClaimExtraction
public import ClaimJournal
import ClaimModel
import ClaimReading
public import ClaimReporting

extension Ledger {
  /// The report over the latest version of every source, read anew by the rules of today, as the
  /// decisions have it.
  ///
  /// A decision that no claim of today answers to is told among the problems, and is kept. Problems
  /// of the journal are told by its name alone, so that the report does not depend on where it lies.
  public func report() throws(LedgerError) -> Report {
    let decided = try decidedClaims()
    var documents: [Document] = []
    var extractions: [Extraction] = []
    for version in acceptedVersions {
      let text = try text(of: version)
      documents.append(text.document)
      extractions.append(Extractor.extractToRelate(text))
    }
    let claims = extractions.flatMap(\.claims)
    let match = ClaimMatch(recorded: decided, today: claims)
    var report = Chain.report(
      on: documents, extractions, problems: problems.map(byName), rulings: rulings(match))
    report.decisions = book.standing.map { decision in
      Decided(
        decision: decision,
        claims: (decision.targets + decision.against).compactMap { id in
          book.claimToday(id).flatMap { decided[$0] }
        })
    }
    report.problems += orphanWarnings(match, documents: Set(documents.map(\.id)))
    return report
  }

  private func byName(_ problem: Problem) -> Problem {
    var problem = problem
    if problem.document == folder.journalPlace { problem.document = LedgerFolder.journal }
    return problem
  }

  /// The latest version of each source that no decision takes out, in the order of their ids.
  public var acceptedVersions: [SourceVersion] {
    var rejected: [String: Decision] = [:]
    for decision in book.standing where decision.action == .reject || decision.action == .accept {
      for document in decision.targets.compactMap(Decision.document(inTarget:)) {
        rejected[document] = decision.action == .reject ? decision : nil
      }
    }
    return state.currentVersions.filter { rejected[$0.record.document.id] == nil }
  }

  /// The claims of today that standing decisions are about, as the ledger has them.
  private func decidedClaims() throws(LedgerError) -> [String: Claim] {
    let ids = Set(book.standing.flatMap { $0.targets + $0.against }.compactMap(book.claimToday))
    return try state.currentClaims(ids)
  }

  private func rulings(_ match: ClaimMatch) -> Rulings {
    var rulings = Rulings()
    rulings.standing = book.standing
    func today(_ ids: [String]) -> [String] {
      ids.compactMap { book.claimToday($0).flatMap { match.today[$0] } }
    }
    for decision in book.standing {
      let targets = today(decision.targets)
      switch decision.action {
      case .accept:
        for target in targets {
          rulings.rejected.remove(target)
          rulings.corrections[target] = nil
        }
      case .reject: rulings.rejected.formUnion(targets)
      case .correct:
        for target in targets {
          rulings.rejected.remove(target)
          rulings.corrections[target] = decision.correction
        }
      case .same, .notSame:
        rulings.groupings.append(
          GroupingRuling(
            isSame: decision.action == .same, left: targets, right: today(decision.against)))
      case .prefer: for target in targets { rulings.preferred[target] = decision }
      case .except: for target in decision.targets { rulings.excepted[target] = decision }
      case .undo: continue
      }
    }
    return rulings
  }

  /// What decisions are about and no claim of today is; of a source that a decision takes out,
  /// nothing is told.
  private func orphanWarnings(_ match: ClaimMatch, documents: Set<String>) -> [Problem] {
    let orphans = book.orphans.map { ($0.decision, $0.gone, "the claim went with an edit") }
    let unread = book.standing.compactMap { decision -> (Decision, [String], String)? in
      let ids = (decision.targets + decision.against).compactMap(book.claimToday)
      let gone = ids.filter { id in
        match.today[id] == nil && match.recorded[id].map { documents.contains($0.document) } == true
      }
      return gone.isEmpty ? nil : (decision, gone, "the rules of today read no such claim")
    }
    return (orphans + unread).map { decision, gone, why in
      Problem(
        kind: .unknownID, severity: .warning, document: LedgerFolder.journal,
        line: state.decisions.first { $0.decision.id == decision.id }?.line,
        message: "decision \(decision.id) (\(decision.action.rawValue)) does not count:"
          + " \(why) (\(gone.joined(separator: ", ")))",
        remedy: "Decide again on the claim as it is now, or undo the decision; claims show"
          + " \(gone[0]) shows what it was.")
    }
  }
}

/// Which claim of today's rules each recorded claim is: that of the same id, else the one of the same
/// figure at the same bytes of the same document.
struct ClaimMatch {
  /// As recorded, by id.
  let recorded: [String: Claim]
  /// The id that today's rules give, by the id recorded.
  private(set) var today: [String: String] = [:]

  init(recorded: [String: Claim], today claims: [Claim]) {
    self.recorded = recorded
    let ids = Set(claims.map(\.id))
    var open: [Place: String] = [:]
    for (id, claim) in recorded {
      if ids.contains(id) { today[id] = id } else { open[Place(claim)] = id }
    }
    if open.isEmpty { return }
    for claim in claims {
      guard let id = open[Place(claim)], recorded[id]?.value == claim.value else { continue }
      today[id] = claim.id
    }
  }

  private struct Place: Hashable {
    var document: String
    var digest: String
    var start: Int
    var end: Int

    init(_ claim: Claim) {
      document = claim.document
      digest = claim.digest
      start = claim.figureStartByte
      end = claim.figureEndByte
    }
  }
}
