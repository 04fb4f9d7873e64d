import ClaimModel

/// Reads an age beside the date of birth and the date at which it was reached: *born in 1932, died in
/// 1981 aged 49*, *John Smith (1932–1981) died at the age of 49*.
///
/// Date and age must stand side by side, and nobody else may come between birth and age.
enum AgeReader {
  static func read(_ t: BondText) -> [BondReading] {
    guard !t.dates.isEmpty else { return [] }
    let births = t.dates.filter { isAfter(t, $0, BondWords.born) }
    let ages = t.figures.filter { t[$0].kind == .age }
    let age = ages.count == 1 && isOfSubject(t, ages[0]) ? ages[0] : nil
    guard births.count == 1 || births.isEmpty && age != nil, !namesKin(t) else { return [] }
    guard let birth = births.first else {
      guard let age, let life = only(t.dates, { isLife(t, $0) }), isAtDeath(t, age),
        isOnePerson(t, t.end(life)..<t.start(age))
      else { return [] }
      return [BondReading(.age, age, life)]
    }
    var found: [BondReading] = []
    if let death = only(t.dates, { isDeath(t, $0) }),
      isOnePerson(t, t.end(birth)..<t.start(death))
    {
      found.append(BondReading(.order, birth, death))
    }
    if let age, let day = only(t.dates, { $0 != birth && t[$0].kind == .date }),
      t.dates.count == 2, isBeside(t, age, day),
      isOnePerson(t, subjectEnd(t, birth)..<max(t.start(day), t.start(age)))
    {
      found.append(BondReading(.age, age, birth, day))
    }
    return found
  }

  private static func only(_ places: [Int], _ test: (Int) -> Bool) -> Int? {
    let matching = places.filter(test)
    return matching.count == 1 ? matching[0] : nil
  }

  // MARK: - Dates

  /// *born in 1932*, *born in Leeds on 3 May*: one of the words stands before the date, with nothing
  /// but a place between.
  static func isAfter(_ t: BondText, _ date: Int, _ words: Set<String>) -> Bool {
    guard t[date].kind == .date else { return false }
    var at = t.start(date) - 1
    let between: Set<String> = ["in", "on", "at", "the", "about", "around", "circa", "c", ".", ","]
    while at >= 0, t.start(date) - at <= 8,
      between.contains(t.word(at)) || t.finder.p.tag(at) == .name
    {
      at -= 1
    }
    return words.contains(t.word(at))
  }

  static func isDeath(_ t: BondText, _ date: Int) -> Bool {
    isAfter(t, date, BondWords.died)
  }

  /// *(1932–1981)* after a name
  private static func isLife(_ t: BondText, _ date: Int) -> Bool {
    guard t[date].kind == .daterange, t[date].value.date?.precision == .year else { return false }
    let (start, end) = (t.start(date), t.end(date))
    return t.word(start - 1) == "(" && t.word(end) == ")" && t.finder.p.tag(start - 2) == .name
  }

  // MARK: - Ages

  /// *aged 49*, *at the age of 49*, not *her son, 12*.
  static func isOfSubject(_ t: BondText, _ age: Int) -> Bool {
    guard let figure = t[age].value.figure, figure.low == figure.high, figure.unit == "year" else {
      return false
    }
    let start = t.start(age)
    return ["aged", "age"].contains(t.word(start)) || t.word(start - 1) == "at"
      || t.word(start - 1) == "of" && t.word(start - 2) == "age"
  }

  /// Nothing but the words that join them stands between a date and an age.
  static func isBeside(_ t: BondText, _ age: Int, _ date: Int) -> Bool {
    let between =
      t.start(age) > t.start(date) ? t.end(date)..<t.start(age) : t.end(age)..<t.start(date)
    return t.words(between).allSatisfy {
      [",", "(", ")", "at", "the", "age", "of", "in", "on"].contains($0)
    }
  }

  private static func isAtDeath(_ t: BondText, _ age: Int) -> Bool {
    var at = t.start(age) - 1
    while at > 0,
      [",", "at", "the", "age", "of", "in"].contains(t.word(at))
        || t.isInDate(at)
    {
      at -= 1
    }
    return BondWords.died.contains(t.word(at))
  }

  // MARK: - Whose

  /// *Born in 1850, Koch*: the name after the comma is that of the person born.
  private static func subjectEnd(_ t: BondText, _ birth: Int) -> Int {
    var at = t.end(birth)
    guard t.word(0) == "born", t.word(at) == "," else { return at }
    at += 1
    while t.finder.p.tag(at) == .name, at < t.s.count { at += 1 }
    return at
  }

  static func namesKin(_ t: BondText) -> Bool {
    (0..<t.s.count).contains { BondWords.kin.contains(t.word($0)) }
  }

  /// No relative clause begins, and no name stands but as a place: *he moved to London*.
  static func isOnePerson(_ t: BondText, _ range: Range<Int>) -> Bool {
    range.allSatisfy { i in
      switch t.finder.p.tag(i) {
      case .relative: false
      case .name:
        t.finder.p.tag(i - 1) == .name
          || ["in", "at", "near", "to", "from", "the"].contains(t.word(i - 1))
      default: true
      }
    }
  }
}
