import ClaimJournal
import ClaimLedger
import ClaimModel
import ClaimReading
import Foundation

/// A large ledger: adding to it, opening, filtering and verifying it.
///
/// Each measurement is a process of its own, so that its memory is its own.
enum LedgerBenchmark {
  /// What one process measures; the first makes the ledger.
  private enum Step: String, CaseIterable {
    case fill
    case addOne = "add-one"
    case open, filter, verify
  }

  static let claimsADocument = 25
  /// Of processor time, so that other work on the machine counts for little.
  private static let limits: [Step: Double] = [.open: 10, .filter: 20, .verify: 30]

  /// - Parameter arguments: the number of claims; or, in a process of its own, a step, the folder and
  ///   the number of documents.
  static func run(_ arguments: [String]) {
    if arguments.count == 3, let step = Step(rawValue: arguments[0]),
      let documents = Int(arguments[2])
    {
      run(step, arguments[1], documents)
      return
    }
    let claims = arguments.isEmpty ? 1_000_000 : Int(arguments[0]) ?? 0
    guard arguments.count <= 1, claims >= claimsADocument else {
      fail("ledger takes a number of claims, 25 at least")
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "claims-benchmark-\(ProcessInfo.processInfo.processIdentifier)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      let (small, large) = (folder + "/small", folder + "/large")
      say("step        claims    processor  elapsed   memory")
      for (ledger, documents) in [(small, 40), (large, claims / claimsADocument)] {
        for step in Step.allCases { try start(step, ledger, documents) }
      }
    } catch {
      fail("\(error)")
    }
  }

  private static func start(_ step: Step, _ ledger: String, _ documents: Int) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["ledger", step.rawValue, ledger, String(documents)]
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { fail("\(step.rawValue) failed") }
  }

  private static func run(_ step: Step, _ path: String, _ documents: Int) {
    let start = Date()
    var spent = 0.0
    do {
      spent = try measure(step, path, documents)
    } catch {
      fail("\(error)")
    }
    let elapsed = Date().timeIntervalSince(start)
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let megabytes = Double(usage.ru_maxrss) / 1000
    say(
      step.rawValue.padding(10) + String(format: "%8d", documents * claimsADocument)
        + String(format: "%10.3f s", spent) + String(format: "%8.3f s", elapsed)
        + String(format: "%8.0f MB", megabytes))
    if let limit = limits[step], spent > limit {
      fail("\(step.rawValue) takes more than \(limit) s")
    }
    if step != .fill, megabytes > 1500 { fail("\(step.rawValue) takes more than 1.5 GB") }
  }

  /// Processor time of the step, whose answer is checked.
  private static func measure(
    _ step: Step, _ path: String, _ documents: Int
  ) throws -> Double {
    var failure: (any Error)?
    let spent = seconds {
      do {
        try perform(step, path, documents)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return spent
  }

  private static func perform(_ step: Step, _ path: String, _ documents: Int) throws {
    let claims = documents * claimsADocument
    switch step {
    case .fill:
      for start in stride(from: 0, to: documents, by: 256) {
        let batch = (start..<min(documents, start + 256)).map { LedgerCorpus.document($0) }
        let added = try Ledger.add(batch, to: path, added: "2026-11-21")
        check(added.outcomes.allSatisfy { $0.changes?.count == claimsADocument }, "claims added")
      }
    case .addOne:
      // Twice the same: the first is recorded, the second changes nothing.
      for isNew in [true, false] {
        let one = LedgerCorpus.document(documents)
        let added = try Ledger.add([one], to: path, added: "2026-11-22")
        check((added.outcomes[0].changes != nil) == isNew, "one document added")
      }
    case .open:
      let ledger = try Ledger(at: path)
      check(ledger.state.claimCount == claims + claimsADocument, "claims opened")
    case .filter:
      let ledger = try Ledger(at: path)
      var found = 0
      let failure = ledger.state.forEachClaims(
        of: ledger.state.currentVersions,
        where: { claim, _ in claim.value.figure?.low.map { $0 >= Number(9000) } ?? false },
        { claims, _ in found += claims.count })
      if let failure { throw failure }
      check(found == (0...documents).reduce(0) { $0 + LedgerCorpus.large($1) }, "claims found")
    case .verify:
      check(try Ledger(at: path).verify().isEmpty, "verified")
    }
  }

  private static func check(_ isRight: Bool, _ what: String) {
    if !isRight { fail("wrong answer: \(what)") }
  }
}

/// Documents made up on the spot, the same every time, each of twenty-five claims.
fileprivate enum LedgerCorpus {
  static func document(_ number: Int) -> StoredText {
    // A title of letters alone, another for each document.
    let name = String(number).utf8.map { String(UnicodeScalar($0 + 0x31)) }.joined()
    var text = "Report \(name) of the harbour council\n\n"
    for line in 0..<LedgerBenchmark.claimsADocument {
      text +=
        "The council said that \(count(number, line)) residents of the lower quarter were"
        + " moved to schools and halls on the hill.\n\n"
    }
    let bytes = Array(text.utf8)
    guard let read = Reader.read(bytes, id: "reports/\(number).txt").text else {
      fail("a document could not be read")
    }
    return StoredText(text: read, bytes: bytes)
  }

  private static func count(_ number: Int, _ line: Int) -> Int {
    2100 + (number * 31 + line * 397) % 7900
  }

  /// How many of its claims are of nine thousand or more.
  static func large(_ number: Int) -> Int {
    (0..<LedgerBenchmark.claimsADocument).count { count(number, $0) >= 9000 }
  }
}
