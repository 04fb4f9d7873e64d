import Testing

@testable import ClaimExtraction

/// Verb groups: which words belong together, and what they say of the verb.
struct ParseTests {
  /// Each group as `words`, with `+passive`, `+negated`, `+modal`, `+copula`, `-finite`.
  private func groups(_ text: String) -> [String] {
    TaggedSentence.parse(text) { p in
      p.verbs.map { group in
        var row = p.s.string(group.tokens).lowercased()
        if group.isPassive { row += " +passive" }
        if group.isNegated { row += " +negated" }
        if group.isModal { row += " +modal" }
        if group.isCopula { row += " +copula" }
        if !group.isFinite { row += " -finite" }
        return row
      }
    }
  }

  @Test func passives() {
    #expect(groups("At least 50 people had been killed.") == ["had been killed +passive"])
    #expect(
      groups("Four men have since been arrested.") == ["have since been arrested +passive"])
    #expect(groups("A second man is being held.") == ["is being held +passive"])
    #expect(groups("Two boys got hurt.") == ["got hurt +passive"])
  }

  @Test func negations() {
    #expect(
      groups("He was not immediately charged.") == ["was not immediately charged +passive +negated"]
    )
    #expect(groups("Police did not say how.") == ["did not say +negated"])
    #expect(groups("She never returned.") == ["returned +negated"])
  }

  @Test func infinitives() {
    #expect(
      groups("Man to be tried for murder.") == ["to be tried +passive +modal -finite"])
    #expect(
      groups("The army plans to hire 500 women.") == ["plans", "to hire +modal -finite"])
  }

  @Test func joined() {
    #expect(groups("Two women were shot and killed.") == ["were shot +passive", "killed +passive"])
    #expect(
      groups("They did not burn or loot shops.") == ["did not burn +negated", "loot +negated"])
    #expect(groups("He shot and killed three guards.") == ["shot", "killed"])
  }

  @Test func questions() {
    #expect(groups("Did the police arrest the man?") == ["arrest"])
    #expect(groups("Were 30 people killed?") == ["killed +passive"])
    #expect(groups("How many people were injured?") == ["were injured +passive"])
  }

  @Test func reducedRelatives() {
    #expect(
      groups("The people arrested in June were freed.") == [
        "arrested -finite", "were freed +passive",
      ])
    #expect(
      groups("Police released 20 people arrested in June.") == ["released", "arrested -finite"])
    #expect(groups("Police arrested 20 people in June.") == ["arrested"])
  }

  @Test func gerunds() {
    #expect(
      groups("He was jailed for killing two men.") == ["was jailed +passive", "killing -finite"])
    #expect(groups("The meeting lasted 3 hours.") == ["lasted"])
  }

  @Test func copulas() {
    #expect(groups("The toll is 50.") == ["is +copula"])
    #expect(groups("It’s the first trial.") == ["’s +copula"])
  }
}
