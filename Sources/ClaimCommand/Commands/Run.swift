import ClaimLedger
import ClaimModel
import ClaimReading
import ClaimReporting

/// One command at work: what it was asked, and the streams it works on.
struct Run {
  let invocation: Invocation
  let engine: Engine
  let standardInput: any ByteSource
  let output: any ByteSink
  var diagnostics: Diagnostics

  /// Runs the verb and returns the exit status.
  mutating func execute() -> Int32 {
    do throws(StreamError) {
      let findings = try work()
      return diagnostics.hasTrouble ? ExitStatus.trouble : findings
    } catch {
      let hadTrouble = diagnostics.hasTrouble
      diagnostics.write(error)
      return ExitStatus.of(error, afterTrouble: hadTrouble)
    }
  }

  private mutating func work() throws(StreamError) -> Int32 {
    guard let path = invocation.outputPath else {
      let status = try work(on: output)
      try output.flush()
      return status
    }
    if let ledger = invocation.ledger.path, lies(path, within: ledger) {
      diagnostics.write(
        Problem(
          kind: .outputIsInput, severity: .error, document: path,
          message: "the output lies inside the ledger",
          remedy: "Give -o a name outside it; nothing was written."))
      return ExitStatus.trouble
    }
    if !invocation.verb.isOfLedger, Inputs.isAmong(invocation.paths, path) {
      diagnostics.write(
        Problem(
          kind: .outputIsInput, severity: .error, document: path,
          message: "the output is one of the documents that are read",
          remedy: "Give -o a name outside them; nothing was written."))
      return ExitStatus.trouble
    }
    let file = try OutputFile(path: path)
    let status = try work(on: file)
    try file.commit()
    return status
  }

  private mutating func work(on sink: any ByteSink) throws(StreamError) -> Int32 {
    switch invocation.verb {
    case .report: try report(to: sink)
    case .check: try check(to: sink)
    case .extract: try extract(to: sink)
    case .explain: try explain(to: sink)
    case .add: try add(to: sink)
    case .list: try list(to: sink)
    case .show: try show(to: sink)
    case .decide: try decide(to: sink)
    case .undo: try undo(to: sink)
    case .log: try log(to: sink)
    case .verify: try verify(to: sink)
    case .diff: try diff(to: sink)
    case .export: try export(to: sink)
    case .merge: try merge(to: sink)
    case .help: ExitStatus.clean
    }
  }

  /// Reads the paths given. The problems come back and are not yet written.
  mutating func read() -> (texts: [SourceText], problems: [Problem]) {
    diagnostics.progress("reading")
    let inputs = readInputs(invocation.paths, date: invocation.date, standardInput: standardInput)
    diagnostics.clearProgress()
    return inputs
  }

  /// Reads, and runs the whole chain; writes the problems of both. What the query does not ask for
  /// is left out.
  mutating func chain() -> Report? {
    if invocation.ledger.path != nil {
      guard let ledger = openLedger(), let report = ledgerReport(ledger) else { return nil }
      diagnostics.write(report.problems)
      let decisions = ledger.decisionsByClaim
      return invocation.query.map { report.restricted(to: $0, decisions: decisions) } ?? report
    }
    let inputs = read()
    diagnostics.progress("comparing \(inputs.texts.count) documents")
    let report = engine.report(inputs.texts, inputs.problems)
    diagnostics.clearProgress()
    diagnostics.write(report.problems)
    return invocation.query.map { report.restricted(to: $0) } ?? report
  }

  /// Whether findings reach the threshold.
  func status(of findings: [Finding], threshold: Invocation.Threshold) -> Int32 {
    guard let least = threshold.severity else { return ExitStatus.clean }
    return findings.contains { $0.severity >= least } ? ExitStatus.findings : ExitStatus.clean
  }
}
