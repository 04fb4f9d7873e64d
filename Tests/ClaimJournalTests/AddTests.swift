import ClaimModel
import Foundation
import Testing

@testable import ClaimJournal

@Suite struct AddTests {
  @Test func sameBytesChangeNothing() throws {
    let place = try Place()
    let folder = try place.filled()
    let before = try place.bytes()
    let again = try folder.add(
      [
        Made.addition(
          "30 died, 40 lived", claims: [Made.claim("30", low: 30)])
      ], added: "2026-12-01")
    #expect(again.outcomes.map { $0.changes == nil } == [true])
    #expect(try place.bytes() == before)
  }

  @Test func bytesAreKeptByDigest() throws {
    let place = try Place()
    let folder = try place.filled()
    let digest = Digest(of: Array("30 died, 40 lived".utf8))
    #expect(try folder.source(digest) == Array("30 died, 40 lived".utf8))
    let names = try FileManager.default.contentsOfDirectory(atPath: place.ledger + "/sources")
    #expect(names == ["sha256-" + digest.hexadecimal])
  }

  @Test func editsMakeVersions() throws {
    let place = try Place()
    let folder = try place.filled()
    for (number, text) in ["31 died", "32 died", "31 died"].enumerated() {
      let low = Int(text.prefix(2)) ?? 0
      let added = try folder.add(
        [Made.addition(text, claims: [Made.claim(String(low), low: low)])], added: "2026-11-20")
      #expect(added.outcomes[0].number == number + 2)
      #expect(added.outcomes[0].changes?.isEmpty == false)
    }
    let state = try place.state()
    #expect(state.versions(of: "a.txt").map(\.record.number) == [1, 2, 3, 4])
    let current = try #require(state.current("a.txt"))
    #expect(try state.claims(of: current).map(\.passage.quote) == ["31"])
  }

  /// The cache that finds a document's last version is never trusted when the journal is not its own.
  @Test(arguments: ["none", "stale", "garbage", "truncated"])
  func theCacheIsOnlyACache(_ fault: String) throws {
    let place = try Place()
    let folder = try place.filled()
    let head = URL(filePath: place.ledger + "/head")
    let old = try Data(contentsOf: head)
    _ = try folder.add(
      [Made.addition("31 died", claims: [Made.claim("31", low: 31)])], added: "2026-11-21")
    switch fault {
    case "none": try FileManager.default.removeItem(at: head)
    case "stale": try old.write(to: head)
    case "garbage": try Data((0..<200).map { UInt8($0) }).write(to: head)
    default: try (try Data(contentsOf: head)).prefix(70).write(to: head)
    }
    let added = try folder.add(
      [Made.addition("32 died", claims: [Made.claim("32", low: 32)])], added: "2026-11-22")
    #expect(added.outcomes[0].number == 3)
    #expect(added.outcomes[0].changes?.first { $0.old != nil }?.old?.passage.quote == "31")
  }

  @Test func theCacheGrows() throws {
    let place = try Place()
    let folder = try place.make()
    for round in 0..<3 {
      let batch = (0..<600).map { Made.addition("\(round) \($0)", document: "d\($0).txt") }
      let added = try folder.add(batch, added: "2026-11-2\(round)")
      #expect(added.outcomes.allSatisfy { $0.number == round + 1 })
    }
    #expect(try place.state().documents.count == 600)
  }

  @Test(arguments: [
    "../../x", "/etc/passwd", "a/../b", "", "a//b", "bell\u{7}.txt", "line\nfeed",
    "right\u{202E}left",
    String(repeating: "x", count: 1025),
  ])
  func hostileNames(_ id: String) throws {
    let place = try Place()
    let folder = try place.make()
    let before = try place.bytes()
    do {
      _ = try folder.add([Made.addition("5", document: id)], added: "2026-11-21")
      Issue.record("the name was taken")
    } catch {
      #expect(error.problem.kind == .badName)
      #expect(!error.problem.remedy.isEmpty)
    }
    #expect(try place.bytes() == before)
  }

  @Test func aFolderWithOtherThingsIsNoLedger() throws {
    let place = try Place()
    try FileManager.default.createDirectory(
      atPath: place.ledger, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(filePath: place.ledger + "/notes.txt"))
    #expect(throws: LedgerError.self) { _ = try place.make() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.ledger) == ["notes.txt"])
  }

  /// A file of that name that never was a ledger's is not written over.
  @Test(arguments: [
    "notes without a line feed", String(repeating: "x", count: 5000),
    "{\"kind\":\"ledger\",\"payload\":{}}\r{\"kind\":\"source\"}\r",
  ])
  func aJournalOfAnotherProgramIsLeft(_ text: String) throws {
    for text in [text, text + "\nmore\n"] {
      let place = try Place()
      try FileManager.default.createDirectory(
        atPath: place.ledger, withIntermediateDirectories: true)
      try place.write(Array(text.utf8))
      do {
        _ = try place.filled()
        Issue.record("the file was taken for a journal")
      } catch let error as LedgerError {
        #expect(error.problem.document == place.journal && error.problem.line == 1)
        #expect(!error.problem.remedy.isEmpty)
      }
      #expect(try place.bytes() == Array(text.utf8))
    }
  }

  /// A journal that is refused is as it was, to the byte, its torn last line too.
  @Test func aDamagedJournalKeepsItsTornLine() throws {
    let place = try Place()
    let folder = try place.filled()
    var bytes = Array("garbage\n".utf8) + (try place.bytes())
    bytes += Array("{\"kind\":\"dec".utf8)
    try place.write(bytes)
    #expect(throws: LedgerError.self) {
      _ = try folder.add([Made.addition("6 came", document: "b.txt")], added: "2026-11-21")
    }
    #expect(try place.bytes() == bytes)
    let names = try FileManager.default.contentsOfDirectory(atPath: place.ledger)
    #expect(!names.contains { $0.hasPrefix("torn-") })
  }

  /// Cut off in its first line, or full of zeros after a power cut, a ledger is begun anew.
  @Test func aFirstLineCutOffIsBegunAnew() throws {
    let place = try Place()
    _ = try place.make()
    let whole = try place.bytes()
    for count in 0..<whole.count {
      try place.write(Array(whole.prefix(count)))
      _ = try place.make()
      #expect(try place.bytes() == whole)
    }
    try place.write([UInt8](repeating: 0, count: 70))
    _ = try place.make()
    #expect(try place.bytes() == whole)
  }

  /// Each has its own place and words.
  @Test func whatIsNoFolder() throws {
    let place = try Place()
    let file = place.path + "/file"
    try Data("x".utf8).write(to: URL(filePath: file))
    func message(_ body: () throws(LedgerError) -> Void) -> String {
      do throws(LedgerError) {
        try body()
        return "none"
      } catch {
        return error.problem.document + ": " + error.problem.message
      }
    }
    #expect(
      message { () throws(LedgerError) in _ = try LedgerFolder(path: file) }
        == "\(file): cannot be read as a ledger: it is no folder")
    #expect(
      message { () throws(LedgerError) in _ = try LedgerFolder.make(path: file, created: "2026") }
        == "\(file): cannot be written as a ledger: it is no folder")
    for path in [file + "/x", place.path + "/none/x"] {
      #expect(
        message { () throws(LedgerError) in _ = try LedgerFolder.make(path: path, created: "2026") }
          == "\(path): cannot be written as a ledger: the folder that it lies in is not there")
    }
    _ = try place.filled()
    try FileManager.default.moveItem(atPath: place.journal, toPath: place.path + "/outside")
    try FileManager.default.createSymbolicLink(
      atPath: place.journal, withDestinationPath: place.path + "/outside")
    let link = "\(place.journal): cannot be read: it is a symbolic link or no plain file"
    #expect(
      message { () throws(LedgerError) in _ = try LedgerFolder(path: place.ledger) } == link)
    #expect(
      message { () throws(LedgerError) in
        _ = try LedgerFolder.make(path: place.ledger, created: "2026")
      } == link)
  }

  /// Nothing in a ledger is a link: neither reading nor writing follows one out of it.
  @Test(arguments: ["journal.jsonl", "lock", "sources", "head"])
  func linksAreRefused(_ name: String) throws {
    let place = try Place()
    let folder = try place.filled()
    let inside = place.ledger + "/" + name
    let outside = place.path + "/outside"
    if !FileManager.default.fileExists(atPath: inside) {
      try Data().write(to: URL(filePath: inside))
    }
    try FileManager.default.moveItem(atPath: inside, toPath: outside)
    try FileManager.default.createSymbolicLink(atPath: inside, withDestinationPath: outside)
    let before = try? Data(contentsOf: URL(filePath: outside))
    if name == "head" {
      // Only a cache: it is made anew, and what the link leads to stays as it was.
      _ = try folder.add([Made.addition("6 came", document: "b.txt")], added: "2026-11-21")
      let made = try FileManager.default.attributesOfItem(atPath: inside)[.type]
      #expect(made as? FileAttributeType == .typeRegular)
    } else {
      #expect(throws: LedgerError.self) {
        _ = try folder.add([Made.addition("6 came", document: "b.txt")], added: "2026-11-21")
      }
    }
    #expect((try? Data(contentsOf: URL(filePath: outside))) == before)
  }

  /// What is no plain file is refused, and nobody waits for a pipe.
  @Test(arguments: ["journal.jsonl", "source"]) func pipesAreRefused(_ name: String) throws {
    let place = try Place()
    let folder = try place.filled()
    let digest = Digest(of: Array("30 died, 40 lived".utf8))
    let path =
      place.ledger + "/" + (name == "source" ? "sources/sha256-" + digest.hexadecimal : name)
    try FileManager.default.removeItem(atPath: path)
    #expect(mkfifo(path, 0o600) == 0)
    if name == "source" {
      #expect(throws: LedgerError.self) { _ = try folder.source(digest) }
    } else {
      #expect(throws: LedgerError.self) { _ = try folder.readJournal() }
      #expect(throws: LedgerError.self) { _ = try folder.decide(Made.decision(.accept, "a")) }
    }
  }

  @Test func aStoredSourceIsNotALink() throws {
    let place = try Place()
    let folder = try place.filled()
    let digest = Digest(of: Array("30 died, 40 lived".utf8))
    let inside = place.ledger + "/sources/sha256-" + digest.hexadecimal
    try FileManager.default.moveItem(atPath: inside, toPath: place.path + "/outside")
    try FileManager.default.createSymbolicLink(
      atPath: inside, withDestinationPath: place.path + "/outside")
    #expect(throws: LedgerError.self) { _ = try folder.source(digest) }
  }
}
