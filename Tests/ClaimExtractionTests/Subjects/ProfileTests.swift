import ClaimModel
import ClaimReading
import Testing

@testable import ClaimExtraction

/// What an article names.
@Suite struct ProfileTests {
  private func names(_ text: String) throws -> Set<String> {
    let source = try #require(Reader.read(Array(text.utf8), id: "a.txt").text)
    return Set(try #require(Extractor.extract(source).profiles.first).names.keys)
  }

  /// A word that only ever opens a sentence, or what follows a dash, may be any word.
  @Test func wordsWithACapitalInAnyCase() throws {
    let text = """
      BOSTON, March 2 - Oper shr 31 cts. Oper net was 4 mln. Revs 257.5 mln.

      The chairman of Lumora praised Tilda Vance.
      """
    #expect(try names(text) == ["boston", "lumora", "tilda vance"])
  }

  @Test func namesThatStandInsideToo() throws {
    let text = "Lumora sold 40 ships to Tavira. Tilda Vance signed. Vance left. Tavira paid."
    #expect(try names(text) == ["lumora", "tavira", "tilda vance", "vance"])
  }

  /// What something is said of has a name, wherever it stands.
  @Test func subjects() throws {
    let text = "Lumora employs 400 people. Lumora's owner is Tilda Vance. Zorvex cured 40 patients."
    #expect(try names(text) == ["lumora", "tilda vance", "zorvex"])
  }

  /// One sentence may name nothing else.
  @Test func aFewWords() throws {
    #expect(try names("Lumora sold 40 ships.") == ["lumora"])
  }
}
