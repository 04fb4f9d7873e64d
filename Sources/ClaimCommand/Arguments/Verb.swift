import ClaimQuery

/// What `claims` can do; the table behind the parser, the help and the docs.
enum Verb: String, CaseIterable, Sendable {
  case report, extract, check, explain, help

  var info: VerbInfo {
    switch self {
    case .report:
      VerbInfo(
        summary: "Write the discrepancy report: where documents differ, and where they agree.",
        usage: "claims report PATH... [FLAGS]",
        formats: ["markdown", "html", "json"],
        examples: [
          ("claims report archive/ -o report.md", "the report of every document below archive"),
          ("claims report archive/ --format html -o report.html", "the same as a page"),
          (
            "claims report archive/ --where 'event:massacre when:1988'",
            "what concerns the massacre of 1988 alone"
          ),
        ])
    case .extract:
      VerbInfo(
        summary: "Write every figure and date that the documents state, with its exact words.",
        usage: "claims extract PATH... [FLAGS]",
        formats: ["jsonl", "table", "csv"],
        examples: [
          ("claims extract article.txt", "a table on a terminal, one JSON object a line elsewhere"),
          (
            "claims extract --from jsonl < documents.jsonl > claims.jsonl",
            "one document a line in, one claim a line out"
          ),
        ])
    case .check:
      VerbInfo(
        summary: "Report findings for a build: exit 1 when one is at or above --fail-on.",
        usage: "claims check PATH... [FLAGS]",
        formats: ["text", "jsonl", "sarif", "junit"],
        examples: [
          ("claims check archive/", "one finding a line, with the claims under it"),
          ("claims check archive/ --format jsonl -o accepted.jsonl", "write a baseline"),
          ("claims check archive/ --baseline accepted.jsonl", "fail on new findings only"),
        ])
    case .explain:
      VerbInfo(
        summary: "Show why a claim was read so, or why two are or are not one question.",
        usage: "claims explain --claim ID [--claim ID] PATH... [FLAGS]",
        formats: ["text", "json"],
        examples: [
          (
            "claims explain --claim 3f09 archive/",
            "the rule that read it, what lost, what it is about and from where"
          ),
          ("claims explain --claim 3f09 --claim 88a1 archive/", "the two, slot by slot"),
        ])
    case .help:
      VerbInfo(
        summary: "Show how to use claims, or one of its verbs.",
        usage: "claims help [VERB]", formats: [],
        examples: [("claims help check", "what check does, and its flags")])
    }
  }
}

extension Verb {
  /// What a query can ask of the verb's results.
  var answers: Set<QueryNeed> {
    switch self {
    case .report, .check: [.claim, .document, .topic]
    case .extract: [.claim, .document]
    case .explain, .help: []
    }
  }
}

/// What help says of a verb.
struct VerbInfo: Sendable {
  var summary: String
  var usage: String
  /// The values of `--format`, the default first; empty for a verb that writes no results.
  var formats: [String]
  var examples: [(line: String, meaning: String)]
}
