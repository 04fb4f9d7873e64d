import ClaimModel

/// A term as understood: a key, and what its values allow.
struct Term: Sendable {
  let key: QueryKey
  let isNegated: Bool
  /// One of these must hold.
  private let tests: [Test]

  private enum Test: Sendable {
    case anything
    case text(TextPattern)
    case choice(String)
    case bound(Bound)
  }

  init(_ raw: RawTerm, in query: String) throws(QueryError) {
    key = try Term.key(of: raw, in: query)
    isNegated = raw.isNegated
    try Term.refuseGroupedDigits(raw, key, in: query)
    var tests: [Test] = []
    for value in raw.values { tests += try Term.tests(value, key, in: query) }
    self.tests = tests
  }

  func holds(for claim: Claim, _ context: QueryContext) -> Bool {
    switch key.reading {
    case .words(let read):
      let (first, second) = read(claim, context)
      return tests.contains { Term.holds($0, first) || Term.holds($0, second) }
    case .name(let read):
      let name = read(claim, context)
      return tests.contains { Term.holds($0, name) }
    case .choice(_, let has):
      return tests.contains {
        if case .choice(let choice) = $0 { has(claim, context, choice) } else { false }
      }
    case .value:
      return tests.contains {
        if case .bound(let bound) = $0 { bound.holds(claim.value) } else { true }
      }
    case .days(let read):
      let (first, second) = read(claim, context)
      return tests.contains { Term.holds($0, first) || Term.holds($0, second) }
    }
  }

  private static func holds(_ test: Test, _ text: String?) -> Bool {
    guard let text else { return false }
    if case .text(let pattern) = test { return pattern.matches(text) }
    return true
  }

  private static func holds(_ test: Test, _ span: DateSpan?) -> Bool {
    guard let span, span.isResolved else { return false }
    if case .bound(let bound) = test { return bound.holds(.date(span)) }
    return true
  }
}

// MARK: - Reading

extension Term {
  private static func key(of raw: RawTerm, in query: String) throws(QueryError) -> QueryKey {
    guard let written = raw.key else {
      let value = raw.values[0]
      if !value.isQuoted, ["and", "or", "not"].contains(value.text.lowercased()) {
        throw QueryError(
          "\"\(value.text)\" is not a term", at: value.range, in: query,
          remedy: "All terms must hold; alternatives have commas between them, as in"
            + " kind:count,money; not: stands before a term. To search for the word, put it in"
            + " quotation marks.")
      }
      return .words
    }
    if let key = QueryKey.named(written.text) { return key }
    let known = ["not"] + QueryKey.all.map(\.name)
    let near = Suggestion.nearest(to: written.text.lowercased(), in: known)
    throw QueryError(
      "\"\(written.text)\" is not a key", at: written.range, in: query,
      remedy: (near.map { "Did you mean \($0)? " } ?? "") + "Keys: "
        + known.joined(separator: ", ") + ". To search for the words, put them in quotation marks.")
  }

  private static func tests(
    _ value: QueryText, _ key: QueryKey, in query: String
  ) throws(QueryError) -> [Test] {
    switch key.reading {
    case .words:
      return [.text(TextPattern(value.chunks, style: .words))]
    case .name:
      return [.text(TextPattern(value.chunks, style: .whole))]
    case .choice(let known, _):
      let pattern = TextPattern(value.chunks, style: .whole)
      let chosen = known.filter(pattern.matches)
      if chosen.isEmpty {
        let near = Suggestion.nearest(to: value.text.lowercased(), in: known)
        throw QueryError(
          "\"\(value.text)\" is not a value of \(key.name)", at: value.range, in: query,
          remedy: (near.map { "Did you mean \($0)? " } ?? "") + "Choose from: "
            + known.joined(separator: ", ") + ".")
      }
      return chosen.map(Test.choice)
    case .value, .days:
      if value.isAnything { return [.anything] }
      return [.bound(try bound(value, key, in: query))]
    }
  }

  private static func bound(
    _ value: QueryText, _ key: QueryKey, in query: String
  ) throws(QueryError) -> Bound {
    let isDays = if case .days = key.reading { true } else { false }
    if let bound = Bound(value.text, isDays: isDays) { return bound }
    let days = "1988, 1988-07, 1988-07-20, >=1988-07 or 1988-07..1988-12"
    if isDays {
      throw QueryError(
        "\"\(value.text)\" gives no days", at: value.range, in: query,
        remedy: "Write a year, month or day, as it is or with a sign, or two: \(days).")
    }
    throw QueryError(
      "\"\(value.text)\" is not a number, date or time", at: value.range, in: query,
      remedy: "Write a number (30000, >=1.5, 10..20), a month or day (>=1988-07) or a time"
        + " (..08:30). A unit is a term of its own, as in value:5 unit:kilometre; so is a year,"
        + " as in when:1988.")
  }

  /// `30,000` would be 30 or 000: nobody means that.
  private static func refuseGroupedDigits(
    _ raw: RawTerm, _ key: QueryKey, in query: String
  ) throws(QueryError) {
    guard case .value = key.reading else { return }
    for (left, right) in zip(raw.values, raw.values.dropFirst())
    where !left.isQuoted && !right.isQuoted && right.text.utf8.count == 3 {
      guard left.text.utf8.last.map({ $0.isDigit }) ?? false, right.text.utf8.allSatisfy(\.isDigit)
      else { continue }
      throw QueryError(
        "a comma stands between alternatives, not between digits",
        at: left.range.lowerBound..<right.range.upperBound, in: query,
        remedy: "Write \(left.text)\(right.text) for one number, and \(left.text),\"\(right.text)\""
          + " for two.")
    }
  }
}
