import ClaimModel

/// Reads times on the clock.
enum ClockReader {
  struct Reading {
    var tokens: Range<Int>
    var span: ClockSpan
  }

  private struct Time {
    var minutes: Int
    var end: Int
    /// The half of the day is named, or the hours say it.
    var isPlaced: Bool
    var hasMinutes: Bool
  }

  static func single(_ s: Sentence, _ i: Int) -> Reading? {
    if s.isAny(i, .dayPart) {
      guard s.is(i, anyOf: .noon, .midnight) || s.isBytes(i, "midday"),
        !s.isMark(i - 1, Mark.hyphen), !s.isJoint(i + 1)
      else { return nil }
      let minutes = s.is(i, .midnight) ? 0 : 720
      return Reading(tokens: i..<i + 1, span: ClockSpan(earliest: minutes, latest: minutes))
    }
    if let reading = past(s, i) { return reading }
    guard let time = time(s, i), time.isPlaced || time.hasMinutes && isAsked(s, i, time.end) else {
      return nil
    }
    var minutes = time.minutes
    if !time.isPlaced, minutes < 720, isEvening(s, time.end) { minutes += 720 }
    return Reading(
      tokens: i..<zone(s, time.end), span: ClockSpan(earliest: minutes, latest: minutes))
  }

  /// *half past six in the evening*, *a quarter to seven*, *at twenty to ten*: read at the hour.
  private static func past(_ s: Sentence, _ i: Int) -> Reading? {
    guard s.is(i - 1, anyOf: .past, .to), let part = part(s, before: i - 1) else { return nil }
    let hour = s.isNumber(i) ? DatePieces.digits(s, i, 1...2) : Int(s.info(i).number)
    guard let hour, (1...12).contains(hour), s.isDisjoint(i, .tensNumber), !s.isJoint(i + 1) else {
      return nil
    }
    if s.is(i - 1, .to), part.minutes == 30 || part.isBare && !endsHour(s, i + 1) { return nil }
    var minutes = hour % 12 * 60 + (s.is(i - 1, .past) ? part.minutes : -part.minutes)
    let half = half(s, i + 1)
    if half ?? isEvening(s, i + 1) { minutes += 720 }
    minutes = (minutes + 1440) % 1440
    return Reading(
      tokens: part.start..<(half == nil ? i + 1 : i + 2),
      span: ClockSpan(earliest: minutes, latest: minutes))
  }

  /// Nothing stands behind an hour that numbers count: *at ten to twelve sites* is a range.
  private static func endsHour(_ s: Sentence, _ i: Int) -> Bool {
    !s.isWord(i) && !s.isMark(i, Mark.percent)
      || s.isAny(i, .pronoun) || s.is(i, anyOf: .in, .on, .that, .when, .and, .am, .pm)
  }

  /// The minutes before *past* or *to*, where their words begin, and whether they are no more than a number.
  private static func part(
    _ s: Sentence, before i: Int
  ) -> (minutes: Int, start: Int, isBare: Bool)? {
    if s.is(i - 1, .half) { return (30, i - 1, false) }
    if s.is(i - 1, .quarter) { return (15, s.is(i - 2, .a) ? i - 2 : i - 1, false) }
    let isTold = s.is(i - 1, .minutes)
    let last = isTold ? i - 2 : i - 1
    var (minutes, start) = (0, last)
    if s.isNumber(last), isTold {
      minutes = DatePieces.digits(s, last, 1...2) ?? 0
    } else if s.isAny(last, .unitNumber) {
      minutes = Int(s.info(last).number)
      let tens = s.isMark(last - 1, Mark.hyphen) && s.isJoint(last - 1) ? last - 2 : last - 1
      if minutes < 10, s.isAny(tens, .tensNumber) {
        minutes += Int(s.info(tens).number)
        start = tens
      }
    } else if s.isAny(last, .tensNumber) {
      minutes = Int(s.info(last).number)
    }
    guard (1..<60).contains(minutes) else { return nil }
    // "five to ten people", "walked ten past two houses": only behind a preposition of time; "stood at ten
    // to five", "passed by twenty to ten" are votes.
    if !isTold {
      let isVote = s.is(start - 1, .by) || s.is(start - 1, .at) && rates.contains(s, start - 2)
      if minutes % 5 != 0 || isVote || !isBeside(s, start) { return nil }
    }
    return (minutes, start, !isTold)
  }

  /// Verbs with *at* before odds, votes and scores.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let rates: StemSet = ["stand", "set", "put", "fix", "price", "remain", "quote"]

  /// *between 1 and 2 a.m.*, *from 10am to noon*, *8-8:30 p.m.*
  static func range(_ s: Sentence, _ i: Int) -> Reading? {
    guard var first = time(s, i) else { return nil }
    var next = first.end
    let isBetween = s.is(i - 1, .between)
    guard
      s.is(next, anyOf: .to, .until, .till, .through) || s.is(next, .and) && isBetween
        || s.isMark(next, anyOf: Mark.hyphen, Mark.dash)
    else { return nil }
    next += 1
    let last: Time
    if s.is(next, anyOf: .noon, .midnight) {
      last = Time(
        minutes: s.is(next, .noon) ? 720 : 1440, end: next + 1, isPlaced: true, hasMinutes: false)
    } else if let time = time(s, next) {
      last = time
    } else {
      return nil
    }
    guard last.isPlaced || first.hasMinutes && last.hasMinutes && isBetween || first.isPlaced else {
      return nil
    }
    if !first.isPlaced, last.isPlaced, last.minutes >= 720, first.minutes + 720 <= last.minutes {
      first.minutes += 720
    }
    let opening = s.is(i - 1, anyOf: .between, .from)
    return Reading(
      tokens: (opening ? i - 1 : i)..<zone(s, last.end),
      span: ClockSpan(
        earliest: first.minutes, latest: max(first.minutes, last.minutes), modifier: .range))
  }

  private static func time(_ s: Sentence, _ i: Int) -> Time? {
    if s.isAny(i, .unitNumber), isOClock(s, i + 1) || half(s, i + 1) != nil,
      (1...12).contains(s.info(i).number)
    {
      return close(s, Int(s.info(i).number), 0, i + 1, false)
    }
    if s.isAny(i, .unitNumber), isBeside(s, i), let part = dayPart(s, i + 1),
      (1...12).contains(s.info(i).number)
    {
      return close(s, Int(s.info(i).number), part, i + 4)
    }
    if let (hour, minute) = pointed(s, i) { return close(s, hour, minute, i + 1, true) }
    if let minutes = compact(s, i) {
      return Time(minutes: minutes, end: i + 1, isPlaced: true, hasMinutes: true)
    }
    guard let hour = DatePieces.digits(s, i, 1...2), hour <= 24, !isJoined(s, i) else { return nil }
    if isBeside(s, i), (1...12).contains(hour), let part = dayPart(s, i + 1) {
      return close(s, hour, part, i + 4)
    }
    if s.isMark(i + 1, Mark.colon), !s.isSpaced(i + 1), !s.isSpaced(i + 2), s.length(i + 2) == 2,
      let minute = DatePieces.digits(s, i + 2, 2...2), minute < 60
    {
      var end = i + 3
      if s.isMark(end, Mark.colon), !s.isSpaced(end), DatePieces.digits(s, end + 1, 2...2) != nil {
        end += 2
      }
      return close(s, hour, minute, end, true)
    }
    return close(s, hour, 0, i + 1, false)
  }

  /// `4.15 p.m.`, `7.30 this morning`: hours and minutes with a point between them, where the half
  /// of the day is named.
  private static func pointed(_ s: Sentence, _ i: Int) -> (hour: Int, minute: Int)? {
    guard s.isNumber(i), s.tokens[i].shape.contains(.decimal), !isJoined(s, i) else { return nil }
    let bytes = s.bytes(i)
    guard (4...5).contains(bytes.count), bytes[bytes.count - 3] == 0x2E else { return nil }
    let digits = bytes.filter { $0 &- 0x30 < 10 }.map { Int($0 &- 0x30) }
    guard digits.count == bytes.count - 1 else { return nil }
    let hour = digits.dropLast(2).reduce(0) { $0 * 10 + $1 }
    let minute = digits.suffix(2).reduce(0) { $0 * 10 + $1 }
    guard hour <= 23, minute < 60, half(s, i + 1) != nil || isNamed(s, i) else { return nil }
    return (hour, minute)
  }

  /// `1500 GMT`: the minutes since midnight of four digits before a time zone.
  private static func compact(_ s: Sentence, _ i: Int) -> Int? {
    guard let digits = DatePieces.digits(s, i, 4...4), digits / 100 < 24, digits % 100 < 60,
      s.isSpaced(i + 1), !isJoined(s, i),
      coordinated.contains(where: { s.isBytes(i + 1, $0) })
        || isBeside(s, i) && zone(s, i + 1) > i + 1
    else { return nil }
    return digits / 100 * 60 + digits % 100
  }

  /// *at 7.30 this morning*, *by 6.50 in the evening*.
  private static func isNamed(_ s: Sentence, _ i: Int) -> Bool {
    guard isBeside(s, i) else { return false }
    return dayPart(s, i + 1) != nil || s.is(i + 1, .tonight)
      || s.is(i + 1, anyOf: .this, .yesterday, .tomorrow) && s.isAny(i + 2, .dayPart)
  }

  /// A preposition of time, which a number before *in the morning* needs: *killed three in the
  /// morning* is none.
  private static func isBeside(_ s: Sentence, _ i: Int) -> Bool {
    s.is(
      i - 1, anyOf: .at, .around, .about, .by, .until, .till, .from, .since, .before, .after, .past)
  }

  /// *in the morning*, *in the evening*: whether it is after noon.
  private static func dayPart(_ s: Sentence, _ i: Int) -> Bool? {
    guard s.is(i, .in), s.is(i + 1, .the) else { return nil }
    if s.isBytes(i + 2, "morning") { return false }
    return s.isBytes(i + 2, "afternoon") || s.isBytes(i + 2, "evening") ? true : nil
  }

  private static func close(_ s: Sentence, _ hour: Int, _ isAfterNoon: Bool, _ end: Int) -> Time {
    Time(
      minutes: (hour % 12 + (isAfterNoon ? 12 : 0)) * 60, end: end, isPlaced: true,
      hasMinutes: false)
  }

  private static func close(
    _ s: Sentence, _ hour: Int, _ minute: Int, _ end: Int, _ hasMinutes: Bool
  ) -> Time? {
    if let isAfternoon = half(s, end) {
      guard (1...12).contains(hour) else {
        return hour < 24
          ? Time(minutes: hour * 60 + minute, end: end + 1, isPlaced: true, hasMinutes: hasMinutes)
          : nil
      }
      return Time(
        minutes: (hour % 12 + (isAfternoon ? 12 : 0)) * 60 + minute, end: end + 1, isPlaced: true,
        hasMinutes: hasMinutes)
    }
    if isOClock(s, end) {
      let minutes = hour % 12 * 60 + (isEvening(s, end + 1) ? 720 : 0)
      return Time(minutes: minutes, end: end + 1, isPlaced: true, hasMinutes: false)
    }
    guard hour < 24, !hasMinutes || !(s.isWord(end) && !s.isSpaced(end)) else { return nil }
    return Time(minutes: hour * 60 + minute, end: end, isPlaced: false, hasMinutes: hasMinutes)
  }

  /// *a.m.* or *p.m.*; in small letters *am* is a verb too, so it must not stand before a pronoun.
  private static func half(_ s: Sentence, _ i: Int) -> Bool? {
    guard s.is(i, anyOf: .am, .pm) else { return nil }
    if s.is(i, .am), s.length(i) == 2, s.isSpaced(i), !s.isCapital(i),
      s.is(i + 1, anyOf: .i, .not, .a, .the) || s.is(i - 1, .i)
    {
      return nil
    }
    return s.is(i, .pm)
  }

  private static func isOClock(_ s: Sentence, _ i: Int) -> Bool {
    s.isBytes(i, "o'clock") || s.isBytes(i, "o’clock")
  }

  /// Digits in a longer run: 12-3-45, 1/2/3.
  private static func isJoined(_ s: Sentence, _ i: Int) -> Bool {
    !s.isSpaced(i)
      && s.isMark(i - 1, anyOf: Mark.slash, Mark.colon, Mark.period, Mark.dollar, Mark.plus)
  }

  /// A time without its half of the day needs a word before or after it that asks for one.
  private static func isAsked(_ s: Sentence, _ i: Int, _ end: Int) -> Bool {
    if s.is(i - 1, anyOf: .at, .around, .about, .by, .until, .till, .from, .since, .before, .after)
    {
      return true
    }
    if s.is(end, .on), s.isAny(end + 1, [.weekday, .month]) || s.isNumber(end + 1) { return true }
    if s.isAny(end, [.weekday, .month, .deictic]) || s.isAny(i - 1, [.weekday, .deictic]) {
      return true
    }
    return zone(s, end) > end || s.length(i) == 2 && s.isMark(i - 1, Mark.comma)
  }

  private static func isEvening(_ s: Sentence, _ i: Int) -> Bool {
    (i...i + 3).contains {
      s.isBytes($0, "night") || s.isBytes($0, "evening") || s.isBytes($0, "afternoon")
        || s.is($0, .tonight)
    }
  }

  /// A time zone after the time: *EDT*, *GMT*, *PT*.
  private static func zone(_ s: Sentence, _ i: Int) -> Int {
    zones.contains { s.isBytes(i, $0) } ? i + 1 : i
  }

  /// Zones that four digits are given in; *PT* and *ET* are names too.
  private static let coordinated: [StaticString] = ["GMT", "UTC", "BST", "CET", "CEST"]

  private static let zones: [StaticString] = [
    "EDT", "EST", "CDT", "CST", "MDT", "MST", "PDT", "PST", "GMT", "UTC", "BST", "CET", "CEST",
    "IST", "ET", "PT",
  ]
}
