import ClaimModel

/// What a term allows of numbers, days or minutes.
enum Bound: Sendable {
  case numbers(Extent<Number>)
  case days(Extent<Day>)
  case minutes(Extent<Int>)

  /// Reads `30000`, `>=30000`, `1988-07..1988-12`, `..08:30`; `nil` for anything else.
  ///
  /// - Parameter isDays: whether days are asked, so that a bare number is a year.
  init?(_ text: String, isDays: Bool) {
    func literal(_ text: Substring) -> Bound? {
      isDays
        ? Bound.readDays(text)
        : Bound.readNumber(text) ?? Bound.readDays(text) ?? Bound.readMinutes(text)
    }
    for sign in Sign.allCases where text.hasPrefix(sign.rawValue) {
      guard let literal = literal(text.dropFirst(sign.rawValue.utf8.count)) else { return nil }
      self = literal.limited(by: sign)
      return
    }
    guard let dots = text.firstIndex(of: ".", before: ".") else {
      guard let literal = literal(text[...]) else { return nil }
      self = literal
      return
    }
    let (first, last) = (text[..<dots], text[text.index(dots, offsetBy: 2)...])
    switch (first.isEmpty, last.isEmpty) {
    case (true, true): return nil
    case (true, false):
      guard let last = literal(last) else { return nil }
      self = last.limited(by: .atMost)
    case (false, true):
      guard let first = literal(first) else { return nil }
      self = first.limited(by: .atLeast)
    case (false, false):
      guard let joined = Bound(from: literal(first), to: literal(last)) else { return nil }
      self = joined
    }
  }

  /// From the start of one to the end of the other; `nil` where they are of two sorts or fall.
  private init?(from first: Bound?, to last: Bound?) {
    switch (first, last) {
    case (.numbers(let a), .numbers(let b)):
      guard let joined = a.through(b) else { return nil }
      self = .numbers(joined)
    case (.days(let a), .days(let b)):
      guard let joined = a.through(b) else { return nil }
      self = .days(joined)
    case (.minutes(let a), .minutes(let b)):
      guard let joined = a.through(b) else { return nil }
      self = .minutes(joined)
    default: return nil
    }
  }

  private func limited(by sign: Sign) -> Bound {
    switch self {
    case .numbers(let extent): .numbers(extent.limited(by: sign))
    case .days(let extent): .days(extent.limited(by: sign))
    case .minutes(let extent): .minutes(extent.limited(by: sign))
    }
  }

  /// What the claim states lies wholly inside.
  func holds(_ value: ClaimValue) -> Bool {
    switch (self, value) {
    case (.numbers(let bound), .figure(let figure)): Extent(figure).lies(within: bound)
    case (.days(let bound), .date(let span)): Extent(span).lies(within: bound)
    case (.minutes(let bound), .time(let span)): Extent(span).lies(within: bound)
    default: false
    }
  }
}

/// The signs that may stand before a value; the longer ones come first.
enum Sign: String, CaseIterable {
  case atLeast = ">="
  case atMost = "<="
  case above = ">"
  case below = "<"
  case equal = "="
}

extension Extent {
  /// What the sign makes of a closed interval: `>1988` lies after its last day.
  fileprivate func limited(by sign: Sign) -> Extent {
    switch sign {
    case .atLeast: Extent(low: low)
    case .atMost: Extent(high: high)
    case .above: Extent(low: high, isLowOpen: true)
    case .below: Extent(high: low, isHighOpen: true)
    case .equal: self
    }
  }

  fileprivate func through(_ other: Extent) -> Extent? {
    guard let low, let high = other.high, low <= high else { return nil }
    return Extent(low: low, high: high)
  }
}

// MARK: - Literals

extension Bound {
  /// `30000`, `-1.5`, `2/3`.
  private static func readNumber(_ text: Substring) -> Bound? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map {
      Number(decimalText: String($0))
    }
    guard let top = parts[0], parts.count <= 2 else { return nil }
    if parts.count == 1 { return .numbers(Extent(low: top, high: top)) }
    guard let bottom = parts[1], let ratio = top.divided(by: bottom) else { return nil }
    return .numbers(Extent(low: ratio, high: ratio))
  }

  /// `1988`, `1988-07` or `1988-07-20`: from its first day to its last.
  private static func readDays(_ text: Substring) -> Bound? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count <= 3, parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    let first = (parts.map { String($0) ?? "" } + ["01", "01"]).prefix(3).joined(separator: "-")
    guard let earliest = Day(isoText: first) else { return nil }
    let (year, month, day) = earliest.civil
    let lastMonth = parts.count > 1 ? month : 12
    let lastDay = parts.count > 2 ? day : Day.length(ofMonth: lastMonth, year: year)
    return .days(Extent(low: earliest, high: Day(year: year, month: lastMonth, day: lastDay)))
  }

  /// `08:30`.
  private static func readMinutes(_ text: Substring) -> Bound? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    return .minutes(Extent(low: hour * 60 + minute, high: hour * 60 + minute))
  }
}

extension String {
  /// The first place where two characters stand side by side.
  fileprivate func firstIndex(of first: Character, before second: Character) -> Index? {
    indices.first {
      self[$0] == first && index(after: $0) < endIndex && self[index(after: $0)] == second
    }
  }
}
