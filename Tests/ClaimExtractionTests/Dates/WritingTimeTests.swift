import ClaimExtraction
import ClaimModel
import ClaimReading
import Testing

/// Days and hours at which a text was written, or as of which its figures hold.
@Suite struct WritingTimeTests {
  @Test(arguments: [
    ("PARIS, June 20, 2014 – Two people were killed.", ["June 20, 2014"]),
    ("CASTRA, July 6 (Meridian News) - A plane landed on Friday.", ["July 6"]),
    ("First published 14:05 GMT - Last updated at 19:28 GMT.", ["14:05 GMT", "19:28 GMT"]),
    ("As of 10 March 2020, 388 cases were reported.", ["10 March 2020"]),
    (
      "KNS Nov 12, 2011, 05.51AM IST SELM: A ferry sank.",
      ["Nov 12, 2011", "05.51AM IST"]
    ),
    ("By the evening of 10 March 2020, 388 cases were reported.", ["10 March 2020"]),
    ("By then 131 fires had been counted by 31 August 2020.", ["31 August 2020"]),
    // What tells of something else.
    ("The 131 houses must be finished by 31 August 2020.", []),
    ("They have 40 days to leave by 31 August 2020.", []),
    ("The last of the 40 houses had been sold by 31 August 2020.", []),
    ("By 10 March 2020, the road was open.", []),
    ("Published in June 1923, the book sold 400 copies.", []),
    ("Posted on 5 June 1923, the letter came too late.", []),
    ("The library opens on Sundays as of 5 May 2024.", []),
    ("In June 2014 – a month too late – the dam broke.", []),
    ("May 1923 Schalke lost. Monday Night Football returns on 5 May.", []),
    ("Harlow Street, 5 May 2024, was closed for repairs (again).", []),
    ("The Lusitania (sunk on 7 May 1915) had 1,959 people on board.", []),
  ])
  func times(_ text: String, _ expected: [String]) throws {
    let source = try #require(
      Reader.read(Array("Title\n\n\(text)\n".utf8), id: "t.txt", mediaType: .plain).text)
    let claims = Extractor.extract(source).claims
    #expect(claims.contains { !$0.value.isFigure })
    #expect(claims.filter(\.cues.isOfWriting).map(\.passage.quote) == expected)
  }
}
