import ClaimModel

/// Reads what a sentence says of the one before it: *He was born in 1932. He died in 1981, aged 49.*,
/// *It began on 3 May. Nine days later, on 12 May, it ended.*, *55 were killed. Of those, 30 were men.*
enum AcrossReader {
  static func read(_ before: BondText, _ t: BondText) -> [BondReading] {
    lives(before, t) + later(before, t) + ofThose(before, t)
  }

  private static func back(_ place: Int, _ before: BondText) -> Int {
    place - before.finder.candidates.count
  }

  /// *He died in 1981, aged 49*, after a sentence with one birth and no kin.
  private static func lives(_ before: BondText, _ t: BondText) -> [BondReading] {
    let births = before.dates.filter { AgeReader.isAfter(before, $0, BondWords.born) }
    guard births.count == 1, ["he", "she", "died"].contains(t.word(0)), t.dates.count == 1,
      let birth = births.first, let death = t.dates.first, AgeReader.isDeath(t, death),
      !AgeReader.namesKin(before), !AgeReader.namesKin(t),
      AgeReader.isOnePerson(t, 0..<t.start(death)),
      AgeReader.isOnePerson(before, before.end(birth)..<before.s.count)
    else { return [] }
    let born = back(birth, before)
    var found = [BondReading(.order, born, death)]
    let ages = t.figures.filter { t[$0].kind == .age }
    if ages.count == 1, AgeReader.isOfSubject(t, ages[0]), AgeReader.isBeside(t, ages[0], death) {
      found.append(BondReading(.age, ages[0], born, death))
    }
    return found
  }

  /// *Nine days later, on 12 May*, after a sentence with one date, a day.
  private static func later(_ before: BondText, _ t: BondText) -> [BondReading] {
    guard before.dates.count == 1, LapseReader.isDay(before, before.dates[0]), t.dates.count == 2,
      t.start(t.dates[0]) <= 1, t[t.dates[0]].rule == "distance",
      t.s.is(t.end(t.dates[0]) - 1, .later), LapseReader.isDay(t, t.dates[1]),
      t[t.dates[0]].value.date?.isResolved == true,
      let words = t.words(from: t.end(t.dates[0]), to: t.dates[1]),
      [[",", "on"], ["on"], [","]].contains(words)
    else { return [] }
    return [BondReading(.sameDate, t.dates[0], t.dates[1])]
  }

  /// *Of those, 30 were men*, after a sentence that counts one thing.
  private static func ofThose(_ before: BondText, _ t: BondText) -> [BondReading] {
    let totals = before.figures.filter { before[$0].kind == .count }
    guard totals.count == 1, before.figures.count == 1, t.word(0) == "of",
      ["those", "these", "them"].contains(t.word(1)), let part = t.figures.first,
      t[part].kind == .count, t.start(part) <= 6, t.finder.groups[part].isElided,
      t.words(2..<t.start(part)).last == ","
    else { return [] }
    return [BondReading(.part, back(totals[0], before), part)]
  }
}
