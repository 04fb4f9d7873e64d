import ClaimModel

/// A line that says who wrote an article, or when it appeared.
struct Byline: Equatable {
  enum Style: Equatable {
    /// A date alone that names its weekday: the header of a blog's day.
    case weekdayHeader
    /// A date alone.
    case dateAlone
    /// `Posted on …`, `Published: …`, `By … | …`: dates the article.
    case posted
    /// `Updated: …`.
    case updated
    /// A paper's, body's or meeting's name and a date: *Harbour Times, Friday 17 March 2023*.
    case masthead
    /// A name without a date.
    case name
  }

  var style: Style
  var day: Day?

  private static let posted: [StaticString] = [
    "originally published on", "originally published at", "originally published",
    "originally posted on", "originally posted at", "originally posted", "originally filed at",
    "originally filed", "first published on", "first published at", "first published",
    "first posted",
    "this entry was posted on", "publication date", "published on", "published at", "published",
    "date published", "posted on", "posted at", "posted", "date posted", "date", "dated",
    "created on", "released on", "press release", "for immediate release", "release date",
    "issued on", "issued", "held on", "adopted on", "adopted", "filed on", "filed at",
    "filed", "compiled on", "compiled", "prepared on", "prepared", "tabled on", "tabled",
    "written on",
    "written", "drafted on", "drafted",
  ]

  private static let updated: [StaticString] = [
    "last updated on", "last updated at", "last updated", "last update", "last modified on",
    "last modified", "last edited on", "updated on", "updated at", "updated", "update",
    "modified on", "modified", "edited on", "edited", "last edited", "revised on", "revised",
    "last revised",
  ]

  private static let particles: Set<[UInt8]> = Set(
    [
      "and", "for", "of", "the", "de", "van", "von", "der", "al", "el", "bin", "ibn", "la", "le",
      "in", "on", "at", "with",
    ].map { Array($0.utf8) })

  /// Reads a line of at most 140 bytes; `nil` when it is no byline.
  ///
  /// - Parameter isHead: the line stands above the text, where a name and a date are a masthead.
  static func read(
    _ bytes: [UInt8], _ start: Int, _ end: Int, isHead: Bool = false
  ) -> Byline? {
    guard end - start <= 140, end - start >= 6 else { return nil }
    var start = start
    if bytes[start] == 0x28 || bytes[start] == 0x5B || bytes[start] == 0x7C { start += 1 }
    let first = ASCII.lower(bytes[start])
    if ASCII.isDigit(first) || "jfmasondtw".utf8.contains(first),
      let found = HeadDate.date(in: bytes, from: start, to: end)
    {
      return afterDate(bytes, found, end)
    }
    switch first {
    case 0x70, 0x6F, 0x66, 0x74, 0x64, 0x63, 0x72, 0x69, 0x68, 0x61, 0x77:
      if let byline = labelled(bytes, start, end, posted, .posted) { return byline }
    default: break
    }
    if [0x6C, 0x75, 0x6D, 0x65, 0x72].contains(first),
      let byline = labelled(bytes, start, end, updated, .updated)
    {
      return byline
    }
    return named(bytes, start, end) ?? (isHead ? masthead(bytes, start, end) : nil)
  }

  // MARK: - Shapes

  /// A few words without figures, a comma, bar, colon, dash or full stop, and a date that ends the
  /// line but for a time or a credit.
  private static func masthead(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Byline? {
    guard let (place, found) = HeadDate.firstDate(in: bytes, from: start, to: end), place > start,
      !hasFigure(bytes, start, place),
      LineShape.words(bytes, start, place, limit: 13) <= 12
    else { return nil }
    let name = ASCII.trim(bytes, start, place)
    let mark = bytes[name.end - 1]
    let isLabelled = dating.contains {
      ASCII.says($0, bytes, at: name.end - $0.utf8CodeUnitCount, to: name.end)
    }
    // The last byte of a dash or a bullet.
    guard isLabelled || ",|:-.".utf8.contains(mark) || (0x80..<0xC0).contains(mark),
      isOfPublishing(bytes, name.start, name.end)
    else { return nil }
    let rest = ASCII.trim(bytes, found.end, end)
    let isEnd =
      isTimeTail(bytes, rest.start, rest.end) || isCredit(bytes, rest.start, rest.end)
      || bytes[rest.start] == 0x7C
    return isEnd ? Byline(style: .masthead, day: found.day) : nil
  }

  /// Digits that number no issue: *Letter to friends, no. 37, 2 October 2023*.
  private static func hasFigure(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end {
      guard ASCII.isDigit(bytes[at]) else {
        at += 1
        continue
      }
      let label = ASCII.trim(bytes, start, at)
      let isIssue = numbering.contains { word in
        ASCII.says(word, bytes, at: label.end - word.utf8CodeUnitCount, to: label.end)
      }
      if !isIssue { return true }
      while at < end, ASCII.isDigit(bytes[at]) { at += 1 }
    }
    return false
  }

  /// Source: compiled for this project from general knowledge of English.
  private static let numbering: [StaticString] = [" no.", " no", " number", " issue", " vol.", "#"]

  /// What a line ends with before the day of a text.
  ///
  /// Source: compiled for this project from general knowledge of English.
  private static let dating: [StaticString] = [
    " updated", " issued", " published", " posted", " tabled", " compiled", " prepared", " revised",
    " adopted", " released", " printed", " dated", " edited",
  ]

  /// A label, where there is one, says that what follows published the text: *Press release: Lakeshore Film*,
  /// and not *World premiere: Lakeshore Festival*.
  private static func isOfPublishing(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard let colon = (start..<end - 1).first(where: { bytes[$0] == 0x3A }) else { return true }
    return (start..<colon).contains { i in
      (i == start || !ASCII.isWord(bytes[i - 1]))
        && publishing.contains { ASCII.says($0, bytes, at: i, to: colon) }
    }
  }

  /// Source: compiled for this project from general knowledge of English.
  private static let publishing: [StaticString] = [
    "release", "statement", "news", "source", "from", "by", "report", "bulletin", "publish", "post",
    "issue", "print", "update", "press", "media", "office", "date", "blog", "column", "opinion",
    "analysis", "review", "notice", "article", "story", "text",
  ]

  private static func afterDate(
    _ bytes: [UInt8], _ found: HeadDate.Found, _ end: Int
  ) -> Byline? {
    let rest = ASCII.trim(bytes, found.end, end)
    if isTimeTail(bytes, rest.start, rest.end) {
      return Byline(style: found.hasWeekday ? .weekdayHeader : .dateAlone, day: found.day)
    }
    // "21 July 2013 Last updated at 11:11 GMT"
    if isUpdate(bytes, found.end, end) { return Byline(style: .posted, day: found.day) }
    let byte = bytes[rest.start]
    let bar = byte == 0x7C || byte == 0x2F || byte == 0xC2 && bytes[rest.start + 1] == 0xB7
    let names =
      ASCII.says("by ", bytes, at: rest.start, to: rest.end)
      || ASCII.says("in ", bytes, at: rest.start, to: rest.end) && rest.end - rest.start < 40
    guard bar || names, LineShape.ending(bytes, rest.start, rest.end) == .none,
      LineShape.words(bytes, rest.start, rest.end, limit: 13) <= 12
    else { return nil }
    return Byline(style: .posted, day: found.day)
  }

  /// A label and a date, a time of day or a credit; after what says when the text was posted also when it
  /// was updated.
  private static func labelled(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ labels: [StaticString], _ style: Style
  ) -> Byline? {
    let first = ASCII.lower(bytes[start])
    for label in labels
    where label.utf8Start[0] == first && ASCII.says(label, bytes, at: start, to: end) {
      var at = start + label.utf8CodeUnitCount
      guard at < end, !ASCII.isWord(bytes[at]) else { continue }
      while at < end, bytes[at] == 0x3A || bytes[at] == 0x2D || ASCII.isSpace(bytes[at]) {
        at += 1
      }
      let isPosted = style != .updated
      if let (place, found) = HeadDate.firstDate(in: bytes, from: at, to: end) {
        let rest = ASCII.trim(bytes, found.end, end)
        guard at == place || isClock(bytes, at, place),
          isTimeTail(bytes, rest.start, rest.end) || isCredit(bytes, rest.start, rest.end)
            || isPosted && isUpdate(bytes, found.end, end)
        else { return nil }
        return Byline(style: style, day: found.day)
      }
      // "Updated 5:40 p.m. ET", "First published 14:05 GMT - Last updated at 19:28 GMT"
      if isClock(bytes, at, end) || isPosted && isUpdate(bytes, at, end) {
        return Byline(style: style, day: nil)
      }
      if ASCII.says("by ", bytes, at: at, to: end) { return named(bytes, at, end, style) }
    }
    return nil
  }

  /// After a time of day, or at once, what says when the text was updated: `14:05 GMT | Updated 19:28 GMT`.
  private static func isUpdate(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    for i in start..<end where i == start || !ASCII.isWord(bytes[i - 1]) {
      guard ASCII.isLetter(bytes[i]) else { continue }
      if labelled(bytes, i, end, updated, .updated) != nil { return isTimeTail(bytes, start, i) }
    }
    return false
  }

  /// `By BILL POWELL`, `By X | June 5, 2014`, `Staff writer`.
  private static func named(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ style: Style = .posted
  ) -> Byline? {
    if ASCII.says("staff writer", bytes, at: start, to: end)
      || ASCII.says("staff report", bytes, at: start, to: end)
    {
      return end - start <= 14 ? Byline(style: .name, day: nil) : nil
    }
    var at = start
    if ASCII.says("written by ", bytes, at: at, to: end) { at += 8 }
    guard let afterBy = afterBy(bytes, at, end) else { return nil }
    at = afterBy
    if let (place, found) = HeadDate.firstDate(in: bytes, from: at, to: end) {
      let rest = ASCII.trim(bytes, found.end, end)
      guard isName(bytes, at, place),
        isTimeTail(bytes, rest.start, rest.end) || isCredit(bytes, rest.start, rest.end)
      else { return nil }
      return Byline(style: style, day: found.day)
    }
    guard isName(bytes, at, end), !LineShape.hasDigit(bytes, at, end) else { return nil }
    return Byline(style: .name, day: nil)
  }

  /// Where the name begins after `by` or `by:`, whatever space follows it.
  private static func afterBy(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard ASCII.says("by", bytes, at: start, to: end) else { return nil }
    var at = start + 2
    if at < end, bytes[at] == 0x3A { at += 1 }
    guard at < end, ASCII.leadingSpace(bytes, at, end) > 0 else { return nil }
    return ASCII.trim(bytes, at, end).start
  }

  /// The day after `Posted:` or `Published:` in a line that says more, as where a title and its
  /// date ran together.
  static func postedInside(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Day? {
    guard end - start <= 400 else { return nil }
    for i in start..<end where bytes[i] == 0x3A {
      guard
        i - start >= 6 && ASCII.says("posted", bytes, at: i - 6, to: end)
          || i - start >= 9 && ASCII.says("published", bytes, at: i - 9, to: end)
      else { continue }
      let text = ASCII.trim(bytes, i + 1, end)
      if let found = HeadDate.date(in: bytes, from: text.start, to: text.end) {
        return found.day
      }
    }
    return nil
  }

  /// The name in a line such as `By Jane Roe`; `nil` when it holds more than a name.
  static func author(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String? {
    guard let name = afterBy(bytes, start, end), !LineShape.hasDigit(bytes, name, end),
      isName(bytes, name, end)
    else { return nil }
    return ASCII.text(bytes, name, end)
  }

  /// Capitalised words and particles, and no sentence.
  private static func isName(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = start
    var words = 0
    var capitals = 0
    while at < end {
      while at < end, !ASCII.isWord(bytes[at]) { at += 1 }
      let from = at
      while at < end, ASCII.isWord(bytes[at]) { at += 1 }
      guard from < at else { break }
      words += 1
      if ASCII.isUpper(bytes[from]) || bytes[from] >= 0x80 {
        capitals += 1
      } else if !particles.contains(Array(bytes[from..<at])) {
        return false
      }
    }
    return words <= 12 && capitals >= 1
  }

  /// `by Name`, `| Washington`, `in News`: what may follow a date in a byline.
  private static func isCredit(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 80, start < end else { return start == end }
    var at = start
    while at < end, !ASCII.isWord(bytes[at]) { at += 1 }
    for word: StaticString in [
      "by ", "in ", "at ", "on ", "updated", "last updated", "posted", "under ",
    ]
    where ASCII.says(word, bytes, at: at, to: end) {
      return LineShape.ending(bytes, start, end) == .none || at > start
    }
    return at > start && isName(bytes, at, end)
  }

  /// A time of day and nothing else: *5:40 p.m. ET*.
  private static func isClock(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard isTimeTail(bytes, start, end) else { return false }
    for i in start..<end where i > start && ASCII.isDigit(bytes[i - 1]) {
      if bytes[i] == 0x3A, i + 1 < end, ASCII.isDigit(bytes[i + 1]) { return true }
      let half = ASCII.isSpace(bytes[i]) ? i + 1 : i
      for suffix: StaticString in ["am", "pm", "a.m", "p.m"]
      where ASCII.says(suffix, bytes, at: half, to: end) {
        return true
      }
    }
    return false
  }

  /// Nothing, or a time of day and the marks around it.
  static func isTimeTail(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 40 else { return false }
    var at = start
    while at < end {
      let byte = bytes[at]
      if ASCII.isLetter(byte) {
        let from = at
        while at < end, ASCII.isLetter(bytes[at]) { at += 1 }
        guard timeWords.contains(bytes[from..<at].map(ASCII.lower)) else { return false }
      } else if ASCII.isDigit(byte) {
        let from = at
        while at < end, ASCII.isDigit(bytes[at]) { at += 1 }
        if at - from > 2 { return false }
      } else if byte < 0x80 {
        guard " :;.,+-|/()]*_".utf8.contains(byte) else { return false }
        at += 1
      } else {
        guard byte == 0xE2 || byte == 0xC2 else { return false }
        at += byte == 0xE2 ? 3 : 2
      }
    }
    return true
  }

  private static let timeWords: Set<[UInt8]> = Set(
    [
      "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "monday", "tuesday",
      "wednesday", "thursday", "friday", "saturday", "sunday", "on", "at", "a", "p", "m", "am",
      "pm", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt",
      "et", "ct", "mt", "pt", "gmt", "utc", "bst", "cet", "cest", "eet", "eest", "msk", "ist",
      "sgt", "hkt", "jst", "wib", "awst", "aest", "aedt", "nzst", "nzdt", "akst", "hst", "z", "h",
      "hrs",
    ].map { Array($0.utf8) })
}
