import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite struct HedgeTests {
  @Test func bounds() {
    expect(
      "count 1500.. more_than", in: Row("[More than 1,500] protesters"),
      Row("[over 1,500] people"), Row("[in excess of 1,500]"), Row("[well over 1,500] people"),
      Row("[>1,500] people"))
    expect(
      "count 50.. at_least", in: Row("[at least 50] people"), Row("[no fewer than 50]"),
      Row("[50 or more] people"), Row("[50+] people"), Row("[a minimum of 50] people"))
    expect(
      "count ..700 at_most", in: Row("[up to 700] workers"), Row("[no more than 700]"),
      Row("[as many as 700] people"), Row("[up to an estimated 700] people"))
    expect("count ..100 less_than", in: Row("[fewer than 100] people"), Row("[just under 100]"))
    expect(
      "count 30000 about", in: Row("[some 30,000] members"), Row("[an estimated 30,000]"),
      Row("[30,000 or so] people"), Row("[~30,000] people"), Row("[nearly 30,000] people"))
    expect(
      "count 300 about", in: Row("it is [closer to 300] people"), Row("it is [nearer 300]"),
      Row("[getting on for 300] people"), Row("[not far off 300]"))
    expect("count ..300 less_than", in: Row("[just shy of 300] people"), Row("[short of 300]"))
    expect(
      "count 300 exact", in: Row("come closer, [300] of you"), Row("the nearer [300] houses"),
      Row("divers moved closer to [300] of them"), Row("a man shy of [300] people"))
    expect("count 200..300 range", in: Row("[some 200-300] people"))
  }

  @Test func scopes() {
    #expect(scope(of: "another 12,000 were hurt") == .additional)
    #expect(scope(of: "thousands more were hurt") == .additional)
    #expect(scope(of: "a total of 55 people") == .total)
    #expect(scope(of: "60 people in all") == .total)
    #expect(scope(of: "including 12 children") == .part)
    #expect(scope(of: "12 children") == nil)
  }

  private func scope(of text: String) -> Scope? { candidates(of: text).first?.scope }
}
