import ClaimModel
import Foundation
import Testing

@testable import ClaimReporting

/// Words of a document never become markup, a terminal's commands, or a second record.
@Suite struct EscapingTests {
  private static let nasty = "*a* _b_ `c` [d](e) <img src=x> | & ~~f~~ $g$ # h \\ \"i\" 'j'"

  private func report(quote: String, question: String = "How many?") -> Report {
    let document = SampleDocument(id: "we`ird|name.txt", text: quote + " and\nmore", title: quote)
    let claim = document.claim("c", quote, .count, .exactly(1), speaker: quote)
    let finding = Finding(
      id: "f", check: "figure-differs", severity: .warning, verdict: .differ,
      reason: .unexplained, span: .withinDocument, topic: "", question: question, claims: ["c"],
      message: quote)
    return Report(
      documents: [document.document], claims: [claim], topics: [], lookAlikes: [],
      findings: [finding], problems: [], coverage: Coverage(alone: 1))
  }

  @Test func markdown() {
    #expect(
      MarkdownText.escape(EscapingTests.nasty)
        == "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<img src=x\\> \\| \\& \\~\\~f\\~\\~ \\$g\\$ \\# h"
        + " \\\\ \"i\" 'j'")
    #expect(MarkdownText.escapeLine("1988. A year") == "1988\\. A year")
    #expect(MarkdownText.escapeLine("- no list") == "\\- no list")
    #expect(MarkdownText.escapeLine("+ no list") == "\\+ no list")
    #expect(MarkdownText.escapeLine("30 died.") == "30 died.")
    #expect(MarkdownText.code("a.txt") == "`a.txt`")
    #expect(MarkdownText.code("a`b|c.txt") == "`` a`b\\|c.txt ``")
  }

  @Test func markdownBoldHoldsBesidePunctuation() {
    #expect(
      MarkdownText.context(prefix: "paid ", words: "$5", suffix: ".") == "paid **\\$5**.")
    #expect(MarkdownText.context(prefix: "US", words: "$5", suffix: "m") == "US<b>\\$5</b>m")
    #expect(MarkdownText.context(prefix: "", words: "5", suffix: "") == "**5**")
  }

  @Test func markdownTableRowsStayWhole() {
    let page = MarkdownFormat.report(report(quote: EscapingTests.nasty))
    for line in page.split(separator: "\n") where line.hasPrefix("| ") {
      let bars = line.replacing("\\|", with: "").count { $0 == "|" }
      #expect(bars == 5 || bars == 6 || bars == 3, "\(line)")
    }
    #expect(!page.replacing("\\<", with: "").contains("<"))
  }

  @Test func html() throws {
    let page = HTMLFormat.report(
      report(quote: "<script>alert(1)</script>&\"'", question: "</h3><b>?"))
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;"))
    #expect(page.contains("&lt;/h3&gt;&lt;b&gt;?"))
    // Self-contained: nothing is fetched.
    for word in ["http:", "https:", "src=", "url(", "@import", "<link"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func terminal() {
    let text = FindingText.findings(report(quote: "\u{1B}[31mred\u{7}\u{202E}x\u{9B}y\nz"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{9B}" })
    #expect(text.split(separator: "\n").count == 3)
  }

  @Test func xml() throws {
    let text = JUnitFormat.findings(report(quote: "a<b>&\"c\u{1}\u{FFFF}", question: "]]>\n?"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    let parser = XMLReader()
    #expect(parser.read(text))
    #expect(parser.names == ["]]> ?"])
  }

  @Test func csv() {
    let document = SampleDocument(id: "a,b.txt", text: "\"30, or\r\nso\" he said")
    let claim = document.claim("c", "\"30, or\r\nso\"", .count, .exactly(30))
    let record = CSVFormat.record(of: claim)
    #expect(record.hasPrefix("c,\"a,b.txt\",1,1,0,"))
    #expect(record.contains(",\"\"\"30, or\r\nso\"\"\","))
    #expect(record.hasSuffix("\r\n"))
    #expect(
      CSVFormat.headerRecord().split(separator: ",").count == CSVFormat.header.count)
  }

  @Test func uris() {
    #expect(SARIFFormat.uri("a b/ü#1?.txt") == "a%20b/%C3%BC%231%3F.txt")
  }

  @Test func widths() {
    #expect(PlainText.width("abc") == 3)
    #expect(PlainText.width("西町") == 4)
    #expect(PlainText.width("e\u{301}") == 1)
    #expect(PlainText.cut("西町西町", to: 5) == "西町\u{2026}")
    #expect(PlainText.oneLine("  a \n\t b  ") == "a b")
    #expect(PlainText.oneLine("\u{200B}\u{FEFF}") == "")
  }

  @Test func contextLosesHalfWordsOnly() {
    #expect(PlainText.wholeWords(before: "short and ") == "short and ")
    #expect(
      PlainText.wholeWords(before: "ut the dead of the mill fire at ")
        == "\u{2026} the dead of the mill fire at ")
    #expect(
      PlainText.wholeWords(after: " left their homes, the mayor sai")
        == " left their homes, the mayor \u{2026}")
    let one = String(repeating: "x", count: 32)
    #expect(PlainText.wholeWords(before: one) == "\u{2026}" + one)
    #expect(PlainText.wholeWords(after: one) == one + "\u{2026}")
  }
}
