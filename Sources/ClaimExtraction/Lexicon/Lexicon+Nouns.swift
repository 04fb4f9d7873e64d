/// Enters nouns with their plurals, people, events and the nouns that stand for verbs.
extension Lexicon {
  mutating func enterNouns() {
    enterPlurals(of: Nouns.people, classes: [.noun, .person])
    enterPlurals(of: Names.peoples, classes: [.noun, .person])
    enterPlurals(of: Nouns.events, classes: [.noun, .event])
    enterPlurals(of: Nouns.verbal, classes: .noun)
    enterPlurals(of: Nouns.misleading, classes: .noun)
    enter(table: Nouns.uncounted) { $0.classes.insert(.noun) }
    for (verb, nouns) in Nouns.actions {
      let action = enter(verb)
      Lexicon.words(of: nouns) { noun in
        let (singular, plural) = enterPlural(of: noun, classes: .noun)
        change(singular) { $0.action = action }
        change(plural) { $0.action = action }
      }
    }
    Lexicon.words(of: Nouns.irregular, separators: [0x7C, 0x0A]) { pair in
      let words = pair.split(separator: 0x20).map { Array($0) }.filter { !$0.isEmpty }
      let singular = enter(words[1])
      // The irregular plural is all that the singular is: a person, an event.
      let classes = info(singular).classes.intersection([.noun, .person, .event]).union(.noun)
      change(enter(words[0])) {
        $0.singular = singular
        $0.classes.formUnion(classes)
      }
    }
  }

  private mutating func enterPlurals(of table: String, classes: WordClass) {
    Lexicon.words(of: table) { _ = enterPlural(of: $0, classes: classes) }
  }

  /// Enters a noun and its plural; returns the numbers of both.
  private mutating func enterPlural(
    of noun: [UInt8], classes: WordClass
  ) -> (singular: UInt16, plural: UInt16) {
    let singular = enter(noun)
    change(singular) { $0.classes.insert(classes) }
    let plural = enter(Inflection.plural(of: noun))
    change(plural) {
      $0.classes.insert(classes)
      $0.singular = singular
    }
    return (singular, plural)
  }
}
