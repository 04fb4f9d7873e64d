import Foundation
import Testing

@testable import ClaimCommand

#if canImport(Glibc)
  import Glibc
#endif

/// Files, pipes and lines.
@Suite struct StreamTests {
  /// A sink that fails like a full disk.
  private final class FullSink: ByteSink {
    let isTerminal = false
    let allowsColour = false
    let width: Int? = nil
    let code: Int32
    init(_ code: Int32) { self.code = code }
    func write(_ bytes: [UInt8]) throws(StreamError) {}
    func flush() throws(StreamError) {
      throw StreamError(code: code, action: "cannot write standard output")
    }
  }

  private func lines(_ text: String, chunk: Int, limit: Int = 100) throws -> [String] {
    var reader = LineReader(MemorySource(text, chunk: chunk), limit: limit)
    var result: [String] = []
    while let line = try reader.next(beforeRead: { () throws(StreamError) in }) {
      switch line {
      case .bytes(let bytes): result.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong: result.append("too long")
      }
      #expect(reader.number == result.count)
    }
    return result
  }

  @Test(arguments: [1, 2, 3, 5, 100])
  func linesDoNotDependOnChunks(_ chunk: Int) throws {
    #expect(try lines("", chunk: chunk) == [])
    #expect(try lines("a", chunk: chunk) == ["a"])
    #expect(try lines("a\nbc\r\n\nd\n", chunk: chunk) == ["a", "bc", "", "d"])
    #expect(try lines("\n", chunk: chunk) == [""])
  }

  @Test(arguments: [1, 3, 8])
  func longLinesAreSkipped(_ chunk: Int) throws {
    let long = String(repeating: "x", count: 40)
    #expect(
      try lines("a\n\(long)\nb\n\(long)", chunk: chunk, limit: 10)
        == ["a", "too long", "b", "too long"])
  }

  @Test func failedWritesAreTrouble() throws {
    let folder = try Folder(["a.txt": "30 died"])
    for (code, message) in [
      (ENOSPC, "claims: error: cannot write standard output: No space left on device\n"),
      (EPIPE, ""),
    ] {
      for arguments in [["report", folder.path], ["extract", folder.path], ["help"]] {
        let diagnostics = MemorySink()
        let status = Command.run(
          arguments: arguments, standardInput: MemorySource(), output: FullSink(code),
          diagnostics: diagnostics, engine: .standIn())
        #expect(status == (code == EPIPE ? 141 : 2))
        #expect(diagnostics.text == message)
      }
    }
  }

  @Test func filterStopsWhenNobodyReads() {
    let status = Command.run(
      arguments: ["extract", "--from", "jsonl"],
      standardInput: MemorySource("{\"id\":\"a\",\"text\":\"1\"}\n", chunk: 5),
      output: FullSink(EPIPE), diagnostics: MemorySink(), engine: .standIn())
    #expect(status == 141)
  }

  @Test func troubleOutranksABrokenPipe() {
    let status = Command.run(
      arguments: ["report", "/no/such/file.txt"], standardInput: MemorySource(),
      output: FullSink(EPIPE), diagnostics: MemorySink(), engine: .standIn())
    #expect(status == 2)
  }

  @Test func outputFileIsWholeOrAbsent() throws {
    let folder = try Folder(["a.txt": "30 died", "report.md": "old"])
    let outcome = run("report", folder.path + "/a.txt", "-o", folder.path + "/report.md")
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(try folder.text(of: "report.md").hasPrefix("# Discrepancy report"))
    #expect(folder.names == ["a.txt", "report.md"])
    do {
      let file = try OutputFile(path: folder.path + "/new.md")
      try file.write("half")
    }
    #expect(folder.names == ["a.txt", "report.md"])
  }

  @Test func outputFileKeepsModeAndLink() throws {
    let folder = try Folder(["real.md": "old"])
    let link = folder.path + "/link.md"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real.md")
    chmod(folder.path + "/real.md", 0o640)
    let file = try OutputFile(path: link)
    try file.write("new")
    try file.commit()
    #expect(try folder.text(of: "real.md") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real.md")
    let mode = try FileManager.default.attributesOfItem(atPath: folder.path + "/real.md")[
      .posixPermissions]
    #expect(mode as? Int == 0o640)
  }

  @Test func devicesAreWrittenDirectly() throws {
    let file = try OutputFile(path: "/dev/null")
    try file.write("x")
    try file.commit()
    #expect(FileManager.default.isWritableFile(atPath: "/dev/null"))
  }

  @Test func outputThatCannotBeOpened() {
    let outcome = run("report", "-", "-o", "/no/such/folder/report.md", input: "30 died")
    #expect(outcome.status == 2)
    #expect(
      outcome.diagnostics
        == "claims: error: cannot write /no/such/folder/report.md: No such file or directory\n")
  }

  @Test func descriptorsCarryBytesBothWays() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let sink = FileDescriptorSink(ends[1], name: "pipe")
    try sink.write("30 died")
    try sink.flush()
    close(ends[1])
    let source = FileDescriptorSource(ends[0], name: "pipe")
    #expect(try String(decoding: source.readAll(), as: UTF8.self) == "30 died")
    close(ends[0])
  }
}
