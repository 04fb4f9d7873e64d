public import ClaimModel

/// Claims as comma-separated values (RFC 4180): a header, then one record a claim.
public enum CSVFormat {
  /// The names of the columns: those of the claim line, with its objects spread out.
  public static let header = [
    "id", "document", "line", "column", "startByte", "endByte", "kind", "modifier", "low", "high",
    "unit", "earliest", "latest", "counted", "predicate", "event", "whenEarliest", "whenLatest",
    "where", "who", "population", "scope", "speaker", "prefix", "quote", "suffix", "rule",
    "digest",
  ]

  public static func headerRecord() -> String { record(header) }

  public static func claims(_ claims: [Claim]) -> String {
    claims.reduce(into: headerRecord()) { $0 += record(of: $1) }
  }

  /// One record, ending in CR LF.
  public static func record(of claim: Claim) -> String {
    let passage = claim.passage
    let figure = claim.value.figure
    let ends = V1.ends(of: claim.value)
    let about = claim.about
    let fields: [String?] = [
      claim.id, claim.document, String(passage.line), String(passage.column),
      String(passage.startByte), String(passage.endByte), claim.kind.rawValue,
      claim.value.modifier.rawValue, figure?.low?.decimalText, figure?.high?.decimalText,
      figure?.unit, ends.earliest, ends.latest, about.counted, about.predicate, about.event,
      about.when?.earliest?.isoText, about.when?.latest?.isoText, about.place, about.who,
      about.population, about.scope?.rawValue, claim.speaker, passage.prefix, passage.quote,
      passage.suffix, claim.rule, claim.digest,
    ]
    return record(fields.map { $0 ?? "" })
  }

  private static func record(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  /// Quoted where a comma, a quotation mark, a line break or a space at an end asks for it.
  private static func field(_ text: String) -> String {
    let needsQuotes =
      text.first == " " || text.last == " "
      || text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0D || $0 == 0x0A }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
