import ClaimModel

/// Enters verbs in all their forms.
extension Lexicon {
  mutating func enterVerbs() {
    let forms = VerbForms()
    for (measure, table) in Verbs.measures {
      Lexicon.words(of: table) { enterVerb(forms.of($0), measure) }
    }
    for table in [Verbs.frequentToL, Verbs.frequentFromM] {
      Lexicon.words(of: table) { enterVerb(forms.of($0), nil) }
    }
    enterVariants()
    enter(table: Verbs.intransitive) { $0.classes.insert(.intransitive) }
  }

  private mutating func enterVerb(_ verb: VerbForms.Row, _ measure: Measure?) {
    let base = enter(verb.base)
    let participle = enter(verb.participle)
    change(base) {
      if $0.measure == nil { $0.measure = measure }
      if $0.participle == 0 { $0.participle = participle }
    }
    let reporting: WordClass = measure == .said ? [.verb, .reporting] : .verb
    enterForm(base, .base, of: base, reporting)
    enterForm(enter(verb.thirdPerson), .thirdPerson, of: base, reporting)
    let past = enter(verb.past)
    // An irregular past that is spelt as another verb's base is taken for the past: *found*.
    if verb.isIrregular, past != base, info(past).verb == past { change(past) { $0.verb = 0 } }
    enterForm(past, .past, of: base, reporting)
    enterForm(participle, .participle, of: base, reporting.union(.participle))
    enterForm(enter(verb.gerund), .gerund, of: base, reporting.union(.gerund))
  }

  /// The first reading of a form stands; further ones add their classes.
  private mutating func enterForm(
    _ number: UInt16, _ form: VerbForm, of base: UInt16, _ classes: WordClass
  ) {
    change(number) {
      $0.classes.insert(classes)
      if $0.verb == 0 {
        $0.verb = base
        $0.form = form
      }
    }
  }

  private mutating func enterVariants() {
    Lexicon.words(of: Verbs.variants, separators: [0x7C, 0x0A]) { row in
      let words = row.split(separator: 0x20).map { Array($0) }
      let base = enter(words[0])
      let number = enter(words[1])
      guard info(number).verb == 0 else { return }
      let isGerund = words[1].suffix(3).elementsEqual("ing".utf8)
      let reporting = info(base).classes.intersection([.verb, .reporting])
      enterForm(
        number, isGerund ? .gerund : .participle, of: base,
        reporting.union(isGerund ? .gerund : .participle))
    }
  }
}

/// The forms of verbs: regular ones by rule, the others by table.
fileprivate struct VerbForms {
  struct Row {
    var base: [UInt8]
    var thirdPerson: [UInt8]
    var past: [UInt8]
    var participle: [UInt8]
    var gerund: [UInt8]
    var isIrregular: Bool
  }

  private var irregular: [[UInt8]: (past: [UInt8], participle: [UInt8])] = [:]
  private var doubling: Set<[UInt8]> = []

  init() {
    Lexicon.words(of: Verbs.irregular, separators: [0x7C, 0x0A]) { row in
      let words = row.split(separator: 0x20).map { Array($0) }
      irregular[words[0]] = (words[1], words[2])
    }
    Lexicon.words(of: Verbs.doubling) { doubling.insert($0) }
  }

  func of(_ base: [UInt8]) -> Row {
    let doubles = doubling.contains(base)
    let table = irregular[base]
    let regular = table == nil ? Inflection.past(of: base, doubling: doubles) : []
    return Row(
      base: base, thirdPerson: Inflection.thirdPerson(of: base), past: table?.past ?? regular,
      participle: table?.participle ?? regular,
      gerund: Inflection.gerund(of: base, doubling: doubles), isIrregular: table != nil)
  }
}
