/// The page `docs/query.md`, from the table of keys.
package enum QueryPage {
  package static var markdown: String {
    var lines = [
      "# The query language",
      "",
      "This page is generated from the table of keys; a test fails when it is stale. Run the tests",
      "with `CLAIMS_RECORD=1` to write it anew.",
      "",
      "A query picks claims. `--where` takes one:",
      "",
      "    claims extract archive --where 'kind:count counted:prisoner value:>=30000'",
      "    claims report archive --where 'event:massacre when:1988 not:document:draft*'",
      "    claims check archive --where 'verdict:contradict \"at least 50\"'",
      "",
      "## Terms",
      "",
      "    query  = term { space term }",
      "    term   = [ \"not:\" ] ( key \":\" value { \",\" value } | value )",
      "    value  = { character | \"*\" | quoted }",
      "    quoted = '\"' { character | '\\\"' | '\\\\' } '\"'",
      "",
      "- A claim is picked when every term holds. Values with commas between them are alternatives:",
      "  `kind:count,money`. There is no other *or*.",
      "- `not:` turns one term round, all its alternatives together. A term on something that a claim",
      "  does not have does not hold, and so its `not:` does: `not:speaker:*` picks the claims that",
      "  report nobody's words.",
      "- A term without a key looks for words: `\"at least 50\"`. A comma in it is a comma.",
      "- In quotation marks, spaces, commas and `*` stand for themselves. Marks may enclose part of a",
      "  value: `document:\"my notes/\"*`.",
      "- Keys and values are the same in capitals and small letters. Any white space is one space. A",
      "  letter with an accent is the same however it is encoded, and not the same as one without.",
      "",
      "## Values",
      "",
      "- **words within**: the words stand in the text one after another, each whole: `50` is not in",
      "  *150* or *50,000*. `*` is any part of one word: `prison*`. `*` alone asks for any text.",
      "- **the whole**: the value is the text from end to end; `*` is any part of it.",
      "- **one of a list**: the list is below; `*` is any part of a name.",
      "- **a number, date or time**: `30000`, `1.5`, `2/3`, `-4`; `1988-07`, `1988-07-20`; `08:30`.",
      "  Numbers are exact, without commas, and are compared with figures in the claim's own unit",
      "  (add `unit:kilometre`), months and days with dates, times with times of day. For a year,",
      "  write `when:1988 kind:date`.",
      "- **days**: `1988`, `1988-07`, `1988-07-20`.",
      "- `=`, `<`, `<=`, `>`, `>=` may stand before a number, date or time, and `..` between two, both",
      "  included; either may be left out. `>1988` begins after its last day.",
      "- What a claim states is an interval, and is picked when it lies **wholly inside** what the",
      "  value allows, so that what is picked is certain. *More than 20,000* is in `value:>=20000` and",
      "  `value:>20000`, and not in `value:>=30000`, though it may be more; *between five and six* is in",
      "  `value:5..6` and not in `value:5`; *in 1988* is in `when:1988` and not in `when:1988-07`.",
      "  *About 1,500* counts as 1,500. A date that its document does not place is in none.",
      "",
      "## Keys",
      "",
      "| key | asks | values | example |",
      "|---|---|---|---|",
    ]
    lines += QueryKey.all.map {
      "| `\($0.name)` | \($0.summary) | \($0.reading.meaning) | `\($0.example)` |"
    }
    lines += ["", "## Lists", "", "| key | values |", "|---|---|"]
    for key in QueryKey.all {
      guard case .choice(let values, _) = key.reading else { continue }
      lines.append("| `\(key.name)` | \(values.map { "`\($0)`" }.joined(separator: ", ")) |")
    }
    lines += ["", "## What else a key needs", ""]
    lines += QueryNeed.allCases.compactMap { need in
      let keys = QueryKey.all.filter { $0.need == need }.map { "`\($0.name)`" }
      return need.meaning.map { "- \(keys.joined(separator: ", ")): \($0)." }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension QueryNeed {
  /// Where the thing looked at is there; `nil` for what is always there.
  fileprivate var meaning: String? {
    switch self {
    case .claim: nil
    case .document: "the claim's document, which every command has"
    case .topic: "topics, which `report` and `check` make and `extract` does not"
    case .decision: "decisions, which a ledger has and a folder of documents has not"
    }
  }
}
