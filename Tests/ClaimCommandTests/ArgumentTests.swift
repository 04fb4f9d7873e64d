import ClaimModel
import Testing

@testable import ClaimCommand

/// The arguments as typed and as understood.
@Suite struct ArgumentTests {
  private func invocation(_ arguments: String...) throws -> Invocation {
    let raw = try RawArguments(arguments)
    let verb = try #require(raw.verb)
    return try Invocation(raw, verb: verb, checks: Engine.standIn().checks)
  }

  @Test func defaults() throws {
    let plain = try invocation("check", "a", "b")
    #expect(plain.verb == .check)
    #expect(plain.paths == ["a", "b"])
    #expect(plain.format == nil)
    #expect(plain.outputPath == nil)
    #expect(plain.failOn == nil)
    #expect(plain.only == nil)
    #expect(plain.skip.isEmpty)
    #expect(!plain.isQuiet)
    #expect(plain.isColoured)
    #expect(!plain.readsRecords)
  }

  @Test func spellings() throws {
    #expect(try invocation("report", "a", "-o", "f").outputPath == "f")
    #expect(try invocation("report", "a", "-of").outputPath == "f")
    #expect(try invocation("report", "a", "--output", "f").outputPath == "f")
    #expect(try invocation("report", "a", "--output=f=g").outputPath == "f=g")
    #expect(try invocation("report", "a", "-o", "-").outputPath == nil)
    #expect(try invocation("report", "a", "-q").isQuiet)
    #expect(try invocation("--quiet", "report", "a").isQuiet)
    #expect(try !invocation("report", "a", "--no-color").isColoured)
  }

  @Test func pathsAfterTwoHyphens() throws {
    #expect(try invocation("report", "--", "--quiet", "-").paths == ["--quiet", "-"])
  }

  @Test func theLastValueCounts() throws {
    #expect(try invocation("report", "a", "--format", "json", "--format=html").format == "html")
  }

  @Test func checksMayBeListedOrRepeated() throws {
    let both: Set = ["figure-differs", "date-differs"]
    #expect(try invocation("check", "a", "--only", "figure-differs,date-differs").only == both)
    #expect(
      try invocation("check", "a", "--skip", "figure-differs", "--skip", "date-differs").skip
        == both)
  }

  @Test func thresholds() throws {
    #expect(try invocation("check", "a", "--fail-on", "note").failOn == .severity(.note))
    #expect(try invocation("check", "a", "--fail-on", "never").failOn == .never)
  }

  @Test func recordsComeFromStandardInput() throws {
    #expect(try invocation("extract", "--from", "jsonl").paths == ["-"])
  }

  @Test func date() throws {
    #expect(
      try invocation("report", "a", "--date", "2018-06-30").date == Day(isoText: "2018-06-30"))
  }
}
