import ClaimModel

extension Lexicon {
  /// Builds the lexicon from its tables, once a process; it takes two to three milliseconds.
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
    lexicon.enter(table: Adjectives.frequent) { $0.classes.insert(.adjective) }
    lexicon.enterUnits()
    lexicon.close()
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
}
