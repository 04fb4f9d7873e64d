import ClaimExtraction
import ClaimLedger
import ClaimModel
import ClaimReading
import ClaimReporting
import ClaimTestSupport
import Foundation
import Testing

/// What `claims explain` says is what the chain did.
@Suite struct ExplainerTests {
  private static let texts: [SourceText] = {
    let folder = Fixture.folder.appending(path: "documents").path(percentEncoded: false)
    return Inputs.read([folder]).texts
  }()
  private static let report = Chain.report(on: texts, problems: [])
  private static let explainer = Explainer(texts)

  private var report: Report { Self.report }
  private var explainer: Explainer { Self.explainer }

  private func claim(_ id: String) throws -> Claim {
    let found = explainer.claims(id)
    #expect(found.count == 1)
    return try #require(found.first)
  }

  @Test func lookAlikesAreToldApartByTheirSlot() throws {
    #expect(report.lookAlikes.count > 20)
    for pair in report.lookAlikes.enumerated() where pair.offset % 23 == 0 {
      let pair = pair.element
      let found = try #require(explainer.explain(claim(pair.left), claim(pair.right)))
      #expect(found.pair.answer == .toldApart && found.pair.meeting == .met)
      #expect(found.pair.veto?.slot == pair.slot)
      #expect(found.pair.veto?.left == pair.leftSays && found.pair.veto?.right == pair.rightSays)
      #expect(!found.isOneTopic)
      let text = ExplanationText.comparison(found)
      #expect(text.contains("Not one topic: \(pair.slot.rawValue) tells them apart."))
      let own = explainer.explain(try claim(pair.right))
      #expect(own.lookAlikes.contains { $0.claim.id == pair.left && $0.pair.slot == pair.slot })
    }
  }

  @Test func claimsOfATopicAreOneTopic() throws {
    for judged in report.topics.prefix(8) {
      let ids = judged.topic.claims
      let found = try #require(explainer.explain(claim(ids[0]), claim(ids[ids.count - 1])))
      #expect(found.isOneTopic)
      #expect(ExplanationText.comparison(found).contains("One topic: "))
      let own = explainer.explain(try claim(ids[0]))
      #expect(own.topic?.topic.id == judged.topic.id)
      #expect(own.rivals.map(\.id) == Array(ids.dropFirst()))
    }
  }

  /// Two documents alone, so that each way of not being one question is seen.
  @Test(arguments: [
    ("The fire killed 12 workers.", "He was 12 years old.", PairExplanation.Answer.otherSort),
    (
      "The fire in the old mill by the river killed 12 workers that night.",
      "The new school on the hill has 400 desks for all of its children.", .neverMet
    ),
    ("In 1988 the fire killed 12 workers.", "In 1988 the fire killed 14 workers.", .notTied),
    ("In 1988 the fire killed 12 workers.", "In 1988 the fire injured 14 workers.", .asksOther),
    ("In 1988 the fire killed 12 workers.", "In 1988 the fire killed 14 horses.", .toldApart),
    (
      "On 5 May 1988 the Selm fire burned 12 cars.", "On 5 May 1988 the Selm fire burned 412 cars.",
      .otherThing
    ),
  ])
  func answers(_ first: String, _ second: String, _ answer: PairExplanation.Answer) throws {
    let texts = ["a", "b"].enumerated().compactMap { index, id in
      Reader.read(Array([first, second][index].utf8), id: id, mediaType: .plain, date: nil).text
    }
    let explainer = Explainer(texts)
    let claims = ["a", "b"].compactMap { id in
      explainer.claims("").last { $0.document == id && $0.value.figure != nil }
    }
    let found = try #require(explainer.explain(claims[0], claims[1]))
    #expect(found.pair.answer == answer, "\(ExplanationText.comparison(found))")
  }

  private static let story = """
    Ferry Marisol sinks off Gorland

    3 March 2019

    The ferry Marisol sank off Gorland on 2 March 2019, Captain Emilio Varga told the Gorland Post.


    """

  /// Two texts of one story, whose last sentences are not weighed against each other, for each reason.
  @Test(arguments: [
    ("The wind was 55 knots.", "The waves were 6 metres high.", PairExplanation.Unweighed.fewWords),
    (
      "The owner paid 34 million crowns in compensation.",
      "The owner paid 61 million crowns for the ship. Compensation of 77 million crowns was paid by the"
        + " owner.", .otherLiker
    ),
    ("More than 200 passengers were rescued.", "Some 256 passengers were rescued.", .figureOpen),
    (
      "The crossing took Anders Holt 41 minutes.", "The crossing took Petra Hask 55 minutes.",
      .otherNames
    ),
    (
      "The crew of the ferry heard the alarm at 9:15.",
      "A ferry with a crew of volunteers was sent out at 11:40.", .otherHour
    ),
    (
      "A sailor, 41, was rescued by the coastguard.", "A cook, 55, was rescued by the coastguard.",
      .otherPerson
    ),
    ("The crossing took 41 minutes.", "The crossing took 2 months.", .otherUnit),
    (
      "The crew numbered 41.", "The crew numbered 55. In all 41 of the crew were rescued.",
      .figureTold
    ),
    ("The refit was on 4 May 2017.", "The refit was on 9 December 2018.", .farApart),
  ])
  func reasonsForNotWeighing(
    _ first: String, _ second: String, _ reason: PairExplanation.Unweighed
  ) throws {
    let sentences = [first, second]
    let texts = ["a", "b"].enumerated().compactMap { index, id in
      Reader.read(
        Array((Self.story + sentences[index]).utf8), id: id, mediaType: .plain, date: nil
      ).text
    }
    let explainer = Explainer(texts)
    let claims = try ["a", "b"].map { id in
      try #require(
        explainer.claims("").first {
          $0.document == id && $0.passage.startByte >= Self.story.utf8.count
        })
    }
    let found = try #require(explainer.explain(claims[0], claims[1]))
    #expect(found.pair.unweighed == reason, "\(ExplanationText.comparison(found))")
    #expect(found.pair.weighing == nil)
    #expect(
      ExplanationText.comparison(found).contains("\nNot weighed beside all that two articles"))
  }

  private static let hours =
    "on Sunday 3 May 2020 from 5 a.m. until all passengers were home at 9 p.m."

  /// Why two claims are no question, whatever speaks for one: the first that is so is named.
  @Test(arguments: [
    (
      "As of May 3, 1988, the fire had killed 12 workers.",
      "As of May 5, 1988, the fire had killed 14 workers.", "May", PairExplanation.Answer.ofWriting
    ),
    (
      "Sales of Orion Motors in Norway rose by 14 percent in 2018.",
      "In 2018 sales of Orion Motors in Norway fell by 17 percent.", "percent", .oppositeVerbs
    ),
    (
      "Hale's company paid $108 million for the Orion satellite in 2018.",
      "In 2018 Hale's company paid 85 million euros ($115 million) for the Orion satellite.", "$",
      .conversion
    ),
    (
      "The harbour office let the ferries from Dunmarrow to Skarn run " + ExplainerTests.hours,
      "The harbour office let ferries from Dunmarrow to Skarn run " + ExplainerTests.hours,
      ".m.", .otherPlace
    ),
    (
      "The earthquake of 27 September 2014 struck Daravan at 01:44 UTC.",
      "The earthquake of 27 September 2014 struck Daravan at 7:14 a.m.", ":", .otherZone
    ),
  ])
  func noQuestion(
    _ first: String, _ second: String, _ quote: String, _ answer: PairExplanation.Answer
  ) throws {
    let texts = [("a", first), ("b", second)].compactMap { id, text in
      Reader.read(Array(text.utf8), id: id, mediaType: .plain, date: nil).text
    }
    let explainer = Explainer(texts)
    let claims = explainer.claims("").filter { $0.passage.quote.contains(quote) }
    let left = try #require(claims.first { $0.document == "a" })
    let right = try #require(claims.last { $0.document == "b" })
    let found = try #require(explainer.explain(left, right))
    #expect(found.pair.answer == answer, "\(ExplanationText.comparison(found))")
    #expect(!found.isOneTopic)
  }

  @Test func readingsThatLostAreThere() throws {
    var lost = 0
    for text in Self.texts {
      let trace = Extractor.trace(text)
      let claims = Chain.extract(text).claims
      #expect(Set(trace.places.keys) == Set(claims.map(\.id)))
      for reading in trace.lost {
        #expect(Extractor.rule(reading.rule) != nil, "\(reading.rule)")
        #expect(reading.startByte < reading.endByte)
        lost += 1
      }
      for claim in claims { #expect(Extractor.rule(claim.rule) != nil, "\(claim.rule)") }
    }
    #expect(lost > 20)
    let age = try #require(explainer.claims("").first { $0.kind == .age })
    #expect(explainer.explain(age).lost.contains { $0.kind == .count })
  }

  @Test func slotsSayWhereTheirWordsStand() throws {
    let page = """
      The fire of June 5, 1988

      It killed 12 workers at the mill. Another 3 were injured.
      """
    let text = try #require(
      Reader.read(Array(page.utf8), id: "a", mediaType: .plain, date: nil).text)
    let explainer = Explainer([text])
    let killed = try #require(explainer.claims("").first { $0.passage.quote == "12 workers" })
    let about = explainer.explain(killed).about
    #expect(about.first { $0.name == "counted" }?.place == .passage)
    #expect(about.first { $0.name == "predicate" }?.place == .sentence)
    for slot in about where slot.name == "event" || slot.name == "when" {
      #expect(slot.place == .before && slot.line == 1)
    }
    let injured = try #require(explainer.claims("").first { $0.passage.quote == "Another 3" })
    let others = explainer.explain(injured).about
    #expect(others.first { $0.name == "counted" }?.place == .before)
    #expect(others.first { $0.name == "scope" }?.place == .inferred)
  }

  @Test func idsMayBeShort() throws {
    let all = explainer.claims("")
    #expect(all.count == report.claims.count)
    let id = try #require(all.first?.id)
    #expect(explainer.claims(id).map(\.id) == [id])
    #expect(explainer.claims("zz").isEmpty)
    #expect(explainer.nearestID(to: String(id.dropLast()) + "z") == id)
  }
}
