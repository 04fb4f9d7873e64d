/// A flag of the command line: one row of the table that the parser, the help and the docs read.
struct Flag: Sendable {
  var id: ID
  var long: String
  var short: Character?
  /// What stands for the value in help; `nil` for a flag that takes none.
  var placeholder: String?
  /// The values allowed; empty for any, and for `--format`, whose values are the verb's.
  var values: [String] = []
  /// Given twice, one of the two values would be dropped in silence.
  var isGivenOnce = false
  var summary: String
  var verbs: [Verb]

  enum ID: String, CaseIterable, Sendable {
    case ledger, claim, format, output, from, date, query, failOn, baseline, only, skip
    case by, because, at, value, about, reread, against, driver
    case quiet, noColor, help, version
  }
}

/// Every flag, in the order in which help shows them.
enum Flags {
  static let all: [Flag] = [
    Flag(
      id: .ledger, long: "--ledger", placeholder: "DIR", isGivenOnce: true,
      summary:
        "The folder of the ledger; report, check and explain read its sources; report and check"
        + " obey its decisions, explain those on whole sources.",
      verbs: [
        .report, .check, .explain, .add, .list, .show, .decide, .undo, .log, .verify, .diff,
        .export, .merge,
      ]),
    Flag(
      id: .claim, long: "--claim", placeholder: "ID",
      summary:
        "The id of a claim, or as much of its start as tells it from others; given twice, the"
        + " two claims are compared.",
      verbs: [.explain]),
    Flag(
      id: .format, long: "--format", placeholder: "FORMAT",
      summary: "How to write the results.",
      verbs: [.report, .extract, .check, .explain, .add, .list, .log, .diff, .export]),
    Flag(
      id: .output, long: "--output", short: "o", placeholder: "FILE", isGivenOnce: true,
      summary: "Write the results to FILE, whole or not at all; - is standard output.",
      verbs: [.report, .extract, .check, .explain, .add, .list, .show, .log, .diff, .export]),
    Flag(
      id: .from, long: "--from", placeholder: "SHAPE", values: ["auto", "jsonl"],
      summary: "What the input is: documents (auto), or one JSON document a line (jsonl).",
      verbs: [.extract]),
    Flag(
      id: .date, long: "--date", placeholder: "YYYY-MM-DD",
      summary: "The day that relative dates count from, where a document gives none.",
      verbs: [.report, .extract, .check, .explain, .add]),
    Flag(
      id: .query, long: "--where", placeholder: "QUERY",
      summary:
        "Show what concerns the claims that QUERY picks, as in 'kind:count when:1988'; several"
        + " must all hold. docs/query.md describes it.",
      verbs: [.report, .extract, .check, .list, .export]),
    Flag(
      id: .failOn, long: "--fail-on", placeholder: "SEVERITY",
      values: ["note", "warning", "error", "never"],
      summary: "The least severity that exits 1: warning for check, never for report.",
      verbs: [.report, .check]),
    Flag(
      id: .baseline, long: "--baseline", placeholder: "FILE", isGivenOnce: true,
      summary: "Findings in FILE (from check --format jsonl) are listed and not counted.",
      verbs: [.check]),
    Flag(
      id: .only, long: "--only", placeholder: "CHECK",
      summary: "Run this check only; may be repeated, or list several with commas.",
      verbs: [.check]),
    Flag(
      id: .skip, long: "--skip", placeholder: "CHECK",
      summary: "Leave this check out; may be repeated, or list several with commas.",
      verbs: [.check]),
    Flag(
      id: .by, long: "--by", placeholder: "NAME", isGivenOnce: true, summary: "Who decides.",
      verbs: [.decide, .undo]),
    Flag(
      id: .because, long: "--because", placeholder: "WORDS", isGivenOnce: true, summary: "Why.",
      verbs: [.decide, .undo]),
    Flag(
      id: .at, long: "--at", placeholder: "TIME", isGivenOnce: true,
      summary: "When: 2026-11-21 or 2026-11-21T09:30:00Z; now unless given.",
      verbs: [.add, .decide, .undo]),
    Flag(
      id: .value, long: "--value", placeholder: "WORDS", isGivenOnce: true,
      summary: "With decide correct: the value, as prose would say it (\"more than 1,500\").",
      verbs: [.decide]),
    Flag(
      id: .about, long: "--about", placeholder: "SLOT=WORDS",
      summary: "With decide correct: what the claim is about (counted, predicate, event, where,"
        + " who, population, scope); may be repeated.",
      verbs: [.decide]),
    Flag(
      id: .reread, long: "--reread",
      summary: "Record a source anew also when only the rules of today read it otherwise.",
      verbs: [.add]),
    Flag(
      id: .against, long: "--against", placeholder: "DIGEST", isGivenOnce: true,
      summary: "Check that the ledger extends the one whose last line had this digest.",
      verbs: [.verify]),
    Flag(
      id: .driver, long: "--driver",
      summary: "Merge three journals for git (%O %A %B), and write the result over the second.",
      verbs: [.merge]),
    Flag(
      id: .quiet, long: "--quiet", short: "q",
      summary: "Write no summary, progress or warnings; errors are still written.",
      verbs: Verb.allCases.filter { $0 != .help }),
    Flag(
      id: .noColor, long: "--no-color",
      summary: "Write no colours; NO_COLOR in the environment does the same.",
      verbs: [.report, .extract, .check, .explain]),
    Flag(
      id: .help, long: "--help", short: "h", summary: "Show this help.", verbs: Verb.allCases),
    Flag(
      id: .version, long: "--version", summary: "Show the version.", verbs: Verb.allCases),
  ]

  static func flag(long: String) -> Flag? { all.first { $0.long == long } }

  static func flag(short: Character) -> Flag? { all.first { $0.short == short } }

  static func flags(of verb: Verb) -> [Flag] { all.filter { $0.verbs.contains(verb) } }

  static func flag(_ id: Flag.ID) -> Flag? { all.first { $0.id == id } }
}
