public import Foundation

/// Finds the files that tests read, from the place of this source file.
public enum Fixture {
  /// The root of the repository.
  public static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder `Fixtures`.
  public static let folder = repository.appending(path: "Fixtures")

  /// The folder of documents shared beside the repository: the one that the environment variable
  /// `CLAIMS_SHARED` names, else `shared` next to the repository; `nil` when there is none.
  public static let shared: URL? = {
    var places = [repository.deletingLastPathComponent().appending(path: "shared")]
    if let named = ProcessInfo.processInfo.environment["CLAIMS_SHARED"], !named.isEmpty {
      places.insert(URL(filePath: named), at: 0)
    }
    return places.first { FileManager.default.fileExists(atPath: $0.path(percentEncoded: false)) }
  }()

  /// The bytes of a file of `Fixtures`.
  public static func bytes(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: folder.appending(path: path)))
  }

  /// The bytes of a shared document whose path begins so: `seeds/000`.
  public static func sharedBytes(_ prefix: String) throws -> [UInt8] {
    guard let shared else { throw CocoaError(.fileNoSuchFile) }
    let parts = prefix.split(separator: "/")
    var folder = shared
    for part in parts.dropLast() { folder.append(path: String(part)) }
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    guard let name = names.sorted().first(where: { $0.hasPrefix(parts[parts.count - 1]) }) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return try [UInt8](Data(contentsOf: folder.appending(path: name)))
  }
}
