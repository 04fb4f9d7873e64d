import ClaimModel

@testable import CrossCheck

/// Claims and topics for tests, from short texts.
enum Sample {
  /// A figure from `55`, `~1,500`, `>8,000`, `>=50`, `<200`, `<=300`, `250..300` or, for an order
  /// of magnitude, `1,000...9,999`. The grain follows from the digits, as extraction reads it.
  static func figure(_ text: String, unit: String? = nil) -> Figure {
    if let dots = text.firstRange(of: "...") ?? text.firstRange(of: "..") {
      let isMagnitude = text[dots].count == 3
      let (low, grain) = number(text[..<dots.lowerBound])
      let (high, other) = number(text[dots.upperBound...])
      return Figure(
        low: low, high: high, modifier: isMagnitude ? .orderOfMagnitude : .range, unit: unit,
        grain: min(grain, other))
    }
    let signs: [(String, Modifier)] = [
      (">=", .atLeast), ("<=", .atMost), (">", .moreThan), ("<", .lessThan), ("~", .about),
    ]
    let sign = signs.first { text.hasPrefix($0.0) }
    let (value, grain) = number(text.dropFirst(sign?.0.count ?? 0))
    let modifier = sign?.1 ?? .exact
    let isCeiling = modifier == .lessThan || modifier == .atMost
    let isFloor = modifier == .moreThan || modifier == .atLeast
    return Figure(
      low: isCeiling ? nil : value, high: isFloor ? nil : value, modifier: modifier, unit: unit,
      grain: grain)
  }

  private static func number(_ text: some StringProtocol) -> (Number, grain: Int) {
    let digits = String(text).filter { $0 != "," }
    if let slash = digits.firstIndex(of: "/") {
      let top = Int128(String(digits[..<slash])) ?? 0
      return (
        Number(top, over: Int128(String(digits[digits.index(after: slash)...])) ?? 1) ?? Number(0),
        -1
      )
    }
    let value = Number(decimalText: String(digits)) ?? Number(0)
    if let point = digits.firstIndex(of: ".") {
      return (value, digits.distance(from: point, to: digits.endIndex) * -1 + 1)
    }
    return (value, value.isZero ? 0 : digits.reversed().prefix { $0 == "0" }.count)
  }

  /// A date from `2018-06-30`, `2018-06`, `2018`, `1988-06..1988-08`, `1981..`, `..2018-06-30`, with
  /// `~` for *about*, `*` for a relative date, and `Fri` before it for the weekday that is written;
  /// `/07-01` and `Sun` alone are not placed.
  static func date(_ text: String) -> DateSpan {
    var text = text[...]
    var span = DateSpan(earliest: nil, latest: nil, precision: .day)
    func take(_ mark: String) -> Bool {
      guard text.hasPrefix(mark) else { return false }
      text = text.dropFirst(mark.count)
      return true
    }
    if take("~") { span.modifier = .about }
    if take("*") { span.isRelative = true }
    for (i, name) in ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].enumerated()
    where take(name) {
      span.fields.weekday = i + 1
      _ = take(" ")
    }
    if take("/") {
      let parts = text.split(separator: "-").compactMap { Int($0) }
      (span.fields.month, span.fields.day) = (parts.first, parts.dropFirst().first)
      return span
    }
    guard !text.isEmpty else { return span }
    if let dots = text.firstRange(of: "..") {
      span.earliest = day(text[..<dots.lowerBound], isLast: false)
      span.latest = day(text[dots.upperBound...], isLast: true)
      if span.earliest == nil || span.latest == nil { span.precision = .open }
      return span
    }
    (span.earliest, span.latest) = (day(text, isLast: false), day(text, isLast: true))
    span.precision = [.year, .month, .day][text.count { $0 == "-" }]
    return span
  }

  static func day(_ text: some StringProtocol, isLast: Bool = false) -> Day? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first else { return nil }
    let month = parts.count > 1 ? parts[1] : isLast ? 12 : 1
    let end = isLast ? Day.length(ofMonth: month, year: year) : 1
    return Day(year: year, month: month, day: parts.count > 2 ? parts[2] : end)
  }

  /// A time from `8:30`, `~20:00` or `21:00..5:00`.
  static func clock(_ text: String) -> ClockSpan {
    let isAbout = text.hasPrefix("~")
    let ends = String(text.drop { $0 == "~" }).split(separator: "..").map { end in
      end.split(separator: ":").compactMap { Int($0) }.reduce(0) { $0 * 60 + $1 }
    }
    return ClockSpan(
      earliest: ends[0], latest: ends[ends.count - 1], modifier: isAbout ? .about : .exact)
  }
}

/// A claim in the making: what it says, in which document, and what stands around it.
struct Statement: Sendable {
  var kind = ClaimKind.count
  var text: String
  var unit: String?
  var document: String?
  /// The day of its document.
  var written: String?
  var speaker: String?
  var scope: Scope?
  var when: String?
  var isTimeInherited = false
  var measure: Measure?
  var population: [String] = []
  var sentence: UInt64 = 0
  var quote: String?
  var line = 1

  func claim(_ id: String, document standard: String) -> Claim {
    let value: ClaimValue
    switch kind {
    case .date, .daterange: value = .date(Sample.date(text))
    case .time: value = .time(Sample.clock(text))
    default: value = .figure(Sample.figure(text, unit: unit))
    }
    return Claim(
      id: id, document: document ?? standard, digest: "", article: 0, kind: kind, value: value,
      passage: Passage(
        startByte: line * 100, endByte: line * 100 + 9, quote: quote ?? text, prefix: "",
        suffix: "", line: line, column: 1),
      figureStartByte: line * 100, figureEndByte: line * 100 + 9,
      sentenceStartByte: line * 100, sentenceEndByte: line * 100 + 9,
      about: About(when: when.map(Sample.date), scope: scope), speaker: speaker, rule: "",
      cues: Cues(
        measure: measure, population: population, isTimeInherited: isTimeInherited,
        sentence: sentence))
  }
}

/// A topic of statements, with the documents that hold them.
struct Case {
  var claims: [Claim]
  var documents: [Document]
  var topic: Topic

  /// Without names of their own, statements stand in documents `a`, `b`, `c` and so on.
  init(_ statements: [Statement], id: String = "topic", origins: [[Int]]? = nil) {
    claims = statements.enumerated().map { i, statement in
      statement.claim("\(id)-\(i)", document: String(UnicodeScalar(UInt8(97 + i % 26))))
    }
    var days: [String: Day] = [:]
    for (claim, statement) in zip(claims, statements) {
      if let day = statement.written.flatMap({ Sample.day($0) }) { days[claim.document] = day }
    }
    documents = Set(claims.map(\.document)).sorted().map { name in
      Document(
        id: name, digest: "", mediaType: .plain, byteCount: 0, date: days[name],
        articles: [Article(startByte: 0, endByte: 0)])
    }
    topic = Topic(
      id: id, question: "How many?", claims: claims.map(\.id),
      origins: origins.map { [claims] in $0.map { $0.map { claims[$0].id } } }
        ?? claims.map { [$0.id] })
  }

  func check() -> Checked {
    CrossCheck.check([topic], claims: claims, documents: documents)
  }
}
