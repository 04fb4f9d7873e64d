/// Enters nouns with their plurals, people, events and the nouns that stand for verbs.
extension Lexicon {
  mutating func enterNouns() {
    enterPlurals(of: Nouns.people, classes: [.noun, .person])
    enterPlurals(of: Names.peoples, classes: [.noun, .person])
    enterPlurals(of: Nouns.events, classes: [.noun, .event])
    enterPlurals(of: Nouns.verbal, classes: .noun)
    enterPlurals(of: Nouns.misleading, classes: .noun)
    enterPlurals(of: Nouns.frequent, classes: .noun)
    enterPlurals(of: Nouns.ofFields, classes: .noun)
    enter(table: Nouns.uncounted) { $0.classes.insert(.noun) }
    var buffer: [UInt8] = []
    for (verb, nouns) in Nouns.actions {
      let action = enter(verb)
      Lexicon.words(of: nouns) { noun in
        let (singular, plural) = enterPlural(of: noun, classes: .noun, &buffer)
        change(singular) { $0.action = action }
        change(plural) { $0.action = action }
      }
    }
    enterRows(Nouns.irregular, of: 2) { lexicon, row in
      // The irregular plural is all that the singular is: a person, an event.
      let classes = lexicon.info(row[1]).classes.intersection([.person, .event]).union(.noun)
      lexicon.change(row[0]) {
        $0.singular = row[1]
        $0.classes.formUnion(classes)
      }
    }
  }

  private mutating func enterPlurals(of table: String, classes: WordClass) {
    var plural: [UInt8] = []
    Lexicon.words(of: table) { _ = enterPlural(of: $0, classes: classes, &plural) }
  }

  /// Enters a noun and its plural; returns the numbers of both.
  private mutating func enterPlural(
    of noun: [UInt8], classes: WordClass, _ buffer: inout [UInt8]
  ) -> (singular: UInt16, plural: UInt16) {
    let singular = enter(noun)
    change(singular) { $0.classes.insert(classes) }
    Inflection.plural(of: noun, into: &buffer)
    let plural = enter(buffer)
    change(plural) {
      $0.classes.insert(classes)
      $0.singular = singular
    }
    return (singular, plural)
  }
}
