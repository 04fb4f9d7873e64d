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
    case claim, format, output, from, date, query, failOn, baseline, only, skip, quiet, noColor,
      help,
      version
  }
}

/// Every flag, in the order in which help shows them.
enum Flags {
  static let all: [Flag] = [
    Flag(
      id: .claim, long: "--claim", placeholder: "ID",
      summary:
        "The id of a claim, or as much of its start as tells it from others; given twice, the"
        + " two claims are compared.",
      verbs: [.explain]),
    Flag(
      id: .format, long: "--format", placeholder: "FORMAT",
      summary: "How to write the results.", verbs: [.report, .extract, .check, .explain]),
    Flag(
      id: .output, long: "--output", short: "o", placeholder: "FILE", isGivenOnce: true,
      summary: "Write the results to FILE, whole or not at all; - is standard output.",
      verbs: [.report, .extract, .check, .explain]),
    Flag(
      id: .from, long: "--from", placeholder: "SHAPE", values: ["auto", "jsonl"],
      summary: "What the input is: documents (auto), or one JSON document a line (jsonl).",
      verbs: [.extract]),
    Flag(
      id: .date, long: "--date", placeholder: "YYYY-MM-DD",
      summary: "The day that relative dates count from, where a document gives none.",
      verbs: [.report, .extract, .check, .explain]),
    Flag(
      id: .query, long: "--where", placeholder: "QUERY",
      summary:
        "Show what concerns the claims that QUERY picks, as in 'kind:count when:1988'; several"
        + " must all hold. docs/query.md describes it.",
      verbs: [.report, .extract, .check]),
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
      id: .quiet, long: "--quiet", short: "q",
      summary: "Write no summary, progress or warnings; errors are still written.",
      verbs: [.report, .extract, .check, .explain]),
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
