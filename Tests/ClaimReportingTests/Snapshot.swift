import Foundation
import Testing

/// Compares bytes with a file of `Fixtures/reports`.
///
/// Set `CLAIMS_RECORD` in the environment to write the file instead; the test that recorded fails,
/// so that a recording run is never taken for a passing one.
func expectSnapshot(
  _ bytes: [UInt8], _ name: String, at location: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/reports")
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["CLAIMS_RECORD"] != nil {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    Issue.record("recorded \(name)", sourceLocation: location)
    return
  }
  let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  #expect(String(decoding: bytes, as: UTF8.self) == expected, sourceLocation: location)
}

func expectSnapshot(
  _ text: String, _ name: String, at location: SourceLocation = #_sourceLocation
) throws {
  try expectSnapshot(Array(text.utf8), name, at: location)
}
