import ClaimModel
import ClaimReading
import ClaimTestSupport
import Testing

/// The five documents beside the repository.
@Suite(.enabled(if: Fixture.shared != nil, "no shared documents here"))
struct SeedTests {
  private func read(_ name: String) throws -> Reading {
    try Reading(bytes: Fixture.sharedBytes("seeds/\(name)"), "\(name).txt")
  }

  @Test func postsAreTheirSpeakers() throws {
    let reading = try read("000")
    #expect(reading.articles.count == 1)
    #expect(reading.text.document.date == day("2020-10-24"))
    let post = try #require(reading.block("As the highest official"))
    #expect(post.kind == .post)
    #expect(post.speaker == "Iran Freedom")
    #expect(post.date == day("2020-10-24"))
    let signature = try #require(reading.block("— MEK Iran (Mujahedin-e Khalq) (@MEK_Iran) O"))
    #expect(signature.speaker == "MEK Iran (Mujahedin-e Khalq)")
    #expect(reading.block("Tags:") == nil)
    #expect(reading.block("Terrorist Attacks")?.kind == .heading)
  }

  @Test func dateHeadersPartArticles() throws {
    let reading = try read("001")
    #expect(
      reading.articles.map { $0.date?.isoText } == [
        "2017-08-11", "2017-08-10", "2017-08-09", "2017-08-07",
      ])
    #expect(reading.block("Friday, August 11, 2017")?.kind == .byline)
    #expect(reading.block("A Look at Khomeini")?.kind == .caption)
    #expect(reading.block("Thursday, August 10, 2017")?.article == 1)
    #expect(reading.block("Subscribe") == nil)
  }

  @Test func oneArticleWithoutDate() throws {
    let reading = try read("002")
    #expect(reading.articles.count == 1)
    #expect(reading.articles[0].date == nil)
    #expect(
      reading.articles[0].title == "MEK: The Opposition the Iranian Regime Wants to Silence")
    #expect(reading.text.document.author == "Mahmoud Hakamian")
  }

  @Test func furniturePartsPosts() throws {
    let reading = try read("003")
    #expect(
      reading.articles.map(\.title) == [
        "Regime Officials Take Desperate Measures to Avoid Overthrow",
        "Maryam Rajavi Delivers Nowruz Speech",
        "UK Lord Says European Lawmakers are “Divorced from Reality” on Iran Issue",
        "What we are not seeing in Iran",
        "Giuliani: NCRI Is Alternative to “Outlaws and Murderers”",
      ])
    #expect(reading.articles.allSatisfy { $0.date == nil })
    #expect(reading.block("1981 demonstration,1988 Massacre") == nil)
    #expect(reading.block("Lord Ken Maginnis")?.kind == .caption)
  }

  @Test func teasersAreText() throws {
    let reading = try read("004")
    #expect(reading.articles.count == 1)
    #expect(reading.block("Iran has sold $1 million in ammo to Russia") != nil)
    #expect(reading.block("Why Khamenei")?.kind == .title)
    #expect(reading.block("BlogWhy") == nil)
    #expect(reading.block("Latest news") == nil)
    #expect(reading.text.document.author == "Jubin Katiraie")
  }

  @Test func newsKeepsItsFrontMatter() throws {
    let reading = try Reading(
      bytes: Fixture.sharedBytes("news/documents/b982f5d9e435"), "b982f5d9e435.txt")
    #expect(reading.text.document.date == day("2017-02-15"))
    #expect(reading.articles.map(\.date) == [day("2017-02-15")])
    #expect(reading.block("title:") == nil)
    #expect(reading.block("Copyright 2017 KSLA") == nil)
    #expect(reading.block("Her bond was set at $10,000.")?.kind == .paragraph)
  }
}
