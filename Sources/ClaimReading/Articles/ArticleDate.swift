import ClaimModel

/// The day that an article states as its own.
///
/// In turn: a line that says when it was posted; a date line at its head or foot; a line that says
/// when it was updated; a date that markup gives; the dateline of its first paragraph
/// (`PARIS, June 20, 2014 –`); the line above it that names the paper and the day; and last the latest post that it embeds, than which it cannot be
/// older.
enum ArticleDate {
  static func find(_ bytes: [UInt8], _ judged: [Judged], _ body: Range<Int>) -> Day? {
    var posted: Day?
    var header: Day?
    var updated: Day?
    var marked: Day?
    var latestPost: Day?
    var dateline: Day?
    var masthead: Day?
    var prose = 0
    let last = body.last { judged[$0].isProse } ?? body.lowerBound
    for i in body {
      let piece = judged[i]
      if prose == 0, masthead == nil, piece.form == .text {
        masthead = self.masthead(bytes, piece.start, piece.end)
      }
      switch piece.role {
      case .byline(let byline):
        switch byline.style {
        case .posted: posted = posted ?? byline.day
        case .updated: updated = updated ?? byline.day
        case .weekdayHeader, .dateAlone:
          if prose <= 1 || i > last { header = header ?? byline.day }
        case .name: break
        }
      case .heading, .caption:
        if prose <= 1 { posted = posted ?? Byline.postedInside(bytes, piece.start, piece.end) }
        marked = marked ?? piece.day
      case .post:
        if let day = piece.day { latestPost = max(latestPost ?? day, day) }
      default:
        if piece.isProse, prose == 0 { dateline = self.dateline(bytes, piece.start, piece.end) }
        if piece.role != .post { marked = marked ?? piece.day }
      }
      if piece.isProse { prose += 1 }
    }
    return posted ?? header ?? updated ?? marked ?? dateline ?? masthead ?? latestPost
  }

  /// The date between a paragraph's place name and its dash.
  static func dateline(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Day? {
    let limit = min(end, start + 90)
    guard ASCII.isUpper(bytes[start]),
      let (place, found) = HeadDate.firstDate(in: bytes, from: start, to: limit),
      place - start <= 60
    else { return nil }
    // Before the date: capitalised words only.
    var at = start
    while at < place {
      while at < place, !ASCII.isWord(bytes[at]) { at += 1 }
      if at < place, !ASCII.isUpper(bytes[at]), bytes[at] < 0x80 { return nil }
      while at < place, ASCII.isWord(bytes[at]) { at += 1 }
    }
    let rest = ASCII.trim(bytes, found.end, end)
    guard rest.start < rest.end else { return nil }
    switch bytes[rest.start] {
    case 0x2D, 0x2F, 0x28, 0x29, 0x3A: return found.day
    case 0xE2:
      guard rest.start + 2 < rest.end, bytes[rest.start + 1] == 0x80 else { return nil }
      return (0x92...0x95).contains(bytes[rest.start + 2]) ? found.day : nil
    default: return nil
    }
  }

  /// The date of a short line that names who publishes: *Falls Courier, Thursday, 10 February 2022*,
  /// *El Faro | Friday 27 May 2022 | Neighbourhoods*, *Issued: 16 March 2023, 10:00*.
  static func masthead(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Day? {
    guard end - start <= longestMasthead,
      let (place, found) = HeadDate.firstDate(in: bytes, from: start, to: end), place > start
    else { return nil }
    // Before the date: capitalised words and small ones that names and imprints have.
    var at = start
    var last = (start: start, end: start)
    while at < place {
      while at < place, !ASCII.isWord(bytes[at]) { at += 1 }
      let word = at
      while at < place, ASCII.isWord(bytes[at]) { at += 1 }
      guard word < at else { break }
      last = (word, at)
      if !ASCII.isUpper(bytes[word]), bytes[word] < 0x80, !isSmall(bytes, word, at) { return nil }
    }
    let before = ASCII.trim(bytes, last.end, place)
    let isParted = before.start < before.end || isIssuing(bytes, last.start, last.end)
    guard isParted else { return nil }
    // After it: the end, or what a mark parts from it.
    let rest = ASCII.trim(bytes, found.end, end)
    guard rest.start < rest.end else { return found.day }
    return ASCII.isWord(bytes[rest.start]) && bytes[rest.start] < 0x80 ? nil : found.day
  }

  private static let longestMasthead = 110

  private static func isSmall(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    isIssuing(bytes, start, end) || isOne(of: smallWords, bytes, start, end)
  }

  private static func isIssuing(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    isOne(of: ["published", "issued", "updated", "posted", "released"], bytes, start, end)
  }

  private static func isOne(
    of words: [StaticString], _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> Bool {
    words.contains {
      $0.utf8CodeUnitCount == end - start && ASCII.says($0, bytes, at: start, to: end)
    }
  }

  private static let smallWords: [StaticString] = [
    "of", "the", "and", "de", "la", "del", "le", "du", "der", "die", "das", "for", "edition",
    "weekend", "online", "no", "vol",
  ]
}
