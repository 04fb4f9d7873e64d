import ClaimModel

/// The sentences that the pages for people share.
enum Words {
  static func count(_ number: Int, _ noun: String) -> String {
    "\(Number(number).groupedText) \(number == 1 ? noun : noun + "s")"
  }

  /// The sentences under the title.
  static func headline(_ outline: ReportOutline) -> String {
    let unread = Set(outline.unread.map(\.document)).count
    if unread == 0 { return verdicts(outline) }
    return "\(verdicts(outline)) \(count(unread, "input")) could not be read whole."
  }

  private static func verdicts(_ outline: ReportOutline) -> String {
    let documents = count(outline.documents.count, "document")
    if outline.documents.isEmpty { return "Nothing was read." }
    if outline.discrepancies.isEmpty { return "No discrepancies in \(documents)." }
    let contradict = outline.discrepancies.count { $0.verdict == .contradict }
    let differ = outline.discrepancies.count - contradict
    let total = outline.discrepancies.count
    let noun = total == 1 ? "discrepancy" : "discrepancies"
    var parts: [String] = []
    if contradict > 0 { parts.append("\(contradict) contradict") }
    if differ > 0 { parts.append("\(differ) differ") }
    return "\(total) \(noun) in \(documents): \(parts.joined(separator: ", "))."
  }

  /// What a query left out; `query` is set as code.
  static func restriction(_ restriction: Restriction, query: String) -> String {
    let hidden = [
      count(restriction.findings, "finding"), count(restriction.topics, "topic"),
      count(restriction.lookAlikes, "look-alike"), count(restriction.claimCount, "claim"),
    ].joined(separator: ", ")
    return "Only what concerns the claims that \(query) picks is shown. Not shown: \(hidden)."
      + " Documents and coverage are of everything read."
  }

  /// What was wrong with an input, and what to do.
  static func problem(_ problem: Problem) -> String {
    let message = PlainText.oneLine(problem.message)
    let isClosed = message.last.map { ".!?".contains($0) } ?? true
    return message + (isClosed ? " " : ". ") + PlainText.oneLine(problem.remedy)
  }

  static func read(_ outline: ReportOutline) -> String {
    let articles = outline.documents.reduce(0) { $0 + $1.articles }
    return [
      count(outline.documents.count, "document"), count(articles, "article"),
      count(outline.claimCount, "claim"),
    ].joined(separator: ", ") + "."
  }

  static func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .agree: "the same value"
    case .compatible: "other words for one value"
    case .differ: "both can be true"
    case .contradict: "both cannot be true"
    }
  }

  static func reason(_ reason: Reason) -> String {
    switch reason {
    case .rounding: "rounding (one figure is the other in round numbers)"
    case .bound: "bound (the words give a limit, not the figure)"
    case .updated: "updated (a later figure of a running count)"
    case .time: "time (they speak of different times)"
    case .scope: "scope (they speak of different parts of the whole)"
    case .population: "population (they count different groups)"
    case .speaker: "speaker (different people say so)"
    case .copied: "copied (one text repeats the other)"
    case .likelySlip: "likely slip (a dropped zero, a wrong scale word or swapped digits)"
    case .unexplained: "unexplained"
    }
  }

  /// What follows the verdict's name: what it means, where it stands, and the reason.
  static func facts(_ discrepancy: ReportOutline.Discrepancy) -> String {
    var text = " (\(verdict(discrepancy.verdict)))"
    if let span = discrepancy.span { text += ", " + Words.span(span) }
    if let reason = discrepancy.reason { text += ". Reason: " + Words.reason(reason) }
    return text + "."
  }

  static func span(_ span: FindingSpan) -> String {
    switch span {
    case .betweenDocuments: "between documents"
    case .withinDocument: "within one document"
    }
  }

  static func slot(_ slot: Slot) -> String {
    switch slot {
    case .kind: "Different kinds of figure"
    case .unit: "Different units"
    case .measure: "Different things happened"
    case .counted: "Different things counted"
    case .population: "Different groups"
    case .scope: "Different parts of the whole"
    case .event: "Different events"
    case .time: "Different times"
    case .place: "Different places"
    case .owner: "Different people or bodies"
    case .evidence: "Too little in common to compare"
    }
  }

  static let lookAlikes =
    "These read alike and answer different questions, so they are not compared."

  static let decisions = "What editors decided, and this report obeys."

  /// Label and count of each line of the coverage section.
  static func coverage(_ coverage: Coverage) -> [(label: String, count: Int)] {
    var lines = [
      ("Claims compared with another claim", coverage.compared),
      ("Claims that stand alone", coverage.alone),
    ]
    let refused = coverage.refused.values.reduce(0, +)
    lines.append(("Pairs that came near and are not comparable", refused))
    for slot in Slot.allCases {
      if let count = coverage.refused[slot], count > 0 {
        lines.append(("of these: \(Words.slot(slot).lowercased())", count))
      }
    }
    return lines
  }
}
