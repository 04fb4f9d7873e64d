import ClaimModel
import ClaimReading
import Testing

@Suite struct HTMLTests {
  private func read(_ text: String, at: SourceLocation = #_sourceLocation) throws -> Reading {
    try Reading(text, "a.html", sourceLocation: at)
  }

  @Test func textOfAPage() throws {
    let reading = try read(
      """
      <!DOCTYPE html><html><head><title>Fire &amp; Water | Times</title>
      <meta property="og:title" content="Fire &amp; Water"><meta name=author content='Jane Roe'>
      <meta property="article:published_time" content="2014-06-05T10:00:00Z">
      <meta property="og:site_name" content="The Times">
      <link rel="canonical" href="https://a.example/fire">
      <style>p { x: 1 }</style><script type="application/ld+json">{"date": "1999"}</script></head>
      <body><nav><ul><li>1999</nav>
      <h1>Fire &amp; Water</h1><p>Five   <b>people</b>
        died.<p>It cost &pound;5&nbsp;million &#8212; or &#x20AC;6 &mdash; in all.
      <p hidden>Not 12</p><div style="display: none">Not 13</div><noscript>14</noscript>
      <ul><li>one<li>two</ul>
      <blockquote>It was bad.</blockquote><figure><img src=x><figcaption>The ruins</figcaption></figure>
      line one<br>line two<br><br>line three
      <aside>15</aside><footer>Copyright 2014</footer></body></html>
      """)
    #expect(
      reading.lines == [
        "title: Fire & Water", "paragraph: Five people died.",
        "paragraph: It cost £5\u{A0}million — or €6 — in all.", "listItem: one", "listItem: two",
        "quotation: It was bad.", "caption: The ruins", "paragraph: line one\nline two",
        "paragraph: line three",
      ])
    let document = reading.text.document
    #expect(document.title == "Fire & Water")
    #expect(document.author == "Jane Roe")
    #expect(document.publisher == "The Times")
    #expect(document.url == "https://a.example/fire")
    #expect(document.date == day("2014-06-05"))
    #expect(reading.source(of: "£5") == "&pound;5")
    #expect(reading.source(of: "€") == "&#x20AC;")
    #expect(reading.source(of: "5\u{A0}million —") == "5&nbsp;million &#8212;")
    #expect(reading.source(of: "Five people") == "Five   <b>people")
  }

  @Test(arguments: [
    ("a < b and 3<4 stay", "a < b and 3<4 stay"),
    ("R&D and AT&T &unknown; &", "R&D and AT&T &unknown; &"),
    ("caf&eacute no semicolon", "café no semicolon"), ("&copy=5", "&copy=5"),
    ("&#150; &#0; &#xFFFFFFFFF;", "– \u{FFFD} \u{FFFD}"), ("soft&shy;ware", "software"),
    ("cut off <b", "cut off"), ("cut <a href=\"x", "cut"), ("un<!-- x > y -->done", "undone"),
    ("un<!-- never", "un"), ("x<script>5</SCRIPT >y", "xy"), ("x<nav>5", "x5"),
    ("q <a title=\"5 > 4\">r</a>", "q r"), ("&frac12; of &yen;5", "½ of ¥5"),
    ("1<sup>st</sup> of <i>2</i>,000", "1st of 2,000"), ("<>x</>", "<>x</>"),
  ]) func oddities(source: String, text: String) throws {
    let reading = try read("<p>" + source)
    #expect(reading.blocks.map { reading.words($0) }.joined(separator: "|") == text)
  }

  @Test func tables() throws {
    let reading = try read(
      """
      <table><thead><tr><th>Place<th colspan=2>Killed</tr><tr><th><th>1988<th>1989</tr></thead>
      <tr><td>Tehran<td>30<td>40</tr><tr><th>Shiraz</th><td>12</td><td>13</td></tr></table>
      """)
    func headers(_ words: String) -> [String] {
      reading.block(words)?.headers.map { reading.words($0) } ?? []
    }
    #expect(headers("30") == ["Killed", "1988", "Tehran"])
    #expect(headers("13") == ["Killed", "1989", "Shiraz"])
    #expect(reading.block("Killed")?.kind == .tableCell)
  }

  @Test func firstRowsHeadPlainTables() throws {
    let reading = try read(
      "<table><tr><td>Year<td>Dead</tr><tr><td>1988<td>30,000</tr></table>")
    #expect(reading.block("30,000")?.headers.map { reading.words($0) } == ["Dead", "1988"])
  }

  @Test func layoutTablesAreText() throws {
    let reading = try read(
      "<table><tr><td><p>\(ArticleTests.body)</p><table><tr><td>a<td>b</table></td></tr></table>")
    #expect(reading.block("The fire")?.kind == .paragraph)
  }

  @Test func articleElements() throws {
    let body = "<p>\(ArticleTests.body) \(ArticleTests.body)</p>"
    let reading = try read(
      "<h1>News</h1><article><h2>One</h2><time datetime=2014-06-05>Thursday</time>\(body)</article>"
        + "<article><h2>Two</h2><p>Published June 4, 2014</p>\(body)</article>"
        + "<article class=comment-body><p>me</p></article>")
    #expect(reading.articles.map(\.title) == ["One", "Two"])
    #expect(reading.articles.map(\.date) == [day("2014-06-05"), day("2014-06-04")])
  }

  @Test func embeddedPost() throws {
    let reading = try read(
      "<p>They wrote:</p><blockquote class=twitter-tweet><p>Five died.</p>&mdash; Jane Roe (@jane) "
        + "<a href=x>October 9, 2020</a></blockquote>")
    let post = try #require(reading.block("Five died."))
    #expect(post.kind == .post)
    #expect(post.speaker == "Jane Roe")
    #expect(post.date == day("2020-10-09"))
    #expect(reading.source(of: "October 9, 2020") == "October 9, 2020")
  }
}
