import ClaimModel

/// What the command line says about a ledger and a decision.
struct LedgerOptions: Hashable {
  var path: String?
  var by: String?
  var because: String?
  /// ISO 8601.
  var at: String?
  var value: String?
  var about: [AboutPart: String]
  var rereads: Bool
  var against: String?
  var isDriver: Bool

  init(_ raw: RawArguments, _ verb: Verb) throws(UsageError) {
    path = raw.last(.ledger)
    by = raw.last(.by)
    because = raw.last(.because)
    at = raw.last(.at)
    value = raw.last(.value)
    rereads = raw.has(.reread)
    against = raw.last(.against)
    isDriver = raw.has(.driver)
    about = [:]
    for text in raw.values[.about] ?? [] {
      let name = String(text.prefix { $0 != "=" })
      guard let slot = AboutPart(rawValue: name) else {
        throw UsageError.unknown(
          name, "part of what a claim is about", known: AboutPart.allCases.map(\.rawValue),
          verb: verb)
      }
      guard text.utf8.count > name.utf8.count else {
        throw UsageError(
          "--about \(text) has no =",
          remedy: "--about counted=\"political prisoners\"; nothing"
            + " after = says that there is none.", verb: verb)
      }
      about[slot] = String(text.dropFirst(name.count + 1))
    }
    if let at, !LedgerOptions.isTime(at) {
      throw UsageError(
        "\"\(at)\" is no day and no time",
        remedy: "Write --at 2026-11-21 or --at 2026-11-21T09:30:00Z.", verb: verb)
    }
  }

  /// `2026-11-21`, `2026-11-21T09:30Z` or `2026-11-21T09:30:00Z`.
  private static func isTime(_ text: String) -> Bool {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard Day(isoText: String(parts[0])) != nil else { return false }
    guard parts.count == 2 else { return true }
    guard parts[1].hasSuffix("Z") else { return false }
    let clock = parts[1].dropLast().split(separator: ":", omittingEmptySubsequences: false)
    let limits = [24, 60, 60]
    return (2...3).contains(clock.count)
      && zip(clock, limits).allSatisfy { digits, limit in
        digits.utf8.count == 2 && digits.utf8.allSatisfy { 0x30...0x39 ~= $0 }
          && Int(digits).map { $0 < limit } ?? false
      }
  }

  /// Checks that the ledger is named, and that there are as many operands as the verb takes.
  func check(operands: [String], _ verb: Verb) throws(UsageError) {
    let needsLedger = verb != .diff && !(verb == .merge && isDriver)
    if needsLedger, path == nil {
      throw UsageError(
        "\(verb.rawValue) needs a ledger", remedy: "Name its folder: --ledger DIR.", verb: verb)
    }
    let (least, most, what) = LedgerOptions.operands(verb, isDriver: isDriver)
    if operands.count < least || operands.count > most {
      throw UsageError(
        "\(verb.rawValue) takes \(what)", remedy: "Usage: \(verb.info.usage)", verb: verb)
    }
    if verb == .decide || verb == .undo {
      for (value, flag) in [(by, "--by NAME"), (because, "--because WORDS")]
      where value?.allSatisfy(\.isWhitespace) ?? true {
        throw UsageError(
          "a decision needs \(flag)", remedy: "It says who decides, and why.", verb: verb)
      }
    }
  }

  private static func operands(
    _ verb: Verb, isDriver: Bool
  ) -> (least: Int, most: Int, what: String) {
    switch verb {
    case .add: (1, .max, "files or folders")
    case .show: (1, 1, "one id")
    case .undo: (1, 1, "the id of one decision")
    case .decide: (2, .max, "an action and the ids it is about")
    case .diff: (2, 2, "two things to compare")
    case .merge: isDriver ? (3, 3, "three journals") : (1, 1, "one other ledger")
    case .log: (0, 1, "one id at most")
    case .verify: (0, 0, "no path; --ledger names the ledger")
    case .list, .export: (0, 0, "a query")
    case .report, .check, .explain: (0, 0, "no path beside --ledger")
    case .extract, .help: (0, .max, "paths")
    }
  }
}

extension Verb {
  /// Works on a ledger, and not on documents alone.
  var isOfLedger: Bool {
    switch self {
    case .add, .list, .show, .decide, .undo, .log, .verify, .diff, .export, .merge: true
    case .report, .extract, .check, .explain, .help: false
    }
  }
}
