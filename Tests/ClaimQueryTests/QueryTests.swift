import ClaimModel
import ClaimQuery
import Testing

/// Which claims a query picks.
@Suite struct QueryTests {
  private func picks(
    _ query: String, _ claim: Claim, _ context: QueryContext = .none
  ) throws -> Bool {
    try Query(query).matches(claim, context)
  }

  @Test(arguments: [
    ("kind:count", true), ("kind:money", false), ("kind:money,count", true), ("KIND:Count", true),
    ("not:kind:count", false), ("not:kind:money", true), ("kind:count not:kind:count", false),
    ("kind:c*", true), ("kind:date*", false), ("not:kind:date,money", true),
  ])
  func choices(_ query: String, _ expected: Bool) throws {
    #expect(try picks(query, made()) == expected)
  }

  @Test(arguments: [
    // What lies inside is picked, whatever its modifier says.
    ("30000", "value:30000", true), ("30000", "value:=30000", true),
    ("30000", "value:>30000", false),
    ("30000", "value:>=30000", true), ("30001", "value:>30000", true), ("0.1", "value:0.1", true),
    ("0.3", "value:<=0.3", true), ("-5", "value:<0", true), ("-5", "value:-6..-4", true),
    ("1500", "value:1000..2000", true), ("1500", "value:..1500", true),
    ("1500", "value:1501..", false),
    ("~1500", "value:1500", true), ("5..6", "value:5..6", true), ("5..6", "value:5", false),
    ("5..6", "value:>=5", true), ("5..6", "value:>5", false), ("5..6", "value:3,5..7", true),
    // A bound is picked when all that it allows lies inside.
    (">20000", "value:>=30000", false), (">20000", "value:>=20000", true),
    (">20000", "value:>20000", true), (">=20000", "value:>20000", false),
    (">=20000", "value:>=20000", true), (">20000", "value:<100000", false),
    ("<200", "value:<200", true), ("<200", "value:<=200", true), ("<=200", "value:<200", false),
    ("<200", "value:<100", false), ("<200", "value:>=0", false),
    ("0.6666", "value:2/3", false), ("12", "value:>=1988-01", false), ("12", "value:*", true),
  ])
  func figures(_ stated: String, _ query: String, _ expected: Bool) throws {
    #expect(try picks(query, made(.count, figure(stated))) == expected)
  }

  @Test func ratiosAreExact() throws {
    let third = ClaimValue.figure(Figure(try #require(Number(2, over: 3))))
    #expect(try picks("value:2/3", made(.fraction, third)))
    #expect(try !picks("value:0.666666666667", made(.fraction, third)))
  }

  @Test(arguments: [
    ("when:1988", true), ("when:1988-07", true), ("when:1988-07-20", false), ("when:1987", false),
    ("when:1988-07..1988-12", true), ("when:1988-08..1988-12", false), ("when:>1987", true),
    ("when:>1988-06", true), ("when:>=1988-07", true), ("when:>1988-07", false),
    ("when:<1988-08", true), ("when:<=1988-07", true), ("when:<1988-07", false),
    ("when:*", true), ("when:1987,1988", true), ("when:..1988", true),
  ])
  func days(_ query: String, _ expected: Bool) throws {
    let july = ClaimQueryTests.days("1988-07-01", "1988-07-31")
    #expect(try picks(query, made(about: About(when: july))) == expected)
    #expect(try picks(query, made(.date, .date(july))) == expected)
    #expect(try !picks(query, made()))
  }

  @Test func datesAndTimes() throws {
    let open = made(.daterange, .date(ClaimQueryTests.days("2018-01-05", nil)))
    #expect(try picks("value:>=2018-01", open))
    #expect(try !picks("value:2018-01..", made(.count, figure("2019"))))
    #expect(try !picks("value:<=2019-12", open))
    #expect(try !picks("when:*", made(.date, .date(ClaimQueryTests.days(nil, nil)))))
    let morning = made(.time, .time(ClockSpan(earliest: 510, latest: 510)))
    #expect(try picks("value:08:30", morning))
    #expect(try picks("value:08:00..09:00", morning))
    #expect(try !picks("value:>08:30", morning))
  }

  @Test(arguments: [
    ("counted:prisoner", true), ("counted:prisoners", true), ("counted:prison", false),
    ("counted:PRISON*", true), ("counted:\"political prisoners\"", true),
    ("counted:\"prisoners political\"", false), ("counted:mek", true), ("counted:p*", true),
    ("speaker:*", false), ("not:speaker:*", true), ("document:003*", true), ("document:003", false),
    ("document:*.txt", true), ("document:*03*t*", true), ("document:\"003*\"", false),
    ("\"killed 1,500\"", true), ("1,500", true), ("500", false), ("1", false),
    ("killed prisoners", true), ("words:wounded,killed", true), ("not:wounded", true),
    ("\"were  killed\"", true), ("\"killed*\"", false), ("ere", false), ("in", true),
    ("id:0123*", true),
  ])
  func texts(_ query: String, _ expected: Bool) throws {
    let claim = made(
      quote: "1,500 political prisoners", prefix: "were\nkilled ", suffix: " in July",
      document: "003_9fb.txt", about: About(counted: "MEK political prisoners"),
      cues: Cues(counted: "prisoner"))
    #expect(try picks(query, claim) == expected)
  }

  /// The first and last word of what stands around a quote may be cut, and are no words.
  @Test func cutWordsAreNoWords() throws {
    let claim = made(
      quote: "12", prefix: "50 people who lived in the house ",
      suffix: " of them lived in the house at 1")
    #expect(try !picks("50", claim))
    #expect(try picks("house", claim))
    #expect(try !picks("1", claim))
  }

  @Test(arguments: [
    ("counted:café", true), ("counted:cafe\u{301}", true), ("counted:CAFÉ", true),
    ("counted:cafe", false), ("counted:caf*", true), ("counted:owners", true),
    ("counted:\"“new”\"", true),
    ("counted:new", true), ("counted:owner", false), ("counted:تهران", false),
  ])
  func otherLetters(_ query: String, _ expected: Bool) throws {
    for text in ["“new” café owners", "“new” cafe\u{301} owners"] {
      #expect(try picks(query, made(about: About(counted: text))) == expected, "\(text)")
    }
  }

  @Test func surroundings() throws {
    let topic = Topic(id: "ab12", question: "How many were killed?", claims: [], origins: [])
    let decision = Decision(
      id: "d", action: .accept, targets: [], by: "", at: "", because: "")
    let context = QueryContext(
      document: Document(
        id: "a.txt", digest: "", mediaType: .plain, byteCount: 0, title: "The Inquiry",
        date: Day(isoText: "2018-06-30")),
      topic: topic, verdict: .differ, reason: .bound, decisions: [decision])
    for query in [
      "title:inquiry", "published:2018", "topic:ab12", "question:\"how many\"", "verdict:differ",
      "reason:bound", "decided:yes", "decided:accept", "not:decided:no", "not:decided:reject",
      "verdict:*",
    ] {
      #expect(try picks(query, made(), context), "\(query)")
      #expect(try picks(query, made()) == (query == "not:decided:reject"), "\(query)")
    }
    #expect(try picks("decided:no not:verdict:* not:topic:*", made()))
    #expect(try Query("verdict:differ kind:count").needs == [.topic, .claim])
    #expect(try Query("kind:count topic:a*").key(asking: .topic) == "topic")
  }

  /// A query says the same of a claim however its terms are ordered.
  @Test func termsCommute() throws {
    let terms = ["kind:count", "counted:prisoner", "value:>=1000", "not:speaker:*", "killed"]
    let claim = made(
      .count, figure("1500"), quote: "1,500", prefix: "killed ", cues: Cues(counted: "prisoner"))
    for turn in terms.indices {
      let order = terms[turn...] + terms[..<turn]
      #expect(try picks(order.joined(separator: " "), claim))
      #expect(try !picks((order + ["kind:money"]).joined(separator: "\t"), claim))
    }
  }
}
