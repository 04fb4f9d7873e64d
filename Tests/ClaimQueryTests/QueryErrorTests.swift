import Testing

@testable import ClaimQuery

/// What a query that cannot be read is answered, with the place.
@Suite struct QueryErrorTests {
  /// The query, what is marked in it, and parts of the message and the remedy.
  @Test(arguments: [
    ("knid:count when:1988", "^~~~", "\"knid\" is not a key", "Did you mean kind?"),
    ("when:1988 knid:count", "          ^~~~", "\"knid\" is not a key", "quotation marks"),
    ("http://example.org", "^~~~", "\"http\" is not a key", "quotation marks"),
    ("kind:cuont", "     ^~~~~", "\"cuont\" is not a value of kind", "Did you mean count?"),
    ("kind:count,monye", "           ^~~~~", "\"monye\"", "Did you mean money?"),
    ("kind:", "^~~~~", "a value is missing", "without a space"),
    ("kind: count", "^~~~~", "a value is missing", "without a space"),
    ("kind:count,", "^~~~~~~~~~~", "a value is missing", "without a space"),
    ("not: kind:count", "^~~~", "a value is missing", "not:kind:date"),
    ("\"\"", "^~", "a value is missing", "kind:count"),
    ("not:not:kind:count", "^~~~~~~~", "not: stands twice", "once"),
    ("kind:count or kind:money", "           ^~", "\"or\" is not a term", "kind:count,money"),
    ("a \"b c", "  ^~~~", "not closed", "\\\""),
    ("", "^", "the query is empty", "kind:count"),
    ("  \t", "^", "the query is empty", "kind:count"),
    ("value:30,000", "      ^~~~~~", "a comma stands between alternatives", "30000"),
    ("value:5km", "      ^~~", "is not a number, date or time", "unit:kilometre"),
    ("value:>=", "      ^~", "is not a number", "30000"),
    ("value:6..5", "      ^~~~", "is not a number", "10..20"),
    ("value:5..08:30", "      ^~~~~~~~", "is not a number", "10..20"),
    ("value:..", "      ^~", "is not a number", "10..20"),
    ("value:1/0", "      ^~~", "is not a number", "10..20"),
    ("value:25:00", "      ^~~~~", "is not a number", "08:30"),
    ("value:1*", "      ^~", "is not a number", "10..20"),
    ("when:88", "     ^~", "\"88\" gives no days", "1988-07"),
    ("when:1988-13", "     ^~~~~~~", "gives no days", "1988-07"),
    ("when:1988-02-30", "     ^~~~~~~~~~", "gives no days", "1988-07"),
    ("when:+988", "     ^~~~", "gives no days", "1988-07"),
    ("café knid:a", "     ^~~~", "\"knid\" is not a key", "kind"),
  ])
  func place(_ query: String, _ mark: String, _ message: String, _ remedy: String) throws {
    let error = #expect(throws: QueryError.self) { try Query(query) }
    let found = try #require(error)
    #expect(found.excerpt[1] == mark)
    #expect(found.message.contains(message), "\(found.message)")
    #expect(found.remedy.contains(remedy), "\(found.remedy)")
    #expect(found.column == mark.prefix { $0 == " " }.count + 1)
  }

  /// No text stops the parser, and each error lies inside its query.
  @Test func anyTextIsReadOrRefused() {
    let pieces = [
      "kind", ":", "not:", "\"", "\\", ",", "*", " ", "value:", ">=", "..", "1988", "-", "é",
      "\u{0}",
      "when:", "/", "08:30", "\u{301}", "words:",
    ]
    var state: UInt64 = 1988
    var read = 0
    for _ in 0..<5000 {
      var text = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      do throws(QueryError) {
        let query = try Query(text)
        _ = query.matches(made(quote: text))
        read += 1
      } catch {
        #expect(error.startByte <= error.endByte && error.excerpt.count == 2, "\(text)")
        #expect(!error.message.isEmpty && error.remedy.hasSuffix("."), "\(text)")
      }
    }
    #expect(read > 100)
  }

  /// The table of keys keeps its promises to parser and docs.
  @Test func tableIsSound() throws {
    let names = QueryKey.all.map(\.name)
    #expect(Set(names).count == names.count && !names.contains("not"))
    for key in QueryKey.all {
      #expect(key.name.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) }, "\(key.name)")
      #expect(key.summary.hasSuffix("."), "\(key.name)")
      #expect(key.example.contains(key.name + ":"), "\(key.name)")
      #expect(try Query(key.example).needs == [key.need], "\(key.name)")
      #expect(QueryPage.markdown.contains("| `\(key.name)` | \(key.summary) |"), "\(key.name)")
    }
  }
}
