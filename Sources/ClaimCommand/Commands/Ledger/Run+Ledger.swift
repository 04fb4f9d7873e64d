import ClaimJournal
import ClaimLedger
import ClaimModel
import ClaimReading

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

  /// The texts of the sources that decisions leave in the ledger; `nil`, and a diagnostic, when they
  /// cannot be read.
  mutating func ledgerTexts() -> [SourceText]? {
    guard let ledger = openLedger() else { return nil }
    return attempt { () throws(LedgerError) in
      var texts: [SourceText] = []
      for version in ledger.acceptedVersions { texts.append(try ledger.text(of: version)) }
      return texts
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
