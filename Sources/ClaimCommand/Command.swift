import ClaimModel
import ClaimReporting

/// The command `claims`: arguments in, results and diagnostics out, an exit status back.
public enum Command {
  /// Runs one command line. Results go to `output`, everything else to `diagnostics`.
  ///
  /// - Parameter arguments: without the name of the command.
  /// - Returns: 0 clean, 1 findings at or above `--fail-on`, 2 trouble, 141 nobody reads on.
  public static func run(
    arguments: [String], standardInput: any ByteSource, output: any ByteSink,
    diagnostics: any ByteSink
  ) -> Int32 {
    run(
      arguments: arguments, standardInput: standardInput, output: output,
      diagnostics: diagnostics, engine: .chain)
  }

  static func run(
    arguments: [String], standardInput: any ByteSource, output: any ByteSink,
    diagnostics: any ByteSink, engine: Engine
  ) -> Int32 {
    do throws(UsageError) {
      let raw = try RawArguments(arguments)
      if let help = try help(raw) { return write(help, to: output, diagnostics) }
      guard let verb = raw.verb else { throw noVerb }
      let invocation = try Invocation(raw, verb: verb, checks: engine.checks)
      var run = Run(
        invocation: invocation, engine: engine, standardInput: standardInput, output: output,
        diagnostics: Diagnostics(diagnostics, isQuiet: invocation.isQuiet))
      return run.execute()
    } catch {
      var diagnostics = Diagnostics(diagnostics)
      diagnostics.write(error)
      return ExitStatus.trouble
    }
  }

  /// The text asked for instead of work; `nil` when work was asked for.
  private static func help(_ raw: RawArguments) throws(UsageError) -> String? {
    if raw.has(.version) { return Help.version }
    if raw.verb == .help {
      guard let name = raw.paths.first else { return Help.overview() }
      guard let verb = Verb(rawValue: name) else {
        throw UsageError.unknown(name, "verb", known: Verb.allCases.map(\.rawValue), verb: nil)
      }
      return Help.text(for: verb)
    }
    guard raw.has(.help) else { return nil }
    return raw.verb.map(Help.text) ?? Help.overview()
  }

  private static let noVerb = UsageError(
    "nothing to do",
    remedy: "Start with a verb: " + Verb.allCases.map(\.rawValue).joined(separator: ", ") + ".")

  private static func write(
    _ text: String, to output: any ByteSink, _ sink: any ByteSink
  ) -> Int32 {
    do throws(StreamError) {
      try output.write(text)
      try output.flush()
      return ExitStatus.clean
    } catch {
      var diagnostics = Diagnostics(sink)
      diagnostics.write(error)
      return ExitStatus.of(error, afterTrouble: false)
    }
  }
}

/// What the exit status says.
enum ExitStatus {
  static let clean: Int32 = 0
  static let findings: Int32 = 1
  static let trouble: Int32 = 2
  /// The reader of the results went away: what a shell says of a command that SIGPIPE ended.
  ///
  /// The results are not whole, so it is not 0; nothing went wrong, so it is not 2.
  static let brokenPipe: Int32 = 128 + 13

  /// What a failed write of the results ends in.
  static func of(_ error: StreamError, afterTrouble: Bool) -> Int32 {
    error.isBrokenPipe && !afterTrouble ? brokenPipe : trouble
  }
}
