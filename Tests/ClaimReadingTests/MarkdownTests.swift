import ClaimModel
import ClaimReading
import Testing

@Suite struct MarkdownTests {
  private func read(_ text: String, at: SourceLocation = #_sourceLocation) throws -> Reading {
    try Reading(text, "a.md", sourceLocation: at)
  }

  @Test func marksGo() throws {
    let reading = try read(
      "The police said **1,500** *protesters* and __20__ _soldiers_ [were killed](https://a.example/1 \"x\") "
        + "![a picture](b.png)in `1988`[^1] &amp; ~~later~~ after.")
    #expect(
      reading.lines == [
        "paragraph: The police said 1,500 protesters and 20 soldiers were killed in 1988 & later after."
      ])
    #expect(reading.source(of: "1,500") == "1,500")
    #expect(reading.source(of: "1,500 protesters") == "1,500** *protesters")
    #expect(reading.source(of: "&") == "&amp;")
    #expect(reading.source(of: "were killed") == "were killed")
  }

  @Test(arguments: [
    ("5 * 3 = 15 and 2*3*4 is 24", "5 * 3 = 15 and 2*3*4 is 24"),
    ("snake_case_name stays", "snake_case_name stays"),
    ("an \\*escaped\\* star", "an *escaped* star"), ("***both** one*", "both one"),
    ("<b>bold</b> and <https://a.example> here", "bold and https://a.example here"),
    ("3 < 4 > 2 stays", "3 < 4 > 2 stays"), ("[not a link] stays", "[not a link] stays"),
    ("[text][ref] goes", "text goes"), ("an ``odd ` tick`` is kept", "an odd ` tick is kept"),
    ("**never closed", "**never closed"), ("* [x", "[x"), ("a [b](c", "a [b](c"),
  ]) func inline(source: String, text: String) throws {
    #expect(try read(source).words(read(source).blocks[0]) == text)
  }

  @Test func blocks() throws {
    let reading = try read(
      """
      # The Fire #

      Five people died
      on Monday.

      - one **dog**
        and its owner
      - two cats
      1. first

      > It was terrible,
      > they said.
      > — Jane Roe, a witness

      ```
      let x = 5
      ```

      The Second
      ----------
      <!-- a
      comment -->
      [ref]: https://a.example/1988
      Text after.
      """)
    #expect(
      reading.lines == [
        "title: The Fire", "paragraph: Five people died\non Monday.",
        "listItem: one dog\nand its owner", "listItem: two cats", "listItem: first",
        "quotation: It was terrible,\nthey said.", "quotation: — Jane Roe, a witness",
        "heading: The Second", "paragraph: Text after.",
      ])
    #expect(reading.block("It was terrible")?.speaker == "Jane Roe")
    #expect(reading.source(of: "terrible,\nthey") == "terrible,\n> they")
  }

  @Test func tables() throws {
    let reading = try read(
      """
      | Place | Killed | Hurt |
      |:------|-------:|------|
      | **Tehran** | 30 | 50 |
      | Shiraz | 12 | |
      """)
    let cell = try #require(reading.block("12"))
    #expect(cell.kind == .tableCell)
    #expect(cell.headers.map { reading.words($0) } == ["Killed", "Shiraz"])
    #expect(reading.block("Tehran")?.headers.map { reading.words($0) } == ["Place"])
    #expect(reading.block("Place")?.headers == [])
    #expect(reading.source(of: "Tehran") == "Tehran")
  }

  @Test func datedTitlesAreArticles() throws {
    let body = ArticleTests.body
    let reading = try read(
      "# One\n*June 5, 2014*\n\n\(body)\n\n# Two\n*June 4, 2014*\n\n\(body)\n")
    #expect(reading.articles.map(\.title) == ["One", "Two"])
    #expect(reading.articles.map(\.date) == [day("2014-06-05"), day("2014-06-04")])
  }

  @Test func frontMatterAndWindowsText() throws {
    let bytes = Array("---\ntitle: T\n---\n**Caf".utf8) + [0xE9] + Array("** 5".utf8)
    let reading = try Reading(bytes: bytes, "a.md")
    #expect(reading.lines == ["paragraph: Café 5"])
    #expect(reading.text.map.stored(reading.blocks[0].start) == 19)
    #expect(reading.text.map.storedEnd(reading.blocks[0].end) == bytes.count)
    #expect(reading.text.map.storedEnd(reading.blocks[0].start + 5) == 23)
  }
}
