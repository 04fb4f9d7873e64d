import ClaimModel
import ClaimReading
import Foundation
import Testing

/// Every test makes a folder of its own, and takes it away.
@Suite struct InputsTests {
  private func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    for (name, text) in files {
      let file = root.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try body(root.path(percentEncoded: false))
  }

  private static let files = [
    "docs/b.txt": "B", "docs/a.md": "A", "docs/sub/c.html": "C", "docs/.hidden.txt": "x",
    "docs/.git/d.txt": "x", "docs/image.png": "x", "other/b.txt": "B2", "loose.csv": "L",
    "deep/docs/b.txt": "B3",
  ]

  @Test func foldersAndFiles() throws {
    try withFolder(Self.files) { root in
      let (inputs, problems) = Inputs.list([root + "/docs", root + "/loose.csv", "-"])
      #expect(inputs.map(\.id) == ["-", "a.md", "b.txt", "loose.csv", "sub/c.html"])
      #expect(problems.map(\.message) == ["1 file is not read: 1 .png"])
    }
  }

  @Test func equalIDsTakeFolderNames() throws {
    try withFolder(Self.files) { root in
      let paths = [root + "/docs/", root + "/other", root + "/deep/docs/b.txt"]
      let (inputs, problems) = Inputs.list(paths)
      #expect(
        inputs.map(\.id).filter { $0.hasSuffix("b.txt") }
          == [
            "deep/docs/b.txt", "\(root.split(separator: "/").last!)/docs/b.txt", "other/b.txt",
          ].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      #expect(problems.map(\.kind) == [.leftOut])
      let again = Inputs.list(paths.reversed())
      #expect(again.inputs == inputs)
    }
  }

  @Test func filesNamedTwiceAreReadOnce() throws {
    try withFolder(Self.files) { root in
      let (inputs, problems) = Inputs.list([
        root + "/docs", root + "/docs/sub/c.html", root + "//docs",
      ])
      #expect(inputs.map(\.id) == ["a.md", "b.txt", "sub/c.html"])
      #expect(problems.map(\.kind) == [.leftOut])
    }
  }

  @Test func linksDoNotLoop() throws {
    try withFolder(Self.files) { root in
      try FileManager.default.createSymbolicLink(
        atPath: root + "/docs/loop", withDestinationPath: root + "/docs")
      try FileManager.default.createSymbolicLink(
        atPath: root + "/docs/gone.txt", withDestinationPath: root + "/nowhere")
      let (inputs, problems) = Inputs.list([root + "/docs"])
      #expect(inputs.count == 3)
      #expect(problems.map(\.kind) == [.missing, .leftOut])
    }
  }

  @Test func missingPathsAreReported() throws {
    try withFolder(["empty/x.png": ""]) { root in
      let (inputs, problems) = Inputs.list([root + "/nope", root + "/empty"])
      #expect(inputs.isEmpty)
      #expect(problems.map(\.kind) == [.empty, .missing, .leftOut])
      #expect(problems.map(\.severity) == [.error, .error, .note])
      #expect(problems.allSatisfy { !$0.remedy.isEmpty })
    }
  }

  @Test func declaredIDs() throws {
    let text = "---\nid: one\n---\nFive died.\n"
    try withFolder(["d/a.txt": text, "d/b.txt": text, "d/c.txt": "Six died."]) { root in
      let (texts, problems) = Inputs.read([root + "/d"])
      #expect(texts.map(\.document.id) == ["one", "b.txt", "c.txt"])
      #expect(problems.map(\.kind) == [.duplicateID])
      #expect(problems[0].document == "b.txt" && problems[0].line == 2)
      #expect(
        problems[0].message == "the id that this document declares, one, is that of a.txt, line 2")
    }
    try withFolder(["d/a.txt": "---\ntitle: T\nid: b.txt\n---\nFive died.", "d/b.txt": "Six."]) {
      let (texts, problems) = Inputs.read([$0 + "/d"])
      #expect(texts.map(\.document.id) == ["a.txt", "b.txt"])
      #expect(problems.map(\.line) == [3])
      #expect(problems.first?.message.hasSuffix(", b.txt, is that of b.txt") == true)
    }
  }

  @Test func filesThatAreNotReadAreCounted() throws {
    let files = [
      "d/a.txt": "A", "d/b.pdf": "B", "d/sub/C.PDF": "C", "d/Makefile": "M", "d/.hidden": "H",
      "d/x.docx": "X", "e/only.png": "P",
    ]
    try withFolder(files) { root in
      let (inputs, problems) = Inputs.list([root + "/d"])
      #expect(inputs.map(\.id) == ["a.txt"])
      #expect(problems.map(\.kind) == [.leftOut] && problems.map(\.severity) == [.note])
      #expect(problems[0].document == "d")
      #expect(
        problems[0].message == "4 files are not read: 2 .pdf, 1 without extension, 1 .docx")
      let none = Inputs.list([root + "/e"]).problems
      #expect(Set(none.map(\.kind)) == [.empty, .leftOut])
      #expect(none.contains { $0.message == "1 file is not read: 1 .png" })
      #expect(Inputs.list([root + "/d/b.pdf"]).problems.isEmpty)
    }
  }

  @Test func bytesComeBack() throws {
    let text = String(repeating: "0123456789", count: 20_000)
    try withFolder(["a.txt": text]) { root in
      let bytes = try Inputs.bytes(of: Input(path: root + "/a.txt", id: "a.txt")).get()
      #expect(bytes == Array(text.utf8))
      #expect(throws: InputError.self) {
        try Inputs.bytes(of: Input(path: root, id: "a")).get()
      }
    }
  }
}
