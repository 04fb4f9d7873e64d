import ClaimModel
import Testing

@testable import ClaimExtraction

/// Every rule reads its own examples and leaves alone the look-alikes that it names.
@Suite struct NumberRuleTests {
  @Test(arguments: ExtractionRules.numbers.map(\.info.id))
  func ruleKeepsItsWord(_ id: String) throws {
    let rule = try #require(ExtractionRules.numbers.first { $0.info.id == id })
    #expect(!rule.info.reads.isEmpty && !rule.info.leavesAlone.isEmpty)
    for phrase in rule.info.reads {
      #expect(figures(of: phrase).contains { $0.rule == id }, "\(id) reads \(phrase)")
    }
    for phrase in rule.info.leavesAlone {
      #expect(!figures(of: phrase).contains { $0.rule == id }, "\(id) leaves alone \(phrase)")
    }
  }

  @Test func idsAreDistinct() {
    let ids = ExtractionRules.numbers.map(\.info.id)
    #expect(Set(ids).count == ids.count)
  }
}
