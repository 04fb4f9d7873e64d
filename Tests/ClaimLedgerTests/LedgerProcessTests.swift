import ClaimJournal
import ClaimLedger
import ClaimModel
import ClaimTestSupport
import Foundation
import Testing

/// A ledger under several processes at once, killed ones, full disks and folders that are read-only.
@Suite(.serialized) struct LedgerProcessTests {
  /// Two that add and two that decide at once lose nothing.
  @Test func processesAtOnceLoseNothing() throws {
    let scene = try Scene()
    try scene.write("first.txt", "The fire killed 30 workers.")
    #expect(try scene.run("claims add --ledger L first.txt").status == 0)
    let ledger = try scene.open()
    let version = try #require(ledger.state.current("first.txt"))
    let claim = try #require(try ledger.state.claims(of: version).first).id
    let rounds = 6
    var lines: [String] = []
    for worker in ["a", "b"] {
      for round in 1...rounds {
        try scene.write("\(worker)\(round).txt", "The fire killed \(round) \(worker)nts.")
      }
      lines.append(
        "for i in $(seq \(rounds)); do claims add --ledger L \(worker)$i.txt || exit 1; done")
      lines.append(
        "for i in $(seq \(rounds)); do claims decide accept \(claim) --ledger L --by \(worker)"
          + " --because \"round $i\" || exit 1; done")
    }
    let processes = try lines.map(scene.start)
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let after = try scene.open()
    #expect(after.state.documents.count == 1 + 2 * rounds)
    #expect(after.state.decisions.count == 2 * rounds)
    let reasons = Set(after.state.decisions.map { $0.decision.by + $0.decision.because })
    #expect(reasons.count == 2 * rounds)
    #expect(after.state.journal.entries.count == 2 + 4 * rounds)
    #expect(after.verify().isEmpty)
    #expect(after.problems.isEmpty)
  }

  /// Killed at any moment, an add leaves a ledger that opens and holds all that was confirmed.
  @Test func killedAtAnyMoment() throws {
    let scene = try Scene()
    try scene.write("kept.txt", "The fire killed 30 workers.")
    #expect(try scene.run("claims add --ledger L kept.txt").status == 0)
    var dice = Dice(state: 5)
    var confirmed: Set<String> = ["kept.txt"]
    for round in 0..<20 {
      let names = (0..<4).map { "r\(round)-\($0).txt" }
      for name in names { try scene.write(name, "The fire killed \(round) workers of \(name).") }
      let process = try scene.startTool(["add", "--ledger", "L"] + names)
      usleep(UInt32(dice.next() % 25_000))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .exit, process.terminationStatus == 0 {
        confirmed.formUnion(names)
      }
      let ledger = try scene.open()
      #expect(confirmed.isSubset(of: ledger.state.documents))
      #expect(ledger.verify().isEmpty)
    }
    // What was cut off can be done again.
    #expect(try scene.run("claims add --ledger L *.txt").status == 0)
    let after = try scene.open()
    #expect(after.state.documents.count == 81)
    #expect(after.verify().isEmpty && after.problems.isEmpty)
  }

  /// Killed while it makes the ledger, it leaves what the next one takes up.
  @Test func killedAtItsBirth() throws {
    var dice = Dice(state: 9)
    for _ in 0..<8 {
      let scene = try Scene()
      try scene.write("a.txt", "The fire killed 30 workers.")
      let process = try scene.startTool(["add", "--ledger", "L", "a.txt"])
      usleep(UInt32(dice.next() % 20_000))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let again = try scene.run("claims add --ledger L a.txt")
      #expect(again.status == 0)
      let ledger = try scene.open()
      #expect(ledger.state.documents == ["a.txt"])
      #expect(ledger.verify().isEmpty)
    }
  }

  /// A write that does not fit is taken back: the journal is as it was, to the byte.
  @Test func fullDisk() throws {
    let scene = try Scene()
    try scene.write("a.txt", "The fire killed 30 workers.")
    #expect(try scene.run("claims add --ledger L a.txt").status == 0)
    let before = try scene.journal()
    // Blocks of 512 bytes: there is room for the source and not for the longer journal.
    let figures = (1...60).map { "The fire killed \($0) workers." }.joined(separator: "\n\n")
    try scene.write("b.txt", figures)
    let line = "ulimit -f 16; claims add --ledger L b.txt 2>error.txt"
    #expect(try scene.run(line).status == 2)
    let message = try scene.text("error.txt")
    #expect(message.contains("cannot be written: ") && message.contains("Make room"), "\(message)")
    #expect(try scene.journal() == before)
    #expect(try scene.open().verify().isEmpty)
    // No room for the source either.
    try scene.write("c.txt", String(repeating: figures, count: 20))
    #expect(try scene.run("ulimit -f 16; claims add --ledger L c.txt").status == 2)
    #expect(try scene.journal() == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: scene.path + "/L/sources")
    #expect(names.allSatisfy { $0.hasPrefix("sha256-") })
    #expect(try scene.run("claims add --ledger L b.txt c.txt").status == 0)
    #expect(try scene.open().state.documents == ["a.txt", "b.txt", "c.txt"])
  }

  /// Somebody who may only read reads, and is told why nothing is written.
  @Test(.enabled(if: Scene.hasReader, "nobody here who may not write"))
  func readOnlyFolder() throws {
    let scene = try Scene()
    try scene.write("a.txt", "The fire killed 30 workers.")
    try scene.write("b.txt", "The fire killed 31 workers.")
    #expect(try scene.run("claims add --ledger L a.txt; chmod -R a-w,a+rX . L").status == 0)
    let before = try scene.journal()
    let read = try scene.run(Scene.asReader + "claims verify --ledger L")
    #expect(read.status == 0 && read.output.hasPrefix("sound: "))
    let line = Scene.asReader + "claims add --ledger L b.txt 2>&1"
    let added = try scene.run(line)
    #expect(added.status == 2)
    #expect(added.output.contains("Permission denied"), "\(added.output)")
    #expect(added.output.contains("Change the permissions"))
    #expect(try scene.journal() == before)
    _ = try scene.run("chmod -R u+w . L")
  }
}

/// A folder for one test, with the command built beside the tests.
fileprivate final class Scene {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "claims-process-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private var url: URL { URL(filePath: path) }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: url.appending(path: name))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
  }

  func journal() throws -> Data { try Data(contentsOf: url.appending(path: "L/journal.jsonl")) }

  func open() throws -> Ledger { try Ledger(at: path + "/L") }

  func run(_ line: String) throws -> (status: Int32, output: String) {
    try DocsTool.shell(line, in: url)
  }

  /// A shell that goes on by itself.
  func start(_ line: String) throws -> Process {
    let folder = DocsTool.executable.deletingLastPathComponent().path(percentEncoded: false)
    return try start(URL(filePath: "/bin/sh"), ["-c", "PATH='\(folder)':$PATH; " + line])
  }

  func startTool(_ arguments: [String]) throws -> Process {
    try start(DocsTool.executable, arguments)
  }

  private func start(_ executable: URL, _ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = url
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Root may write anywhere, and so reads as somebody else.
  static let asReader = getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""

  static let hasReader: Bool = {
    guard let scene = try? Scene() else { return false }
    return (try? scene.run(asReader + "claims --version").status) == 0
  }()
}
