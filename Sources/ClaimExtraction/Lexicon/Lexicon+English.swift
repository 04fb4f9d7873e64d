import ClaimModel

extension Lexicon {
  /// Builds the lexicon from its tables; about a millisecond, once a process.
  static func english() -> Lexicon {
    var lexicon = Lexicon()
    for key in KeyWord.allCases.dropFirst() {
      let number = lexicon.enter(key.spelling)
      precondition(number == key.rawValue, "key words are distinct and come first")
    }
    for (classes, table) in FunctionWords.tables {
      lexicon.enter(table: table) { $0.classes.insert(classes) }
    }
    lexicon.enterNumbers()
    lexicon.enterCalendar()
    lexicon.enterNames()
    lexicon.enterVerbs()
    lexicon.enterNouns()
    lexicon.enterUnits()
    return lexicon
  }

  private mutating func enterNumbers() {
    for (words, value) in NumberWords.units {
      enter(table: words) {
        $0.classes.insert(.unitNumber)
        $0.number = Int32(value)
      }
    }
    for (words, value) in NumberWords.tens {
      enter(table: words) {
        $0.classes.insert(.tensNumber)
        $0.number = Int32(value)
      }
    }
    enter(table: "hundred") {
      $0.classes.insert(.hundred)
      $0.number = 100
    }
    for (words, power) in NumberWords.scales {
      enter(table: words) {
        $0.classes.insert(.scale)
        $0.scale = Int32(power)
      }
    }
    for (words, power) in NumberWords.suffixes {
      enter(table: words) {
        $0.classes.insert(.scaleSuffix)
        $0.scale = Int32(power)
      }
    }
    for (words, value) in NumberWords.dozens {
      enter(table: words) {
        $0.classes.insert(.dozen)
        $0.number = Int32(value)
      }
    }
    for (index, entry) in NumberWords.vague.enumerated() {
      enter(table: entry.0) {
        $0.classes.insert(.vagueSize)
        $0.vague = Int32(index)
      }
    }
    for (words, value) in NumberWords.ordinals {
      enter(table: words) {
        $0.classes.insert(.ordinal)
        $0.ordinal = Int32(value)
      }
    }
    enter(table: NumberWords.changes) { $0.classes.insert(.change) }
    for (words, value) in NumberWords.multiples {
      enter(table: words) {
        $0.classes.insert(.multiple)
        $0.number = Int32(value)
      }
    }
    // twentyone, fortysecond
    for (tens, ten) in NumberWords.tens {
      for name in tens.split(separator: " ") {
        for (units, unit) in NumberWords.units where (1...9).contains(unit) {
          change(enter(name + units)) {
            $0.classes.insert(.unitNumber)
            $0.number = Int32(ten + unit)
          }
        }
        for (ordinals, unit) in NumberWords.ordinals where unit <= 9 {
          for ordinal in ordinals.split(separator: " ") {
            change(enter(name + ordinal)) {
              $0.classes.insert(.ordinal)
              $0.ordinal = Int32(ten + unit)
            }
          }
        }
      }
    }
    for (words, value) in NumberWords.fractions {
      enter(table: words) {
        $0.classes.insert(.fraction)
        $0.denominator = Int32(value)
      }
    }
  }

  private mutating func enterCalendar() {
    for (words, value) in CalendarWords.months {
      enter(table: words) {
        $0.classes.insert(.month)
        $0.month = UInt8(value)
      }
    }
    for (words, value) in CalendarWords.weekdays {
      enter(table: words) {
        $0.classes.insert(.weekday)
        $0.weekday = UInt8(value)
      }
    }
    for (words, value) in CalendarWords.seasons {
      enter(table: words) {
        $0.classes.insert(.season)
        $0.season = UInt8(value)
      }
    }
    for (words, value) in CalendarWords.decades {
      enter(table: words) {
        $0.classes.insert(.decade)
        $0.number = Int32(value)
      }
    }
    for (words, value) in CalendarWords.periods {
      enter(table: words) {
        $0.classes.insert(.period)
        $0.number = Int32(value)
      }
    }
    for (table, classes) in [
      (CalendarWords.feasts, WordClass.feast), (CalendarWords.timeUnits, .timeUnit),
      (CalendarWords.deictics, .deictic),
      (CalendarWords.dayParts, .dayPart), (CalendarWords.eras, .era),
    ] {
      enter(table: table) { $0.classes.insert(classes) }
    }
  }

  private mutating func enterNames() {
    for (table, classes) in [
      (Names.titles, WordClass.title), (Names.abbreviations, .abbreviation),
      (Names.labels, .label), (Names.places, .place), (Names.nationalities, .nationality),
    ] {
      enter(table: table) { $0.classes.insert(classes) }
    }
  }

  private mutating func enterNouns() {
    enter(table: Nouns.adjectives) { $0.classes.insert(.adjective) }
    enterPlurals(of: Nouns.people, classes: [.noun, .person])
    enterPlurals(of: Nouns.events, classes: [.noun, .event])
    for (verb, nouns) in Nouns.actions {
      let action = enter(verb)
      for noun in nouns.split(separator: " ") {
        for number in enterPlurals(of: String(noun), classes: .noun) {
          change(number) { $0.action = action }
        }
      }
    }
    for pair in Nouns.irregular.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let words = pair.split(separator: " ")
      let singular = enter(words[1])
      change(enter(words[0])) { $0.singular = singular }
    }
  }

  /// Enters each noun and its plural; returns the numbers of both.
  @discardableResult
  private mutating func enterPlurals(of table: String, classes: WordClass) -> [UInt16] {
    var numbers: [UInt16] = []
    for noun in table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let singular = enter(noun)
      change(singular) { $0.classes.insert(classes) }
      let plural = enter(Inflection.plural(of: String(noun)))
      change(plural) {
        $0.classes.insert(classes)
        $0.singular = singular
      }
      numbers += [singular, plural]
    }
    return numbers
  }

  private mutating func enterVerbs() {
    var irregular: [Substring: (past: Substring, participle: Substring)] = [:]
    for row in Verbs.irregular.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let words = row.split(separator: " ")
      irregular[words[0]] = (words[1], words[2])
    }
    let doubling = Set(Verbs.doubling.split(whereSeparator: { $0 == " " || $0 == "\n" }))
    func forms(_ base: Substring) -> [(String, VerbForm)] {
      let doubles = doubling.contains(base)
      let regular = Inflection.past(of: String(base), doubling: doubles)
      let past = irregular[base].map { String($0.past) } ?? regular
      let participle = irregular[base].map { String($0.participle) } ?? regular
      return [
        (String(base), .base), (Inflection.plural(of: String(base)), .thirdPerson),
        (past, .past), (participle, .participle),
        (Inflection.gerund(of: String(base), doubling: doubles), .gerund),
      ]
    }
    let classed = Verbs.measures.map { (Optional($0.0), $0.1) }
    for (measure, table) in classed + [(nil, Verbs.others)] {
      for base in table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        enterVerb(forms(base), measure: measure, isIrregular: irregular[base] != nil)
      }
    }
  }

  private mutating func enterVerb(
    _ forms: [(String, VerbForm)], measure: Measure?, isIrregular: Bool
  ) {
    let base = enter(forms[0].0)
    let participle = enter(forms[3].0)
    change(base) {
      if $0.measure == nil { $0.measure = measure }
      if $0.participle == 0 { $0.participle = participle }
    }
    for (word, form) in forms {
      let number = enter(word)
      let isNew = info(number).verb == 0 || number == base
      // An irregular past that is spelt as another verb's base is taken for the past: *found*.
      let isPastOfOther = form == .past && isIrregular && word != forms[0].0
      change(number) {
        $0.classes.insert(.verb)
        if form == .participle || form == .past && word == forms[3].0 {
          $0.classes.insert(.participle)
        }
        if form == .gerund { $0.classes.insert(.gerund) }
        if measure == .said { $0.classes.insert(.reporting) }
        if isNew || isPastOfOther {
          $0.verb = base
          $0.form = form
        }
      }
    }
  }
}
