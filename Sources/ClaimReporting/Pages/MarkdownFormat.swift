import ClaimModel

/// The discrepancy report as Markdown (CommonMark with GitHub's tables).
public enum MarkdownFormat {
  /// The page, ending in one line feed.
  public static func report(_ report: Report) -> String {
    let outline = ReportOutline(report)
    var page = Page()
    page.line("# Discrepancy report")
    page.line("**" + Words.headline(outline) + "**")
    if let restriction = outline.restriction {
      page.line(Words.restriction(restriction, query: MarkdownText.code(restriction.query)))
    }
    read(outline, &page)
    if outline.documents.isEmpty { return page.text }
    discrepancies(outline, &page)
    remarks(outline, &page)
    agreements(outline, &page)
    lookAlikes(outline, &page)
    decisions(outline, &page)
    coverage(outline, &page)
    if outline.documents.count > documentLimit {
      page.line("## Documents")
      documents(outline, &page)
    }
    return page.text
  }

  /// More documents than this are listed at the end, so that discrepancies stay in sight.
  static let documentLimit = 12

  private static func read(_ outline: ReportOutline, _ page: inout Page) {
    page.line("## What was read")
    page.line(Words.read(outline))
    if !outline.documents.isEmpty, outline.documents.count <= documentLimit {
      documents(outline, &page)
    }
    problems("Could not be read:", outline.unread, &page)
    problems("Read with reservations:", outline.reservations, &page)
  }

  private static func documents(_ outline: ReportOutline, _ page: inout Page) {
    page.table(
      ["Document", "Title", "Date", "Articles", "Claims"], numeric: [3, 4],
      outline.documents.map { row in
        [
          MarkdownText.code(row.id), MarkdownText.escape(row.title ?? ""), row.date ?? "",
          String(row.articles), String(row.claims),
        ]
      })
  }

  private static func problems(_ label: String, _ problems: [Problem], _ page: inout Page) {
    guard !problems.isEmpty else { return }
    page.line(label)
    page.list(
      problems.map { problem in
        MarkdownText.code(ProblemText.place(problem)) + ": "
          + MarkdownText.escape(Words.problem(problem))
      })
  }

  private static func discrepancies(_ outline: ReportOutline, _ page: inout Page) {
    page.line("## Discrepancies")
    if outline.discrepancies.isEmpty { page.line("None.") }
    for (i, discrepancy) in outline.discrepancies.enumerated() {
      page.line("### \(i + 1). " + MarkdownText.escape(PlainText.oneLine(discrepancy.question)))
      for message in discrepancy.messages { page.line(MarkdownText.escapeLine(message)) }
      page.line("**\(discrepancy.verdict.rawValue)**" + Words.facts(discrepancy))
      quotes(discrepancy.quotes, &page)
      if !discrepancy.others.isEmpty {
        page.line("Also on this question:")
        page.list(discrepancy.others.map(inline))
      }
    }
  }

  private static func quotes(_ quotes: [ReportOutline.Quote], _ page: inout Page) {
    let hasSpeaker = quotes.contains { $0.speaker != nil }
    page.table(
      ["Read as", "Words", "Where"] + (hasSpeaker ? ["Speaker"] : []), numeric: [],
      quotes.map { quote in
        let copy = quote.copyOf.map { " (copy of \(MarkdownText.code($0)))" } ?? ""
        return [
          MarkdownText.escape(quote.reading),
          MarkdownText.context(prefix: quote.prefix, words: quote.words, suffix: quote.suffix),
          MarkdownText.code(quote.place) + copy,
        ] + (hasSpeaker ? [MarkdownText.escape(quote.speaker ?? "")] : [])
      })
  }

  private static func inline(_ quote: ReportOutline.Quote) -> String {
    let speaker = quote.speaker.map { ", " + MarkdownText.escape($0) } ?? ""
    return MarkdownText.context(prefix: "", words: quote.words, suffix: "")
      + " (\(MarkdownText.code(quote.place))\(speaker))"
  }

  private static func remarks(_ outline: ReportOutline, _ page: inout Page) {
    guard !outline.remarks.isEmpty else { return }
    page.line("## Remarks")
    page.list(
      outline.remarks.flatMap { remark in
        let places = remark.quotes.map { MarkdownText.code($0.place) }.joined(separator: ", ")
        return remark.messages.map {
          MarkdownText.escapeLine($0) + (places.isEmpty ? "" : " (\(places))")
        }
      })
  }

  private static func agreements(_ outline: ReportOutline, _ page: inout Page) {
    page.line("## What agrees")
    if outline.agreements.isEmpty { page.line("No question has two answers that agree.") }
    page.table(
      ["Question", "Answer", "Said by"], numeric: [],
      outline.agreements.map { agreement in
        [
          MarkdownText.escape(PlainText.oneLine(agreement.question)),
          MarkdownText.escape(agreement.answers.joined(separator: "; ")), agreement.support,
        ]
      })
  }

  private static func lookAlikes(_ outline: ReportOutline, _ page: inout Page) {
    guard !outline.lookAlikes.isEmpty else { return }
    page.line("## Look-alikes")
    page.line(Words.lookAlikes)
    for group in outline.lookAlikes {
      page.line("### " + Words.slot(group.slot))
      var lines = group.pairs.map { pair in
        inline(pair.left) + ": \(MarkdownText.escape(pair.leftSays)); "
          + inline(pair.right) + ": \(MarkdownText.escape(pair.rightSays))"
      }
      let more = group.count - lines.count
      if more > 0 { lines.append("\(more) more; `--format json` lists them all.") }
      page.list(lines)
    }
  }

  private static func decisions(_ outline: ReportOutline, _ page: inout Page) {
    guard !outline.decisions.isEmpty else { return }
    page.line("## Decisions")
    page.line(Words.decisions)
    page.table(
      ["Decision", "On", "By", "When", "Why"], numeric: [],
      outline.decisions.map { row in
        let about = row.quotes.map(inline) + row.words.map(MarkdownText.escape)
        return [
          row.action, about.joined(separator: "; "), MarkdownText.escape(row.by),
          MarkdownText.escape(row.at), MarkdownText.escape(row.because),
        ]
      })
  }

  private static func coverage(_ outline: ReportOutline, _ page: inout Page) {
    page.line("## Coverage")
    page.table(
      ["Claims and pairs", "Count"], numeric: [1],
      Words.coverage(outline.coverage).map { [$0.label, String($0.count)] })
  }
}

/// Blocks of Markdown with one empty line between them.
fileprivate struct Page {
  var text = ""

  mutating func line(_ line: String) {
    if !text.isEmpty { text += "\n" }
    text += line + "\n"
  }

  mutating func list(_ items: [String]) {
    if !items.isEmpty { line(items.map { "- " + $0 }.joined(separator: "\n")) }
  }

  /// Cells are already escaped. Writes nothing when there is no row.
  mutating func table(_ head: [String], numeric: Set<Int>, _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    let rules = head.indices.map { numeric.contains($0) ? "---:" : "---" }
    let lines = [head, rules] + rows
    line(
      lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
  }
}
