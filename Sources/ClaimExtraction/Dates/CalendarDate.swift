import ClaimModel

/// The parts of a day as the words give them, before a year is found for it.
struct CalendarDate {
  var tokens: Range<Int>
  var fields: DateFields

  func phrase(in s: Sentence, clock: Clock) -> DatePhrase {
    if let told = inYearOfClock(s, clock) { return told.phrase(in: s, clock: clock) }
    let (span, problem) = Resolve.day(
      year: fields.year, month: fields.month ?? 0, day: fields.day ?? 0, weekday: fields.weekday,
      clock: clock,
      tense: fields.year == nil ? Tense.read(s, from: tokens.lowerBound, clock: clock) : .past)
    return DatePhrase(tokens, span, problem: problem)
  }

  /// *20 February this year*, *6 December last year*, *2 October of that year*.
  private func inYearOfClock(_ s: Sentence, _ clock: Clock) -> CalendarDate? {
    let end = tokens.upperBound
    if fields.year == nil, let same = CalendarDate.sameYear(s, end, clock) {
      var told = self
      told.fields.year = same.year
      told.tokens = tokens.lowerBound..<same.end
      return told
    }
    guard fields.year == nil, s.is(end + 1, .year), let today = clock.today else { return nil }
    var told = self
    switch s.key(end) {
    case .this: told.fields.year = today.year
    case .last: told.fields.year = today.year - 1
    case .next: told.fields.year = today.year + 1
    default: return nil
    }
    told.tokens = tokens.lowerBound..<end + 2
    return told
  }

  /// *of that year*, *the same year*: the year told last.
  static func sameYear(_ s: Sentence, _ i: Int, _ clock: Clock) -> (year: Int, end: Int)? {
    var at = s.is(i, .of) ? i + 1 : i
    guard s.is(at, anyOf: .that, .the), let year = clock.told?.earliest?.year else { return nil }
    let isThat = s.is(at, .that)
    at += 1
    if s.is(at, .same) { at += 1 } else if !isThat { return nil }
    return s.is(at, .year) ? (year, at + 1) : nil
  }

  /// The date that begins at token `i`.
  static func read(_ s: Sentence, at i: Int) -> CalendarDate? {
    var at = i
    var weekday: Int?
    if s.is(at, anyOf: .early, .late), s.isAny(at + 1, [.month, .weekday]) || s.isNumber(at + 1) {
      at += 1
    }
    if let named = DatePieces.weekday(s, at) {
      weekday = named.value
      at = named.next
      if s.isAny(at, .timeUnit), s.isBytes(at, "night") { at += 1 }
      if s.isMark(at, Mark.comma) { at += 1 }
    } else if at > i, s.is(at, .the) {
      return nil
    }
    if s.is(at, .on), weekday != nil { at += 1 }
    if s.is(at, .the) { at += 1 }
    guard var date = yearFirst(s, at) ?? monthFirst(s, at, weekday) ?? dayFirst(s, at) else {
      return nil
    }
    date.fields.weekday = weekday
    // "the July 1 gathering": the article belongs to what the date describes.
    let isDescribing =
      s.isAny(i + 1, .month) || s.isWord(i + 2) && !s.is(i + 2, .of) && s.isSpaced(i + 2)
    let start = s.is(i, .the) && isDescribing ? i + 1 : i
    date.tokens = start..<date.tokens.upperBound
    return date
  }

  /// *June 20[, 1981]*, *June the 20th*, *Oct-2*, *Sep-23-2020*
  private static func monthFirst(_ s: Sentence, _ i: Int, _ weekday: Int?) -> CalendarDate? {
    guard let month = DatePieces.month(s, i) else { return nil }
    var at = month.next
    let mark = joint(s, at)
    if mark { at += 1 } else if s.is(at, .the) { at += 1 }
    guard let day = DatePieces.day(s, at) else { return nil }
    if !day.isOrdinal {
      guard isFree(s, day.end, joined: mark) else { return nil }
      if s.isNumber(at), s.length(at) == 2, s.bytes(at)[0] == 0x30, s.isNumber(day.end) {
        return nil
      }
    }
    guard isMonthName(s, i, day.isOrdinal || weekday != nil) else { return nil }
    var date = CalendarDate(
      tokens: i..<day.end, fields: DateFields(month: month.value, day: day.value))
    addYear(s, to: &date, joined: mark)
    if date.fields.year == nil, !mark { shareYear(s, &date) }
    if date.fields.year == nil {
      // "In June 20 people": the number counts what follows.
      if !day.isOrdinal, s.is(i - 1, .in), s.isWord(day.end), !s.isAny(day.end, .function) {
        return nil
      }
      if mark, s.isMark(day.end, Mark.hyphen), s.isNumber(day.end + 1) { return nil }
    }
    return date
  }

  /// *20 June 1981*, *20th of June*, *twenty second of June 2017*, *23/Sep/2020*
  private static func dayFirst(_ s: Sentence, _ i: Int) -> CalendarDate? {
    guard let day = DatePieces.day(s, i) ?? DatePieces.smallWords(s, i).map({ ($0.0, $0.1, false) })
    else { return nil }
    guard (1...31).contains(day.value),
      !s.isMark(i - 1, anyOf: Mark.dollar, Mark.pound, Mark.euro, Mark.yen)
    else { return nil }
    var at = day.end
    let mark = joint(s, at)
    if mark { at += 1 }
    if s.is(at, .day), day.isOrdinal { at += 1 }
    if s.is(at, .of) { at += 1 }
    guard let month = DatePieces.month(s, at) else { return nil }
    if s.isAny(i, .numberWord), s.isAny(at, .verb), !s.isCapital(at) { return nil }
    // "8 may be", "the first march"
    guard s.isCapital(at) || !s.is(at, anyOf: .may, .march) || s.is(at - 1, .of) else { return nil }
    if s.is(at, .may), !s.is(at - 1, .of), s.isAny(at + 1, .verb), !s.isNumber(at + 1) {
      return nil
    }
    var date = CalendarDate(
      tokens: i..<month.end, fields: DateFields(month: month.value, day: day.value))
    addYear(s, to: &date, joined: mark, from: month.next)
    return date
  }

  /// *2019/aug/01*, *2019-Aug-1*, *2018 June 5*
  private static func yearFirst(_ s: Sentence, _ i: Int) -> CalendarDate? {
    guard let year = DatePieces.digits(s, i, 4...4) else { return nil }
    var at = i + 1
    let mark = joint(s, at)
    if mark { at += 1 }
    guard let month = DatePieces.month(s, at) else { return nil }
    at = month.next
    if mark {
      guard joint(s, at) else { return nil }
      at += 1
    }
    guard let day = DatePieces.day(s, at) else { return nil }
    return CalendarDate(
      tokens: i..<day.end, fields: DateFields(year: year, month: month.value, day: day.value))
  }

  private static func addYear(
    _ s: Sentence, to date: inout CalendarDate, joined: Bool, from next: Int? = nil
  ) {
    var at = next ?? date.tokens.upperBound
    if joined {
      guard joint(s, at), let year = DatePieces.digits(s, at + 1, 4...4) else { return }
      date.fields.year = year
      date.tokens = date.tokens.lowerBound..<at + 2
      return
    }
    if s.isMark(at, Mark.comma), !s.isSpaced(at) { at += 1 }
    if s.is(at, anyOf: .of, .in) { at += 1 }
    if let year = DatePieces.year(s, at) {
      // "June 5, 2000 people": a count follows the comma.
      if s.isMark(at - 1, Mark.comma), s.isNumber(at), year.value % 100 == 0,
        s.isAny(year.end, .person)
      {
        return
      }
      date.fields.year = year.value
      date.tokens = date.tokens.lowerBound..<year.end
      return
    }
    // 15 April of 87
    if s.is(at - 1, .of), let short = DatePieces.digits(s, at, 2...2), !s.isWord(at + 1) {
      date.fields.year = DatePieces.century(of: short)
      date.tokens = date.tokens.lowerBound..<at + 1
    }
  }

  /// *June 5 and 6, 2016*: the year that closes a list of days holds for the first too.
  private static func shareYear(_ s: Sentence, _ date: inout CalendarDate) {
    var at = date.tokens.upperBound
    for _ in 0..<3 {
      guard let next = DayListRule.link(s, at), let day = DatePieces.day(s, next), s.isNumber(next)
      else { return }
      at = day.end
      if let year = DayListRule.year(s, after: at) {
        date.fields.year = year.value
        return
      }
    }
  }

  /// A hyphen or slash between the parts, without white space.
  static func joint(_ s: Sentence, _ i: Int) -> Bool {
    s.isJoint(i) || s.isMark(i, Mark.slash) && !s.isSpaced(i) && s.has(i + 1) && !s.isSpaced(i + 1)
  }

  /// A number is no day when it goes on: `June 5:30`, `June 5%`, `May 5 million`.
  private static func isFree(_ s: Sentence, _ i: Int, joined: Bool) -> Bool {
    if s.isMark(i, anyOf: Mark.percent, Mark.colon), !s.isSpaced(i), s.isNumber(i + 1) {
      return false
    }
    return !s.isMark(i, Mark.percent) && s.isDisjoint(i, [.scale, .hundred])
  }

  /// *may* and *march* in small letters are verbs, unless the words before ask for a date.
  private static func isMonthName(_ s: Sentence, _ i: Int, _ isOrdinal: Bool) -> Bool {
    if s.isCapital(i) || !s.is(i, anyOf: .may, .march) { return true }
    if s.is(i - 1, anyOf: .on, .of, .since, .until, .by, .from, .to, .till) { return true }
    return i == 0 || isOrdinal && s.is(i, .march)
  }
}
