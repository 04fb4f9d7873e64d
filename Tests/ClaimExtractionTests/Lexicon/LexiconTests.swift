import ClaimModel
import Testing

@testable import ClaimExtraction

/// The tables of the lexicon hold together, and words are found as they are spelt.
struct LexiconTests {
  private let lexicon = Lexicon.shared

  private func words(_ table: String) -> [String] {
    table.split { $0 == " " || $0 == "\n" || $0 == "|" }.map(String.init)
  }

  private func info(_ word: String) -> WordInfo { lexicon.info(lexicon.find(word)) }

  private func base(_ form: String) -> String { lexicon.spelling(info(form).verb) }

  private func singular(_ form: String) -> String { lexicon.spelling(info(form).singular) }

  private var verbs: Set<String> {
    Set(
      Verbs.measures.flatMap { words($0.1) } + words(Verbs.frequentToL)
        + words(Verbs.frequentFromM))
  }

  @Test func aVerbStandsInOneClass() {
    var seen: [String: Measure] = [:]
    for (measure, table) in Verbs.measures {
      for verb in words(table) {
        #expect(seen[verb] == nil, "\(verb) is in two classes")
        seen[verb] = measure
      }
    }
    for verb in words(Verbs.frequentToL) + words(Verbs.frequentFromM) {
      #expect(seen[verb] == nil, "\(verb) is in a class and among the others")
    }
  }

  @Test func tablesOfFormsNameVerbs() {
    let verbs = verbs
    for row in Verbs.irregular.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let verb = words(String(row))[0]
      #expect(verbs.contains(verb), "\(verb) is irregular and in no table of verbs")
    }
    for verb in words(Verbs.doubling) + words(Verbs.intransitive) {
      #expect(verbs.contains(verb), "\(verb) is in no table of verbs")
    }
  }

  @Test func tablesAreLowerCaseAndHaveNoRepeats() {
    let tables = [
      Verbs.frequentToL, Verbs.frequentFromM, Verbs.doubling, Verbs.intransitive, Nouns.people,
      Nouns.events, Nouns.verbal, Nouns.misleading, Nouns.uncounted, Nouns.frequent,
      Adjectives.frequent, Names.places, Names.nationalities, Names.peoples, Names.titles,
    ]
    for table in tables {
      let words = words(table)
      #expect(Set(words).count == words.count)
      #expect(table.utf8.allSatisfy { $0 < 0x7B && !(0x41...0x5A).contains($0) })
    }
  }

  @Test(arguments: [
    ("stopped", "stop"), ("occurred", "occur"), ("visited", "visit"), ("panicked", "panic"),
    ("travelled", "travel"), ("traveled", "travel"), ("fled", "flee"), ("found", "find"),
    ("lay", "lie"), ("laid", "lay"), ("dying", "die"), ("fleeing", "flee"), ("vetoes", "veto"),
    ("reaches", "reach"), ("carries", "carry"),
    ("reflects", "reflect"), ("confronted", "confront"), ("rushing", "rush"), ("broke", "break"),
    ("forbidden", "forbid"), ("burnt", "burn"), ("wounds", "wound"), ("wound", "wound"),
    ("relayed", "relay"), ("bore", "bear"), ("fell", "fall"), ("left", "leave"),
  ])
  func verbForms(form: String, verb: String) {
    #expect(base(form) == verb)
  }

  @Test(arguments: [
    ("children", "child"), ("policemen", "policeman"), ("spokespeople", "spokesperson"),
    ("crises", "crisis"), ("casualties", "casualty"), ("iranians", "iranian"),
    ("wives", "wife"), ("troops", "troop"), ("aircraft", "aircraft"), ("analyses", "analysis"),
  ])
  func plurals(plural: String, noun: String) {
    #expect(singular(plural) == noun)
  }

  @Test func peopleCount() {
    for word in ["Iranians", "Americans", "Kurds", "gunmen", "children", "nurse", "refugees"] {
      #expect(info(word).classes.contains(.person), "\(word)")
    }
    for word in ["truck", "hospital", "report"] {
      #expect(!info(word).classes.contains(.person), "\(word)")
    }
  }

  @Test func nounsStandForVerbs() {
    for (noun, verb) in [
      ("deaths", "kill"), ("arrests", "arrest"), ("sales", "sell"), ("births", "bear"),
      ("layoffs", "dismiss"), ("admissions", "admit"), ("launches", "launch"),
    ] {
      #expect(lexicon.spelling(info(noun).action) == verb, "\(noun)")
    }
  }

  @Test func shortNamesOfCountries() {
    for word in ["UK", "USA", "UAE", "US", "Tehran", "Calif"] {
      #expect(info(word).classes.contains(.place), "\(word)")
    }
    #expect(!info("UN").classes.contains(.place))
  }

  @Test func buildingStaysWithinTheTable() {
    #expect(lexicon.count < (1 << 15) * 3 / 4)
  }
}
