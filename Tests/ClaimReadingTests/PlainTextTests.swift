import ClaimModel
import ClaimReading
import Testing

@Suite struct PlainTextTests {
  @Test func wrappedLinesJoin() throws {
    let reading = try Reading(
      """
      The fire on Monday night killed five people and hurt more than twenty in
      the old town, officials said, and the number could still rise as the men
      search the ruins.

      A second fire broke out at about the same time in a village to the north
      of the town, where nobody was hurt.
      """)
    #expect(reading.blocks.count == 2)
    #expect(reading.blocks.allSatisfy { $0.kind == .paragraph })
    #expect(reading.words(reading.blocks[0]).hasSuffix("search the ruins."))
  }

  @Test func headingsAboveWrappedTextStayApart() throws {
    let reading = try Reading(
      """
      CHAPTER II
      The fire on Monday night killed five people and hurt more than twenty in
      the old town, officials said, and the number could still rise as the men
      search the ruins, of which
      12 are still burning.
      """)
    #expect(reading.blocks.map(\.kind) == [.title, .paragraph])
    #expect(reading.words(reading.blocks[1]).hasSuffix("12 are still burning."))
  }

  @Test func paragraphsOnLinesStayApart() throws {
    let reading = try Reading(
      "Five people died on Monday.\r\nTwenty more were hurt, he said.\rNobody knows why.\n")
    #expect(
      reading.lines == [
        "paragraph: Five people died on Monday.", "paragraph: Twenty more were hurt, he said.",
        "paragraph: Nobody knows why.",
      ])
  }

  @Test func listsLoseTheirMarkers() throws {
    let reading = try Reading(
      "The dead:\n\n• Thomia Wadley, 21\n•Ann Roe, 30\n- 12 dogs\n* 3 cats\n\n1. First\n2) Second\n"
    )
    #expect(
      reading.lines == [
        "paragraph: The dead:", "listItem: Thomia Wadley, 21", "listItem: Ann Roe, 30",
        "listItem: 12 dogs", "listItem: 3 cats", "listItem: First", "listItem: Second",
      ])
  }

  @Test func negativeNumbersAndYearsAreNoMarkers() throws {
    let reading = try Reading("-5 degrees were measured.\n\n1988. That was the year.\n")
    #expect(
      reading.lines == [
        "paragraph: -5 degrees were measured.", "paragraph: 1988. That was the year.",
      ])
  }

  @Test func rolesOfLines() throws {
    let reading = try Reading(
      """
      Five Dead in Fire

      By Jane Roe | June 5, 2014

      Five people died in a fire on Monday, the police said in a statement to the press.

      Who Set the Fire?

      Nobody knows, and the police would not say anything about it to our reporter.

      The ruins on Tuesday. (AP Photo/Rachel La Corte)
      """)
    #expect(
      reading.blocks.map(\.kind) == [.title, .byline, .paragraph, .heading, .paragraph, .caption])
    #expect(reading.articles[0].date == day("2014-06-05"))
    #expect(reading.text.document.title == "Five Dead in Fire")
  }

  @Test func listsOfFigures() throws {
    let reading = try Reading(
      "FOR IMMEDIATE RELEASE\nContact: Jane Roe, 555-1234\n\nToll Rises to 70\n\n"
        + "\(ArticleTests.body)\nDead by province\nHerat: 30\nFarah: 25\nBadghis: 15\n\n"
        + "About Acme\nWe count the dead.\n")
    #expect(
      reading.lines == [
        "paragraph: Contact: Jane Roe, 555-1234", "title: Toll Rises to 70",
        "paragraph: \(ArticleTests.body)", "heading: Dead by province", "paragraph: Herat: 30",
        "paragraph: Farah: 25", "paragraph: Badghis: 15", "heading: About Acme",
        "paragraph: We count the dead.",
      ])
  }

  @Test func postOnOneLine() throws {
    let reading = try Reading(
      "Two were shot at the parade today. @wsvn pic.twitter.com/x — Ann Keil (@ann_keil) January 16, 2017\n\nMore text."
    )
    #expect(reading.blocks.map(\.kind) == [.post, .post, .paragraph])
    #expect(reading.blocks[0].speaker == "Ann Keil")
    #expect(reading.blocks[0].date == day("2017-01-16"))
    #expect(reading.words(reading.blocks[1]) == "— Ann Keil (@ann_keil) January 16, 2017")
    #expect(reading.articles[0].date == day("2017-01-16"))
  }

  @Test(arguments: [
    "Continue Reading →", "Share this:", "Tags: Iran, MEK, 1988 Massacre",
    "Iran Deal,Iran Regime Change,Lord Maginnis,MEK", "© 2016 Cox Media Group.",
    "Copyright 2017 KSLA. All rights reserved.", "You might also likeRELATED",
    "Social media & sharing icons powered by UltimatelySocial", "Posts (Atom)", "12 Comments",
    "1,024 shares", "Follow CBSMIAMI.COM: Facebook | Twitter",
    "Stay Up To Date, Follow KDKA On Twitter",
    "We use cookies to make this site better.", "Advertisement", "5 min read",
    "Share on Facebook Tweet", "* * *",
  ]) func furnitureGoes(line: String) throws {
    let reading = try Reading(
      "Five people died in a fire on Monday, the police said.\n\n\(line)\n\nMore was said later.")
    #expect(reading.blocks.count == 2, "\(reading.lines)")
  }

  @Test(arguments: [
    "Copyright law changed in 1976.", "Print sales fell by 12 percent.",
    "Comments by the minister cost the party 3 seats.", "Read more than 30 books a year.",
    "Killed: 30", "Iran, Iraq, Syria and Yemen", "Tehran,1,500,3,200",
    "Share prices fell 5 percent.", "Home sales rose to 3,000.",
    "Subscribe to 3 papers and you pay 40 dollars a month, the new offer of the publisher says today.",
    "RELATED: Five dead in an older fire", "Tags were put on 40 birds.",
    "Labels: 30 percent said they read them.", "40 people commented.",
  ]) func textStays(line: String) throws {
    let reading = try Reading(
      "Five people died in a fire on Monday, the police said.\n\n\(line)\n\nMore was said later.")
    #expect(reading.blocks.count == 3, "\(reading.lines)")
  }
}
