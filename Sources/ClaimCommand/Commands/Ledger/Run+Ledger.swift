import ClaimJournal
import ClaimLedger
import ClaimModel

extension Run {
  /// Opens the ledger that the command line names, and writes what is amiss; `nil` when it cannot.
  mutating func openLedger() -> Ledger? {
    openLedger(at: invocation.ledger.path ?? "")
  }

  mutating func openLedger(at path: String) -> Ledger? {
    diagnostics.progress("opening \(path)")
    do throws(LedgerError) {
      let ledger = try Ledger(at: path)
      diagnostics.clearProgress()
      diagnostics.write(ledger.problems)
      return ledger
    } catch {
      diagnostics.write(error.problem)
      return nil
    }
  }

  /// Does what may fail for the ledger's sake; `nil`, and a diagnostic, when it failed.
  mutating func attempt<Result>(_ body: () throws(LedgerError) -> Result) -> Result? {
    do throws(LedgerError) {
      return try body()
    } catch {
      diagnostics.write(error.problem)
      return nil
    }
  }
}
