public import ClaimModel

/// What a journal's entries add up to: a pure function of its lines.
///
/// Claims are not kept as values but as places in the journal, and are read when asked for, so that
/// a million of them take little memory.
public struct LedgerState: Sendable {
  public let journal: Journal
  /// Every version of every source, in the order in which they came.
  public private(set) var versions: [SourceVersion] = []
  /// Every decision, in the order in which it came, each once.
  public private(set) var decisions: [DecisionRecord] = []
  /// Every merge, with its line from 1.
  public private(set) var merges: [(record: MergeRecord, line: Int)] = []
  /// How many entries are of kinds that this version does not know.
  public private(set) var unknown = 0
  /// Where each claim of each version stands.
  private(set) var places: [ClaimPlace] = []
  /// The versions of each document, in order.
  private var byDocument: [String: [Int]] = [:]
  let name: String

  /// - Parameters:
  ///   - journal: the lines.
  ///   - name: what errors call the journal.
  public init(_ journal: Journal, name: String) {
    self.journal = journal
    self.name = name
    var seen: Set<[String]> = []
    var decided: Set<String> = []
    for entry in journal.entries { fold(entry, &seen, &decided) }
  }

  private mutating func fold(
    _ entry: Entry, _ seen: inout Set<[String]>, _ decided: inout Set<String>
  ) {
    switch entry.content {
    case .source(let record, let claims):
      let document = record.document
      let event = [document.id, document.digest, record.added, String(record.number)]
      // A merge can bring what is there; it is the same event.
      guard seen.insert(event).inserted else { return }
      let first = places.count
      places += claims
      byDocument[document.id, default: []].append(versions.count)
      versions.append(
        SourceVersion(record: record, line: entry.line, places: first..<places.count))
    case .decision(let decision):
      if decided.insert(decision.id).inserted {
        decisions.append(DecisionRecord(decision: decision, line: entry.line))
      }
    case .merge(let record): merges.append((record, entry.line))
    case .none:
      if entry.kind != EntryKind.ledger { unknown += 1 }
    }
  }
}

/// One version of a source in the journal.
public struct SourceVersion: Sendable {
  public let record: SourceRecord
  /// The line of the journal, from 1.
  public let line: Int
  /// Its claims among the state's places.
  let places: Range<Int>

  public var claimCount: Int { places.count }
}

/// A decision in the journal.
public struct DecisionRecord: Sendable {
  public let decision: Decision
  /// The line of the journal, from 1.
  public let line: Int
}

// MARK: - Sources and claims

extension LedgerState {
  /// The ids of the documents, in order.
  public var documents: [String] {
    byDocument.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The versions of a document, the first one first; none for one that is not here.
  public func versions(of document: String) -> [SourceVersion] {
    (byDocument[document] ?? []).map { versions[$0] }
  }

  /// The latest version of a document.
  public func current(_ document: String) -> SourceVersion? {
    byDocument[document]?.last.map { versions[$0] }
  }

  /// The latest version of each document, in the order of their ids.
  public var currentVersions: [SourceVersion] { documents.compactMap(current) }

  /// The number of claims of the latest versions.
  public var claimCount: Int {
    byDocument.values.reduce(0) { $0 + ($1.last.map { versions[$0].claimCount } ?? 0) }
  }

  /// The claims of a version, in the order of the text.
  public func claims(of version: SourceVersion) throws(LedgerError) -> [Claim] {
    var claims: [Claim] = []
    claims.reserveCapacity(version.places.count)
    for index in version.places { claims.append(try claim(index, of: version)) }
    return claims
  }

  /// Reads the claims of versions on all cores, and calls `body` with each version in order.
  ///
  /// Claims are read a few thousand at a time, so that memory does not grow with the ledger.
  ///
  /// - Parameters:
  ///   - versions: whose claims, in the order in which `body` gets them.
  ///   - isWanted: which claims to pass on; called from several threads.
  ///   - body: gets the claims of one version that are wanted.
  /// - Returns: the damage that ended it early.
  public func forEachClaims<Failure>(
    of versions: [SourceVersion], where isWanted: @Sendable (Claim, SourceVersion) -> Bool,
    _ body: ([Claim], SourceVersion) throws(Failure) -> Void
  ) throws(Failure) -> LedgerError? {
    var rest = versions[...]
    while !rest.isEmpty {
      let window = Array(rest.prefix(512))
      rest = rest.dropFirst(512)
      let results = concurrently(window.count, at: 16) { index in
        do throws(LedgerError) {
          return Result<[Claim], LedgerError>.success(
            try claims(of: window[index]).filter { isWanted($0, window[index]) })
        } catch {
          return .failure(error)
        }
      }
      for (result, version) in zip(results, window) {
        switch result {
        case .success(let claims): try body(claims, version)
        case .failure(let error): return error
        }
      }
    }
    return nil
  }

  /// - Parameter index: one of the version's places.
  private func claim(_ index: Int, of version: SourceVersion) throws(LedgerError) -> Claim {
    let entry = journal.entries[version.line - 1]
    let document = version.record.document
    var cursor = JSONCursor(journal.bytes, places[index].start..<entry.payload.upperBound)
    do throws(JSONFault) {
      return try V1.ClaimObject.read(&cursor, document: document.id, digest: document.digest)
    } catch {
      throw Journal.damage(error, line: entry.line, bytes: entry.bytes, in: journal.bytes, name)
    }
  }

  /// The versions that have a claim with one of these keys, and its place there, in the order of the
  /// journal; one pass over all places.
  func places(of keys: Set<ClaimKey>) -> [ClaimKey: [(version: Int, place: Int)]] {
    var found: [ClaimKey: [(version: Int, place: Int)]] = [:]
    if keys.isEmpty { return found }
    for (index, version) in versions.enumerated() {
      for place in version.places where keys.contains(places[place].key) {
        found[places[place].key, default: []].append((index, place))
      }
    }
    return found
  }

  /// The ids that begin with these digits, each once.
  public func claimIDs(beginning prefix: String) -> [String] {
    guard !prefix.isEmpty, prefix.utf8.count <= 16,
      let low = ClaimKey(text: prefix + String(repeating: "0", count: 16 - prefix.utf8.count)),
      let high = ClaimKey(text: prefix + String(repeating: "f", count: 16 - prefix.utf8.count))
    else { return [] }
    var found: Set<ClaimKey> = []
    for place in places where (low.number...high.number).contains(place.key.number) {
      found.insert(place.key)
    }
    return found.map(\.text).sorted()
  }

  /// Every version of a claim, the oldest first.
  public func history(of id: String) throws(LedgerError) -> [(version: SourceVersion, claim: Claim)]
  {
    guard let key = ClaimKey(text: id) else { return [] }
    var history: [(version: SourceVersion, claim: Claim)] = []
    for found in places(of: [key])[key] ?? [] {
      let version = versions[found.version]
      history.append((version, try claim(found.place, of: version)))
    }
    return history
  }

  /// The claims of the latest versions with these ids.
  public func currentClaims(_ ids: Set<String>) throws(LedgerError) -> [String: Claim] {
    var claims: [String: Claim] = [:]
    for (key, found) in places(of: Set(ids.compactMap(ClaimKey.init))) {
      if let last = found.last(where: { isCurrent($0.version) }) {
        claims[key.text] = try claim(last.place, of: versions[last.version])
      }
    }
    return claims
  }

  /// True for the latest version of its document.
  func isCurrent(_ version: Int) -> Bool {
    byDocument[versions[version].record.document.id]?.last == version
  }
}

// MARK: - Earlier states

extension LedgerState {
  /// How many entries the ledger had at a time: `-` is now, a day its end, a digest that of the last
  /// line, a number itself; `nil` for anything else.
  ///
  /// At the end of a day it had the entries up to the last one that says that day or an earlier one.
  public func entryCount(at text: String) -> Int? {
    if text == "-" { return journal.entries.count }
    if let count = Int(text), (0...journal.entries.count).contains(count) { return count }
    if let digest = Digest(text: text) {
      return journal.entries.firstIndex { $0.digest == digest }.map { $0 + 1 }
    }
    guard Day(isoText: text) != nil else { return nil }
    let dated =
      versions.map { ($0.record.added, $0.line) } + decisions.map { ($0.decision.at, $0.line) }
    return dated.filter { $0.0.prefix(10) <= text }.map(\.1).max() ?? 0
  }
}
