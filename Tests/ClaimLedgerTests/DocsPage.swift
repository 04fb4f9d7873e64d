import ClaimTestSupport
import Foundation
import Testing

/// A page of the repository that tests write or read.
struct DocsPage {
  /// Below the root of the repository.
  let path: String

  private var file: URL { Fixture.repository.appending(path: path) }

  func text() throws -> String {
    try String(decoding: Data(contentsOf: file), as: UTF8.self)
  }

  /// Set `CLAIMS_RECORD` in the environment to write pages instead of comparing them; each test
  /// that recorded fails, so that a recording run is never taken for a passing one.
  static let isRecording = ProcessInfo.processInfo.environment["CLAIMS_RECORD"] != nil

  /// The page says this and nothing else.
  func expect(_ text: String, at location: SourceLocation = #_sourceLocation) throws {
    if DocsPage.isRecording {
      try record(text, at: location)
    } else {
      let isFresh = try self.text() == text
      #expect(
        isFresh, "\(path) is stale: CLAIMS_RECORD=1 swift test --filter Docs writes it anew",
        sourceLocation: location)
    }
  }

  func record(_ text: String, at location: SourceLocation = #_sourceLocation) throws {
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(path)", sourceLocation: location)
  }
}

/// The command `claims` as built beside the tests, for pages that show what it says.
enum DocsTool {
  static let executable: URL = {
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = tests.appending(path: "claims")
    return FileManager.default.fileExists(atPath: beside.path(percentEncoded: false))
      ? beside : Fixture.repository.appending(path: ".build/debug/claims")
  }()

  /// Runs the command and returns what it wrote to standard output.
  static func output(_ arguments: String...) throws -> String {
    try run(executable, arguments, in: Fixture.repository).output
  }

  /// Runs a line of a shell in a folder, `claims` standing for the command built here.
  static func shell(_ line: String, in folder: URL) throws -> (status: Int32, output: String) {
    let directory = executable.deletingLastPathComponent().path(percentEncoded: false)
    return try run(
      URL(filePath: "/bin/sh"), ["-c", "PATH='\(directory)':$PATH; " + line], in: folder)
  }

  private static func run(
    _ executable: URL, _ arguments: [String], in folder: URL
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
