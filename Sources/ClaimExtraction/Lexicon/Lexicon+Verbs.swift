import ClaimModel

/// Enters verbs in all their forms.
extension Lexicon {
  mutating func enterVerbs() {
    let spellings = VerbSpellings(&self)
    for (measure, table) in Verbs.measures { enterVerbs(table, measure, spellings) }
    enterVerbs(Verbs.frequentToL, nil, spellings)
    enterVerbs(Verbs.frequentFromM, nil, spellings)
    enterVariants()
    enter(table: Verbs.intransitive) { $0.classes.insert(.intransitive) }
  }

  private mutating func enterVerbs(
    _ table: String, _ measure: Measure?, _ spellings: VerbSpellings
  ) {
    var buffer: [UInt8] = []
    let classes: WordClass = measure == .said ? [.verb, .reporting] : .verb
    Lexicon.words(of: table) { word in
      let base = enter(word)
      let doubles = spellings.doubles(base)
      enterForm(base, .base, of: base, classes)
      Inflection.thirdPerson(of: word, into: &buffer)
      enterForm(enter(buffer), .thirdPerson, of: base, classes)
      var (past, participle) = spellings.irregular(base)
      if past == 0 {
        Inflection.past(of: word, doubling: doubles, into: &buffer)
        past = enter(buffer)
        participle = past
      } else if past != base, info(past).verb == past {
        // An irregular past that is spelt as another verb's base is taken for the past: *found*.
        change(past) { $0.verb = 0 }
      }
      enterForm(past, .past, of: base, classes)
      enterForm(participle, .participle, of: base, classes.union(.participle))
      Inflection.gerund(of: word, doubling: doubles, into: &buffer)
      enterForm(enter(buffer), .gerund, of: base, classes.union(.gerund))
      change(base) {
        if $0.measure == nil { $0.measure = measure }
        if $0.participle == 0 { $0.participle = participle }
      }
    }
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
    enterRows(Verbs.variants, of: 2) { lexicon, row in
      guard lexicon.info(row[1]).verb == 0 else { return }
      let isGerund = lexicon.bytes(of: row[1]).suffix(3).elementsEqual("ing".utf8)
      let classes = lexicon.info(row[0]).classes.intersection([.verb, .reporting])
      lexicon.enterForm(
        row[1], isGerund ? .gerund : .participle, of: row[0],
        classes.union(isGerund ? .gerund : .participle))
    }
  }
}

/// How verbs are spelt that follow no rule, by the word number of the plain form.
fileprivate struct VerbSpellings {
  /// Two numbers for each word number: past and participle, 0 where they are regular.
  private var forms: [UInt16]
  private var doubling: [Bool]

  init(_ lexicon: inout Lexicon) {
    var rows: [(UInt16, UInt16, UInt16)] = []
    lexicon.enterRows(Verbs.irregular, of: 3) { rows.append(($1[0], $1[1], $1[2])) }
    var doubled: [UInt16] = []
    Lexicon.words(of: Verbs.doubling) { doubled.append(lexicon.enter($0)) }
    forms = Array(repeating: 0, count: lexicon.count * 2)
    doubling = Array(repeating: false, count: lexicon.count)
    for (base, past, participle) in rows {
      forms[Int(base) * 2] = past
      forms[Int(base) * 2 + 1] = participle
    }
    for base in doubled { doubling[Int(base)] = true }
  }

  func irregular(_ base: UInt16) -> (past: UInt16, participle: UInt16) {
    let at = Int(base) * 2
    return at < forms.count ? (forms[at], forms[at + 1]) : (0, 0)
  }

  func doubles(_ base: UInt16) -> Bool { Int(base) < doubling.count && doubling[Int(base)] }
}
