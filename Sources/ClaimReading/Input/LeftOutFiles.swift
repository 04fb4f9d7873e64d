import ClaimModel

/// The files of folders that are of no sort that is read, so that the user hears of them.
struct LeftOutFiles {
  private struct File {
    var folder: String
    /// With its point; empty for a name without one.
    var ending: String
  }

  private var files: [FileIdentity: File] = [:]

  /// Notes a file of a folder that the user named; one that is there already stays as it is.
  mutating func note(_ identity: FileIdentity, in folder: String, ending: String?) {
    if files[identity] == nil {
      files[identity] = File(folder: folder, ending: ending.map { "." + $0 } ?? "")
    }
  }

  /// A note for each folder, without the files that are read after all.
  func problems(isRead: (FileIdentity) -> Bool) -> [Problem] {
    let left = files.filter { !isRead($0.key) }.values
    return Dictionary(grouping: left, by: \.folder).map { folder, files in
      let groups = Dictionary(grouping: files, by: \.ending).mapValues(\.count).sorted {
        $0.value != $1.value ? $0.value > $1.value : InputLister.precedes($0.key, $1.key)
      }.map { "\($0.value) \($0.key.isEmpty ? "without extension" : $0.key)" }
      return Problem(
        kind: .leftOut, severity: .note, document: folder,
        message: "\(files.count) file\(files.count == 1 ? " is" : "s are") not read: "
          + groups.joined(separator: ", "),
        remedy: "folders give their .txt, .md and .html files; a file named outright is read,"
          + " whatever its extension")
    }
  }
}
