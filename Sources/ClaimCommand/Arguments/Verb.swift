import ClaimQuery

/// What `claims` can do; the table behind the parser, the help and the docs.
enum Verb: String, CaseIterable, Sendable {
  case report, extract, check, explain
  case add, list, show, decide, undo, log, verify, diff, export, merge
  case help

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
          ("claims explain --claim 3f09 --ledger story", "the same over a ledger"),
        ])
    case .add:
      VerbInfo(
        summary: "Record documents, and the claims read from them, in a ledger.",
        usage: "claims add --ledger DIR PATH... [FLAGS]",
        formats: ["text", "jsonl"],
        examples: [
          ("claims add --ledger story archive/", "makes the ledger when there is none"),
          (
            "claims add --ledger story archive/memo.txt",
            "of an edited document: what became of each claim"
          ),
        ])
    case .list:
      VerbInfo(
        summary: "List the claims of a ledger.",
        usage: "claims list --ledger DIR [QUERY] [FLAGS]",
        formats: ["table", "jsonl", "csv"],
        examples: [("claims list --ledger story", "every claim of the latest versions")])
    case .show:
      VerbInfo(
        summary: "Show one claim, decision or source of a ledger, with all that is known of it.",
        usage: "claims show --ledger DIR ID [FLAGS]", formats: [],
        examples: [("claims show --ledger story 5f1c", "the id may be cut short")])
    case .decide:
      VerbInfo(
        summary: "Record what an editor decides; report and check obey it.",
        usage: "claims decide --ledger DIR ACTION ID... --by NAME --because WORDS [FLAGS]",
        formats: [],
        examples: [
          (
            "claims decide --ledger story accept 5f1c --by Ada --because \"read the original\"",
            "the claim is read as it should be"
          ),
          (
            "claims decide --ledger story correct 5f1c --value \"more than 1,500\" --by Ada"
              + " --because \"a bound\"",
            "the claim counts with another value, or is about something else (--about)"
          ),
          (
            "claims decide --ledger story reject 5f1c --by Ada --because \"a page number\"",
            "no claim at all; document:ID rejects a whole source"
          ),
          (
            "claims decide --ledger story not-same 5f1c 88d0 --by Ada --because \"two camps\"",
            "two claims or topics answer two questions; same says that they answer one"
          ),
          (
            "claims decide --ledger story prefer 5f1c --by Ada --because \"the court's count\"",
            "the claim over its rivals"
          ),
          (
            "claims decide --ledger story except 90aa --by Ada --because \"explained in the text\"",
            "a finding needs no attention"
          ),
        ])
    case .undo:
      VerbInfo(
        summary: "Take a decision back; that is one more decision, and may be undone.",
        usage: "claims undo --ledger DIR DECISION --by NAME --because WORDS [FLAGS]", formats: [],
        examples: [
          ("claims undo --ledger story 0c9e --by Ada --because \"misread\"", "the log keeps both")
        ])
    case .log:
      VerbInfo(
        summary: "List the decisions of a ledger: who, when, why, and which of them stand.",
        usage: "claims log --ledger DIR [ID] [FLAGS]", formats: ["text", "jsonl"],
        examples: [
          ("claims log --ledger story", "every decision, the first one first"),
          ("claims log --ledger story 5f1c", "those on one claim"),
        ])
    case .verify:
      VerbInfo(
        summary: "Prove that nothing in a ledger was altered.",
        usage: "claims verify --ledger DIR [FLAGS]", formats: [],
        examples: [
          ("claims verify --ledger story", "writes the digest of the last line; keep it elsewhere"),
          (
            "claims verify --ledger story --against sha256:1f3a...",
            "today's ledger extends the one of that digest"
          ),
        ])
    case .diff:
      VerbInfo(
        summary: "Compare two ledgers, two states of one, or two documents, claim by claim.",
        usage: "claims diff [--ledger DIR] A B [FLAGS]", formats: ["text", "jsonl"],
        examples: [
          ("claims diff draft.txt final.txt", "two documents"),
          ("claims diff story their-story", "two ledgers"),
          (
            "claims diff --ledger story 2026-11-01 2026-11-21",
            "a ledger at the end of two days; a number means an entry, - means now"
          ),
        ])
    case .export:
      VerbInfo(
        summary: "Write the claims of a ledger as decisions leave them, for other programs.",
        usage: "claims export --ledger DIR [QUERY] [FLAGS]", formats: ["jsonl", "csv"],
        examples: [("claims export --ledger story -o claims.jsonl", "one claim a line")])
    case .merge:
      VerbInfo(
        summary: "Bring the entries of another copy of a ledger into this one.",
        usage: "claims merge --ledger DIR THEIRS\n       claims merge --driver BASE OURS THEIRS",
        formats: [],
        examples: [
          ("claims merge --ledger story ../copy/story", "THEIRS is a ledger or a journal.jsonl"),
          (
            "git config merge.claims.driver 'claims merge --driver %O %A %B'",
            "git merge does it by itself from then on"
          ),
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
  ///
  /// - Parameter hasLedger: whether the results come from a ledger.
  func answers(hasLedger: Bool) -> Set<QueryNeed> {
    switch self {
    case .report, .check: hasLedger ? Set(QueryNeed.allCases) : [.claim, .document, .topic]
    case .list, .export: Set(QueryNeed.allCases)
    case .extract: [.claim, .document]
    default: []
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
