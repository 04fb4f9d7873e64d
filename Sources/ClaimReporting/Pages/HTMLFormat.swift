import ClaimModel

/// The discrepancy report as one HTML page that needs nothing else: no script, no network.
public enum HTMLFormat {
  /// The page, ending in one line feed.
  public static func report(_ report: Report) -> String {
    let outline = ReportOutline(report)
    var page = HTMLPage()
    page.raw(head)
    page.raw("<header>\n<h1>Discrepancy report</h1>\n")
    page.element("p", class: "headline", Words.headline(outline))
    if let restriction = outline.restriction {
      let query = HTMLPage.code(restriction.query)
      page.raw("<p>\(Words.restriction(restriction, query: query))</p>\n")
    }
    if !outline.documents.isEmpty { page.raw(navigation(outline)) }
    page.raw("</header>\n<main>\n")
    read(outline, &page)
    if !outline.documents.isEmpty { results(outline, &page) }
    page.raw("</main>\n</body>\n</html>\n")
    return page.text
  }

  private static func results(_ outline: ReportOutline, _ page: inout HTMLPage) {
    page.section("discrepancies", "Discrepancies") { discrepancies(outline, &$0) }
    remarks(outline, &page)
    page.section("agreements", "What agrees") { agreements(outline, &$0) }
    lookAlikes(outline, &page)
    decisions(outline, &page)
    page.section("coverage", "Coverage") { page in
      page.table(
        "What was compared, so that silence is not taken for agreement",
        [.init("Claims and pairs", .heading), .init("Count", .number)],
        Words.coverage(outline.coverage).map { [HTMLPage.escape($0.label), String($0.count)] })
    }
  }

  private static let head = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Discrepancy report</title>
    <style>
    \(HTMLStyle.css)</style>
    </head>
    <body>

    """

  private static func navigation(_ outline: ReportOutline) -> String {
    var links = [("read", "What was read"), ("discrepancies", "Discrepancies")]
    if !outline.remarks.isEmpty { links.append(("remarks", "Remarks")) }
    links.append(("agreements", "What agrees"))
    if !outline.lookAlikes.isEmpty { links.append(("look-alikes", "Look-alikes")) }
    if !outline.decisions.isEmpty { links.append(("decisions", "Decisions")) }
    links.append(("coverage", "Coverage"))
    let items = links.map { "<li><a href=\"#\($0.0)\">\($0.1)</a></li>" }
    return "<nav aria-label=\"Sections\">\n<ul>\n" + items.joined(separator: "\n")
      + "\n</ul>\n</nav>\n"
  }

  private static func read(_ outline: ReportOutline, _ page: inout HTMLPage) {
    page.section("read", "What was read") { page in
      page.element("p", Words.read(outline))
      let isLong = outline.documents.count > MarkdownFormat.documentLimit
      if isLong { page.raw("<details>\n<summary>All documents</summary>\n") }
      page.table(
        "Documents",
        [
          .init("Document", .heading), .init("Title"), .init("Date", .place),
          .init("Articles", .number),
          .init("Claims", .number),
        ],
        outline.documents.map { row in
          [
            HTMLPage.code(row.id), HTMLPage.escape(row.title ?? ""), row.date ?? "",
            String(row.articles), String(row.claims),
          ]
        })
      if isLong { page.raw("</details>\n") }
      problems("Could not be read", outline.unread, &page)
      problems("Read with reservations", outline.reservations, &page)
    }
  }

  private static func problems(_ label: String, _ problems: [Problem], _ page: inout HTMLPage) {
    guard !problems.isEmpty else { return }
    page.element("h3", label)
    page.list(
      problems.map { problem in
        HTMLPage.code(ProblemText.place(problem)) + ": "
          + HTMLPage.escape(Words.problem(problem))
      })
  }

  private static func discrepancies(_ outline: ReportOutline, _ page: inout HTMLPage) {
    if outline.discrepancies.isEmpty { page.element("p", "None.") }
    for (i, discrepancy) in outline.discrepancies.enumerated() {
      let verdict = discrepancy.verdict.rawValue
      page.raw(
        "<article class=\"card \(verdict)\" aria-labelledby=\"question-\(i + 1)\">\n"
          + "<h3 id=\"question-\(i + 1)\">\(i + 1). \(HTMLPage.escape(discrepancy.question))</h3>\n"
      )
      for message in discrepancy.messages { page.element("p", class: "message", message) }
      let label = HTMLPage.wrapped("span", class: "verdict \(verdict)", verdict)
      page.raw("<p class=\"facts\">" + label + Words.facts(discrepancy) + "</p>\n")
      quotes(discrepancy.quotes, &page)
      if !discrepancy.others.isEmpty {
        page.element("p", class: "facts", "Also on this question:")
        page.list(discrepancy.others.map(inline))
      }
      page.raw("</article>\n")
    }
  }

  private static func quotes(_ quotes: [ReportOutline.Quote], _ page: inout HTMLPage) {
    let hasSpeaker = quotes.contains { $0.speaker != nil }
    let scale = NumberLine(quotes.map(\.said))
    var columns: [HTMLPage.Column] = [.init("Read as", .value)]
    if let scale { columns.append(.init("Scale: " + scale.title, .picture)) }
    columns += [.init("Words", .words), .init("Where", .place)]
    if hasSpeaker { columns.append(.init("Speaker")) }
    page.table(
      "Who says what", columns,
      quotes.enumerated().map { i, quote in
        let copy = quote.copyOf.map { " (copy of \(HTMLPage.code($0)))" } ?? ""
        let picture = scale.map { [$0.pictures[i]] } ?? []
        return [HTMLPage.escape(quote.reading)] + picture + [
          HTMLPage.escape(quote.prefix) + HTMLPage.wrapped("mark", HTMLPage.escape(quote.words))
            + HTMLPage.escape(quote.suffix),
          HTMLPage.code(quote.place) + copy,
        ] + (hasSpeaker ? [HTMLPage.escape(quote.speaker ?? "")] : [])
      })
  }

  private static func inline(_ quote: ReportOutline.Quote) -> String {
    let speaker = quote.speaker.map { ", " + HTMLPage.escape($0) } ?? ""
    return HTMLPage.wrapped("mark", HTMLPage.escape(quote.words))
      + " (\(HTMLPage.code(quote.place))\(speaker))"
  }

  private static func remarks(_ outline: ReportOutline, _ page: inout HTMLPage) {
    guard !outline.remarks.isEmpty else { return }
    page.section("remarks", "Remarks") { page in
      page.list(
        outline.remarks.flatMap { remark in
          let places = remark.quotes.map { HTMLPage.code($0.place) }.joined(separator: ", ")
          return remark.messages.map {
            HTMLPage.escape($0) + (places.isEmpty ? "" : " (\(places))")
          }
        })
    }
  }

  private static func decisions(_ outline: ReportOutline, _ page: inout HTMLPage) {
    guard !outline.decisions.isEmpty else { return }
    page.section("decisions", "Decisions") { page in
      page.table(
        Words.decisions,
        [
          .init("Decision", .heading), .init("On", .words), .init("By"), .init("When", .place),
          .init("Why"),
        ],
        outline.decisions.map { row in
          let about = row.quotes.map(inline) + row.words.map(HTMLPage.escape)
          return [
            row.action, about.joined(separator: "; "), HTMLPage.escape(row.by),
            HTMLPage.escape(row.at), HTMLPage.escape(row.because),
          ]
        })
    }
  }

  private static func agreements(_ outline: ReportOutline, _ page: inout HTMLPage) {
    if outline.agreements.isEmpty {
      page.element("p", "No question has two answers that agree.")
    }
    page.table(
      "Questions with one answer, the best supported first",
      [.init("Question", .heading), .init("Answer"), .init("Said by")],
      outline.agreements.map { agreement in
        [
          HTMLPage.escape(agreement.question),
          HTMLPage.escape(agreement.answers.joined(separator: "; ")), agreement.support,
        ]
      })
  }

  private static func lookAlikes(_ outline: ReportOutline, _ page: inout HTMLPage) {
    guard !outline.lookAlikes.isEmpty else { return }
    page.section("look-alikes", "Look-alikes") { page in
      page.element("p", Words.lookAlikes)
      for group in outline.lookAlikes {
        page.element("h3", Words.slot(group.slot))
        var lines = group.pairs.map { pair in
          inline(pair.left) + ": \(HTMLPage.escape(pair.leftSays)); "
            + inline(pair.right) + ": \(HTMLPage.escape(pair.rightSays))"
        }
        let more = group.count - lines.count
        if more > 0 {
          lines.append("\(more) more; <code>--format json</code> lists them all.")
        }
        page.list(lines)
      }
    }
  }
}
