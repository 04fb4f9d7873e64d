import ClaimLedger
import ClaimModel
import ClaimReading
import ClaimReporting
import ClaimTestSupport
import Foundation

/// Runs of the whole chain over documents on the disk.
enum Chains {
  /// The documents under `Fixtures/documents` in these folders; ids are paths below it.
  static func texts(_ folders: String...) -> [SourceText] {
    let root = Fixture.folder.appending(path: "documents").path(percentEncoded: false)
    return Inputs.read([root]).texts.filter { text in
      folders.contains { text.document.id.hasPrefix($0 + "/") }
    }
  }

  /// The shared documents whose names begin so; ids are file names.
  static func sharedTexts(_ prefixes: Set<String>) throws -> [SourceText] {
    guard let shared = Fixture.shared else { return [] }
    let folder = shared.appending(path: "seeds").path(percentEncoded: false)
    return Inputs.read([folder]).texts.filter {
      prefixes.contains(String($0.document.id.prefix(3)))
    }
  }

  static func json(_ texts: [SourceText]) -> [UInt8] {
    JSONFormat.report(Chain.report(on: texts, problems: []))
  }
}
