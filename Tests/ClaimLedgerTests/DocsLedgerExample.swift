import ClaimJournal
import ClaimLedger
import ClaimModel
import ClaimReading
import ClaimReporting

/// The example of `docs/ledger.md`.
enum DocsLedgerExample {
  static func report(on folders: [String], ledgerAt path: String) throws -> Report {
    let (documents, _) = Inputs.readStored(folders)
    _ = try Ledger.add(documents, to: path, added: "2026-11-20")
    let ledger = try Ledger(at: path)
    for version in ledger.state.currentVersions {
      for claim in try ledger.state.claims(of: version) where claim.kind == .ordinal {
        _ = try ledger.decide(
          Decision(
            id: "", action: .reject, targets: [claim.id], by: "Ada", at: "2026-11-21",
            because: "ordinals are no figures of ours"))
      }
    }
    let report = try Ledger(at: path).report()
    return report
  }
}
