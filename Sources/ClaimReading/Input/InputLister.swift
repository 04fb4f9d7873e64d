import ClaimModel

/// Collects inputs, and gives them ids that tell them apart.
struct InputLister {
  private struct Found {
    var path: String
    var id: String
    /// The names of the folders above the id, innermost first.
    var above: [String]
  }

  private var found: [FileIdentity: Found] = [:]
  private var readsStandardInput = false
  private var problems: [Problem] = []
  private var leftOut = LeftOutFiles()
  /// The name of the folder at hand, of those that the user named.
  private var root = ""

  /// Orders by UTF-8 bytes.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  // MARK: - Collecting

  mutating func add(_ path: String) {
    if path == "-" {
      readsStandardInput = true
      return
    }
    let parts = InputLister.parts(path)
    switch FileReading.status(path) {
    case .failure(let error): problems.append(error.problem)
    case .success(let status) where status.isFolder:
      root = parts.last ?? path
      let before = found.count
      let problemsBefore = problems.count
      addFolder(path, below: "", above: parts.reversed(), parents: [status.identity])
      if found.count == before, problems.count == problemsBefore, !holdsKnown(path) {
        problems.append(
          InputError(
            .empty, path, "the folder holds no document to read",
            remedy: "name a folder with .txt, .md or .html files, or the files themselves"
          ).problem)
      }
    case .success(let status):
      let name = parts.last ?? path
      insert(status.identity, Found(path: path, id: name, above: parts.dropLast().reversed()))
    }
  }

  /// True when files of the folder were found before, under another path.
  private func holdsKnown(_ path: String) -> Bool {
    guard case .success(let names) = FileReading.names(in: path) else { return false }
    return !names.isEmpty && !found.isEmpty
  }

  private mutating func addFolder(
    _ folder: String, below: String, above: [String], parents: [FileIdentity]
  ) {
    let names: [String]
    switch FileReading.names(in: folder) {
    case .failure(let error):
      problems.append(error.problem)
      return
    case .success(let all): names = all.sorted(by: InputLister.precedes)
    }
    for name in names where !name.utf8.starts(with: ".".utf8) {
      let path = folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
      let isLink = FileReading.isLink(path)
      switch FileReading.status(path) {
      case .failure(let error):
        if InputLister.hasKnownExtension(name) { problems.append(error.problem) }
      case .success(let status) where status.isFolder:
        // A link could lead back up.
        guard !isLink, !parents.contains(status.identity) else { continue }
        addFolder(
          path, below: below + name + "/", above: above, parents: parents + [status.identity])
      case .success(let status) where status.isRegular && InputLister.hasKnownExtension(name):
        insert(status.identity, Found(path: path, id: below + name, above: above))
      case .success(let status):
        guard status.isRegular else { continue }
        leftOut.note(
          status.identity, in: root, ending: InputLister.ending(of: name))
      }
    }
  }

  /// Keeps the longer id of a file that is named twice, and then the smaller path.
  private mutating func insert(_ identity: FileIdentity, _ new: Found) {
    if let old = found[identity] {
      let (oldLength, newLength) = (old.id.utf8.count, new.id.utf8.count)
      guard
        newLength > oldLength
          || newLength == oldLength && InputLister.precedes(new.path, old.path)
      else { return }
    }
    found[identity] = new
  }

  private static func hasKnownExtension(_ name: String) -> Bool {
    ending(of: name).map(Inputs.extensions.contains) ?? false
  }

  /// What follows the last point of a name, in small letters.
  private static func ending(of name: String) -> String? {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = name.utf8[name.utf8.index(after: dot)...].map(ASCII.lower)
    return String(decoding: ending, as: UTF8.self)
  }

  /// The names in a path, `.` and `..` left out.
  private static func parts(_ path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      .filter { $0 != "." && $0 != ".." }
  }

  // MARK: - Telling apart

  mutating func finish() -> (inputs: [Input], problems: [Problem]) {
    var all = found.values.sorted { InputLister.precedes($0.path, $1.path) }
    lengthen(&all)
    var seen: [String: String] = [:]
    var inputs: [Input] = []
    if readsStandardInput {
      inputs.append(Input(path: "-", id: "-"))
      seen["-"] = "standard input"
    }
    for file in all {
      if let other = seen[file.id] {
        problems.append(
          InputError(
            .duplicateID, file.path, "its id, \(file.id), is that of another document: \(other)",
            remedy: "rename one of them, or name the folder that holds both"
          ).problem)
      } else {
        seen[file.id] = file.path
        inputs.append(Input(path: file.path, id: file.id))
      }
    }
    inputs.sort { InputLister.precedes($0.id, $1.id) }
    problems += leftOut.problems { found[$0] != nil }
    problems.sort {
      $0.document == $1.document
        ? InputLister.precedes($0.message, $1.message)
        : InputLister.precedes($0.document, $1.document)
    }
    return (inputs, problems)
  }

  /// Puts folder names before ids that are not unique, one more at a time.
  private func lengthen(_ all: inout [Found]) {
    while true {
      let groups = Dictionary(grouping: all.indices) { all[$0].id }
      let equal = groups.values.filter { $0.count > 1 }.joined()
      var changed = false
      for index in equal where !all[index].above.isEmpty {
        all[index].id = all[index].above.removeFirst() + "/" + all[index].id
        changed = true
      }
      if !changed { return }
    }
  }
}
