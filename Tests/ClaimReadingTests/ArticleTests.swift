import ClaimModel
import ClaimReading
import Testing

@Suite struct ArticleTests {
  static let body =
    "The fire on Monday night killed five people and hurt more than twenty in the old town."

  @Test func blogDays() throws {
    let body = ArticleTests.body
    let reading = try Reading(
      "My Blog\n\nMonday, June 2, 2014\n\nOne\n\n\(body)\n\nSunday, June 1, 2014\n\nTwo\n\n\(body)")
    #expect(reading.articles.map(\.date) == [day("2014-06-02"), day("2014-06-01")])
    #expect(reading.articles.map(\.title) == ["One", "Two"])
    #expect(reading.text.document.title == "My Blog")
    #expect(reading.text.document.date == nil)
  }

  @Test func titlesAbovePostedLines() throws {
    let body = ArticleTests.body
    let reading = try Reading(
      "One Fire\nPosted on June 2, 2014 by Jane Roe\n\n\(body)\n\nAnother Fire\nPosted on 3 May 2014\n\n\(body)\n"
    )
    #expect(reading.articles.map(\.title) == ["One Fire", "Another Fire"])
    #expect(reading.articles.map(\.date) == [day("2014-06-02"), day("2014-05-03")])
    #expect(reading.blocks.map(\.article) == [0, 0, 0, 1, 1, 1])
  }

  @Test func chronologiesAreOneArticle() throws {
    let body = ArticleTests.body
    let reading = try Reading(
      "Timeline of the Fires\n\nJune 1, 2014\n\n\(body)\n\nJune 2, 2014\n\n\(body)\n\nJune 9, 2014\n\n\(body)"
    )
    #expect(reading.articles.count == 1)
    #expect(reading.block("June 2, 2014")?.kind == .heading)
  }

  @Test func postedAndUpdatedDateOneArticle() throws {
    let reading = try Reading(
      "A Fire\n\nPosted: Oct 4, 2016 6:00PM EDT\nUpdated: Oct 5, 2016 - 5:52 PM\n\n\(ArticleTests.body)"
    )
    #expect(reading.articles.map(\.date) == [day("2016-10-04")])
    #expect(reading.blocks.map(\.kind) == [.title, .byline, .byline, .paragraph])
  }

  @Test(arguments: [
    "Updated 5:40 p.m. ET", "PUBLISHED: 22:07 GMT, 7 July 2012",
    "Posted on: 3:35 pm, December 23, 2012",
    "21 July 2013 Last updated at 11:11 GMT", "Updated Thu 6 May 2010, 9:03am AEST",
    "Updated: 09 Sep 2013 11:25 GMT+02:00",
    "First published 14:05 GMT - Last updated at 19:28 GMT",
    "Posted Mon, 11:42 AM", "First published on Monday, 11:42 GMT", "Originally filed at 12:53 PM",
    "Last updated at 11:42 GMT on Monday",
    "Posted 18:44 GMT; last updated 21:20 GMT", "Published 06:15 GMT. Last updated at 11:42 GMT.",
    "Published Tuesday 16 November 2010, 05:30 – Updated Tuesday 16 November 2010, 18:10",
    "Posted Monday, July 9, 2012, 2:15 p.m. | Updated 4:50 p.m.",
  ])
  func timesOfWriting(line: String) throws {
    let reading = try Reading("A Fire in Dunmarrow\n\n\(line)\n\n\(ArticleTests.body)")
    #expect(reading.blocks.map(\.kind) == [.title, .byline, .paragraph])
  }

  /// A label says what a date is of, where it is not of the text.
  @Test(arguments: [
    ("World premiere: Lakeshore Festival, 30 August 2014", BlockKind.heading),
    ("Press release: Lakeshore Film, 30 August 2014", .byline),
    ("The Lakeshore Post, 30 August 2014", .byline),
  ])
  func labelledDates(line: String, kind: BlockKind) throws {
    let reading = try Reading("A Fire in Dunmarrow\n\n\(line)\n\n\(ArticleTests.body)")
    #expect(reading.blocks.dropFirst().first?.kind == kind)
  }

  @Test(arguments: [
    "Updated 5 houses", "Posted 12 soldiers at 9", "Issued 22 summonses", "Filed: 34",
    "Adopted: 52-48", "Update 2-1", "Posted 5 at 9",
    "Published 300 books; updated 12 at 9",
  ])
  func figuresAreNoTimesOfWriting(line: String) throws {
    let reading = try Reading("A Fire in Dunmarrow\n\n\(line)\n\n\(ArticleTests.body)")
    #expect(reading.blocks.count { $0.kind == .byline } == 0)
  }

  @Test(arguments: [
    (
      "PARIS, June 20, 2014 – Five people died, the police said in a statement on Friday.",
      "2014-06-20"
    ),
    (
      "WASHINGTON (June 20, 2014) Five people died, the police said in a statement today.",
      "2014-06-20"
    ),
    ("On June 20, 2014, five people died, the police said in a statement on Friday.", nil),
    ("Officials said on June 20, 2014 - five years ago - that all of them were safe.", nil),
    // A line above the text that names the paper.
    ("*Dunmarrow Gazette, Friday 17 March 2023*\n\n\(ArticleTests.body)", "2023-03-17"),
    ("**El Faro | Friday 27 May 2022 | Neighbourhoods**\n\n\(ArticleTests.body)", "2022-05-27"),
    ("Issued: 16 March 2023, 10:00\n\n\(ArticleTests.body)", "2023-03-16"),
    ("The fire broke out on Friday, 17 March 2023\n\n\(ArticleTests.body)", nil),
    (
      "Sinking of the Aster, 14 April 1912\n\n\(ArticleTests.body) In 1985 divers found the wreck.",
      nil
    ),
    (
      "Dunmarrow Gazette, 17 March 2023\n\n\(ArticleTests.body) Fires of 2019 and 2021 were smaller, "
        + "and the town plans new sirens by 2027.", "2023-03-17"
    ),
  ]) func datelines(text: String, date: String?) throws {
    #expect(try Reading(text).articles[0].date?.isoText == date)
  }

  @Test(arguments: [
    ("2014-06-05", "2014-06-05"), ("2014-06-05T23:10:00+02:00", "2014-06-05"),
    ("June 5, 2014", "2014-06-05"), ("\"5 June 2014\"", "2014-06-05"),
    ("Thu, 5th of June, 2014", "2014-06-05"), ("Sept. 5, 2014", "2014-09-05"),
    ("25/6/2014", "2014-06-25"), ("6/25/2014", "2014-06-25"), ("5/6/2014", nil),
    ("5.6.2014", "2014-06-05"), ("2014/06/05 10:00", "2014-06-05"), ("31 June 2014", nil),
    ("5-Jun-2014", "2014-06-05"),
  ]) func frontMatterDates(value: String, date: String?) throws {
    let reading = try Reading("---\ntitle: x\ndate: \(value)\n---\nFive died.\n")
    #expect(reading.text.document.date?.isoText == date)
    #expect(reading.lines == ["paragraph: Five died."])
  }

  @Test(arguments: ["31 June 2014", "5/6/2014", "2014-13-05", "2014-13", "soon", "5 June"])
  func unreadableDatesAreReported(value: String) throws {
    let problems = try Reading("---\ntitle: é\ndate: '\(value)'\n---\nFive died.\n").problems
    #expect(problems.map(\.kind) == [.unreadableDate])
    #expect(problems.first?.line == 3)
    #expect(problems.first?.column == 8)
    #expect(problems.first?.excerpt == value)
  }

  @Test(arguments: ["2014", "2014-06", "June 2014", "", "2014-06-05"])
  func wholeAndPartialDatesAreNoProblem(value: String) throws {
    #expect(try Reading("---\ndate: \(value)\n---\nFive died.\n").problems.isEmpty)
  }

  @Test func frontMatterFields() throws {
    let reading = try Reading(
      "---\r\nid: fire-1\r\ntitle: 'Fire: five dead'\r\nauthor: Jane Roe\r\nsource: Times\r\n"
        + "url: https://a.example/b\r\ntags:\r\n  - x\r\n- y\r\n---\r\nFive died.\r\n", "b/c.txt")
    let document = reading.text.document
    #expect(document.id == "fire-1")
    #expect(document.title == "Fire: five dead")
    #expect(document.author == "Jane Roe")
    #expect(document.publisher == "Times")
    #expect(document.url == "https://a.example/b")
    #expect(reading.articles[0].title == "Fire: five dead")
  }

  @Test(arguments: ["---\nNot a key here\n---\nText.", "---\ntitle: never closed\nText."])
  func noFrontMatter(text: String) throws {
    #expect(try Reading(text).blocks.count == 2)
  }

  @Test func callersDateComesFirst() {
    let bytes = Array("---\ndate: 2014-06-05\n---\nFive died.".utf8)
    let text = Reader.read(bytes, id: "a", date: day("2018-06-30")).text
    #expect(text?.document.date == day("2018-06-30"))
    #expect(text?.document.articles.map(\.date) == [day("2018-06-30")])
  }
}
