import ClaimModel

/// The day that an article states as its own.
///
/// In turn: a line that says when it was posted; a date line at its head or foot, or a paper's name
/// and a date at its head; a line that says when it was updated; a date that markup gives; the
/// dateline of its first paragraph (`PARIS, June 20, 2014 –`); and last the latest post that it
/// embeds, than which it cannot be older.
enum ArticleDate {
  static func find(_ bytes: [UInt8], _ judged: [Judged], _ body: Range<Int>) -> Day? {
    var posted: Day?
    var header: Day?
    var updated: Day?
    var marked: Day?
    var latestPost: Day?
    var dateline: Day?
    var prose = 0
    let last = body.last { judged[$0].isProse } ?? body.lowerBound
    for i in body {
      let piece = judged[i]
      switch piece.role {
      case .byline(let byline):
        switch byline.style {
        case .posted: posted = posted ?? byline.day
        case .updated: updated = updated ?? byline.day
        case .weekdayHeader, .dateAlone:
          if prose <= 1 || i > last { header = header ?? byline.day }
        case .masthead:
          if prose == 0, let day = byline.day,
            !isOfThePast(day, bytes, judged[i + 1..<body.upperBound])
          {
            header = header ?? day
          }
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
    return posted ?? header ?? updated ?? marked ?? dateline ?? latestPost
  }

  /// *Born: Selm, 12 May 1949*: most years that the text below names are later than the day's, which
  /// then is told of, and no paper's. Linear in the text.
  private static func isOfThePast(
    _ day: Day, _ bytes: [UInt8], _ below: ArraySlice<Judged>
  ) -> Bool {
    var (later, others) = (0, 0)
    for piece in below {
      var (digits, year) = (0, 0)
      for i in piece.start...piece.end {
        if i < piece.end, ASCII.isDigit(bytes[i]) {
          digits += 1
          if digits <= 4 { year = year * 10 + Int(bytes[i] - 0x30) }
          continue
        }
        // From the first year in the modern calendar's use to one that nobody looks ahead to.
        if digits == 4, (1583...2199).contains(year) {
          if year > day.year { later += 1 } else { others += 1 }
        }
        (digits, year) = (0, 0)
      }
    }
    return later > others
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
}
