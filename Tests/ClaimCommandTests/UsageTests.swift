import Testing

@testable import ClaimCommand

/// Command lines that cannot be understood: exit 2, nothing on standard output, a clear message.
@Suite struct UsageTests {
  private func expectUsageError(
    _ outcome: Outcome, _ diagnostics: String, at location: SourceLocation = #_sourceLocation
  ) {
    #expect(outcome.status == 2, sourceLocation: location)
    #expect(outcome.output.isEmpty, sourceLocation: location)
    #expect(outcome.diagnostics == diagnostics, sourceLocation: location)
  }

  @Test func nothing() {
    expectUsageError(
      run(),
      """
      claims: error: nothing to do
        Start with a verb: report, extract, check, explain, add, list, show, decide, undo, log, verify, diff, export, merge, \
      help.
        claims --help shows how to use it.

      """)
  }

  @Test func unknownVerb() {
    expectUsageError(
      run("chekc", "a"),
      """
      claims: error: "chekc" is not a verb
        Did you mean check? Choose from: report, extract, check, explain, add, list, show, decide, undo, log, verify, diff, export, merge, \
      help.
        claims --help shows how to use it.

      """)
  }

  @Test func unknownFlag() {
    expectUsageError(
      run("check", "a", "--formt", "sarif"),
      """
      claims: error: --formt is not a flag
        Did you mean --format? A path that begins with - goes after --.
        claims --help shows how to use it.

      """)
  }

  @Test func unknownValue() {
    expectUsageError(
      run("check", "a", "--format=sarfi"),
      """
      claims: error: "sarfi" is not a value of --format
        Did you mean sarif? Choose from: text, jsonl, sarif, junit.
        claims check --help shows how to use it.

      """)
  }

  @Test func unknownCheck() {
    expectUsageError(
      run("check", "a", "--only", "figure-difers"),
      """
      claims: error: "figure-difers" is not a check
        Did you mean figure-differs? Choose from: figure-differs, date-differs.
        claims check --help shows how to use it.

      """)
    #expect(run("check", "a", "--skip", "figure-differs,nothing-like-it").status == 2)
  }

  @Test func flagOfAnotherVerb() {
    expectUsageError(
      run("report", "a", "--baseline", "b"),
      """
      claims: error: --baseline does not go with report
        It is a flag of check.
        claims report --help shows how to use it.

      """)
  }

  @Test func noPath() {
    expectUsageError(
      run("report"),
      """
      claims: error: report needs a path
        Name files or folders, or - for standard input.
        claims report --help shows how to use it.

      """)
  }

  @Test func impossibleDate() {
    expectUsageError(
      run("report", "a", "--date", "2018-02-30"),
      """
      claims: error: "2018-02-30" is not a day of the calendar
        Write it as year, month and day: --date 2018-06-30.
        claims report --help shows how to use it.

      """)
  }

  @Test(arguments: [
    ["check", "a", "--format"], ["check", "a", "--format", "--quiet"], ["check", "a", "--format="],
    ["check", "a", "--quiet=yes"], ["check", "-", "-"], ["check", "a", "-x"], ["help", "nothing"],
    ["check", "a", "--fail-on", "any"], ["check", "a", "-o"], ["check", "a", "--output", ""],
  ])
  func otherErrors(_ arguments: [String]) {
    let output = MemorySink()
    let diagnostics = MemorySink()
    let status = Command.run(
      arguments: arguments, standardInput: MemorySource(), output: output,
      diagnostics: diagnostics)
    #expect(status == 2)
    #expect(output.bytes.isEmpty)
    #expect(diagnostics.text.hasPrefix("claims: error: "))
  }

  @Test func everyFlagIsInTheHelpOfItsVerbs() {
    for verb in Verb.allCases {
      let help = run(verb.rawValue, "--help")
      #expect(help.status == 0)
      #expect(help.diagnostics.isEmpty)
      if verb == .help { continue }
      for flag in Flags.flags(of: verb) { #expect(help.output.contains(flag.long)) }
      #expect(help.output.contains("Examples:\n  claims \(verb.rawValue)"))
      #expect(help.output.contains("Exit status:"))
      #expect(help.output == run("help", verb.rawValue).output)
      #expect(help.output == run(verb.rawValue, "-h").output)
    }
  }

  @Test func helpFitsEightyCells() {
    for verb in Verb.allCases {
      for line in Help.text(for: verb).split(separator: "\n") where !line.contains("claims ") {
        #expect(line.count <= 80, "\(line)")
      }
    }
  }

  @Test func overviewNamesEveryVerb() {
    let overview = run("--help")
    #expect(overview.status == 0)
    #expect(overview.output == run("help").output)
    for verb in Verb.allCases { #expect(overview.output.contains("\n  \(verb.rawValue) ")) }
  }

  @Test func everyFlagHasItsRow() {
    #expect(Flags.all.map(\.id) == Flag.ID.allCases)
    #expect(Set(Flags.all.map(\.long)).count == Flags.all.count)
    for flag in Flags.all { #expect(!flag.verbs.isEmpty && flag.summary.hasSuffix(".")) }
  }

  @Test func version() {
    let outcome = run("--version")
    #expect(outcome.status == 0)
    #expect(outcome.output == "claims 0.1.0\n")
  }

  @Test func queriesPointAtTheirFault() {
    expectUsageError(
      run("report", "a", "--where", "when:1988 kind:cuont"),
      """
      claims: error: "cuont" is not a value of kind
        | when:1988 kind:cuont
        |                ^~~~~
        Did you mean count? Choose from: count, money, percentage, fraction, measure, duration, age, ordinal, date, daterange, time.
        claims report --help shows how to use it.

      """)
  }

  @Test func queriesAskForWhatIsThere() {
    expectUsageError(
      run("extract", "a", "--where", "kind:count verdict:differ"),
      """
      claims: error: verdict: asks for a topic, and extract has none
        Leave the term out, or use report or check or list or export.
        claims extract --help shows how to use it.

      """)
    expectUsageError(
      run("check", "a", "--where", "decided:no"),
      """
      claims: error: decided: asks for a decision, and check has none
        Leave the term out, or name a ledger: --ledger DIR.
        claims check --help shows how to use it.

      """)
  }

  @Test func flagsThatContradictThemselves() {
    expectUsageError(
      run("check", "a", "--only", "figure-differs,date-differs", "--skip=date-differs"),
      """
      claims: error: --only and --skip both name date-differs
        Leave one of them out.
        claims check --help shows how to use it.

      """)
    #expect(
      !run("check", "a", "--only=figure-differs", "--skip=date-differs").diagnostics.contains(
        "both"))
    for flag in ["-o", "--output"] {
      expectUsageError(
        run("report", "a", "-o", "b", flag, "c"),
        """
        claims: error: --output is given 2 times
          Give it once.
          claims report --help shows how to use it.

        """)
    }
  }

  @Test func helpNamesTheStatusesThatAVerbHas() {
    for verb in Verb.allCases {
      let help = run("help", verb.rawValue).output
      #expect(help.contains("findings at or above") == [.check, .report].contains(verb))
      #expect(help.contains("141"))
    }
  }
}
