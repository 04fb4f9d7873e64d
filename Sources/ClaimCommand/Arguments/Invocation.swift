import ClaimModel
import ClaimQuery
import ClaimReporting

/// The command line as understood: what to do, to what, and how to write it.
struct Invocation: Hashable {
  var verb: Verb
  var paths: [String]
  /// The ids of the claims to explain, or their starts: one or two.
  var claims: [String]
  /// One of the verb's formats; `nil` to let the output decide.
  var format: String?
  /// `nil` for standard output.
  var outputPath: String?
  var readsRecords: Bool
  var date: Day?
  /// The claims to show; `nil` for all.
  var query: Query?
  var failOn: Threshold?
  var baselinePath: String?
  /// The checks whose findings are reported; `nil` for all.
  var only: Set<String>?
  var skip: Set<String>
  var isQuiet: Bool
  var isColoured: Bool
  /// What the verbs of the ledger are told; ``paths`` holds their operands.
  var ledger: LedgerOptions

  /// The least severity that makes the exit status 1.
  enum Threshold: Hashable {
    case severity(Severity)
    case never

    var severity: Severity? {
      if case .severity(let severity) = self { severity } else { nil }
    }
  }

  /// - Parameter checks: the checks that `--only` and `--skip` may name.
  init(_ raw: RawArguments, verb: Verb, checks: [CheckDescription]) throws(UsageError) {
    self.verb = verb
    for (id, values) in raw.values {
      guard let flag = Flags.flag(id), flag.placeholder != nil else { continue }
      if flag.isGivenOnce, values.count > 1 {
        throw UsageError(
          "\(flag.long) is given \(values.count) times", remedy: "Give it once.", verb: verb)
      }
      let allowed = id == .format ? verb.info.formats : flag.values
      for value in values {
        if value.isEmpty { throw UsageError("\(flag.long) needs a value", verb: verb) }
        if !allowed.isEmpty, !allowed.contains(value) {
          throw UsageError.unknown(
            value, "value of \(flag.long)", known: allowed, verb: verb)
        }
      }
    }
    claims = raw.values[.claim] ?? []
    if verb == .explain, !(1...2).contains(claims.count) {
      throw UsageError(
        claims.isEmpty
          ? "explain needs a claim" : "explain compares two claims, not \(claims.count)",
        remedy: "Name one or two by their ids: --claim ID.", verb: verb)
    }
    format = raw.last(.format)
    outputPath = raw.last(.output).flatMap { $0 == "-" ? nil : $0 }
    readsRecords = raw.last(.from) == "jsonl"
    date = try Invocation.day(raw.last(.date), verb)
    ledger = try LedgerOptions(raw, verb)
    let takesQuery = verb == .list || verb == .export
    let queries = (raw.values[.query] ?? []) + (takesQuery ? raw.paths : [])
    query = try Invocation.query(queries, verb, hasLedger: ledger.path != nil)
    failOn = raw.last(.failOn).map { Severity(rawValue: $0).map(Threshold.severity) ?? .never }
    baselinePath = raw.last(.baseline)
    let onlyNames = try Invocation.checks(raw.values[.only] ?? [], checks, verb)
    only = raw.has(.only) ? onlyNames : nil
    skip = try Invocation.checks(raw.values[.skip] ?? [], checks, verb)
    if let both = onlyNames.intersection(skip).min() {
      throw UsageError(
        "--only and --skip both name \(both)", remedy: "Leave one of them out.", verb: verb)
    }
    isQuiet = raw.has(.quiet)
    isColoured = !raw.has(.noColor)
    paths = takesQuery ? [] : raw.paths
    if verb.isOfLedger || ledger.path != nil {
      try ledger.check(operands: paths, verb)
      return
    }
    if paths.isEmpty, readsRecords { paths = ["-"] }
    if paths.isEmpty {
      throw UsageError(
        "\(verb.rawValue) needs a path",
        remedy: "Name files or folders, or - for standard input.", verb: verb)
    }
    if paths.count(where: { $0 == "-" }) > 1 {
      throw UsageError("standard input can be read only once", remedy: "Give - once.", verb: verb)
    }
  }

  private static func day(_ text: String?, _ verb: Verb) throws(UsageError) -> Day? {
    guard let text else { return nil }
    guard let day = Day(isoText: text) else {
      throw UsageError(
        "\"\(text)\" is not a day of the calendar",
        remedy: "Write it as year, month and day: --date 2018-06-30.", verb: verb)
    }
    return day
  }

  /// Several queries are one, as all terms must hold.
  private static func query(
    _ texts: [String], _ verb: Verb, hasLedger: Bool
  ) throws(UsageError) -> Query? {
    if texts.isEmpty { return nil }
    let text = texts.joined(separator: " ")
    let query: Query
    do throws(QueryError) {
      query = try Query(text)
    } catch {
      var usage = UsageError(error.message, remedy: error.remedy, verb: verb)
      usage.excerpt = error.excerpt
      throw usage
    }
    for need in QueryNeed.allCases where !verb.answers(hasLedger: hasLedger).contains(need) {
      guard let key = query.key(asking: need) else { continue }
      let verbs = Verb.allCases.filter { $0.answers(hasLedger: false).contains(need) }
      let remedy =
        verb.answers(hasLedger: true).contains(need)
        ? "name a ledger: --ledger DIR" : "use \(verbs.map(\.rawValue).joined(separator: " or "))"
      throw UsageError(
        "\(key): asks for a \(need.rawValue), and \(verb.rawValue) has none",
        remedy: "Leave the term out, or \(remedy).",
        verb: verb)
    }
    return query
  }

  private static func checks(
    _ values: [String], _ known: [CheckDescription], _ verb: Verb
  ) throws(UsageError) -> Set<String> {
    let ids = known.map(\.id)
    var result: Set<String> = []
    for name in values.flatMap({ $0.split(separator: ",").map(String.init) }) {
      guard ids.contains(name) else {
        throw UsageError.unknown(name, "check", known: ids, verb: verb)
      }
      result.insert(name)
    }
    return result
  }
}
