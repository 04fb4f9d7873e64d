import ClaimModel

/// Numbers, days and quotes as a sentence shows them.
enum Text {
  /// On one line, and cut when it is long.
  static func line(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count <= longest ? words : words.prefix(longest - 1) + "\u{2026}"
  }

  private static let longest = 100

  /// Words up to ten, then digits. Source: common newsroom style.
  static func count(_ number: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    return words.indices.contains(number) ? words[number] : Number(number).groupedText
  }

  static func capitalized(_ text: String, when isSentence: Bool) -> String {
    isSentence ? text.prefix(1).uppercased() + text.dropFirst() : text
  }

  /// What a claim says, without its hedge: `30,000`, `4 March 2018`, `20:30`.
  static func value(_ claim: Claim) -> String {
    switch claim.value {
    case .figure(let figure):
      [figure.low, figure.high].compactMap { $0 }.first.map(\.groupedText) ?? ""
    case .date(let span): span.earliest.map { day($0, span) } ?? ""
    case .time(let span): ClockSpan.text(minutes: span.earliest)
    }
  }

  /// `20 June 1981`.
  static func day(_ day: Day) -> String {
    let (year, month, number) = day.civil
    return "\(number) \(DateFields.months[month - 1]) \(year)"
  }

  private static func day(_ first: Day, _ span: DateSpan) -> String {
    let (year, month, day) = first.civil
    if first == span.latest { return self.day(first) }
    if let last = span.latest {
      if first == Day(year: year, month: 1, day: 1), last == Day(year: year, month: 12, day: 31) {
        return String(year)
      }
      if day == 1,
        last == Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
      {
        return "\(DateFields.months[month - 1]) \(year)"
      }
      return "\(first) to \(last)"
    }
    return "from \(first)"
  }

  /// `“30”, “20” and “4”`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Rounded half up to the power of ten given, with commas.
  static func rounded(_ number: Number, grain: Int) -> String {
    guard let half = Rounding.half(of: grain), let raised = number.adding(half),
      let cut = Rounding.cut(raised, grain: grain)
    else { return number.groupedText }
    return cut.groupedText
  }
}
