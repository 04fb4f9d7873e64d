import ClaimJournal
import ClaimLedger
import Foundation

/// Kills `claims add` at random moments, and checks after each that the ledger opens and is sound.
enum KillBenchmark {
  /// - Parameter rounds: how often.
  static func run(rounds: Int) {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "claims-kill-\(ProcessInfo.processInfo.processIdentifier)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let tool = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "claims")
    var generator = SystemRandomNumberGenerator()
    var (finished, torn) = (0, 0)
    var confirmed: Set<String> = []
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for round in 0..<rounds {
        let names = (0..<8).map { "r\(round)-\($0).txt" }
        for name in names {
          let text = "The fire of \(name) killed \(round + 10) workers.\n\n"
          let bytes = Data(String(repeating: text, count: 40).utf8)
          try bytes.write(to: URL(filePath: folder + "/" + name))
        }
        let process = Process()
        process.executableURL = tool
        process.currentDirectoryURL = URL(filePath: folder)
        process.arguments = ["add", "--ledger", "L"] + names
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(UInt32.random(in: 0..<60_000, using: &generator))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        if process.terminationReason == .exit, process.terminationStatus == 0 {
          finished += 1
          confirmed.formUnion(names)
        }
        // Killed at its birth, there may be no ledger yet, and then nothing was confirmed.
        if confirmed.isEmpty, !FileManager.default.fileExists(atPath: folder + "/L/journal.jsonl") {
          continue
        }
        let ledger = try Ledger(at: folder + "/L")
        torn += ledger.problems.count
        guard ledger.verify().isEmpty, confirmed.isSubset(of: ledger.state.documents) else {
          fail("round \(round) left a ledger that is not sound")
        }
      }
    } catch {
      fail("\(error)")
    }
    say("\(rounds) rounds, \(finished) finished before the signal, \(torn) with a torn last line;")
    say("every ledger opened, was sound, and held all that was confirmed")
  }
}
